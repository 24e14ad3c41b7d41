//! Every statement on every database.

use super::*;
use crate::migrations;
use onthaal_db::testing::on_each_database;
use onthaal_db::{DbError, Pool, Session, migrate};
use onthaal_model::fragment::FragmentKind;
use onthaal_model::id::{DeskId, FragmentId, HouseId, SessionId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Day, HalfDay, Slot};
use uuid::Uuid;

mod partner_link;
mod said;
mod tickets;

fn check(test: impl Fn(&mut dyn Session) -> Result<(), DbError>) {
    on_each_database(|pool: &Pool| {
        pool.write(|s| migrate::run(s, &migrations::steps()))
            .unwrap();
        pool.write(|s| test(s)).unwrap();
    });
}

#[test]
fn the_state_row_counts_mints_and_keeps_the_backed_number_honest() {
    check(|s| {
        assert_eq!(centre_state::read(s)?, None);
        centre_state::make(s, "one")?;
        assert_eq!(centre_state::count_push(s, 3, 1)?, ("one".to_owned(), 1));
        assert_eq!(centre_state::count_push(s, 2, 0)?, ("one".to_owned(), 2));
        centre_state::count_folded(s, 4)?;
        assert!(!centre_state::set_backed(s, "other", 1)?);
        assert!(!centre_state::set_backed(s, "one", 3)?);
        assert!(centre_state::set_backed(s, "one", 2)?);
        assert!(!centre_state::set_backed(s, "one", 1)?);
        let state = centre_state::read(s)?.unwrap();
        assert_eq!((state.seq, state.backed_seq), (2, 2));
        assert_eq!((state.accepted, state.folded, state.refused), (5, 4, 1));
        assert!(centre_state::claim_mint(s, "2026-11-21")?);
        assert!(!centre_state::claim_mint(s, "2026-11-21")?);
        centre_state::mint(s, "two")?;
        let state = centre_state::read(s)?.unwrap();
        assert_eq!(
            (state.epoch.as_str(), state.seq, state.accepted),
            ("two", 0, 5)
        );
        assert!(centre_state::make(s, "again").is_err());
        Ok(())
    });
}

#[test]
fn the_publication_counter_holds_one_number() {
    check(|s| {
        assert_eq!(publication::lock(s)?, 0);
        publication::set(s, 41)?;
        assert_eq!(publication::lock(s)?, 41);
        assert_eq!(publication::last(s)?, 41);
        Ok(())
    });
}

#[test]
fn keys_are_listed_by_number() {
    check(|s| {
        centre_key::insert(s, 1, "b")?;
        centre_key::insert(s, 0, "a")?;
        let all = centre_key::all(s)?;
        assert_eq!(all, [(0, "a".to_owned()), (1, "b".to_owned())]);
        Ok(())
    });
}

#[test]
fn an_id_is_accepted_once_and_forgotten_by_month() {
    check(|s| {
        let (one, two) = (FragmentId([1; 16]), FragmentId([2; 16]));
        assert!(accepted::insert(s, one, 100)?);
        assert!(!accepted::insert(s, one, 101)?);
        assert!(accepted::insert(s, two, 101)?);
        assert!(accepted::contains(s, one)?);
        assert_eq!(accepted::count(s)?, 2);
        assert_eq!(accepted::purge_before(s, 101)?, 1);
        assert!(!accepted::contains(s, one)? && accepted::contains(s, two)?);
        Ok(())
    });
}

#[test]
fn what_waits_is_taken_by_block_and_once() {
    check(|s| {
        for (n, house, period) in [
            (1_u8, "h", "2026-Q3"),
            (2, "h", "2026-Q3"),
            (3, "g", "2026-Q4"),
        ] {
            staging::insert(s, &[n; 16], house, period, FragmentKind::About, &[n])?;
        }
        assert_eq!(staging::count(s)?, 3);
        assert_eq!(staging::periods(s, "h")?, ["2026-Q3"]);
        let blocks = staging::blocks(s, 2)?;
        assert_eq!(blocks.len(), 1);
        assert_eq!((blocks[0].house.as_str(), blocks[0].waiting), ("h", 2));
        assert_eq!(staging::take(s, &blocks[0])?.len(), 2);
        assert!(staging::take(s, &blocks[0])?.is_empty());
        assert_eq!(staging::rebook(s, "g", "2026-Q4", "2027-Q1")?, 1);
        assert_eq!(staging::periods(s, "g")?, ["2027-Q1"]);
        Ok(())
    });
}

#[test]
fn a_release_is_written_once() {
    check(|s| {
        let one = release::StoredRelease {
            house: "h".to_owned(),
            period: "2026-Q3".to_owned(),
            menu: "standard".to_owned(),
            k: 5,
            body: "{}".to_owned(),
            sha256: "x".to_owned(),
            day: "2026-10-15".to_owned(),
        };
        assert!(!release::any_of(s, "h")?);
        assert!(release::insert(s, &one)?);
        let other = release::StoredRelease {
            body: "other".to_owned(),
            ..one.clone()
        };
        assert!(!release::insert(s, &other)?);
        assert_eq!(release::get(s, "h", "2026-Q3")?, Some(one.clone()));
        assert_eq!(release::get(s, "h", "2026-Q2")?, None);
        assert_eq!(release::all(s)?, [one]);
        assert!(release::exists(s, "h", "2026-Q3")? && release::any_of(s, "h")?);
        assert!(!release::exists(s, "g", "2026-Q3")?);
        Ok(())
    });
}

#[test]
fn a_desk_session_keeps_its_last_state_and_its_house() {
    check(|s| {
        let house = HouseId(Uuid::from_u128(1));
        let session = |state| DeskSession {
            id: SessionId(Uuid::from_u128(2)),
            site: SiteId(Uuid::from_u128(3)),
            desk: Some(DeskId(Uuid::from_u128(4))),
            slot: Slot {
                day: Day::parse("day", "2026-11-21").unwrap(),
                half_day: HalfDay::Morning,
            },
            state,
        };
        let open = session(SessionState::OpenNotTallied);
        let tallied = session(SessionState::OpenTallied);
        assert_eq!(desk_session::first_day(s, house)?, None);
        assert_eq!(desk_session::put(s, house, &open)?, desk_session::Kept::New);
        assert_eq!(
            desk_session::put(s, house, &open)?,
            desk_session::Kept::Same
        );
        assert_eq!(
            desk_session::put(s, house, &tallied)?,
            desk_session::Kept::Changed
        );
        let strange = HouseId(Uuid::from_u128(9));
        let kept = desk_session::put(s, strange, &open)?;
        assert_eq!(kept, desk_session::Kept::OfAnotherHouse);
        let same_half_day = DeskSession {
            id: SessionId(Uuid::from_u128(5)),
            ..tallied
        };
        desk_session::put(s, house, &same_half_day)?;
        assert_eq!(desk_session::opened_since(s, house, "2026-11-21")?, 1);
        assert_eq!(desk_session::opened_since(s, house, "2026-11-22")?, 0);
        assert_eq!(
            desk_session::first_day(s, house)?.as_deref(),
            Some("2026-11-21")
        );
        Ok(())
    });
}

#[test]
fn a_device_is_found_by_its_token_until_it_is_revoked() {
    check(|s| {
        let new = device::NewDevice {
            id: "d",
            house: "h",
            site: None,
            name: "Balie",
            install_id: "i",
            token_sha256: &[7; 32],
            day: "2026-11-01",
        };
        device::insert(s, &new)?;
        assert_eq!(device::first_day(s, "h")?.as_deref(), Some("2026-11-01"));
        assert_eq!(device::first_day(s, "g")?, None);
        device::seen(s, "d", "2026-11-21")?;
        let found = device::by_token(s, &[7; 32])?.unwrap();
        assert_eq!((found.name.as_str(), found.site), ("Balie", None));
        assert_eq!(found.last_seen_day.as_deref(), Some("2026-11-21"));
        assert_eq!((device::count(s)?, device::all(s)?.len()), (1, 1));
        assert!(device::revoke(s, "d", "2026-11-22")?);
        assert!(!device::revoke(s, "d", "2026-11-22")?);
        assert!(device::by_token(s, &[7; 32])?.is_none());
        assert_eq!(device::count(s)?, 0);
        assert_eq!(device::purge_before(s, "2026-11-22")?, 0);
        assert_eq!(device::purge_before(s, "2026-11-23")?, 1);
        Ok(())
    });
}

#[test]
fn an_enrol_code_is_taken_once_and_in_time() {
    check(|s| {
        let code = enrol_code::EnrolCode {
            house: "h".to_owned(),
            site: None,
            name: Some("Keuken".to_owned()),
        };
        enrol_code::insert(s, &[1], &code, "2026-11-21T10:30:00Z")?;
        enrol_code::insert(s, &[2], &code, "2026-11-21T09:00:00Z")?;
        let now = "2026-11-21T10:00:00Z";
        assert!(enrol_code::take(s, &[2], now)?.is_none());
        let taken = enrol_code::take(s, &[1], now)?.unwrap();
        assert_eq!(
            (taken.house.as_str(), taken.name.as_deref()),
            ("h", Some("Keuken"))
        );
        assert!(enrol_code::take(s, &[1], now)?.is_none());
        assert_eq!(enrol_code::purge_before(s, now)?, 1);
        Ok(())
    });
}

#[test]
fn a_draft_is_of_one_person_and_goes_with_its_files() {
    check(|s| {
        let draft = |id: &str, staff: &str, expires: &str| import_draft::DraftRow {
            id: id.to_owned(),
            staff: staff.to_owned(),
            expires: expires.to_owned(),
            stamp: 0,
            mappings: "{}".to_owned(),
            choices: "[]".to_owned(),
        };
        let (now, later) = ("2026-11-21T10:00:00Z", "2026-11-22T10:00:00Z");
        let file = |number| import_draft::FileRow {
            number,
            name: "a.csv".to_owned(),
            content: vec![7; 3],
        };
        for one in [
            draft("a", "p", later),
            draft("b", "p", now),
            draft("c", "q", later),
        ] {
            import_draft::insert(s, &one)?;
            import_draft::insert_file(s, &one.id, &file(1))?;
        }
        import_draft::insert_file(s, "a", &file(2))?;
        assert_eq!(import_draft::sizes(s, "a")?, (2, 6, 2));
        assert_eq!(import_draft::files(s, "a")?, [file(1), file(2)]);
        assert!(import_draft::delete_file(s, "a", 1)? && !import_draft::delete_file(s, "a", 1)?);
        assert!(import_draft::get(s, "a", "q", now)?.is_none());
        assert!(import_draft::get(s, "b", "p", now)?.is_none());
        import_draft::update(s, "a", "{\"1\":[]}", "[1]")?;
        let found = import_draft::get(s, "a", "p", now)?.unwrap();
        assert_eq!((found.stamp, found.choices.as_str()), (1, "[1]"));
        assert_eq!(import_draft::purge_before(s, now)?, 1);
        assert_eq!(import_draft::sizes(s, "b")?, (0, 0, 0));
        assert!(!import_draft::delete(s, "a", "q")?);
        assert!(import_draft::delete(s, "a", "p")?);
        assert_eq!(import_draft::sizes(s, "a")?, (0, 0, 0));
        assert_eq!(import_draft::delete_of(s, "q")?, 1);
        Ok(())
    });
}

#[test]
fn a_session_leads_to_its_person_while_it_lasts() {
    check(|s| {
        let person = staff::StaffRow {
            id: "p".to_owned(),
            name: "Fatima".to_owned(),
            role: "coordinator".to_owned(),
            password_hash: "x".to_owned(),
        };
        assert!(staff::insert(s, &person, "fatima")?);
        assert!(!staff::insert(s, &person, "fatima")?);
        assert!(staff::by_name(s, "fatima")?.is_some() && staff::by_name(s, "jan")?.is_none());
        staff_session::insert(s, &[1], "p", "2026-11-21T12:00:00Z")?;
        let who = staff_session::staff_of(s, &[1], "2026-11-21T11:59:59Z")?;
        assert_eq!(who.map(|row| row.name).as_deref(), Some("Fatima"));
        assert!(staff_session::staff_of(s, &[1], "2026-11-21T12:00:00Z")?.is_none());
        assert_eq!(staff_session::purge_before(s, "2026-11-21T12:00:00Z")?, 1);
        staff_session::insert(s, &[2], "p", "2026-11-21T12:00:00Z")?;
        staff_session::delete(s, &[2])?;
        assert!(staff_session::staff_of(s, &[2], "2026-11-21T11:00:00Z")?.is_none());
        Ok(())
    });
}

#[test]
fn failures_add_up_until_they_are_cleared() {
    check(|s| {
        assert_eq!(sign_in_failure::get(s, &[1])?, None);
        assert_eq!(sign_in_failure::add(s, &[1], "a")?, 1);
        assert_eq!(sign_in_failure::add(s, &[1], "b")?, 2);
        sign_in_failure::set_wait(s, &[1], "c")?;
        assert_eq!(sign_in_failure::get(s, &[1])?, Some((2, "c".to_owned())));
        assert_eq!(sign_in_failure::purge_before(s, "c")?, 0);
        sign_in_failure::clear(s, &[1])?;
        assert_eq!(sign_in_failure::get(s, &[1])?, None);
        sign_in_failure::add(s, &[2], "a")?;
        assert_eq!(sign_in_failure::purge_before(s, "b")?, 1);
        Ok(())
    });
}

#[test]
fn the_audit_trail_is_one_chain() {
    check(|s| {
        use crate::audit as trail;
        let day = Day::parse("day", "2026-11-21").unwrap();
        assert_eq!(audit::last(s)?, None);
        for action in ["one", "two", "three"] {
            trail::note(s, day, "coordinator", action, "device").unwrap();
        }
        trail::verify(s).unwrap();
        assert_eq!(audit::last(s)?.map(|(seq, _)| seq), Some(3));
        s.execute("UPDATE audit SET action = 'none' WHERE seq = 2", &[])?;
        assert!(trail::verify(s).is_err());
        assert_eq!(audit::all(s)?.len(), 3);
        assert_eq!(audit::purge_before(s, "2026-11-22")?, 3);
        Ok(())
    });
}

#[test]
fn every_table_is_copied_and_an_untouched_database_is_known() {
    check(|s| {
        let other = Pool::in_memory()?;
        other.write(|to| {
            migrate::run(to, &migrations::steps())?;
            assert!(copy::is_untouched(to)?);
            centre_state::make(to, "gone")?;
            accepted::insert(to, FragmentId([1; 16]), 5)?;
            assert!(!copy::is_untouched(to)?);
            centre_state::make(s, "kept")?;
            accepted::insert(s, FragmentId([2; 16]), 6)?;
            device::insert(
                s,
                &device::NewDevice {
                    id: "d",
                    house: "h",
                    site: None,
                    name: "n",
                    install_id: "i",
                    token_sha256: &[7; 32],
                    day: "2026-11-01",
                },
            )?;
            copy::all(s, to, copy::tables())?;
            assert_eq!(centre_state::read(to)?, centre_state::read(s)?);
            assert!(accepted::contains(to, FragmentId([2; 16]))?);
            assert!(!accepted::contains(to, FragmentId([1; 16]))?);
            assert_eq!(device::count(to)?, 1);
            Ok(())
        })
    });
}

#[test]
fn no_table_of_the_schema_is_left_out_of_a_copy() {
    check(|s| {
        if s.dialect() == onthaal_db::Dialect::Sqlite {
            let sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
            let mut known: Vec<&str> = copy::tables().collect();
            known.extend(["schema_step", "schema_compatibility"]);
            for row in s.query(sql, &[])? {
                assert!(known.contains(&row.text(0)?), "{}", row.text(0)?);
            }
        }
        Ok(())
    });
}

//! The statements of the ticket store.

use crate::migrations;
use crate::rows::ticket::{self, By, NewTicket};
use crate::rows::ticket_end::{self, EndRow, LeavingRow};
use crate::rows::{copy, ticket_count, ticket_store};
use onthaal_db::testing::on_each_database;
use onthaal_db::{DbError, Dialect, Pool, Session, migrate};
use onthaal_model::id::{FragmentId, HouseId, TicketId, TicketStepId};
use uuid::Uuid;

fn check(test: impl Fn(&mut dyn Session) -> Result<(), DbError>) {
    on_each_database(|pool: &Pool| {
        pool.write(|s| migrate::run(s, &migrations::ticket_steps()))
            .unwrap();
        pool.write(|s| test(s)).unwrap();
    });
}

fn id(n: u128) -> TicketId {
    TicketId(Uuid::from_u128(n))
}

fn put(s: &mut dyn Session, n: u8, due: &str, spoken: Option<&[u8]>) -> Result<(), DbError> {
    let word = [n; 32];
    ticket::insert(
        s,
        &NewTicket {
            id: id(n.into()),
            locator: &[n; 16],
            house: HouseId(Uuid::from_u128(7)),
            due,
            content: b"content",
            account: b"account",
            word: &word,
            spoken_in_house: spoken,
            spoken_at: None,
        },
    )
}

#[test]
fn a_ticket_is_found_by_its_code_until_it_sleeps_or_goes() {
    check(|s| {
        put(s, 1, "2027-01-05", Some(&[9; 32]))?;
        put(s, 2, "2026-12-01", None)?;
        let found = ticket::find(s, By::Locator(&[1; 16]))?.unwrap();
        assert_eq!((found.id, found.due.as_str()), (id(1), "2027-01-05"));
        assert_eq!(found.house, HouseId(Uuid::from_u128(7)));
        assert_eq!(
            (found.content.as_slice(), found.word[0]),
            (&b"content"[..], 1)
        );
        assert!(found.spoken && !found.asleep && found.answered.is_empty());
        let by_word = ticket::find(s, By::SpokenInHouse(&[9; 32]))?.unwrap();
        assert_eq!(by_word.id, id(1));
        assert!(ticket::find(s, By::SpokenAt(&[9; 32]))?.is_none());
        assert!(!ticket::by_id(s, id(2))?.unwrap().spoken);
        assert!(ticket::by_id(s, id(3))?.is_none());
        assert_eq!((ticket::count(s)?, ticket::all(s)?.len()), (2, 2));

        assert_eq!(ticket::let_all_sleep(s)?, 2);
        assert!(ticket::find(s, By::Locator(&[1; 16]))?.is_none());
        assert!(ticket::is_taken(s, By::Locator(&[1; 16]))?);
        assert!(!ticket::is_taken(s, By::Locator(&[3; 16]))?);
        assert!(ticket::by_id(s, id(1))?.unwrap().asleep);
        ticket::wake(s, id(1))?;
        assert!(ticket::find(s, By::Locator(&[1; 16]))?.is_some());
        ticket::delete(s, id(1))?;
        assert!(ticket::by_id(s, id(1))?.is_none());
        assert!(put(s, 2, "2026-12-01", None).is_err());
        Ok(())
    });
}

#[test]
fn what_can_have_ended_is_looked_at_and_nothing_else() {
    check(|s| {
        put(s, 1, "2026-12-01", None)?;
        put(s, 2, "2026-12-31", None)?;
        put(s, 3, "2026-12-31", None)?;
        ticket::set_answer(s, id(3), "not-right", "wrong-age", "2026-12-01")?;
        let ended = |s: &mut dyn Session, day| {
            let rows = ticket::perhaps_ended(s, day)?;
            Ok::<_, DbError>(rows.iter().map(|row| row.id).collect::<Vec<_>>())
        };
        assert_eq!(ended(s, "2026-12-01")?, []);
        assert_eq!(ended(s, "2026-12-02")?, [id(1), id(3)]);
        let row = ticket::by_id(s, id(3))?.unwrap();
        assert_eq!(
            (
                row.result.as_str(),
                row.reason.as_str(),
                row.answered.as_str()
            ),
            ("not-right", "wrong-age", "2026-12-01")
        );
        Ok(())
    });
}

#[test]
fn an_end_waits_for_the_tablet_and_its_count_leaves_on_its_own() {
    check(|s| {
        let end = EndRow {
            result: "arrived".to_owned(),
            reason: String::new(),
        };
        ticket_end::insert(s, id(1), &end, "2027-01-20")?;
        ticket_end::insert(s, id(2), &end, "2027-01-21")?;
        assert_eq!(ticket_end::get(s, id(1))?, Some(end));
        ticket_end::settle(s, id(1))?;
        ticket_end::settle(s, id(1))?;
        assert_eq!(ticket_end::get(s, id(1))?, None);
        assert_eq!(ticket_end::purge_before(s, "2027-01-21")?, 0);
        assert_eq!(ticket_end::purge_before(s, "2027-01-22")?, 1);

        let leaving = LeavingRow {
            id: FragmentId([4; 16]),
            house: "h".to_owned(),
            day: "2026-11-21".to_owned(),
            sealed: vec![5; 3],
        };
        ticket_end::insert_leaving(s, &leaving)?;
        assert!(ticket_end::leaving_before(s, "2026-11-21")?.is_empty());
        let gone = ticket_end::leaving_before(s, "2026-11-22")?;
        assert_eq!((gone.len(), gone[0].sealed.len()), (1, 3));
        assert_eq!(ticket_end::leaving(s)?[0].house, "h");
        assert_eq!(ticket_end::count_leaving(s)?, 1);
        ticket_end::delete_leaving(s, leaving.id)?;
        assert_eq!(ticket_end::count_leaving(s)?, 0);
        Ok(())
    });
}

#[test]
fn openings_add_up_and_what_a_tablet_brought_is_forgotten_the_next_day() {
    check(|s| {
        ticket_count::add_openings(s, 5, "code", 1, 0)?;
        ticket_count::add_openings(s, 5, "code", 1, 3)?;
        ticket_count::add_openings(s, 6, "link", 0, 1)?;
        let rows = ticket_count::openings(s)?;
        let told: Vec<_> = rows
            .iter()
            .map(|row| (row.month, row.way.as_str(), row.opened, row.refused))
            .collect();
        assert_eq!(told, [(6, "link", 0, 1), (5, "code", 2, 3)]);
        assert_eq!(ticket_count::purge_openings_before(s, 6)?, 1);

        let (today, tomorrow) = ("2026-11-21", "2026-11-22");
        assert_eq!(ticket_count::brought(s, &[1], today)?, (0, 0));
        ticket_count::set_brought(s, &[1], today, (2, 1))?;
        ticket_count::set_brought(s, &[1], today, (3, 1))?;
        assert_eq!(ticket_count::brought(s, &[1], today)?, (3, 1));
        assert_eq!(ticket_count::brought(s, &[1], tomorrow)?, (0, 0));
        assert_eq!(ticket_count::purge_brought_before(s, tomorrow)?, 1);

        let step = TicketStepId(Uuid::from_u128(3));
        assert!(!ticket_count::knows_step(s, step)?);
        assert!(ticket_count::take_step(s, step, today)?);
        assert!(!ticket_count::take_step(s, step, tomorrow)?);
        assert!(ticket_count::knows_step(s, step)?);
        assert_eq!(ticket_count::purge_steps_before(s, tomorrow)?, 1);
        Ok(())
    });
}

#[test]
fn a_store_knows_its_key_and_can_be_copied_and_written_anew() {
    check(|s| {
        assert_eq!(ticket_store::mark(s)?, None);
        ticket_store::make(s, &[8; 32])?;
        assert_eq!(ticket_store::mark(s)?, Some(vec![8; 32]));
        ticket_store::lock(s)?;
        put(s, 1, "2027-01-05", None)?;
        let other = Pool::in_memory()?;
        other.write(|to| {
            migrate::run(to, &migrations::ticket_steps())?;
            copy::all(s, to, copy::ticket_tables())?;
            assert_eq!(ticket::count(to)?, 1);
            assert_eq!(ticket_store::mark(to)?, ticket_store::mark(s)?);
            Ok::<_, DbError>(())
        })?;
        match s.dialect() {
            Dialect::Postgres => ticket_store::rewrite(s)?,
            Dialect::Sqlite => {
                let sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
                let mut known: Vec<&str> = copy::ticket_tables().collect();
                known.extend(["schema_step", "schema_compatibility"]);
                for row in s.query(sql, &[])? {
                    assert!(known.contains(&row.text(0)?), "{}", row.text(0)?);
                }
            }
        }
        Ok(())
    });
}

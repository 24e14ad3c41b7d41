//! The file of tickets: what it tells whoever takes it, when it forgets, and when it breaks.

use super::{Bench, SERVICE, bench, holds};
use onthaal_core::store::{DIRECTORY_FILE, FileState, OUTBOX_FILE, TICKETS_FILE};
use onthaal_core::tickets;
use onthaal_db::{Cell, Session};
use onthaal_ticket::life::Answer;

/// What a thief would look for, in every form in which it could stand.
fn telling(made: &tickets::Made) -> Vec<Vec<u8>> {
    let code = made.secret.code();
    let mut parts: Vec<Vec<u8>> = vec![
        code.clone().into_bytes(),
        code.to_lowercase().into_bytes(),
        made.secret.grouped().into_bytes(),
        code.as_bytes()[..10].to_vec(),
        made.pictures.canonical().into_bytes(),
        SERVICE.to_string().into_bytes(),
        SERVICE.0.as_bytes().to_vec(),
        super::ORGANISATION.to_string().into_bytes(),
    ];
    let words = [
        "interpreter",
        "step-free-access",
        "announced",
        "toy-library",
        "Taalcaf",
    ];
    parts.extend(words.map(|word| word.as_bytes().to_vec()));
    parts.extend(
        made.pictures
            .pictures()
            .map(|one| one.name().as_bytes().to_vec()),
    );
    parts.extend(raw_secret(&code));
    parts
}

/// The sixteen bytes behind a code.
fn raw_secret(code: &str) -> Option<Vec<u8>> {
    let letters = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let number = code.bytes().take(26).try_fold(0_u128, |number, letter| {
        let value = letters.iter().position(|known| *known == letter)?;
        Some(number << 5 | value as u128)
    })?;
    Some(number.to_be_bytes().to_vec())
}

fn tells_nothing(bench: &Bench, made: &tickets::Made, when: &str) {
    let bytes = bench.bytes();
    for part in telling(made) {
        let shown = String::from_utf8_lossy(&part).into_owned();
        assert!(!holds(&bytes, &part), "{when}: {shown}");
    }
}

#[test]
fn no_byte_tells_what_a_ticket_is_about_at_any_moment_of_its_life() {
    let mut bench = bench();
    let made = bench.make();
    tells_nothing(&bench, &made, "made");
    bench.exchange_cut();
    tells_nothing(&bench, &made, "offered");
    bench.exchange();
    tells_nothing(&bench, &made, "taken");
    let secret_half = *bench.centre.follow_up.secret_bytes();
    assert!(
        !holds(&bench.bytes(), &secret_half),
        "the key is in memory only"
    );
    bench.answer(made.id, Answer::Full);
    tells_nothing(&bench, &made, "answered");
    bench.tablet.restart().unwrap();
    assert!(!holds(&bench.bytes(), &secret_half));
    tells_nothing(&bench, &made, "started again");
}

#[test]
fn once_the_centre_has_a_ticket_its_boxes_stand_nowhere_on_the_tablet() {
    let bench = bench();
    let made = bench.make();
    let sealed = bench.sealed(made.id);
    for part in &sealed {
        assert!(holds(&bench.bytes(), part), "until then it waits");
    }
    bench.exchange();
    for part in &sealed {
        assert!(!holds(&bench.bytes(), part));
    }
    let journal = bench.folder.path().join(format!("{TICKETS_FILE}-wal"));
    assert_eq!(journal.metadata().map_or(0, |found| found.len()), 0);
}

#[test]
fn a_ticket_that_was_put_away_leaves_no_byte_behind() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.answer(made.id, Answer::Withdrawn);
    bench.exchange();
    bench.exchange();
    tickets::settle(&bench.tablet.context(), made.id).unwrap();
    assert!(!holds(&bench.bytes(), made.id.0.to_string().as_bytes()));
}

#[test]
fn what_a_killed_app_left_in_the_journal_is_wiped_when_it_starts_again() {
    let mut bench = bench();
    let made = bench.make();
    let sealed = bench.sealed(made.id);
    let taken = |s: &mut dyn Session| {
        onthaal_core::rows::ticket::wipe(s, made.id, onthaal_core::rows::ticket::Delivery::Taken)
    };
    bench.tablet.store.write_tickets(taken).unwrap();
    assert!(sealed.iter().any(|part| holds(&bench.bytes(), part)));
    bench.tablet.restart().unwrap();
    for part in &sealed {
        assert!(!holds(&bench.bytes(), part));
    }
}

#[test]
fn an_exchange_in_which_nothing_is_new_writes_nothing() {
    let bench = bench();
    bench.make();
    bench.exchange();
    bench.exchange();
    let before = bench.bytes();
    bench.exchange();
    assert!(bench.bytes() == before);
}

#[test]
fn what_somebody_read_meanwhile_is_wiped_from_the_journal_the_next_time() {
    let bench = bench();
    let made = bench.make();
    let sealed = bench.sealed(made.id);
    let during = |s: &mut dyn Session| {
        s.query("SELECT id FROM ticket", &[])?;
        bench.exchange();
        Ok::<_, onthaal_db::DbError>(())
    };
    bench.tablet.store.read_tickets(during).unwrap();
    bench.exchange();
    for part in &sealed {
        assert!(!holds(&bench.bytes(), part));
    }
}

#[test]
fn a_row_ends_sixty_days_after_it_was_made() {
    let bench = bench();
    bench.make();
    bench.exchange();
    let rows_at = |text: &str| {
        bench.tablet.set_clock(text).unwrap();
        tickets::forget_old(&bench.tablet.context()).unwrap();
        bench.rows()
    };
    assert_eq!(rows_at("2027-01-20T09:00:00Z"), 1);
    assert_eq!(rows_at("2027-01-21T09:00:00Z"), 0);
}

#[test]
fn a_clock_that_leaps_ends_no_ticket_and_lengthens_none() {
    let bench = bench();
    bench.make();
    let due_at = |text: &str| {
        bench.tablet.set_clock(text).unwrap();
        tickets::forget_old(&bench.tablet.context()).unwrap();
        let waiting = bench.outgoing().tickets;
        waiting.first().map(|item| item.due.clone())
    };
    let due = Some("2027-01-02".to_owned());
    for leap in [
        "2096-01-01T09:00:00Z",
        "2000-01-01T09:00:00Z",
        "1970-01-01T00:00:00Z",
    ] {
        assert_eq!(due_at(leap), due, "{leap}");
    }
    bench.tablet.set_clock("2027-11-21T09:00:00Z").unwrap();
    let made = bench.make();
    assert_eq!(made.due.to_string(), "2028-01-02");
    bench.tablet.set_clock("2026-11-21T10:00:00Z").unwrap();
    tickets::forget_old(&bench.tablet.context()).unwrap();
    let dues: Vec<String> = bench
        .outgoing()
        .tickets
        .into_iter()
        .map(|item| item.due)
        .collect();
    assert!(dues.contains(&"2027-01-20".to_owned()), "{dues:?}");
}

#[test]
fn a_broken_file_is_moved_aside_and_the_others_stay() {
    let mut bench = bench();
    bench.make();
    let folder = bench.folder.path().to_owned();
    let path = folder.join(TICKETS_FILE);
    drop(std::mem::replace(
        &mut bench.tablet.store,
        onthaal_core::Store::in_memory().unwrap(),
    ));
    std::fs::write(
        &path,
        b"no database at all, but long enough to be looked at",
    )
    .unwrap();
    bench.tablet.restart().unwrap();
    let report = bench.tablet.report.clone();
    assert_eq!(report.tickets, FileState::MovedAside);
    assert_eq!(
        (report.directory, report.outbox),
        (FileState::Ok, FileState::Ok)
    );
    assert!(folder.join(format!("{TICKETS_FILE}.broken-1")).exists());
    assert!(folder.join(DIRECTORY_FILE).exists() && folder.join(OUTBOX_FILE).exists());
    assert_eq!(bench.rows(), 0);
    bench.make();
    assert_eq!(bench.rows(), 1);
}

#[test]
fn a_tablet_that_lost_its_outbox_sends_its_tickets_once_it_is_enrolled_again() {
    let mut bench = bench();
    let made = bench.make();
    let path = bench.folder.path().join(OUTBOX_FILE);
    bench.tablet.store = onthaal_core::Store::in_memory().unwrap();
    std::fs::write(&path, vec![0xA5; 8192]).unwrap();
    bench.tablet.restart().unwrap();
    assert_eq!(bench.tablet.report.outbox, FileState::MovedAside);
    assert_eq!(bench.rows(), 1);
    bench.centre.welcome(&bench.tablet).unwrap();
    bench.exchange();
    assert!(bench.centre.read(&made.secret).is_some());
    assert!(bench.one().sent);
}

#[test]
fn a_commit_of_tickets_waits_for_the_disk_and_what_is_deleted_is_overwritten() {
    let bench = bench();
    let setting = |name: &str| {
        let sql = format!("PRAGMA {name}");
        let ask = |s: &mut dyn Session| {
            let rows = s.query(&sql, &[])?;
            Ok::<_, onthaal_db::DbError>(rows[0].cells()[0].clone())
        };
        bench.tablet.store.write_tickets(ask).unwrap()
    };
    assert!(setting("synchronous") == Cell::Int(2), "FULL");
    assert!(setting("secure_delete") == Cell::Int(1));
    assert!(setting("journal_mode") == Cell::Text("wal".into()));
}

#[test]
fn neither_the_outbox_nor_the_directory_has_anything_in_common_with_a_ticket() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    for name in [OUTBOX_FILE, DIRECTORY_FILE] {
        let bytes = std::fs::read(bench.folder.path().join(name)).unwrap();
        assert!(!holds(&bytes, made.id.0.to_string().as_bytes()), "{name}");
        assert!(!holds(&bytes, made.id.0.as_bytes()), "{name}");
    }
}

//! Short notes of a desk: only where the house wants them, looked at first, gone after a day.

use chrono::TimeDelta;
use onthaal_core::notes::{Note, check_note, drop_note, keep_note, notes};
use onthaal_core::replica::load_records;
use onthaal_core::store::{DIRECTORY_FILE, OUTBOX_FILE};
use onthaal_core::testing::Tablet;
use onthaal_core::{CoreError, Store};
use onthaal_db::sqlite::journal_of;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Clock as _;
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

const HOUSE: Uuid = Uuid::from_u128(2);

fn record(kind: RecordKind, id: u128, body: Value) -> Record {
    Record {
        kind,
        id: Uuid::from_u128(id),
        body: body.as_object().expect("an object").clone(),
    }
}

/// A directory with the house, whether it wants notes, and one number that everybody may ring.
fn wish(store: &Store, note: bool) {
    let form = json!({"house_id": HOUSE, "note": note});
    let records = [
        record(
            RecordKind::House,
            2,
            json!({"name": "Huis", "period": "quarter"}),
        ),
        record(RecordKind::DeskForm, 2, form),
        record(RecordKind::Phone, 9, json!({"number": "09 000 60 71"})),
    ];
    load_records(store, "house", &records).unwrap();
}

fn tablet(folder: &Path, seed: u64) -> Tablet {
    let tablet = Tablet::open(folder, seed).unwrap();
    tablet.enrol().unwrap();
    tablet
}

fn texts(tablet: &Tablet) -> Vec<String> {
    let kept: Vec<Note> = notes(&tablet.context()).unwrap();
    kept.into_iter().map(|note| note.text).collect()
}

#[test]
fn a_house_that_did_not_ask_for_notes_keeps_none() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = tablet(folder.path(), 1);
    let ctx = tablet.context();
    let refused = keep_note(&ctx, "De folders zijn op", false).unwrap_err();
    assert_eq!(refused.to_string(), "note: not-allowed");
    wish(&tablet.store, true);
    keep_note(&ctx, "De folders zijn op", false).unwrap();
    wish(&tablet.store, false);
    assert!(!onthaal_core::notes::notes_wanted(&ctx).unwrap());
    assert!(texts(&tablet).is_empty());
}

#[test]
fn what_points_at_somebody_is_refused_or_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = tablet(folder.path(), 2);
    let ctx = tablet.context();
    wish(&tablet.store, true);
    let check = |text: &str, anyway: bool, expected: &str| {
        let outcome = match keep_note(&ctx, text, anyway) {
            Ok(()) => "kept".to_owned(),
            Err(CoreError::Invalid(refusal)) => refusal.to_string(),
            Err(other) => panic!("{other}"),
        };
        assert_eq!(outcome, expected, "{}", text.len());
    };
    check("  \n ", false, "text: required");
    check(&"é".repeat(141), false, "text: too-long (at most 140)");
    check(&"👩‍👩‍👧".repeat(140), false, "kept");
    check("Bel 0470 12 34 56 terug", true, "text: not-allowed");
    check("Mevr. Peeters komt dinsdag", false, "anyway: required");
    check("Mevr. Peeters komt dinsdag", true, "kept");
    check("Bel de dienst op 09/000.60.71", false, "kept");
    check("Folders\n zijn op", false, "kept");
    assert!(texts(&tablet).contains(&"Folders zijn op".to_owned()));
    assert_eq!(check_note(&tablet.store, "e\u{301}é").unwrap().length, 2);
}

#[test]
fn twenty_notes_are_enough_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = tablet(folder.path(), 3);
    let ctx = tablet.context();
    wish(&tablet.store, true);
    for _ in 0..20 {
        keep_note(&ctx, "Koffie is op", false).unwrap();
    }
    let refused = keep_note(&ctx, "Melk ook", false).unwrap_err();
    assert_eq!(refused.to_string(), "note: too-many (at most 20)");
    let first = notes(&ctx).unwrap()[0].id;
    drop_note(&ctx, first).unwrap();
    assert_eq!(drop_note(&ctx, first), Err(CoreError::NotFound("note")));
    keep_note(&ctx, "Melk ook", false).unwrap();
}

/// Whether these bytes stand anywhere in the tablet's files.
fn on_disk(folder: &Path, marker: &str) -> bool {
    [OUTBOX_FILE, DIRECTORY_FILE].iter().any(|name| {
        let path = folder.join(name);
        [path.clone(), journal_of(&path)].iter().any(|path| {
            std::fs::read(path).is_ok_and(|bytes| {
                bytes
                    .windows(marker.len())
                    .any(|part| part == marker.as_bytes())
            })
        })
    })
}

#[test]
fn a_note_is_gone_from_every_byte_after_a_day_and_when_it_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = tablet(folder.path(), 4);
    wish(&tablet.store, true);
    keep_note(&tablet.context(), "zwembadfolder kwijt", false).unwrap();
    assert!(on_disk(folder.path(), "zwembadfolder"));
    tablet.restart().unwrap();
    assert_eq!(texts(&tablet), ["zwembadfolder kwijt"]);

    let start = tablet.clock.now();
    tablet.clock.set(start + TimeDelta::hours(23));
    assert_eq!(notes(&tablet.context()).unwrap()[0].hours_left, 1);
    tablet.clock.set(start + TimeDelta::hours(24));
    assert!(texts(&tablet).is_empty());
    assert!(!on_disk(folder.path(), "zwembadfolder"));

    keep_note(&tablet.context(), "paraplukast is dicht", false).unwrap();
    let note = notes(&tablet.context()).unwrap().remove(0);
    drop_note(&tablet.context(), note.id).unwrap();
    assert!(!on_disk(folder.path(), "paraplukast"));
}

#[test]
fn a_note_is_gone_when_the_app_starts_a_day_later_and_when_the_clock_was_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = tablet(folder.path(), 5);
    wish(&tablet.store, true);
    let start = tablet.clock.now();
    for shift in [
        TimeDelta::days(2),
        TimeDelta::days(3_650),
        TimeDelta::days(-3_650),
    ] {
        tablet.clock.set(start);
        keep_note(&tablet.context(), "kelderlamp vervangen", false).unwrap();
        tablet.clock.set(start + shift);
        tablet.restart().unwrap();
        assert!(texts(&tablet).is_empty());
        assert!(!on_disk(folder.path(), "kelderlamp"));
    }
}

#[test]
fn a_tablet_that_practised_brings_no_note_into_its_house() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 6).unwrap();
    wish(&tablet.store, true);
    keep_note(&tablet.context(), "oefennotitie", false).unwrap();
    tablet.enrol().unwrap();
    assert!(texts(&tablet).is_empty());
}

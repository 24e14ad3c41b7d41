//! The short notes of a desk, as the screens see them.

use crate::common::{NOW, Tablet, open};
use onthaal_app::{Access, ErrorCode};
use onthaal_core::{Store, replica};
use onthaal_model::record::RecordKind;
use onthaal_model::time::FixedClock;
use serde_json::json;
use std::sync::Arc;

/// The demo town, whose house wants notes.
fn with_notes() -> Tablet {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Arc::new(FixedClock::parse(NOW).expect("an instant"));
    let mut town = onthaal_demo::town().expect("the town is sound").records;
    for record in &mut town {
        if record.kind == RecordKind::DeskForm {
            record.body.insert("note".into(), json!(true));
        }
    }
    let (store, _) = Store::open(folder.path(), clock.as_ref()).expect("the files open");
    replica::load_records(&store, "shared", &town).expect("the town fits");
    drop(store);
    let app = open(folder.path(), Arc::clone(&clock), false);
    Tablet { app, clock, folder }
}

#[test]
fn a_house_that_wants_no_notes_shows_none_and_takes_none() {
    let tablet = Tablet::demo();
    let empty = json!({"wanted": false, "notes": []});
    assert_eq!(tablet.staff("notes", json!({})), empty);
    let error = tablet.refused("keep_note", json!({"text": "De folders zijn op"}));
    assert_eq!(error.code, ErrorCode::InvalidInput);
    assert_eq!(error.field.as_deref(), Some("note"));
}

#[test]
fn a_find_is_told_where_a_screen_counts_it() {
    let tablet = with_notes();
    let text = "😀 Mevr. Peeters, 0470 12 34 56";
    let check = tablet.staff("check_note", json!({"text": text}));
    assert_eq!(
        check,
        json!({
            "length": 30, "limit": 140, "blocked": true,
            "finds": [
                {"kind": "name", "from": 3, "to": 16, "blocks": false},
                {"kind": "phone", "from": 18, "to": 31, "blocks": true},
            ]
        })
    );
    let house = tablet.staff("house", json!({}))["phone"].clone();
    let call = format!("Bel het huis op {}", house.as_str().expect("it has one"));
    let check = tablet.staff("check_note", json!({"text": call}));
    assert_eq!(check["finds"], json!([]));
    let long = "a".repeat(10_000);
    let error = tablet.refused("check_note", json!({"text": long}));
    assert_eq!(error.rule.as_deref(), Some("too-long"));
}

#[test]
fn a_note_is_kept_shown_and_dropped_and_never_travels() {
    let tablet = with_notes();
    let waiting = tablet.staff("sync_status", json!({}))["waiting"].clone();
    let asked = json!({"text": "Mama van Yusuf komt dinsdag"});
    let error = tablet.refused("keep_note", asked);
    assert_eq!(error.field.as_deref(), Some("anyway"));
    let meant = json!({"text": "Mama van Yusuf komt dinsdag", "anyway": true});
    let kept = tablet.staff("keep_note", meant);
    assert_eq!(kept["notes"][0]["text"], "Mama van Yusuf komt dinsdag");
    assert_eq!(kept["notes"][0]["hours_left"], 24);
    assert_eq!(tablet.staff("sync_status", json!({}))["waiting"], waiting);
    let today = tablet.staff("today", json!({})).to_string();
    assert!(!today.contains("Yusuf"));
    let id = kept["notes"][0]["note_id"].clone();
    let left = tablet.staff("drop_note", json!({"note_id": id}));
    assert_eq!(left["notes"], json!([]));
    let error = tablet.refused("drop_note", json!({"note_id": id}));
    assert_eq!(error.code, ErrorCode::NotFound);
}

#[test]
fn a_tablet_in_use_forgets_by_itself() {
    let tablet = with_notes();
    tablet.staff("keep_note", json!({"text": "sneeuwbollenfolder"}));
    tablet.set_time("2026-11-25T09:00:00Z");
    tablet.here("sync_status", json!({})).expect("anybody asks");
    let bytes = std::fs::read(tablet.folder.path().join("outbox.db")).expect("the file");
    let journal = std::fs::read(tablet.folder.path().join("outbox.db-wal")).unwrap_or_default();
    for file in [bytes, journal] {
        let marker = b"sneeuwbollenfolder";
        assert!(!file.windows(marker.len()).any(|part| part == marker));
    }
}

#[test]
fn families_see_no_note() {
    let tablet = with_notes();
    tablet.staff("keep_note", json!({"text": "De folders zijn op"}));
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    for (command, body) in [("notes", json!({})), ("check_note", json!({"text": "a"}))] {
        let error = tablet.app.call(Access::Visitor, command, &body);
        assert_eq!(error.expect_err("not for families").code, ErrorCode::Denied);
        assert_eq!(tablet.refused(command, body).code, ErrorCode::Denied);
    }
}

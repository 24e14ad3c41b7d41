//! Practising keeps nothing and tells nobody.

use std::collections::BTreeMap;
use std::path::Path;

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode, command_names};
use serde_json::{Value, json};

/// Every file of the tablet, byte by byte.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .collect()
}

fn practising() -> Tablet {
    let tablet = Tablet::empty();
    tablet.staff("practice", json!({"on": true}));
    tablet
}

fn question() -> Value {
    json!({"questions": [{"theme": "toy-library", "age_band": "age-0-3", "outcome": "answered"}]})
}

/// The commands that lay something down for the tablet itself.
const FOR_THE_TABLET: [&str; 7] = [
    "practice",
    "lock",
    "unlock",
    "set_mode",
    "set_pin",
    "enter_settings",
    "change_settings",
];

#[test]
fn nothing_of_practising_is_in_any_file() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let before = files(tablet.folder.path());
    let real = tablet.staff("today", json!({}));
    let house = tablet.staff("practice", json!({"on": true}));
    assert_eq!(house["practice"], true);
    assert!(!house["name"].as_str().unwrap().is_empty(), "the demo town");
    tablet.staff("open_desk_session", json!({}));
    for _ in 0..5 {
        tablet.staff("record_intake", question());
    }
    let handle = tablet.staff("record_intake", question())["handle"].clone();
    tablet.staff("undo_intake", json!({"handle": handle}));
    let hits = json!({"text": "kinderopvang", "locale": "nl-BE"});
    assert_ne!(tablet.staff("search_services", hits)["hits"], json!([]));
    // Whatever else there is to do, with no body, which some commands take.
    for name in command_names().filter(|name| !FOR_THE_TABLET.contains(name)) {
        drop(tablet.app.call(Access::Staff, name, &json!({})));
    }
    tablet.staff("open_desk_session", json!({}));
    tablet.staff("record_intake", question());
    assert_eq!(files(tablet.folder.path()), before, "while practising");
    let house = tablet.staff("practice", json!({"on": false}));
    assert_eq!(house["practice"], false);
    assert_eq!(tablet.staff("today", json!({})), real);
    assert_eq!(files(tablet.folder.path()), before, "after it");
    assert_eq!(tablet.staff("sync_status", json!({}))["waiting"], 0);
}

#[test]
fn what_was_practised_cannot_be_reached_from_the_real_desk_nor_the_other_way_round() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let real = tablet.staff("record_intake", question())["handle"].clone();
    tablet.staff("practice", json!({"on": true}));
    assert!(
        tablet.staff("today", json!({}))["session"].is_null(),
        "a desk of its own"
    );
    tablet.staff("open_desk_session", json!({}));
    let played = tablet.staff("record_intake", question())["handle"].clone();
    assert!(
        tablet
            .app
            .call(Access::Staff, "undo_intake", &json!({"handle": real}))
            .is_err()
    );
    tablet.staff("practice", json!({"on": false}));
    assert!(
        tablet
            .app
            .call(Access::Staff, "undo_intake", &json!({"handle": played}))
            .is_err()
    );
    let today = tablet.staff("today", json!({}));
    assert_eq!(today["intake_count"], 1);
    tablet.staff("practice", json!({"on": true}));
    let again = tablet.staff("today", json!({}));
    assert_eq!(again["intake_count"], 0, "forgotten");
}

#[test]
fn a_house_that_does_not_exist_becomes_nobodys_tablet() {
    let tablet = practising();
    let code = json!({"server": "https://centrum.example", "code": "ABCD"});
    assert_eq!(tablet.refused("enrol", code).code, ErrorCode::Denied);
    assert_eq!(tablet.staff("sync_now", json!({}))["state"], "not-enrolled");
}

#[test]
fn families_never_see_it() {
    let tablet = practising();
    let house = tablet.staff("set_mode", json!({"mode": "kiosk"}));
    assert_eq!(
        (&house["practice"], &house["name"]),
        (&json!(false), &json!(""))
    );
    assert_eq!(
        tablet.refused("practice", json!({"on": true})).code,
        ErrorCode::Denied
    );
    let house = tablet.staff("set_mode", json!({"mode": "desk"}));
    assert_eq!(house["practice"], false);
}

#[test]
fn a_restart_ends_it_and_a_lock_does_not() {
    let tablet = practising();
    tablet.staff("lock", json!({}));
    assert_eq!(tablet.staff("unlock", json!({}))["practice"], true);
    let tablet = tablet.restarted();
    assert_eq!(tablet.staff("house", json!({}))["practice"], false);
}

#[test]
fn the_lock_the_pins_and_the_settings_are_those_of_the_tablet() {
    let tablet = practising();
    let house = tablet.staff("set_pin", json!({"pin": "4821"}));
    assert_eq!(
        (&house["practice"], &house["pin_set"]),
        (&json!(true), &json!(true))
    );
    tablet.staff("practice", json!({"on": false}));
    assert_eq!(tablet.staff("house", json!({}))["pin_set"], true);
}

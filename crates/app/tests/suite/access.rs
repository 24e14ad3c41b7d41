//! Who may do what.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode, Mode, command_names};
use serde_json::json;

const VISITORS: [&str; 27] = [
    "rights",
    "speech_voices",
    "speak",
    "hush",
    "recover",
    "doorbell_ring",
    "doorbell_state",
    "locale_bundle",
    "vocabulary",
    "house",
    "search_services",
    "fiche",
    "events",
    "event",
    "event_calendar",
    "themes",
    "note_gap",
    "interest",
    "wish",
    "kiosk_reset",
    "set_mode",
    "lock",
    "unlock",
    "leave_settings",
    "sync_status",
    "take_home",
    "ticket_word",
];

#[test]
fn a_visitor_is_denied_every_command_of_staff() {
    let tablet = Tablet::empty();
    for name in command_names() {
        let answer = tablet.app.call(Access::Visitor, name, &json!({}));
        let denied = answer.is_err_and(|error| error.code == ErrorCode::Denied);
        assert_eq!(denied, !VISITORS.contains(&name), "{name}");
    }
}

#[test]
fn an_unknown_command_is_refused_whoever_asks() {
    let tablet = Tablet::empty();
    for name in ["", "open", "record_intake ", "__proto__", "RECORD_INTAKE"] {
        assert_eq!(
            tablet.refused(name, json!({})).code,
            ErrorCode::UnknownCommand
        );
    }
}

#[test]
fn leaving_the_kiosk_needs_the_pin_and_guessing_becomes_slow() {
    let tablet = Tablet::empty();
    let to_desk = |pin: &str| json!({"mode": "desk", "pin": pin});
    assert_eq!(
        tablet.staff("set_pin", json!({"pin": "4821"}))["pin_set"],
        true
    );
    assert_eq!(
        tablet.staff("set_mode", json!({"mode": "kiosk"}))["mode"],
        "kiosk"
    );
    assert_eq!(tablet.app.mode(), Mode::Kiosk);
    let denied = tablet.refused("set_mode", json!({"mode": "desk"}));
    assert_eq!(
        (denied.code, denied.wait_seconds),
        (ErrorCode::Denied, None)
    );
    for wait in [None, None, Some(15)] {
        let denied = tablet.refused("set_mode", to_desk("0000"));
        assert_eq!(
            (denied.code, denied.wait_seconds),
            (ErrorCode::Denied, wait)
        );
    }
    let early = tablet.refused("set_mode", to_desk("4821"));
    assert_eq!(
        early.wait_seconds,
        Some(15),
        "even the right one has to wait"
    );
    tablet.clock.pass(std::time::Duration::from_secs(15));
    assert_eq!(tablet.staff("set_mode", to_desk("4821"))["mode"], "desk");
}

#[test]
fn the_mode_outlives_a_restart_and_the_pin_is_nowhere_in_the_files() {
    let tablet = Tablet::empty();
    tablet.staff("set_pin", json!({"pin": "48213579"}));
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(8).any(|part| part == b"48213579"));
    }
    let app = crate::common::open(folder.path(), clock, false);
    assert_eq!(app.mode(), Mode::Kiosk);
}

#[test]
fn without_a_pin_anybody_may_leave_the_kiosk() {
    let tablet = Tablet::empty();
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    assert_eq!(
        tablet.staff("set_mode", json!({"mode": "desk"}))["mode"],
        "desk"
    );
    let wrong = tablet.refused("set_mode", json!({"mode": "office"}));
    assert_eq!(wrong.rule.as_deref(), Some("unknown-code"));
}

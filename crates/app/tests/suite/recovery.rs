//! The code on paper for when nobody remembers a PIN.

use std::time::Duration;

use crate::common::Tablet;
use onthaal_app::{Access, CommandError, ErrorCode, Mode};
use serde_json::{Value, json};

/// A kiosk with both PINs, and the code that takes them away.
fn kiosk_with_code() -> (Tablet, String) {
    let tablet = Tablet::demo();
    tablet.staff("set_pin", json!({"pin": "4821"}));
    tablet.here("enter_settings", json!({})).unwrap();
    let made = tablet.here("make_recovery_code", json!({})).unwrap();
    let body = json!({"which": "coordinator", "pin": "7777"});
    tablet.here("set_pin", body).unwrap();
    tablet.here("set_mode", json!({"mode": "kiosk"})).unwrap();
    (tablet, made["code"].as_str().unwrap().to_owned())
}

fn recover(tablet: &Tablet, code: &str) -> Result<Value, CommandError> {
    tablet.here("recover", json!({ "code": code }))
}

fn wait_of(answer: Result<Value, CommandError>) -> Option<u32> {
    let denied = answer.expect_err("the code is wrong or too early");
    assert_eq!(denied.code, ErrorCode::Denied);
    denied.wait_seconds
}

const WRONG: &str = "0000000000000000";

#[test]
fn the_code_takes_both_pins_away_and_is_then_used_up() {
    let (tablet, code) = kiosk_with_code();
    assert_eq!(code.len(), 16);
    let grouped = format!(
        "{} {}-{} {}",
        &code[..4],
        &code[4..8],
        &code[8..12],
        &code[12..]
    );
    let house = recover(&tablet, &grouped).unwrap();
    assert_eq!(house["mode"], "desk");
    for gone in [
        "desk_pin_set",
        "coordinator_pin_set",
        "recovery_set",
        "locked",
    ] {
        assert_eq!(house[gone], false, "{gone}");
    }
    let tablet = tablet.restarted();
    assert_eq!(tablet.app.rights(), Access::Staff);
    let again = recover(&tablet, &code).unwrap_err();
    assert_eq!(again.code, ErrorCode::NotFound, "used up");
}

#[test]
fn only_a_coordinator_makes_a_code_and_it_is_kept_as_a_slow_hash() {
    let (tablet, code) = kiosk_with_code();
    assert_eq!(
        tablet.refused("make_recovery_code", json!({})).code,
        ErrorCode::Denied
    );
    assert_eq!(
        tablet.here("house", json!({})).unwrap()["recovery_set"],
        true
    );
    for entry in std::fs::read_dir(tablet.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let found = bytes
            .windows(code.len())
            .any(|part| part == code.as_bytes());
        assert!(!found, "the code lies on the disk");
    }
}

#[test]
fn a_new_code_makes_the_old_one_worth_nothing() {
    let (tablet, old) = kiosk_with_code();
    tablet
        .here("set_mode", json!({"mode": "desk", "pin": "4821"}))
        .unwrap();
    let opened = tablet.here("enter_settings", json!({"pin": "7777"}));
    assert!(opened.is_ok());
    let new = tablet.here("make_recovery_code", json!({})).unwrap();
    assert_eq!(wait_of(recover(&tablet, &old)), None);
    recover(&tablet, new["code"].as_str().unwrap()).unwrap();
}

#[test]
fn wrong_codes_wait_whatever_the_clock_says_and_however_often_the_tablet_starts() {
    let (mut tablet, code) = kiosk_with_code();
    let waits: Vec<_> = (0..4)
        .map(|_| {
            let wait = wait_of(recover(&tablet, WRONG));
            let pause = Duration::from_secs(wait.unwrap_or(0).into());
            tablet.clock.pass(pause);
            wait
        })
        .collect();
    assert_eq!(waits, [None, None, Some(15), Some(30)]);
    assert_eq!(wait_of(recover(&tablet, WRONG)), Some(60));
    for year in ["2016", "2036"] {
        tablet.set_time(&format!("{year}-11-24T09:00:00Z"));
        assert_eq!(wait_of(recover(&tablet, &code)), Some(60), "{year}");
        tablet = tablet.restarted();
        assert_eq!(wait_of(recover(&tablet, &code)), Some(60), "{year} again");
        assert_eq!(tablet.app.mode(), Mode::Kiosk);
    }
    assert_eq!(wait_of(tablet.here("recover", json!({}))), Some(60));
    tablet.clock.pass(Duration::from_secs(60));
    recover(&tablet, &code).unwrap();
}

#[test]
fn what_is_no_code_is_no_try() {
    let (tablet, _) = kiosk_with_code();
    for body in ["", "123", "12345678901234567", "1234 5678 9012 345x"] {
        let refused = recover(&tablet, body).unwrap_err();
        assert_eq!(refused.code, ErrorCode::InvalidInput, "{body}");
    }
    let none = Tablet::empty();
    for _ in 0..5 {
        let refused = recover(&none, WRONG).unwrap_err();
        assert_eq!(refused.code, ErrorCode::NotFound, "there is none");
    }
}

#[test]
fn the_wait_for_leaving_the_kiosk_outlives_a_restart_ten_years_on_or_back() {
    let (mut tablet, _) = kiosk_with_code();
    let leave = |tablet: &Tablet, pin: &str| {
        wait_of(tablet.here("set_mode", json!({"mode": "desk", "pin": pin})))
    };
    let last = (0..3).map(|_| leave(&tablet, "0000")).last();
    assert_eq!(last, Some(Some(15)));
    for year in ["2016", "2036"] {
        tablet.set_time(&format!("{year}-11-24T09:00:00Z"));
        tablet = tablet.restarted();
        assert_eq!(leave(&tablet, "4821"), Some(15), "{year}");
        assert_eq!(tablet.app.mode(), Mode::Kiosk, "{year}");
    }
    tablet.clock.pass(Duration::from_secs(15));
    let back = json!({"mode": "desk", "pin": "4821"});
    assert_eq!(tablet.here("set_mode", back).unwrap()["mode"], "desk");
}

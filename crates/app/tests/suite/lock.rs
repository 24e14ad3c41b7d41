//! A locked desk, its PIN, and how long wrong ones have to wait.

use std::time::Duration;

use crate::common::Tablet;
use onthaal_app::{Access, CommandError, ErrorCode, command_names};
use serde_json::{Value, json};

fn locked_with(pin: &str) -> Tablet {
    let tablet = Tablet::demo();
    tablet.staff("set_pin", json!({ "pin": pin }));
    tablet.staff("lock", json!({}));
    tablet
}

fn unlock(tablet: &Tablet, pin: &str) -> Result<Value, CommandError> {
    tablet.here("unlock", json!({ "pin": pin }))
}

fn wait_of(answer: Result<Value, CommandError>) -> Option<u32> {
    let denied = answer.expect_err("the PIN is wrong or too early");
    assert_eq!(denied.code, ErrorCode::Denied);
    denied.wait_seconds
}

#[test]
fn a_locked_desk_gives_the_rights_of_a_visitor_until_the_pin_is_given() {
    let tablet = locked_with("4821");
    assert_eq!(tablet.app.rights(), Access::Visitor);
    for name in [
        "today",
        "record_intake",
        "set_pin",
        "diagnostics",
        "practice",
    ] {
        let refused = tablet.here(name, json!({})).expect_err("locked");
        assert_eq!(refused.code, ErrorCode::Denied, "{name}");
    }
    assert_eq!(tablet.here("house", json!({})).unwrap()["locked"], true);
    assert_eq!(wait_of(tablet.here("unlock", json!({}))), None);
    assert_eq!(wait_of(unlock(&tablet, "1111")), None);
    assert_eq!(unlock(&tablet, "4821").unwrap()["locked"], false);
    assert_eq!(tablet.app.rights(), Access::Staff);
}

#[test]
fn the_desk_goes_on_behind_its_lock() {
    let tablet = Tablet::demo();
    tablet.staff("set_pin", json!({"pin": "4821"}));
    tablet.staff("open_desk_session", json!({}));
    let question = json!({"theme": "toy-library", "age_band": "age-0-3", "outcome": "answered"});
    tablet.staff("record_intake", json!({"questions": [question]}));
    tablet.staff("lock", json!({}));
    unlock(&tablet, "4821").unwrap();
    let today = tablet.here("today", json!({})).unwrap();
    assert_eq!(today["intake_count"], 1);
    assert!(!today["session"].is_null());
}

#[test]
fn a_desk_without_a_pin_locks_and_unlocks_for_anybody() {
    let tablet = Tablet::empty();
    tablet.here("lock", json!({})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Visitor);
    tablet.here("unlock", json!({})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Staff);
}

#[test]
fn a_desk_with_a_pin_begins_locked() {
    let tablet = Tablet::empty();
    tablet.staff("set_pin", json!({"pin": "4821"}));
    let tablet = tablet.restarted();
    assert_eq!(tablet.app.rights(), Access::Visitor);
    unlock(&tablet, "4821").unwrap();
    tablet.staff("set_pin", json!({}));
    assert_eq!(tablet.restarted().app.rights(), Access::Staff);
}

#[test]
fn neither_the_kiosk_nor_a_change_of_mode_is_a_way_around_the_lock() {
    let tablet = locked_with("4821");
    tablet.here("set_mode", json!({"mode": "desk"})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Visitor, "still locked");
    tablet.here("set_mode", json!({"mode": "kiosk"})).unwrap();
    tablet.here("lock", json!({})).unwrap();
    tablet.here("unlock", json!({})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Visitor, "still the kiosk");
    wait_of(tablet.here("set_mode", json!({"mode": "desk"})));
    let back = json!({"mode": "desk", "pin": "4821"});
    assert_eq!(tablet.here("set_mode", back).unwrap()["locked"], false);
}

#[test]
fn the_wait_after_wrong_pins_is_not_shortened_by_the_clock_or_a_restart() {
    let mut tablet = locked_with("4821");
    let waits: Vec<_> = (0..4)
        .map(|_| {
            let wait = wait_of(unlock(&tablet, "0000"));
            tablet
                .clock
                .pass(Duration::from_secs(wait.unwrap_or(0).into()));
            wait
        })
        .collect();
    assert_eq!(waits, [None, None, Some(15), Some(30)]);
    assert_eq!(wait_of(unlock(&tablet, "0000")), Some(60));
    for year in ["2016", "2036", "2026"] {
        tablet.set_time(&format!("{year}-11-24T09:00:00Z"));
        assert_eq!(wait_of(unlock(&tablet, "4821")), Some(60), "{year}");
        tablet = tablet.restarted();
        assert_eq!(wait_of(unlock(&tablet, "4821")), Some(60), "{year} again");
    }
    tablet.clock.pass(Duration::from_secs(59));
    assert_eq!(wait_of(unlock(&tablet, "4821")), Some(1));
    tablet.clock.pass(Duration::from_secs(1));
    unlock(&tablet, "4821").unwrap();
    tablet.staff("lock", json!({}));
    assert_eq!(wait_of(unlock(&tablet, "0000")), None, "forgiven");
}

#[test]
fn a_wait_that_was_seen_to_end_is_not_waited_again_and_still_counts() {
    let tablet = locked_with("4821");
    let last = (0..3).map(|_| wait_of(unlock(&tablet, "0000"))).last();
    assert_eq!(last, Some(Some(15)));
    tablet.clock.pass(Duration::from_secs(15));
    assert_eq!(wait_of(tablet.here("unlock", json!({}))), None);
    let tablet = tablet.restarted();
    assert_eq!(wait_of(unlock(&tablet, "0000")), Some(30));
}

#[test]
fn a_try_counts_though_the_program_ends_while_it_is_looked_at() {
    let tablet = locked_with("4821");
    std::thread::scope(|scope| {
        let tries: Vec<_> = (0..6)
            .map(|_| scope.spawn(|| wait_of(unlock(&tablet, "0000"))))
            .collect();
        let waits = tries.into_iter().map(|one| one.join().unwrap());
        let seconds = waits.flatten().filter(|wait| *wait == 15).count();
        assert_eq!(seconds, 4, "the third begins the wait, three more meet it");
    });
    let tablet = tablet.restarted();
    assert_eq!(wait_of(unlock(&tablet, "4821")), Some(15));
}

#[test]
fn the_pin_of_the_coordinators_opens_the_desk_and_that_of_the_desk_not_the_settings() {
    let tablet = Tablet::empty();
    tablet.staff("set_pin", json!({"pin": "4821"}));
    tablet.staff(
        "set_pin",
        json!({"which": "coordinator", "pin": "77775555"}),
    );
    tablet.here("lock", json!({})).unwrap();
    unlock(&tablet, "77775555").unwrap();
    wait_of(tablet.here("enter_settings", json!({"pin": "4821"})));
    let settings = tablet.here("enter_settings", json!({"pin": "77775555"}));
    assert_eq!(settings.unwrap()["coordinator_pin_set"], true);
    assert_eq!(tablet.app.rights(), Access::Coordinator);
    tablet.here("lock", json!({})).unwrap();
    unlock(&tablet, "4821").unwrap();
    assert_eq!(
        tablet.app.rights(),
        Access::Staff,
        "a lock leaves the settings"
    );
}

#[test]
fn who_looks_after_the_tablet_can_take_forgotten_pins_away() {
    let tablet = Tablet::empty();
    tablet.staff("set_pin", json!({"pin": "4821"}));
    tablet.staff("set_pin", json!({"which": "coordinator", "pin": "7777"}));
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    onthaal_app::App::forget_pins(folder.path(), clock.as_ref()).unwrap();
    let app = crate::common::open(folder.path(), clock, false);
    assert_eq!(app.rights(), Access::Staff);
    assert!(
        app.call(Access::Staff, "enter_settings", &json!({}))
            .is_ok()
    );
}

#[test]
fn locking_is_the_only_thing_a_visitor_can_do_to_staff() {
    let tablet = Tablet::empty();
    let before = tablet.here("house", json!({})).unwrap();
    for name in command_names().filter(|name| !["lock", "set_mode"].contains(name)) {
        drop(tablet.app.call(Access::Visitor, name, &json!({})));
    }
    assert_eq!(tablet.here("house", json!({})).unwrap(), before);
}

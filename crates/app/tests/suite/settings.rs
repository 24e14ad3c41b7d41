//! What coordinators lay down for a tablet.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode, Mode};
use serde_json::json;

fn coordinator() -> Tablet {
    let tablet = Tablet::demo();
    tablet.here("enter_settings", json!({})).unwrap();
    tablet
}

#[test]
fn only_coordinators_lay_anything_down() {
    let tablet = Tablet::demo();
    for name in ["settings", "change_settings"] {
        assert_eq!(tablet.refused(name, json!({})).code, ErrorCode::Denied);
    }
    tablet.here("enter_settings", json!({})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Coordinator);
    tablet.here("settings", json!({})).unwrap();
    tablet.here("leave_settings", json!({})).unwrap();
    let denied = tablet.here("settings", json!({})).unwrap_err();
    assert_eq!(denied.code, ErrorCode::Denied);
}

#[test]
fn once_coordinators_have_a_pin_staff_change_none() {
    let tablet = Tablet::demo();
    tablet.staff("set_pin", json!({"which": "coordinator", "pin": "7777"}));
    for body in [
        json!({"pin": "1234"}),
        json!({}),
        json!({"which": "coordinator", "pin": "1234"}),
        json!({"which": "coordinator"}),
    ] {
        assert_eq!(tablet.refused("set_pin", body).code, ErrorCode::Denied);
    }
    tablet
        .here("enter_settings", json!({"pin": "7777"}))
        .unwrap();
    let house = tablet.here("set_pin", json!({"pin": "1234"})).unwrap();
    assert_eq!(
        (&house["pin_set"], &house["desk_pin_set"]),
        (&json!(true), &json!(true))
    );
}

#[test]
fn what_is_laid_down_outlives_a_restart_and_stands_where_every_screen_sees_it() {
    let tablet = coordinator();
    let settings = tablet.here("settings", json!({})).unwrap();
    assert_eq!(settings["auto_lock_minutes"], 2);
    let desk = settings["desks"][0]["desk_id"].clone();
    assert!(desk.is_string(), "the demo town has desks: {settings}");
    let wish = json!({
        "desk_id": desk, "desk_locales": ["fr-BE"], "kiosk_locales": ["ti", "ar", "en"],
        "text_size": 2, "auto_lock_minutes": 5, "start_in_kiosk": true,
        "info_when_idle": true,
    });
    tablet.here("change_settings", wish).unwrap();
    let tablet = tablet.restarted();
    assert_eq!(tablet.app.mode(), Mode::Kiosk);
    let house = tablet.here("house", json!({})).unwrap();
    let laid = json!({
        "desk_id": desk, "desk_locales": ["nl-BE", "fr-BE"],
        "kiosk_locales": ["nl-BE", "en", "ar", "ti"], "text_size": 2, "auto_lock_minutes": 5,
        "info_when_idle": true,
    });
    assert_eq!(house["tablet"], laid, "Dutch is always among them");
}

#[test]
fn what_the_desk_likes_is_kept_for_the_desk_and_never_for_families() {
    let tablet = Tablet::demo();
    let like = json!({"text_size": 3, "high_contrast": true, "palette": "dark"});
    tablet.here("change_look", json!({"text_size": 3})).unwrap();
    tablet
        .here("change_look", json!({"high_contrast": true}))
        .unwrap();
    let house = tablet
        .here("change_look", json!({"palette": "dark"}))
        .unwrap();
    assert_eq!(house["look"], like, "what is not given stays");
    assert_eq!(house["tablet"]["text_size"], 1, "where families begin");
    let tablet = tablet.restarted();
    assert_eq!(tablet.here("house", json!({})).unwrap()["look"], like);
    tablet.here("set_mode", json!({"mode": "kiosk"})).unwrap();
    let denied = tablet
        .here("change_look", json!({"palette": "light"}))
        .unwrap_err();
    assert_eq!(denied.code, ErrorCode::Denied);
}

#[test]
fn letters_that_coordinators_lay_down_hold_at_the_desk_too() {
    let tablet = coordinator();
    tablet
        .here(
            "change_look",
            json!({"text_size": 3, "high_contrast": true}),
        )
        .unwrap();
    tablet
        .here("change_settings", json!({"auto_lock_minutes": 5}))
        .unwrap();
    let house = tablet.here("house", json!({})).unwrap();
    assert_eq!(house["look"]["text_size"], 3);
    tablet
        .here("change_settings", json!({"text_size": 2}))
        .unwrap();
    let house = tablet.restarted().here("house", json!({})).unwrap();
    assert_eq!(
        house["look"],
        json!({"text_size": 2, "high_contrast": true, "palette": "auto"})
    );
}

#[test]
fn a_wrong_field_changes_nothing() {
    let tablet = coordinator();
    let before = tablet.here("settings", json!({})).unwrap();
    for (body, field) in [
        (json!({"text_size": 4}), "text_size"),
        (
            json!({"text_size": 2, "auto_lock_minutes": 0}),
            "auto_lock_minutes",
        ),
        (
            json!({"text_size": 2, "desk_locales": ["xx"]}),
            "desk_locales",
        ),
        (
            json!({"text_size": 2, "kiosk_locales": ["nl-BE", "../x"]}),
            "kiosk_locales[1]",
        ),
        (
            json!({"text_size": 2, "desk_id": "00000000-0000-4000-8000-000000000000"}),
            "desk_id",
        ),
        (
            json!({"text_size": 2, "desk_locales": ["ti"]}),
            "desk_locales",
        ),
        (json!({"text_size": 2, "desk_id": "x"}), "desk_id"),
        (json!({"text_size": 2, "other": 1}), "other"),
    ] {
        let refused = tablet.here("change_settings", body.clone()).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field), "{body}");
        assert_eq!(
            tablet.here("settings", json!({})).unwrap(),
            before,
            "{body}"
        );
    }
    let alone = tablet.here(
        "change_settings",
        json!({"server": "https://centrum.example"}),
    );
    assert_eq!(alone.unwrap_err().code, ErrorCode::NotEnrolled);
}

#[test]
fn a_desk_that_was_chosen_can_be_let_go() {
    let tablet = coordinator();
    let settings = tablet.here("settings", json!({})).unwrap();
    let desk = settings["desks"][0]["desk_id"].clone();
    let with = tablet
        .here("change_settings", json!({"desk_id": desk}))
        .unwrap();
    assert_eq!(with["desk_id"], desk);
    let without = tablet
        .here("change_settings", json!({"desk_id": ""}))
        .unwrap();
    assert!(without["desk_id"].is_null());
}

#[test]
fn handing_the_tablet_to_families_leaves_the_settings() {
    let tablet = coordinator();
    tablet
        .here("change_settings", json!({"mode": "kiosk"}))
        .unwrap();
    assert_eq!(tablet.app.rights(), Access::Visitor);
    tablet.here("set_mode", json!({"mode": "desk"})).unwrap();
    assert_eq!(tablet.app.rights(), Access::Staff);
}

#[test]
fn the_lines_for_the_telephone_tell_how_the_tablet_stands_and_nothing_secret() {
    let tablet = Tablet::demo();
    tablet.staff("set_pin", json!({"pin": "48213579"}));
    let lines = tablet.staff("diagnostics", json!({}));
    assert_eq!(lines["state"], "not-enrolled");
    assert_eq!(lines["waiting"], 0);
    assert_eq!(lines["version"], env!("CARGO_PKG_VERSION"));
    assert!(lines["sqlite"].as_str().unwrap().starts_with("3."));
    assert!(lines["free_megabytes"].as_u64().unwrap() > 0);
    assert_eq!(lines["check"].as_str().unwrap().len(), 6);
    assert!(!lines.to_string().contains("argon2"));
}

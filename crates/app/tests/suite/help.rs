//! Whom to call, the cards and the bare count, as the screens see them.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};

fn names(list: &Value) -> Vec<&str> {
    let people = list.as_array().expect("a list");
    people
        .iter()
        .filter_map(|each| each["name"].as_str())
        .collect()
}

#[test]
fn a_tablet_without_a_directory_answers_too() {
    let tablet = Tablet::empty();
    let backup = tablet.staff("backup", json!({"theme": "sleep-crying"}));
    assert_eq!(
        backup,
        json!({"now": [], "themed": [], "fallback": [], "house_phone": null})
    );
    assert_eq!(tablet.staff("cards", json!({})), json!({"cards": []}));
    let card = json!({"card_id": "00000000-0000-4000-8000-000000000000"});
    assert_eq!(tablet.refused("card", card).code, ErrorCode::NotFound);
}

#[test]
fn the_person_to_call_follows_the_theme_the_desk_and_the_moment() {
    let tablet = Tablet::demo();
    let first = |body: Value| {
        let backup = tablet.staff("backup", body);
        (
            backup["now"][0]["name"].clone(),
            backup["now"][0]["why"].clone(),
        )
    };
    assert_eq!(
        first(json!({})),
        (json!("Greet"), json!(["site", "weekday", "half-day"]))
    );
    assert_eq!(
        first(json!({"theme": "sleep-crying"})),
        (json!("Hilde"), json!(["theme"]))
    );
    assert_eq!(
        first(json!({"channel": "clinic-contact"})).0,
        json!("Hilde")
    );
    tablet.staff("open_desk_session", json!({"channel": "clinic-contact"}));
    assert_eq!(first(json!({})), (json!("Hilde"), json!(["channel"])));
    tablet.set_time("2026-11-22T09:00:00Z");
    let sunday = tablet.staff("backup", json!({}));
    assert_eq!(names(&sunday["now"]), Vec::<&str>::new());
    assert_eq!(sunday["fallback"][0]["phone"], "09 000 10 02");
    assert_ne!(sunday["house_phone"], Value::Null);
}

#[test]
fn a_card_is_found_read_and_leads_to_its_fiche() {
    let tablet = Tablet::demo();
    let found = tablet.staff("cards", json!({"text": "groeipakket"}));
    let card = tablet.staff("card", json!({"card_id": found["cards"][0]["card_id"]}));
    assert_eq!(card["line"]["title"], found["cards"][0]["title"]);
    assert_ne!(card["text"], "");
    let service = card["service"]["service_id"].clone();
    let there = tablet.staff("cards", json!({"service_id": service}));
    assert_eq!(there["cards"][0]["card_id"], card["line"]["card_id"]);
    let theme = tablet.staff("cards", json!({"theme": "growth-package"}));
    assert_eq!(theme["cards"][0]["card_id"], card["line"]["card_id"]);
    let error = tablet.refused("cards", json!({"theme": "nonsense"}));
    assert_eq!(error.field.as_deref(), Some("theme"));
}

#[test]
fn a_concern_is_counted_once_a_minute_without_a_session_and_on_no_list() {
    let tablet = Tablet::demo();
    let counted = || tablet.staff("note_concern", json!({}))["counted"].clone();
    let waiting = || tablet.staff("today", json!({}))["waiting"].clone();
    assert_eq!((counted(), waiting()), (json!(true), json!(3)));
    assert_eq!((counted(), waiting()), (json!(false), json!(3)));
    tablet.set_time("2026-11-24T09:01:00Z");
    assert_eq!((counted(), waiting()), (json!(true), json!(6)));
    tablet.set_time("2016-01-01T09:00:00Z");
    assert_eq!(counted(), json!(true), "a clock years off holds nothing up");
    assert_eq!(tablet.staff("today", json!({}))["intakes"], json!([]));
    assert_eq!(
        tablet.refused("undo_intake", json!({})).code,
        ErrorCode::NothingToUndo
    );
}

#[test]
fn while_families_use_the_tablet_none_of_it_is_shown_or_counted() {
    let tablet = Tablet::demo();
    let commands = ["backup", "cards", "note_concern"];
    for name in commands {
        let refused = tablet.app.call(Access::Visitor, name, &json!({}));
        assert_eq!(refused.expect_err("refused").code, ErrorCode::Denied);
    }
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    for name in commands {
        assert_eq!(tablet.refused(name, json!({})).code, ErrorCode::Denied);
    }
}

#[test]
fn the_channel_of_the_desk_says_whom_to_call_also_after_a_restart() {
    let tablet = Tablet::demo();
    let form = tablet.staff("desk_form", json!({}));
    let desks = form["desks"].as_array().expect("a list");
    let clinic = desks
        .iter()
        .find(|desk| desk["channel"] == "clinic-contact");
    let desk_id = clinic.expect("the demo town has one")["desk_id"].clone();
    tablet.staff("open_desk_session", json!({"desk_id": desk_id}));
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    let app = crate::common::open(folder.path(), clock.clone(), true);
    let tablet = Tablet { app, clock, folder };
    let backup = tablet.staff("backup", json!({}));
    assert_eq!(backup["now"][0]["name"], "Hilde");
}

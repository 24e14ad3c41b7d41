//! The half-days of the desk through the commands, on the demo town.

use crate::common::Tablet;
use onthaal_app::ErrorCode;
use serde_json::{Value, json};

fn question() -> Value {
    json!({"theme": "toy-library", "age_band": "not-asked", "outcome": "answered"})
}

/// The places of the demo town that are desks, and the site each is of.
fn desks(tablet: &Tablet) -> Vec<Value> {
    let choices = tablet.staff("shift_choices", json!({}));
    let places = choices["places"].as_array().expect("a list").clone();
    places
        .into_iter()
        .filter(|place| place["desk_id"].is_string())
        .collect()
}

#[test]
fn a_shift_begins_at_a_named_desk_in_the_present_half_day() {
    let tablet = Tablet::demo();
    let choices = tablet.staff("shift_choices", json!({}));
    assert_eq!(choices["day"], "2026-11-24");
    assert_eq!(choices["half_day"], "morning");
    assert_eq!(
        choices["ends_in"],
        2 * 3600 + 30 * 60,
        "until half past twelve"
    );
    assert_eq!(choices["clock_behind"], false);
    let own = |place: &&Value| place["own"] == true;
    let places = choices["places"].as_array().unwrap();
    assert_eq!(places.iter().filter(own).count(), 1);
    let desk = &desks(&tablet)[0];
    let opened = tablet.staff("open_desk_session", json!({"desk_id": desk["desk_id"]}));
    let session = &opened["session"];
    for same in ["desk_id", "desk", "site_id", "site", "channel"] {
        assert_eq!(session[same], desk[same], "{same}");
    }
    assert_eq!(session["outside"], false);
    assert_eq!(session["resumed"], false);
    assert_eq!(desks(&tablet)[0]["state"], "open-not-tallied");
}

#[test]
fn the_end_of_a_shift_tells_what_is_kept_and_what_waits() {
    let tablet = Tablet::demo();
    let desk = &desks(&tablet)[0];
    tablet.staff("open_desk_session", json!({"desk_id": desk["desk_id"]}));
    tablet.staff(
        "record_intake",
        json!({"questions": [question(), question()]}),
    );
    let closed = tablet.staff("close_desk_session", json!({}));
    let shift = &closed["shift"];
    assert_eq!(
        (&shift["intakes"], &shift["questions"]),
        (&json!(1), &json!(2))
    );
    assert_eq!((&shift["kept"], &shift["sent"]), (&json!(2), &json!(0)));
    assert_eq!(
        (&shift["waiting"], &shift["state"]),
        (&json!(2), &json!("open-tallied"))
    );
    assert_eq!(shift["place"]["desk"], desk["desk"]);
    assert_eq!(
        closed["session"],
        Value::Null,
        "what the desk answers stands beside"
    );
    assert_eq!(closed["intakes"], json!([]));
    assert_eq!(tablet.staff("last_shift", json!({}))["shift"], *shift);
    tablet.staff("open_desk_session", json!({}));
    assert_eq!(tablet.staff("last_shift", json!({}))["shift"], Value::Null);
}

#[test]
fn a_desk_that_was_not_tallied_says_so() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let closed = tablet.staff("close_desk_session", json!({"tallied": false}));
    assert_eq!(closed["shift"]["state"], "open-not-tallied");
    let error = tablet.refused("close_desk_session", json!({"tallied": "no"}));
    assert_eq!(error.field.as_deref(), Some("tallied"));
}

#[test]
fn the_channel_of_a_desk_counts_also_after_a_restart_and_not_outside_the_hours() {
    let tablet = Tablet::demo();
    let desk = desks(&tablet)
        .into_iter()
        .find(|desk| desk["channel"].is_string())
        .expect("a desk with a channel");
    tablet.staff("open_desk_session", json!({"desk_id": desk["desk_id"]}));
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    let app = crate::common::open(folder.path(), clock.clone(), true);
    let tablet = Tablet { app, clock, folder };
    let today = tablet.staff("today", json!({}));
    assert_eq!(today["session"]["channel"], desk["channel"]);
    assert_eq!(today["session"]["resumed"], true);
    let outside = tablet.staff(
        "open_desk_session",
        json!({"outside": true, "channel": "phone"}),
    );
    assert_eq!(outside["session"]["channel"], "phone");
    assert_eq!(outside["session"]["desk_id"], desk["desk_id"]);
    assert_eq!(outside["session"]["beneath"]["desk"], desk["desk"]);
    let closed = tablet.staff("close_desk_session", json!({}));
    assert_eq!(closed["shift"]["state"], "outside-hours");
    assert_eq!(
        closed["session"]["channel"], desk["channel"],
        "the desk goes on"
    );
    tablet.staff("open_desk_session", json!({"outside": true}));
    let today = tablet.staff("today", json!({}));
    assert_eq!(today["session"]["channel"], Value::Null);
}

#[test]
fn a_desk_is_noted_as_closed_and_can_open_after_all() {
    let tablet = Tablet::demo();
    let desk = &desks(&tablet)[0]["desk_id"];
    let body = |planned: bool| json!({"planned": planned, "desk_id": desk});
    tablet.staff("mark_desk_closed", body(true));
    assert_eq!(desks(&tablet)[0]["state"], "closed-planned");
    tablet.staff("mark_desk_closed", body(false));
    assert_eq!(desks(&tablet)[0]["state"], "closed-unplanned");
    tablet.staff("open_desk_session", json!({"desk_id": desk}));
    tablet.staff("record_intake", json!({"questions": [question()]}));
    let error = tablet.refused("mark_desk_closed", body(false));
    assert_eq!(error.code, ErrorCode::InvalidInput);
    assert_eq!(error.field.as_deref(), Some("desk_id"));
    assert_eq!(error.rule.as_deref(), Some("not-allowed"));
    let error = tablet.refused("mark_desk_closed", json!({}));
    assert_eq!(error.field.as_deref(), Some("planned"));
}

#[test]
fn in_the_next_half_day_the_desk_of_the_one_before_is_proposed() {
    let tablet = Tablet::demo();
    let desk = desks(&tablet)[1].clone();
    tablet.staff("open_desk_session", json!({"desk_id": desk["desk_id"]}));
    tablet.set_time("2026-11-24T11:29:58Z");
    assert_eq!(tablet.staff("today", json!({}))["session"]["ends_in"], 2);
    tablet.set_time("2026-11-24T11:30:00Z");
    assert_eq!(tablet.staff("today", json!({}))["session"], Value::Null);
    let after = desks(&tablet);
    let before: Vec<&Value> = after
        .iter()
        .filter(|place| place["before"] == true)
        .collect();
    assert_eq!(before.len(), 1);
    assert_eq!(before[0]["desk_id"], desk["desk_id"]);
    assert_eq!(
        before[0]["state"],
        Value::Null,
        "nothing is noted of the new one yet"
    );
}

#[test]
fn a_clock_behind_the_last_word_of_the_centre_is_told_of() {
    let tablet = Tablet::demo();
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    let (store, _) = onthaal_core::Store::open(folder.path(), clock.as_ref()).unwrap();
    let now = onthaal_model::time::Clock::now(clock.as_ref());
    onthaal_core::replica::note_good_round(&store, now).unwrap();
    drop(store);
    let app = crate::common::open(folder.path(), clock.clone(), true);
    let tablet = Tablet { app, clock, folder };
    tablet.set_time("1970-01-01T08:00:00Z");
    assert_eq!(
        tablet.staff("shift_choices", json!({}))["clock_behind"],
        true
    );
}

#[test]
fn a_sheet_of_paper_is_taken_over_and_taken_back() {
    let tablet = Tablet::demo();
    let desk = &desks(&tablet)[0]["desk_id"];
    let line = json!({"theme": "vaccination", "outcome": "answered", "count": 4});
    let body = |day: &str, lines: Value| json!({"day": day, "half_day": "afternoon", "desk_id": desk, "lines": lines});
    let recorded = tablet.staff("record_totals", body("2026-11-23", json!([line])));
    assert_eq!(recorded["questions"], 4);
    assert_eq!(tablet.staff("today", json!({}))["waiting"], 12);
    assert_eq!(tablet.staff("sync_status", json!({}))["held"], 12);
    let undone = tablet.staff("undo_intake", json!({"handle": recorded["handle"]}));
    assert_eq!(undone["waiting"], 0);
    let check = |body: Value, field: &str, rule: &str| {
        let error = tablet.refused("record_totals", body);
        let told = (error.field.as_deref(), error.rule.as_deref());
        assert_eq!(told, (Some(field), Some(rule)));
    };
    check(body("2026-11-25", json!([])), "day", "out-of-range");
    check(body("2026-11-24", json!([])), "half_day", "out-of-range");
    let odd = |name: &str, value: Value| {
        let mut odd = line.clone();
        odd[name] = value;
        body("2026-11-23", json!([line, odd]))
    };
    check(odd("count", json!(0)), "lines[1].count", "out-of-range");
    check(odd("count", json!(100)), "lines[1].count", "out-of-range");
    check(
        odd("outcome", json!("x")),
        "lines[1].outcome",
        "unknown-code",
    );
    let refused = odd("outcome", json!("protection-procedure"));
    check(refused, "lines[1].outcome", "not-allowed");
    check(
        odd("age_band", json!("age-0-3")),
        "lines[1].age_band",
        "unknown-field",
    );
    let many: Vec<Value> = (0..31)
        .map(|_| json!({"theme": "housing", "outcome": "listened", "count": 10}))
        .collect();
    check(body("2026-11-23", json!(many)), "lines", "too-many");
    assert_eq!(tablet.staff("today", json!({}))["waiting"], 0);
}

#[test]
fn families_are_told_the_languages_of_the_shift_until_it_ends() {
    let tablet = Tablet::demo();
    let desk = desks(&tablet)[0]["desk_id"].clone();
    let told = || tablet.staff("house", json!({}))["desk_languages"].clone();
    let of_the_place = told();
    assert_ne!(of_the_place, json!(["nl", "ti"]));
    let said = json!({"desk_id": desk, "languages": ["nl", "ti", "not-asked", "nl"]});
    tablet.staff("open_desk_session", said);
    assert_eq!(told(), json!(["nl", "ti"]));
    tablet.staff("open_desk_session", json!({"outside": true}));
    assert_eq!(
        told(),
        json!(["nl", "ti"]),
        "beside questions outside the hours"
    );
    tablet.staff("close_desk_session", json!({}));
    assert_eq!(
        told(),
        json!(["nl", "ti"]),
        "the desk beneath is open again"
    );
    tablet.staff("close_desk_session", json!({}));
    assert_eq!(told(), of_the_place);
    let choices = tablet.staff("shift_choices", json!({}));
    assert_eq!(choices["spoke_before"], json!(["nl", "ti"]));
    tablet.staff("open_desk_session", json!({"desk_id": desk}));
    assert_eq!(told(), of_the_place, "who says nothing claims nothing");
}

#[test]
fn who_comes_later_changes_what_families_are_told_until_the_shift_ends() {
    let tablet = Tablet::demo();
    let desk = desks(&tablet)[0]["desk_id"].clone();
    let told = || tablet.staff("house", json!({}))["desk_languages"].clone();
    let speaks = || tablet.staff("shift_choices", json!({}))["speaks"].clone();
    let of_the_place = told();
    let early = tablet.refused("say_languages", json!({"languages": ["ti"]}));
    assert_eq!(early.code, ErrorCode::NoSession);
    assert_eq!(told(), of_the_place);
    tablet.staff("open_desk_session", json!({"desk_id": desk}));
    assert_eq!(speaks(), json!([]));
    let house = tablet.staff("say_languages", json!({"languages": ["nl", "ti", "ti"]}));
    assert_eq!(house["desk_languages"], json!(["nl", "ti"]));
    assert_eq!(speaks(), json!(["nl", "ti"]));
    tablet.staff("say_languages", json!({"languages": []}));
    assert_eq!((told(), speaks()), (of_the_place.clone(), json!([])));
    let wrong = tablet.refused("say_languages", json!({"languages": ["klingon"]}));
    assert_eq!(wrong.code, ErrorCode::InvalidInput);
    tablet.staff("say_languages", json!({"languages": ["nl", "so"]}));
    tablet.staff("close_desk_session", json!({}));
    assert_eq!(told(), of_the_place);
    let choices = tablet.staff("shift_choices", json!({}));
    assert_eq!(choices["spoke_before"], json!(["nl", "so"]));
}

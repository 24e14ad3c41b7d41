//! The desk, from opening to closing, on real files.

use crate::common::Tablet;
use onthaal_app::ErrorCode;
use serde_json::{Value, json};

fn question() -> Value {
    json!({"theme": "toy-library", "age_band": "not-asked", "outcome": "answered"})
}

#[test]
fn a_desk_opens_records_takes_back_and_closes() {
    let tablet = Tablet::demo();
    let opened = tablet.staff("open_desk_session", json!({}));
    assert_eq!(opened["session"]["day"], "2026-11-24");
    assert_eq!(opened["session"]["half_day"], "morning");
    assert_ne!(opened["session"]["site"], "");
    let recorded = tablet.staff(
        "record_intake",
        json!({"questions": [question(), question()]}),
    );
    assert_eq!(recorded["desk"]["intake_count"], 1);
    assert_eq!(recorded["desk"]["question_count"], 2);
    assert_eq!(recorded["desk"]["waiting"], 6);
    let handle = recorded["handle"].clone();
    assert_eq!(recorded["desk"]["intakes"][0]["handle"], handle);
    assert_eq!(
        recorded["desk"]["intakes"][0]["questions"][1]["theme"],
        "toy-library"
    );
    tablet.staff("record_intake", json!({"questions": [question()]}));
    let undone = tablet.staff("undo_intake", json!({"handle": handle}));
    assert_eq!(undone["question_count"], 1);
    assert_eq!(undone["waiting"], 3);
    let closed = tablet.staff("close_desk_session", json!({}));
    assert_eq!(closed["session"], Value::Null);
    assert_eq!(closed["waiting"], 3);
    assert_eq!(
        tablet.refused("undo_intake", json!({})).code,
        ErrorCode::NothingToUndo
    );
}

#[test]
fn nothing_can_be_recorded_or_taken_back_out_of_turn() {
    let tablet = Tablet::demo();
    let code = |name: &str, body: Value| tablet.refused(name, body).code;
    let body = json!({"questions": [question()]});
    assert_eq!(code("record_intake", body.clone()), ErrorCode::NoSession);
    assert_eq!(code("close_desk_session", json!({})), ErrorCode::NoSession);
    assert_eq!(code("undo_intake", json!({})), ErrorCode::NothingToUndo);
    tablet.staff("open_desk_session", json!({}));
    let handle = tablet.staff("record_intake", body)["handle"].clone();
    tablet.set_time("2026-11-24T12:00:00Z");
    assert_eq!(
        code("undo_intake", json!({"handle": handle})),
        ErrorCode::UndoClosed
    );
    let today = tablet.staff("today", json!({}));
    assert_eq!(
        today["session"],
        Value::Null,
        "the half-day of the session is over"
    );
}

#[test]
fn a_refused_intake_names_the_field_and_writes_nothing() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let check = |body: Value, field: &str, rule: &str| {
        let error = tablet.refused("record_intake", body);
        assert_eq!(error.code, ErrorCode::InvalidInput);
        assert_eq!(
            (error.field.as_deref(), error.rule.as_deref()),
            (Some(field), Some(rule))
        );
    };
    let with = |name: &str, value: Value| {
        let mut changed = question();
        changed[name] = value;
        json!({"questions": [question(), changed]})
    };
    check(json!({}), "questions", "required");
    check(json!({"questions": []}), "questions", "required");
    check(
        json!({"questions": vec![question(); 10]}),
        "questions",
        "too-many",
    );
    check(
        with("theme", json!("nonsense")),
        "questions[1].theme",
        "unknown-code",
    );
    check(
        with("theme", json!("childcare")),
        "questions[1].theme",
        "unknown-code",
    );
    check(with("theme", json!(7)), "questions[1].theme", "wrong-type");
    check(
        with("interpreter", json!("yes")),
        "questions[1].interpreter",
        "wrong-type",
    );
    check(
        with("gap_reason", json!("too-far")),
        "questions[1].gap_reason",
        "not-allowed",
    );
    check(
        with("note", json!("mama van Selam")),
        "questions[1].note",
        "unknown-field",
    );
    check(json!("text"), "body", "wrong-type");
    assert_eq!(tablet.staff("today", json!({}))["waiting"], 0);
}

#[test]
fn the_desk_fills_in_how_questions_come_in() {
    let tablet = Tablet::demo();
    let vocabulary = tablet.staff("vocabulary", json!({}));
    let channel = vocabulary["channels"][0].clone();
    tablet.staff("open_desk_session", json!({"channel": channel}));
    tablet.staff("record_intake", json!({"questions": [question()]}));
    let error = tablet.refused("open_desk_session", json!({"channel": "pigeon"}));
    assert_eq!(error.field.as_deref(), Some("channel"));
    let elsewhere = json!({"site_id": "00000000-0000-4000-8000-000000000000"});
    assert_eq!(
        tablet.refused("open_desk_session", elsewhere).code,
        ErrorCode::NotFound
    );
}

#[test]
fn after_a_restart_the_session_goes_on_and_nothing_can_be_read_back() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    tablet.staff("record_intake", json!({"questions": [question()]}));
    let Tablet { app, clock, folder } = tablet;
    drop(app);
    let app = crate::common::open(folder.path(), clock.clone(), true);
    let tablet = Tablet { app, clock, folder };
    let today = tablet.staff("today", json!({}));
    assert_ne!(today["session"], Value::Null);
    assert_eq!(
        (&today["intake_count"], &today["waiting"]),
        (&json!(0), &json!(3))
    );
}

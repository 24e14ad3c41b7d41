//! Whatever is sent to a command, it answers and never breaks.

use crate::common::Tablet;
use onthaal_app::{Access, command_names};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

/// Names that commands know, so that the fields behind them are reached too.
const NAMES: [&str; 38] = [
    "locale",
    "wanted",
    "text",
    "filters",
    "limit",
    "themes",
    "age_band",
    "municipality",
    "language",
    "open_now",
    "free",
    "intake_mode",
    "service_id",
    "site_id",
    "channel",
    "questions",
    "theme",
    "asker",
    "outcome",
    "interpreter",
    "warmth",
    "gap_reason",
    "doors_before",
    "local",
    "question_id",
    "answer_id",
    "handle",
    "mode",
    "pin",
    "name",
    "needs",
    "consent",
    "minor",
    "ticket_id",
    "result",
    "pictures",
    "number",
    "said",
];

/// Values that commands know.
const WORDS: [&str; 12] = [
    "nl-BE",
    "ar",
    "toy-library",
    "childcare",
    "not-asked",
    "answered",
    "desk",
    "kiosk",
    "1234",
    "no-offer-found",
    "00000000-0000-4000-8000-000000000000",
    "حضانة",
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
    ];
    let name = prop_oneof![
        8 => prop::sample::select(&NAMES[..]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A body that is right but for one field.
fn spoilt() -> impl Strategy<Value = (&'static str, Value)> {
    let good = [
        (
            "search_services",
            json!({"text": "opvang", "locale": "ar", "limit": 5}),
        ),
        (
            "search_services",
            json!({"text": "", "locale": "nl", "filters": {"themes": ["childcare"]}}),
        ),
        (
            "record_intake",
            json!({"questions": [{"theme": "toy-library", "age_band": "not-asked", "outcome": "answered"}]}),
        ),
        (
            "fiche",
            json!({"service_id": "00000000-0000-4000-8000-000000000000", "locale": "nl-BE"}),
        ),
        ("note_gap", json!({"theme": "toy-library"})),
        ("interest", json!({"themes": ["toy-library", "health"]})),
        (
            "wish",
            json!({"kind": "activity", "theme": "sport", "age_band": "age-3-6", "part_of_week": "weekend"}),
        ),
        (
            "organisations",
            json!({"text": "clb", "theme": "childcare", "limit": 5}),
        ),
        ("set_mode", json!({"mode": "kiosk", "pin": "1234"})),
        (
            "make_ticket",
            json!({
                "service_id": "00000000-0000-4000-8000-000000000000", "warmth": "announced",
                "needs": ["interpreter"], "consent": true
            }),
        ),
        (
            "ticket_word",
            json!({"pictures": ["sun", "moon", "star"], "number": "07", "said": "arrived"}),
        ),
        ("set_pin", json!({"pin": "1234"})),
        ("open_desk_session", json!({"channel": "not-asked"})),
        ("say_languages", json!({"languages": ["nl", "ti"]})),
        (
            "locale_bundle",
            json!({"locale": "fr-BE", "wanted": ["ar"]}),
        ),
        (
            "enrol",
            json!({"server": "http://127.0.0.1:9", "code": "x"}),
        ),
    ];
    (
        prop::sample::select(good.to_vec()),
        prop::sample::select(&NAMES[..]),
        any_json(),
    )
        .prop_map(|((command, mut body), name, value)| {
            body[name] = value;
            (command, body)
        })
}

fn answers(tablet: &Tablet, name: &str, body: &Value) {
    match tablet.app.call(Access::Staff, name, body) {
        Ok(_) => {}
        Err(error) => {
            assert_ne!(error.code.as_str(), "internal", "{name} {body}");
            assert_eq!(
                error.field.is_some(),
                error.code.as_str() == "invalid-input",
                "{name}"
            );
            assert_eq!(error.field.is_some(), error.rule.is_some(), "{name}");
        }
    }
}

#[test]
fn every_command_answers_any_json() {
    let tablet = Tablet::demo();
    let names: Vec<&'static str> = command_names().collect();
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(600)
    });
    runner
        .run(
            &(prop::sample::select(names), any_json()),
            |(name, body)| {
                answers(&tablet, name, &body);
                Ok(())
            },
        )
        .expect("no body breaks a command");
}

#[test]
fn every_command_answers_a_body_that_is_almost_right() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(600)
    });
    runner
        .run(&spoilt(), |(name, body)| {
            answers(&tablet, name, &body);
            Ok(())
        })
        .expect("no body breaks a command");
}

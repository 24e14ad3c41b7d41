//! What the house laid down for its desks, and correcting an intake, as the screens see it.

use crate::common::Tablet;
use onthaal_app::ErrorCode;
use serde_json::{Value, json};

fn question() -> Value {
    json!({"theme": "toy-library", "age_band": "not-asked", "outcome": "answered"})
}

#[test]
fn a_tablet_without_a_directory_has_a_form_too() {
    let form = Tablet::empty().staff("desk_form", json!({}));
    assert_eq!(form["desks"], json!([]));
    assert_eq!(form["frequent"], json!([]));
    assert_eq!(form["local"], json!([]));
    assert_eq!(form["note"], json!(false));
    assert_eq!(form["tickets_for_minors"], json!(false));
    let outcomes = form["outcomes"].as_array().expect("a list");
    assert!(outcomes.contains(&json!("listened")));
    assert!(!outcomes.contains(&json!("protection-procedure")));
}

#[test]
fn the_form_is_not_for_visitors() {
    let refused = Tablet::demo()
        .app
        .call(onthaal_app::Access::Visitor, "desk_form", &json!({}));
    assert_eq!(refused.expect_err("refused").code, ErrorCode::Denied);
}

#[test]
fn todays_list_tells_all_that_was_noted_so_that_it_can_be_corrected() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({"channel": "phone"}));
    let noted = json!({
        "theme": "toy-library", "age_band": "age-0-3", "asker": "grandparent",
        "outcome": "no-offer-found", "language": "fr", "interpreter": true,
        "gap_reason": "too-far", "doors_before": "one-before",
    });
    let recorded = tablet.staff("record_intake", json!({"questions": [noted]}));
    let mut seen = recorded["desk"]["intakes"][0]["questions"][0].clone();
    assert_eq!(seen["channel"], "phone", "as the desk has it");
    assert_eq!(
        (&seen["warmth"], &seen["local"]),
        (&Value::Null, &json!([]))
    );
    for (name, value) in noted.as_object().expect("an object") {
        assert_eq!(&seen[name], value, "{name}");
    }
    seen["age_band"] = json!("age-3-6");
    let corrected = tablet.staff(
        "correct_intake",
        json!({"handle": recorded["handle"], "questions": [seen, question()]}),
    );
    assert_eq!(corrected["handle"], recorded["handle"]);
    assert_eq!(corrected["desk"]["intake_count"], 1);
    let questions = &corrected["desk"]["intakes"][0]["questions"];
    assert_eq!(questions[0]["age_band"], "age-3-6");
    assert_eq!(questions[1]["channel"], "phone");
    assert_eq!(corrected["desk"]["waiting"], 6);
}

#[test]
fn a_correction_is_read_as_strictly_as_a_new_intake() {
    let tablet = Tablet::demo();
    tablet.staff("open_desk_session", json!({}));
    let recorded = tablet.staff("record_intake", json!({"questions": [question()]}));
    let check = |handle: Value, questions: Value, field: &str, rule: &str| {
        let body = json!({"handle": handle, "questions": questions});
        let refused = tablet.refused("correct_intake", body);
        assert_eq!(refused.field.as_deref(), Some(field));
        assert_eq!(refused.rule.as_deref(), Some(rule));
    };
    let handle = || recorded["handle"].clone();
    check(handle(), json!([]), "questions", "required");
    check(
        json!("nonsense"),
        json!([question()]),
        "handle",
        "wrong-type",
    );
    let mut own = question();
    own["local"] = json!([{
        "question_id": "00000000-0000-4000-8000-000000000000",
        "answer_id": "00000000-0000-4000-8000-000000000001",
    }]);
    check(
        handle(),
        json!([question(), own]),
        "questions[1].local[0].question_id",
        "unknown-code",
    );
    let unknown = json!({"handle": "0000000000000000", "questions": [question()]});
    let refused = tablet.refused("correct_intake", unknown);
    assert_eq!(refused.code, ErrorCode::UndoClosed);
    assert_eq!(tablet.staff("today", json!({}))["waiting"], 3);
}

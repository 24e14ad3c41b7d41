//! Services proposed to a visitor, as the screens see them.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};

fn options(tablet: &Tablet, body: Value) -> Vec<Value> {
    let view = tablet.staff("referral_options", body);
    view["options"].as_array().expect("a list").clone()
}

#[test]
fn every_proposal_says_how_it_receives_people_and_whether_it_may_have_a_ticket() {
    let tablet = Tablet::demo();
    let found = options(
        &tablet,
        json!({"locale": "nl-BE", "theme": "pupil-guidance"}),
    );
    assert!(!found.is_empty());
    for each in &found {
        let door = each["hit"]["intake_modes"]
            .as_array()
            .expect("a list")
            .contains(&json!("own-open-door"));
        assert_eq!(door, each["manner"] == "door");
        if door {
            assert_eq!(
                (&each["ticket"], &each["direct"]),
                (&json!(false), &json!(true))
            );
        }
    }
    assert!(found.iter().any(|each| each["manner"] == "door"));
}

#[test]
fn a_tablet_without_a_directory_proposes_nothing_and_says_so() {
    let body = json!({"locale": "nl-BE", "theme": "vaccination", "text": "prik"});
    let view = Tablet::empty().staff("referral_options", body);
    assert_eq!(view["options"], json!([]));
}

#[test]
fn nothing_is_proposed_while_families_have_the_tablet() {
    let tablet = Tablet::demo();
    let body = json!({"locale": "nl-BE", "theme": "vaccination"});
    let refused = tablet.app.call(Access::Visitor, "referral_options", &body);
    assert_eq!(
        refused.expect_err("visitors may not").code,
        ErrorCode::Denied
    );
    tablet.staff("lock", json!({}));
    assert_eq!(
        tablet.refused("referral_options", body).code,
        ErrorCode::Denied
    );
}

#[test]
fn what_is_wrong_is_refused_by_its_field() {
    let tablet = Tablet::demo();
    let field = |body: Value| tablet.refused("referral_options", body).field;
    assert_eq!(
        field(json!({"locale": "nl-BE", "theme": "x"})).as_deref(),
        Some("theme")
    );
    assert_eq!(
        field(json!({"locale": "nl-BE", "who": "x"})).as_deref(),
        Some("who")
    );
}

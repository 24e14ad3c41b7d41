//! What a visit at the kiosk leaves behind.

use crate::common::Tablet;
use onthaal_app::{Access, CommandError, ErrorCode};
use serde_json::{Value, json};

fn visitor(tablet: &Tablet, name: &str, body: Value) -> Result<Value, CommandError> {
    tablet.app.call(Access::Visitor, name, &body)
}

fn waiting(tablet: &Tablet) -> u64 {
    tablet.staff("today", json!({}))["waiting"]
        .as_u64()
        .unwrap()
}

fn kiosk() -> Tablet {
    let tablet = Tablet::demo();
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    tablet
}

fn look(tablet: &Tablet, themes: &[&str]) {
    visitor(tablet, "interest", json!({ "themes": themes })).unwrap();
}

fn end(tablet: &Tablet) {
    visitor(tablet, "kiosk_reset", json!({})).unwrap();
}

#[test]
fn what_a_visit_looked_at_is_counted_once_as_it_ends() {
    let tablet = kiosk();
    look(&tablet, &["sport", "sick-child-care", "baby-toddler-care"]);
    assert_eq!(waiting(&tablet), 2, "once in each domain");
    look(&tablet, &["housing"]);
    assert_eq!(waiting(&tablet), 2, "a visit ends once");
    end(&tablet);
    look(&tablet, &["childcare"]);
    assert_eq!(waiting(&tablet), 3, "the next visit counts again");
}

#[test]
fn a_visit_that_looked_at_nothing_leaves_nothing() {
    let tablet = kiosk();
    look(&tablet, &[]);
    end(&tablet);
    assert_eq!(waiting(&tablet), 0);
}

#[test]
fn a_visit_tells_one_wish_of_each_kind() {
    let tablet = kiosk();
    let wish = |body: Value| visitor(&tablet, "wish", body).unwrap()["counted"] == true;
    assert!(wish(json!({"kind": "other"})));
    assert!(!wish(json!({"kind": "other", "theme": "health"})));
    assert!(wish(
        json!({"kind": "activity", "theme": "sport", "age_band": "age-3-6", "part_of_week": "weekend"})
    ));
    assert!(wish(json!({"kind": "missing", "theme": "health"})));
    assert!(!wish(json!({"kind": "missing"})));
    assert_eq!(waiting(&tablet), 3);
    end(&tablet);
    assert!(wish(json!({"kind": "missing"})));
}

#[test]
fn only_codes_can_be_told() {
    let tablet = kiosk();
    let check = |name: &str, body: Value, field: &str, rule: &str| {
        let error = visitor(&tablet, name, body).unwrap_err();
        let told = (error.field.as_deref(), error.rule.as_deref());
        assert_eq!(told, (Some(field), Some(rule)));
    };
    check("wish", json!({}), "kind", "required");
    check(
        "wish",
        json!({"kind": "een speeltuin"}),
        "kind",
        "unknown-code",
    );
    check(
        "wish",
        json!({"kind": "activity", "text": "voetbal"}),
        "text",
        "unknown-field",
    );
    check(
        "wish",
        json!({"kind": "activity", "part_of_week": "2026-11-24"}),
        "part_of_week",
        "unknown-code",
    );
    check("interest", json!({}), "themes", "required");
    let strange = visitor(
        &tablet,
        "interest",
        json!({"themes": ["sport", "mijn kind"]}),
    );
    assert_eq!(strange.unwrap_err().rule.as_deref(), Some("unknown-code"));
    assert_eq!(waiting(&tablet), 0);
}

#[test]
fn at_the_desk_nothing_of_this_is_counted() {
    let tablet = Tablet::demo();
    for (name, body) in [
        ("interest", json!({"themes": ["sport"]})),
        ("wish", json!({"kind": "missing"})),
    ] {
        assert_eq!(tablet.refused(name, body).code, ErrorCode::Denied);
    }
    assert_eq!(waiting(&tablet), 0);
}

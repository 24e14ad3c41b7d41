//! What a family can do at the kiosk, and what it cannot.

use crate::common::Tablet;
use onthaal_app::{Access, CommandError, ErrorCode, command_names};
use serde_json::{Value, json};

fn visitor(tablet: &Tablet, name: &str, body: Value) -> Result<Value, CommandError> {
    tablet.app.call(Access::Visitor, name, &body)
}

/// How many records wait to be sent.
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

fn note(tablet: &Tablet, theme: &str) -> bool {
    let answer = visitor(tablet, "note_gap", json!({ "theme": theme })).unwrap();
    answer["counted"].as_bool().unwrap()
}

#[test]
fn a_gap_is_counted_once_per_visit_and_theme() {
    let tablet = kiosk();
    assert!(note(&tablet, "sick-child-care"));
    assert_eq!(waiting(&tablet), 3);
    assert!(!note(&tablet, "sick-child-care"));
    assert_eq!(waiting(&tablet), 3);
    visitor(&tablet, "kiosk_reset", json!({})).unwrap();
    assert!(
        note(&tablet, "sick-child-care"),
        "the next visit counts again"
    );
    assert_eq!(waiting(&tablet), 6);
    let today = tablet.staff("today", json!({}));
    assert_eq!(today["intakes"], json!([]), "it is on no list");
    assert_eq!(today["session"], Value::Null, "it needs no open desk");
}

#[test]
fn a_visit_tells_of_a_few_themes_and_no_more() {
    let tablet = kiosk();
    let themes = [
        "toy-library",
        "sport",
        "vaccination",
        "housing",
        "bullying",
        "employment",
    ];
    let counted = themes.iter().filter(|theme| note(&tablet, theme)).count();
    assert_eq!(counted, 5);
}

#[test]
fn a_gap_is_a_theme_and_nothing_else() {
    let tablet = kiosk();
    let check = |body: Value, field: &str, rule: &str| {
        let error = visitor(&tablet, "note_gap", body).unwrap_err();
        assert_eq!(
            (error.field.as_deref(), error.rule.as_deref()),
            (Some(field), Some(rule))
        );
    };
    check(json!({}), "theme", "required");
    check(json!({"theme": "childcare"}), "theme", "unknown-code");
    check(
        json!({"theme": "opvang voor mijn zieke kind"}),
        "theme",
        "unknown-code",
    );
    for field in [
        "text",
        "age_band",
        "language",
        "asker",
        "outcome",
        "gap_reason",
    ] {
        check(
            json!({"theme": "sport", field: "x"}),
            field,
            "unknown-field",
        );
    }
    assert_eq!(waiting(&tablet), 0);
}

#[test]
fn nothing_but_codes_of_the_kiosk_can_be_recorded_by_a_visitor() {
    let tablet = kiosk();
    let question = json!({"theme": "sport", "age_band": "not-asked", "outcome": "answered"});
    let bodies = [
        json!({}),
        json!({"questions": [question]}),
        json!({"theme": "sport"}),
        json!({"text": "sport", "locale": "nl-BE"}),
        json!({"locale": "nl-BE"}),
        json!({"mode": "kiosk"}),
        json!({"kind": "missing", "themes": ["sport"]}),
    ];
    let counting = ["note_gap", "interest", "wish"];
    for name in command_names().filter(|name| !counting.contains(name)) {
        for body in &bodies {
            drop(visitor(&tablet, name, body.clone()));
        }
    }
    assert_eq!(waiting(&tablet), 0);
}

#[test]
fn at_the_desk_a_gap_is_noted_as_a_question_and_not_like_this() {
    let tablet = Tablet::demo();
    let error = tablet.refused("note_gap", json!({"theme": "sport"}));
    assert_eq!(error.code, ErrorCode::Denied);
    assert_eq!(waiting(&tablet), 0);
}

#[test]
fn who_is_who_is_shown_to_nobody_while_families_use_the_tablet() {
    let tablet = kiosk();
    let denied = |access: Access| {
        let answer = tablet.app.call(access, "organisations", &json!({}));
        answer.unwrap_err().code == ErrorCode::Denied
    };
    assert!(denied(Access::Visitor) && denied(Access::Staff));
    tablet.staff("set_mode", json!({"mode": "desk"}));
    let found = tablet.staff("organisations", json!({"text": "clb"}));
    assert!(found["total"].as_u64().unwrap() >= 1);
    assert_eq!(found["organisations"][0]["answers"], "name");
    assert_ne!(found["organisations"][0]["people"], json!([]));
    assert_eq!(
        found["organisations"][0]["involvement"]["level"],
        "core-partner"
    );
}

/// Names and direct numbers of everybody that staff can see.
fn told_of_people(tablet: &Tablet) -> Vec<String> {
    let everybody = tablet.staff("organisations", json!({"limit": 200}));
    let mut told = Vec::new();
    for organisation in everybody["organisations"].as_array().unwrap() {
        for person in organisation["people"].as_array().unwrap() {
            let parts = ["name", "phone", "email"].map(|part| &person["person"][part]);
            told.extend(
                parts
                    .into_iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned),
            );
        }
    }
    told
}

#[test]
fn no_fiche_shows_a_visitor_the_name_or_direct_number_of_a_person() {
    let tablet = Tablet::demo();
    let told = told_of_people(&tablet);
    assert!(told.len() > 8, "{}", told.len());
    let body = json!({"text": "", "locale": "nl-BE", "limit": 200});
    let hits = tablet.staff("search_services", body);
    let ids: Vec<Value> = hits["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["service_id"].clone())
        .collect();
    let quoted = |name: &str| format!("\"{name}\"");
    let mut seen_by_staff = false;
    for id in &ids {
        let body = json!({"service_id": id, "locale": "nl-BE"});
        let staff = tablet.staff("fiche", body.clone());
        let Ok(public) = visitor(&tablet, "fiche", body) else {
            assert_ne!(
                staff["listing"], "accepted",
                "only what the house accepted is public"
            );
            continue;
        };
        for hidden in ["contact_people", "origins"] {
            assert_eq!(public[hidden], json!([]));
        }
        for hidden in ["involvement", "listing"] {
            assert_eq!(public[hidden], Value::Null);
        }
        let (public, staff) = (public.to_string(), staff.to_string());
        for secret in &told {
            assert!(!public.contains(&quoted(secret)), "{secret}");
            seen_by_staff |= staff.contains(&quoted(secret));
        }
    }
    assert!(seen_by_staff);
}

#[test]
fn a_service_that_the_house_only_considers_is_shown_to_staff_alone() {
    let tablet = Tablet::demo();
    let body = json!({"text": "oppas", "locale": "nl-BE", "limit": 200});
    let hits = tablet.staff("search_services", body);
    let proposed = hits["hits"].as_array().unwrap().iter().find_map(|hit| {
        let body = json!({"service_id": hit["service_id"], "locale": "nl-BE"});
        let fiche = tablet.staff("fiche", body.clone());
        (fiche["listing"] == "proposed").then_some(body)
    });
    let body = proposed.expect("the house of the town considers a babysitting service");
    let error = visitor(&tablet, "fiche", body).unwrap_err();
    assert_eq!(error.code, ErrorCode::NotFound);
}

//! What changed and what is wrong, as the screens ask and tell it.

use crate::common::Tablet;
use onthaal_app::ErrorCode;
use serde_json::{Value, json};

fn first_service(tablet: &Tablet) -> String {
    let found = tablet.staff(
        "search_services",
        json!({"text": "kinderopvang", "locale": "nl-BE", "limit": 1}),
    );
    found["hits"][0]["service_id"]
        .as_str()
        .expect("a hit")
        .to_owned()
}

fn demo_desk(tablet: &Tablet) -> Value {
    tablet.staff("desk_form", json!({}))["desks"][0]["desk_id"].clone()
}

#[test]
fn a_directory_that_was_just_loaded_is_no_news() {
    for tablet in [Tablet::demo(), Tablet::empty()] {
        let nothing = json!({"lines": [], "more": 0, "up_to": 0});
        assert_eq!(tablet.staff("whats_new", json!({})), nothing);
        assert_eq!(tablet.staff("whats_new_seen", json!({})), json!({}));
    }
}

#[test]
fn a_desk_is_one_of_the_house() {
    let tablet = Tablet::demo();
    let desk = demo_desk(&tablet);
    tablet.staff("whats_new", json!({"desk_id": desk}));
    tablet.staff("whats_new_seen", json!({"desk_id": desk, "up_to": 3}));
    let nobody = json!({"desk_id": "00000000-0000-4000-8000-000000000000"});
    for command in ["whats_new", "whats_new_seen"] {
        let refused = tablet.refused(command, nobody.clone());
        assert_eq!(refused.field.as_deref(), Some("desk_id"));
    }
}

#[test]
fn news_is_not_told_while_families_use_the_tablet() {
    let tablet = Tablet::demo();
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    for command in ["whats_new", "whats_new_seen"] {
        assert_eq!(tablet.refused(command, json!({})).code, ErrorCode::Denied);
    }
}

#[test]
fn a_fiche_can_be_said_wrong_as_often_as_one_likes_and_never_in_words() {
    let tablet = Tablet::demo();
    let service = first_service(&tablet);
    let said = json!({"service_id": service, "wrong": "phone"});
    assert_eq!(tablet.staff("suggest", said.clone()), json!({}));
    assert_eq!(tablet.staff("suggest", said), json!({}));
    let refused = tablet.refused(
        "suggest",
        json!({"service_id": service, "wrong": "belt nooit op"}),
    );
    assert_eq!(refused.field.as_deref(), Some("wrong"));
    let words = json!({"service_id": service, "wrong": "other", "text": "x"});
    assert_eq!(
        tablet.refused("suggest", words).field.as_deref(),
        Some("text")
    );
    let nowhere = json!({"service_id": "00000000-0000-4000-8000-000000000000", "wrong": "phone"});
    assert_eq!(tablet.refused("suggest", nowhere).code, ErrorCode::NotFound);
}

//! Finding and reading services of the demo town.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};

fn search(tablet: &Tablet, body: Value) -> Value {
    tablet.staff("search_services", body)
}

#[test]
fn childcare_is_found_in_arabic_script() {
    let tablet = Tablet::demo();
    let found = search(
        &tablet,
        json!({"text": "حضانة", "locale": "ar", "limit": 5}),
    );
    let hits = found["hits"].as_array().unwrap();
    assert_eq!(hits.len(), 5);
    assert!(found["total"].as_u64().unwrap() >= 5);
    assert_ne!(found["themes"], json!([]));
    assert!(
        hits.iter().any(|hit| hit["text_locale"] == "ar"),
        "some are translated"
    );
}

#[test]
fn any_text_is_taken_and_filters_narrow() {
    let tablet = Tablet::demo();
    let total = |body: Value| search(&tablet, body)["total"].as_u64().unwrap();
    let all = total(json!({"text": "", "locale": "nl-BE"}));
    assert!(all > 100, "{all}");
    let domain =
        total(json!({"text": "", "locale": "nl-BE", "filters": {"themes": ["childcare"]}}));
    assert!(0 < domain && domain < all, "a domain stands for its themes");
    let free =
        json!({"text": "", "locale": "nl-BE", "filters": {"themes": ["childcare"], "free": true}});
    assert!(total(free) < domain);
    for text in [
        "\"",
        "* OR NEAR(",
        "a AND",
        "')--",
        "🙂",
        "\u{0}",
        "ا".repeat(500).as_str(),
    ] {
        search(&tablet, json!({"text": text, "locale": "fr"}));
    }
    search(
        &tablet,
        json!({"text": "opvang ".repeat(1_500_000), "locale": "nl-BE"}),
    );
}

#[test]
fn a_search_is_refused_for_its_form_only() {
    let tablet = Tablet::empty();
    let check = |body: Value, field: &str, rule: &str| {
        let error = tablet.refused("search_services", body);
        assert_eq!(error.code, ErrorCode::InvalidInput);
        assert_eq!(
            (error.field.as_deref(), error.rule.as_deref()),
            (Some(field), Some(rule))
        );
    };
    check(json!({"locale": "nl-BE"}), "text", "required");
    check(json!({"text": 5, "locale": "nl-BE"}), "text", "wrong-type");
    check(
        json!({"text": "", "locale": "klingon"}),
        "locale",
        "unknown-code",
    );
    check(
        json!({"text": "", "locale": "nl-BE", "limit": 0}),
        "limit",
        "out-of-range",
    );
    check(
        json!({"text": "", "locale": "nl-BE", "filters": {"themes": ["sport", "x"]}}),
        "filters.themes[1]",
        "unknown-code",
    );
    check(
        json!({"text": "", "locale": "nl-BE", "filters": {"gratis": true}}),
        "filters.gratis",
        "unknown-field",
    );
}

#[test]
fn the_names_of_people_are_for_staff_only_and_never_at_the_kiosk() {
    let tablet = Tablet::demo();
    let hits = search(
        &tablet,
        json!({"text": "", "locale": "nl-BE", "limit": 200}),
    );
    let people = |access: Access, id: &Value| -> Value {
        let body = json!({"service_id": id, "locale": "nl-BE"});
        tablet
            .app
            .call(access, "fiche", &body)
            .expect("the fiche is there")["contact_people"]
            .clone()
    };
    let named = hits["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["service_id"].clone())
        .find(|id| people(Access::Staff, id) != json!([]))
        .expect("some service of the town names somebody");
    assert_eq!(people(Access::Visitor, &named), json!([]));
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    assert_eq!(people(Access::Staff, &named), json!([]));
}

#[test]
fn a_fiche_that_is_not_there_is_not_found() {
    let tablet = Tablet::demo();
    let body = json!({"service_id": "00000000-0000-4000-8000-000000000000", "locale": "ar"});
    assert_eq!(tablet.refused("fiche", body).code, ErrorCode::NotFound);
    let error = tablet.refused("fiche", json!({"service_id": "x", "locale": "ar"}));
    assert_eq!(error.field.as_deref(), Some("service_id"));
}

#[test]
fn what_to_bring_has_the_same_picture_in_every_language() {
    let tablet = Tablet::demo();
    let found = search(
        &tablet,
        json!({"text": "consultatiebureau", "locale": "nl-BE", "limit": 1}),
    );
    let service = found["hits"][0]["service_id"].clone();
    for locale in ["nl-BE", "ar", "ti"] {
        let fiche = tablet.staff("fiche", json!({"service_id": service, "locale": locale}));
        assert_eq!(fiche["documents"][0]["picture"], "booklet", "{locale}");
        assert!(fiche["documents"][0]["text"].is_string());
    }
}

#[test]
fn the_house_and_the_themes_are_those_of_the_town() {
    let tablet = Tablet::demo();
    let house = tablet.staff("house", json!({}));
    assert_eq!(house["sites"].as_array().unwrap().len(), 3);
    assert_eq!(house["enrolled"], false);
    let own = &house["site_id"];
    assert!(
        house["sites"]
            .as_array()
            .unwrap()
            .iter()
            .any(|site| site["site_id"] == *own)
    );
    assert!(house["phone"].is_string());
    let themes = tablet.staff("themes", json!({"locale": "ar"}));
    let domains = themes["domains"].as_array().unwrap();
    assert_eq!(domains.len(), 13);
    let served = domains
        .iter()
        .filter(|domain| domain["services"].as_u64() > Some(0))
        .count();
    assert!(served >= 12, "{served}");
}

#[test]
fn an_empty_tablet_answers_too() {
    let tablet = Tablet::empty();
    assert_eq!(tablet.staff("house", json!({}))["name"], "");
    assert_eq!(
        search(&tablet, json!({"text": "opvang", "locale": "nl-BE"}))["total"],
        0
    );
    let error = tablet.refused("open_desk_session", json!({}));
    assert_eq!(
        (error.field.as_deref(), error.rule.as_deref()),
        (Some("site_id"), Some("required"))
    );
    let status = tablet.staff("sync_now", json!({}));
    assert_eq!(status["state"], "not-enrolled");
    assert_eq!(
        status["files"],
        json!({"directory": "new", "outbox": "new", "tickets": "new"})
    );
}

#[test]
fn a_broken_file_is_moved_aside_and_said_so() {
    let tablet = Tablet::demo();
    let crate::common::Tablet { app, clock, folder } = tablet;
    drop(app);
    std::fs::write(folder.path().join("outbox.db"), b"this is no database").unwrap();
    for extra in ["outbox.db-wal", "outbox.db-shm"] {
        std::fs::remove_file(folder.path().join(extra)).ok();
    }
    let app = crate::common::open(folder.path(), clock.clone(), true);
    let tablet = Tablet { app, clock, folder };
    let files = &tablet.staff("sync_status", json!({}))["files"];
    assert_eq!(
        *files,
        json!({"directory": "ok", "outbox": "moved-aside", "tickets": "ok"})
    );
}

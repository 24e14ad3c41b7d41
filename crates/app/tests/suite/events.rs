//! What is on in the demo town.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};

fn week(tablet: &Tablet, access: Access, locale: &str) -> Value {
    let body = json!({"from": "2026-11-23", "days": 7, "locale": locale});
    tablet.app.call(access, "events", &body).unwrap()
}

fn items(view: &Value) -> Vec<Value> {
    let days = view["days"].as_array().unwrap();
    let items = days.iter().flat_map(|day| day["items"].as_array().unwrap());
    items.cloned().collect()
}

#[test]
fn the_week_of_the_town_is_full_and_in_arabic_where_it_can_be() {
    let tablet = Tablet::demo();
    let view = week(&tablet, Access::Visitor, "ar");
    assert_eq!(view["days"].as_array().unwrap().len(), 7);
    let all = items(&view);
    assert!(all.len() >= 20, "{}", all.len());
    let state = |state: &str| all.iter().any(|one| one["status"] == state);
    assert!(state("scheduled") && state("full") && state("cancelled"));
    let locale = |locale: &str| {
        all.iter()
            .filter(|one| one["text_locale"] == locale)
            .count()
    };
    assert!(locale("ar") >= 5 && locale("nl-BE") >= 5);
    assert_eq!(view["municipalities"].as_array().unwrap().len(), 3);
}

#[test]
fn an_event_can_be_read_and_taken_along() {
    let tablet = Tablet::demo();
    let view = week(&tablet, Access::Visitor, "nl-BE");
    let cafe = items(&view)
        .into_iter()
        .find(|one| one["name"] == "Babycafé")
        .unwrap();
    let body = json!({"event_id": cafe["event_id"], "locale": "fr-BE"});
    let event = tablet.app.call(Access::Visitor, "event", &body).unwrap();
    assert_eq!(event["name"]["text"], "Café bébé");
    assert_eq!(event["dates"][0]["day"], "2026-11-25");
    assert_eq!(event["place"]["city"], "Wilgenbeke");
    let calendar = tablet
        .app
        .call(Access::Visitor, "event_calendar", &body)
        .unwrap();
    let ics = calendar["ics"].as_str().unwrap();
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(ics.contains("RRULE:FREQ=MONTHLY;BYDAY=4WE\r\n"));
}

/// The first event of the week with this name, in Dutch.
fn opened(tablet: &Tablet, name: &str) -> Value {
    let all = items(&week(tablet, Access::Visitor, "nl-BE"));
    let found = all.into_iter().find(|one| one["name"] == name).unwrap();
    let body = json!({"event_id": found["event_id"], "locale": "nl-BE"});
    tablet.app.call(Access::Visitor, "event", &body).unwrap()
}

#[test]
fn an_event_without_a_number_has_that_of_who_holds_it() {
    let tablet = Tablet::demo();
    let own = opened(&tablet, "Mama, hoe gaat het met jou?");
    let lent = opened(&tablet, "Huiswerkklas");
    for event in [own, lent] {
        let number = event["phone"]["number"].as_str().unwrap();
        assert!(number.starts_with('0'), "{number}");
    }
}

#[test]
fn the_next_date_goes_home_as_a_code_unless_it_is_off() {
    let tablet = Tablet::demo();
    let all = items(&week(&tablet, Access::Visitor, "ar"));
    for one in all {
        let body = json!({"event_id": one["event_id"], "locale": "ar"});
        let event = tablet.app.call(Access::Visitor, "event", &body).unwrap();
        let off = ["cancelled", "postponed"].map(Value::from);
        let to_come = !off.contains(&event["status"]) && event["dates"] != json!([]);
        assert_eq!(event["calendar_qr"].is_object(), to_come, "{}", one["name"]);
    }
}

#[test]
fn whom_an_event_is_for_is_told_where_its_themes_tell_it() {
    let tablet = Tablet::demo();
    let told = |name: &str| opened(&tablet, name)["audience"].clone();
    assert_eq!(told("Speelochtend in De Zandbak"), "children");
    assert_eq!(told("Praattafel Nederlands"), "adults");
    assert_eq!(told("Mama's koken: linzensoep uit Aleppo"), Value::Null);
}

#[test]
fn only_staff_with_the_tablet_to_themselves_see_what_is_held_at_the_same_time() {
    let tablet = Tablet::demo();
    let marked = |access: Access| {
        let all = items(&week(&tablet, access, "nl-BE"));
        all.iter()
            .filter(|one| one["same_time"] != json!([]))
            .count()
    };
    assert!(marked(Access::Staff) >= 2);
    assert_eq!(marked(Access::Visitor), 0);
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    assert_eq!(marked(Access::Staff), 0);
}

#[test]
fn a_request_for_events_is_refused_for_its_form() {
    let tablet = Tablet::demo();
    let field = |body: Value| tablet.refused("events", body).field.unwrap();
    assert_eq!(
        field(json!({"from": "2026-02-30", "days": 7, "locale": "nl-BE"})),
        "from"
    );
    assert_eq!(
        field(json!({"from": "2026-02-20", "days": 32, "locale": "nl-BE"})),
        "days"
    );
    let body = json!({"event_id": "00000000-0000-0000-0000-000000000001", "locale": "nl-BE"});
    assert_eq!(tablet.refused("event", body).code, ErrorCode::NotFound);
}

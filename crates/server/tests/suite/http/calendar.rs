//! The calendar that anybody may follow.

use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_server::{Limits, publish};
use serde_json::{Value, json};
use uuid::Uuid;

use super::serving::{HOUSE, Serving};

fn record(kind: RecordKind, id: u128, body: Value) -> Record {
    Record {
        kind,
        id: Uuid::from_u128(id),
        body: body.as_object().unwrap().clone(),
    }
}

fn event(id: u128, name: &str, town: &str, organisation: u128) -> Vec<Record> {
    let body = json!({
        "name": name, "description": "Kom gerust.", "status": "scheduled", "free": 1,
        "municipality": town, "organisation_id": Uuid::from_u128(organisation)
    });
    let when = json!({
        "event_id": Uuid::from_u128(id), "byday": "WE", "freq": "WEEKLY",
        "opens_at": "09:30", "closes_at": "11:30"
    });
    vec![
        record(RecordKind::Event, id, body),
        record(RecordKind::Schedule, id + 1000, when),
    ]
}

fn with_events() -> Serving {
    let serving = Serving::start(Limits::default());
    let mut records = vec![];
    for (id, name) in [(1, "De Zandbak"), (2, "Elders")] {
        let body = json!({ "name": name, "description": "x", "self_organisation": 0 });
        records.push(record(RecordKind::Organisation, id, body));
    }
    records.push(record(
        RecordKind::Listing,
        9,
        json!({ "house_id": HOUSE, "organisation_id": Uuid::from_u128(2), "state": "refused" }),
    ));
    records.extend(event(11, "Spelen", "Wilgenbeke", 1));
    records.extend(event(12, "Ver weg", "Meersegem", 1));
    records.extend(event(13, "Geweigerd", "Wilgenbeke", 2));
    publish::publish_records(&serving.centre, records).unwrap();
    serving
}

#[test]
fn anybody_may_follow_what_is_on_around_a_house_and_nothing_more() {
    let serving = with_events();
    let answer = serving.ask("GET", &format!("/calendar/{HOUSE}.ics"), &[], "");
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-type"),
        Some("text/calendar; charset=utf-8")
    );
    assert!(
        answer.text.starts_with("BEGIN:VCALENDAR\r\n"),
        "{}",
        answer.text
    );
    assert!(
        answer
            .text
            .contains("X-WR-CALNAME:Huis van het Kind Wilgenbeke\r\n")
    );
    assert!(answer.text.contains("SUMMARY:Spelen\r\n"));
    assert!(answer.text.contains("RRULE:FREQ=WEEKLY;BYDAY=WE\r\n"));
    assert_eq!(
        answer.text.matches("BEGIN:VEVENT").count(),
        1,
        "{}",
        answer.text
    );
}

#[test]
fn a_calendar_of_no_house_is_not_there() {
    let serving = with_events();
    let house = Uuid::from_u128(0xFFFF);
    for path in [
        format!("/calendar/{house}.ics"),
        format!("/calendar/{HOUSE}"),
        "/calendar/wilgenbeke.ics".to_owned(),
    ] {
        let answer = serving.ask("GET", &path, &[], "");
        assert_eq!(answer.refusal(), (404, "not-found".to_owned()), "{path}");
    }
}

//! The public HSDS API: what it keeps to itself, and how fast it answers.

use std::time::{Duration, Instant};

use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_server::{Limits, publish};
use serde_json::{Value, json};

use super::hsds::{get, ids, record, uuid};
use super::serving::{HOUSE, Serving};

/// One service with everything that must not be told.
fn private() -> Vec<Record> {
    let owned = |id: u128, kind, mut body: Value, column: &str, owner: u128| {
        body[column] = json!(uuid(owner));
        record(kind, id, body)
    };
    vec![
        record(
            RecordKind::Organisation,
            0x100,
            json!({"name": "Veilig", "description": "x"}),
        ),
        record(
            RecordKind::Service,
            0x200,
            json!({
                "organisation_id": uuid(0x100), "name": "Opvang", "description": "x",
                "status": "active", "assurer_email": "hemels@example.org",
                "unread": "hemels-ongelezen",
            }),
        ),
        record(
            RecordKind::Location,
            0x300,
            json!({
                "location_type": "physical", "name": "hemels-huis", "house_level_secret": 1,
                "description": "hemels-dorp", "transportation": "bus hemels", "url": "https://hemels.example.org",
            }),
        ),
        record(
            RecordKind::ServiceAtLocation,
            0x301,
            json!({
                "service_id": uuid(0x200), "location_id": uuid(0x300), "description": "hemels-achterdeur",
            }),
        ),
        owned(
            0x302,
            RecordKind::Accessibility,
            json!({"description": "trap hemels"}),
            "location_id",
            0x300,
        ),
        owned(
            0x303,
            RecordKind::Phone,
            json!({"number": "0470 00 00 01"}),
            "location_id",
            0x300,
        ),
        record(
            RecordKind::Translation,
            0x304,
            json!({
                "record_kind": "location", "record_id": uuid(0x300), "locale": "ar", "field": "name",
                "text": "hemels", "origin": "human",
            }),
        ),
        owned(
            0x400,
            RecordKind::ContactPerson,
            json!({"name": "An Hemels"}),
            "service_id",
            0x200,
        ),
        record(
            RecordKind::Phone,
            0x401,
            json!({
                "number": "0470 99 99 99", "contact_person_id": uuid(0x400), "service_id": uuid(0x200),
            }),
        ),
        record(
            RecordKind::Location,
            0x310,
            json!({"location_type": "physical", "name": "Open huis"}),
        ),
        record(
            RecordKind::Address,
            0x311,
            json!({
                "location_id": uuid(0x310), "address_1": "Kerkplein 1", "attention": "An Hemels",
                "city": "Wilgenbeke", "postal_code": "9999", "country": "BE", "address_type": "physical",
            }),
        ),
        record(
            RecordKind::ServiceAtLocation,
            0x312,
            json!({"service_id": uuid(0x200), "location_id": uuid(0x310)}),
        ),
        record(
            RecordKind::ServiceArea,
            0x313,
            json!({"service_id": uuid(0x200), "name": "Wilgenbeke", "municipality_id": uuid(0x999)}),
        ),
        record(
            RecordKind::Metadata,
            0x500,
            json!({
                "resource_id": uuid(0x200), "resource_type": "service", "last_action_date": "2026-11-01",
                "last_action_type": "update", "field_name": "name", "previous_value": "hemels",
                "replacement_value": "x", "updated_by": "An Hemels",
            }),
        ),
    ]
}

#[test]
fn neither_people_nor_secret_places_are_told_in_any_answer() {
    let serving = Serving::start(Limits::default());
    publish::publish_records(&serving.centre, private()).unwrap();
    for path in [
        "/hsds/services".to_owned(),
        "/hsds/services?full=true".to_owned(),
        format!("/hsds/services/{}", uuid(0x200)),
        "/hsds/organizations?full=true&full_service=true".to_owned(),
        format!("/hsds/organizations/{}?full_service=true", uuid(0x100)),
        "/hsds/service_at_locations".to_owned(),
        "/hsds/service_at_locations?full=true".to_owned(),
        format!("/hsds/service_at_locations/{}", uuid(0x301)),
    ] {
        let answer = serving.ask("GET", &path, &[], "");
        assert_eq!(answer.status, 200, "{path}");
        let text = answer.text.to_lowercase();
        assert!(!text.contains("hemels"), "{path}: {text}");
        assert!(!text.contains("99 99 99"), "{path}: {text}");
        assert!(!text.contains("municipality_id"), "{path}: {text}");
    }
    let full = get(&serving, &format!("/hsds/services/{}", uuid(0x200)));
    let places = full["service_at_locations"].as_array().unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(
        places[0]["location"]["phones"][0]["number"],
        "0470 00 00 01"
    );
    assert_eq!(
        places[1]["location"]["addresses"][0]["address_1"],
        "Kerkplein 1"
    );
}

#[test]
fn what_no_house_accepts_is_not_told() {
    let serving = Serving::start(Limits::default());
    publish::publish_records(&serving.centre, private()).unwrap();
    let listing = |id: u128, state: &str, about: (&str, u128)| {
        let mut body = json!({"house_id": HOUSE, "state": state});
        body[about.0] = json!(uuid(about.1));
        record(RecordKind::Listing, id, body)
    };
    let check = |records: Vec<Record>, told: usize| {
        publish::publish_records(&serving.centre, records).unwrap();
        assert_eq!(ids(&serving, "/hsds/services").len(), told);
        assert_eq!(ids(&serving, "/hsds/service_at_locations").len(), told * 2);
        let status = serving
            .ask("GET", &format!("/hsds/services/{}", uuid(0x200)), &[], "")
            .status;
        assert_eq!(status, if told == 1 { 200 } else { 404 });
    };
    let service = ("service_id", 0x200);
    let organisation = ("organisation_id", 0x100);
    check(vec![], 1);
    check(vec![listing(0x900, "proposed", service)], 0);
    check(vec![listing(0x900, "accepted", service)], 1);
    check(vec![listing(0x901, "refused", organisation)], 0);
    assert!(ids(&serving, "/hsds/organizations").is_empty());
    check(vec![listing(0x901, "accepted", organisation)], 1);
    check(vec![listing(0x900, "archived", service)], 0);
}

#[test]
fn a_caller_that_has_the_publication_is_told_that_nothing_changed() {
    let serving = Serving::start(Limits::default());
    publish::publish_records(&serving.centre, private()).unwrap();
    let first = serving.ask("GET", "/hsds/services", &[], "");
    let tag = first.header("etag").unwrap().to_owned();
    assert_eq!(first.header("access-control-allow-origin"), Some("*"));
    let again = serving.ask("GET", "/hsds/services", &[("If-None-Match", &tag)], "");
    assert_eq!((again.status, again.text.as_str()), (304, ""));
    let changed = record(
        RecordKind::Organisation,
        0x100,
        json!({"name": "Anders", "description": "x"}),
    );
    publish::publish_records(&serving.centre, vec![changed]).unwrap();
    let new = serving.ask("GET", "/hsds/organizations", &[("If-None-Match", &tag)], "");
    assert_eq!(
        (new.status, &new.json()["contents"][0]["name"]),
        (200, &json!("Anders"))
    );
}

#[test]
fn a_page_of_six_thousand_services_comes_at_once() {
    let serving = Serving::start(Limits::default());
    let mut records = vec![record(
        RecordKind::Organisation,
        0x100,
        json!({"name": "Groot", "description": "x"}),
    )];
    for number in 0..6_000_u128 {
        let service = json!({
            "organisation_id": uuid(0x100), "name": format!("Dienst {number}"), "description": "x",
            "status": "active",
        });
        records.push(record(RecordKind::Service, 0x1_0000 + number, service));
        let phone = json!({"service_id": uuid(0x1_0000 + number), "number": "0470 00 00 01"});
        records.push(record(RecordKind::Phone, 0x2_0000 + number, phone));
    }
    publish::publish_records(&serving.centre, records).unwrap();
    let time = |path: &str| {
        let start = Instant::now();
        let page = get(&serving, path);
        (start.elapsed(), page)
    };
    let (first, _) = time("/hsds/services");
    let (simple, page) = time("/hsds/services?page=100");
    let (full, nested) = time("/hsds/services?page=60&full=true");
    let (minimal, all) = time("/hsds/services?minimal=true");
    println!("first {first:?}, page {simple:?}, full page {full:?}, minimal {minimal:?}");
    assert_eq!((&page["size"], &all["size"]), (&json!(50), &json!(6_000)));
    assert_eq!(nested["contents"][0]["phones"].as_array().unwrap().len(), 1);
    // In a build that is not made for speed; a page takes a few milliseconds in one that is.
    assert!(simple < Duration::from_secs(2) && full < Duration::from_secs(3));
}

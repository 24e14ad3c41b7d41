//! A village of a few services, for the suites that look things up.

use onthaal_core::Store;
use onthaal_core::rows::service_index;
use onthaal_directory::{Record, put};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, FixedClock, Moment};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Saturday 21 November 2026, eleven in the morning.
pub const NOW: &str = "2026-11-21T10:00:00Z";

pub fn at(text: &str) -> Moment {
    FixedClock::parse(text).unwrap().now()
}

pub fn id(name: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes())
}

pub fn record(kind: RecordKind, name: &str, body: Value) -> Record {
    let record = Record {
        kind,
        id: id(name),
        body: body.as_object().unwrap().clone(),
    };
    record.check().unwrap();
    record
}

pub fn attribute(service: &str, link_type: &str, code: &str, rank: u8) -> Record {
    record(
        RecordKind::Attribute,
        &format!("{service}-{link_type}-{code}"),
        json!({
            "link_id": id(service), "link_type": link_type, "link_entity": "service",
            "taxonomy_term_code": code, "value": rank.to_string()
        }),
    )
}

pub fn translation(of: (RecordKind, &str), locale: &str, field: &str, text: &str) -> Record {
    record(
        RecordKind::Translation,
        &format!("{}-{locale}-{field}", of.1),
        json!({
            "record_kind": of.0.as_str(), "record_id": id(of.1), "locale": locale,
            "field": field, "text": text, "origin": "human"
        }),
    )
}

/// A service of `by`, with its themes, at the place of the same name as the organisation.
pub fn service(name: &str, by: &str, themes: &[&str], mut body: Value) -> Vec<Record> {
    let fields = body.as_object_mut().unwrap();
    fields.insert("organisation_id".to_owned(), json!(id(by)));
    fields.entry("status").or_insert(json!("active"));
    fields.entry("name").or_insert(json!(name));
    fields
        .entry("description")
        .or_insert(json!(format!("Over {name}.")));
    let mut records = vec![
        record(RecordKind::Service, name, body),
        record(
            RecordKind::ServiceAtLocation,
            &format!("{name}@{by}"),
            json!({"service_id": id(name), "location_id": id(&format!("place-{by}"))}),
        ),
    ];
    for (rank, theme) in (1..).zip(themes) {
        records.push(attribute(name, "theme", theme, rank));
    }
    records
}

pub fn organisation(name: &str, town: &str, secret: bool) -> Vec<Record> {
    let place = format!("place-{name}");
    vec![
        record(
            RecordKind::Organisation,
            name,
            json!({"name": name, "description": "Een organisatie."}),
        ),
        record(
            RecordKind::Location,
            &place,
            json!({
                "location_type": "physical", "name": format!("Gebouw {name}"),
                "transportation": format!("Bus 3 tot {name}"), "house_level_secret": secret
            }),
        ),
        record(
            RecordKind::Address,
            &format!("address-{name}"),
            json!({
                "location_id": id(&place), "address_1": "Dreef 1", "city": town,
                "state_province": "Oost-Vlaanderen", "postal_code": "9999", "country": "BE",
                "address_type": "physical"
            }),
        ),
    ]
}

pub fn weekly(name: &str, at_location: &str, days: &str, opens: &str, closes: &str) -> Record {
    record(
        RecordKind::Schedule,
        name,
        json!({
            "location_id": id(at_location), "freq": "WEEKLY", "byday": days,
            "opens_at": opens, "closes_at": closes
        }),
    )
}

/// The village's records.
pub fn records() -> Vec<Record> {
    let mut all = [
        organisation("De Bron", "Bronbeek", false),
        organisation("CLB Zuid", "Zuidham", false),
        organisation("Vluchthuis", "Geheimstad", true),
        service(
            "Spelotheek De Bron",
            "De Bron",
            &["toy-library"],
            json!({
                "summary": "Leen speelgoed.", "minimum_age": 0, "maximum_age": 36,
                "assured_date": "2026-10-01", "is_not": "Dit is geen kraamhulp."
            }),
        ),
        service(
            "Babybabbel",
            "De Bron",
            &["preventive-consultation", "child-development"],
            json!({"minimum_age": 0, "maximum_age": 12, "assured_date": "2026-10-01"}),
        ),
        service(
            "Schoolvragen",
            "CLB Zuid",
            &["pupil-guidance"],
            json!({"minimum_age": 72}),
        ),
        service(
            "Veilig onderdak",
            "Vluchthuis",
            &["child-abuse-concern"],
            json!({}),
        ),
        service(
            "Vroeger",
            "De Bron",
            &["toy-library"],
            json!({"status": "defunct"}),
        ),
    ]
    .concat();
    all.push(weekly(
        "hours-bron",
        "place-De Bron",
        "SA",
        "10:00",
        "12:00",
    ));
    all.push(weekly(
        "hours-clb",
        "place-CLB Zuid",
        "MO,TU",
        "09:00",
        "12:00",
    ));
    let toys = (RecordKind::Service, "Spelotheek De Bron");
    all.push(translation(toys, "fr", "summary", "Empruntez des jouets."));
    all.push(translation(toys, "ar", "name", "مكتبة الألعاب"));
    all.push(record(
        RecordKind::CostOption,
        "cost-toys",
        json!({"service_id": id("Spelotheek De Bron"), "amount": "0"}),
    ));
    all.push(record(
        RecordKind::Language,
        "language-toys",
        json!({"service_id": id("Spelotheek De Bron"), "code": "fr"}),
    ));
    all.push(attribute("Spelotheek De Bron", "intake-mode", "walk-in", 1));
    all.push(record(
        RecordKind::Phone,
        "phone-bron",
        json!({"location_id": id("place-De Bron"), "number": "09 000 12 34"}),
    ));
    all.push(record(
        RecordKind::Phone,
        "phone-secret",
        json!({"location_id": id("place-Vluchthuis"), "number": "09 000 99 99"}),
    ));
    all
}

/// A tablet that holds the village.
pub fn village() -> Store {
    let store = Store::in_memory().unwrap();
    change(&store, 1, &records());
    store
}

/// Publishes these records at this revision and refreshes the index for them alone.
pub fn change(store: &Store, revision: i64, records: &[Record]) {
    store
        .write_directory(|s| {
            let mut touched = BTreeSet::new();
            for record in records {
                put(s, record, "shared", revision)?;
                touched.insert((record.kind, record.id));
            }
            service_index::refresh(s, &touched)
        })
        .unwrap();
}

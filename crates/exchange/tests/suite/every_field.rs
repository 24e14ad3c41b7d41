//! A directory in which every column of every kind is filled in, and every record has a field
//! that nobody knows.

use onthaal_directory::{ColumnKind, Record, columns};
use onthaal_exchange::{Known, Outcome, Plan, Reading, hsds_json, hsds_zip, ndjson};
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

fn id_of(kind: RecordKind) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, kind.as_str().as_bytes())
}

/// The record of the kind that stands above the other.
fn above(kind: RecordKind) -> Uuid {
    Uuid::new_v5(&id_of(kind), b"above")
}

/// The kind that a column of ids names in this directory.
fn named(column: &str) -> RecordKind {
    let own = match column {
        "parent_organisation_id" => "organisation",
        "parent_id" => "taxonomy_term",
        "fallback_service_id" => "service",
        "resource_id" => "service",
        "link_id" | "record_id" => "service",
        other => other.trim_end_matches("_id"),
    };
    RecordKind::parse(own).unwrap_or_else(|| panic!("{column} names no kind"))
}

fn value(kind: RecordKind, name: &str, holds: ColumnKind) -> Value {
    match (kind, name) {
        (_, "parent_organisation_id" | "parent_id") => return json!(above(kind).to_string()),
        (RecordKind::Attribute, "link_entity") => return json!("service"),
        (RecordKind::Translation | RecordKind::Provenance, "record_kind") => {
            return json!("service");
        }
        (RecordKind::Metadata, "resource_type") => return json!("service"),
        (RecordKind::TaxonomyTerm, "code") => return json!("the code"),
        (RecordKind::Attribute, "taxonomy_term_code") => return json!("the code"),
        (RecordKind::Schedule, "freq") => return json!("YEARLY"),
        (RecordKind::Schedule, "until") => return json!("2027-01-01"),
        (RecordKind::Schedule, "count") => return Value::Null,
        (RecordKind::Schedule, "byday") => return json!("MO"),
        (RecordKind::Schedule, "bymonthday" | "byweekno" | "byyearday") => return json!("2"),
        (RecordKind::Schedule, "dtstart") => return json!("2026-01-01"),
        (_, "email" | "assurer_email") => return json!("an@example.org"),
        (_, "url" | "uri" | "term_uri" | "website" | "schedule_link") => {
            return json!("https://example.org");
        }
        _ => {}
    }
    match holds {
        ColumnKind::Id | ColumnKind::IdOpt => json!(id_of(named(name)).hyphenated().to_string()),
        ColumnKind::Code(codes) | ColumnKind::CodeOpt(codes) => json!(codes[0]),
        ColumnKind::CodesOpt(codes) => json!(codes.all()[..2].join(" ")),
        ColumnKind::IntOpt(min, max) => json!(max.min(min + 7)),
        ColumnKind::Flag => json!(i64::from(name != "house_level_secret")),
        ColumnKind::DayOpt => json!("2026-11-24"),
        ColumnKind::TimeOpt => json!("09:30:00"),
        ColumnKind::DecimalOpt => json!("51.0500"),
        ColumnKind::Name | ColumnKind::Text | ColumnKind::TextEmpty | ColumnKind::TextOpt => {
            json!(format!("{name} 'of' \"{kind}\"\n— é"))
        }
    }
}

fn full(kind: RecordKind) -> Record {
    let columns = columns(kind).iter();
    let mut body: serde_json::Map<String, Value> = columns
        .map(|column| {
            (
                column.name.to_owned(),
                value(kind, column.name, column.kind),
            )
        })
        .filter(|(_, value)| !value.is_null())
        .collect();
    body.insert("x-unknown".to_owned(), json!({ "deep": [1, 2.5, "é"] }));
    let record = Record {
        kind,
        id: id_of(kind),
        body,
    };
    record
        .check()
        .unwrap_or_else(|error| panic!("{kind}: {error}"));
    record
}

#[test]
fn every_field_of_every_kind_comes_back() {
    let mut records: Vec<Record> = RecordKind::ALL.iter().map(|kind| full(*kind)).collect();
    for kind in [RecordKind::Organisation, RecordKind::TaxonomyTerm] {
        let mut top = full(kind);
        top.id = above(kind);
        for parent in ["parent_organisation_id", "parent_id"] {
            top.body.remove(parent);
        }
        records.push(top);
    }
    let bodies = |records: &[Record]| -> BTreeMap<(RecordKind, Uuid), Value> {
        let records = records.iter();
        records
            .map(|record| ((record.kind, record.id), Value::Object(record.body.clone())))
            .collect()
    };
    for (name, text) in [
        ("d.json", hsds_json(&records).into_bytes()),
        ("d.ndjson", ndjson(&records).into_bytes()),
        ("d.zip", hsds_zip(&records).unwrap()),
    ] {
        let mut reading = Reading::default();
        reading.add_file(name, &text).unwrap();
        let plan = Plan::of(reading, &Known::default());
        for verdict in &plan.verdicts {
            assert_eq!(verdict.outcome(), Outcome::Good, "{verdict}");
        }
        let back = bodies(&plan.write);
        for (kind, body) in bodies(&records) {
            assert_eq!(back.get(&kind), Some(&body), "{kind:?}");
        }
        assert_eq!(plan.write.len(), records.len());
    }
}

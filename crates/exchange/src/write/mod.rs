//! From records to text: every service with all that belongs to it, and then what hangs from no
//! service.

mod entity;
mod nested;
mod value;

pub(crate) use entity::flat;
pub use nested::Nesting;

use crate::names;
use entity::Tree;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// A page of full services as HSDS 3.1 has it, with the records that hang from no service
/// beside it under `onthaal`.
pub fn hsds_json(records: &[Record]) -> String {
    let (services, others) = assembled(records);
    let size = services.len();
    let mut page = json!({
        "total_items": size,
        "total_pages": 1,
        "page_number": 1,
        "size": size,
        "first_page": true,
        "last_page": true,
        "empty": services.is_empty(),
        "contents": services,
    });
    if let (Some(page), false) = (page.as_object_mut(), others.is_empty()) {
        page.insert("onthaal".to_owned(), json!({ "records": others }));
    }
    let mut text = format!("{page:#}");
    text.push('\n');
    text
}

/// The same, a service a line; the last line holds what hangs from no service.
pub fn ndjson(records: &[Record]) -> String {
    let (mut lines, others) = assembled(records);
    if !others.is_empty() {
        lines.push(json!({ "onthaal": { "records": others } }));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn assembled(records: &[Record]) -> (Vec<Value>, Vec<Value>) {
    let records = &without_secrets(records);
    let mut tree = Tree::of(records);
    let of_kind = |kind: RecordKind| records.iter().filter(move |record| record.kind == kind);
    let services = of_kind(RecordKind::Service)
        .map(|service| Value::Object(tree.full(service)))
        .collect();
    let mut others = Vec::new();
    for record in records {
        if !tree.is_written(record) {
            let mut object = Map::new();
            object.insert("record".to_owned(), Value::from(names::table(record.kind)));
            object.extend(tree.alone(record));
            others.push(Value::Object(object));
        }
    }
    (services, others)
}

/// The records without what would give a secret place away.
pub(crate) fn without_secrets(records: &[Record]) -> Vec<Record> {
    let is_secret = |record: &&Record| {
        record.kind == RecordKind::Location
            && record.body.get("house_level_secret") == Some(&Value::from(1))
    };
    let secret: BTreeSet<String> = records
        .iter()
        .filter(is_secret)
        .map(|place| place.id.hyphenated().to_string())
        .collect();
    let place_of = |record: &Record| {
        let place = record.body.get("location_id").and_then(Value::as_str);
        place.is_some_and(|place| secret.contains(place))
    };
    let kept = records
        .iter()
        .filter(|record| record.kind != RecordKind::Address || !place_of(record));
    kept.cloned()
        .map(|mut record| {
            if is_secret(&&record) {
                record.body.remove("latitude");
                record.body.remove("longitude");
            }
            record
        })
        .collect()
}

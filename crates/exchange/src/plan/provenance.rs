//! Where what is written comes from: one record for each new record, and one for each field that
//! another source changes.

use super::Change;
use crate::known::Known;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Stands for all fields of a record.
const WHOLE: &str = "*";

/// The kinds of which somebody may ask who says so. Of what only hangs from these, such as a
/// language or a translation, the record it hangs from tells.
fn is_told(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Organisation
            | RecordKind::Programme
            | RecordKind::Service
            | RecordKind::Location
            | RecordKind::ServiceAtLocation
            | RecordKind::ContactPerson
            | RecordKind::Phone
            | RecordKind::Address
            | RecordKind::Schedule
            | RecordKind::Event
    )
}

/// The provenance of changes from this source.
pub(super) fn of(
    changes: &[Change],
    known: &Known,
    source: &str,
    taken_on: Option<Day>,
) -> Vec<Record> {
    let told = told(known);
    let mut records = Vec::new();
    for change in changes {
        if change.is_gone || !is_told(change.kind) {
            continue;
        }
        let former = change
            .fields
            .iter()
            .find(|field| field.field == crate::names::FORMER_ID);
        let source_id = former.and_then(|field| field.after.clone());
        let mut tell = |field: &str| {
            records.push(record(
                (change.kind, change.id),
                field,
                source,
                &source_id,
                taken_on,
            ));
        };
        if change.is_new {
            tell(WHOLE);
            continue;
        }
        for field in &change.fields {
            let by = |field: &str| told.get(&(change.id, field.to_owned()));
            let last = by(&field.field).or_else(|| by(WHOLE));
            if last.is_none_or(|last| last != source) {
                tell(&field.field);
            }
        }
    }
    records
}

/// Which source a field was last taken from.
fn told(known: &Known) -> BTreeMap<(Uuid, String), String> {
    let records = known.shared.iter();
    let of_them = records.filter(|((kind, _), _)| *kind == RecordKind::Provenance);
    let told = of_them.filter_map(|(_, body)| {
        let text = |column: &str| body.get(column).and_then(Value::as_str);
        let id = Uuid::try_parse(text("record_id")?).ok()?;
        Some(((id, text("field")?.to_owned()), text("source")?.to_owned()))
    });
    told.collect()
}

/// One field of a record has one provenance, whoever told it last.
fn record(
    (kind, id): (RecordKind, Uuid),
    field: &str,
    source: &str,
    source_id: &Option<Value>,
    taken_on: Option<Day>,
) -> Record {
    let mut body = Map::new();
    let mut set = |key: &str, value: Value| body.insert(key.to_owned(), value);
    set("record_kind", Value::from(kind.as_str()));
    set("record_id", Value::from(id.hyphenated().to_string()));
    set("field", Value::from(field));
    set("source", Value::from(source));
    if let Some(former) = source_id {
        let text = former
            .as_str()
            .map_or_else(|| former.to_string(), str::to_owned);
        set("source_id", Value::from(text));
    }
    if let Some(day) = taken_on {
        set("taken_on", Value::from(day.to_string()));
    }
    Record {
        kind: RecordKind::Provenance,
        id: Uuid::new_v5(&id, format!("provenance of {field}").as_bytes()),
        body,
    }
}

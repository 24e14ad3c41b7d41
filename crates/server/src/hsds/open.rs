//! What may be told to anybody: records without people, without secret places, and without fields
//! that nobody here has read.

use onthaal_directory::{Record, columns};
use onthaal_model::record::RecordKind;
use serde_json::Value;
use std::collections::BTreeSet;

/// Opening rules that HSDS knows and we cannot compute with.
const UNREAD_RULE: &str = "onthaal_rule_not_read";

/// The records as anybody may read them; some are left out.
pub(super) fn open(records: Vec<Record>) -> Vec<Record> {
    let secret: BTreeSet<String> = records
        .iter()
        .filter(|record| is_secret(record))
        .map(|record| record.id.hyphenated().to_string())
        .collect();
    let at_secret =
        |record: &Record| text(record, "location_id").is_some_and(|id| secret.contains(id));
    // Words about a place tell where it is, in whichever language.
    let silent: BTreeSet<String> = records
        .iter()
        .filter(|record| is_secret(record) || at_secret(record))
        .map(|record| record.id.hyphenated().to_string())
        .collect();
    let told = |record: &Record| match record.kind {
        RecordKind::ContactPerson | RecordKind::Metadata => false,
        RecordKind::Phone => !record.body.contains_key("contact_person_id"),
        RecordKind::Address | RecordKind::Accessibility | RecordKind::Url => !at_secret(record),
        RecordKind::Translation => {
            text(record, "record_id").is_none_or(|about| !silent.contains(about))
        }
        _ => true,
    };
    records
        .into_iter()
        .filter(told)
        .map(|record| {
            let hidden = is_secret(&record) || at_secret(&record);
            without_untold_fields(record, hidden)
        })
        .collect()
}

fn without_untold_fields(mut record: Record, at_secret: bool) -> Record {
    let known = columns(record.kind);
    let untold: &[&str] = match record.kind {
        RecordKind::Service => &["assurer_email", "verified_method"],
        RecordKind::Address => &["attention"],
        // It would lead to a record that is not told.
        RecordKind::ServiceArea => &["municipality_id"],
        _ => &[],
    };
    let of_a_secret_place: Option<&[&str]> = match record.kind {
        _ if !at_secret => None,
        RecordKind::Location => Some(&["location_type", "organisation_id", "house_level_secret"]),
        RecordKind::ServiceAtLocation => Some(&["service_id", "location_id"]),
        RecordKind::Phone | RecordKind::Schedule | RecordKind::Language => None,
        _ => Some(&[]),
    };
    record.body.retain(|name, _| {
        let name = name.as_str();
        (name == UNREAD_RULE || known.iter().any(|column| column.name == name))
            && !untold.contains(&name)
            && of_a_secret_place.is_none_or(|kept| kept.contains(&name))
    });
    record
}

fn is_secret(record: &Record) -> bool {
    record.kind == RecordKind::Location
        && matches!(record.body.get("house_level_secret"), Some(flag) if flag == &Value::from(1) || flag == &Value::Bool(true))
}

fn text<'r>(record: &'r Record, field: &str) -> Option<&'r str> {
    record.body.get(field).and_then(Value::as_str)
}

//! What was a table beside a service, and is a field of it now.

use super::record::text;
use serde_json::{Map, Value};

/// Puts who may come into the fields of the service, and keeps the record as it was.
pub(crate) fn add_eligibility(service: &mut Map<String, Value>, item: Map<String, Value>) {
    if let Some(words) = text(&item, "eligibility") {
        let before = text(service, "eligibility_description");
        let words = match before {
            Some(before) if before.split("; ").any(|one| one == words) => before,
            Some(before) => format!("{before}; {words}"),
            None => words,
        };
        service.insert("eligibility_description".to_owned(), Value::from(words));
    }
    for age in ["minimum_age", "maximum_age"] {
        if let (Some(years), None) = (item.get(age), text(service, age)) {
            service.insert(age.to_owned(), years.clone());
        }
    }
    keep(service, "eligibilities", item);
}

/// Keeps how a service can be paid, which 3.1 has no word for.
pub(crate) fn add_payment(service: &mut Map<String, Value>, item: Map<String, Value>) {
    keep(service, "payments_accepted", item);
}

fn keep(service: &mut Map<String, Value>, list: &str, item: Map<String, Value>) {
    let kept = service
        .entry(list)
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(kept) = kept {
        kept.push(Value::Object(item));
    }
}

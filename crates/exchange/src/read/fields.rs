//! The fields of one record: named and formed as here, completed, and doubted where they are odd.

use super::{Entry, value};
use crate::names;
use crate::verdict::{Reason, Verdict};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use uuid::Uuid;

/// The fields of the record itself.
pub(super) fn fill(kind: RecordKind, fields: Vec<(String, Value)>, entry: &mut Entry) {
    let mut spelled = Vec::new();
    for (key, value) in fields {
        if let Some(column) = names::column(kind, &key) {
            let (value, said) = value::taken(kind, column, value);
            if let Some(value) = value {
                entry.body.insert(column.name.to_owned(), value);
            } else {
                // Emptied on purpose: the plan takes it away. What a file is silent about stays.
                entry.body.insert(column.name.to_owned(), Value::Null);
            }
            if let Some(reason) = said {
                entry.verdict.say(&key, reason);
            }
            continue;
        }
        let column = key
            .strip_suffix("_text")
            .and_then(|key| names::column(kind, key));
        match column {
            Some(column) if !matches!(names::form(kind, column.name), names::Form::Same) => {
                spelled.push((column.name, value));
            }
            _ => {
                entry.body.insert(key, value);
            }
        }
    }
    for (column, value) in spelled {
        let stands = entry.body.get(column).and_then(Value::as_str);
        let number = |text: &str| text.parse::<f64>().ok();
        let same = match (stands, value.as_str()) {
            (Some(stands), Some(exact)) => {
                number(stands) == number(exact) || number(exact).is_none()
            }
            (None, exact) => exact.is_some(),
            (Some(_), None) => false,
        };
        // A number that was changed in the file is truer than how the old one was written.
        if same {
            entry.body.insert(column.to_owned(), value);
        }
    }
    doubt_addresses(kind, entry);
    match kind {
        RecordKind::Address => forget_derived_province(&mut entry.body),
        RecordKind::Language => complete_code(&mut entry.body, &mut entry.verdict),
        RecordKind::Location => doubt_coordinates(&entry.body, &mut entry.verdict),
        _ => {}
    }
}

fn forget_derived_province(body: &mut Map<String, Value>) {
    if body.remove("state_province_derived") == Some(Value::Bool(true)) {
        body.insert("state_province".to_owned(), Value::Null);
    }
}

/// The number of the crossroads bank for enterprises is an identifier in HSDS. The one that the
/// export made of the column goes back into it; one from elsewhere stays and fills the column.
pub(super) fn take_kbo(
    organisation: Uuid,
    identifiers: &mut Vec<Value>,
    body: &mut Map<String, Value>,
) {
    let made = names::kbo_identifier(organisation).hyphenated().to_string();
    let number = identifiers
        .iter()
        .find(|one| one["identifier_scheme"] == names::KBO_SCHEME)
        .and_then(|one| one["identifier"].as_str().map(str::to_owned));
    identifiers.retain(|one| one["id"] != made.as_str());
    if let Some(number) = number {
        body.entry("kbo").or_insert(Value::from(number));
    }
}

/// HSDS does not ask for a code; ours is `und` where nobody gave one.
fn complete_code(body: &mut Map<String, Value>, verdict: &mut Verdict) {
    if body.get("code").is_none_or(Value::is_null) {
        body.insert("code".to_owned(), Value::from("und"));
        verdict.say("code", Reason::NoCode);
    }
}

/// What a family would write or browse to should look like it.
fn doubt_addresses(kind: RecordKind, entry: &mut Entry) {
    let fields = [
        "email",
        "assurer_email",
        "url",
        "website",
        "uri",
        "term_uri",
        "schedule_link",
    ];
    for field in fields
        .into_iter()
        .filter(|field| names::column(kind, field).is_some())
    {
        let Some(text) = entry.body.get(field).and_then(Value::as_str) else {
            continue;
        };
        let sound = match field.ends_with("email") {
            true => text.trim().split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.contains('.') && !text.trim().contains(char::is_whitespace)
            }),
            false => text.split_once(':').is_some_and(|(scheme, rest)| {
                !rest.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
            }),
        };
        if !sound {
            entry.verdict.say(field, Reason::NoAddress);
        }
    }
}

fn doubt_coordinates(body: &Map<String, Value>, verdict: &mut Verdict) {
    let number = |field: &str| {
        let text = body.get(field).and_then(Value::as_str);
        text.and_then(|text| text.parse::<f64>().ok())
    };
    let (Some(latitude), Some(longitude)) = (number("latitude"), number("longitude")) else {
        return;
    };
    let nowhere = latitude.abs() > 90.0 || longitude.abs() > 180.0;
    // Belgium lies between 49 and 52 north, 2 and 7 east.
    let swapped = (2.0..=7.0).contains(&latitude) && (49.0..=52.0).contains(&longitude);
    if nowhere || swapped {
        verdict.say("latitude", Reason::Coordinates);
    }
}

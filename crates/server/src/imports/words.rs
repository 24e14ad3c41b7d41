//! What a record is called on a screen, and which record it belongs to.

use onthaal_directory::Record;
use onthaal_exchange::duplicates::{Key, Outlook};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};

type Body = Map<String, Value>;

/// The columns by which a part belongs to something, the nearest first.
const OWNERS: &[&str] = &[
    "service_id",
    "service_at_location_id",
    "event_id",
    "location_id",
    "contact_person_id",
    "phone_id",
    "organisation_id",
    "link_id",
    "record_id",
];
/// Deep enough for the languages of a telephone of a person of a service at a location.
const DEEPEST: usize = 6;

/// Whether a record stands on a screen by itself.
pub(super) fn stands_alone(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::House
            | RecordKind::Site
            | RecordKind::Municipality
            | RecordKind::Organisation
            | RecordKind::Programme
            | RecordKind::Service
            | RecordKind::Location
            | RecordKind::Event
            | RecordKind::Unit
            | RecordKind::Taxonomy
            | RecordKind::TaxonomyTerm
    )
}

/// The kinds that people look for first, first.
pub(super) fn rank(kind: &str) -> usize {
    let first = ["service", "organisation", "location", "event"];
    first
        .iter()
        .position(|known| *known == kind)
        .unwrap_or(first.len())
}

/// Whether a record is only of use to the centre itself.
pub(super) fn is_behind(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Provenance | RecordKind::Metadata | RecordKind::MetaTableDescription
    )
}

/// The record that a part belongs to; itself when it belongs to none.
pub(super) fn owner(outlook: &Outlook, key: Key, body: &Body) -> Key {
    let mut at = key;
    let mut named = references(outlook, key, body);
    for _ in 0..DEEPEST {
        if stands_alone(at.0) {
            break;
        }
        let mut columns = OWNERS.iter();
        let Some(next) = columns.find_map(|column| {
            let found = named.iter().find(|(name, _)| name == column);
            found.map(|(_, key)| *key)
        }) else {
            break;
        };
        at = next;
        named = outlook.named(at);
    }
    at
}

fn references(outlook: &Outlook, key: Key, body: &Body) -> Vec<(&'static str, Key)> {
    match outlook.body(key) {
        Some(_) => outlook.named(key),
        None => onthaal_exchange::duplicates::references(key, body),
    }
}

/// What a value looks like.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn text<'a>(body: &'a Body, column: &str) -> &'a str {
    body.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// The parts that are filled, with `between` between them.
fn joined(parts: &[&str], between: &str) -> String {
    let filled: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    filled.join(between)
}

/// The name of a record that stands alone: its own, or its address.
pub(super) fn name(outlook: &Outlook, key: Key) -> String {
    let Some(body) = outlook.body(key) else {
        return String::new();
    };
    match text(body, "name") {
        "" if key.0 == RecordKind::Location => address_of(outlook, key),
        name => name.to_owned(),
    }
}

/// The first address of a location, in one line.
pub(super) fn address_of(outlook: &Outlook, location: Key) -> String {
    let mut namers = outlook.naming(location).into_iter();
    let address = namers.find(|namer| namer.0 == RecordKind::Address);
    let body = address.and_then(|address| outlook.body(address));
    body.map(|body| part(RecordKind::Address, body))
        .unwrap_or_default()
}

/// Where a record belongs: the organisation of a service, the address of a place.
pub(super) fn context(outlook: &Outlook, key: Key) -> String {
    let named = outlook.named(key);
    let organisation = named
        .iter()
        .find(|(column, _)| *column == "organisation_id");
    match (key.0, organisation) {
        (RecordKind::Location, _) if !text_of(outlook, key, "name").is_empty() => {
            address_of(outlook, key)
        }
        (_, Some((_, organisation))) => name(outlook, *organisation),
        (_, None) => String::new(),
    }
}

fn text_of(outlook: &Outlook, key: Key, column: &str) -> String {
    outlook
        .body(key)
        .map(|body| text(body, column).to_owned())
        .unwrap_or_default()
}

/// A part in one line.
pub(super) fn part(kind: RecordKind, body: &Body) -> String {
    let get = |column: &str| text(body, column);
    match kind {
        RecordKind::Phone => joined(&[get("number"), get("description")], " · "),
        RecordKind::Address => {
            let town = joined(&[get("postal_code"), get("city")], " ");
            joined(&[get("address_1"), get("address_2"), &town], ", ")
        }
        RecordKind::Schedule => {
            let hours = joined(&[get("opens_at"), get("closes_at")], "–");
            joined(&[get("byday"), &hours, get("description")], " ")
        }
        RecordKind::Language => joined(&[get("name"), get("code")], " "),
        RecordKind::Attribute => joined(&[get("label"), get("taxonomy_term_code")], " "),
        RecordKind::ContactPerson => joined(&[get("name"), get("title"), get("email")], " · "),
        RecordKind::CostOption => joined(
            &[
                get("option"),
                get("amount"),
                get("currency"),
                get("amount_description"),
            ],
            " ",
        ),
        RecordKind::RequiredDocument => get("document").to_owned(),
        RecordKind::Url => joined(&[get("label"), get("url")], " "),
        RecordKind::Translation => {
            let language = joined(&[get("locale"), get("field")], " ");
            joined(&[&language, get("text")], ": ")
        }
        RecordKind::OrganisationIdentifier => {
            joined(&[get("identifier_type"), get("identifier")], " ")
        }
        _ => joined(
            &[get("name"), get("description"), get("note"), get("source")],
            " · ",
        ),
    }
}

/// The text of a record of its own kind: its name, or its part in one line.
pub(super) fn record_line(record: &Record) -> String {
    match record.body.get("name").and_then(Value::as_str) {
        Some(name) if stands_alone(record.kind) => name.to_owned(),
        _ => part(record.kind, &record.body),
    }
}

//! One object and everything inside it.

use super::{At, Entry, Reading, value};
use crate::names;
use crate::verdict::{Reason, Verdict};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A column of the record, or a field without one, and the record it names.
pub(super) type Link<'a> = (&'a str, Uuid);

impl Reading {
    /// Reads an object as a record of this kind; gives its id when it has one.
    pub(super) fn entity(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        object: Map<String, Value>,
        links: &[Link<'_>],
    ) -> Option<Uuid> {
        let id = match object.get("id").map(|id| id.as_str().map(Uuid::try_parse)) {
            None => {
                self.refuse(at, kind, ("id", Rule::Required), "a UUID");
                return None;
            }
            Some(Some(Ok(id))) => id,
            Some(_) => {
                self.refuse(at, kind, ("id", Rule::WrongType), "a UUID");
                return None;
            }
        };
        let mut entry = Entry {
            body: Map::new(),
            verdict: at.verdict(kind, Some(id)),
        };
        let (inside, flat): (Vec<_>, Vec<_>) = object
            .into_iter()
            .filter(|(key, _)| key != "id")
            .partition(|(key, _)| is_inside(kind, key));
        fill(kind, id, flat, &mut entry);
        let (single, lists): (Vec<_>, Vec<_>) = inside
            .into_iter()
            .partition(|(key, _)| names::one(kind).iter().any(|one| one.0 == key));
        for (key, value) in single {
            self.single(at, kind, &key, value, &mut entry);
        }
        for (column, owner) in links {
            let owner = Value::from(owner.hyphenated().to_string());
            match entry.body.get(*column) {
                Some(named) if *named != owner => {
                    let field = names::official(column);
                    entry.verdict.say(field, Reason::Contradicts);
                }
                _ => {
                    entry.body.insert((*column).to_owned(), owner);
                }
            }
        }
        for (key, value) in lists {
            self.list(at, kind, id, (&key, value), &mut entry);
        }
        self.merge(kind, id, entry);
        Some(id)
    }

    /// A record that stands inside the one that names it.
    fn single(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        key: &str,
        value: Value,
        entry: &mut Entry,
    ) {
        let mut ones = names::one(kind).iter();
        let Some((_, child, column)) = ones.find(|one| one.0 == key) else {
            return;
        };
        let at = at.inside(&format!(".{key}"));
        match value {
            Value::Null => {}
            Value::Object(object) => {
                let Some(named) = self.entity(&at, *child, object, &[]) else {
                    return;
                };
                let named = Value::from(named.hyphenated().to_string());
                let before = entry.body.insert((*column).to_owned(), named.clone());
                if before.is_some_and(|before| before != named) {
                    entry.verdict.say(key, Reason::Contradicts);
                }
            }
            _ => entry
                .verdict
                .refuse(key, Rule::WrongType, Some("an object".to_owned())),
        }
    }

    /// The records in a list of their owner.
    fn list(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        owner: Uuid,
        (key, value): (&str, Value),
        entry: &mut Entry,
    ) {
        let items = match value {
            Value::Null => return,
            Value::Array(items) => items,
            _ => {
                entry
                    .verdict
                    .refuse(key, Rule::WrongType, Some("a list".to_owned()));
                return;
            }
        };
        if key == "attributes" {
            let left = self.attributes(&at.inside(".attributes"), kind, owner, items);
            if !left.is_empty() {
                entry.body.insert(key.to_owned(), Value::Array(left));
            }
            return;
        }
        let mut lists = names::many(kind).iter();
        let Some((_, child, column)) = lists.find(|many| many.0 == key) else {
            return;
        };
        let mut links = vec![(*column, owner)];
        let above = entry.body.get("service_id").and_then(Value::as_str);
        if let (RecordKind::ServiceArea, Some(Ok(service))) = (child, above.map(Uuid::try_parse))
            && *column != "service_id"
        {
            links.push(("service_id", service));
        }
        for (index, item) in items.into_iter().enumerate() {
            let at = at.inside(&format!(".{key}[{index}]"));
            let Value::Object(mut object) = item else {
                self.refuse(&at, *child, (key, Rule::WrongType), "an object");
                continue;
            };
            if *child == RecordKind::Translation {
                object.insert("record_kind".to_owned(), Value::from(kind.as_str()));
            }
            self.entity(&at, *child, object, &links);
        }
    }
}

fn is_inside(kind: RecordKind, key: &str) -> bool {
    key == "attributes"
        || names::one(kind).iter().any(|one| one.0 == key)
        || names::many(kind).iter().any(|many| many.0 == key)
}

/// The fields of the record itself.
fn fill(kind: RecordKind, id: Uuid, fields: Vec<(String, Value)>, entry: &mut Entry) {
    let mut spelled = Vec::new();
    for (key, value) in fields {
        if let Some(column) = names::column(kind, &key) {
            let (value, said) = value::taken(kind, column, value);
            if let Some(value) = value {
                entry.body.insert(column.name.to_owned(), value);
            } else if names::own(kind).contains(&column.name) {
                // Emptied on purpose: the plan takes it away.
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
            (None, _) => true,
            (Some(_), None) => false,
        };
        // A number that was changed in the file is truer than how the old one was written.
        if same {
            entry.body.insert(column.to_owned(), value);
        }
    }
    match kind {
        RecordKind::Address => forget_derived_province(&mut entry.body),
        RecordKind::Organisation => take_kbo(id, &mut entry.body),
        RecordKind::Language => complete_code(&mut entry.body, &mut entry.verdict),
        RecordKind::Location => doubt_coordinates(&entry.body, &mut entry.verdict),
        _ => {}
    }
}

fn forget_derived_province(body: &mut Map<String, Value>) {
    if body.remove("state_province_derived") == Some(Value::Bool(true)) {
        body.remove("state_province");
    }
}

/// The number of the crossroads bank for enterprises is an identifier in HSDS. The one that the
/// export made of the column goes back into it; one from elsewhere stays and fills the column.
fn take_kbo(id: Uuid, body: &mut Map<String, Value>) {
    let Some(Value::Array(mut identifiers)) = body.remove("organization_identifiers") else {
        return;
    };
    let made = names::kbo_identifier(id).hyphenated().to_string();
    let number = identifiers
        .iter()
        .find(|one| one["identifier_scheme"] == names::KBO_SCHEME)
        .and_then(|one| one["identifier"].as_str().map(str::to_owned));
    identifiers.retain(|one| one["id"] != made.as_str());
    if let Some(number) = number {
        body.entry("kbo").or_insert(Value::from(number));
    }
    if !identifiers.is_empty() {
        let key = "organization_identifiers".to_owned();
        body.insert(key, Value::Array(identifiers));
    }
}

/// HSDS does not ask for a code; ours is `und` where nobody gave one.
fn complete_code(body: &mut Map<String, Value>, verdict: &mut Verdict) {
    if !body.contains_key("code") {
        body.insert("code".to_owned(), Value::from("und"));
        verdict.say("code", Reason::NoCode);
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

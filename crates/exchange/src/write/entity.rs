//! A record with everything that belongs to it.

use super::value;
use crate::names;
use onthaal_directory::{Column, Record, columns};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Key = (RecordKind, Uuid);

/// The records by what they belong to, and which of them have been written.
pub(super) struct Tree<'a> {
    records: BTreeMap<Key, &'a Record>,
    belonging: BTreeMap<(RecordKind, &'static str, Uuid), Vec<&'a Record>>,
    terms: BTreeMap<&'a str, Vec<&'a Record>>,
    written: BTreeSet<Key>,
}

impl<'a> Tree<'a> {
    pub(super) fn of(records: &'a [Record]) -> Tree<'a> {
        let mut tree = Tree {
            records: BTreeMap::new(),
            belonging: BTreeMap::new(),
            terms: BTreeMap::new(),
            written: BTreeSet::new(),
        };
        for record in records {
            tree.records.insert((record.kind, record.id), record);
            if let (RecordKind::TaxonomyTerm, Some(code)) = (record.kind, text(record, "code")) {
                tree.terms.entry(code).or_default().push(record);
            }
            for column in columns(record.kind).iter().map(|column| column.name) {
                if let Some(owner) = id(record, column) {
                    let key = (record.kind, column, owner);
                    tree.belonging.entry(key).or_default().push(record);
                }
            }
        }
        tree
    }

    pub(super) fn is_written(&self, record: &Record) -> bool {
        self.written.contains(&(record.kind, record.id))
    }

    /// The record without what belongs to it.
    pub(super) fn alone(&mut self, record: &Record) -> Map<String, Value> {
        self.written.insert((record.kind, record.id));
        flat(record)
    }

    /// The record with what stands inside it and what hangs from it.
    pub(super) fn full(&mut self, record: &'a Record) -> Map<String, Value> {
        let mut object = self.alone(record);
        for (key, kind, column) in names::one(record.kind) {
            // A service stands around its places, never inside them.
            let named = id(record, column).filter(|_| *kind != RecordKind::Service);
            let named = named.and_then(|id| self.records.get(&(*kind, id)).copied());
            if let Some(named) = named {
                let named = self.full(named);
                object.insert((*key).to_owned(), Value::Object(named));
            }
        }
        for (key, kind, column) in names::many(record.kind) {
            let apart = matches!(
                (record.kind, kind),
                (
                    RecordKind::Organisation,
                    RecordKind::Location | RecordKind::Service
                ) | (RecordKind::Taxonomy, RecordKind::TaxonomyTerm)
            );
            let hanging = self.belonging.get(&(*kind, *column, record.id));
            let hanging = hanging.filter(|_| !apart).cloned().unwrap_or_default();
            let items: Vec<Value> = hanging
                .into_iter()
                .filter(|child| {
                    *kind != RecordKind::Translation || is_of(child, record, "record_kind")
                })
                .map(|child| Value::Object(self.full(child)))
                .collect();
            append(&mut object, key, items);
        }
        if record.kind == RecordKind::Organisation {
            tell_number_once(record.id, &mut object);
        }
        self.attributes(record, &mut object);
        self.metadata(record, &mut object);
        object
    }

    fn metadata(&mut self, record: &Record, object: &mut Map<String, Value>) {
        let key = (RecordKind::Metadata, "resource_id", record.id);
        let hanging = self.belonging.get(&key).cloned().unwrap_or_default();
        let own = hanging
            .into_iter()
            .filter(|one| is_of(one, record, "resource_type"));
        let items = own.map(|one| Value::Object(self.alone(one))).collect();
        append(object, "metadata", items);
    }

    fn attributes(&mut self, record: &Record, object: &mut Map<String, Value>) {
        let key = (RecordKind::Attribute, "link_id", record.id);
        let hanging = self.belonging.get(&key).cloned().unwrap_or_default();
        let own = hanging
            .into_iter()
            .filter(|one| is_of(one, record, "link_entity"));
        let mut items: Vec<Value> = Vec::new();
        for attribute in own {
            let mut item = self.alone(attribute);
            if let Some(term) = self.term(attribute) {
                let term = self.full(term);
                item.insert("taxonomy_term".to_owned(), Value::Object(term));
            }
            items.push(Value::Object(item));
        }
        append(object, "attributes", items);
    }

    /// The term of an attribute: the one it names, or the one with its code where there is no
    /// doubt which one is meant.
    fn term(&self, attribute: &Record) -> Option<&'a Record> {
        if let Some(id) = id(attribute, "taxonomy_term_id") {
            return self.records.get(&(RecordKind::TaxonomyTerm, id)).copied();
        }
        let code = text(attribute, "taxonomy_term_code")?;
        let terms = self.terms.get(code)?;
        match terms.as_slice() {
            [one] => Some(one),
            _ => {
                let theme = text(attribute, "link_type") == Some("theme");
                let mut above = terms
                    .iter()
                    .filter(|term| theme && term.body.contains_key("parent_id"));
                above.next().copied().filter(|_| above.next().is_none())
            }
        }
    }
}

/// Puts items at the end of a list of the object.
fn append(object: &mut Map<String, Value>, key: &str, items: Vec<Value>) {
    match object.get_mut(key) {
        Some(Value::Array(kept)) => kept.extend(items),
        _ if items.is_empty() => {}
        Some(_) | None => {
            object.insert(key.to_owned(), Value::Array(items));
        }
    }
}

fn text<'r>(record: &'r Record, field: &str) -> Option<&'r str> {
    record.body.get(field).and_then(Value::as_str)
}

fn id(record: &Record, column: &str) -> Option<Uuid> {
    text(record, column).and_then(|text| Uuid::try_parse(text).ok())
}

fn is_of(child: &Record, owner: &Record, column: &str) -> bool {
    text(child, column).and_then(names::kind) == Some(owner.kind)
}

/// The fields under their official names, the unknown ones back in their place.
pub(crate) fn flat(record: &Record) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert(
        "id".to_owned(),
        Value::from(record.id.hyphenated().to_string()),
    );
    let known = columns(record.kind);
    let column =
        |name: &str| -> Option<&Column> { known.iter().find(|column| column.name == name) };
    for (name, value) in &record.body {
        match (column(name), value) {
            (_, Value::Null) => {}
            (None, Value::Object(aside)) if name == names::ASIDE => {
                for (name, value) in aside {
                    value::put(record.kind, name, value, &mut object);
                }
            }
            (None, value) => {
                object.insert(name.clone(), value.clone());
            }
            (Some(column), value) => value::put(record.kind, column.name, value, &mut object),
        }
    }
    match record.kind {
        RecordKind::Taxonomy | RecordKind::TaxonomyTerm | RecordKind::Programme => {
            object.entry("description").or_insert(Value::from(""));
        }
        RecordKind::Metadata => {
            for field in names::METADATA_FIELDS {
                object.entry(*field).or_insert(Value::from(""));
            }
            name_table(record, "resource_type", &mut object);
        }
        RecordKind::Address if !object.contains_key("state_province") => {
            let province = value::province(text(record, "postal_code").unwrap_or_default());
            object.insert("state_province".to_owned(), Value::from(province));
            object.insert("state_province_derived".to_owned(), Value::Bool(true));
        }
        RecordKind::Organisation => identify(record, &mut object),
        RecordKind::Attribute => name_table(record, "link_entity", &mut object),
        _ => {}
    }
    object
}

/// Puts the name HSDS has for a kind where we have ours.
fn name_table(record: &Record, column: &str, object: &mut Map<String, Value>) {
    if let Some(kind) = text(record, column).and_then(names::kind) {
        object.insert(column.to_owned(), Value::from(names::table(kind)));
    }
}

/// Gives the number of the crossroads bank for enterprises as HSDS gives numbers of registers.
fn identify(record: &Record, object: &mut Map<String, Value>) {
    let Some(number) = text(record, "kbo") else {
        return;
    };
    object.remove("kbo");
    let made = json!({
        "id": names::kbo_identifier(record.id).hyphenated().to_string(),
        "identifier_scheme": names::KBO_SCHEME,
        "identifier_type": "KBO",
        "identifier": number,
    });
    append(object, "organization_identifiers", vec![made]);
}

/// Leaves out the number made of the column where the organisation's own list has it too.
fn tell_number_once(organisation: Uuid, object: &mut Map<String, Value>) {
    let made = names::kbo_identifier(organisation).hyphenated().to_string();
    let Some(Value::Array(list)) = object.get_mut("organization_identifiers") else {
        return;
    };
    let own = list.iter().find(|one| one["id"] == made.as_str()).cloned();
    let told = own.is_some_and(|own| {
        let same = |one: &&Value| {
            one["identifier_scheme"] == names::KBO_SCHEME && one["identifier"] == own["identifier"]
        };
        list.iter().filter(same).count() > 1
    });
    if told {
        list.retain(|one| one["id"] != made.as_str());
    }
}

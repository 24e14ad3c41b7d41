//! Terms attached to a record, and the changes told of it: records of their own where they have
//! an id; what has none stays with the record it describes, word for word.

use super::{At, Reading};
use crate::names;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use uuid::Uuid;

impl Reading {
    /// Reads the attributes of a record and gives back those that stay with it.
    pub(super) fn attributes(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        owner: Uuid,
        items: Vec<Value>,
    ) -> Vec<Value> {
        let mut left = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            match item {
                Value::Object(mut object) if stands_alone(&object, "link_entity", kind) => {
                    belong(&mut object, ("link_id", owner), ("link_entity", kind));
                    self.attribute_record(&at.inside(&format!("[{index}]")), object);
                }
                other => left.push(other),
            }
        }
        left
    }

    /// Reads an attribute as a record of its own, and its term beside it.
    pub(super) fn attribute_record(&mut self, at: &At<'_>, mut object: Map<String, Value>) {
        let own = is_ours(&object);
        if let (true, Some(code)) = (own, code_of(&object)) {
            object.insert("taxonomy_term_code".to_owned(), code);
        }
        name_kind(&mut object, "link_entity");
        match object.remove("taxonomy_term") {
            Some(Value::Object(term)) if is_whole(&term) => {
                let at = at.inside(".taxonomy_term");
                let id = self.entity(&at, RecordKind::TaxonomyTerm, term, &[]);
                if let (false, Some(id)) = (own, id) {
                    let id = Value::from(id.hyphenated().to_string());
                    object.entry("taxonomy_term_id").or_insert(id);
                }
            }
            Some(other) => {
                object.insert("taxonomy_term".to_owned(), other);
            }
            None => {}
        }
        self.entity(at, RecordKind::Attribute, object, &[]);
    }

    /// Reads the changes told of a record and gives back what stays with it.
    pub(super) fn metadata(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        owner: Uuid,
        items: Vec<Value>,
    ) -> Vec<Value> {
        let mut left = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            match item {
                Value::Object(mut object) if stands_alone(&object, "resource_type", kind) => {
                    belong(&mut object, ("resource_id", owner), ("resource_type", kind));
                    self.metadata_record(&at.inside(&format!("[{index}]")), object);
                }
                other => left.push(other),
            }
        }
        left
    }

    /// Reads one change as a record of its own.
    pub(super) fn metadata_record(&mut self, at: &At<'_>, mut object: Map<String, Value>) {
        name_kind(&mut object, "resource_type");
        self.entity(at, RecordKind::Metadata, object, &[]);
    }
}

fn belong(object: &mut Map<String, Value>, id: (&str, Uuid), kind: (&str, RecordKind)) {
    let owner = Value::from(id.1.hyphenated().to_string());
    object.entry(id.0).or_insert(owner);
    object.entry(kind.0).or_insert(Value::from(kind.1.as_str()));
}

/// Puts our name of a kind where HSDS says its own.
fn name_kind(object: &mut Map<String, Value>, column: &str) {
    let named = object.get(column).and_then(Value::as_str);
    if let Some(kind) = named.and_then(names::kind) {
        object.insert(column.to_owned(), Value::from(kind.as_str()));
    }
}

fn has_id(object: &Map<String, Value>) -> bool {
    match object.get("id") {
        Some(Value::String(id)) => !id.trim().is_empty(),
        Some(id) => id.is_number(),
        None => false,
    }
}

/// Whether an item has an id, and says nothing else than that it belongs where it stands.
fn stands_alone(object: &Map<String, Value>, column: &str, owner: RecordKind) -> bool {
    let said = object.get(column).and_then(Value::as_str);
    has_id(object) && said.is_none_or(|said| names::kind(said) == Some(owner))
}

fn is_ours(object: &Map<String, Value>) -> bool {
    let link_type = object.get("link_type").and_then(Value::as_str);
    link_type.is_some_and(|code| names::OWN_LINK_TYPES.contains(&code)) && code_of(object).is_some()
}

fn code_of(object: &Map<String, Value>) -> Option<Value> {
    let given = object.get("taxonomy_term_code");
    let of_term = || object.get("taxonomy_term")?.get("code");
    given
        .or_else(of_term)
        .filter(|code| code.is_string())
        .cloned()
}

/// Whether a term says enough to stand alone.
fn is_whole(term: &Map<String, Value>) -> bool {
    has_id(term) && term.get("name").is_some_and(Value::is_string)
}

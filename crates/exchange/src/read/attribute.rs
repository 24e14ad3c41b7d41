//! Terms attached to a record: those of our own link types become records; others stay with
//! the record they describe, word for word.

use super::{At, Reading};
use crate::names;
use onthaal_directory::{ColumnKind, columns};
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
                Value::Object(mut object) if is_ours(&object) => {
                    let owner = owner.hyphenated().to_string();
                    object.entry("link_id").or_insert(Value::from(owner));
                    let entity = Value::from(kind.as_str());
                    object.entry("link_entity").or_insert(entity);
                    self.attribute_record(&at.inside(&format!("[{index}]")), object);
                }
                other => left.push(other),
            }
        }
        left
    }

    /// Reads an attribute as a record of its own, and its term beside it.
    pub(super) fn attribute_record(&mut self, at: &At<'_>, mut object: Map<String, Value>) {
        if let Some(code) = code_of(&object) {
            object.insert("taxonomy_term_code".to_owned(), code);
        }
        let entity = object.get("link_entity").and_then(Value::as_str);
        if let Some(kind) = entity.and_then(names::kind) {
            object.insert("link_entity".to_owned(), Value::from(kind.as_str()));
        }
        match object.remove("taxonomy_term") {
            Some(Value::Object(term)) if is_whole(&term) => {
                let at = at.inside(".taxonomy_term");
                self.entity(&at, RecordKind::TaxonomyTerm, term, &[]);
            }
            Some(other) => {
                object.insert("taxonomy_term".to_owned(), other);
            }
            None => {}
        }
        self.entity(at, RecordKind::Attribute, object, &[]);
    }
}

fn is_ours(object: &Map<String, Value>) -> bool {
    let link_type = object.get("link_type").and_then(Value::as_str);
    let mut own = columns(RecordKind::Attribute).iter();
    let codes = own.find_map(|column| match column.kind {
        ColumnKind::Code(codes) if column.name == "link_type" => Some(codes),
        _ => None,
    });
    let known = codes
        .zip(link_type)
        .is_some_and(|(codes, code)| codes.contains(&code));
    known && code_of(object).is_some()
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
    let taxonomy = term.contains_key("taxonomy_id") || term.contains_key("taxonomy_detail");
    taxonomy
        && ["id", "code", "name"]
            .iter()
            .all(|key| term.contains_key(*key))
}

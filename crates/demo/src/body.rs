//! Building the body of a record.

use crate::ids::id_of;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A record being filled in.
pub(crate) struct Body {
    kind: RecordKind,
    id: Uuid,
    fields: Map<String, Value>,
}

impl Body {
    /// A record of this kind, its id made from the key.
    pub(crate) fn new(kind: RecordKind, key: &str) -> Self {
        Self {
            kind,
            id: id_of(kind, key),
            fields: Map::new(),
        }
    }

    /// Fills in a field.
    pub(crate) fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }

    /// Fills in the id of another record.
    pub(crate) fn link(self, field: &str, id: Uuid) -> Self {
        self.set(field, id.hyphenated().to_string())
    }

    /// Fills in a field when there is something to fill in.
    pub(crate) fn maybe(self, field: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.set(field, value),
            None => self,
        }
    }

    /// The record as it stands.
    pub(crate) fn done(self) -> Record {
        Record {
            kind: self.kind,
            id: self.id,
            body: self.fields,
        }
    }
}

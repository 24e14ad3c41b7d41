//! What refers to what.

use super::Key;
use crate::names;
use onthaal_directory::{ColumnKind, columns};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub(crate) type Body = Map<String, Value>;

/// The text of a column; nothing where it is empty.
pub(super) fn text<'a>(body: &'a Body, column: &str) -> Option<&'a str> {
    let text = body.get(column)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

/// The id in a column.
pub(super) fn id(body: &Body, column: &str) -> Option<Uuid> {
    Uuid::try_parse(text(body, column)?).ok()
}

/// The columns of a record that name another record, each with what it names.
pub fn references(key: Key, body: &Map<String, Value>) -> Vec<(&'static str, Key)> {
    let reference = |column: &onthaal_directory::Column| {
        if !matches!(column.kind, ColumnKind::Id | ColumnKind::IdOpt) {
            return None;
        }
        let kind = match names::kind_beside(column.name) {
            Some(beside) => names::kind(text(body, beside)?)?,
            None => names::target(column.name)?,
        };
        Some((column.name, (kind, id(body, column.name)?)))
    };
    columns(key.0).iter().filter_map(reference).collect()
}

/// Records with an index of what names them.
#[derive(Debug, Clone, Default)]
pub(super) struct Graph {
    records: BTreeMap<Key, Body>,
    named_by: BTreeMap<Key, BTreeSet<Key>>,
}

impl Graph {
    pub(super) fn get(&self, key: Key) -> Option<&Body> {
        self.records.get(&key)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (&Key, &Body)> {
        self.records.iter()
    }

    pub(super) fn put(&mut self, key: Key, body: Body) {
        self.take(key);
        for (_, named) in references(key, &body) {
            self.named_by.entry(named).or_default().insert(key);
        }
        self.records.insert(key, body);
    }

    pub(super) fn take(&mut self, key: Key) -> Option<Body> {
        let body = self.records.remove(&key)?;
        for (_, named) in references(key, &body) {
            if let Some(namers) = self.named_by.get_mut(&named) {
                namers.remove(&key);
            }
        }
        Some(body)
    }

    /// The records that name this one.
    pub(super) fn naming(&self, key: Key) -> Vec<Key> {
        let namers = self.named_by.get(&key);
        namers
            .map(|keys| keys.iter().copied().collect())
            .unwrap_or_default()
    }
}

//! Single records as HSDS has them, with what is asked for nested inside.

use super::entity::Tree;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Records to be written one by one: only what it was given is ever written.
pub struct Nesting<'a> {
    records: &'a [Record],
    tree: Tree<'a>,
}

impl<'a> Nesting<'a> {
    /// Writes from these records.
    pub fn of(records: &'a [Record]) -> Nesting<'a> {
        Nesting {
            records,
            tree: Tree::of(records),
        }
    }

    fn find(&self, kind: RecordKind, id: Uuid) -> Option<&'a Record> {
        let mut records = self.records.iter();
        records.find(|record| (record.kind, record.id) == (kind, id))
    }

    /// The record with all that belongs to it; nothing when it was not given.
    pub fn full(&mut self, kind: RecordKind, id: Uuid) -> Option<Map<String, Value>> {
        let record = self.find(kind, id)?;
        Some(self.tree.full(record))
    }

    /// The record alone; nothing when it was not given.
    pub fn alone(&mut self, kind: RecordKind, id: Uuid) -> Option<Map<String, Value>> {
        let record = self.find(kind, id)?;
        Some(self.tree.alone(record))
    }
}

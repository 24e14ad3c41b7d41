//! What all rows together come to.

use super::names::Names;
use super::page::Page;
use super::towns::Towns;
use crate::flat::{Cell, Fact, Field, Row};
use crate::known::Key;
use crate::read::{Entry, Reading};
use crate::sheet::cells::{Note, is_american, tidy};
use crate::sheet::form::{self, Ids};
use crate::sheet::judge::{Habits, judge};
use crate::sheet::shelf::{Body, Shelf};
use crate::verdict::{Reason, Verdict};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rows, the records they come to, and what is said.
pub(super) struct Desk<'k> {
    pub(super) shelf: &'k Shelf<'k>,
    pub(super) names: Names,
    pub(super) towns: Towns,
    pub(super) habits: Habits,
    /// Whether any row has a column for it.
    pub(super) has_secret: bool,
    pub(super) has_organisation: bool,
    pub(super) touched: BTreeMap<Key, Entry>,
    pub(super) bury: BTreeSet<Key>,
    pub(super) verdicts: Vec<Verdict>,
    /// What earlier rows said of a field: nothing new, or this value.
    stated: BTreeMap<(Key, Field), Option<Value>>,
    /// The organisation of each service that was named.
    pub(super) owners: BTreeMap<Uuid, Uuid>,
    /// Rows as they were.
    pub(super) seen: BTreeSet<Vec<(Field, String)>>,
    /// Organisations that say what they are a part of.
    pub(super) parents: Vec<(Uuid, String, Row)>,
}

impl<'k> Desk<'k> {
    pub(super) fn new(shelf: &'k Shelf<'k>, rows: &[Row]) -> Desk<'k> {
        let days = [Field::CheckedOn, Field::WaitDate, Field::CapacityDate];
        let typed = |cell: &Cell| cell.fact == Fact::Text && is_american(&cell.text);
        let american = rows.iter().any(|row| {
            let cells = days.iter().filter_map(|field| row.cell(*field));
            cells.into_iter().any(typed)
        });
        let has = |field: Field| rows.iter().any(|row| row.cells.contains_key(&field));
        Desk {
            shelf,
            names: Names::of(shelf),
            towns: Towns::of(shelf, rows),
            habits: Habits { american },
            has_secret: has(Field::Secret),
            has_organisation: has(Field::OrganisationName),
            touched: BTreeMap::new(),
            bury: BTreeSet::new(),
            verdicts: Vec::new(),
            stated: BTreeMap::new(),
            owners: BTreeMap::new(),
            seen: BTreeSet::new(),
            parents: Vec::new(),
        }
    }

    /// Makes sure that the record is among what is read; says whether nobody knew it before.
    pub(super) fn touch(&mut self, page: &Page<'_>, key: Key) -> bool {
        let is_new = self.shelf.body(key.0, key.1).is_none();
        let fresh = is_new && !self.touched.contains_key(&key);
        self.touched.entry(key).or_insert_with(|| {
            let mut verdict = page.row.verdict(key.0);
            verdict.id = Some(key.1);
            verdict.name = None;
            Entry {
                body: Body::new(),
                verdict,
            }
        });
        fresh
    }

    /// Gives a column of a touched record this value; `null` empties it.
    pub(super) fn set(&mut self, key: Key, column: &str, value: Value) {
        if let Some(entry) = self.touched.get_mut(&key) {
            entry.body.insert(column.to_owned(), value);
        }
    }

    /// The value that a column will have.
    pub(super) fn value(&self, key: Key, column: &str) -> Value {
        let touched = self
            .touched
            .get(&key)
            .and_then(|entry| entry.body.get(column));
        let known = || self.shelf.body(key.0, key.1)?.get(column);
        touched.or_else(known).cloned().unwrap_or_default()
    }

    /// What the row says of a field of a record and no row said before: a value, or `null` where
    /// the field is emptied. A cell that is as it was says nothing, nor does an empty cell of a
    /// row without the record's id.
    pub(super) fn state(
        &mut self,
        page: &mut Page<'_>,
        key: Key,
        field: Field,
        ids: &Ids,
        by_id: bool,
    ) -> Option<Value> {
        let joined = page.joined(field)?;
        let known = self.shelf.body(key.0, key.1).is_some();
        if joined.is_empty() && !(known && by_id) {
            return None;
        }
        let value = match known && same(&joined, &form::cell(self.shelf, ids, field)) {
            true => None,
            false => Some(self.read(page, field)?),
        };
        match self.stated.get(&(key, field)) {
            None => {
                self.stated.insert((key, field), value.clone());
                value
            }
            Some(first) if *first == value => None,
            // The first row counts, whatever is known: so the same sheet twice is the same.
            Some(_) => {
                let cell = page.row.cell(field).or(page.row.cells[&field].first());
                if let Some(cell) = cell {
                    page.note(field, cell, Note::new(Reason::Contradicts));
                }
                None
            }
        }
    }

    /// What the cells of a field say, the lists of several columns as one; nothing when they are
    /// left out.
    pub(super) fn read(&mut self, page: &mut Page<'_>, field: Field) -> Option<Value> {
        let cells = page.row.cells.get(&field)?;
        let mut whole: Option<Value> = None;
        let mut filled = cells.iter().filter(|cell| !cell.text.is_empty()).peekable();
        if filled.peek().is_none() {
            return Some(Value::Null);
        }
        for cell in filled {
            let said = judge(field, cell, self.habits);
            for note in said.notes {
                page.note(field, cell, note);
            }
            whole = match (whole, said.value) {
                (Some(Value::Array(mut list)), Some(Value::Array(more))) => {
                    let more: Vec<Value> =
                        more.into_iter().filter(|one| !list.contains(one)).collect();
                    list.extend(more);
                    Some(Value::Array(list))
                }
                (whole, said) => whole.or(said),
            };
        }
        whole
    }

    /// Hands over what was read.
    pub(super) fn deliver(self, reading: &mut Reading) {
        for ((kind, id), entry) in self.touched {
            reading.merge(kind, id, entry);
        }
        reading.nameless.extend(self.verdicts);
        reading.bury.extend(self.bury);
    }
}

/// Whether two texts are the same to who reads them.
pub(super) fn same(one: &str, other: &str) -> bool {
    tidy(one) == tidy(other)
}

//! What an import would do, before anything is written: each record completed from what is
//! known, checked, its references followed, and compared. Nothing is ever deleted because a file
//! does not mention it: a file may hold a part of a directory only.

mod change;

mod check;
mod references;

mod provenance;

pub use change::Change;

use crate::fault::FileError;
use crate::known::{Key, Known};
use crate::read::{Entry, Reading};
use crate::sheet;
use crate::verdict::{Outcome, Verdict};
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Entries = BTreeMap<Key, Entry>;

/// What an import would write, and what is said of every record that was read.
#[derive(Debug)]
pub struct Plan {
    /// New and changed records, those that others refer to first.
    pub write: Vec<Record>,
    /// Records that a sheet takes away, such as a telephone number that was emptied.
    pub bury: Vec<(RecordKind, Uuid)>,
    /// What changes in each of these, field by field.
    pub changes: Vec<Change>,
    /// Where what is written comes from, when the reading has a source. To be written with the
    /// rest, but no change of the directory to count.
    pub provenance: Vec<Record>,
    /// Records that are as they were.
    pub unchanged: usize,
    /// One verdict a record, those that are plain good too.
    pub verdicts: Vec<Verdict>,
    /// What is said of files as a whole that were read all the same: a table that nobody knows,
    /// tables of several versions.
    pub notes: Vec<FileError>,
}

impl Plan {
    /// Compares what was read with what is known.
    pub fn of(mut reading: Reading, known: &Known) -> Plan {
        sheet::resolve(&mut reading, known);
        let Reading {
            mut entries,
            nameless,
            mut bury,
            rows: _,
            notes,
            whole_dates,
            source,
            taken_on,
        } = reading;
        for (key, entry) in &mut entries {
            check::complete(*key, entry, known);
            check::check(*key, entry, known);
        }
        references::keep_secrets(&mut entries, known);
        references::cut_circles(&mut entries, known);
        references::doubt_ids(&mut entries);
        references::follow(&mut entries, known);
        bury.extend(over(&entries, known, &whole_dates));
        let mut plan = Plan {
            write: Vec::new(),
            bury: bury.into_iter().collect(),
            changes: Vec::new(),
            provenance: Vec::new(),
            unchanged: 0,
            verdicts: nameless,
            notes,
        };
        for verdict in &mut plan.verdicts {
            check::name_columns(verdict);
        }
        for (key, entry) in entries {
            plan.add(key, entry, known.shared.get(&key));
        }
        for key in &plan.bury {
            let before = known.shared.get(key);
            plan.changes.push(Change::gone(*key, before));
        }
        if let Some(source) = &source {
            plan.provenance = provenance::of(&plan.changes, known, source, taken_on);
        }
        plan
    }

    fn add(&mut self, (kind, id): Key, entry: Entry, before: Option<&Map<String, Value>>) {
        let taken = entry.verdict.outcome() <= Outcome::Warning;
        let name = entry.body.get("name").and_then(Value::as_str);
        let mut verdict = entry.verdict;
        check::name_columns(&mut verdict);
        verdict.name = verdict.name.or_else(|| name.map(str::to_owned));
        self.verdicts.push(verdict);
        if taken && before.is_some_and(|before| filled(before).eq(filled(&entry.body))) {
            self.unchanged += 1;
        } else if taken {
            let body = entry.body;
            let record = Record { kind, id, body };
            self.changes.push(Change::written(&record, before));
            self.write.push(record);
        }
    }

    /// How many records fared so.
    pub fn count(&self, outcome: Outcome) -> usize {
        let verdicts = self.verdicts.iter();
        verdicts
            .filter(|verdict| verdict.outcome() == outcome)
            .count()
    }
}

/// The known dates of these events that were not read again.
fn over(entries: &Entries, known: &Known, events: &BTreeSet<Uuid>) -> Vec<Key> {
    let is_over = |key: &Key, body: &Map<String, Value>| {
        let event = body.get("event_id").and_then(Value::as_str);
        let event = event.and_then(|id| Uuid::try_parse(id).ok());
        key.0 == RecordKind::Schedule
            && event.is_some_and(|id| events.contains(&id))
            && !entries.contains_key(key)
    };
    let known = known.shared.iter().filter(|(key, body)| is_over(key, body));
    known.map(|(key, _)| *key).collect()
}

fn filled(body: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    body.iter().filter(|(_, value)| !value.is_null())
}

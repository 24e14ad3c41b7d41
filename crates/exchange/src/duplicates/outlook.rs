//! The directory as it would be: what is known, with changes laid over it that nobody made yet.

use super::Key;
use super::feature::{Feature, feature};
use super::graph::{Body, Graph};
use super::propose::{self, Proposal};
use super::remember;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The directory with changes laid over it.
#[derive(Debug, Clone)]
pub struct Outlook {
    pub(super) graph: Graph,
    /// How each touched record is now; nothing where it is new.
    pub(super) before: BTreeMap<Key, Option<Body>>,
    pub(super) source: String,
    pub(super) today: Day,
}

/// A field of a changed record; empty where there is nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The column.
    pub field: String,
    /// What stands there now.
    pub before: Option<Value>,
    /// What would stand there.
    pub after: Option<Value>,
}

/// What would happen to a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It is new.
    New(Record),
    /// Some of its fields change.
    Changed(Record, Vec<FieldChange>),
    /// It goes, having gone into another.
    Gone(Key, Body),
}

impl Change {
    /// Which record.
    pub fn key(&self) -> Key {
        match self {
            Change::New(record) | Change::Changed(record, _) => (record.kind, record.id),
            Change::Gone(key, _) => *key,
        }
    }
}

impl Outlook {
    /// Lays `write` over what is known and takes `bury` out of it. `source` names where these
    /// come from.
    pub fn new(
        known: impl IntoIterator<Item = Record>,
        write: impl IntoIterator<Item = Record>,
        bury: impl IntoIterator<Item = Key>,
        source: &str,
        today: Day,
    ) -> Outlook {
        let mut outlook = Outlook {
            graph: Graph::default(),
            before: BTreeMap::new(),
            source: source.to_owned(),
            today,
        };
        for record in known {
            outlook.graph.put((record.kind, record.id), record.body);
        }
        for record in write {
            outlook.put((record.kind, record.id), record.body);
        }
        for key in bury {
            outlook.take(key);
        }
        outlook
    }

    /// The record as it would be.
    pub fn body(&self, key: Key) -> Option<&Body> {
        self.graph.get(key)
    }

    /// The records that name this one.
    pub fn naming(&self, key: Key) -> Vec<Key> {
        self.graph.naming(key)
    }

    /// The records that this one names.
    pub fn named(&self, key: Key) -> Vec<(&'static str, Key)> {
        let body = self.graph.get(key);
        body.map(|body| super::graph::references(key, body))
            .unwrap_or_default()
    }

    /// Whether nobody knew the record before.
    pub fn is_fresh(&self, key: Key) -> bool {
        self.before.get(&key).is_some_and(Option::is_none)
    }

    /// Pairs of organisations and of services of which at least one is new, that could be the
    /// same; those that somebody told apart are passed over. The surest first.
    pub fn proposals(&self) -> Vec<Proposal> {
        self.proposals_where(|key| self.is_fresh(key))
    }

    /// The same over everything there is.
    pub fn all_proposals(&self) -> Vec<Proposal> {
        self.proposals_where(|_| true)
    }

    fn proposals_where(&self, is_fresh: impl Fn(Key) -> bool) -> Vec<Proposal> {
        let candidates = self.graph.all().map(|(key, _)| *key);
        let candidates = candidates
            .filter(|key| matches!(key.0, RecordKind::Organisation | RecordKind::Service));
        let features: Vec<Feature> = candidates
            .filter_map(|key| feature(&self.graph, key))
            .collect();
        let apart = remember::told_apart(&self.graph);
        let mut found = propose::proposals(&features, is_fresh);
        found.retain(|pair| !apart.contains(&(pair.kept, pair.other)));
        found
    }

    pub(super) fn put(&mut self, key: Key, body: Body) {
        self.touch(key);
        self.graph.put(key, body);
    }

    pub(super) fn take(&mut self, key: Key) {
        self.touch(key);
        self.graph.take(key);
    }

    fn touch(&mut self, key: Key) {
        let now = self.graph.get(key);
        self.before.entry(key).or_insert_with(|| now.cloned());
    }

    /// What would happen, record by record, those that others refer to first; what comes out as
    /// it was is not among it.
    pub fn changes(&self) -> Vec<Change> {
        let changes = self.before.iter().filter_map(|(key, before)| {
            let now = self.graph.get(*key);
            let record = |body: &Body| Record {
                kind: key.0,
                id: key.1,
                body: body.clone(),
            };
            match (before, now) {
                (None, None) => None,
                (Some(before), None) => Some(Change::Gone(*key, before.clone())),
                (None, Some(now)) => Some(Change::New(record(now))),
                (Some(before), Some(now)) => {
                    let fields = fields(before, now);
                    (!fields.is_empty()).then(|| Change::Changed(record(now), fields))
                }
            }
        });
        changes.collect()
    }
}

fn fields(before: &Body, now: &Body) -> Vec<FieldChange> {
    let filled =
        |body: &Body, field: &str| body.get(field).filter(|value| !value.is_null()).cloned();
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let changes = names.into_iter().map(|field| FieldChange {
        field: field.clone(),
        before: filled(before, field),
        after: filled(now, field),
    });
    changes
        .filter(|change| change.before != change.after)
        .collect()
}

//! What somebody decided of two records, kept as provenance so that the next import finds the
//! same record again and nobody is asked twice.

use super::graph::{Body, Graph, id, text};
use super::{Key, Outlook, Side, Sides};
use crate::names;
use onthaal_model::record::RecordKind;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The source of a provenance that tells two records apart.
const APART: &str = "told-apart";
/// The field that stands for the whole record.
const WHOLE: &str = "*";
/// Where the value stands that was not taken.
const SET_ASIDE: &str = "onthaal_set_aside";

/// Pairs that somebody said are two, in both orders.
pub(super) fn told_apart(graph: &Graph) -> BTreeSet<(Key, Key)> {
    let mut pairs = BTreeSet::new();
    for (_, body) in provenances(graph).filter(|(_, body)| text(body, "source") == Some(APART)) {
        if let (Some(one), Some(other)) = (subject(body), other(body)) {
            pairs.extend([(one, other), (other, one)]);
        }
    }
    pairs
}

fn provenances(graph: &Graph) -> impl Iterator<Item = (&Key, &Body)> {
    graph
        .all()
        .filter(|(key, _)| key.0 == RecordKind::Provenance)
}

/// The record a provenance is about.
fn subject(body: &Body) -> Option<Key> {
    Some((
        names::kind(text(body, "record_kind")?)?,
        id(body, "record_id")?,
    ))
}

/// The record that a provenance names as its source.
fn other(body: &Body) -> Option<Key> {
    Some((
        names::kind(text(body, "record_kind")?)?,
        id(body, "source_id")?,
    ))
}

impl Outlook {
    /// Notes that two records are not the same, so that they are not proposed again.
    pub fn keep_apart(&mut self, one: Key, other: Key) {
        if self.body(one).is_some() && self.body(other).is_some() {
            self.note(one, other, WHOLE, APART, None);
        }
    }

    /// Notes that `other` went into `kept`.
    pub(super) fn note_merge(&mut self, kept: Key, other: Key) {
        let source = self.source.clone();
        self.note(kept, other, WHOLE, &source, None);
    }

    /// Notes a value of `other` that was not taken, or that it was.
    pub(super) fn note_field(
        &mut self,
        kept: Key,
        other: Key,
        field: &str,
        set_aside: Option<&Value>,
    ) {
        let source = self.source.clone();
        self.note(kept, other, field, &source, set_aside);
    }

    fn note(&mut self, one: Key, other: Key, field: &str, source: &str, set_aside: Option<&Value>) {
        let name = format!("{field}|{source}|{}", other.1);
        let key = (
            RecordKind::Provenance,
            Uuid::new_v5(&one.1, name.as_bytes()),
        );
        let known = self.body(key).map(|body| body.get(SET_ASIDE).cloned());
        if known.is_some_and(|known| known.as_ref() == set_aside) {
            return;
        }
        let body = json!({
            "record_kind": one.0.as_str(), "record_id": one.1, "field": field, "source": source,
            "source_id": other.1, "taken_on": self.today.to_string(),
        });
        if let Value::Object(mut body) = body {
            if let Some(value) = set_aside {
                body.insert(SET_ASIDE.to_owned(), value.clone());
            }
            self.put(key, body);
        }
    }

    /// Puts what comes in under an id that went into another record before into that record
    /// again: its values are taken, but those that were set aside then stay aside. Gives the
    /// pairs, kept first.
    pub fn follow(&mut self) -> Vec<(Key, Key)> {
        let merged = provenances(&self.graph).filter(|(_, body)| {
            text(body, "field") == Some(WHOLE) && text(body, "source") != Some(APART)
        });
        let pairs: BTreeSet<(Key, Key)> = merged
            .filter_map(|(_, body)| Some((subject(body)?, other(body)?)))
            .collect();
        let mut followed = Vec::new();
        for (kept, other) in pairs {
            if kept != other
                && self.is_fresh(other)
                && self.body(other).is_some()
                && self.body(kept).is_some()
            {
                let sides = self.sides_of_before(kept, other);
                self.merge(kept, other, &sides);
                followed.push((kept, other));
            }
        }
        followed
    }

    fn sides_of_before(&self, kept: Key, other: Key) -> Sides {
        let aside: BTreeSet<(String, String)> = provenances(&self.graph)
            .filter(|(_, body)| {
                subject(body) == Some(kept) && id(body, "source_id") == Some(other.1)
            })
            .filter_map(|(_, body)| {
                Some((
                    text(body, "field")?.to_owned(),
                    body.get(SET_ASIDE)?.to_string(),
                ))
            })
            .collect();
        let values = self.body(other).into_iter().flatten();
        values
            .map(|(field, value)| {
                let is_aside = aside.contains(&(field.clone(), value.to_string()));
                let side = if is_aside || is_filled_in(field, value) {
                    Side::Kept
                } else {
                    Side::Other
                };
                (field.clone(), side)
            })
            .collect()
    }
}

/// Whether a value says nothing: a new record gets it where its file is silent.
fn is_filled_in(field: &str, value: &Value) -> bool {
    *value == json!(0) || (field == "status" && *value == json!("active"))
}

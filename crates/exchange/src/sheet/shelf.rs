//! Records and what hangs from them, for looking up.

use crate::known::Key;
use onthaal_directory::{ColumnKind, columns};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The fields of a record.
pub(super) type Body = Map<String, Value>;

/// Records by their key, and by the columns that name another record.
pub(super) struct Shelf<'k> {
    bodies: BTreeMap<Key, &'k Body>,
    hanging: BTreeMap<(RecordKind, &'static str, Uuid), Vec<Uuid>>,
}

impl<'k> Shelf<'k> {
    pub(super) fn of(records: impl IntoIterator<Item = (Key, &'k Body)>) -> Shelf<'k> {
        let bodies: BTreeMap<Key, &Body> = records.into_iter().collect();
        let mut hanging: BTreeMap<_, Vec<Uuid>> = BTreeMap::new();
        for ((kind, id), body) in &bodies {
            let links = columns(*kind).iter();
            let links = links.filter(|c| matches!(c.kind, ColumnKind::Id | ColumnKind::IdOpt));
            for column in links {
                if let Some(owner) = id_in(body, column.name) {
                    let list = hanging.entry((*kind, column.name, owner));
                    list.or_default().push(*id);
                }
            }
        }
        Shelf { bodies, hanging }
    }

    /// The fields of a record; nothing when there is no such record.
    pub(super) fn body(&self, kind: RecordKind, id: Uuid) -> Option<&'k Body> {
        self.bodies.get(&(kind, id)).copied()
    }

    /// Every record of a kind, in the order of their ids.
    pub(super) fn all(&self, kind: RecordKind) -> impl Iterator<Item = (Uuid, &'k Body)> + '_ {
        let bodies = self.bodies.range((kind, Uuid::nil())..=(kind, Uuid::max()));
        bodies.map(|((_, id), body)| (*id, *body))
    }

    /// What hangs from a record by this column, in the order of their ids.
    pub(super) fn hanging(
        &self,
        kind: RecordKind,
        column: &'static str,
        owner: Uuid,
    ) -> Vec<(Uuid, &'k Body)> {
        let ids = self.hanging.get(&(kind, column, owner));
        let ids = ids.into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.body(kind, *id)?)))
            .collect()
    }

    /// The terms of a list that are attached to a service, in their order.
    pub(super) fn terms(&self, link_type: &str, service: Uuid) -> Vec<(Uuid, &'k Body)> {
        let mut terms = self.hanging(RecordKind::Attribute, "link_id", service);
        terms.retain(|(_, body)| text(body, "link_type") == link_type);
        let rank = |body: &Body| text(body, "value").parse::<u32>().unwrap_or(u32::MAX);
        terms.sort_by_key(|(id, body)| (rank(body), *id));
        terms
    }

    /// The address of a place that can be visited.
    pub(super) fn address(&self, place: Uuid) -> Option<(Uuid, &'k Body)> {
        let addresses = self.hanging(RecordKind::Address, "location_id", place);
        let visited = addresses
            .iter()
            .find(|(_, body)| text(body, "address_type") != "postal");
        visited.or(addresses.first()).copied()
    }
}

/// The text in a column; empty when there is none.
pub(super) fn text<'b>(body: &'b Body, column: &str) -> &'b str {
    body.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// The id in a column.
pub(super) fn id_in(body: &Body, column: &str) -> Option<Uuid> {
    Uuid::try_parse(text(body, column)).ok()
}

/// Whether a flag stands.
pub(super) fn flag(body: &Body, column: &str) -> bool {
    body.get(column).and_then(Value::as_i64) == Some(1)
}

//! What is there already, before anything is read.

use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A record's kind and id.
pub(crate) type Key = (RecordKind, Uuid);

/// What a centre has already.
#[derive(Debug, Default)]
pub struct Known {
    /// The records that all share.
    pub(crate) shared: BTreeMap<Key, Map<String, Value>>,
    /// The names of those that are one house's own.
    pub(crate) of_a_house: BTreeSet<Key>,
}

impl Known {
    /// The records that all share, and the names of those that are one house's own.
    pub fn new(
        shared: impl IntoIterator<Item = Record>,
        of_a_house: impl IntoIterator<Item = (RecordKind, Uuid)>,
    ) -> Known {
        let shared = shared.into_iter();
        Known {
            shared: shared
                .map(|record| ((record.kind, record.id), record.body))
                .collect(),
            of_a_house: of_a_house.into_iter().collect(),
        }
    }
}

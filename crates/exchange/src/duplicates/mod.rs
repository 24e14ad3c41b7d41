//! The same organisation or service twice: found with reasons in words, put together side by
//! side, and found again at the next import. Pure: what is known and what comes in are
//! parameters. Deliberately absent: deciding; a person says which two are the same.

mod fold;
mod graph;

mod feature;
mod place;

mod outlook;
mod propose;

mod join;
mod remember;

#[cfg(test)]
mod tests;

pub use fold::folded;
pub use graph::references;
pub use outlook::{Change, FieldChange, Outlook};
pub use propose::{Likeness, Proposal};

use onthaal_model::record::RecordKind;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A record of any kind.
pub type Key = (RecordKind, Uuid);

/// Which of two records a value is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The record that stays.
    Kept,
    /// The record that goes into it.
    Other,
}

impl Side {
    /// The same side when the two records change places.
    pub fn turned(self) -> Side {
        match self {
            Side::Kept => Side::Other,
            Side::Other => Side::Kept,
        }
    }
}

/// The side of each field; one that is not named is taken from the record that stays, or from
/// the other where that has nothing.
pub type Sides = BTreeMap<String, Side>;

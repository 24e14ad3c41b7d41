//! A word from a desk that a fiche is wrong: what, of which service, and nothing else.

use crate::id::{ServiceId, SuggestionId};
use crate::validate::{InvalidInput, Rule};

/// What is wrong with a fiche.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrong {
    /// The telephone number.
    Phone,
    /// The hours.
    Hours,
    /// The address.
    Address,
    /// For whom it is.
    ForWhom,
    /// What it costs.
    Cost,
    /// The languages.
    Languages,
    /// Whether there is room.
    Capacity,
    /// The service has stopped.
    Stopped,
    /// The text cannot be understood.
    Unclear,
    /// Something else.
    Other,
}

impl Wrong {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Phone,
        Self::Hours,
        Self::Address,
        Self::ForWhom,
        Self::Cost,
        Self::Languages,
        Self::Capacity,
        Self::Stopped,
        Self::Unclear,
        Self::Other,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Hours => "hours",
            Self::Address => "address",
            Self::ForWhom => "for-whom",
            Self::Cost => "cost",
            Self::Languages => "languages",
            Self::Capacity => "capacity",
            Self::Stopped => "stopped",
            Self::Unclear => "unclear",
            Self::Other => "other",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|wrong| wrong.code() == code)
            .ok_or_else(|| InvalidInput::new("wrong", Rule::UnknownCode))
    }
}

/// A word from a desk that a fiche is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// Its random id.
    pub id: SuggestionId,
    /// Whose fiche.
    pub service: ServiceId,
    /// What is wrong.
    pub wrong: Wrong,
}

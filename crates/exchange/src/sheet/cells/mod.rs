//! What a cell of each kind says, and what there is to say of how it was typed.

mod ages;
mod codes;
mod cost;
mod day;
mod kbo;
mod labels;
mod phone;
mod place;
mod text;
mod web;

use crate::verdict::{Finding, Reason};

pub(super) use ages::{age, age_text, ages};
pub(super) use codes::{
    capacity, capacity_text, intake_modes, languages, list_text, status, status_text, themes,
    yes_no,
};
pub(super) use cost::{Price, price_text, prices};
pub(super) use day::{day, day_text, is_american};
pub(super) use kbo::kbo;
pub(super) use labels::{Codes, label};
pub(super) use phone::phones;
pub(super) use place::{address, coordinates, postcode};
pub(super) use text::{clean, tidy};
pub(super) use web::{email, url};

/// What is said of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) reason: Reason,
    /// The part of the cell that is meant; nothing when it is all of it.
    pub(super) given: Option<String>,
    pub(super) expected: Option<String>,
}

/// What a cell says: a value, or nothing where it is to be left out; and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said<T> {
    pub(super) value: Option<T>,
    pub(super) notes: Vec<Note>,
}

impl Note {
    pub(super) fn new(reason: Reason) -> Note {
        Note {
            reason,
            given: None,
            expected: None,
        }
    }

    pub(super) fn given(mut self, text: &str) -> Note {
        self.given = Some(text.to_owned());
        self
    }

    pub(super) fn expected(mut self, text: impl Into<String>) -> Note {
        self.expected = Some(text.into());
        self
    }

    /// The finding, with the part that is meant instead of the whole cell.
    pub(super) fn laid_on(self, mut finding: Finding) -> Finding {
        if let Some(given) = self.given {
            finding = finding.given(&given);
        }
        finding.expected = self.expected;
        finding
    }
}

impl<T> Said<T> {
    pub(super) fn plain(value: T) -> Said<T> {
        Said {
            value: Some(value),
            notes: Vec::new(),
        }
    }

    pub(super) fn noted(value: T, note: Note) -> Said<T> {
        Said {
            value: Some(value),
            notes: vec![note],
        }
    }

    pub(super) fn left_out(note: Note) -> Said<T> {
        Said {
            value: None,
            notes: vec![note],
        }
    }
}

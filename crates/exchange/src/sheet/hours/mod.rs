//! Opening hours as one plain Dutch text: `ma-vr 9u-12u; 1e di van de maand 19u30-21u; gesloten
//! van 21/12/2026 tot 03/01/2027 (kerstvakantie)`.
//!
//! What is written reads back as the same rows; where that cannot be, the text says that it
//! cannot be changed here.

mod lexer;

mod clause;

mod read;

mod write;

#[cfg(test)]
mod tests;

pub(super) use read::read;
pub(super) use write::{LOCKED, write};

/// The columns of a row of opening hours that the text can say.
const COLUMNS: &[&str] = &[
    "freq",
    "byday",
    "interval",
    "dtstart",
    "valid_from",
    "valid_to",
    "opens_at",
    "closes_at",
    "description",
    "notes",
];

/// The days of the week: the code of a rule, and the short and the long word.
const WEEKDAYS: [(&str, &str, &str); 7] = [
    ("MO", "ma", "maandag"),
    ("TU", "di", "dinsdag"),
    ("WE", "wo", "woensdag"),
    ("TH", "do", "donderdag"),
    ("FR", "vr", "vrijdag"),
    ("SA", "za", "zaterdag"),
    ("SU", "zo", "zondag"),
];

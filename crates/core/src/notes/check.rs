//! Looking at a note before it is kept.

use super::known::known;
use crate::error::Result;
use crate::store::Store;
use onthaal_guard::{Kind, Span, find, find_unless};
use onthaal_model::validate::{InvalidInput, Rule};
use unicode_segmentation::UnicodeSegmentation;

/// Most characters of a note, as people count them.
pub const LIMIT: usize = 140;

/// What was seen in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// How many characters it has, as people count them.
    pub length: usize,
    /// What could point at somebody, in the order of the text.
    pub finds: Vec<Span>,
}

impl Checked {
    /// Whether the text cannot be kept as it is.
    pub fn is_blocked(&self) -> bool {
        self.finds.iter().any(|span| span.kind.blocks())
    }
}

/// Looks at a text of any length. What the directory tells everybody is no find.
pub fn check_note(store: &Store, text: &str) -> Result<Checked> {
    let mut finds = find(text);
    let reachable = |span: &Span| matches!(span.kind, Kind::Phone | Kind::Email | Kind::Url);
    if finds.iter().any(reachable) {
        finds = find_unless(text, &known(store)?);
    }
    Ok(Checked {
        length: text.graphemes(true).count(),
        finds,
    })
}

/// The text as it is kept, on one line. Errs with field and rule when it says nothing, is too
/// long, holds what is never kept, or holds what is only kept when that was meant.
pub(super) fn fit(store: &Store, text: &str, anyway: bool) -> Result<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return Err(InvalidInput::new("text", Rule::Required).into());
    }
    // A text without end is not looked at.
    let checked = match line.len() > LIMIT * 32 {
        true => return Err(InvalidInput::new("text", Rule::TooLong(LIMIT)).into()),
        false => check_note(store, &line)?,
    };
    if checked.length > LIMIT {
        return Err(InvalidInput::new("text", Rule::TooLong(LIMIT)).into());
    }
    if checked.is_blocked() {
        return Err(InvalidInput::new("text", Rule::NotAllowed).into());
    }
    if !checked.finds.is_empty() && !anyway {
        return Err(InvalidInput::new("anyway", Rule::Required).into());
    }
    Ok(line)
}

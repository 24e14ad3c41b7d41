//! Short notes of a desk.

use onthaal_model::id::NoteId;
use serde::Serialize;
use ts_rs::TS;

use crate::field::Id;
use crate::read::requests;

requests! {
    /// Looks at a text before it is kept. Nothing of it is remembered.
    CheckNoteRequest {
        /// The text.
        text: String,
    }
    /// Keeps a note for a day.
    KeepNoteRequest {
        /// What it says, at most 140 characters on one line.
        text: String,
        /// Whether what was asked about is meant.
        anyway: Option<bool>,
    }
    /// Drops a note.
    DropNoteRequest {
        /// Which note.
        note_id: Id<NoteId>,
    }
}

/// The notes of this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotesView {
    /// Whether the house wants notes at all.
    pub wanted: bool,
    /// The notes, the newest first.
    pub notes: Vec<NoteView>,
}

/// A note. `Debug` is left to the ids: a text never reaches a log.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// Its id.
    pub note_id: String,
    /// What it says.
    pub text: String,
    /// In how many hours it is gone, at most.
    pub hours_left: u32,
}

impl std::fmt::Debug for NoteView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.note_id)
    }
}

/// What was seen in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteCheckView {
    /// How many characters it has, as people count them.
    pub length: u32,
    /// How many it may have.
    pub limit: u32,
    /// Whether it cannot be kept as it is.
    pub blocked: bool,
    /// What could point at somebody, in the order of the text.
    pub finds: Vec<NoteFindView>,
}

/// A piece of a text that could point at somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteFindView {
    /// What it seems to be.
    pub kind: &'static str,
    /// Where it begins, counted as a screen counts.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// Whether it is never kept; the rest is asked about.
    pub blocks: bool,
}

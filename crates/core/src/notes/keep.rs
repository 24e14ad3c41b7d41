//! Keeping notes for a day, and forgetting them.

use super::check::fit;
use crate::context::Context;
use crate::desk::{desk_form, own_house};
use crate::error::{CoreError, Result};
use crate::rows::note::{self, NoteRow};
use onthaal_model::id::NoteId;
use onthaal_model::validate::{InvalidInput, Rule};
use std::fmt;

/// Most notes that a desk keeps at once.
const MOST: usize = 20;

/// A note of this desk. `Debug` does not show its text.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// What it says.
    pub text: String,
    /// In how many hours it is gone, at most.
    pub hours_left: u32,
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Note(…)")
    }
}

/// Whether the house of this tablet wants notes. Where it no longer does, none is left.
pub fn notes_wanted(ctx: &Context<'_>) -> Result<bool> {
    let wanted = desk_form(ctx.store, own_house(ctx.store)?)?.note;
    if !wanted {
        forget_all(ctx)?;
    }
    Ok(wanted)
}

/// Keeps a note for a day. Errs with field and rule where the house wants no notes, when there are
/// too many, and when the text is refused; what is asked about is kept with `anyway`.
pub fn keep_note(ctx: &Context<'_>, text: &str, anyway: bool) -> Result<()> {
    if !notes_wanted(ctx)? {
        return Err(InvalidInput::new("note", Rule::NotAllowed).into());
    }
    let body = fit(ctx.store, text, anyway)?;
    forget_old(ctx)?;
    let row = NoteRow {
        id: NoteId::new(ctx.random),
        body,
        until: note::last_hour(ctx.clock.now()),
    };
    ctx.store.write_outbox(|s| {
        if usize::try_from(note::count(s)?).unwrap_or(MOST) >= MOST {
            return Err(InvalidInput::new("note", Rule::TooMany(MOST)).into());
        }
        Ok::<_, CoreError>(note::insert(s, &row)?)
    })
}

/// The notes of this desk, the newest first.
pub fn notes(ctx: &Context<'_>) -> Result<Vec<Note>> {
    forget_old(ctx)?;
    let now = note::hour(ctx.clock.now());
    let rows = ctx.store.read_outbox(|s| note::all(s))?;
    Ok(rows
        .into_iter()
        .map(|row| Note {
            id: row.id,
            text: row.body,
            hours_left: u32::try_from(row.until - now).unwrap_or_default(),
        })
        .collect())
}

/// Drops a note, from every byte of the file. Errs when there is none.
pub fn drop_note(ctx: &Context<'_>, id: NoteId) -> Result<()> {
    match ctx.store.write_outbox(|s| note::drop_one(s, id))? {
        true => {
            ctx.store.forget_order();
            Ok(())
        }
        false => Err(CoreError::NotFound("note")),
    }
}

/// Drops what is a day old, from every byte of the file; says whether there was any.
pub fn forget_old(ctx: &Context<'_>) -> Result<bool> {
    // Most of the time there is none, and then nothing is written.
    if ctx.store.read_outbox(|s| note::count(s))? == 0 {
        return Ok(false);
    }
    let now = ctx.clock.now();
    let dropped = ctx.store.write_outbox(|s| note::drop_old(s, now))?;
    if dropped > 0 {
        ctx.store.forget_order();
    }
    Ok(dropped > 0)
}

fn forget_all(ctx: &Context<'_>) -> Result<()> {
    if ctx.store.read_outbox(|s| note::count(s))? > 0 {
        ctx.store.write_outbox(|s| note::drop_all(s))?;
        ctx.store.forget_order();
    }
    Ok(())
}

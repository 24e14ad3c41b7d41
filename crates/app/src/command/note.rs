//! Short notes of a desk. None of it is shown while families use the tablet.

use onthaal_core::notes::{self as core, LIMIT};
use onthaal_model::validate::{InvalidInput, Rule};

use crate::access::Access;
use crate::app::App;
use crate::command::pack::count;
use crate::error::Fault;
use crate::view::{
    CheckNoteRequest, DropNoteRequest, KeepNoteRequest, NoteCheckView, NoteFindView, NoteView,
    NotesView, Nothing,
};

/// Longer than any note, in bytes: what is longer is not looked at.
const FAR_TOO_LONG: usize = 8 * 1024;

/// At these commands, of which every tablet in use calls some, what is a day old is dropped.
pub(crate) const REMINDERS: [&str; 7] = [
    "today",
    "sync_status",
    "kiosk_reset",
    "lock",
    "unlock",
    "open_desk_session",
    "close_desk_session",
];

pub(crate) fn notes(app: &App, _: Access, _: Nothing) -> Result<NotesView, Fault> {
    app.need_staff()?;
    view(app)
}

pub(crate) fn check_note(
    app: &App,
    _: Access,
    request: CheckNoteRequest,
) -> Result<NoteCheckView, Fault> {
    app.need_staff()?;
    let text = request.text.as_str();
    if text.len() > FAR_TOO_LONG {
        return Err(InvalidInput::new("text", Rule::TooLong(LIMIT)).into());
    }
    let checked = core::check_note(app.store(), text)?;
    let place = |byte: usize| count(text[..byte].encode_utf16().count());
    Ok(NoteCheckView {
        length: count(checked.length),
        limit: count(LIMIT),
        blocked: checked.is_blocked(),
        finds: checked
            .finds
            .iter()
            .map(|span| NoteFindView {
                kind: span.kind.code(),
                from: place(span.range.start),
                to: place(span.range.end),
                blocks: span.kind.blocks(),
            })
            .collect(),
    })
}

pub(crate) fn keep_note(
    app: &App,
    _: Access,
    request: KeepNoteRequest,
) -> Result<NotesView, Fault> {
    app.need_staff()?;
    let anyway = request.anyway.unwrap_or_default();
    core::keep_note(&app.context(), &request.text, anyway)?;
    view(app)
}

pub(crate) fn drop_note(
    app: &App,
    _: Access,
    request: DropNoteRequest,
) -> Result<NotesView, Fault> {
    app.need_staff()?;
    core::drop_note(&app.context(), request.note_id.0)?;
    view(app)
}

/// Drops what is a day old. A file that cannot be written now is met again at the next command.
pub(crate) fn remember_to_forget(app: &App) {
    if let Err(error) = core::forget_old(&app.context()) {
        tracing::warn!(%error, "old notes are still there");
    }
}

fn view(app: &App) -> Result<NotesView, Fault> {
    let wanted = core::notes_wanted(&app.context())?;
    let kept = match wanted {
        true => core::notes(&app.context())?,
        false => Vec::new(),
    };
    let notes = kept.into_iter().map(|note| NoteView {
        note_id: note.id.to_string(),
        text: note.text,
        hours_left: note.hours_left,
    });
    Ok(NotesView {
        wanted,
        notes: notes.collect(),
    })
}

//! Table `note` of `outbox.db`: short notes of a desk, for whoever comes after. They never travel.
//!
//! A row holds the text and the hour until which it is kept, counted from 1970; no desk, no
//! person, no minute.

use crate::rows::corrupt;
use onthaal_db::{Param, Result, Row, Session, Step};
use onthaal_model::id::NoteId;
use onthaal_model::time::Moment;

/// Hours that a note is kept. The hour in which it was written counts whole.
const HOURS: i64 = 24;

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "outbox-07-note",
    "CREATE TABLE note (
       id TEXT NOT NULL PRIMARY KEY,
       body TEXT NOT NULL,
       until @int@ NOT NULL
     ) @strict@, @without_rowid@;",
)];

/// Hours since 1970, whole.
pub fn hour(now: Moment) -> i64 {
    now.timestamp().div_euclid(3600)
}

/// The hour from which a note that is written now is gone.
pub fn last_hour(now: Moment) -> i64 {
    hour(now) + HOURS
}

/// A note as it lies in the file. `Debug` is left out: it would show the text.
pub struct NoteRow {
    /// Its id.
    pub id: NoteId,
    /// What it says.
    pub body: String,
    /// The hour from which it is gone.
    pub until: i64,
}

/// Adds a note.
pub fn insert(s: &mut dyn Session, note: &NoteRow) -> Result<()> {
    s.execute(
        "INSERT INTO note (id, body, until) VALUES ($1, $2, $3)",
        &[
            Param::Text(&note.id.to_string()),
            Param::Text(&note.body),
            Param::Int(note.until),
        ],
    )?;
    Ok(())
}

/// All notes, the newest hour first.
pub fn all(s: &mut dyn Session) -> Result<Vec<NoteRow>> {
    s.query(
        "SELECT id, body, until FROM note ORDER BY until DESC, id",
        &[],
    )?
    .iter()
    .map(note_of)
    .collect()
}

/// How many notes there are.
pub fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM note", &[])?
        .first()
        .map_or(Ok(0), |row| row.int(0))
}

/// Drops a note; says whether there was one.
pub fn drop_one(s: &mut dyn Session, id: NoteId) -> Result<bool> {
    let dropped = s.execute(
        "DELETE FROM note WHERE id = $1",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(dropped > 0)
}

/// Drops what is a day old at this instant; says how many. A note that would be kept for longer was
/// written under a wrong clock, and goes too.
pub fn drop_old(s: &mut dyn Session, now: Moment) -> Result<u64> {
    s.execute(
        "DELETE FROM note WHERE until <= $1 OR until > $2",
        &[Param::Int(hour(now)), Param::Int(last_hour(now))],
    )
}

/// Drops every note; says how many.
pub fn drop_all(s: &mut dyn Session) -> Result<u64> {
    s.execute("DELETE FROM note", &[])
}

fn note_of(row: &Row) -> Result<NoteRow> {
    Ok(NoteRow {
        id: NoteId::parse("id", row.text(0)?).map_err(corrupt)?,
        body: row.text(1)?.to_owned(),
        until: row.int(2)?,
    })
}

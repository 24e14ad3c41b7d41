//! Table `stream` of `directory.db`: how far each part of the directory was read.
//!
//! It stands beside the rows it speaks of, so that a page and its cursor are written in one
//! transaction, and so that a directory that was moved aside is read from the start again.

use onthaal_db::{Param, Result, Session, Step};

/// What this app is able to read. It rises with every kind or field that earlier versions passed
/// over; the directory is then read anew.
pub const READER_VERSION: i64 = 2;

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "replica-01-stream",
    "CREATE TABLE stream (
       name TEXT NOT NULL PRIMARY KEY,
       cursor TEXT NOT NULL DEFAULT '',
       reader @int@ NOT NULL DEFAULT 0,
       reread_at TEXT NOT NULL DEFAULT ''
     ) @strict@, @without_rowid@;",
)];

/// The step that came later: whether the end of a stream was ever reached.
pub const LATER_STEPS: &[Step] = &[Step::new(
    "replica-02-caught-up",
    "ALTER TABLE stream ADD COLUMN caught_up @int@ NOT NULL DEFAULT 0;",
)];

/// How far one stream was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamRow {
    /// Its name.
    pub name: String,
    /// Where the next page begins; empty when nothing was read.
    pub cursor: String,
    /// What the app that read it was able to read.
    pub reader: i64,
    /// The cursor at which a digest differed and the stream was read anew.
    pub reread_at: String,
}

/// The streams this tablet follows.
pub fn all(s: &mut dyn Session) -> Result<Vec<StreamRow>> {
    s.query(
        "SELECT name, cursor, reader, reread_at FROM stream ORDER BY name",
        &[],
    )?
    .iter()
    .map(|row| {
        Ok(StreamRow {
            name: row.text(0)?.to_owned(),
            cursor: row.text(1)?.to_owned(),
            reader: row.int(2)?,
            reread_at: row.text(3)?.to_owned(),
        })
    })
    .collect()
}

/// Begins to follow a stream; one that is followed already stays as it is.
pub fn follow(s: &mut dyn Session, name: &str, reader: i64) -> Result<()> {
    s.execute(
        "INSERT INTO stream (name, reader) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        &[Param::Text(name), Param::Int(reader)],
    )?;
    Ok(())
}

/// Notes where the next page begins.
pub fn move_cursor(s: &mut dyn Session, name: &str, cursor: &str, reader: i64) -> Result<()> {
    s.execute(
        "INSERT INTO stream (name, cursor, reader) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor, reader = excluded.reader",
        &[Param::Text(name), Param::Text(cursor), Param::Int(reader)],
    )?;
    Ok(())
}

/// Whether the end of the stream was reached before, so that what comes now is a change.
pub fn is_caught_up(s: &mut dyn Session, name: &str) -> Result<bool> {
    let rows = s.query(
        "SELECT caught_up FROM stream WHERE name = $1",
        &[Param::Text(name)],
    )?;
    rows.first().map_or(Ok(false), |row| Ok(row.int(0)? == 1))
}

/// Notes that the end of the stream was reached.
pub fn reach_end(s: &mut dyn Session, name: &str) -> Result<()> {
    s.execute(
        "UPDATE stream SET caught_up = 1 WHERE name = $1",
        &[Param::Text(name)],
    )?;
    Ok(())
}

/// Notes that the stream was read anew at this cursor.
pub fn note_reread(s: &mut dyn Session, name: &str, cursor: &str) -> Result<()> {
    s.execute(
        "UPDATE stream SET reread_at = $2 WHERE name = $1",
        &[Param::Text(name), Param::Text(cursor)],
    )?;
    Ok(())
}

/// Stops following a stream.
pub fn leave(s: &mut dyn Session, name: &str) -> Result<()> {
    s.execute("DELETE FROM stream WHERE name = $1", &[Param::Text(name)])?;
    Ok(())
}

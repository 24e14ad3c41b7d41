//! Tables `change` and `change_seen` of `directory.db`: what changed in the directory that a desk
//! wants to know of, and how far each desk saw it.
//!
//! Changes are numbered here and not by the centre's revisions: those go back after a restore.

use crate::rows::{corrupt, desk_text};
use onthaal_db::{Param, Result, Row, Session, Step};
use onthaal_model::id::DeskId;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use uuid::Uuid;

/// So many changes are kept; the oldest go first.
pub const KEPT: i64 = 200;

/// The steps that make the tables.
pub const STEPS: &[Step] = &[Step::new(
    "replica-03-change",
    "CREATE TABLE change (
       number @int@ NOT NULL PRIMARY KEY,
       kind TEXT NOT NULL,
       record TEXT NOT NULL,
       what TEXT NOT NULL,
       name TEXT NOT NULL DEFAULT '',
       UNIQUE (kind, record, what)
     ) @strict@;
     CREATE TABLE change_seen (
       desk TEXT NOT NULL PRIMARY KEY,
       number @int@ NOT NULL
     ) @strict@, @without_rowid@;",
)];

/// What changed of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// It was not there before.
    New,
    /// It is offered again.
    Back,
    /// It is no longer offered, for good or for a time.
    Stopped,
    /// Whether there is room.
    Capacity,
    /// When it is open.
    Hours,
    /// Its telephone number.
    Phone,
    /// Where it is.
    Place,
    /// A card is new or says something else.
    Card,
    /// Whom to call.
    Backup,
    /// An activity does not go on as it was announced.
    Event,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::New,
        Self::Back,
        Self::Stopped,
        Self::Capacity,
        Self::Hours,
        Self::Phone,
        Self::Place,
        Self::Card,
        Self::Backup,
        Self::Event,
    ];

    /// The code as it is kept and as it travels to the screens.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Back => "back",
            Self::Stopped => "stopped",
            Self::Capacity => "capacity",
            Self::Hours => "hours",
            Self::Phone => "phone",
            Self::Place => "place",
            Self::Card => "card",
            Self::Backup => "backup",
            Self::Event => "event",
        }
    }

    fn parse(code: &str) -> std::result::Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|what| what.code() == code)
            .ok_or_else(|| InvalidInput::new("what", Rule::UnknownCode))
    }
}

/// A change that was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its place in the order in which changes came.
    pub number: i64,
    /// What kind of record changed.
    pub kind: RecordKind,
    /// Which.
    pub record: Uuid,
    /// What of it.
    pub what: What,
    /// What it was called, for when it is gone.
    pub name: String,
}

/// Notes a change as the latest one; the same change of the same record is noted once.
pub fn note(
    s: &mut dyn Session,
    kind: RecordKind,
    record: Uuid,
    what: What,
    name: &str,
) -> Result<()> {
    let number = last(s)? + 1;
    s.execute(
        "INSERT INTO change (number, kind, record, what, name) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (kind, record, what) DO UPDATE SET number = excluded.number, name = excluded.name",
        &[
            Param::Int(number),
            Param::Text(kind.as_str()),
            Param::Text(&record.hyphenated().to_string()),
            Param::Text(what.code()),
            Param::Text(name),
        ],
    )?;
    Ok(())
}

/// Drops all but the newest [`KEPT`].
pub fn trim(s: &mut dyn Session) -> Result<()> {
    s.execute(
        "DELETE FROM change WHERE number <= \
         (SELECT number FROM change ORDER BY number DESC LIMIT 1 OFFSET $1)",
        &[Param::Int(KEPT)],
    )?;
    Ok(())
}

/// The number of the latest change; zero when there was none.
pub fn last(s: &mut dyn Session) -> Result<i64> {
    s.query(
        "SELECT coalesce(max(number), 0) FROM \
         (SELECT number FROM change UNION ALL SELECT number FROM change_seen) AS known",
        &[],
    )?
    .first()
    .map_or(Ok(0), |row| row.int(0))
}

/// The changes that came after this one, the newest first.
pub fn after(s: &mut dyn Session, number: i64) -> Result<Vec<Change>> {
    s.query(
        "SELECT number, kind, record, what, name FROM change WHERE number > $1 \
         ORDER BY number DESC",
        &[Param::Int(number)],
    )?
    .iter()
    .map(change_of)
    .collect()
}

/// Whether a service of this very name is offered: one that was put together with its double goes
/// on under another id.
pub fn goes_on(s: &mut dyn Session, name: &str) -> Result<bool> {
    let found = s.query(
        "SELECT 1 FROM service WHERE deleted = 0 AND name = $1 AND status = 'active' LIMIT 1",
        &[Param::Text(name)],
    )?;
    Ok(!found.is_empty())
}

/// How far the desk saw the changes; a desk that never looked saw none. `None` is the desk of a
/// house that has not named its desks.
pub fn seen(s: &mut dyn Session, desk: Option<DeskId>) -> Result<i64> {
    s.query(
        "SELECT number FROM change_seen WHERE desk = $1",
        &[Param::Text(&desk_text(desk))],
    )?
    .first()
    .map_or(Ok(0), |row| row.int(0))
}

/// Notes that the desk saw the changes up to this one.
pub fn see(s: &mut dyn Session, desk: Option<DeskId>, number: i64) -> Result<()> {
    s.execute(
        "INSERT INTO change_seen (desk, number) VALUES ($1, $2) ON CONFLICT (desk) \
         DO UPDATE SET number = excluded.number WHERE change_seen.number < excluded.number",
        &[Param::Text(&desk_text(desk)), Param::Int(number)],
    )?;
    Ok(())
}

fn change_of(row: &Row) -> Result<Change> {
    let kind = RecordKind::parse(row.text(1)?).ok_or(onthaal_db::DbError::Corrupt)?;
    Ok(Change {
        number: row.int(0)?,
        kind,
        record: Uuid::try_parse(row.text(2)?).map_err(|_| onthaal_db::DbError::Corrupt)?,
        what: What::parse(row.text(3)?).map_err(corrupt)?,
        name: row.text(4)?.to_owned(),
    })
}

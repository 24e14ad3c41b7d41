//! Table `desk_session` of `outbox.db`: half-days that a desk was open, as facts for the centre.
//!
//! A row holds no number of questions and no hour. It stays until its day is over, so that a
//! desk that closes and opens again in one half-day stays one session.

use crate::rows::corrupt;
use onthaal_db::{Param, Result, Row, Session, Step};
use onthaal_model::id::{SessionId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Day, HalfDay, Slot};

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "outbox-03-desk-session",
    "CREATE TABLE desk_session (
       id TEXT NOT NULL PRIMARY KEY,
       site TEXT NOT NULL,
       day TEXT NOT NULL,
       half_day TEXT NOT NULL,
       state TEXT NOT NULL,
       closed @int@ NOT NULL DEFAULT 0,
       delivery TEXT NOT NULL DEFAULT 'pending',
       epoch TEXT NOT NULL DEFAULT '',
       seq @int@ NOT NULL DEFAULT 0,
       reason TEXT NOT NULL DEFAULT '',
       UNIQUE (site, day, half_day)
     ) @strict@, @without_rowid@;",
)];

const COLUMNS: &str = "id, site, day, half_day, state";

/// Adds a session that is open and still to be sent.
pub fn insert(s: &mut dyn Session, session: &DeskSession) -> Result<()> {
    s.execute(
        "INSERT INTO desk_session (id, site, day, half_day, state) VALUES ($1, $2, $3, $4, $5)",
        &[
            Param::Text(&session.id.to_string()),
            Param::Text(&session.site.to_string()),
            Param::Text(&session.slot.day.to_string()),
            Param::Text(session.slot.half_day.code()),
            Param::Text(session.state.code()),
        ],
    )?;
    Ok(())
}

/// The session of this site and half-day, open or closed.
pub fn at(s: &mut dyn Session, site: SiteId, slot: Slot) -> Result<Option<DeskSession>> {
    s.query(
        &format!(
            "SELECT {COLUMNS} FROM desk_session WHERE site = $1 AND day = $2 AND half_day = $3"
        ),
        &[
            Param::Text(&site.to_string()),
            Param::Text(&slot.day.to_string()),
            Param::Text(slot.half_day.code()),
        ],
    )?
    .first()
    .map(session_of)
    .transpose()
}

/// The session that was opened in this half-day and not closed.
pub fn open_in(s: &mut dyn Session, slot: Slot) -> Result<Option<DeskSession>> {
    s.query(
        &format!(
            "SELECT {COLUMNS} FROM desk_session WHERE day = $1 AND half_day = $2 AND closed = 0 ORDER BY id LIMIT 1"
        ),
        &[
            Param::Text(&slot.day.to_string()),
            Param::Text(slot.half_day.code()),
        ],
    )?
    .first()
    .map(session_of)
    .transpose()
}

/// Opens this session and closes every other one.
pub fn open_only(s: &mut dyn Session, id: SessionId) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET closed = CASE WHEN id = $1 THEN 0 ELSE 1 END",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(())
}

/// Closes this session.
pub fn close(s: &mut dyn Session, id: SessionId) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET closed = 1 WHERE id = $1",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(())
}

/// Closes every session of the days before `today`.
pub fn close_before(s: &mut dyn Session, today: Day) -> Result<u64> {
    s.execute(
        "UPDATE desk_session SET closed = 1 WHERE closed = 0 AND day < $1",
        &[Param::Text(&today.to_string())],
    )
}

/// At most `limit` sessions that the centre does not have yet, in the order of their random ids.
pub fn pending(s: &mut dyn Session, limit: i64) -> Result<Vec<DeskSession>> {
    s.query(
        &format!(
            "SELECT {COLUMNS} FROM desk_session WHERE delivery = 'pending' ORDER BY id LIMIT $1"
        ),
        &[Param::Int(limit)],
    )?
    .iter()
    .map(session_of)
    .collect()
}

/// How many sessions the centre does not have yet.
pub fn count_pending(s: &mut dyn Session) -> Result<i64> {
    s.query(
        "SELECT count(*) FROM desk_session WHERE delivery = 'pending'",
        &[],
    )?
    .first()
    .map_or(Ok(0), |row| row.int(0))
}

/// Notes that the centre has it since `seq` of `epoch`.
pub fn retain(s: &mut dyn Session, id: SessionId, epoch: &str, seq: i64) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET delivery = 'retained', epoch = $2, seq = $3, reason = '' WHERE id = $1 AND delivery <> 'quarantined'",
        &[
            Param::Text(&id.to_string()),
            Param::Text(epoch),
            Param::Int(seq),
        ],
    )?;
    Ok(())
}

/// Sets it apart because the centre refused it, with the centre's reason code.
pub fn quarantine(s: &mut dyn Session, id: SessionId, reason: &str) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET delivery = 'quarantined', reason = $2 WHERE id = $1 AND delivery = 'pending'",
        &[Param::Text(&id.to_string()), Param::Text(reason)],
    )?;
    Ok(())
}

/// Lets everything that another database of the centre took in wait again.
pub fn offer_again(s: &mut dyn Session, epoch: &str) -> Result<u64> {
    s.execute(
        "UPDATE desk_session SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND epoch <> $1",
        &[Param::Text(epoch)],
    )
}

/// Lets everything that the centre took in after `seq` wait again.
pub fn offer_again_after(s: &mut dyn Session, seq: i64) -> Result<u64> {
    s.execute(
        "UPDATE desk_session SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND seq > $1",
        &[Param::Int(seq)],
    )
}

/// Drops sessions of days before `today` that the centre has backed up.
pub fn drop_backed(s: &mut dyn Session, epoch: &str, backed_seq: i64, today: Day) -> Result<u64> {
    s.execute(
        "DELETE FROM desk_session WHERE delivery = 'retained' AND epoch = $1 AND seq <= $2 AND day < $3",
        &[
            Param::Text(epoch),
            Param::Int(backed_seq),
            Param::Text(&today.to_string()),
        ],
    )
}

/// Drops every session; used when a practising tablet is enrolled.
pub fn drop_all(s: &mut dyn Session) -> Result<u64> {
    s.execute("DELETE FROM desk_session", &[])
}

fn session_of(row: &Row) -> Result<DeskSession> {
    Ok(DeskSession {
        id: SessionId::parse("id", row.text(0)?).map_err(corrupt)?,
        site: SiteId::parse("site", row.text(1)?).map_err(corrupt)?,
        slot: Slot {
            day: Day::parse("day", row.text(2)?).map_err(corrupt)?,
            half_day: HalfDay::parse(row.text(3)?).map_err(corrupt)?,
        },
        state: SessionState::parse(row.text(4)?).map_err(corrupt)?,
    })
}

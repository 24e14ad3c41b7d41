//! Table `desk_session` of `outbox.db`: half-days that a desk was open, as facts for the centre.
//!
//! A row holds no number of questions and no hour. It stays until its day is over, so that a
//! desk that closes and opens again in one half-day stays one session.

mod change;

pub use change::{
    close, delete_unsent, mend_days, note_tallied, open, set_state, settle_before, unsettled,
};

use crate::rows::{corrupt, desk_text};
use onthaal_db::{Param, Result, Row, Session, Step};
use onthaal_model::id::{DeskId, SessionId, SiteId};
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

/// The steps that came later: a session is of a desk, what came outside the hours stands beside
/// what came at the desk, and whether anything was tallied is known after a restart (1; 2 when
/// questions were kept and the count was then said not to be whole).
pub const LATER_STEPS: &[Step] = &[Step::new(
    "outbox-05-session-of-a-desk",
    "CREATE TABLE session_of_desk (
       id TEXT NOT NULL PRIMARY KEY,
       site TEXT NOT NULL,
       desk TEXT NOT NULL DEFAULT '',
       day TEXT NOT NULL,
       half_day TEXT NOT NULL,
       state TEXT NOT NULL,
       outside @int@ NOT NULL DEFAULT 0,
       tallied @int@ NOT NULL DEFAULT 0,
       closed @int@ NOT NULL DEFAULT 0,
       delivery TEXT NOT NULL DEFAULT 'pending',
       epoch TEXT NOT NULL DEFAULT '',
       seq @int@ NOT NULL DEFAULT 0,
       reason TEXT NOT NULL DEFAULT '',
       UNIQUE (site, desk, day, half_day, outside)
     ) @strict@, @without_rowid@;
     INSERT INTO session_of_desk
       (id, site, day, half_day, state, tallied, closed, delivery, epoch, seq, reason)
       SELECT id, site, day, half_day, state, 1, closed, delivery, epoch, seq, reason
       FROM desk_session;
     DROP TABLE desk_session;
     ALTER TABLE session_of_desk RENAME TO desk_session;",
)];

/// How a session stands on this tablet, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It takes the questions.
    Open,
    /// It is over.
    Closed,
    /// It waits until the one of what comes outside the hours closes.
    Aside,
}

impl Standing {
    fn number(self) -> i64 {
        match self {
            Standing::Open => 0,
            Standing::Closed => 1,
            Standing::Aside => 2,
        }
    }
}

const COLUMNS: &str = "id, site, desk, day, half_day, state";

/// Adds a session that is open and still to be sent.
pub fn insert(s: &mut dyn Session, session: &DeskSession) -> Result<()> {
    add(s, session, Standing::Open)
}

/// Adds a session that is over and still to be sent.
pub fn insert_closed(s: &mut dyn Session, session: &DeskSession) -> Result<()> {
    add(s, session, Standing::Closed)
}

fn add(s: &mut dyn Session, session: &DeskSession, standing: Standing) -> Result<()> {
    s.execute(
        "INSERT INTO desk_session (id, site, desk, day, half_day, state, outside, closed) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            Param::Text(&session.id.to_string()),
            Param::Text(&session.site.to_string()),
            Param::Text(&desk_text(session.desk)),
            Param::Text(&session.slot.day.to_string()),
            Param::Text(session.slot.half_day.code()),
            Param::Text(session.state.code()),
            Param::Int(i64::from(session.state == SessionState::OutsideHours)),
            Param::Int(standing.number()),
        ],
    )?;
    Ok(())
}

/// The session of this desk and half-day, open or closed; `outside` asks for the one of what
/// came outside the hours.
pub fn at(
    s: &mut dyn Session,
    site: SiteId,
    desk: Option<DeskId>,
    slot: Slot,
    outside: bool,
) -> Result<Option<DeskSession>> {
    s.query(
        &format!(
            "SELECT {COLUMNS} FROM desk_session WHERE site = $1 AND desk = $2 AND day = $3 \
             AND half_day = $4 AND outside = $5"
        ),
        &[
            Param::Text(&site.to_string()),
            Param::Text(&desk_text(desk)),
            Param::Text(&slot.day.to_string()),
            Param::Text(slot.half_day.code()),
            Param::Int(i64::from(outside)),
        ],
    )?
    .first()
    .map(session_of)
    .transpose()
}

/// The session of this half-day that takes the questions now.
pub fn open_in(s: &mut dyn Session, slot: Slot) -> Result<Option<DeskSession>> {
    standing_in(s, slot, Standing::Open)
}

/// The session of this half-day that waits until the one of what comes outside the hours closes.
pub fn aside_in(s: &mut dyn Session, slot: Slot) -> Result<Option<DeskSession>> {
    standing_in(s, slot, Standing::Aside)
}

fn standing_in(s: &mut dyn Session, slot: Slot, standing: Standing) -> Result<Option<DeskSession>> {
    s.query(
        &format!(
            "SELECT {COLUMNS} FROM desk_session WHERE day = $1 AND half_day = $2 AND closed = $3 \
             ORDER BY id LIMIT 1"
        ),
        &[
            Param::Text(&slot.day.to_string()),
            Param::Text(slot.half_day.code()),
            Param::Int(standing.number()),
        ],
    )?
    .first()
    .map(session_of)
    .transpose()
}

/// Every session of this day, in the order of their random ids.
pub fn of_day(s: &mut dyn Session, day: Day) -> Result<Vec<DeskSession>> {
    s.query(
        &format!("SELECT {COLUMNS} FROM desk_session WHERE day = $1 ORDER BY id"),
        &[Param::Text(&day.to_string())],
    )?
    .iter()
    .map(session_of)
    .collect()
}

/// Whether questions were kept in this session, or its count was said to be whole.
pub fn is_tallied(s: &mut dyn Session, id: SessionId) -> Result<bool> {
    s.query(
        "SELECT tallied FROM desk_session WHERE id = $1",
        &[Param::Text(&id.to_string())],
    )?
    .first()
    .map_or(Ok(false), |row| Ok(row.int(0)? != 0))
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

/// Notes that the centre has it in this state since `seq` of `epoch`. One whose state changed
/// while it was under way goes on waiting.
pub fn retain(
    s: &mut dyn Session,
    id: SessionId,
    state: SessionState,
    epoch: &str,
    seq: i64,
) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET delivery = 'retained', epoch = $2, seq = $3, reason = '' \
         WHERE id = $1 AND delivery <> 'quarantined' AND state = $4",
        &[
            Param::Text(&id.to_string()),
            Param::Text(epoch),
            Param::Int(seq),
            Param::Text(state.code()),
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
        desk: match row.text(2)? {
            "" => None,
            desk => Some(DeskId::parse("desk", desk).map_err(corrupt)?),
        },
        slot: Slot {
            day: Day::parse("day", row.text(3)?).map_err(corrupt)?,
            half_day: HalfDay::parse(row.text(4)?).map_err(corrupt)?,
        },
        state: SessionState::parse(row.text(5)?).map_err(corrupt)?,
    })
}

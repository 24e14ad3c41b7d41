//! Table `ticket` of `tickets.db`: the warm referrals of this desk that are not over and seen yet.
//!
//! Of what a ticket is about a row holds three sealed boxes that this tablet cannot open while it
//! is off; the first two are wiped as soon as the centre has them. Days only, under random ids.

use crate::rows::corrupt;
use onthaal_db::{DbError, Param, Result, Row, Session, Step};
use onthaal_model::id::TicketId;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "tickets-01-ticket",
    "CREATE TABLE ticket (
       id TEXT NOT NULL PRIMARY KEY,
       due TEXT NOT NULL,
       follow_up @blob@ NOT NULL,
       delivery TEXT NOT NULL DEFAULT 'new',
       locator TEXT NOT NULL DEFAULT '',
       key_id @int@ NOT NULL DEFAULT 0,
       content @blob@ NOT NULL,
       account @blob@ NOT NULL,
       result TEXT NOT NULL DEFAULT '',
       reason TEXT NOT NULL DEFAULT '',
       ended @int@ NOT NULL DEFAULT 0,
       told @int@ NOT NULL DEFAULT 0,
       spoken @int@ NOT NULL DEFAULT 1,
       put_away @int@ NOT NULL DEFAULT 0
     ) @strict@, @without_rowid@;",
)];

/// How far a ticket came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// The centre cannot have it: it was never in a request.
    New,
    /// It was in a request; whether that arrived is not known.
    Offered,
    /// The centre has it.
    Taken,
    /// It will not go: the centre refused it, or consent was taken back before it went.
    Never,
}

impl Delivery {
    fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Offered => "offered",
            Self::Taken => "taken",
            Self::Never => "never",
        }
    }

    fn of(code: &str) -> Result<Self> {
        match code {
            "new" => Ok(Self::New),
            "offered" => Ok(Self::Offered),
            "taken" => Ok(Self::Taken),
            "never" => Ok(Self::Never),
            _ => Err(DbError::Corrupt),
        }
    }
}

/// What the desk sees of a ticket.
#[derive(Clone, PartialEq, Eq)]
pub struct TicketRow {
    /// Its id.
    pub id: TicketId,
    /// Its last day.
    pub due: Day,
    /// For which service and since when, sealed.
    pub follow_up: Vec<u8>,
    /// How far it came.
    pub delivery: Delivery,
    /// How it was answered.
    pub result: Option<ReferralResult>,
    /// Why it was sent back.
    pub reason: Option<GapReason>,
    /// Whether nothing of it lives on at the centre but its answer.
    pub ended: bool,
    /// Whether the centre knows that this tablet kept the end.
    pub told: bool,
    /// Whether its spoken code works.
    pub spoken: bool,
}

/// What goes to the centre of a new ticket.
pub struct Parcel {
    /// Its id.
    pub id: TicketId,
    /// Its last day.
    pub due: Day,
    /// Where it is found by its code, in hexadecimal digits.
    pub locator: String,
    /// The number of the key that the account is sealed to.
    pub key_id: u32,
    /// What the code opens, sealed.
    pub content: Vec<u8>,
    /// What the centre may know, sealed.
    pub account: Vec<u8>,
}

/// Adds a ticket.
pub fn insert(s: &mut dyn Session, parcel: &Parcel, follow_up: &[u8]) -> Result<()> {
    s.execute(
        "INSERT INTO ticket (id, due, follow_up, locator, key_id, content, account) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            Param::Text(&parcel.id.to_string()),
            Param::Text(&parcel.due.to_string()),
            Param::Blob(follow_up),
            Param::Text(&parcel.locator),
            parcel.key_id.into(),
            Param::Blob(&parcel.content),
            Param::Blob(&parcel.account),
        ],
    )?;
    Ok(())
}

/// The tickets that were not put away, in the order of their random ids.
pub fn shown(s: &mut dyn Session) -> Result<Vec<TicketRow>> {
    s.query(
        "SELECT id, due, follow_up, delivery, result, reason, ended, told, spoken FROM ticket WHERE put_away = 0 ORDER BY id",
        &[],
    )?
    .iter()
    .map(row_of)
    .collect()
}

/// The ticket, unless it was put away.
pub fn one(s: &mut dyn Session, id: TicketId) -> Result<Option<TicketRow>> {
    s.query(
        "SELECT id, due, follow_up, delivery, result, reason, ended, told, spoken FROM ticket WHERE id = $1 AND put_away = 0",
        &[Param::Text(&id.to_string())],
    )?
    .first()
    .map(row_of)
    .transpose()
}

/// How many tickets there are, those that were put away too.
pub fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM ticket", &[])?
        .first()
        .map_or(Ok(0), |row| row.int(0))
}

/// Tickets that the centre may not have yet, in the order of their random ids.
pub fn waiting(s: &mut dyn Session, limit: usize) -> Result<Vec<Parcel>> {
    s.query(
        "SELECT id, due, locator, key_id, content, account FROM ticket WHERE delivery IN ('new', 'offered') ORDER BY id LIMIT $1",
        &[Param::Int(i64::try_from(limit).unwrap_or(i64::MAX))],
    )?
    .iter()
    .map(|row| {
        Ok(Parcel {
            id: id_of(row)?,
            due: day_of(row, 1)?,
            locator: row.text(2)?.to_owned(),
            key_id: u32::try_from(row.int(3)?).map_err(|_| DbError::Corrupt)?,
            content: row.blob(4)?.to_vec(),
            account: row.blob(5)?.to_vec(),
        })
    })
    .collect()
}

/// The tickets that the centre has and that did not end, as far as this tablet knows.
pub fn living(s: &mut dyn Session) -> Result<Vec<TicketId>> {
    ids(
        s,
        "SELECT id FROM ticket WHERE delivery = 'taken' AND ended = 0 ORDER BY id",
    )
}

/// The tickets whose end was kept without the centre knowing so; not those of which the centre
/// still has to hear the end.
pub fn untold(s: &mut dyn Session) -> Result<Vec<TicketId>> {
    ids(
        s,
        "SELECT id FROM ticket WHERE ended = 1 AND told = 0 AND NOT EXISTS (SELECT 1 FROM ticket_answer WHERE ticket = ticket.id) ORDER BY id",
    )
}

/// Notes that the ticket is in a request.
pub fn offer(s: &mut dyn Session, id: TicketId) -> Result<()> {
    on_one(
        s,
        "UPDATE ticket SET delivery = 'offered' WHERE id = $1 AND delivery = 'new'",
        id,
    )
}

/// Wipes what goes to the centre, because the centre has it or must not have it. One that the desk
/// ended meanwhile stays as it was.
pub fn wipe(s: &mut dyn Session, id: TicketId, delivery: Delivery) -> Result<()> {
    s.execute(
        "UPDATE ticket SET delivery = $2, locator = '', key_id = 0, content = $3, account = $3 WHERE id = $1 AND delivery IN ('new', 'offered')",
        &[
            Param::Text(&id.to_string()),
            Param::Text(delivery.code()),
            Param::Blob(&[]),
        ],
    )?;
    Ok(())
}

/// Keeps how a ticket was answered; says whether that is news.
pub fn answer(
    s: &mut dyn Session,
    id: TicketId,
    result: Option<ReferralResult>,
    reason: Option<GapReason>,
) -> Result<bool> {
    let changed = s.execute(
        "UPDATE ticket SET result = $2, reason = $3 WHERE id = $1 AND (result <> $2 OR reason <> $3)",
        &[
            Param::Text(&id.to_string()),
            Param::Text(result.map_or("", ReferralResult::code)),
            Param::Text(reason.map_or("", GapReason::code)),
        ],
    )?;
    Ok(changed > 0)
}

/// Keeps that a ticket has ended; says whether that is news.
pub fn end(s: &mut dyn Session, id: TicketId) -> Result<bool> {
    let changed = s.execute(
        "UPDATE ticket SET ended = 1 WHERE id = $1 AND ended = 0",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(changed > 0)
}

/// Keeps whether the spoken code works; says whether that is news.
pub fn set_spoken(s: &mut dyn Session, id: TicketId, works: bool) -> Result<bool> {
    let changed = s.execute(
        "UPDATE ticket SET spoken = $2 WHERE id = $1 AND spoken <> $2",
        &[Param::Text(&id.to_string()), Param::Int(i64::from(works))],
    )?;
    Ok(changed > 0)
}

/// Notes that the centre knows that this tablet kept the end, or never has to.
pub fn tell(s: &mut dyn Session, id: TicketId) -> Result<()> {
    on_one(s, "UPDATE ticket SET told = 1 WHERE id = $1", id)
}

/// Puts a ticket away: it is shown no more, and for what it was is wiped.
pub fn put_away(s: &mut dyn Session, id: TicketId) -> Result<()> {
    s.execute(
        "UPDATE ticket SET put_away = 1, follow_up = $2 WHERE id = $1",
        &[Param::Text(&id.to_string()), Param::Blob(&[])],
    )?;
    Ok(())
}

/// Drops what was put away and of which the centre knows all; says how many.
pub fn drop_finished(s: &mut dyn Session) -> Result<u64> {
    s.execute("DELETE FROM ticket WHERE put_away = 1 AND told = 1", &[])
}

/// Drops what was due before this day; says how many.
pub fn drop_due_before(s: &mut dyn Session, day: Day) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket WHERE due < $1",
        &[Param::Text(&day.to_string())],
    )
}

/// Brings a last day that a wrong clock made too late to this day; says how many.
pub fn due_at_most(s: &mut dyn Session, day: Day) -> Result<u64> {
    s.execute(
        "UPDATE ticket SET due = $1 WHERE due > $1",
        &[Param::Text(&day.to_string())],
    )
}

/// Drops the tickets that are sealed to this key, and those that will not go anywhere; says how many.
pub fn drop_sealed_with(s: &mut dyn Session, key_id: u32) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket WHERE key_id = $1 OR delivery = 'never'",
        &[key_id.into()],
    )
}

fn on_one(s: &mut dyn Session, sql: &str, id: TicketId) -> Result<()> {
    s.execute(sql, &[Param::Text(&id.to_string())])?;
    Ok(())
}

fn ids(s: &mut dyn Session, sql: &str) -> Result<Vec<TicketId>> {
    s.query(sql, &[])?.iter().map(id_of).collect()
}

fn id_of(row: &Row) -> Result<TicketId> {
    TicketId::parse("id", row.text(0)?).map_err(corrupt)
}

fn day_of(row: &Row, at: usize) -> Result<Day> {
    Day::parse("due", row.text(at)?).map_err(corrupt)
}

fn row_of(row: &Row) -> Result<TicketRow> {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(TicketRow {
        id: id_of(row)?,
        due: day_of(row, 1)?,
        follow_up: row.blob(2)?.to_vec(),
        delivery: Delivery::of(row.text(3)?)?,
        result: some(row.text(4)?)
            .map(|code| ReferralResult::parse(&code).map_err(corrupt))
            .transpose()?,
        reason: some(row.text(5)?)
            .map(|code| GapReason::parse(&code).map_err(corrupt))
            .transpose()?,
        ended: row.int(6)? != 0,
        told: row.int(7)? != 0,
        spoken: row.int(8)? != 0,
    })
}

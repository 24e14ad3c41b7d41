//! Tickets that live.

use onthaal_db::{DbError, Result, Row, Session};
use onthaal_model::id::{HouseId, TicketId};
use uuid::Uuid;

const COLUMNS: &str = "id, house, due, content, account, word, \
                       spoken_in_house IS NOT NULL, result, reason, answered, asleep";

/// A ticket as it comes in.
pub(crate) struct NewTicket<'a> {
    pub(crate) id: TicketId,
    pub(crate) locator: &'a [u8],
    pub(crate) house: HouseId,
    pub(crate) due: &'a str,
    pub(crate) content: &'a [u8],
    pub(crate) account: &'a [u8],
    pub(crate) word: &'a [u8],
    pub(crate) spoken_in_house: Option<&'a [u8]>,
    pub(crate) spoken_at: Option<&'a [u8]>,
}

/// A ticket as it stands.
pub(crate) struct TicketRow {
    pub(crate) id: TicketId,
    pub(crate) house: HouseId,
    pub(crate) due: String,
    pub(crate) content: Vec<u8>,
    pub(crate) account: Vec<u8>,
    pub(crate) word: Vec<u8>,
    /// Whether its spoken code leads to it.
    pub(crate) spoken: bool,
    /// Empty while nobody answered, as the reason and the day are.
    pub(crate) result: String,
    pub(crate) reason: String,
    pub(crate) answered: String,
    pub(crate) asleep: bool,
}

/// How a ticket is found.
#[derive(Clone, Copy)]
pub(crate) enum By<'a> {
    /// By the code on the slip.
    Locator(&'a [u8]),
    /// By the spoken code, at a tablet of the house.
    SpokenInHouse(&'a [u8]),
    /// By the spoken code, at the organisation.
    SpokenAt(&'a [u8]),
}

impl<'a> By<'a> {
    fn parts(self) -> (&'static str, &'a [u8]) {
        match self {
            Self::Locator(word) => ("locator", word),
            Self::SpokenInHouse(word) => ("spoken_in_house", word),
            Self::SpokenAt(word) => ("spoken_at", word),
        }
    }
}

pub(crate) fn insert(s: &mut dyn Session, ticket: &NewTicket<'_>) -> Result<()> {
    s.execute(
        "INSERT INTO ticket (id, locator, house, due, content, account, word, spoken_in_house, \
         spoken_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &[
            ticket.id.0.as_bytes().as_slice().into(),
            ticket.locator.into(),
            (&ticket.house.to_string()).into(),
            ticket.due.into(),
            ticket.content.into(),
            ticket.account.into(),
            ticket.word.into(),
            ticket.spoken_in_house.into(),
            ticket.spoken_at.into(),
        ],
    )?;
    Ok(())
}

pub(crate) fn by_id(s: &mut dyn Session, id: TicketId) -> Result<Option<TicketRow>> {
    let sql = format!("SELECT {COLUMNS} FROM ticket WHERE id = $1");
    s.query(&sql, &[id.0.as_bytes().as_slice().into()])?
        .first()
        .map(read)
        .transpose()
}

/// The ticket that is found so, unless it sleeps.
pub(crate) fn find(s: &mut dyn Session, by: By<'_>) -> Result<Option<TicketRow>> {
    let (column, word) = by.parts();
    let sql = format!("SELECT {COLUMNS} FROM ticket WHERE {column} = $1 AND asleep = 0");
    s.query(&sql, &[word.into()])?.first().map(read).transpose()
}

/// Whether any ticket is found so, sleeping or not.
pub(crate) fn is_taken(s: &mut dyn Session, by: By<'_>) -> Result<bool> {
    let (column, word) = by.parts();
    let sql = format!("SELECT 1 FROM ticket WHERE {column} = $1");
    Ok(!s.query(&sql, &[word.into()])?.is_empty())
}

/// The tickets that can have ended before this day, and some that have not.
pub(crate) fn perhaps_ended(s: &mut dyn Session, today: &str) -> Result<Vec<TicketRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ticket WHERE due < $1 OR (answered <> '' AND answered < $1) \
         ORDER BY id"
    );
    s.query(&sql, &[today.into()])?.iter().map(read).collect()
}

/// Every ticket.
pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<TicketRow>> {
    let sql = format!("SELECT {COLUMNS} FROM ticket ORDER BY id");
    s.query(&sql, &[])?.iter().map(read).collect()
}

pub(crate) fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM ticket", &[])?[0].int(0)
}

/// Notes what was said last, and the day on which something was said first.
pub(crate) fn set_answer(
    s: &mut dyn Session,
    id: TicketId,
    result: &str,
    reason: &str,
    day: &str,
) -> Result<()> {
    s.execute(
        "UPDATE ticket SET result = $2, reason = $3, answered = $4 WHERE id = $1",
        &[
            id.0.as_bytes().as_slice().into(),
            result.into(),
            reason.into(),
            day.into(),
        ],
    )?;
    Ok(())
}

/// Puts every ticket to sleep: none is found by a code until it is woken.
pub(crate) fn let_all_sleep(s: &mut dyn Session) -> Result<u64> {
    s.execute("UPDATE ticket SET asleep = 1 WHERE asleep = 0", &[])
}

pub(crate) fn wake(s: &mut dyn Session, id: TicketId) -> Result<()> {
    s.execute(
        "UPDATE ticket SET asleep = 0 WHERE id = $1",
        &[id.0.as_bytes().as_slice().into()],
    )?;
    Ok(())
}

pub(crate) fn delete(s: &mut dyn Session, id: TicketId) -> Result<()> {
    s.execute(
        "DELETE FROM ticket WHERE id = $1",
        &[id.0.as_bytes().as_slice().into()],
    )?;
    Ok(())
}

fn read(row: &Row) -> Result<TicketRow> {
    Ok(TicketRow {
        id: ticket_id(row, 0)?,
        house: HouseId(
            Uuid::try_parse(row.text(1)?)
                .map_err(|_| DbError::Other("a ticket has no house".to_owned()))?,
        ),
        due: row.text(2)?.to_owned(),
        content: row.blob(3)?.to_vec(),
        account: row.blob(4)?.to_vec(),
        word: row.blob(5)?.to_vec(),
        spoken: row.int(6)? == 1,
        result: row.text(7)?.to_owned(),
        reason: row.text(8)?.to_owned(),
        answered: row.text(9)?.to_owned(),
        asleep: row.int(10)? == 1,
    })
}

/// The id in this column.
pub(crate) fn ticket_id(row: &Row, at: usize) -> Result<TicketId> {
    Uuid::from_slice(row.blob(at)?)
        .map(TicketId)
        .map_err(|_| DbError::Other("an id has a wrong length".to_owned()))
}

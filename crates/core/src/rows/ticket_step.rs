//! Tables `ticket_answer` and `ticket_word` of `tickets.db`: what the desk heard of its tickets,
//! and what families said with their spoken code, until the centre has it.
//!
//! A word holds the code sealed to the centre; this tablet cannot read it back.

use crate::rows::corrupt;
use onthaal_db::{DbError, Param, Result, Session, Step};
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::time::Day;
use onthaal_ticket::life::Answer;

/// The steps that make the tables.
pub const STEPS: &[Step] = &[Step::new(
    "tickets-02-step",
    "CREATE TABLE ticket_answer (
       id TEXT NOT NULL PRIMARY KEY,
       ticket TEXT NOT NULL,
       result TEXT NOT NULL,
       reason TEXT NOT NULL
     ) @strict@, @without_rowid@;
     CREATE TABLE ticket_word (
       id TEXT NOT NULL PRIMARY KEY,
       said TEXT NOT NULL,
       key_id @int@ NOT NULL,
       sealed @blob@ NOT NULL,
       until TEXT NOT NULL
     ) @strict@, @without_rowid@;",
)];

/// What the desk heard of a ticket, as it waits.
pub struct AnswerRow {
    /// Its id.
    pub id: TicketStepId,
    /// The ticket.
    pub ticket: TicketId,
    /// How it was answered, as a code.
    pub result: String,
    /// Why it was sent back, as a code; empty for none.
    pub reason: String,
}

/// What a family said with its spoken code, as it waits.
pub struct WordRow {
    /// Its id.
    pub id: TicketStepId,
    /// `arrived` or `withdrawn`.
    pub said: String,
    /// The number of the key that the code is sealed to.
    pub key_id: u32,
    /// The spoken code, sealed.
    pub sealed: Vec<u8>,
}

/// Lets an answer wait, in the place of what waited for the same ticket.
pub fn answer(
    s: &mut dyn Session,
    id: TicketStepId,
    ticket: TicketId,
    answer: Answer,
) -> Result<()> {
    drop_answers_of(s, ticket)?;
    s.execute(
        "INSERT INTO ticket_answer (id, ticket, result, reason) VALUES ($1, $2, $3, $4)",
        &[
            Param::Text(&id.to_string()),
            Param::Text(&ticket.to_string()),
            Param::Text(answer.result().code()),
            Param::Text(answer.reason().map_or("", |reason| reason.code())),
        ],
    )?;
    Ok(())
}

/// The answers that wait, of tickets that the centre has, in the order of their random ids.
pub fn answers(s: &mut dyn Session) -> Result<Vec<AnswerRow>> {
    s.query(
        "SELECT a.id, a.ticket, a.result, a.reason FROM ticket_answer a JOIN ticket t ON t.id = a.ticket WHERE t.delivery = 'taken' ORDER BY a.id",
        &[],
    )?
    .iter()
    .map(|row| {
        Ok(AnswerRow {
            id: TicketStepId::parse("id", row.text(0)?).map_err(corrupt)?,
            ticket: TicketId::parse("ticket", row.text(1)?).map_err(corrupt)?,
            result: row.text(2)?.to_owned(),
            reason: row.text(3)?.to_owned(),
        })
    })
    .collect()
}

/// Whether an answer to this ticket waits.
pub fn answer_waits(s: &mut dyn Session, ticket: TicketId) -> Result<bool> {
    let found = s.query(
        "SELECT id FROM ticket_answer WHERE ticket = $1",
        &[Param::Text(&ticket.to_string())],
    )?;
    Ok(!found.is_empty())
}

/// Drops the answers to a ticket.
pub fn drop_answers_of(s: &mut dyn Session, ticket: TicketId) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket_answer WHERE ticket = $1",
        &[Param::Text(&ticket.to_string())],
    )
}

/// Drops the answers to tickets that are no longer there.
pub fn drop_lost_answers(s: &mut dyn Session) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket_answer WHERE NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.id = ticket_answer.ticket)",
        &[],
    )
}

/// Lets a word of a family wait, until this day at most.
pub fn word(s: &mut dyn Session, word: &WordRow, until: Day) -> Result<()> {
    s.execute(
        "INSERT INTO ticket_word (id, said, key_id, sealed, until) VALUES ($1, $2, $3, $4, $5)",
        &[
            Param::Text(&word.id.to_string()),
            Param::Text(&word.said),
            word.key_id.into(),
            Param::Blob(&word.sealed),
            Param::Text(&until.to_string()),
        ],
    )?;
    Ok(())
}

/// The words that wait, in the order of their random ids.
pub fn words(s: &mut dyn Session) -> Result<Vec<WordRow>> {
    s.query(
        "SELECT id, said, key_id, sealed FROM ticket_word ORDER BY id",
        &[],
    )?
    .iter()
    .map(|row| {
        Ok(WordRow {
            id: TicketStepId::parse("id", row.text(0)?).map_err(corrupt)?,
            said: row.text(1)?.to_owned(),
            key_id: u32::try_from(row.int(2)?).map_err(|_| DbError::Corrupt)?,
            sealed: row.blob(3)?.to_vec(),
        })
    })
    .collect()
}

/// How many words wait.
pub fn count_words(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM ticket_word", &[])?
        .first()
        .map_or(Ok(0), |row| row.int(0))
}

/// Drops an answer or a word that the centre has settled; says whether there was one.
pub fn drop_step(s: &mut dyn Session, id: TicketStepId) -> Result<bool> {
    let id = id.to_string();
    let answers = s.execute(
        "DELETE FROM ticket_answer WHERE id = $1",
        &[Param::Text(&id)],
    )?;
    let words = s.execute("DELETE FROM ticket_word WHERE id = $1", &[Param::Text(&id)])?;
    Ok(answers + words > 0)
}

/// Drops words whose time is over on this day, or so late that a wrong clock wrote them.
pub fn drop_old_words(s: &mut dyn Session, today: Day, latest: Day) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket_word WHERE until < $1 OR until > $2",
        &[
            Param::Text(&today.to_string()),
            Param::Text(&latest.to_string()),
        ],
    )
}

/// Drops the words that are sealed to this key; says how many.
pub fn drop_words_sealed_with(s: &mut dyn Session, key_id: u32) -> Result<u64> {
    s.execute(
        "DELETE FROM ticket_word WHERE key_id = $1",
        &[key_id.into()],
    )
}

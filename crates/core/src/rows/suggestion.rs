//! Table `suggestion` of `outbox.db`: words that a fiche is wrong, as facts for the centre.
//!
//! A row holds which service and what is wrong with it. No text, no moment, no desk.

use crate::rows::corrupt;
use onthaal_db::{Param, Result, Row, Session, Step};
use onthaal_model::id::{ServiceId, SuggestionId};
use onthaal_model::suggestion::{Suggestion, Wrong};

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "outbox-06-suggestion",
    "CREATE TABLE suggestion (
       id TEXT NOT NULL PRIMARY KEY,
       service TEXT NOT NULL,
       wrong TEXT NOT NULL,
       delivery TEXT NOT NULL DEFAULT 'pending',
       epoch TEXT NOT NULL DEFAULT '',
       seq @int@ NOT NULL DEFAULT 0,
       reason TEXT NOT NULL DEFAULT ''
     ) @strict@, @without_rowid@;",
)];

/// Adds a suggestion that waits, unless the same one waits already; says whether it did.
pub fn insert(s: &mut dyn Session, suggestion: &Suggestion) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO suggestion (id, service, wrong) SELECT $1, $2, $3 WHERE NOT EXISTS \
         (SELECT 1 FROM suggestion WHERE service = $2 AND wrong = $3 AND delivery = 'pending')",
        &[
            Param::Text(&suggestion.id.to_string()),
            Param::Text(&suggestion.service.to_string()),
            Param::Text(suggestion.wrong.code()),
        ],
    )?;
    Ok(added > 0)
}

/// At most `limit` suggestions that the centre does not have yet, in the order of their random
/// ids.
pub fn pending(s: &mut dyn Session, limit: i64) -> Result<Vec<Suggestion>> {
    s.query(
        "SELECT id, service, wrong FROM suggestion WHERE delivery = 'pending' ORDER BY id LIMIT $1",
        &[Param::Int(limit)],
    )?
    .iter()
    .map(suggestion_of)
    .collect()
}

/// How many suggestions the centre does not have yet.
pub fn count_pending(s: &mut dyn Session) -> Result<i64> {
    s.query(
        "SELECT count(*) FROM suggestion WHERE delivery = 'pending'",
        &[],
    )?
    .first()
    .map_or(Ok(0), |row| row.int(0))
}

/// Notes that the centre has it since `seq` of `epoch`; says whether there is such a suggestion.
pub fn retain(s: &mut dyn Session, id: SuggestionId, epoch: &str, seq: i64) -> Result<bool> {
    let known = s.execute(
        "UPDATE suggestion SET delivery = 'retained', epoch = $2, seq = $3, reason = '' WHERE id = $1 AND delivery <> 'quarantined'",
        &[
            Param::Text(&id.to_string()),
            Param::Text(epoch),
            Param::Int(seq),
        ],
    )?;
    Ok(known > 0)
}

/// Sets it apart because the centre refused it, with the centre's reason code; says whether there
/// was such a suggestion.
pub fn quarantine(s: &mut dyn Session, id: SuggestionId, reason: &str) -> Result<bool> {
    let known = s.execute(
        "UPDATE suggestion SET delivery = 'quarantined', reason = $2 WHERE id = $1 AND delivery = 'pending'",
        &[Param::Text(&id.to_string()), Param::Text(reason)],
    )?;
    Ok(known > 0)
}

/// Lets everything that another database of the centre took in wait again.
pub fn offer_again(s: &mut dyn Session, epoch: &str) -> Result<u64> {
    s.execute(
        "UPDATE suggestion SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND epoch <> $1",
        &[Param::Text(epoch)],
    )
}

/// Lets everything that the centre took in after `seq` wait again.
pub fn offer_again_after(s: &mut dyn Session, seq: i64) -> Result<u64> {
    s.execute(
        "UPDATE suggestion SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND seq > $1",
        &[Param::Int(seq)],
    )
}

/// Drops what the centre has backed up.
pub fn drop_backed(s: &mut dyn Session, epoch: &str, backed_seq: i64) -> Result<u64> {
    s.execute(
        "DELETE FROM suggestion WHERE delivery = 'retained' AND epoch = $1 AND seq <= $2",
        &[Param::Text(epoch), Param::Int(backed_seq)],
    )
}

/// Drops every suggestion; used when a practising tablet is enrolled.
pub fn drop_all(s: &mut dyn Session) -> Result<u64> {
    s.execute("DELETE FROM suggestion", &[])
}

fn suggestion_of(row: &Row) -> Result<Suggestion> {
    Ok(Suggestion {
        id: SuggestionId::parse("id", row.text(0)?).map_err(corrupt)?,
        service: ServiceId::parse("service", row.text(1)?).map_err(corrupt)?,
        wrong: Wrong::parse(row.text(2)?).map_err(corrupt)?,
    })
}

//! Words from desks that a fiche is wrong: which service, what, and in which month it came.

use onthaal_db::{Result, Row, Session};
use onthaal_model::id::{HouseId, SuggestionId};
use onthaal_model::suggestion::Suggestion;

/// What desks say of one part of one fiche, all of it looked at or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// The first of the suggestions.
    pub(crate) id: String,
    pub(crate) service: String,
    pub(crate) wrong: String,
    /// How often it was said.
    pub(crate) times: i64,
    /// The month in which it was last said.
    pub(crate) month: i64,
    pub(crate) done: bool,
}

/// Keeps a suggestion once; says whether it is new.
pub(crate) fn put(
    s: &mut dyn Session,
    house: HouseId,
    suggestion: &Suggestion,
    month: i64,
) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO suggestion (id, house, service, wrong, month) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (id) DO NOTHING",
        &[
            (&suggestion.id.to_string()).into(),
            (&house.to_string()).into(),
            (&suggestion.service.to_string()).into(),
            suggestion.wrong.code().into(),
            month.into(),
        ],
    )?;
    Ok(added > 0)
}

/// Takes a suggestion back that nobody looked at yet.
pub(crate) fn take_back(s: &mut dyn Session, id: SuggestionId) -> Result<()> {
    s.execute(
        "DELETE FROM suggestion WHERE id = $1 AND done = 0",
        &[(&id.to_string()).into()],
    )?;
    Ok(())
}

pub(crate) fn contains(s: &mut dyn Session, id: SuggestionId) -> Result<bool> {
    let id = id.to_string();
    let rows = s.query(
        "SELECT month FROM suggestion WHERE id = $1",
        &[(&id).into()],
    )?;
    Ok(!rows.is_empty())
}

/// What was said, the latest first; those that are done or those that are not.
pub(crate) fn said(s: &mut dyn Session, done: bool, limit: i64) -> Result<Vec<Said>> {
    s.query(
        "SELECT min(id), service, wrong, count(*), max(month), done FROM suggestion \
         WHERE done = $1 GROUP BY service, wrong, done \
         ORDER BY max(month) DESC, count(*) DESC, service, wrong LIMIT $2",
        &[i64::from(done).into(), limit.into()],
    )?
    .iter()
    .map(said_of)
    .collect()
}

/// How many parts of fiches wait to be looked at.
pub(crate) fn count_open(s: &mut dyn Session) -> Result<i64> {
    s.query(
        "SELECT count(*) FROM (SELECT service FROM suggestion WHERE done = 0 \
         GROUP BY service, wrong) AS waiting",
        &[],
    )?[0]
        .int(0)
}

/// Says of all that was said alike that it was looked at, or that it was not after all; says
/// whether there is such a suggestion.
pub(crate) fn set_done(s: &mut dyn Session, id: &str, done: bool) -> Result<bool> {
    let changed = s.execute(
        "UPDATE suggestion SET done = $2 WHERE EXISTS (SELECT 1 FROM suggestion AS named \
         WHERE named.id = $1 AND named.service = suggestion.service \
         AND named.wrong = suggestion.wrong)",
        &[id.into(), i64::from(done).into()],
    )?;
    Ok(changed > 0)
}

/// Forgets what came in the months before this one.
pub(crate) fn purge_before(s: &mut dyn Session, month: i64) -> Result<u64> {
    s.execute("DELETE FROM suggestion WHERE month < $1", &[month.into()])
}

fn said_of(row: &Row) -> Result<Said> {
    Ok(Said {
        id: row.text(0)?.to_owned(),
        service: row.text(1)?.to_owned(),
        wrong: row.text(2)?.to_owned(),
        times: row.int(3)?,
        month: row.int(4)?,
        done: row.int(5)? == 1,
    })
}

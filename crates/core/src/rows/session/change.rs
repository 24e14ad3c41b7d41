//! What becomes of a session: it opens, closes, is settled when its half-day is over.
//!
//! A change of state is a fact for the centre again, so a session that the centre has then waits
//! once more.

use super::Standing;
use onthaal_db::{Param, Result, Session};
use onthaal_model::id::SessionId;
use onthaal_model::session::SessionState;
use onthaal_model::time::{Day, Slot};

/// What an open half-day comes to when nobody closes it: what came outside the hours stays what
/// it is, otherwise it was tallied when at least one question was kept.
const COMES_TO: &str = "CASE WHEN outside = 1 THEN state WHEN tallied = 1 THEN 'open-tallied' \
     ELSE 'open-not-tallied' END";

fn settle(s: &mut dyn Session, which: &str, params: &[Param<'_>]) -> Result<u64> {
    s.execute(
        &format!(
            "UPDATE desk_session SET closed = 1, state = {COMES_TO}, \
             delivery = CASE WHEN delivery = 'retained' AND state <> {COMES_TO} \
               THEN 'pending' ELSE delivery END \
             WHERE closed <> 1 AND {which}"
        ),
        params,
    )
}

/// Opens this session. Others that were open are over, but when this one is of what comes
/// outside the hours the desk that was open waits beneath it.
pub fn open(s: &mut dyn Session, id: SessionId, outside: bool) -> Result<()> {
    let id = id.to_string();
    match outside {
        true => {
            settle(s, "id <> $1 AND outside = 1", &[Param::Text(&id)])?;
            s.execute(
                "UPDATE desk_session SET closed = $2 WHERE id <> $1 AND closed = 0",
                &[Param::Text(&id), Param::Int(Standing::Aside.number())],
            )?;
        }
        false => {
            settle(s, "id <> $1", &[Param::Text(&id)])?;
        }
    }
    s.execute(
        "UPDATE desk_session SET closed = $2 WHERE id = $1",
        &[Param::Text(&id), Param::Int(Standing::Open.number())],
    )?;
    Ok(())
}

/// Closes this session and says whether its count is whole; that questions were kept in it stays
/// known also when it is not. When it was the open one, the one that waited beneath it, if any, is
/// open again.
pub fn close(s: &mut dyn Session, id: SessionId, state: SessionState, tallied: bool) -> Result<()> {
    set_state(s, id, state)?;
    let id = id.to_string();
    s.execute(
        "UPDATE desk_session SET closed = $2, tallied = CASE WHEN $3 = 1 THEN 1 \
         WHEN tallied = 0 THEN 0 ELSE 2 END WHERE id = $1",
        &[
            Param::Text(&id),
            Param::Int(Standing::Closed.number()),
            Param::Int(i64::from(tallied)),
        ],
    )?;
    s.execute(
        "UPDATE desk_session SET closed = $1 WHERE closed = $2 \
         AND NOT EXISTS (SELECT 1 FROM desk_session WHERE closed = $1)",
        &[
            Param::Int(Standing::Open.number()),
            Param::Int(Standing::Aside.number()),
        ],
    )?;
    Ok(())
}

/// Whether a session is open whose half-day is another than `now`.
pub fn unsettled(s: &mut dyn Session, now: Slot) -> Result<bool> {
    let rows = s.query(
        "SELECT 1 FROM desk_session WHERE closed <> 1 AND (day <> $1 OR half_day <> $2) LIMIT 1",
        &[
            Param::Text(&now.day.to_string()),
            Param::Text(now.half_day.code()),
        ],
    )?;
    Ok(!rows.is_empty())
}

/// Closes every session whose half-day is another than `now`, and says whether it was tallied.
pub fn settle_before(s: &mut dyn Session, now: Slot) -> Result<u64> {
    settle(
        s,
        "(day <> $1 OR half_day <> $2)",
        &[
            Param::Text(&now.day.to_string()),
            Param::Text(now.half_day.code()),
        ],
    )
}

/// Gives it another state, which is then to be sent again.
pub fn set_state(s: &mut dyn Session, id: SessionId, state: SessionState) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET state = $2, \
         delivery = CASE WHEN delivery = 'retained' THEN 'pending' ELSE delivery END \
         WHERE id = $1 AND state <> $2",
        &[Param::Text(&id.to_string()), Param::Text(state.code())],
    )?;
    Ok(())
}

/// Notes that a question was kept in this session; how many is noted nowhere.
pub fn note_tallied(s: &mut dyn Session, id: SessionId) -> Result<()> {
    s.execute(
        "UPDATE desk_session SET tallied = 1 WHERE id = $1 AND tallied <> 1",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(())
}

/// Takes a session away again that was never sent; says whether it is gone.
pub fn delete_unsent(s: &mut dyn Session, id: SessionId) -> Result<bool> {
    let gone = s.execute(
        "DELETE FROM desk_session WHERE id = $1 AND delivery = 'pending' AND epoch = ''",
        &[Param::Text(&id.to_string())],
    )?;
    Ok(gone > 0)
}

/// Gives sessions that are over and lie on a day no centre can believe, because the clock of the
/// tablet was years off, the day that the clock should have shown. The tablet's clock is `ahead`
/// days ahead of the centre's `today`, or behind it when that is less than nothing.
pub fn mend_days(s: &mut dyn Session, today: Day, ahead: i64) -> Result<u64> {
    let mut mended = 0;
    let first = today.0 - chrono::Days::new(BELIEVED_DAYS);
    let last = today.0 + chrono::Days::new(1);
    let rows = s.query(
        "SELECT id, day FROM desk_session WHERE closed = 1 AND delivery <> 'retained' \
         AND (day < $1 OR day > $2) ORDER BY id",
        &[
            Param::Text(&Day(first).to_string()),
            Param::Text(&Day(last).to_string()),
        ],
    )?;
    for row in &rows {
        let shown = Day::parse("day", row.text(1)?).map_err(crate::rows::corrupt)?;
        let meant = chrono::TimeDelta::try_days(ahead)
            .and_then(|ahead| shown.0.checked_sub_signed(ahead))
            .filter(|day| (first..=last).contains(day))
            .unwrap_or(today.0);
        mended += s.execute(
            "UPDATE OR IGNORE desk_session SET day = $2, delivery = 'pending', reason = '' \
             WHERE id = $1",
            &[
                Param::Text(row.text(0)?),
                Param::Text(&Day(meant).to_string()),
            ],
        )?;
    }
    Ok(mended)
}

/// A centre believes sessions of somewhat more than a year.
const BELIEVED_DAYS: u64 = 399;

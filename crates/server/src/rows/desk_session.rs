//! Half-days that desks were open or not: facts of their own, without any number of questions.

use onthaal_db::{Result, Session};
use onthaal_model::id::HouseId;
use onthaal_model::session::DeskSession;

/// What became of a session that was sent.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    New,
    Changed,
    Same,
    OfAnotherHouse,
}

/// Keeps a session, or the later state of one that is here.
pub(crate) fn put(s: &mut dyn Session, house: HouseId, session: &DeskSession) -> Result<Kept> {
    let (id, house) = (session.id.to_string(), house.to_string());
    let known = s.query(
        "SELECT house, state FROM desk_session WHERE id = $1",
        &[(&id).into()],
    )?;
    let state = session.state.code();
    if let Some(row) = known.first() {
        if row.text(0)? != house {
            return Ok(Kept::OfAnotherHouse);
        }
        if row.text(1)? == state {
            return Ok(Kept::Same);
        }
        s.execute(
            "UPDATE desk_session SET state = $2 WHERE id = $1",
            &[(&id).into(), state.into()],
        )?;
        return Ok(Kept::Changed);
    }
    let (site, day) = (session.site.to_string(), session.slot.day.to_string());
    let desk = session
        .desk
        .map(|desk| desk.to_string())
        .unwrap_or_default();
    let added = s.execute(
        "INSERT INTO desk_session (id, house, site, day, half_day, state, desk) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        &[
            (&id).into(),
            (&house).into(),
            (&site).into(),
            (&day).into(),
            session.slot.half_day.code().into(),
            state.into(),
            (&desk).into(),
        ],
    )?;
    Ok(if added > 0 { Kept::New } else { Kept::Same })
}

/// How many half-days desks of the house were open from this day on; one that two tablets tell of
/// is one.
pub(crate) fn opened_since(s: &mut dyn Session, house: HouseId, day: &str) -> Result<i64> {
    let house = house.to_string();
    s.query(
        "SELECT count(*) FROM (SELECT DISTINCT site, desk, day, half_day FROM desk_session \
         WHERE house = $1 AND day >= $2 AND state IN ('open-tallied', 'open-not-tallied')) AS half_days",
        &[(&house).into(), day.into()],
    )?[0]
        .int(0)
}

/// The first day the house has a session of.
pub(crate) fn first_day(s: &mut dyn Session, house: HouseId) -> Result<Option<String>> {
    let house = house.to_string();
    let rows = s.query(
        "SELECT min(day) FROM desk_session WHERE house = $1",
        &[(&house).into()],
    )?;
    Ok(rows[0].opt_text(0)?.map(str::to_owned))
}

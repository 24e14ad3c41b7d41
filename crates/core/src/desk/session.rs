//! Opening and closing a desk for a half-day.

use super::place::place;
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::setting::day_of_last_round;
use crate::rows::{fragment, session};
use crate::today::{Ended, Today};
use onthaal_model::id::{DeskId, SessionId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Moment, Slot};
use onthaal_model::validate::{InvalidInput, Rule};

/// Which half-day is opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Opening {
    /// The site; otherwise that of the desk, or the one where the tablet stands.
    pub site: Option<SiteId>,
    /// The desk, where the house has named its desks.
    pub desk: Option<DeskId>,
    /// Whether it is for questions that come outside the opening hours.
    pub outside: bool,
}

impl From<Option<SiteId>> for Opening {
    fn from(site: Option<SiteId>) -> Opening {
        Opening {
            site,
            ..Opening::default()
        }
    }
}

/// Opens a desk for the present half-day, or goes on with it when it was open before.
///
/// The session is a fact for the centre from now on; opened twice it stays one. Until it is
/// closed it counts as open and not tallied. Another desk that was open on this tablet is over,
/// but one for questions outside the hours stands above the desk that is open, which waits
/// beneath it. Errs when no site is known, and when there is no such site or desk.
pub fn open_session(
    ctx: &Context<'_>,
    today: &mut Today,
    opening: impl Into<Opening>,
) -> Result<DeskSession> {
    let present = today.meet_now(ctx)?;
    let opening = with_present(opening.into(), present);
    let place = place(ctx, opening.site, opening.desk)?;
    let slot = ctx.slot();
    let state = match opening.outside {
        true => SessionState::OutsideHours,
        false => SessionState::OpenNotTallied,
    };
    let fresh = DeskSession {
        id: SessionId::new(ctx.random),
        site: place.site,
        desk: place.desk_id(),
        slot,
        state,
    };
    let opened = ctx.store.write_outbox(|s| {
        let known = session::at(s, fresh.site, fresh.desk, slot, opening.outside)?;
        let opened = match known {
            Some(earlier) => reopened(earlier),
            None => {
                session::insert(s, &fresh)?;
                fresh
            }
        };
        session::set_state(s, opened.id, opened.state)?;
        session::open(s, opened.id, opening.outside)?;
        Ok::<_, CoreError>(opened)
    })?;
    today.begin(opened);
    Ok(opened)
}

/// Questions outside the hours come in where the open desk is, when nothing else is said.
fn with_present(opening: Opening, present: Option<DeskSession>) -> Opening {
    match present {
        Some(present) if opening.outside && opening.site.is_none() && opening.desk.is_none() => {
            Opening {
                site: Some(present.site),
                desk: present.desk,
                ..opening
            }
        }
        Some(_) | None => opening,
    }
}

/// A desk that was noted as closed and opens after all is open; otherwise what was said stays.
fn reopened(earlier: DeskSession) -> DeskSession {
    let state = match earlier.state {
        SessionState::ClosedPlanned | SessionState::ClosedUnplanned => SessionState::OpenNotTallied,
        SessionState::OpenTallied | SessionState::OpenNotTallied | SessionState::OutsideHours => {
            earlier.state
        }
    };
    DeskSession { state, ..earlier }
}

/// How a session ended, in numbers that only this tablet sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShiftEnd {
    /// The session, in the state it stays in.
    pub session: DeskSession,
    /// How many intakes it had since the app started.
    pub intakes: usize,
    /// How many questions these held.
    pub questions: usize,
    /// How many of these questions the centre does not have yet.
    pub waiting: usize,
    /// Whether the app was restarted during the session, so that not all are counted here.
    pub resumed: bool,
}

/// The session that takes the questions now.
pub fn present_session(ctx: &Context<'_>, today: &mut Today) -> Result<Option<DeskSession>> {
    today.meet_now(ctx)
}

/// Whether a desk is open on this tablet now, as its file says; changes nothing.
pub fn is_open(ctx: &Context<'_>) -> Result<bool> {
    Ok(ctx
        .store
        .read_outbox(|s| session::open_in(s, ctx.slot()))?
        .is_some())
}

/// Closes the open session; `tallied` says whether everything that was asked was noted. From then
/// on its intakes can no longer be undone and may be sent. The desk that waited beneath one for
/// questions outside the hours is open again. Errs when no session is open.
pub fn close_session(ctx: &Context<'_>, today: &mut Today, tallied: bool) -> Result<ShiftEnd> {
    let open = today.meet_now(ctx)?.ok_or(CoreError::NoSession)?;
    let state = match (open.state, tallied) {
        (SessionState::OutsideHours, _) => SessionState::OutsideHours,
        (_, true) => SessionState::OpenTallied,
        (_, false) => SessionState::OpenNotTallied,
    };
    ctx.store
        .write_outbox(|s| session::close(s, open.id, state, tallied))?;
    let ended = today.end(state).ok_or(CoreError::NoSession)?;
    ctx.store.forget_order();
    counted(ctx, &ended)
}

/// How the session that was closed last stands now; nothing once its half-day is over, another
/// session was opened or the app was restarted.
pub fn shift_end(ctx: &Context<'_>, today: &mut Today) -> Result<Option<ShiftEnd>> {
    today.meet_now(ctx)?;
    today.ended().map(|ended| counted(ctx, ended)).transpose()
}

fn counted(ctx: &Context<'_>, ended: &Ended) -> Result<ShiftEnd> {
    let left = ctx.store.read_outbox(fragment::undelivered_ids)?;
    let left = left
        .iter()
        .filter(|id| ended.fragments.contains(id))
        .count();
    let pieces = ended.fragments.len().max(1);
    Ok(ShiftEnd {
        session: ended.session,
        intakes: ended.intakes,
        questions: ended.questions,
        // A question is there when its last piece is; which pieces are of one question is not known.
        waiting: (left * ended.questions).div_ceil(pieces),
        resumed: ended.resumed,
    })
}

/// Notes that a desk is closed in the present half-day: as was planned, or not. It ends a session
/// that was open there. Errs as [`open_session`] does, and refuses a desk that kept a question in
/// this half-day, since it was open then.
pub fn mark_closed(
    ctx: &Context<'_>,
    today: &mut Today,
    opening: impl Into<Opening>,
    planned: bool,
) -> Result<DeskSession> {
    let present = today.meet_now(ctx)?;
    let opening = opening.into();
    let place = place(ctx, opening.site, opening.desk)?;
    let slot = ctx.slot();
    let state = match planned {
        true => SessionState::ClosedPlanned,
        false => SessionState::ClosedUnplanned,
    };
    let fresh = DeskSession {
        id: SessionId::new(ctx.random),
        site: place.site,
        desk: place.desk_id(),
        slot,
        state,
    };
    let noted = ctx.store.write_outbox(|s| {
        let noted = match session::at(s, fresh.site, fresh.desk, slot, false)? {
            Some(earlier) if session::is_tallied(s, earlier.id)? => {
                let field = if fresh.desk.is_some() {
                    "desk_id"
                } else {
                    "site_id"
                };
                return Err(InvalidInput::new(field, Rule::NotAllowed).into());
            }
            Some(earlier) => DeskSession { state, ..earlier },
            None => {
                session::insert(s, &fresh)?;
                fresh
            }
        };
        session::close(s, noted.id, state, false)?;
        Ok::<_, CoreError>(noted)
    })?;
    today.drop_session(noted.id);
    if present.is_some_and(|present| present.id == noted.id) {
        ctx.store.forget_order();
    }
    Ok(noted)
}

/// The present half-day as this tablet knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfDayNow {
    /// Which it is.
    pub slot: Slot,
    /// When the next begins.
    pub ends: Moment,
    /// The sessions of it that this tablet has, open or not.
    pub sessions: Vec<DeskSession>,
    /// The desk that was open on this tablet earlier today.
    pub before: Option<DeskSession>,
    /// Whether the tablet's clock shows a day before one on which it spoke with the centre, so
    /// that it is surely wrong.
    pub clock_behind: bool,
}

/// Looks at the present half-day.
pub fn half_day_now(ctx: &Context<'_>, today: &mut Today) -> Result<HalfDayNow> {
    today.meet_now(ctx)?;
    let slot = ctx.slot();
    let (sessions, heard) = ctx.store.read_outbox(|s| {
        Ok::<_, CoreError>((session::of_day(s, slot.day)?, day_of_last_round(s)?))
    })?;
    let (sessions, earlier): (Vec<_>, Vec<_>) =
        sessions.into_iter().partition(|one| one.slot == slot);
    Ok(HalfDayNow {
        slot,
        ends: slot.ends(),
        sessions,
        before: earlier
            .into_iter()
            .filter(|one| one.slot < slot)
            .filter(|one| {
                matches!(
                    one.state,
                    SessionState::OpenTallied | SessionState::OpenNotTallied
                )
            })
            .max_by_key(|one| one.slot),
        clock_behind: heard.is_some_and(|heard| heard > slot.day),
    })
}

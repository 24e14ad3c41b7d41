//! Totals from a tally sheet on paper, which become questions like any other.

use super::sealing::seal;
use crate::context::Context;
use crate::desk::{ask_own_questions, place};
use crate::error::{CoreError, Result};
use crate::rows::fragment::SealedFragment;
use crate::rows::setting::period_length;
use crate::rows::{fragment, session};
use crate::today::{IntakeHandle, KeptTotals, Today};
use onthaal_model::id::{DeskId, SessionId, SiteId};
use onthaal_model::intake::{Intake, Question};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Period, Slot};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{AgeBand, Channel, Outcome, Theme};
use onthaal_protocol::seal::SealKey;

/// How many days back a sheet may lie.
pub const OLDEST_SHEET_DAYS: u64 = 60;
/// The most that one line of a sheet may count.
pub const MOST_IN_A_LINE: u32 = 99;
/// The most that a whole sheet may count.
pub const MOST_ON_A_SHEET: usize = 300;

/// A tally sheet of one half-day at one desk.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The half-day it was kept in.
    pub slot: Slot,
    /// The site; otherwise that of the desk, or the one where the tablet stands.
    pub site: Option<SiteId>,
    /// The desk, where the house has named its desks.
    pub desk: Option<DeskId>,
    /// How the questions came in; otherwise as they usually do at the desk.
    pub channel: Option<Channel>,
    /// What was tallied; none at all says that nobody asked anything.
    pub lines: Vec<Tally>,
}

/// How often something was asked and ended so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// What it was about.
    pub theme: Theme,
    /// How it ended.
    pub outcome: Outcome,
    /// How often.
    pub count: u32,
}

/// What was taken over from a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordedTotals {
    /// To undo it while the half-day is open.
    pub handle: IntakeHandle,
    /// How many questions.
    pub questions: usize,
}

impl Sheet {
    /// Refuses what no sheet can hold, with the field and the rule.
    fn check(&self, now: Slot) -> std::result::Result<(), InvalidInput> {
        let oldest = now.day.0 - chrono::Days::new(OLDEST_SHEET_DAYS);
        if self.slot.day > now.day || self.slot.day.0 < oldest {
            return Err(InvalidInput::new("day", Rule::OutOfRange));
        }
        if self.slot > now {
            return Err(InvalidInput::new("half_day", Rule::OutOfRange));
        }
        for (index, line) in self.lines.iter().enumerate() {
            let field = |part: &str| format!("lines[{index}].{part}");
            if !(1..=MOST_IN_A_LINE).contains(&line.count) {
                return Err(InvalidInput::new(field("count"), Rule::OutOfRange));
            }
            if !line.outcome.is_tallied() {
                return Err(InvalidInput::new(field("outcome"), Rule::NotAllowed));
            }
        }
        match self.sum() > MOST_ON_A_SHEET {
            true => Err(InvalidInput::new("lines", Rule::TooMany(MOST_ON_A_SHEET))),
            false => Ok(()),
        }
    }

    fn sum(&self) -> usize {
        self.lines.iter().map(|line| line.count as usize).sum()
    }
}

/// Takes over a sheet: every count becomes questions of that half-day, of which age, asker and
/// language were not asked, and the desk was open and tallied then, also when nothing was
/// counted. It is one transaction. The questions can be undone while the present half-day lasts
/// and no desk was closed since.
///
/// Errs with the field and the rule when the day lies ahead or too far back, or the counts are out of
/// their bounds; then nothing was written.
pub fn record_totals(
    ctx: &Context<'_>,
    today: &mut Today,
    sheet: &Sheet,
    key: &SealKey,
) -> Result<RecordedTotals> {
    today.meet_now(ctx)?;
    let now = ctx.slot();
    sheet.check(now)?;
    let place = place(ctx, sheet.site, sheet.desk)?;
    let channel = sheet.channel.or(place.channel());
    let sealed = seal_sheet(ctx, sheet, place.site, channel, key)?;
    let at = DeskSession {
        id: SessionId::new(ctx.random),
        site: place.site,
        desk: place.desk_id(),
        slot: sheet.slot,
        state: SessionState::OpenTallied,
    };
    let known = ctx
        .store
        .read_outbox(|s| session::at(s, at.site, at.desk, at.slot, false))?;
    let handle = IntakeHandle::new(ctx.random);
    // Held before they are written, so that a round that runs beside never sees them free.
    today.keep_totals(KeptTotals {
        handle,
        fragments: sealed.iter().map(|one| one.id).collect(),
        session: known.map_or(at.id, |known| known.id),
        before: known.map(|known| known.state),
        keyed_in: now,
    });
    let written = ctx.store.write_outbox(|s| {
        match known {
            Some(known) => session::set_state(s, known.id, SessionState::OpenTallied)?,
            None => session::insert_closed(s, &at)?,
        }
        session::note_tallied(s, known.map_or(at.id, |known| known.id))?;
        sealed.iter().try_for_each(|one| fragment::insert(s, one))
    });
    match written {
        Ok(()) => Ok(RecordedTotals {
            handle,
            questions: sheet.sum(),
        }),
        Err(error) => {
            today.drop_totals(handle);
            Err(error.into())
        }
    }
}

/// Takes a sheet back, and what it said of its half-day. Errs with [`CoreError::UndoClosed`] when
/// the half-day in which it was keyed in is over, a desk was closed or the app was restarted since.
pub(super) fn undo_totals(
    ctx: &Context<'_>,
    today: &mut Today,
    handle: IntakeHandle,
) -> Result<IntakeHandle> {
    let kept = today.totals(handle).ok_or(CoreError::UndoClosed)?;
    ctx.store.write_outbox(|s| {
        for id in &kept.fragments {
            if !fragment::delete_pending(s, *id)? {
                return Err(CoreError::UndoClosed);
            }
        }
        match kept.before {
            Some(before) => session::set_state(s, kept.session, before)?,
            None if session::delete_unsent(s, kept.session)? => {}
            None => session::set_state(s, kept.session, SessionState::OpenNotTallied)?,
        }
        Ok(())
    })?;
    today.drop_totals(handle);
    Ok(handle)
}

/// The fragments of the sheet, in the order of their random ids. They count in the period of the
/// sheet's day; the week, which is never sent, is the one they were made in.
fn seal_sheet(
    ctx: &Context<'_>,
    sheet: &Sheet,
    site: SiteId,
    channel: Option<Channel>,
    key: &SealKey,
) -> Result<Vec<SealedFragment>> {
    let length = ctx.store.read_outbox(period_length)?;
    let period = Period::of(sheet.slot.day, length).to_string();
    let week = ctx.slot().day.week();
    let mut sealed = Vec::new();
    for line in &sheet.lines {
        let mut question = Question::new(line.theme, AgeBand::not_asked(), line.outcome);
        question.channel = channel.unwrap_or_else(Channel::not_asked);
        let intake = ask_own_questions(ctx.store, Intake::new(vec![question])?)?;
        for _ in 0..line.count {
            sealed.extend(seal(ctx, &intake, sheet.slot, site, key)?);
        }
    }
    for one in &mut sealed {
        one.period.clone_from(&period);
        one.week.clone_from(&week);
    }
    sealed.sort_by_key(|one| one.id);
    Ok(sealed)
}

//! What partners, families and desks say of a ticket.

use super::end::{end, erase};
use super::open::{find_open, leads_nowhere};
use super::state::state_of;
use crate::centre::Centre;
use crate::error::Result;
use crate::month::month_of;
use crate::rows::suggestion;
use crate::rows::ticket::{self, By, TicketRow};
use crate::ticket_store::Way;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Stream};
use onthaal_model::id::{HouseId, OrganisationId, ServiceId, TicketId};
use onthaal_model::record::RecordKind;
use onthaal_model::referral::ReferralResult;
use onthaal_model::suggestion::{Suggestion, Wrong};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::GapReason;
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::{Answer, State, Taken};
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::Content;

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// The ticket has this answer now.
    Taken(State),
    /// Somebody answered since this was looked at: nothing changed, and this is how it stands.
    Stale(State),
    /// The family took its consent back: nothing of the ticket is left.
    Ended,
    /// There is no such ticket, or it is over.
    Closed,
}

/// Answers a ticket with the code on the slip. `seen` is how it was answered when whoever answers
/// looked at it. Consent can be taken back whatever was seen; the same answer again changes nothing
/// and is taken.
///
/// A return with a reason says something of the fiche, and becomes a suggestion for it; putting the
/// answer right takes that back.
pub fn answer(
    centre: &Centre,
    secret: &Secret,
    answer: Answer,
    seen: Option<ReferralResult>,
) -> Result<Answered> {
    let locator = secret.locator();
    let by = By::Locator(&locator.0);
    let Some((row, before, answered)) = say(centre, by, Way::Code, answer, Some(seen))? else {
        return Ok(Answered::Closed);
    };
    if matches!(answered, Answered::Taken(_) | Answered::Ended)
        && let Ok(content) = Content::open(&row.content, secret, row.id)
    {
        let before = before.answered.and_then(|(answer, _)| wrong_of(answer));
        // The answer is kept: a suggestion that is lost must not make it look refused.
        if let Err(error) = suggest(centre, &row, content.service, before, wrong_of(answer)) {
            tracing::warn!(%error, "what a return says of a fiche was not kept");
        }
    }
    Ok(answered)
}

/// Answers a ticket that the family named with its spoken code at this organisation; says whether
/// there was such a ticket and the answer holds now.
pub fn answer_spoken(
    centre: &Centre,
    organisation: OrganisationId,
    code: &PictureCode,
    answer: Answer,
) -> Result<bool> {
    let word = centre.tickets.key.spoken_at(organisation, code);
    let said = say(centre, By::SpokenAt(&word), Way::Link, answer, None)?;
    Ok(said
        .is_some_and(|(_, _, answered)| matches!(answered, Answered::Taken(_) | Answered::Ended)))
}

fn say(
    centre: &Centre,
    by: By<'_>,
    way: Way,
    answer: Answer,
    seen: Option<Option<ReferralResult>>,
) -> Result<Option<(TicketRow, State, Answered)>> {
    let today = centre.today();
    if leads_nowhere(centre, by, way, today)? {
        return Ok(None);
    }
    let said = centre.tickets.write(today, |s| {
        let Some((row, state)) = find_open(s, by, way, today)? else {
            return Ok(None);
        };
        let standing = state.answered.map(|(standing, _)| standing);
        let stale = seen.is_some_and(|seen| standing.map(Answer::result) != seen);
        let answered = if standing == Some(answer) {
            Answered::Taken(state)
        } else if stale && answer != Answer::Withdrawn {
            Answered::Stale(state)
        } else {
            apply(centre, s, &row, answer, today)?
        };
        Ok(Some((row, state, answered)))
    })?;
    if matches!(said, Some((_, _, Answered::Ended))) {
        erase(centre);
    }
    Ok(said)
}

/// Lets an answer do what it does to a ticket that lives.
pub(super) fn apply(
    centre: &Centre,
    s: &mut dyn Session,
    row: &TicketRow,
    answer: Answer,
    today: Day,
) -> Result<Answered> {
    Ok(match state_of(row)?.take(answer, today) {
        Taken::Answered(state) => {
            let day = state.answered.map_or(today, |(_, first)| first).to_string();
            let result = answer.result().code();
            let reason = answer.reason().map_or("", GapReason::code);
            ticket::set_answer(s, row.id, result, reason, &day)?;
            Answered::Taken(state)
        }
        Taken::Ended(result) => {
            end(centre, s, row, (result, None), today)?;
            Answered::Ended
        }
        Taken::Closed => Answered::Closed,
    })
}

/// What an answer says of the fiche.
fn wrong_of(answer: Answer) -> Option<Wrong> {
    match answer {
        Answer::Full => Some(Wrong::Capacity),
        Answer::NotRight(reason) => Some(match reason.code() {
            "language" => Wrong::Languages,
            "hours-do-not-fit" => Wrong::Hours,
            "temporary-stopped" => Wrong::Stopped,
            _ => Wrong::ForWhom,
        }),
        Answer::Arrived | Answer::NotArrived | Answer::Withdrawn => None,
    }
}

/// Puts what this answer says of the fiche in the place of what the one before said.
fn suggest(
    centre: &Centre,
    row: &TicketRow,
    service: ServiceId,
    before: Option<Wrong>,
    wrong: Option<Wrong>,
) -> Result<()> {
    if before.is_none() && wrong.is_none() {
        return Ok(());
    }
    let named = |ticket: TicketId, wrong| centre.tickets.key.suggestion(ticket, wrong);
    let month = month_of(centre.today());
    centre.pool.write(|s| {
        if let Some(before) = before.filter(|_| before != wrong) {
            suggestion::take_back(s, named(row.id, before))?;
        }
        let Some(wrong) = wrong else {
            return Ok(());
        };
        let said = Suggestion {
            id: named(row.id, wrong),
            service,
            wrong,
        };
        if reads(s, row.house, service)? {
            suggestion::put(s, row.house, &said, month)?;
        }
        Ok(())
    })
}

/// Whether the house has a fiche of this service.
fn reads(s: &mut dyn Session, house: HouseId, service: ServiceId) -> Result<bool> {
    let stream = directory::stream_of(s, RecordKind::Service, service.0)?;
    let read = [Stream::Shared, Stream::House(house.0)].map(|stream| stream.to_string());
    Ok(stream.is_some_and(|stream| read.contains(&stream)))
}

//! The desk as this tablet remembers it: what every command of the desk answers.

use onthaal_core::intake::{self as core_intake, TodayView};
use onthaal_directory::{Desk as DeskRecord, by_id};
use onthaal_model::intake::Question;
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::vocabulary::Channel;

use crate::access::Access;
use crate::app::{App, Desk};
use crate::command::house::site_name;
use crate::command::pack::{count, seconds_until};
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{
    DeskView, Nothing, PlaceView, SessionView, TodayAnswer, TodayIntake, TodayQuestion,
};

pub(crate) fn today(app: &App, _: Access, _: Nothing) -> Result<DeskView, Fault> {
    view(app, &mut app.desk())
}

/// Tells the screens that the desk changed, and answers how it is now.
pub(crate) fn finish(app: &App, desk: &mut Desk) -> Result<DeskView, Fault> {
    app.tell(Changed::TODAY);
    view(app, desk)
}

fn view(app: &App, desk: &mut Desk) -> Result<DeskView, Fault> {
    let today = core_intake::today_view(&app.context(), &mut desk.today)?;
    let session = today
        .session
        .map(|session| session_view(app, desk, &session, &today))
        .transpose()?;
    let intakes: Vec<TodayIntake> = today
        .intakes
        .iter()
        .map(|line| TodayIntake {
            handle: line.handle.to_string(),
            questions: line.questions.iter().map(shown).collect(),
        })
        .collect();
    Ok(DeskView {
        session,
        intake_count: count(intakes.len()),
        question_count: count(today.question_count),
        waiting: u32::try_from(today.pending).unwrap_or(u32::MAX),
        intakes,
    })
}

fn session_view(
    app: &App,
    desk: &Desk,
    session: &DeskSession,
    today: &TodayView,
) -> Result<SessionView, Fault> {
    let place = place_view(app, session)?;
    Ok(SessionView {
        site_id: place.site_id,
        site: place.site,
        desk_id: place.desk_id,
        desk: place.desk,
        day: session.slot.day.to_string(),
        half_day: session.slot.half_day.code().to_owned(),
        channel: usual_channel(app, desk, Some(session))?.map(|channel| channel.code().to_owned()),
        outside: session.state == SessionState::OutsideHours,
        beneath: today
            .aside
            .map(|beneath| place_view(app, &beneath))
            .transpose()?,
        resumed: today.resumed,
        ends_in: seconds_until(app, session.slot.ends()),
        since: None,
    })
}

/// Where a session is, with the names of the directory.
pub(crate) fn place_view(app: &App, session: &DeskSession) -> Result<PlaceView, Fault> {
    let desk = desk_record(app, session)?;
    Ok(PlaceView {
        site_id: session.site.to_string(),
        site: site_name(app, session.site)?,
        desk_id: session.desk.map(|desk| desk.to_string()),
        desk: desk.map(|desk| desk.name),
    })
}

/// How questions come in when an intake does not say: as was said when the session was opened,
/// otherwise as they usually do at its desk; what comes outside the hours comes in any way.
pub(crate) fn usual_channel(
    app: &App,
    desk: &Desk,
    session: Option<&DeskSession>,
) -> Result<Option<Channel>, Fault> {
    if desk.channel.is_some() {
        return Ok(desk.channel);
    }
    let own = match session {
        Some(session) if session.state != SessionState::OutsideHours => desk_record(app, session)?,
        Some(_) | None => None,
    };
    Ok(own
        .and_then(|own| own.channel)
        .and_then(|code| Channel::parse(&code).ok()))
}

fn desk_record(app: &App, session: &DeskSession) -> Result<Option<DeskRecord>, Fault> {
    match session.desk {
        Some(desk) => Ok(app.store().read_directory(|s| by_id(s, desk.0))?),
        None => Ok(None),
    }
}

fn shown(question: &Question) -> TodayQuestion {
    let answered = question.local.iter().filter_map(|given| {
        Some(TodayAnswer {
            question_id: given.question.to_string(),
            answer_id: given.answer?.to_string(),
        })
    });
    TodayQuestion {
        theme: question.theme.code(),
        age_band: question.age_band.code(),
        asker: question.asker.code(),
        outcome: question.outcome.code(),
        channel: question.channel.code(),
        language: question.language.code(),
        interpreter: question.interpreter,
        warmth: question.warmth.map(|warmth| warmth.code()),
        gap_reason: question.gap_reason.map(|reason| reason.code()),
        doors_before: question.doors_before.code(),
        local: answered.collect(),
    }
}

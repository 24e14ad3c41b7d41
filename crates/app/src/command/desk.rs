//! The desk.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::{self as core_intake, IntakeHandle};
use onthaal_model::intake::{Intake, Question};
use onthaal_model::vocabulary::Channel;

use crate::access::Access;
use crate::app::{App, Desk};
use crate::command::house::{default_site, site_name};
use crate::command::pack::count;
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{
    DeskView, Nothing, OpenDeskSessionRequest, QuestionRequest, RecordIntakeRequest, RecordedView,
    SessionView, TodayIntake, TodayQuestion, UndoIntakeRequest,
};

pub(crate) fn open_desk_session(
    app: &App,
    _: Access,
    request: OpenDeskSessionRequest,
) -> Result<DeskView, Fault> {
    let site = match request.site_id {
        Some(id) => Some(id.0),
        None => default_site(app)?,
    };
    let mut desk = app.desk();
    core_desk::open_session(&app.context(), &mut desk.today, site)?;
    desk.channel = request.channel.map(|channel| channel.0);
    finish(app, &mut desk)
}

pub(crate) fn close_desk_session(app: &App, _: Access, _: Nothing) -> Result<DeskView, Fault> {
    let mut desk = app.desk();
    core_desk::close_session(&app.context(), &mut desk.today)?;
    desk.channel = None;
    finish(app, &mut desk)
}

pub(crate) fn record_intake(
    app: &App,
    _: Access,
    request: RecordIntakeRequest,
) -> Result<RecordedView, Fault> {
    let mut desk = app.desk();
    let channel = desk.channel.unwrap_or_else(Channel::not_asked);
    let questions = request
        .questions
        .into_iter()
        .map(|asked| question(asked, channel));
    let intake = Intake::new(questions.collect())?;
    let key = core_desk::seal_key(&app.context())?;
    let recorded = core_intake::record_intake(&app.context(), &mut desk.today, intake, &key)?;
    Ok(RecordedView {
        handle: recorded.handle.to_string(),
        desk: finish(app, &mut desk)?,
    })
}

pub(crate) fn undo_intake(
    app: &App,
    _: Access,
    request: UndoIntakeRequest,
) -> Result<DeskView, Fault> {
    let handle = request
        .handle
        .map(|line| IntakeHandle::parse(&line.0))
        .transpose()?;
    let mut desk = app.desk();
    core_intake::undo_intake(&app.context(), &mut desk.today, handle)?;
    finish(app, &mut desk)
}

pub(crate) fn today(app: &App, _: Access, _: Nothing) -> Result<DeskView, Fault> {
    view(app, &mut app.desk())
}

/// Tells the screens that the desk changed, and answers how it is now.
fn finish(app: &App, desk: &mut Desk) -> Result<DeskView, Fault> {
    app.tell(Changed::TODAY);
    view(app, desk)
}

fn question(asked: QuestionRequest, channel: Channel) -> Question {
    let mut question = Question::new(asked.theme.0, asked.age_band.0, asked.outcome.0);
    if let Some(asker) = asked.asker {
        question.asker = asker.0;
    }
    if let Some(language) = asked.language {
        question.language = language.0;
    }
    question.channel = asked.channel.map_or(channel, |channel| channel.0);
    question.interpreter = asked.interpreter;
    question.warmth = asked.warmth.map(|warmth| warmth.0);
    question.gap_reason = asked.gap_reason.map(|reason| reason.0);
    question
}

fn view(app: &App, desk: &mut Desk) -> Result<DeskView, Fault> {
    let today = core_intake::today_view(&app.context(), &mut desk.today)?;
    let session = match today.session {
        None => None,
        Some(session) => Some(SessionView {
            site_id: session.site.to_string(),
            site: site_name(app, session.site)?,
            day: session.slot.day.to_string(),
            half_day: session.slot.half_day.code().to_owned(),
            since: None,
        }),
    };
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

fn shown(question: &Question) -> TodayQuestion {
    TodayQuestion {
        theme: question.theme.code().to_owned(),
        age_band: question.age_band.code().to_owned(),
        outcome: question.outcome.code().to_owned(),
    }
}

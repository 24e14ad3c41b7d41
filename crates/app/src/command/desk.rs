//! The intakes of the desk.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::{self as core_intake, IntakeHandle};
use onthaal_model::intake::{Intake, LocalAnswer, Question};
use onthaal_model::vocabulary::Channel;

use crate::access::Access;
use crate::app::{App, Desk};
use crate::command::today::{finish, usual_channel};
use crate::error::Fault;
use crate::view::{
    CorrectIntakeRequest, DeskView, QuestionRequest, RecordIntakeRequest, RecordedView,
    UndoIntakeRequest,
};

pub(crate) fn record_intake(
    app: &App,
    _: Access,
    request: RecordIntakeRequest,
) -> Result<RecordedView, Fault> {
    let mut desk = app.desk();
    let intake = intake(app, request.questions, &mut desk)?;
    let key = core_desk::seal_key(&app.context())?;
    let recorded = core_intake::record_intake(&app.context(), &mut desk.today, intake, &key)?;
    Ok(RecordedView {
        handle: recorded.handle.to_string(),
        desk: finish(app, &mut desk)?,
    })
}

pub(crate) fn correct_intake(
    app: &App,
    _: Access,
    request: CorrectIntakeRequest,
) -> Result<RecordedView, Fault> {
    let handle = IntakeHandle::parse(&request.handle.0)?;
    let mut desk = app.desk();
    let intake = intake(app, request.questions, &mut desk)?;
    let key = core_desk::seal_key(&app.context())?;
    core_intake::correct_intake(&app.context(), &mut desk.today, handle, intake, &key)?;
    Ok(RecordedView {
        handle: handle.to_string(),
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

fn intake(app: &App, asked: Vec<QuestionRequest>, desk: &mut Desk) -> Result<Intake, Fault> {
    let session = core_desk::present_session(&app.context(), &mut desk.today)?;
    let channel = usual_channel(app, desk, session.as_ref())?.unwrap_or_else(Channel::not_asked);
    let questions = asked.into_iter().map(|asked| question(asked, channel));
    Ok(Intake::new(questions.collect())?)
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
    if let Some(doors) = asked.doors_before {
        question.doors_before = doors.0;
    }
    let answers = asked.local.unwrap_or_default().into_iter();
    question.local = answers
        .map(|given| LocalAnswer {
            question: given.question_id.0,
            answer: Some(given.answer_id.0),
        })
        .collect();
    question
}

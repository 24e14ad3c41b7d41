//! The intakes of the desk.

use onthaal_core::desk as core_desk;
use onthaal_core::intake::{self as core_intake, IntakeHandle};
use onthaal_model::intake::{Intake, Question};
use onthaal_model::vocabulary::Channel;

use crate::access::Access;
use crate::app::App;
use crate::command::today::finish;
use crate::error::Fault;
use crate::view::{
    DeskView, QuestionRequest, RecordIntakeRequest, RecordedView, UndoIntakeRequest,
};

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

//! The desk as this tablet remembers it: what every command of the desk answers.

use onthaal_core::intake as core_intake;
use onthaal_model::intake::Question;

use crate::access::Access;
use crate::app::{App, Desk};
use crate::command::house::site_name;
use crate::command::pack::count;
use crate::error::Fault;
use crate::events::Changed;
use crate::view::{DeskView, Nothing, SessionView, TodayAnswer, TodayIntake, TodayQuestion};

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

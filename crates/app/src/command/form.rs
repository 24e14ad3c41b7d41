//! How this house registers at its desks.

use onthaal_core::desk as core_desk;

use crate::access::Access;
use crate::app::App;
use crate::error::Fault;
use crate::view::{DeskFormView, DeskLineView, LocalAnswerView, LocalQuestionView, Nothing};

pub(crate) fn desk_form(app: &App, _: Access, _: Nothing) -> Result<DeskFormView, Fault> {
    let house = core_desk::own_house(app.store())?;
    let form = core_desk::desk_form(app.store(), house)?;
    let desks = form.desks.into_iter().map(|line| DeskLineView {
        desk_id: line.desk.to_string(),
        name: line.name,
        site_id: line.site.to_string(),
        site: line.site_name,
        channel: line.channel.map(|channel| channel.code()),
    });
    let local = form.own.into_iter().map(|asked| LocalQuestionView {
        question_id: asked.question.to_string(),
        text: asked.text,
        answers: asked
            .answers
            .into_iter()
            .map(|answer| LocalAnswerView {
                answer_id: answer.answer.to_string(),
                label: answer.label,
            })
            .collect(),
    });
    Ok(DeskFormView {
        desks: desks.collect(),
        outcomes: form.outcomes.iter().map(|outcome| outcome.code()).collect(),
        frequent: form.frequent.iter().map(|theme| theme.code()).collect(),
        local: local.collect(),
        note: form.note,
        tickets_for_minors: form.tickets_for_minors,
    })
}

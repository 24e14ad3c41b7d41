//! What the house laid down for registering: its desks, the outcomes it offers, the themes shown
//! first, and its own questions. What a partner published wrongly is left out, never refused.

use super::house::own_house;
use crate::error::Result;
use crate::store::Store;
use onthaal_db::Session;
use onthaal_directory::{Desk, DeskForm, LocalAnswer, LocalQuestion, Site, by_id, codes, linked};
use onthaal_model::id::{DeskId, HouseId, LocalAnswerId, LocalQuestionId, SiteId};
use onthaal_model::intake::{Intake, LocalAnswer as Given, Question};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{Channel, Outcome, Theme};

/// How the desks of a house register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The desks that are in use, in the order the house gave them.
    pub desks: Vec<DeskLine>,
    /// How a question may end here, in the vocabulary's order; never empty.
    pub outcomes: Vec<Outcome>,
    /// The themes shown first, in the order the house gave them.
    pub frequent: Vec<Theme>,
    /// The questions of the house's own that are asked now.
    pub own: Vec<OwnQuestion>,
    /// Whether desks may keep a short note of a day.
    pub note: bool,
    /// Whether a warm referral of somebody who is not of age may have a ticket.
    pub tickets_for_minors: bool,
}

/// A place of a site where questions are received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskLine {
    /// Its id.
    pub desk: DeskId,
    /// Its name.
    pub name: String,
    /// The site it is part of.
    pub site: SiteId,
    /// The name of the site; empty while the directory does not know it.
    pub site_name: String,
    /// How questions come in there when an intake does not say.
    pub channel: Option<Channel>,
}

/// A question of the house's own, with at least one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnQuestion {
    /// Its id.
    pub question: LocalQuestionId,
    /// How it is asked.
    pub text: String,
    /// The answers that can be given now.
    pub answers: Vec<OwnAnswer>,
}

/// An answer to a question of the house's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAnswer {
    /// Its id.
    pub answer: LocalAnswerId,
    /// How it is shown.
    pub label: String,
}

/// How the desks of this house register. A house that laid nothing down, and a tablet without a
/// house, offer every outcome and nothing else.
pub fn desk_form(store: &Store, house: Option<HouseId>) -> Result<Form> {
    let Some(house) = house else {
        return Ok(Form {
            desks: Vec::new(),
            outcomes: offered(None),
            frequent: Vec::new(),
            own: Vec::new(),
            note: false,
            tickets_for_minors: false,
        });
    };
    store.read_directory(|s| {
        let form: Option<DeskForm> = by_id(s, house.0)?;
        let column =
            |read: fn(&DeskForm) -> &Option<String>| form.as_ref().and_then(|f| read(f).as_deref());
        Ok(Form {
            desks: desks(s, house)?,
            outcomes: offered(column(|form| &form.outcomes)),
            frequent: codes(column(|form| &form.frequent))
                .filter_map(|code| Theme::parse(code).ok())
                .collect(),
            own: own_questions(s, house)?,
            note: form.as_ref().is_some_and(|form| form.note),
            tickets_for_minors: form.as_ref().is_some_and(|form| form.tickets_for_minors),
        })
    })
}

/// The intake with the answers to the house's own questions: those given, checked, and for each
/// that was not mentioned that it was not asked. So every question answers all that are asked now.
///
/// Errs with the path of the answer when it is not one of a question that is asked now.
pub fn ask_own_questions(store: &Store, intake: Intake) -> Result<Intake> {
    let own = match own_house(store)? {
        Some(house) => store.read_directory(|s| own_questions(s, house))?,
        None => Vec::new(),
    };
    let mut questions = intake.questions().to_vec();
    for (index, question) in questions.iter_mut().enumerate() {
        complete(question, &own)
            .map_err(|refusal| refusal.within(&format!("questions[{index}]")))?;
    }
    Ok(Intake::new(questions)?)
}

fn complete(question: &mut Question, own: &[OwnQuestion]) -> std::result::Result<(), InvalidInput> {
    for (index, given) in question.local.iter().enumerate() {
        let refuse =
            |part: &str| InvalidInput::new(format!("local[{index}].{part}"), Rule::UnknownCode);
        let asked = own
            .iter()
            .find(|each| each.question == given.question)
            .ok_or_else(|| refuse("question_id"))?;
        let known = |answer| asked.answers.iter().any(|each| each.answer == answer);
        if !given.answer.is_none_or(known) {
            return Err(refuse("answer_id"));
        }
    }
    question.local = own
        .iter()
        .map(|asked| Given {
            question: asked.question,
            answer: question
                .local
                .iter()
                .find(|given| given.question == asked.question)
                .and_then(|given| given.answer),
        })
        .collect();
    Ok(())
}

fn offered(column: Option<&str>) -> Vec<Outcome> {
    let tallied = || Outcome::all().filter(|outcome| outcome.is_tallied());
    let chosen: Vec<&str> = codes(column).collect();
    let kept: Vec<Outcome> = tallied()
        .filter(|outcome| chosen.contains(&outcome.code()))
        .collect();
    match kept.is_empty() {
        true => tallied().collect(),
        false => kept,
    }
}

fn desks(s: &mut dyn Session, house: HouseId) -> Result<Vec<DeskLine>> {
    let mut records: Vec<Desk> = linked(s, "house_id", house.0)?;
    records.retain(|desk| !desk.closed);
    records.sort_by_key(|desk| {
        (
            desk.position.unwrap_or(i64::MAX),
            desk.name.clone(),
            desk.id,
        )
    });
    let mut lines = Vec::with_capacity(records.len());
    for desk in records {
        let site: Option<Site> = by_id(s, desk.site_id)?;
        lines.push(DeskLine {
            desk: DeskId(desk.id),
            name: desk.name,
            site: SiteId(desk.site_id),
            site_name: site.map(|site| site.name).unwrap_or_default(),
            channel: desk.channel.and_then(|code| Channel::parse(&code).ok()),
        });
    }
    Ok(lines)
}

fn own_questions(s: &mut dyn Session, house: HouseId) -> Result<Vec<OwnQuestion>> {
    let mut records: Vec<LocalQuestion> = linked(s, "house_id", house.0)?;
    records.retain(|question| question.active);
    records.sort_by_key(|question| (question.position, question.id));
    let mut own = Vec::new();
    for record in records {
        let mut answers: Vec<LocalAnswer> = linked(s, "local_question_id", record.id)?;
        answers.retain(|answer| answer.active);
        answers.sort_by_key(|answer| (answer.position, answer.id));
        if answers.is_empty() || own.len() == Question::MAX_LOCAL {
            continue;
        }
        own.push(OwnQuestion {
            question: LocalQuestionId(record.id),
            text: record.text,
            answers: answers
                .into_iter()
                .map(|answer| OwnAnswer {
                    answer: LocalAnswerId(answer.id),
                    label: answer.label,
                })
                .collect(),
        });
    }
    Ok(own)
}

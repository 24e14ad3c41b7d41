//! The questions of the house's own. What was answered must stay readable: a question may be
//! worded better and stopped, an answer may only be stopped, and neither is ever taken away.

use super::check;
use super::write::{Done, body, of_house, write, writing};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, LocalAnswer, LocalQuestion, Record};
use onthaal_model::id::random_uuid;
use onthaal_model::intake::Question;
use onthaal_model::random::Randomness;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

const TEXT_LIMIT: usize = 120;
const LABEL_LIMIT: usize = 40;
/// A question with one answer asks nothing.
const FEWEST_ANSWERS: usize = 2;
/// More answers than this are no longer read at a desk.
const MOST_ANSWERS: usize = 8;
/// So many answers a question can ever have had; more have no place.
const MOST_EVER: usize = 20;

/// A question as a coordinator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEdit {
    /// What is asked.
    pub text: String,
    /// Whether it is asked now.
    pub active: bool,
    /// Its answers in their order; those that are left out are stopped.
    pub answers: Vec<AnswerEdit>,
}

/// An answer as a coordinator fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerEdit {
    /// Which; a new one has none.
    #[serde(default)]
    pub answer_id: Option<Uuid>,
    /// What is answered.
    pub label: String,
    /// Whether it can be chosen now.
    pub active: bool,
}

/// Adds a question and gives its id. Errs with the field that is refused: `active` when the
/// house asks three already.
pub fn add_question(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    edit: &QuestionEdit,
) -> Result<Uuid> {
    let id = random_uuid(centre.random.as_ref());
    let noted = (Done::Add, RecordKind::LocalQuestion);
    write(centre, staff, house, noted, |s| {
        let records = records(s, centre.random.as_ref(), house, id, edit)?;
        Ok((writing(records), id))
    })
}

/// Writes a question anew. Errs when the house has no such question, and with the field that is
/// refused: `answers[n].label` where an answer would come to mean something else.
pub fn save_question(
    centre: &Centre,
    staff: &Staff,
    house: Uuid,
    id: Uuid,
    edit: &QuestionEdit,
) -> Result<()> {
    let noted = (Done::Change, RecordKind::LocalQuestion);
    write(centre, staff, house, noted, |s| {
        let known = directory::by_id::<LocalQuestion>(s, id)?;
        if known.is_none_or(|question| question.house_id != house) {
            return Err(CentreError::NotFound("question"));
        }
        let records = records(s, centre.random.as_ref(), house, id, edit)?;
        Ok((writing(records), ()))
    })
}

/// The words of the house's own questions and of their answers by their ids, also of those that
/// are no longer asked.
pub(crate) fn own_words(s: &mut dyn Session, house: Uuid) -> Result<Map<String, Value>> {
    let questions = of_house::<LocalQuestion>(s, house)?.into_iter();
    let answers = of_house::<LocalAnswer>(s, house)?.into_iter();
    let words = questions
        .map(|question| (question.id, question.text))
        .chain(answers.map(|answer| (answer.id, answer.label)));
    Ok(words
        .map(|(id, text)| (id.hyphenated().to_string(), Value::String(text)))
        .collect())
}

fn records(
    s: &mut dyn Session,
    random: &dyn Randomness,
    house: Uuid,
    id: Uuid,
    edit: &QuestionEdit,
) -> Result<Vec<Record>> {
    let text = check::line("text", &edit.text, TEXT_LIMIT)?;
    let position = place(s, house, id, edit.active)?;
    let mut records = vec![Record {
        kind: RecordKind::LocalQuestion,
        id,
        body: body(
            house,
            vec![
                ("text", Value::from(text)),
                ("position", Value::from(position)),
                ("active", Value::from(i64::from(edit.active))),
            ],
        ),
    }];
    records.extend(answers(s, random, house, id, &edit.answers)?);
    Ok(records)
}

/// The place of the question among those that are asked; none when it is not.
fn place(s: &mut dyn Session, house: Uuid, id: Uuid, active: bool) -> Result<Option<i64>> {
    if !active {
        return Ok(None);
    }
    let others = of_house::<LocalQuestion>(s, house)?.into_iter();
    let mut asked: Vec<LocalQuestion> = others.filter(|question| question.active).collect();
    let own = asked.iter().find(|question| question.id == id);
    if let Some(place) = own.and_then(|question| question.position) {
        return Ok(Some(place));
    }
    asked.retain(|question| question.id != id);
    let taken: BTreeSet<i64> = asked
        .iter()
        .filter_map(|question| question.position)
        .collect();
    let free = (1_i64..)
        .take(Question::MAX_LOCAL)
        .find(|place| !taken.contains(place));
    match free {
        Some(place) if asked.len() < Question::MAX_LOCAL => Ok(Some(place)),
        Some(_) | None => check::refuse("active", Rule::TooMany(Question::MAX_LOCAL)),
    }
}

fn answers(
    s: &mut dyn Session,
    random: &dyn Randomness,
    house: Uuid,
    question: Uuid,
    given: &[AnswerEdit],
) -> Result<Vec<Record>> {
    let known: Vec<LocalAnswer> = directory::linked(s, "local_question_id", question)?;
    let stopped = known.iter().filter(|known| {
        let mut ids = given.iter().filter_map(|answer| answer.answer_id);
        ids.all(|id| id != known.id)
    });
    let stopped: Vec<&LocalAnswer> = stopped.collect();
    if given.len() + stopped.len() > MOST_EVER {
        return check::refuse("answers", Rule::TooMany(MOST_EVER));
    }
    let offered = given.iter().filter(|answer| answer.active).count();
    if offered < FEWEST_ANSWERS {
        return check::refuse("answers", Rule::Required);
    }
    if offered > MOST_ANSWERS {
        return check::refuse("answers", Rule::TooMany(MOST_ANSWERS));
    }
    let mut labels = BTreeSet::new();
    let mut records = Vec::new();
    for (index, answer) in given.iter().enumerate() {
        let field = format!("answers[{index}].label");
        let label = check::line(&field, &answer.label, LABEL_LIMIT)?;
        if answer.active && !labels.insert(label.to_lowercase()) {
            return check::refuse(&field, Rule::NotAllowed);
        }
        let id = match answer.answer_id {
            None => random_uuid(random),
            Some(id) => match known.iter().find(|known| known.id == id) {
                Some(known) if known.label == label => id,
                Some(_) => return check::refuse(&field, Rule::NotAllowed),
                None => return check::refuse(&field, Rule::UnknownCode),
            },
        };
        records.push(record(house, question, id, index, &label, answer.active));
    }
    for (index, known) in (given.len()..).zip(stopped) {
        records.push(record(
            house,
            question,
            known.id,
            index,
            &known.label,
            false,
        ));
    }
    Ok(records)
}

fn record(
    house: Uuid,
    question: Uuid,
    id: Uuid,
    index: usize,
    label: &str,
    active: bool,
) -> Record {
    let fields = vec![
        ("local_question_id", Value::from(question.to_string())),
        ("label", Value::from(label)),
        ("position", Value::from(index + 1)),
        ("active", Value::from(i64::from(active))),
    ];
    Record {
        kind: RecordKind::LocalAnswer,
        id,
        body: body(house, fields),
    }
}

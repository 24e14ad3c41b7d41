//! The questions of two past quarters, as patterns with a count.

use crate::desks::{own_answer_id, own_question_id};
use crate::entry::QuestionEntry;
use crate::error::{DemoError, Place};
use crate::files::{Files, QUESTIONS};
use crate::house::site_id;
use onthaal_model::id::{LocalAnswerId, LocalQuestionId, SiteId};
use onthaal_model::intake::{LocalAnswer, Question};
use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};

/// A question that was asked so many times.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// What was asked and how it ended.
    pub question: Question,
    /// The weekday on which it was asked.
    pub weekday: Weekday,
    /// The half-day on which it was asked.
    pub half_day: HalfDay,
    /// The site that was asked.
    pub site: SiteId,
    /// How many times.
    pub count: u32,
}

/// The questions of one quarter.
pub type Quarter = Vec<Pattern>;

/// Reads both quarters, the older first. Errs with the question that cannot have been asked.
pub(crate) fn quarters(files: &Files) -> Result<[Quarter; 2], DemoError> {
    let quarter = |index: usize| {
        let entries = files.questions[index].questions.iter().enumerate();
        entries
            .map(|(line, entry)| {
                let at = Place::new(QUESTIONS[index], format!("questions[{line}]"));
                pattern(entry, &files.questions[index].asks, files, &at)
            })
            .collect::<Result<Quarter, DemoError>>()
    };
    Ok([quarter(0)?, quarter(1)?])
}

fn pattern(
    entry: &QuestionEntry,
    asks: &[String],
    files: &Files,
    at: &Place,
) -> Result<Pattern, DemoError> {
    if entry.n == 0 {
        return Err(at.wrong("n", "was never asked"));
    }
    if !files.house.site.contains_key(&entry.site) {
        return Err(at.wrong("site", format!("there is no `{}`", entry.site)));
    }
    let (weekday, half_day) = entry
        .when
        .split_once('-')
        .ok_or_else(|| at.wrong("when", "is no weekday and half-day"))?;
    let optional = |field: &str, text: &Option<String>| match text {
        Some(text) => at.take(field, text, GapReason::parse(text)).map(Some),
        None => Ok(None),
    };
    let question = Question {
        theme: at.take("theme", &entry.theme, Theme::parse(&entry.theme))?,
        age_band: at.take("age", &entry.age, AgeBand::parse(&entry.age))?,
        asker: at.take("asker", &entry.asker, Asker::parse(&entry.asker))?,
        outcome: at.take("outcome", &entry.outcome, Outcome::parse(&entry.outcome))?,
        channel: at.take("channel", &entry.channel, Channel::parse(&entry.channel))?,
        language: at.take(
            "language",
            &entry.language,
            Language::parse(&entry.language),
        )?,
        interpreter: entry.interpreter,
        warmth: match &entry.warmth {
            Some(text) => Some(at.take("warmth", text, Warmth::parse(text))?),
            None => None,
        },
        gap_reason: optional("gap", &entry.gap)?,
        doors_before: match &entry.doors {
            Some(text) => at.take("doors", text, DoorsBefore::parse(text))?,
            None => DoorsBefore::not_asked(),
        },
        local: own(entry, asks, files, at)?,
    };
    at.take("outcome", &entry.outcome, question.check())?;
    Ok(Pattern {
        question,
        weekday: at.take("when", &entry.when, Weekday::parse(weekday))?,
        half_day: at.take("when", &entry.when, HalfDay::parse(half_day))?,
        site: SiteId(site_id(&entry.site)),
        count: entry.n,
    })
}

/// What was answered to the questions of the house's own that were asked in that quarter.
fn own(
    entry: &QuestionEntry,
    asks: &[String],
    files: &Files,
    at: &Place,
) -> Result<Vec<LocalAnswer>, DemoError> {
    if entry.own.keys().any(|key| !asks.contains(key)) {
        return Err(at.wrong("own", "this quarter did not ask that"));
    }
    let asked = asks.iter().map(|key| {
        let mut known = files.desks.question.iter();
        let question = known.find(|question| question.key == *key);
        let question = question.ok_or_else(|| at.wrong("own", format!("there is no `{key}`")))?;
        let answer = match entry.own.get(key) {
            Some(answer) if !question.answers.contains_key(answer) => {
                return Err(at.wrong("own", format!("there is no `{answer}`")));
            }
            Some(answer) => Some(LocalAnswerId(own_answer_id(key, answer))),
            None => None,
        };
        Ok(LocalAnswer {
            question: LocalQuestionId(own_question_id(key)),
            answer,
        })
    });
    asked.collect()
}

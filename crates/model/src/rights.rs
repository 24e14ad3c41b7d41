//! Rights that a family may have, and the plain questions that lead to them, read once from
//! `rights/rights.json`. The texts stand in `rights.ftl` of each locale.
//!
//! What is deliberately absent: amounts and limits, which change; any decision, which is for the
//! service that gives the right; and any memory of what was answered.

mod source;
#[cfg(test)]
mod tests;

use crate::silent;
use crate::time::Day;
use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::{ActorType, AgeBand, Theme};
use std::sync::LazyLock;

/// A right that somebody may have.
#[derive(PartialEq, Eq)]
pub struct Right {
    /// Its code; its texts are `right-<code>` and `right-<code>.text`.
    pub code: &'static str,
    /// Its name in Dutch, as it is said at a counter; the same as its text in the reference.
    pub name: &'static str,
    /// Who gives it.
    pub giver: Giver,
    /// Which services give it or know more of it, the most fitting first; none when no service of a
    /// town can be told by its fields.
    pub doors: Vec<Door>,
    /// Where it is written down.
    pub sources: Vec<Site>,
    /// The day its text was laid beside its sources.
    pub checked: Day,
    situations: Vec<Situation>,
    /// Not for who says no to one of these.
    needs: Vec<Question>,
    /// Not for who says yes to one of these.
    unless: Vec<Question>,
}

/// Who gives a right; its text is `rights-giver-<code>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Giver(usize);

/// By what a service that fits is told from the others.
#[derive(PartialEq, Eq)]
pub struct Door {
    /// It is about one of these.
    pub themes: Vec<Theme>,
    /// One of these kinds of organisation offers it; any of them when there are none.
    pub by: Vec<ActorType>,
    /// It is for children of this age.
    pub age: Option<AgeBand>,
    /// One of the themes is what the service is about first of all.
    pub lead: bool,
}

/// A public site.
#[derive(PartialEq, Eq)]
pub struct Site {
    /// Whose it is.
    pub name: &'static str,
    /// Its address.
    pub address: &'static str,
}

/// A situation in life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Situation(usize);

/// A question with the answers yes, no and not known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question(usize);

/// What was answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known, or not told; it rules nothing out.
    Unsure,
}

/// How far somebody has come.
pub struct Step {
    /// What to ask next; none when nothing that is still open hangs on an answer.
    pub question: Option<Question>,
    /// The rights that no answer ruled out, in the order of the file; last those that rest on
    /// something not known.
    pub rights: Vec<Open>,
    /// How many questions these situations have together.
    pub most: usize,
}

/// A right that no answer ruled out.
#[derive(Clone, Copy)]
pub struct Open {
    /// The right.
    pub right: &'static Right,
    /// Whether it rests on something that was not known.
    pub maybe: bool,
}

silent! { Right Giver Door Site Situation Question Answer Step Open }

struct Catalogue {
    situations: Vec<(&'static str, Vec<Question>)>,
    questions: Vec<&'static str>,
    givers: Vec<(&'static str, &'static str)>,
    rights: Vec<Right>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    source::read(include_str!("../rights/rights.json"))
        .expect("the rights in the project are valid, their own test reads them")
});

impl Situation {
    /// Every situation, in the order they are shown.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..CATALOGUE.situations.len()).map(Self)
    }

    /// Finds the situation, or refuses it without repeating it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::all()
            .find(|known| known.code() == code)
            .ok_or_else(|| InvalidInput::new("situation", Rule::UnknownCode))
    }

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        CATALOGUE.situations[self.0].0
    }

    /// What may be asked, in order.
    pub fn questions(self) -> &'static [Question] {
        &CATALOGUE.situations[self.0].1
    }
}

/// What follows from these answers in these situations, which all hold of one family. Errs when a
/// situation stands there twice, and when a question is answered twice or is of none of them.
pub fn after(
    situations: &[Situation],
    answers: &[(Question, Answer)],
) -> Result<Step, InvalidInput> {
    let mut questions: Vec<Question> = Vec::new();
    for (place, situation) in situations.iter().enumerate() {
        if situations[..place].contains(situation) {
            let field = format!("situations[{place}]");
            return Err(InvalidInput::new(field, Rule::NotAllowed));
        }
        let more = situation.questions().iter();
        let more: Vec<_> = more.filter(|it| !questions.contains(it)).copied().collect();
        questions.extend(more);
    }
    for (place, (question, _)) in answers.iter().enumerate() {
        let again = answers[..place].iter().any(|(other, _)| other == question);
        if again || !questions.contains(question) {
            let field = format!("answers[{place}].question");
            return Err(InvalidInput::new(field, Rule::NotAllowed));
        }
    }
    let said = |question: &Question| {
        let found = answers.iter().find(|(other, _)| other == question);
        found.map(|(_, answer)| *answer)
    };
    let mut rights: Vec<&'static Right> = CATALOGUE
        .rights
        .iter()
        .filter(|right| right.situations.iter().any(|it| situations.contains(it)))
        .filter(|right| !right.needs.iter().any(|it| said(it) == Some(Answer::No)))
        .filter(|right| !right.unless.iter().any(|it| said(it) == Some(Answer::Yes)))
        .collect();
    let open = |question: &&Question| {
        said(question).is_none() && rights.iter().any(|right| right.hangs_on(**question))
    };
    let question = questions.iter().find(open).copied();
    let unknown = |right: &Right| {
        let mut asked = right.needs.iter().chain(&right.unless);
        asked.any(|it| said(it) == Some(Answer::Unsure))
    };
    rights.sort_by_key(|right| unknown(right));
    let rights = rights.into_iter().map(|right| Open {
        right,
        maybe: unknown(right),
    });
    Ok(Step {
        question,
        rights: rights.collect(),
        most: questions.len(),
    })
}

impl Question {
    /// Every question.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..CATALOGUE.questions.len()).map(Self)
    }

    /// Finds the question, or refuses it without repeating it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::all()
            .find(|known| known.code() == code)
            .ok_or_else(|| InvalidInput::new("question", Rule::UnknownCode))
    }

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        CATALOGUE.questions[self.0]
    }
}

impl Answer {
    /// Finds the answer, or refuses it without repeating it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        match code {
            "yes" => Ok(Self::Yes),
            "no" => Ok(Self::No),
            "unsure" => Ok(Self::Unsure),
            _ => Err(InvalidInput::new("answer", Rule::UnknownCode)),
        }
    }
}

impl Giver {
    /// Everybody who gives a right.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..CATALOGUE.givers.len()).map(Self)
    }

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        CATALOGUE.givers[self.0].0
    }

    /// The Dutch name that stands on the door; the same as its text in the reference.
    pub fn name(self) -> &'static str {
        CATALOGUE.givers[self.0].1
    }
}

impl Right {
    /// Every right.
    pub fn all() -> impl ExactSizeIterator<Item = &'static Self> + Clone {
        CATALOGUE.rights.iter()
    }

    fn hangs_on(&self, question: Question) -> bool {
        self.needs.contains(&question) || self.unless.contains(&question)
    }
}

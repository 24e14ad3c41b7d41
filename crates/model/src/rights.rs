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
use crate::vocabulary::Theme;
use std::cmp::Reverse;
use std::sync::LazyLock;

/// A right that somebody may have.
#[derive(PartialEq, Eq)]
pub struct Right {
    /// Its code; its texts are `right-<code>` and `right-<code>.text`.
    pub code: &'static str,
    /// Its name in Dutch, as it is said at a counter; the same as its text in the reference.
    pub name: &'static str,
    /// Who gives it, by the Dutch name that stands on the door.
    pub giver: &'static str,
    /// What services that know more of it are about, the most fitting first.
    pub themes: Vec<Theme>,
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
    /// The rights that no answer ruled out; first those that an answer speaks for.
    pub rights: Vec<&'static Right>,
}

silent! { Right Site Situation Question Answer Step }

struct Catalogue {
    situations: Vec<(&'static str, Vec<Question>)>,
    questions: Vec<&'static str>,
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

    /// What follows from these answers. Errs when a question is answered twice, or is none of this
    /// situation.
    pub fn after(self, answers: &[(Question, Answer)]) -> Result<Step, InvalidInput> {
        for (place, (question, _)) in answers.iter().enumerate() {
            let again = answers[..place].iter().any(|(other, _)| other == question);
            if again || !self.questions().contains(question) {
                let field = format!("answers[{place}].question");
                return Err(InvalidInput::new(field, Rule::NotAllowed));
            }
        }
        let said = |question: &Question| {
            let found = answers.iter().find(|(other, _)| other == question);
            found.map(|(_, answer)| *answer)
        };
        let mut rights: Vec<&Right> = CATALOGUE
            .rights
            .iter()
            .filter(|right| right.situations.contains(&self))
            .filter(|right| !right.needs.iter().any(|it| said(it) == Some(Answer::No)))
            .filter(|right| !right.unless.iter().any(|it| said(it) == Some(Answer::Yes)))
            .collect();
        let open = |question: &&Question| {
            said(question).is_none() && rights.iter().any(|right| right.hangs_on(**question))
        };
        let question = self.questions().iter().find(open).copied();
        rights.sort_by_key(|right| {
            let yes = right
                .needs
                .iter()
                .filter(|it| said(it) == Some(Answer::Yes));
            let no = right
                .unless
                .iter()
                .filter(|it| said(it) == Some(Answer::No));
            Reverse(yes.count() + no.count())
        });
        Ok(Step { question, rights })
    }
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

impl Right {
    /// Every right.
    pub fn all() -> impl ExactSizeIterator<Item = &'static Self> + Clone {
        CATALOGUE.rights.iter()
    }

    fn hangs_on(&self, question: Question) -> bool {
        self.needs.contains(&question) || self.unless.contains(&question)
    }
}

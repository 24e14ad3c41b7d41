//! Rights that a family may have, by a few plain questions.

use onthaal_model::rights::{Answer, Question, Situation};
use onthaal_model::validate::InvalidInput;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, CodeList, LocaleTag};
use crate::qr::Qr;
use crate::read::requests;
use crate::view::Hit;

requests! {
    /// How far somebody has come; without a situation, the beginning.
    RightsRequest {
        /// The language of the screen.
        locale: LocaleTag,
        /// The situations in life that were chosen.
        situations: Option<Vec<Code<Situation>>>,
        /// What was answered so far.
        answers: Option<Vec<RightsAnswer>>,
    }

    /// One answer.
    RightsAnswer {
        /// To what.
        question: Code<Question>,
        /// `yes`, `no` or `unsure`.
        answer: Code<Answer>,
    }
}

impl CodeList for Situation {
    fn find(code: &str) -> Result<Situation, InvalidInput> {
        Situation::parse(code)
    }
}

impl CodeList for Question {
    fn find(code: &str) -> Result<Question, InvalidInput> {
        Question::parse(code)
    }
}

impl CodeList for Answer {
    fn find(code: &str) -> Result<Answer, InvalidInput> {
        Answer::parse(code)
    }
}

/// What comes next.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RightsView {
    /// What can be chosen to begin with, and at the end what else may hold; empty as long as there is
    /// something to ask.
    pub situations: Vec<&'static str>,
    /// What to ask now.
    pub question: Option<&'static str>,
    /// How many questions there are at most.
    pub most: u32,
    /// What may be asked for; empty as long as there is something to ask.
    pub rights: Vec<RightView>,
    /// The house with this list in the language of the screen and in Dutch, as a telephone keeps a
    /// number; several where one code does not hold it.
    pub codes: Vec<Qr>,
}

/// A right that somebody may have. Its texts are `right-<id>` and `right-<id>.text`.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RightView {
    /// Its code.
    pub id: &'static str,
    /// Its name in Dutch, as it is said at a counter.
    pub name: &'static str,
    /// Who gives it; its text is `rights-giver-<giver>`.
    pub giver: &'static str,
    /// Who gives it, by the Dutch name that stands on the door.
    pub giver_name: &'static str,
    /// Whether it rests on something that was not known.
    pub maybe: bool,
    /// The services here that give it or know more of it; none where nothing is sure to fit.
    pub services: Vec<Hit>,
    /// Where it is written down.
    pub sources: Vec<RightSource>,
    /// The day of its text.
    pub checked: String,
}

/// A public site.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RightSource {
    /// Whose it is.
    pub name: &'static str,
    /// Its address.
    pub address: &'static str,
}

onthaal_model::silent! { RightsView RightView }

//! An intake: one anonymous conversation at the desk, with one or more questions.

use crate::id::{LocalAnswerId, LocalQuestionId};
use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::{
    AgeBand, Asker, Channel, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};
use std::collections::BTreeSet;
use std::fmt;

/// One question of the house's own and what was answered; `None` where it was not asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LocalAnswer {
    /// The question.
    pub question: LocalQuestionId,
    /// The answer.
    pub answer: Option<LocalAnswerId>,
}

impl LocalAnswer {
    /// The same question, not asked.
    pub fn not_asked(self) -> Self {
        Self {
            answer: None,
            ..self
        }
    }
}

impl fmt::Debug for LocalAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LocalAnswer(…)")
    }
}

/// One asked-for theme and how it ended.
#[derive(Clone, PartialEq, Eq)]
pub struct Question {
    /// What it was about.
    pub theme: Theme,
    /// The age of the child it was about.
    pub age_band: AgeBand,
    /// Who asked.
    pub asker: Asker,
    /// How it ended.
    pub outcome: Outcome,
    /// How it came in.
    pub channel: Channel,
    /// The language of the talk.
    pub language: Language,
    /// Whether an interpreter was needed; `None` when it was not asked.
    pub interpreter: Option<bool>,
    /// How warm the referral was, only where the outcome is one.
    pub warmth: Option<Warmth>,
    /// Why no offer was found, only where none was.
    pub gap_reason: Option<GapReason>,
    /// Whether other services were asked before.
    pub doors_before: DoorsBefore,
    /// The house's own questions, each at most once.
    pub local: Vec<LocalAnswer>,
}

impl Question {
    /// A question with only the three things that every desk notes; the rest was not asked.
    pub fn new(theme: Theme, age_band: AgeBand, outcome: Outcome) -> Self {
        Self {
            theme,
            age_band,
            asker: Asker::not_asked(),
            outcome,
            channel: Channel::not_asked(),
            language: Language::not_asked(),
            interpreter: None,
            warmth: None,
            gap_reason: None,
            doors_before: DoorsBefore::not_asked(),
            local: Vec::new(),
        }
    }

    /// That there was a serious concern about a child, and nothing beside it.
    pub fn concern() -> Self {
        Self::new(Theme::unclear(), AgeBand::not_asked(), Outcome::concern())
    }

    /// A house asks at most so many questions of its own.
    pub const MAX_LOCAL: usize = 3;

    /// Refuses values that cannot stand beside each other.
    pub fn check(&self) -> Result<(), InvalidInput> {
        if self.local.len() > Self::MAX_LOCAL {
            return Err(InvalidInput::new("local", Rule::TooMany(Self::MAX_LOCAL)));
        }
        let asked: BTreeSet<_> = self.local.iter().map(|each| each.question).collect();
        if asked.len() < self.local.len() {
            return Err(InvalidInput::new("local", Rule::NotAllowed));
        }
        if self.gap_reason.is_some() && !self.outcome.asks_gap_reason() {
            return Err(InvalidInput::new("gap_reason", Rule::NotAllowed));
        }
        if self.warmth.is_some_and(|warmth| warmth.rank() > 0) && !self.outcome.asks_warmth() {
            return Err(InvalidInput::new("warmth", Rule::NotAllowed));
        }
        Ok(())
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question(…)")
    }
}

/// One conversation: one to nine questions.
#[derive(Clone, PartialEq, Eq)]
pub struct Intake {
    questions: Vec<Question>,
}

impl Intake {
    /// More questions than this in one conversation is a slip of the finger.
    pub const MAX_QUESTIONS: usize = 9;

    /// Takes the questions of one conversation, each checked.
    pub fn new(questions: Vec<Question>) -> Result<Self, InvalidInput> {
        if questions.is_empty() {
            return Err(InvalidInput::new("questions", Rule::Required));
        }
        if questions.len() > Self::MAX_QUESTIONS {
            return Err(InvalidInput::new(
                "questions",
                Rule::TooMany(Self::MAX_QUESTIONS),
            ));
        }
        for (index, question) in questions.iter().enumerate() {
            question
                .check()
                .map_err(|refusal| refusal.within(&format!("questions[{index}]")))?;
        }
        Ok(Self { questions })
    }

    /// The questions, in the order they were noted.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }
}

impl fmt::Debug for Intake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Intake(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question() -> Question {
        Question::new(
            Theme::parse("toy-library").expect("known"),
            AgeBand::not_asked(),
            Outcome::parse("answered").expect("known"),
        )
    }

    #[test]
    fn an_intake_has_one_to_nine_questions() {
        assert_eq!(Intake::new(vec![]).unwrap_err().rule, Rule::Required);
        assert!(Intake::new(vec![question(); 9]).is_ok());
        assert_eq!(
            Intake::new(vec![question(); 10]).unwrap_err().rule,
            Rule::TooMany(9)
        );
    }

    #[test]
    fn a_gap_reason_needs_a_gap() {
        let mut odd = question();
        odd.gap_reason = GapReason::parse("too-far").ok();
        let refusal = Intake::new(vec![question(), odd]).unwrap_err();
        assert_eq!(refusal.to_string(), "questions[1].gap_reason: not-allowed");
    }

    #[test]
    fn of_a_serious_concern_nothing_is_kept_but_that_it_was() {
        let clock = crate::time::FixedClock::parse("2026-11-21T10:00:00Z").expect("valid");
        let slot = crate::time::Slot::of(crate::time::Clock::now(&clock));
        let site = crate::id::SiteId(uuid::Uuid::from_u128(1));
        let mut told = question();
        told.outcome = Outcome::concern();
        told.language = Language::parse("ti").expect("known");
        told.asker = Asker::parse("grandparent").expect("known");
        assert!(told.fragments(slot, site) == Question::concern().fragments(slot, site));
        assert!(told.fragments(slot, site) != question().fragments(slot, site));
        let answered = LocalAnswer {
            question: LocalQuestionId(uuid::Uuid::from_u128(1)),
            answer: Some(LocalAnswerId(uuid::Uuid::from_u128(2))),
        };
        told.local = vec![answered];
        let mut bare = Question::concern();
        bare.local = vec![answered.not_asked()];
        assert!(told.fragments(slot, site) == bare.fragments(slot, site));
    }

    #[test]
    fn a_question_of_the_house_is_answered_at_most_once() {
        let answer = |number| LocalAnswer {
            question: LocalQuestionId(uuid::Uuid::from_u128(number)),
            answer: None,
        };
        let check = |asked: &[u128]| {
            let mut with = question();
            with.local = asked.iter().copied().map(answer).collect();
            Intake::new(vec![with])
                .map(drop)
                .map_err(|refusal| refusal.to_string())
        };
        assert_eq!(check(&[1, 2, 3]), Ok(()));
        assert_eq!(
            check(&[1, 1]),
            Err("questions[0].local: not-allowed".to_owned())
        );
        assert!(check(&[1, 2, 3, 4]).is_err_and(|refusal| refusal.contains("too-many")));
    }

    #[test]
    fn debug_output_holds_nothing_of_the_visit() {
        let intake = Intake::new(vec![question()]).expect("valid");
        assert_eq!(
            format!("{intake:?} {:?}", intake.questions()),
            "Intake(…) [Question(…)]"
        );
    }
}

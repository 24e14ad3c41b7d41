//! The desk: its intakes, and today as this tablet still remembers it.

use onthaal_model::id::{LocalAnswerId, LocalQuestionId};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Id, Line};
use crate::read::requests;
use crate::view::session::SessionView;

requests! {
    /// One conversation.
    RecordIntakeRequest {
        /// One to nine questions.
        questions: Vec<QuestionRequest>,
    }

    /// What a conversation of this half-day was after all.
    CorrectIntakeRequest {
        /// Its handle.
        handle: Line<64>,
        /// One to nine questions, in the place of the earlier ones.
        questions: Vec<QuestionRequest>,
    }

    /// One asked-for theme and how it ended.
    QuestionRequest {
        /// What it was about.
        theme: Code<Theme>,
        /// The age of the child.
        age_band: Code<AgeBand>,
        /// Who asked.
        asker: Option<Code<Asker>>,
        /// How it ended.
        outcome: Code<Outcome>,
        /// How it came in.
        channel: Option<Code<Channel>>,
        /// The language of the talk.
        language: Option<Code<Language>>,
        /// Whether an interpreter was needed.
        interpreter: Option<bool>,
        /// How warm the referral was.
        warmth: Option<Code<Warmth>>,
        /// Why no offer was found.
        gap_reason: Option<Code<GapReason>>,
        /// Whether other services were asked before.
        doors_before: Option<Code<DoorsBefore>>,
        /// What was answered to the house's own questions.
        local: Option<Vec<LocalAnswerRequest>>,
    }

    /// An answer to one of the house's own questions.
    LocalAnswerRequest {
        /// The question.
        question_id: Id<LocalQuestionId>,
        /// The answer.
        answer_id: Id<LocalAnswerId>,
    }

    /// A gap that a family tells of.
    NoteGapRequest {
        /// What nothing was found about.
        theme: Code<Theme>,
    }

    /// Which intake to take back.
    UndoIntakeRequest {
        /// Its handle; otherwise the last one.
        handle: Option<Line<64>>,
    }
}

/// The desk as this tablet remembers it. Nothing here can be read back from its files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskView {
    /// The open session.
    pub session: Option<SessionView>,
    /// The intakes of this half-day, the last one last.
    pub intakes: Vec<TodayIntake>,
    /// How many intakes.
    pub intake_count: u32,
    /// How many questions.
    pub question_count: u32,
    /// How many records wait to be sent.
    pub waiting: u32,
}

/// An intake that can still be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayIntake {
    /// What to name when taking it back.
    pub handle: String,
    /// Its questions.
    pub questions: Vec<TodayQuestion>,
}

/// A question as it was noted, so that it can be corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayQuestion {
    /// What it was about.
    pub theme: &'static str,
    /// The age of the child.
    pub age_band: &'static str,
    /// Who asked.
    pub asker: &'static str,
    /// How it ended.
    pub outcome: &'static str,
    /// How it came in.
    pub channel: &'static str,
    /// The language of the talk.
    pub language: &'static str,
    /// Whether an interpreter was needed, where that was noted.
    pub interpreter: Option<bool>,
    /// How warm the referral was, where that was noted.
    pub warmth: Option<&'static str>,
    /// Why no offer was found, where that was noted.
    pub gap_reason: Option<&'static str>,
    /// Whether other services were asked before.
    pub doors_before: &'static str,
    /// What was answered to the house's own questions.
    pub local: Vec<TodayAnswer>,
}

/// An answer to one of the house's own questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayAnswer {
    /// The question.
    pub question_id: String,
    /// The answer.
    pub answer_id: String,
}

/// An intake was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordedView {
    /// What to name when taking it back.
    pub handle: String,
    /// The desk after it.
    pub desk: DeskView,
}

/// A gap was told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct GapView {
    /// Whether it was counted: once per visit and theme, and a few themes per visit.
    pub counted: bool,
}

//! The desk: its intakes, and today as this tablet still remembers it.

use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, GapReason, Language, Outcome, Theme, Warmth,
};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Line};
use crate::read::requests;
use crate::view::session::SessionView;

requests! {
    /// One conversation.
    RecordIntakeRequest {
        /// One to nine questions.
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

/// What the desk shows of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayQuestion {
    /// What it was about.
    pub theme: String,
    /// The age of the child.
    pub age_band: String,
    /// How it ended.
    pub outcome: String,
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

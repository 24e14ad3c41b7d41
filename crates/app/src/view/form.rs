//! What a house laid down for registering at its desks.

use serde::Serialize;
use ts_rs::TS;

/// How the desks of this house register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskFormView {
    /// The desks in use.
    pub desks: Vec<DeskLineView>,
    /// How a question may end here; never empty.
    pub outcomes: Vec<&'static str>,
    /// The themes shown first.
    pub frequent: Vec<&'static str>,
    /// The house's own questions that are asked now, at most three.
    pub local: Vec<LocalQuestionView>,
    /// Whether a desk may keep a short note of the day.
    pub note: bool,
    /// Whether a warm referral of somebody who is not of age may have a ticket.
    pub tickets_for_minors: bool,
}

/// A place of a site where questions are received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeskLineView {
    /// Its id.
    pub desk_id: String,
    /// Its name.
    pub name: String,
    /// The site it is part of.
    pub site_id: String,
    /// The name of the site.
    pub site: String,
    /// How questions come in there when an intake does not say.
    pub channel: Option<&'static str>,
}

/// A question of the house's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocalQuestionView {
    /// Its id.
    pub question_id: String,
    /// How it is asked.
    pub text: String,
    /// What can be answered.
    pub answers: Vec<LocalAnswerView>,
}

/// An answer to a question of the house's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocalAnswerView {
    /// Its id.
    pub answer_id: String,
    /// How it is shown.
    pub label: String,
}

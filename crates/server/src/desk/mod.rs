//! What a house lays down for its desks: which there are, how they register, whom a volunteer
//! calls and which cards lie there. Read whole, written one thing at a time, and published in
//! the house's own stream. Who may write is decided by the routes.

mod check;
mod write;

mod frequent;
mod order;

mod cards;
mod desks;
mod form;
mod questions;
mod rules;

mod plan;
mod roster;

pub use cards::{CardEdit, CardVersion, add_card, remove_card, save_card, versions};
pub use desks::{DeskEdit, add_desk, remove_desk, save_desk};
pub use form::{FormEdit, save_form};
pub use order::{Ordered, set_order};
pub use plan::{
    AnswerLine, CardLine, DeskLine, DeskPlan, DomainThemes, FormLine, HouseLine, PlanSite,
    QuestionLine, RuleLine, Vocabulary, houses, plan,
};
pub use questions::{AnswerEdit, QuestionEdit, add_question, save_question};
pub use roster::{DeskWeek, Roster, SlotLine, roster};
pub use rules::{RuleEdit, add_rule, remove_rule, save_rule};

pub(crate) use form::renew_frequent;
pub(crate) use questions::own_words;

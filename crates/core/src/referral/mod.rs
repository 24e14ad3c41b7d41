//! Proposing services to a visitor: how each wants to receive people, and which come first. Nothing
//! here sends anybody anywhere, and nothing remembers what was proposed.

mod manner;

mod options;

pub use manner::{Manner, manner, may_have_ticket};
pub use options::{MOST, Proposal, Proposals, Wanted, options};

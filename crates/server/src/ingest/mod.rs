//! What tablets send up, and what they are told first.

mod book;
mod item;
mod own;

mod accept;

mod hello;
mod referral;

pub use accept::accept_push;
pub use hello::hello;

pub(crate) use referral::{EndedReferral, accept_referrals};

/// Folds every block in which enough waits; says how many fragments were folded.
pub fn fold(centre: &crate::Centre) -> crate::Result<i64> {
    crate::reports::fold_waiting(centre)
}

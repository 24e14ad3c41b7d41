//! The report rule: what of a tally may be printed.
//!
//! The only reader of tallies, pure and without storage. A release is computed once after a
//! period closes and is then frozen; every table, chart, print and export reads releases.
//! The rule and its proof by enumeration are those of the project's privacy design: every
//! printed number is 0 or at least k, printed sets partition the questions, and whatever is in
//! the pool could just as well be "other" or "not known".

pub mod dimension;
mod category;
pub mod menu;
pub mod tally;
pub mod rule;
mod strict;
pub mod json;

pub use menu::{Menu, MenuKind};
pub use rule::{Line, Pool, Release, ReleasedTable, State, release_block};
pub use tally::{Tally, TallyNode, TallyTable};

/// The smallest group that may be printed.
pub const K_STANDARD: u64 = 5;
/// The smallest group where three or fewer people tally.
pub const K_SMALL_TEAM: u64 = 10;

//! From what waits to what is printed: folding, the tally, and releases.
//!
//! Nothing outside this module can read the tally. What is shown, charted, printed or exported
//! reads releases, which are frozen.

mod rows;

mod fold;

mod release;

mod door;
mod print;

pub use door::{DoorError, release_lines};
pub use print::Printer;
pub use release::{
    FrozenRelease, ReleaseRow, due_periods, release, release_period, releases, releases_of,
};

pub(crate) use fold::{fold_waiting, rebook_closed, seed};
pub(crate) use release::forget_released;

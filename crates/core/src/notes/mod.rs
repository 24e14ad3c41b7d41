//! Short notes of a desk: off unless the house wants them, looked at before they are kept, gone
//! after a day. What is deliberately absent: any way out of the tablet.

mod known;

mod check;
mod keep;

pub use check::{Checked, LIMIT, check_note};
pub use keep::{Note, drop_note, forget_old, keep_note, notes, notes_wanted};

//! The tickets of warm referrals: taking them in, opening and answering them with a code, ending
//! them, and letting how they ended go to the count.
//!
//! There is no list of tickets here and no search: whoever has no code, and did not make the
//! ticket, finds nothing.

mod state;

mod end;

mod answer;
mod item;
mod open;

mod exchange;

mod monthly;

pub use answer::{Answered, answer, answer_spoken};
pub use end::{end_due, leave};
pub use exchange::exchange;
pub use monthly::{MonthLine, forget, monthly};
pub use open::{Opened, open, spoken};

pub use crate::ticket_store::{TicketStore, Way};

pub(crate) use end::check;

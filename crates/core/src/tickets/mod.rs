//! The tickets of warm referrals that this desk made, in a file of their own.
//!
//! No ticket knows a question of the desk, and no question knows a ticket. What a ticket says is
//! sealed as it is made; this tablet can show for which service it was only while it is on and
//! after it has spoken with its centre.

mod days;
mod keys;

mod forget;

mod answer;
mod incoming;
mod list;
mod make;
mod outgoing;
mod settle;
mod word;

pub use answer::answer;
pub use forget::forget_old;
pub use incoming::{Incoming, incoming};
pub use list::{Ticket, Tickets, list};
pub use make::{Made, Wish, make};
pub use outgoing::outgoing;
pub use settle::settle;
pub use word::{Said, word};

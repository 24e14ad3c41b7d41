//! Help for who sits at the desk: whom to call, and what to do and say. For staff only; all of it
//! is read from the directory, so that it is there without a network, and nothing of what was
//! asked is remembered.

mod about;

mod ranking;

mod backup;
mod cards;

pub use backup::{Backup, BackupLine, backup};
pub use cards::{Card, CardLine, WantedCards, card, cards};
pub use ranking::{Asked, Part};

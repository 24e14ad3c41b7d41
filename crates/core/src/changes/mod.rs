//! What changed in the directory since a desk last looked: noted while pages come in, told when a
//! desk opens. Nothing is noted while a stream is read for the first time or as a whole.

mod notice;

mod item;
mod telling;

mod news;

pub use item::{Item, Subject};
pub use news::{News, whats_new, whats_new_seen};
pub(crate) use notice::Notice;

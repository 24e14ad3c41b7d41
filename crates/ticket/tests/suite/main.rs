//! What people type, lay out and send in, good and bad.

mod boxes;
mod frozen;
mod spoken;
mod typed;

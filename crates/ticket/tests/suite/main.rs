//! What people type, lay out and send in, good and bad.

mod boxes;
mod spoken;
mod typed;

//! The demo town.

mod desks;
mod quarters;
mod town;

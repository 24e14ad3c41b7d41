//! The directory for other programs, as the HSDS API describes it: read-only and public.
//!
//! It gives what all houses share and at least one accepts, or none was asked about. Absent on
//! purpose: people (names of contact persons and their numbers are for staff), the addresses of
//! secret places, who changed what, and fields of elsewhere that nobody here has read.
//!
//! A light index of names and terms is made once per publication; a page reads only the records
//! that stand on it.

mod ask;
mod index;
mod open;

mod gather;

mod answer;

pub use answer::{Answer, Collection, list, one};
pub use ask::Ask;
pub use index::Shelf;

//! The demo town: an invented municipality, its house and everything around it.
//!
//! The data is hand-written TOML in `town/`, embedded in the program. This crate reads it,
//! checks every reference and code, and gives the records and past questions that a centre or a
//! tablet can take in. It publishes nothing itself and knows no database. A module uses only
//! the modules listed above it.

mod error;
mod hours;
mod ids;
mod phone;

mod ages;
mod body;
mod entry;

mod files;
mod slugs;

mod house;
mod schedules;
mod people;

mod organisations;

mod attached;
mod events;
mod facts;
mod partners;
mod desks;
mod register;

mod services;

mod phrases;
mod taxonomies;
mod translations;

mod questions;
mod referrals;
mod traces;
mod town;

pub use error::DemoError;
pub use questions::{Pattern, Quarter};
pub use referrals::EndedReferrals;
pub use town::{Town, TownSite, town};
pub use traces::KioskTrace;

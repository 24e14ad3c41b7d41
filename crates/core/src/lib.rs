//! The tablet: its three files, the desk, and what travels to and from the centre.
//!
//! A module uses only modules listed above it. What is deliberately absent: the network (that is
//! `onthaal-sync`), texts for people, and any way to read an intake back from disk. No
//! transaction spans two files; [`store`] says what is whole or nothing.

pub mod error;
pub mod search;

pub mod rows;

mod file;
mod fleeting;
mod migrations;
pub mod store;

mod context;
mod today;

pub mod desk;
pub mod directory;
pub mod help;
pub mod intake;
pub mod notes;
pub mod referral;
pub mod suggestion;
pub mod tickets;

pub mod changes;
pub mod replica;

#[cfg(feature = "testing")]
pub mod testing;

pub use context::Context;
pub use error::{CoreError, Result};
pub use store::{FileState, OpenReport, Store};

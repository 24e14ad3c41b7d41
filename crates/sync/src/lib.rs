//! Carries what the tablet keeps to its centre and brings the directory down.
//!
//! A module uses only modules listed above it. Everything below the thread is a plain function
//! of the store, a transport, a clock and chance, so that a whole year can be run from a seed.
//! What is deliberately absent: any merge, any comparison of clocks, and any way in which a
//! saved intake could start a round.

mod error;

mod address;
mod backoff;
mod transport;

mod frame;
mod schedule;
mod status;

mod http;
mod pull;
mod push;

mod round;
mod tickets;

mod enrol;

mod timetable;
mod worker;

#[cfg(feature = "testing")]
pub mod testing;

pub use address::ServerAddress;
pub use backoff::Backoff;
pub use enrol::{enrol, follow_centre};
pub use error::{Result, SyncError};
pub use frame::{Round, RoundSummary};
pub use http::HttpConnect;
pub use round::run_round;
pub use schedule::{Pace, Schedule};
pub use status::{SyncState, SyncStatus};
pub use tickets::exchange_tickets;
pub use transport::{Connect, HttpLimits, Transport};
pub use worker::{Held, News, Setup, SyncWorker};

//! The centre: takes in what desks send, folds it, releases what may be printed, and publishes
//! the directory. Plain synchronous functions on one [`Centre`]; only `http` and `routes` are
//! asynchronous. A module uses only the modules above it.

mod error;
mod month;
mod secret;
mod verdict;

mod high_water;
mod keys;
mod migrations;
mod rows;

mod ticket_key;
mod ticket_store;

mod audit;
mod release_file;

mod centre;
mod houses;

pub mod device;
pub mod enrol;
pub mod staff;

pub mod publish;

pub mod desk;

pub mod exchange;
pub mod live;
pub mod reports;
pub mod coverage;
pub mod services;

pub mod calendar;
pub mod hsds;

pub mod fiches;
pub mod imports;
pub mod suggestions;

pub mod ingest;
pub mod tickets;

pub mod partner;

pub mod overview;

pub mod demo;
pub mod upkeep;

mod http;
mod routes;

pub use centre::Centre;
pub use error::{CentreError, Result};
pub use http::Limits;
pub use routes::{serve, serve_with};

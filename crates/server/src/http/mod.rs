//! The listener: how bytes on a socket become a request, and a reply becomes bytes.
//!
//! axum's own `serve` installs no timer, so a peer that sends half a header holds its connection for
//! ever. This module has its own accept loop in which every phase of a connection has a limit.
//! Deliberately absent: TLS (a reverse proxy's work) and anything about what a request means
//! (`routes`).

mod connection;
mod error;
mod front;
mod limits;
mod listener;
mod wire;

pub(crate) use error::HttpError;
pub(crate) use front::{Front, is_page};
pub use limits::Limits;
pub(crate) use listener::listen;

//! What tablets and the centre say to each other: version 1, JSON over HTTP.
//!
//! `PROTOCOL.md` beside the manifest tells the whole of it with examples; the files in
//! `tests/wire/v1` freeze its bytes. Every serialised shape of the wire stands here, and none
//! of them holds a date finer than the period, a device or an order of arrival.

pub mod version;
pub mod error;
pub mod cursor;
pub mod hello;
pub mod enrol;
pub mod push;
pub mod pull;
pub mod tickets;
pub mod seal;

pub use error::{ErrorBody, ErrorCode};

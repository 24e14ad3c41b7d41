//! Rounds of a tablet with a centre.

mod common;
mod exactly_once;
mod http;
mod rounds;
mod tickets;
mod worker;

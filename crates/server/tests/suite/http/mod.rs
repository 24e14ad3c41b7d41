//! The centre over real sockets: its limits, its refusals and its sessions.

mod calendar;
mod desk;
mod hsds;
mod hsds_open;
mod imports;
mod limits;
mod refusals;
pub mod serving;
mod session;
mod tablet;

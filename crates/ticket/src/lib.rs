//! The ticket of a warm referral: its codes, what is sealed under them, and how it lives and ends.
//!
//! Pure: no storage, no transport, no text for people. A module uses only modules listed above it.
//! A ticket is known by a secret that only the family carries; whoever has a database and not the
//! slip finds nothing to read. It knows no question of the desk, and no question knows it.

pub mod code;
pub mod pictures;
pub mod qr;

pub mod sealed;

pub mod life;

//! The bell between a kiosk and a desk on the house's own network.
//!
//! A desk tablet listens, a kiosk tablet speaks. Every exchange is one connection: the desk says a
//! fresh challenge, the kiosk one box of a fixed size, the desk one box of a fixed size. Nothing that
//! comes from the network is shown as it came: a box that opens holds a code of a language and ids of
//! services, and nothing else opens. Rings stand in memory only, for ten minutes at most.
//!
//! Deliberately absent: names, free text, storage (whoever uses this keeps the keys), and any way to
//! learn from outside whether a desk is open. A module uses only modules listed above it.

pub mod address;

pub mod invitation;

pub mod word;

pub mod pairing;

mod wire;

pub mod bell;
mod exchange;

mod lines;

mod listen;

pub mod kiosk;

pub mod caller;

pub use listen::{Listening, listen};
pub use wire::Limits;

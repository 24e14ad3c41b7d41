//! The words of Onthaal: codes, times, ids and the shapes of an intake.
//!
//! Pure values without storage, transport or text for users. A module uses only the modules
//! listed above it. Nothing here is serialisable: wire shapes live in `protocol`, shapes for
//! the screen in `app`.

pub mod fragment;
pub mod id;
pub mod intake;
pub mod random;
pub mod record;
pub mod session;
pub mod time;
pub mod validate;
pub mod vocabulary;

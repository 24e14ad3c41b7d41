//! The words of Onthaal: codes, times, ids and the shapes of an intake.
//!
//! Pure values without storage, transport or text for users. A module uses only the modules
//! listed above it. Nothing here is serialisable: wire shapes live in `protocol`, shapes for
//! the screen in `app`.

mod silent;

pub mod validate;
pub mod random;
pub mod id;
pub mod vocabulary;
pub mod referral;
pub mod kiosk;
pub mod time;
pub mod rights;
pub mod record;
pub mod intake;
pub mod fragment;
pub mod session;
pub mod suggestion;

//! The desk: its sessions, who the tablet is, and its settings.

mod enrolment;
mod session;
mod settings;

pub use enrolment::{
    Enrolment, Token, enrolment, install_id, keep_enrolment, move_centre, seal_key,
};
pub use session::{close_session, open_session};
pub use settings::{Preference, preference, set_preference};

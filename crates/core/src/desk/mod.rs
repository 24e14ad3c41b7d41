//! The desk: its sessions, who the tablet is, what its house laid down, and its settings.

mod diagnosis;
mod enrolment;
mod house;

mod form;
mod place;
mod session;
mod settings;

pub use diagnosis::directory_revision;
pub use enrolment::{
    Enrolment, Token, enrolment, install_id, keep_enrolment, move_centre, seal_key,
};
pub use form::{DeskLine, Form, OwnAnswer, OwnQuestion, ask_own_questions, desk_form};
pub use house::own_house;
pub(crate) use place::place;
pub use session::{
    HalfDayNow, Opening, ShiftEnd, close_session, half_day_now, is_open, mark_closed, open_session,
    present_session, shift_end,
};
pub use settings::{Preference, preference, set_preference, set_preferences};

//! Practising: a second app on a house that does not exist.
//!
//! While somebody practises, every command goes to that second app, but for those that are about
//! the tablet itself. A command that is added later goes there too unless it is listed here, so
//! that forgetting it cannot mix the two.

use crate::access::{Access, Mode};
use crate::app::App;
use crate::command::house::shown_house;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::view::{HouseView, PracticeRequest};

/// The commands about the tablet itself, whoever practises on it.
pub(crate) const OF_THE_TABLET: [&str; 27] = [
    "change_look",
    "change_settings",
    "diagnostics",
    "doorbell_answer",
    "doorbell_invite",
    "doorbell_open",
    "doorbell_pair",
    "doorbell_ring",
    "doorbell_rings",
    "doorbell_settings",
    "doorbell_state",
    "doorbell_unpair",
    "enter_settings",
    "hush",
    "kiosk_check",
    "kiosk_reset",
    "leave_settings",
    "lock",
    "make_recovery_code",
    "practice",
    "recover",
    "set_mode",
    "set_pin",
    "settings",
    "speak",
    "speech_voices",
    "unlock",
];

/// The commands that would make the house that does not exist one of a centre.
pub(crate) const NOT_IN_PRACTICE: [&str; 1] = ["enrol"];

/// Begins to practise, or ends it and forgets all that was done. Families never practise.
pub(crate) fn practice(app: &App, _: Access, request: PracticeRequest) -> Result<HouseView, Fault> {
    if app.mode() == Mode::Kiosk {
        return Err(ErrorCode::Denied.into());
    }
    if !request.on {
        app.set_practice(None);
    } else if app.practice().is_none() {
        let other = app.rehearsal().map_err(|_| ErrorCode::Internal)?;
        app.set_practice(Some(other));
    }
    app.gate().settle(false);
    app.tell(Changed::ALL);
    shown_house(app)
}

//! Who uses the tablet.

use onthaal_core::desk::{Preference, preference, set_preference};

use crate::access::{Access, Mode, hash_pin, pin_fits};
use crate::app::App;
use crate::command::house::house_view;
use crate::error::{ErrorCode, Fault};
use crate::view::{HouseView, Nothing, SetModeRequest, SetPinRequest};

/// Searches and fiches are answered and forgotten; all that is kept of a visit until its end is
/// of which themes it told that something is missing.
pub(crate) fn kiosk_reset(app: &App, _: Access, _: Nothing) -> Result<Nothing, Fault> {
    app.gaps().clear();
    Ok(Nothing {})
}

/// Anybody may hand the tablet to families; taking it back needs the PIN, when one is set.
pub(crate) fn set_mode(app: &App, _: Access, request: SetModeRequest) -> Result<HouseView, Fault> {
    let wanted = request.mode.0;
    if app.mode() == Mode::Kiosk
        && wanted == Mode::Desk
        && let Some(hash) = preference(app.store(), Preference::PinHash)?
    {
        check_pin(app, request.pin.as_ref().map(|pin| pin.0.as_str()), &hash)?;
    }
    set_preference(app.store(), Preference::Mode, Some(wanted.code()))?;
    app.enter(wanted);
    app.gaps().clear();
    house_view(app)
}

fn check_pin(app: &App, pin: Option<&str>, hash: &str) -> Result<(), Fault> {
    let now = app.clock().now();
    let mut tries = app.tries();
    let denied = |wait_seconds| Fault {
        wait_seconds,
        ..Fault::from(ErrorCode::Denied)
    };
    if let Some(wait) = tries.wait(now) {
        return Err(denied(Some(wait)));
    }
    match pin {
        None => Err(denied(None)),
        Some(pin) if pin_fits(pin, hash) => {
            tries.succeeded();
            Ok(())
        }
        Some(_) => {
            tries.failed(now);
            Err(denied(tries.wait(now)))
        }
    }
}

pub(crate) fn set_pin(app: &App, _: Access, request: SetPinRequest) -> Result<HouseView, Fault> {
    let hash = request
        .pin
        .map(|pin| hash_pin(&pin.0, app.random()))
        .transpose()
        .map_err(|_| Fault::from(ErrorCode::Internal))?;
    set_preference(app.store(), Preference::PinHash, hash.as_deref())?;
    house_view(app)
}

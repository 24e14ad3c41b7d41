//! Locking the desk, and the PIN that unlocks it.

use onthaal_core::desk::set_preference;

use crate::access::{Access, PinKind};
use crate::app::App;
use crate::command::house::shown_house;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::pin::{Tries, pin_fits};
use crate::view::{HouseView, Nothing, UnlockRequest};

/// Anybody may lock the desk; it then gives the rights of a visitor. What is open at the desk
/// stays open behind it.
pub(crate) fn lock(app: &App, _: Access, _: Nothing) -> Result<HouseView, Fault> {
    app.gate().lock();
    app.speech().hush();
    app.tell(Changed::TABLET);
    shown_house(app)
}

/// Needs the PIN when one is set. It never leaves the kiosk: that is `set_mode`.
pub(crate) fn unlock(app: &App, _: Access, request: UnlockRequest) -> Result<HouseView, Fault> {
    if app.gate().is_locked() {
        check_pin(
            app,
            PinKind::Desk,
            request.pin.as_ref().map(|pin| pin.0.as_str()),
        )?;
        app.gate().unlock();
        app.tell(Changed::TABLET);
    }
    shown_house(app)
}

/// Lets a PIN through when it fits, or when none is set. The PIN of the coordinators also opens
/// the desk. A try is counted and kept before it is looked at, so that ending the program does
/// not undo it.
pub(crate) fn check_pin(app: &App, kind: PinKind, pin: Option<&str>) -> Result<(), Fault> {
    let gate = app.gate();
    let Some(hash) = gate.pin(kind) else {
        return Ok(());
    };
    let also = match kind {
        PinKind::Desk => gate.pin(PinKind::Coordinator),
        PinKind::Coordinator | PinKind::Recovery => None,
    };
    let one_at_a_time = gate.guessing();
    let running = app.clock().running();
    let tries = gate.tries(kind);
    if let Some(wait) = tries.wait(running) {
        return Err(denied(Some(wait)));
    }
    let Some(pin) = pin else {
        // Whoever asks without a PIN learns that the wait is over; it is then never waited again.
        if tries != tries.waited() {
            keep(app, kind, tries.waited())?;
        }
        return Err(denied(None));
    };
    let failed = tries.failed(running);
    keep(app, kind, failed)?;
    let fits = [Some(hash), also]
        .iter()
        .flatten()
        .any(|hash| pin_fits(pin, hash));
    if !fits {
        return Err(denied(failed.wait(running)));
    }
    keep(app, kind, Tries::default())?;
    drop(one_at_a_time);
    Ok(())
}

fn keep(app: &App, kind: PinKind, tries: Tries) -> Result<(), Fault> {
    set_preference(app.store(), kind.tries_kept(), tries.to_keep().as_deref())?;
    app.gate().set_tries(kind, tries);
    Ok(())
}

fn denied(wait_seconds: Option<u32>) -> Fault {
    Fault {
        wait_seconds,
        ..Fault::from(ErrorCode::Denied)
    }
}

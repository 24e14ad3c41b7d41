//! How it stands with every way out of the kiosk on this device.

use crate::access::{Access, PinKind};
use crate::app::App;
use crate::error::Fault;
use crate::escape::ESCAPES;
use crate::view::{EscapeView, KioskCheckView, Nothing};

/// What the program knows of it; what a page can try, the page tries itself.
pub(crate) fn kiosk_check(app: &App, _: Access, _: Nothing) -> Result<KioskCheckView, Fault> {
    let gate = app.gate();
    let host = gate.host();
    let escapes = ESCAPES.iter().map(|way| {
        let (state, advice) = way.stands(host);
        EscapeView {
            number: way.number,
            code: way.code.to_owned(),
            state,
            advice,
        }
    });
    Ok(KioskCheckView {
        escapes: escapes.collect(),
        window: host.window,
        pin_set: gate.pin(PinKind::Desk).is_some(),
        recovery_set: gate.pin(PinKind::Recovery).is_some(),
        start_in_kiosk: gate.laid().start_in_kiosk,
    })
}

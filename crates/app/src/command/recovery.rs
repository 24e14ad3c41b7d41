//! The code on paper that takes both PINs away, for when nobody remembers them.

use onthaal_core::desk::set_preferences;
use onthaal_model::random::Randomness;

use crate::access::{Access, Mode, PinKind};
use crate::app::App;
use crate::command::house::shown_house;
use crate::command::lock::check_pin;
use crate::command::settings::hand_over;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::field::RecoveryCode;
use crate::pin::{Tries, hash_pin};
use crate::view::{HouseView, Nothing, RecoverRequest, RecoveryCodeView};

/// Makes a code and tells it, once: only a slow hash of it is kept. The one before is worth nothing
/// from now on.
pub(crate) fn make_recovery_code(
    app: &App,
    _: Access,
    _: Nothing,
) -> Result<RecoveryCodeView, Fault> {
    let digits = drawn(app.random());
    let hash = hash_pin(&digits, app.random()).map_err(|_| Fault::from(ErrorCode::Internal))?;
    set_preferences(
        app.store(),
        &[
            (PinKind::Recovery.hash_kept(), Some(&hash)),
            (PinKind::Recovery.tries_kept(), None),
        ],
    )?;
    app.gate().set_pin(PinKind::Recovery, Some(hash));
    app.gate().set_tries(PinKind::Recovery, Tries::default());
    app.tell(Changed::TABLET);
    Ok(RecoveryCodeView { code: digits })
}

/// Takes both PINs away and gives the tablet to staff, when the code fits; it is then used up.
/// Wrong ones wait like wrong PINs. Errs with `not-found` on a tablet without a code.
pub(crate) fn recover(app: &App, _: Access, request: RecoverRequest) -> Result<HouseView, Fault> {
    if app.gate().pin(PinKind::Recovery).is_none() {
        return Err(ErrorCode::NotFound.into());
    }
    let code = request.code.as_ref().map(|code| code.0.as_str());
    check_pin(app, PinKind::Recovery, code)?;
    let gone = PinKind::ALL.map(|kind| [(kind.hash_kept(), None), (kind.tries_kept(), None)]);
    set_preferences(app.store(), gone.as_flattened())?;
    for kind in PinKind::ALL {
        app.gate().set_pin(kind, None);
        app.gate().set_tries(kind, Tries::default());
    }
    hand_over(app, Mode::Desk)?;
    app.gate().unlock();
    shown_house(app)
}

/// Sixteen digits, each as likely as any other.
fn drawn(random: &dyn Randomness) -> String {
    let mut digits = String::with_capacity(RecoveryCode::DIGITS);
    while digits.len() < RecoveryCode::DIGITS {
        let mut bytes = [0; 32];
        random.fill(&mut bytes);
        let left = RecoveryCode::DIGITS - digits.len();
        // Above this the last digits of a byte are not equally likely.
        let fair = bytes.iter().filter(|byte| **byte < 250);
        digits.extend(fair.take(left).map(|byte| char::from(b'0' + byte % 10)));
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn every_digit_is_as_likely_as_any_other() {
        let random = SeededRandomness::new(11);
        let mut counts = [0_u32; 10];
        for _ in 0..500 {
            let digits = drawn(&random);
            assert_eq!(digits.len(), RecoveryCode::DIGITS);
            for digit in digits.bytes() {
                counts[usize::from(digit - b'0')] += 1;
            }
        }
        assert!(
            counts.iter().all(|count| (650..950).contains(count)),
            "{counts:?}"
        );
    }
}

//! Who uses the tablet, its PINs, and what coordinators lay down for it.

use onthaal_core::desk::{Preference, desk_form, enrolment, set_preference, set_preferences};
use onthaal_core::{CoreError, Store};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_sync::follow_centre;

use crate::access::{Access, Mode, PinKind};
use crate::app::App;
use crate::command::house::{own_house, shown_house};
use crate::command::locale::known_locale;
use crate::command::lock::check_pin;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::field::LocaleTag;
use crate::gate::Laid;
use crate::look::Look;
use crate::pin::hash_pin;
use crate::view::{
    ChangeLookRequest, ChangeSettingsRequest, EnterSettingsRequest, HouseView, Nothing,
    SetModeRequest, SetPinRequest, SettingsDesk, SettingsView,
};

/// Searches and fiches are answered and forgotten; all that is kept of a visit until its end is
/// what it told: of which themes something is missing, and how many wishes.
pub(crate) fn kiosk_reset(app: &App, _: Access, _: Nothing) -> Result<Nothing, Fault> {
    app.speech().hush();
    app.visit().forget();
    app.doorbell().caller().leave(None);
    Ok(Nothing {})
}

/// Anybody may hand the tablet to families; taking it back needs the PIN, when one is set.
/// Families never see the house that staff practise with, so practising ends.
pub(crate) fn set_mode(app: &App, _: Access, request: SetModeRequest) -> Result<HouseView, Fault> {
    let wanted = request.mode.0;
    if app.mode() == Mode::Kiosk && wanted == Mode::Desk {
        check_pin(
            app,
            PinKind::Desk,
            request.pin.as_ref().map(|pin| pin.0.as_str()),
        )?;
    }
    hand_over(app, wanted)?;
    shown_house(app)
}

/// Gives the tablet to somebody else, and forgets what the one before did.
pub(crate) fn hand_over(app: &App, wanted: Mode) -> Result<(), Fault> {
    set_preference(app.store(), Preference::Mode, Some(wanted.code()))?;
    app.gate().enter(wanted);
    app.speech().hush();
    app.visit().forget();
    app.doorbell().caller().leave(None);
    let practised = wanted == Mode::Kiosk && app.practice().is_some();
    if practised {
        app.set_practice(None);
    }
    app.tell(match practised {
        true => Changed::ALL,
        false => Changed::TABLET,
    });
    Ok(())
}

/// Once coordinators have a PIN, they alone change any.
pub(crate) fn set_pin(
    app: &App,
    access: Access,
    request: SetPinRequest,
) -> Result<HouseView, Fault> {
    let protected = app.gate().pin(PinKind::Coordinator).is_some();
    if protected && access < Access::Coordinator {
        return Err(ErrorCode::Denied.into());
    }
    let kind = request.which.map_or(PinKind::Desk, |which| which.0);
    let hash = request
        .pin
        .map(|pin| hash_pin(&pin.0, app.random()))
        .transpose()
        .map_err(|_| Fault::from(ErrorCode::Internal))?;
    set_preferences(
        app.store(),
        &[
            (kind.hash_kept(), hash.as_deref()),
            (kind.tries_kept(), None),
        ],
    )?;
    app.gate().set_pin(kind, hash);
    app.gate().set_tries(kind, crate::pin::Tries::default());
    app.tell(Changed::TABLET);
    shown_house(app)
}

/// Opens the settings until they are left, or the desk is locked or handed to families. Without a
/// PIN of the coordinators anybody of the staff may, and the screen asks to set one.
pub(crate) fn enter_settings(
    app: &App,
    _: Access,
    request: EnterSettingsRequest,
) -> Result<SettingsView, Fault> {
    app.need_staff()?;
    let pin = request.pin.as_ref().map(|pin| pin.0.as_str());
    check_pin(app, PinKind::Coordinator, pin)?;
    app.gate().settle(true);
    view(app)
}

pub(crate) fn leave_settings(app: &App, _: Access, _: Nothing) -> Result<Nothing, Fault> {
    app.gate().settle(false);
    Ok(Nothing {})
}

pub(crate) fn settings(app: &App, _: Access, _: Nothing) -> Result<SettingsView, Fault> {
    view(app)
}

/// The look of the desk, kept for who sits there next; families begin as coordinators laid down.
pub(crate) fn change_look(
    app: &App,
    _: Access,
    request: ChangeLookRequest,
) -> Result<HouseView, Fault> {
    let before = app.gate().look();
    let size = request.text_size.and_then(|size| u8::try_from(size.0).ok());
    let look = Look {
        text_size: size.or(before.text_size),
        high_contrast: request.high_contrast.unwrap_or(before.high_contrast),
        palette: request.palette.map_or(before.palette, |palette| palette.0),
    };
    if look != before {
        look.keep(app.store())?;
        app.gate().wear(look);
        app.tell(Changed::TABLET);
    }
    shown_house(app)
}

/// What is wrong in one field leaves all others as they were.
pub(crate) fn change_settings(
    app: &App,
    _: Access,
    request: ChangeSettingsRequest,
) -> Result<SettingsView, Fault> {
    let (mut laid, mut look) = (app.gate().laid(), app.gate().look());
    if let Some(desk) = request.desk_id {
        laid.desk = desk.0.map(|id| id.to_string());
        let known = desks(app)?;
        let strange = |id: &String| !known.iter().any(|desk| desk.desk_id == *id);
        if laid.desk.as_ref().is_some_and(strange) {
            return Err(InvalidInput::new("desk_id", Rule::UnknownCode).into());
        }
    }
    if let Some(tags) = request.desk_locales {
        laid.desk_locales = locales(app, app.locales().full_tags(), &tags, "desk_locales")?;
    }
    if let Some(tags) = request.kiosk_locales {
        laid.kiosk_locales = locales(app, app.locales().tags(), &tags, "kiosk_locales")?;
    }
    if let Some(size) = request.text_size {
        laid.text_size = u8::try_from(size.0).unwrap_or(1);
        look.text_size = None;
    }
    if let Some(minutes) = request.auto_lock_minutes {
        laid.auto_lock = u8::try_from(minutes.0).unwrap_or(1);
    }
    if let Some(start) = request.start_in_kiosk {
        laid.start_in_kiosk = start;
    }
    if let Some(show) = request.info_when_idle {
        laid.info_when_idle = show;
    }
    if let Some(server) = request.server {
        follow_centre(app.store(), &server.0)?;
    }
    keep(app.store(), &laid)?;
    look.keep(app.store())?;
    app.gate().lay(laid);
    app.gate().wear(look);
    app.tell(Changed::TABLET);
    if let Some(mode) = request.mode {
        hand_over(app, mode.0)?;
    }
    view(app)
}

fn keep(store: &Store, laid: &Laid) -> Result<(), CoreError> {
    let list = |tags: &[String]| (!tags.is_empty()).then(|| tags.join(" "));
    let (desk, kiosk) = (list(&laid.desk_locales), list(&laid.kiosk_locales));
    let (size, minutes) = (laid.text_size.to_string(), laid.auto_lock.to_string());
    set_preferences(
        store,
        &[
            (Preference::Desk, laid.desk.as_deref()),
            (Preference::DeskLocales, desk.as_deref()),
            (Preference::KioskLocales, kiosk.as_deref()),
            (Preference::TextSize, Some(&size)),
            (Preference::AutoLock, Some(&minutes)),
            (
                Preference::StartInKiosk,
                laid.start_in_kiosk.then_some("yes"),
            ),
            (
                Preference::InfoWhenIdle,
                laid.info_when_idle.then_some("yes"),
            ),
        ],
    )
}

/// Those of `known` that were chosen, in our order; Dutch is always among them, since every text is in it. All of
/// them is the same as none chosen, so that a language that comes later is offered too.
fn locales(
    app: &App,
    known: Vec<String>,
    tags: &[LocaleTag],
    field: &str,
) -> Result<Vec<String>, InvalidInput> {
    let mut chosen = Vec::with_capacity(tags.len());
    for tag in tags {
        let locale = known_locale(app.locales(), tag, field)?;
        if !known.contains(&locale) {
            return Err(InvalidInput::new(field, Rule::NotAllowed));
        }
        chosen.push(locale);
    }
    let kept: Vec<String> = known
        .iter()
        .filter(|tag| *tag == onthaal_locales::REFERENCE || chosen.contains(tag))
        .cloned()
        .collect();
    Ok(match chosen.is_empty() || kept.len() == known.len() {
        true => Vec::new(),
        false => kept,
    })
}

fn view(app: &App) -> Result<SettingsView, Fault> {
    let laid = app.gate().laid();
    let enrolled = enrolment(app.store())?;
    Ok(SettingsView {
        desk_id: laid.desk,
        desks: desks(app)?,
        desk_locales: laid.desk_locales,
        kiosk_locales: laid.kiosk_locales,
        text_size: laid.text_size,
        auto_lock_minutes: laid.auto_lock,
        start_in_kiosk: laid.start_in_kiosk,
        info_when_idle: laid.info_when_idle,
        mode: app.mode(),
        enrolled: enrolled.is_some(),
        server: enrolled.map(|own| own.server),
        desk_pin_set: app.gate().pin(PinKind::Desk).is_some(),
        coordinator_pin_set: app.gate().pin(PinKind::Coordinator).is_some(),
    })
}

/// The desks of this tablet's own house that are in use.
fn desks(app: &App) -> Result<Vec<SettingsDesk>, Fault> {
    let form = desk_form(app.store(), own_house(app)?)?;
    let shown = form.desks.into_iter().map(|line| SettingsDesk {
        desk_id: line.desk.to_string(),
        name: line.name,
        site: line.site_name,
    });
    Ok(shown.collect())
}

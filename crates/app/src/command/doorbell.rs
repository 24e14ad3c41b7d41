//! The bell between kiosk and desk. Nothing of a visit that waits is written anywhere.

use onthaal_core::desk::{Preference, set_preference};
use onthaal_directory::{Service, by_id};
use onthaal_doorbell::Limits;
use onthaal_doorbell::address::of_text;
use onthaal_doorbell::bell::{KNOWN, Ring, Said};
use onthaal_doorbell::invitation::{CodeError, Invitation};
use onthaal_doorbell::kiosk::{Desk, NoAnswer, pair, say};
use onthaal_doorbell::word::{Call, Word};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Language;

use crate::access::Access;
use crate::app::App;
use crate::command::pack::count;
use crate::error::{ErrorCode, Fault};
use crate::events::Changed;
use crate::qr;
use crate::view::{
    BellInvitation, BellRing, BellService, DoorbellAnswerRequest, DoorbellOpenRequest,
    DoorbellPairRequest, DoorbellRingRequest, DoorbellRingsView, DoorbellSettingsView,
    DoorbellUnpairRequest, DoorbellView, Nothing,
};

/// Answers at once; how it goes on `doorbell_state` tells.
pub(crate) fn doorbell_ring(
    app: &App,
    _: Access,
    request: DoorbellRingRequest,
) -> Result<DoorbellView, Fault> {
    let services = request.services.unwrap_or_default();
    let services = services.into_iter().map(|id| id.0).collect();
    let call = Call::new(language_of(request.locale), services)?;
    let doorbell = app.doorbell();
    match doorbell.desk() {
        desk if request.gone == Some(true) => doorbell.caller().leave(desk),
        Some(desk) => doorbell.caller().ring(desk, call),
        None => {}
    }
    view(app)
}

/// The language of a locale; nothing when the desk has no word for it.
fn language_of(locale: Option<crate::field::LocaleTag>) -> Option<Language> {
    let tag = locale?.0;
    Language::parse(tag.split('-').next().unwrap_or_default()).ok()
}

pub(crate) fn doorbell_state(app: &App, _: Access, _: Nothing) -> Result<DoorbellView, Fault> {
    view(app)
}

fn view(app: &App) -> Result<DoorbellView, Fault> {
    let doorbell = app.doorbell();
    let rings = doorbell.bell().rings();
    Ok(DoorbellView {
        paired: doorbell.desk().is_some(),
        call: doorbell.caller().state().into(),
        languages: codes(&doorbell.caller().languages()),
        waiting: count(rings.iter().filter(|ring| ring.said.is_none()).count()),
    })
}

fn codes(languages: &[Language]) -> Vec<String> {
    languages
        .iter()
        .map(|language| language.code().to_string())
        .collect()
}

pub(crate) fn doorbell_rings(app: &App, _: Access, _: Nothing) -> Result<DoorbellRingsView, Fault> {
    app.need_staff()?;
    rings(app)
}

fn rings(app: &App) -> Result<DoorbellRingsView, Fault> {
    let rings = app.doorbell().bell().rings();
    let rings = rings.iter().map(|ring| shown(app, ring));
    Ok(DoorbellRingsView {
        rings: rings.collect::<Result<_, _>>()?,
    })
}

/// A service is told by the name that this tablet's own directory has for it.
fn shown(app: &App, ring: &Ring) -> Result<BellRing, Fault> {
    let mut services = Vec::new();
    for id in ring.call.services() {
        let found: Option<Service> = app.store().read_directory(|s| by_id(s, id.0))?;
        services.extend(found.map(|service| BellService {
            service_id: id.to_string(),
            name: service.name,
        }));
    }
    let seconds = |time: std::time::Duration| u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
    Ok(BellRing {
        kiosk: ring.id.to_hex(),
        language: ring.call.language().map(|language| language.code()),
        services,
        minutes: seconds(ring.ago) / 60,
        said: ring.said.map(|said| match said {
            Said::Coming => "coming",
            Said::Later => "later",
        }),
        forgotten_in: seconds(KNOWN.saturating_sub(ring.ago)),
    })
}

pub(crate) fn doorbell_answer(
    app: &App,
    _: Access,
    request: DoorbellAnswerRequest,
) -> Result<DoorbellRingsView, Fault> {
    app.need_staff()?;
    match app
        .doorbell()
        .bell()
        .answer(&request.kiosk.0, request.answer.0.0)
    {
        true => rings(app),
        false => Err(ErrorCode::NotFound.into()),
    }
}

pub(crate) fn doorbell_settings(
    app: &App,
    _: Access,
    _: Nothing,
) -> Result<DoorbellSettingsView, Fault> {
    Ok(settings(app))
}

/// A port that is taken is told in the answer, not as an error: it may be free at the next start.
pub(crate) fn doorbell_open(
    app: &App,
    _: Access,
    request: DoorbellOpenRequest,
) -> Result<DoorbellSettingsView, Fault> {
    set_preference(
        app.store(),
        Preference::DoorbellOn,
        request.on.then_some("yes"),
    )?;
    if app.doorbell().turn(request.on).is_err() {
        tracing::warn!("the doorbell cannot listen at its port");
    }
    app.tell(Changed::DOORBELL);
    Ok(settings(app))
}

pub(crate) fn doorbell_invite(
    app: &App,
    _: Access,
    _: Nothing,
) -> Result<DoorbellSettingsView, Fault> {
    let doorbell = app.doorbell();
    let address = doorbell.address().ok_or(ErrorCode::Offline)?;
    match doorbell.bell().invite(address) {
        Some(_) => Ok(settings(app)),
        None => Err(InvalidInput::new(
            "kiosks",
            Rule::TooMany(onthaal_doorbell::bell::MOST_KIOSKS),
        )
        .into()),
    }
}

/// Waits for the desk, a few seconds at most: whoever pairs stands before it. Errs with `bad-code` when
/// the desk does not know the code or this kiosk, with `too-old` when one of both is of another version,
/// and with `offline` when no desk can be reached.
pub(crate) fn doorbell_pair(
    app: &App,
    _: Access,
    request: DoorbellPairRequest,
) -> Result<DoorbellSettingsView, Fault> {
    let limits = Limits::default();
    let desk = match (request.code, request.address) {
        (Some(code), _) => {
            let invitation = Invitation::parse(&code.0).map_err(wrong_code)?;
            pair(&invitation, app.random(), &limits).map_err(no_answer)?
        }
        (None, Some(address)) => {
            let known = app.doorbell().desk().ok_or(ErrorCode::NotFound)?;
            let wrong = InvalidInput::new("address", Rule::WrongType);
            let desk = Desk {
                address: of_text(&address.0).ok_or(wrong)?,
                pairing: known.pairing,
            };
            say(&desk, &Word::Look, app.random(), &limits).map_err(no_answer)?;
            desk
        }
        (None, None) => return Err(InvalidInput::new("code", Rule::Required).into()),
    };
    app.doorbell().keep_desk(app.store(), Some(desk))?;
    app.tell(Changed::DOORBELL);
    Ok(settings(app))
}

fn wrong_code(error: CodeError) -> Fault {
    let rule = match error {
        CodeError::Length(_) | CodeError::Character => Rule::WrongType,
        CodeError::Check => Rule::NotAllowed,
    };
    InvalidInput::new("code", rule).into()
}

fn no_answer(error: NoAnswer) -> Fault {
    match error {
        NoAnswer::Unreached => ErrorCode::Offline.into(),
        NoAnswer::Refused => ErrorCode::BadCode.into(),
        NoAnswer::OtherVersion => ErrorCode::TooOld.into(),
    }
}

pub(crate) fn doorbell_unpair(
    app: &App,
    _: Access,
    request: DoorbellUnpairRequest,
) -> Result<DoorbellSettingsView, Fault> {
    match request.kiosk {
        Some(kiosk) if app.doorbell().bell().unpair(&kiosk.0) => {}
        Some(_) => return Err(ErrorCode::NotFound.into()),
        None => app.doorbell().keep_desk(app.store(), None)?,
    }
    app.tell(Changed::DOORBELL);
    Ok(settings(app))
}

fn settings(app: &App) -> DoorbellSettingsView {
    let doorbell = app.doorbell();
    let bell = doorbell.bell();
    let kiosks: Vec<String> = bell.kiosks().iter().map(|kiosk| kiosk.to_hex()).collect();
    DoorbellSettingsView {
        on: doorbell.is_on(),
        listening: doorbell.listens_at().is_some(),
        address: doorbell.address().map(|address| address.to_string()),
        room: kiosks.len() < onthaal_doorbell::bell::MOST_KIOSKS,
        kiosks,
        invitation: bell.invitation().map(|(invitation, left)| BellInvitation {
            digits: invitation.grouped(),
            qr: qr::of(&invitation.digits()),
            seconds: u32::try_from(left.as_secs()).unwrap_or(u32::MAX),
        }),
        desk: doorbell.desk().map(|desk| desk.address.to_string()),
    }
}

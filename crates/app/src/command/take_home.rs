//! What a family takes home of a service: both languages of it, and codes that a telephone reads
//! without the internet.

use onthaal_core::referral::{Manner, manner};
use onthaal_directory::calendar::Appointment;
use onthaal_directory::vcard::{VCard, VCardAddress};
use onthaal_locales::{Messages, REFERENCE, direction};
use onthaal_model::id::{ServiceId, random_uuid};
use onthaal_model::time::Day;
use onthaal_model::validate::{InvalidInput, Rule};

use crate::access::Access;
use crate::app::App;
use crate::command::fiche;
use crate::command::locale::known_locale;
use crate::error::{ErrorCode, Fault};
use crate::field::{Id, LocaleTag};
use crate::qr;
use crate::short_hours::short_hours;
use crate::view::{AppointmentRequest, Fiche, FicheRequest, Place, TakeHomeRequest, TakeHomeView};

/// How long an appointment takes when nobody says so.
const USUAL_MINUTES: u64 = 30;

/// The same for everybody: what is for colleagues stays at the desk.
pub(crate) fn take_home(
    app: &App,
    caller: Access,
    request: TakeHomeRequest,
) -> Result<TakeHomeView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let now = app.clock().now();
    let today = Day::of(now);
    if let Some(wanted) = &request.appointment
        && wanted.day.0 < today
    {
        return Err(InvalidInput::new("appointment.day", Rule::OutOfRange).into());
    }
    let side = |locale: &str| public_fiche(app, caller, request.service_id.0, locale);
    let dutch = side(REFERENCE)?;
    let other = match locale.as_str() {
        REFERENCE => None,
        _ => Some(side(&locale)?),
    };
    let messages = Messages::going_home(app.locales(), &locale).map_err(|_| ErrorCode::Internal)?;
    let manner = manner(dutch.intake_modes.iter().map(String::as_str));
    let own = other.as_ref().unwrap_or(&dutch);
    let speech = Speech {
        messages,
        locale: &locale,
        today: today.to_string(),
        manner,
    };
    let vcard = match request.discreet {
        Some(true) => speech.discreet(own),
        Some(false) | None => speech.vcard(own),
    };
    let vcard = vcard.text();
    let appointment = request
        .appointment
        .map(|wanted| speech.appointment(own, &wanted));
    Ok(TakeHomeView {
        manner: manner.code().to_owned(),
        vcard_qr: qr::of(&vcard),
        vcard,
        calendar_qr: appointment.as_ref().and_then(|it| qr::of(&it.short())),
        calendar: appointment.map(|it| it.file(random_uuid(app.random()), now)),
        dutch,
        other,
    })
}

/// The fiche without what is for colleagues only.
fn public_fiche(
    app: &App,
    caller: Access,
    service_id: ServiceId,
    locale: &str,
) -> Result<Fiche, Fault> {
    let request = FicheRequest {
        service_id: Id(service_id),
        locale: LocaleTag(locale.to_owned()),
    };
    let fiche = fiche::fiche(app, caller, request)?;
    Ok(Fiche {
        contact_people: Vec::new(),
        involvement: None,
        listing: None,
        origins: Vec::new(),
        ..fiche
    })
}

/// What is said to a family, and in which language.
struct Speech<'a> {
    messages: Messages,
    locale: &'a str,
    today: String,
    manner: Manner,
}

impl Speech<'_> {
    fn vcard(&self, fiche: &Fiche) -> VCard {
        let place = fiche.places.first();
        VCard {
            name: name_of(fiche),
            organisation: fiche.organisation.as_ref().map(|by| by.name.clone()),
            phone: phone_of(fiche),
            address: place.filter(|place| !place.secret).and_then(address_of),
            notes: self.notes(fiche),
        }
    }

    /// Only who it is, the number and the address: nothing that tells who reads along in a
    /// telephone what it was about.
    fn discreet(&self, fiche: &Fiche) -> VCard {
        let whole = self.vcard(fiche);
        VCard {
            name: whole
                .organisation
                .or(whole.phone.clone())
                .unwrap_or_default(),
            organisation: None,
            phone: whole.phone,
            address: whole.address,
            notes: Vec::new(),
        }
    }

    fn appointment(&self, fiche: &Fiche, wanted: &AppointmentRequest) -> Appointment {
        let place = fiche.places.first().filter(|place| !place.secret);
        let minutes = wanted
            .minutes
            .as_ref()
            .map_or(USUAL_MINUTES, |count| count.0);
        Appointment {
            name: name_of(fiche),
            description: phone_of(fiche).unwrap_or_default(),
            place: place.map(line_of).filter(|line| !line.is_empty()),
            day: wanted.day.0,
            starts: wanted.time.0,
            minutes: u16::try_from(minutes).unwrap_or(u16::MAX),
        }
    }

    /// What is good to know, the most useful first.
    fn notes(&self, fiche: &Fiche) -> Vec<String> {
        let schedules = fiche.places.first().map(|place| &place.schedules);
        let direction = direction(self.locale);
        let hours =
            schedules.and_then(|all| short_hours(all, &self.today, &self.messages, direction));
        let way = match self.manner {
            Manner::WalkIn => Some("take-home-walk-in"),
            Manner::CallFirst => Some("take-home-call-first"),
            Manner::Ticket
            | Manner::Door
            | Manner::Gate
            | Manner::Professional
            | Manner::Members => None,
        };
        let free = fiche.free.then_some("take-home-free");
        let said = [way, free].into_iter().flatten();
        let said = said.map(|id| self.messages.text(id));
        hours.into_iter().chain(said).collect()
    }
}

fn name_of(fiche: &Fiche) -> String {
    let name = fiche.texts.name.as_ref();
    name.map(|name| name.text.clone()).unwrap_or_default()
}

/// The number to ring, as it can be rung from anywhere where it has such a form.
fn phone_of(fiche: &Fiche) -> Option<String> {
    let of_places = fiche.places.iter().flat_map(|place| place.phones.iter());
    let first = fiche.phones.iter().chain(of_places).next()?;
    Some(
        first
            .international
            .as_ref()
            .unwrap_or(&first.number)
            .clone(),
    )
}

fn address_of(place: &Place) -> Option<VCardAddress> {
    let street = place.lines.join(" ");
    (!street.is_empty()).then(|| VCardAddress {
        street,
        postal_code: place.postal_code.clone().unwrap_or_default(),
        city: place.city.clone().unwrap_or_default(),
    })
}

fn line_of(place: &Place) -> String {
    let town = [&place.postal_code, &place.city].map(|part| part.clone().unwrap_or_default());
    let town = town.join(" ").trim().to_owned();
    let parts = place.name.iter().chain(&place.lines).cloned().chain([town]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

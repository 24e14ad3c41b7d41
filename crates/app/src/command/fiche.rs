//! The fiche: everything a family or the desk can know of one service.

use onthaal_core::CoreError;
use onthaal_core::directory::fiche::{
    Access as CoreAccess, Cost as CoreCost, Document as CoreDocument, Fallback as CoreFallback,
    Link as CoreLink, Origin as CoreOrigin, Picture, PlaceView, Through as By, Wait as CoreWait,
};
use onthaal_core::directory::{self as core, standing};
use onthaal_db::Session;
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::HouseId;
use onthaal_model::time::Day;

use crate::access::Access;
use crate::app::App;
use crate::command::hours::{open_until, schedule};
use crate::command::house::own_house;
use crate::command::locale::known_locale;
use crate::command::pack::{contact_person, involvement, next_open, phone, text};
use crate::error::Fault;
use crate::view::{
    AccessLine, AgeRange, Cost, Document, Fallback, Fiche, FicheOrganisation, FicheRequest,
    FicheTexts, Link, Origin, Place, Span, Through, Verified, Wait,
};

/// Visitors get no names of people, nothing of what the house knows of a partner, and no service
/// that it did not accept; nor does staff while families use the tablet.
pub(crate) fn fiche(app: &App, caller: Access, request: FicheRequest) -> Result<Fiche, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let now = app.clock().now();
    let house = own_house(app)?;
    let (found, known) = app.store().read_directory(|s| {
        let mut found = core::fiche(s, request.service_id.0, &locale, now)?;
        let known = known_of(s, &found, house, Day::of(now))?;
        let through = match found.through.take() {
            Some(by) if is_shown(s, &by, house)? => Some(by),
            _ => None,
        };
        Ok::<_, CoreError>((core::Fiche { through, ..found }, known))
    })?;
    let for_staff = caller.min(app.rights()) >= Access::Staff;
    if !for_staff && known.listing.as_deref().is_some_and(|it| it != ACCEPTED) {
        return Err(CoreError::NotFound("service").into());
    }
    let known = if for_staff { known } else { Known::default() };
    let (contact_people, origins) = match for_staff {
        true => (found.contact_people, found.origins),
        false => (Vec::new(), Vec::new()),
    };
    let texts = found.texts;
    Ok(Fiche {
        service_id: found.service_id.to_string(),
        texts: FicheTexts {
            name: texts.name.map(text),
            summary: texts.summary.map(text),
            description: texts.description.map(text),
            eligibility: texts.eligibility.map(text),
            application: texts.application.map(text),
            fees: texts.fees.map(text),
            alert: texts.alert.map(text),
            is_not: texts.is_not.map(text),
        },
        organisation: found.organisation.map(|organisation| FicheOrganisation {
            organisation_id: organisation.organisation_id.to_string(),
            name: organisation.name,
            website: organisation.website,
            actor_type: organisation.actor_type,
        }),
        themes: found.themes,
        age: found.ages.map(|(min_months, max_months)| AgeRange {
            min_months,
            max_months,
        }),
        intake_modes: found.intake_modes,
        languages: found.languages,
        interpretation: found.interpretation.map(text),
        free: found.free,
        costs: found.costs.into_iter().map(cost).collect(),
        documents: found.documents.into_iter().map(document).collect(),
        wait: found.wait.map(wait),
        capacity: found.capacity.map(Capacity::code),
        capacity_date: found.capacity_date.map(|day| day.to_string()),
        anonymous: found.anonymous,
        offer_forms: found.offer_forms,
        programme: found.programme.map(text),
        through: found.through.map(|by| Through {
            service_id: by.service_id.to_string(),
            name: text(by.name),
        }),
        fallback: found.fallback.map(fallback),
        urls: found.links.into_iter().map(link).collect(),
        verified: found.assured_date.map(|day| Verified {
            date: day.to_string(),
            method: found.verified_method,
        }),
        last_modified: found.last_modified.as_deref().and_then(day_of),
        assured_date: found.assured_date.map(|day| day.to_string()),
        stale: found.stale,
        status: found.status,
        areas: found.areas,
        places: found.places.into_iter().map(place).collect(),
        phones: found.phones.into_iter().map(phone).collect(),
        email: found.email,
        website: found.website,
        contact_people: contact_people.into_iter().map(contact_person).collect(),
        involvement: known.involvement.map(involvement),
        listing: known.listing,
        origins: origins.into_iter().map(origin).collect(),
    })
}

/// The only decision of a house that lets families see a service.
const ACCEPTED: &str = "accepted";

/// What the house knows of a service and who offers it.
#[derive(Default)]
struct Known {
    involvement: Option<standing::Taking>,
    listing: Option<String>,
}

fn known_of(
    s: &mut dyn Session,
    fiche: &core::Fiche,
    house: Option<HouseId>,
    today: Day,
) -> Result<Known, CoreError> {
    let Some(house) = house else {
        return Ok(Known::default());
    };
    let organisation = fiche.organisation.as_ref().map(|by| by.organisation_id);
    Ok(Known {
        listing: standing::listing(s, fiche.service_id, organisation, house)?,
        involvement: match organisation {
            Some(by) => standing::involvement(s, by, house, today)?,
            None => None,
        },
    })
}

/// Whether families of the house see the service by which they would begin.
fn is_shown(s: &mut dyn Session, by: &By, house: Option<HouseId>) -> Result<bool, CoreError> {
    let Some(house) = house else {
        return Ok(true);
    };
    let listing = standing::listing(s, by.service_id, Some(by.organisation_id), house)?;
    Ok(listing.is_none_or(|listing| listing == ACCEPTED))
}

/// The day a moment of the directory begins with.
fn day_of(moment: &str) -> Option<String> {
    let day = moment.get(..10)?;
    Day::parse("day", day).ok().map(|day| day.to_string())
}

fn fallback(other: CoreFallback) -> Fallback {
    Fallback {
        service_id: other.service_id.map(|id| id.to_string()),
        name: other.name.map(text),
        note: other.note.map(text),
        phones: other.phones.into_iter().map(phone).collect(),
        open_now: other.openness.open_now,
        next_open: other.openness.next_open.map(next_open),
    }
}

fn link(link: CoreLink) -> Link {
    Link {
        label: link.label,
        url: link.url,
    }
}

fn origin(origin: CoreOrigin) -> Origin {
    Origin {
        field: origin.field,
        source: origin.source,
        taken_on: origin.taken_on.map(|day| day.to_string()),
    }
}

fn wait(wait: CoreWait) -> Wait {
    Wait {
        text: text(wait.text),
        span: wait.span.map(|span| Span {
            from: span.from,
            to: span.to,
            unit: span.unit.code(),
        }),
        date: wait.date.map(|day| day.to_string()),
    }
}

fn access(access: CoreAccess) -> AccessLine {
    AccessLine {
        text: text(access.text),
        kind: access.kind.code(),
    }
}

fn document(document: CoreDocument) -> Document {
    Document {
        text: document.text.text,
        locale: document.text.locale,
        translated: document.text.translated,
        picture: document.picture.map(Picture::code),
    }
}

fn cost(cost: CoreCost) -> Cost {
    Cost {
        option: cost.option.map(text),
        amount: cost.amount,
        currency: cost.currency,
        description: cost.description.map(text),
    }
}

/// A place, as the screen takes it.
pub(crate) fn place(place: PlaceView) -> Place {
    Place {
        location_id: place.location_id.to_string(),
        secret: place.secret,
        name: place.name,
        description: place.description.map(text),
        lines: place.lines,
        postal_code: place.postal_code,
        city: place.city,
        municipality: place.municipality,
        transportation: place.transportation.map(text),
        accessibility: place.accessibility.into_iter().map(access).collect(),
        phones: place.phones.into_iter().map(phone).collect(),
        languages: place.languages,
        schedules: place.weeks.into_iter().map(schedule).collect(),
        open_now: place.openness.open_now,
        open_until: place.open_until.map(open_until),
        next_open: place.openness.next_open.map(next_open),
    }
}

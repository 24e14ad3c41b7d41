//! Everything a family can know of one event.

use super::audience::Audience;
use super::known::{self, Listed};
use crate::directory::locale::Text;
use crate::directory::phone::{self, PhoneLine};
use crate::error::{CoreError, Result};
use chrono::Days;
use onthaal_db::Session;
use onthaal_directory::opening::{Block, blocks_between};
use onthaal_directory::{Event, Language, Phone, by_id, linked};
use onthaal_model::id::{EventId, HouseId, OrganisationId, ServiceId};
use onthaal_model::time::{Day, Moment, local};
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeSet;
use uuid::Uuid;

/// So many dates are told.
const DATES: usize = 8;
/// How far ahead dates are looked for, in days.
const AHEAD: u64 = 370;

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDetails {
    /// Its id.
    pub event_id: EventId,
    /// What it is called.
    pub name: Text,
    /// What happens.
    pub description: Option<Text>,
    /// `scheduled`, `cancelled`, `postponed` or `full`.
    pub status: String,
    /// Its themes, the most fitting first.
    pub themes: Vec<Theme>,
    /// The ages it is for, in months.
    pub months: (Option<i64>, Option<i64>),
    /// Whom it is for, where its themes tell.
    pub audience: Option<Audience>,
    /// The languages spoken.
    pub languages: Vec<String>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// What it costs, in words.
    pub cost: Option<Text>,
    /// How to book.
    pub booking: Option<Text>,
    /// Its number; where it has none that of the service it belongs to, else of who holds it.
    pub phone: Option<PhoneLine>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Who holds it.
    pub organisation: Option<(OrganisationId, String)>,
    /// The service it belongs to.
    pub service_id: Option<ServiceId>,
    /// Where it is held.
    pub place: EventPlace,
    /// The next dates that are not over.
    pub dates: Vec<Occurrence>,
    /// Whether there are more after these.
    pub more_dates: bool,
}

/// Where an event is held; all empty where that is not told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventPlace {
    /// Its name.
    pub name: Option<Text>,
    /// Street and number.
    pub lines: Vec<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// How to get there.
    pub transportation: Option<Text>,
}

/// One time that an event is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The day it begins.
    pub day: Day,
    /// When it begins and ends on the clock.
    pub block: Block,
}

/// The event with its words in this locale. Errs when there is no such event, or when the house
/// does not list who holds it.
pub fn event(
    s: &mut dyn Session,
    id: EventId,
    locale: &str,
    now: Moment,
    viewer: (Option<HouseId>, bool),
) -> Result<EventDetails> {
    let event = shown(s, id, viewer)?;
    let texts = known::translations(s, event.id)?;
    let said = |dutch: Option<&str>, field: &str| Text::of(dutch, field, &texts, locale);
    let place = known::place(s, &event, locale)?;
    let organisation = known::organiser(s, &event)?;
    let (dates, more_dates) = dates(s, event.id, now)?;
    let spoken: Vec<Language> = linked(s, "event_id", event.id)?;
    let languages: BTreeSet<String> = spoken.into_iter().map(|one| one.code).collect();
    let phone = number(s, &event)?;
    let themes = known::with_terms(s, event.clone())?.themes;
    Ok(EventDetails {
        event_id: id,
        name: said(Some(&event.name), "name").unwrap_or_else(|| Text::dutch(&event.name, locale)),
        description: said(Some(&event.description), "description"),
        cost: said(event.cost.as_deref(), "cost"),
        booking: said(event.booking.as_deref(), "booking"),
        place: EventPlace {
            name: place.name,
            lines: place.lines,
            postal_code: place.postal_code,
            city: place.city,
            municipality: event.municipality.clone(),
            transportation: place.transportation,
        },
        languages: languages.into_iter().collect(),
        phone,
        organisation: organisation.map(|found| (OrganisationId(found.id), found.name)),
        service_id: event.service_id.map(ServiceId),
        dates,
        more_dates,
        audience: Audience::of(&themes),
        themes,
        months: (event.minimum_age, event.maximum_age),
        status: event.status,
        free: event.free,
        email: event.email,
        url: event.url,
    })
}

/// The event, unless there is none or it is not shown to this viewer.
pub(super) fn shown(
    s: &mut dyn Session,
    id: EventId,
    viewer: (Option<HouseId>, bool),
) -> Result<Event> {
    let event = by_id::<Event>(s, id.0)?.ok_or(CoreError::NotFound("event"))?;
    match Listed::default().shows(s, &event, viewer)? {
        true => Ok(event),
        false => Err(CoreError::NotFound("event")),
    }
}

/// The next dates from this moment on, and whether there are more.
fn dates(s: &mut dyn Session, event: Uuid, now: Moment) -> Result<(Vec<Occurrence>, bool)> {
    let schedules = known::schedules(s, event)?;
    let today = Day::of(now);
    let last = today
        .0
        .checked_add_days(Days::new(AHEAD))
        .unwrap_or(today.0);
    let wall = local(now).time();
    let over = |one: &Occurrence| {
        let ends = one.block.closes;
        let same_day = ends > one.block.opens;
        one.day == today && same_day && ends <= onthaal_directory::time_of_day::TimeOfDay::of(wall)
    };
    let mut dates: Vec<Occurrence> = blocks_between(&schedules, today, Day(last))
        .into_iter()
        .flat_map(|(day, blocks)| {
            blocks
                .into_iter()
                .map(move |block| Occurrence { day, block })
        })
        .filter(|one| !over(one))
        .take(DATES + 1)
        .collect();
    let more = dates.len() > DATES;
    dates.truncate(DATES);
    Ok((dates, more))
}

/// The number of the event. Who wants to ask something has one as long as anybody who holds it has.
fn number(s: &mut dyn Session, event: &Event) -> Result<Option<PhoneLine>> {
    if let Some(own) = event.phone.as_deref().and_then(phone_line) {
        return Ok(Some(own));
    }
    let holders = [
        ("service_id", event.service_id),
        ("organisation_id", event.organisation_id),
    ];
    for (column, holder) in holders {
        let Some(holder) = holder else { continue };
        let phones: Vec<Phone> = linked(s, column, holder)?;
        if let Some(first) = phone::lines(&phones).into_iter().next() {
            return Ok(Some(first));
        }
    }
    Ok(None)
}

fn phone_line(number: &str) -> Option<PhoneLine> {
    let phone = Phone {
        id: Uuid::nil(),
        service_id: None,
        organisation_id: None,
        location_id: None,
        service_at_location_id: None,
        contact_person_id: None,
        number: number.to_owned(),
        extension: None,
        phone_type: None,
        description: None,
        extra: serde_json::Map::new(),
    };
    phone::lines(&[phone]).into_iter().next()
}

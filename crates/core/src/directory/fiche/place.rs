//! A place of a fiche: how to get there and when. A place that must stay secret is told down to
//! the house and no further: no name, no address, no way to it, only its numbers and hours.

use super::access::{Access, AccessKind};
use super::hours::{WeekView, weeks};
use crate::directory::locale::Text;
use crate::directory::openness::Openness;
use crate::directory::phone::{self, PhoneLine};
use crate::error::Result;
use crate::rows::service_index::graph::{PlaceGraph, ServiceGraph};
use onthaal_db::Session;
use onthaal_directory::opening;
use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_directory::{Accessibility, Language, Phone, Translation, linked};
use onthaal_model::id::LocationId;
use onthaal_model::time::{Day, Moment};
use std::collections::BTreeSet;

/// A place where a service is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceView {
    /// The location.
    pub location_id: LocationId,
    /// Its name.
    pub name: Option<String>,
    /// What is said of the service in this place.
    pub description: Option<Text>,
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
    /// How everyone gets in.
    pub accessibility: Vec<Access>,
    /// The numbers of the place.
    pub phones: Vec<PhoneLine>,
    /// When it is open, per stretch of validity.
    pub weeks: Vec<WeekView>,
    /// Open now, or when next.
    pub openness: Openness,
    /// Until when it is open now, where it closes within a week.
    pub open_until: Option<(Day, TimeOfDay)>,
    /// The languages spoken in this place, where that is told apart.
    pub languages: Vec<String>,
    /// Whether the place must stay secret.
    pub secret: bool,
}

/// Shows the place in this locale.
pub(super) fn view(
    s: &mut dyn Session,
    place: &PlaceGraph,
    locale: &str,
    now: Moment,
) -> Result<PlaceView> {
    let secret = place.is_secret();
    let address = place.address.as_ref().filter(|_| !secret);
    let location = &place.location;
    let mut phones: Vec<Phone> = linked(s, "service_at_location_id", place.link.id)?;
    phones.extend(linked::<Phone>(s, "location_id", location.id)?);
    let of_link: Vec<Translation> = linked(s, "record_id", place.link.id)?;
    let of_location: Vec<Translation> = linked(s, "record_id", location.id)?;
    let description = place.link.description.as_deref().filter(|_| !secret);
    let way = location.transportation.as_deref().filter(|_| !secret);
    let lines = address.map(|address| {
        let first = Some(address.address_1.clone());
        [first, address.address_2.clone()]
            .into_iter()
            .flatten()
            .collect()
    });
    let spoken: Vec<Language> = linked(s, "location_id", location.id)?;
    let languages: BTreeSet<String> = spoken.into_iter().map(|one| one.code).collect();
    Ok(PlaceView {
        location_id: LocationId(location.id),
        name: place.name().and_then(|name| {
            Text::of(Some(name), "name", &of_location, locale).map(|name| name.text)
        }),
        description: description
            .and_then(|text| Text::of(Some(text), "description", &of_link, locale)),
        lines: lines.unwrap_or_default(),
        postal_code: address.map(|address| address.postal_code.clone()),
        city: address.map(|address| address.city.clone()),
        municipality: place.municipality().map(str::to_owned),
        transportation: way
            .and_then(|text| Text::of(Some(text), "transportation", &of_location, locale)),
        accessibility: accessibility(s, place, locale)?,
        phones: phone::lines(&phones),
        weeks: weeks(s, &place.schedules, locale, now)?,
        openness: Openness::of(&place.schedules, now),
        open_until: opening::open_until(&place.schedules, now),
        languages: languages.into_iter().collect(),
        secret,
    })
}

/// Shows the hours of a service that has hours and no place, such as a helpline, under the
/// service's own id.
pub(super) fn without_location(
    s: &mut dyn Session,
    graph: &ServiceGraph,
    locale: &str,
    now: Moment,
) -> Result<PlaceView> {
    Ok(PlaceView {
        location_id: LocationId(graph.service.id),
        name: None,
        description: None,
        lines: Vec::new(),
        postal_code: None,
        city: None,
        municipality: None,
        transportation: None,
        accessibility: Vec::new(),
        phones: Vec::new(),
        weeks: weeks(s, &graph.schedules, locale, now)?,
        openness: Openness::of(&graph.schedules, now),
        open_until: opening::open_until(&graph.schedules, now),
        languages: Vec::new(),
        secret: false,
    })
}

fn accessibility(s: &mut dyn Session, place: &PlaceGraph, locale: &str) -> Result<Vec<Access>> {
    let mut told = Vec::new();
    if place.is_secret() {
        return Ok(told);
    }
    for row in linked::<Accessibility>(s, "location_id", place.location.id)? {
        let translations: Vec<Translation> = linked(s, "record_id", row.id)?;
        for (text, field) in [(&row.description, "description"), (&row.details, "details")] {
            let dutch = text.as_deref().unwrap_or_default();
            let text = Text::of(text.as_deref(), field, &translations, locale);
            told.extend(text.map(|text| Access {
                text,
                kind: AccessKind::of(dutch),
            }));
        }
    }
    Ok(told)
}

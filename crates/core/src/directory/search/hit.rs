//! A service in a list of hits.

use super::asked::Filters;
use super::candidates::Candidate;
use crate::directory::locale::{REFERENCE, same_language};
use crate::directory::openness::{AHEAD, Openness};
use crate::error::Result;
use crate::rows::service_index::{Card, CardPlace, Memory, Watch, cards};
use crate::search::fold::fold;
use onthaal_db::Session;
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::ServiceId;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Theme;

/// A service that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its id.
    pub service_id: ServiceId,
    /// Its name, in `text_locale`.
    pub name: String,
    /// What it is, in a sentence, in `text_locale`.
    pub summary: Option<String>,
    /// The locale of name and summary: the one asked for, else Dutch.
    pub text_locale: String,
    /// Who offers it.
    pub organisation: String,
    /// The place that fits best: in the wanted municipality, open, or open first.
    pub site: Option<String>,
    /// Where that place lies.
    pub municipality: Option<String>,
    /// Its themes, the most fitting first.
    pub themes: Vec<String>,
    /// Whether any of its doors is open, and when the next opens.
    pub openness: Openness,
    /// The languages it is offered in.
    pub languages: Vec<String>,
    /// The ways it receives people.
    pub intake_modes: Vec<String>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// Whether it says that it takes nobody in for now.
    pub full: bool,
    /// What it said of its places, when that still counts.
    pub capacity: Option<Capacity>,
    /// The day it said so.
    pub capacity_date: Option<Day>,
    /// The day its facts were last confirmed.
    pub assured_date: Option<String>,
    /// The theme that was recognised in the text and that made it a hit.
    pub found_by: Option<Theme>,
}

/// What of the question a hit shows.
pub(super) struct Shown<'a> {
    pub locale: &'a str,
    pub filters: &'a Filters,
    pub today: Day,
}

/// These candidates as hits, in order; those that are gone are left out.
pub(super) fn hits(
    s: &mut dyn Session,
    memory: &Memory,
    watch: &mut Watch<'_>,
    found: &[Candidate],
    shown: &Shown<'_>,
) -> Result<Vec<Hit>> {
    let places: Vec<u32> = found.iter().map(|found| found.place).collect();
    let mut hits = Vec::with_capacity(places.len());
    let mut found = found.iter();
    for (place, card) in cards(s, &places)? {
        let theme = found.find(|found| found.place == place);
        let theme = theme.and_then(|found| found.theme);
        hits.push(hit(s, memory, watch, (place, card, theme), shown)?);
    }
    Ok(hits)
}

fn hit(
    s: &mut dyn Session,
    memory: &Memory,
    watch: &mut Watch<'_>,
    (at, card, found_by): (u32, Card, Option<Theme>),
    shown: &Shown<'_>,
) -> Result<Hit> {
    let mut doors = Vec::with_capacity(card.places.len());
    for place in &card.places {
        let door = watch.door(s, place.hours, AHEAD)?;
        doors.push(Openness {
            open_now: door.open,
            next_open: door.next,
        });
    }
    let place = best_place(&card, &doors, shown.filters);
    let (name, summary, text_locale) = texts(&card, shown.locale);
    let traits = memory.traits(at);
    let capacity = traits.capacity(shown.today);
    Ok(Hit {
        service_id: ServiceId(card.service_id),
        name,
        summary,
        text_locale,
        site: place.and_then(|place| place.name.clone()),
        municipality: place.and_then(|place| place.municipality.clone()),
        openness: Openness::of_any(doors.iter().copied()),
        full: traits.is_full(shown.today),
        capacity,
        capacity_date: traits.capacity_date().filter(|_| capacity.is_some()),
        found_by,
        organisation: card.organisation,
        themes: card.themes,
        languages: card.languages,
        intake_modes: card.intake_modes,
        free: card.free,
        assured_date: card.assured_date,
    })
}

fn best_place<'a>(card: &'a Card, doors: &[Openness], filters: &Filters) -> Option<&'a CardPlace> {
    let wanted = filters.municipality.as_deref().map(fold);
    let elsewhere = |place: &CardPlace| match (&wanted, &place.municipality) {
        (Some(wanted), Some(town)) => fold(town) != *wanted,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let order = |(place, door): &(&CardPlace, &Openness)| {
        let never = door.next_open.is_none();
        (elsewhere(place), !door.open_now, never, door.next_open)
    };
    let (place, _) = card.places.iter().zip(doors).min_by_key(order)?;
    Some(place)
}

/// Name and summary in one language: the one asked for where the summary is translated (a name
/// is often a proper name and stays as it is), else Dutch.
fn texts(card: &Card, locale: &str) -> (String, Option<String>, String) {
    let dutch = || {
        (
            card.name.clone(),
            card.summary.clone(),
            REFERENCE.to_owned(),
        )
    };
    let translations = card.translations.iter();
    let found = translations
        .filter(|(of, _)| same_language(of, locale))
        .max_by_key(|(of, _)| *of == locale);
    match found {
        Some((_, (name, Some(summary)))) => (
            name.as_ref().unwrap_or(&card.name).clone(),
            Some(summary.clone()),
            locale.to_owned(),
        ),
        Some((_, (Some(name), None))) if card.summary.is_none() => {
            (name.clone(), None, locale.to_owned())
        }
        Some(_) | None => dutch(),
    }
}

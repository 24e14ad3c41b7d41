//! A service in a list of hits.

use super::Filters;
use crate::directory::locale::{REFERENCE, same_language};
use crate::directory::openness::Openness;
use crate::rows::service_index::{Card, CardPlace};
use crate::search::fold::fold;
use onthaal_model::id::ServiceId;
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
    /// The day its facts were last confirmed.
    pub assured_date: Option<String>,
    /// The theme that was recognised in the text and that made it a hit.
    pub found_by: Option<Theme>,
}

/// Shows a card as a hit. `doors` are those of its places.
pub(super) fn hit(
    card: &Card,
    doors: &[Openness],
    found_by: Option<Theme>,
    locale: &str,
    filters: &Filters,
) -> Hit {
    let place = best_place(card, doors, filters);
    let (name, summary, text_locale) = texts(card, locale);
    Hit {
        service_id: ServiceId(card.service_id),
        name,
        summary,
        text_locale,
        organisation: card.organisation.clone(),
        site: place.and_then(|place| place.name.clone()),
        municipality: place.and_then(|place| place.municipality.clone()),
        themes: card.themes.clone(),
        openness: Openness::of_any(doors.iter().copied()),
        languages: card.languages.clone(),
        intake_modes: card.intake_modes.clone(),
        free: card.free,
        full: card.full,
        assured_date: card.assured_date.clone(),
        found_by,
    }
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

//! Finding services from what somebody types.
//!
//! What is recognised as a theme comes first, then words in the name, in the head, anywhere;
//! within the same weight what has a place comes before what is full, what is open before what is
//! shut, then what was checked lately. When nothing answers to all words, any word will do; when
//! no word is known, the words nearest to it.

mod candidates;
mod hit;

pub use hit::Hit;

use super::openness::Openness;
use crate::error::Result;
use crate::rows::service_index::{self, Card, Conditions, Sorting};
use crate::search::Query;
use candidates::{Candidate, gather};
use onthaal_db::Session;
use onthaal_directory::opening::is_open_at;
use onthaal_model::time::{Day, Moment};
use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language, Theme};
use std::collections::BTreeSet;

/// Most services that are weighed for one question.
const MOST: i64 = 1_000;
/// Of so many of the best, their doors decide the order among equals.
const DOORS: usize = 60;
/// After so many days a fiche that nobody confirmed is called stale.
pub(super) const STALE_DAYS: i64 = 365;

/// What the services must be; each that is given must hold.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// About one of these themes.
    pub themes: Vec<Theme>,
    /// For children of this age.
    pub age_band: Option<AgeBand>,
    /// In this municipality, by name.
    pub municipality: Option<String>,
    /// In this language.
    pub language: Option<Language>,
    /// Open at this moment.
    pub open_now: bool,
    /// Free of charge.
    pub free: bool,
    /// Receiving people in this way.
    pub intake_mode: Option<IntakeMode>,
}

/// What was found. It has no `Debug`: what is looked for is told to nobody.
#[derive(Clone, PartialEq)]
pub struct SearchResult {
    /// The best first.
    pub hits: Vec<Hit>,
    /// The themes recognised in the text, the surest first.
    pub themes: Vec<Theme>,
    /// How many there are in all; at most 1,000.
    pub total: usize,
}

/// Finds services. Any text is taken; without words everything that passes the filters is found.
pub fn search_services(
    s: &mut dyn Session,
    text: &str,
    locale: &str,
    filters: &Filters,
    limit: usize,
    now: Moment,
) -> Result<SearchResult> {
    let query = Query::read(text);
    let gathered = gather(s, &query, &filters.themes, &conditions(filters), MOST)?;
    let places: Vec<i64> = gathered.candidates.keys().copied().collect();
    let sortings = service_index::sortings(s, &places)?;
    let mut order: Vec<(i64, &Candidate)> = gathered
        .candidates
        .iter()
        .map(|(place, found)| (*place, found))
        .collect();
    let fresh_from = fresh_from(now);
    let key = |place: i64| -> (bool, &str) {
        match sortings.get(&place) {
            Some(Sorting { name, assured_date }) => (*assured_date < fresh_from, name),
            None => (true, ""),
        }
    };
    order.sort_by(|(a, one), (b, other)| {
        let heavier = other.step().cmp(&one.step());
        heavier.then_with(|| key(*a).cmp(&key(*b)))
    });

    let looked_at = match filters.open_now {
        true => order.len(),
        false => order.len().min(limit.max(DOORS)),
    };
    let looked_at: Vec<i64> = order[..looked_at].iter().map(|(place, _)| *place).collect();
    let cards = service_index::cards(s, &looked_at)?;
    // When a shut door opens next takes far longer to find, and only what is shown tells it.
    let open: BTreeSet<i64> = cards
        .iter()
        .filter(|(_, card)| is_open(card, now))
        .map(|(place, _)| *place)
        .collect();
    let is_open = |place: i64| open.contains(&place);
    if filters.open_now {
        order.retain(|(place, _)| is_open(*place));
    }
    let is_full = |place: i64| cards.get(&place).is_some_and(|card| card.full);
    order.sort_by_key(|(place, found)| {
        let heavier = std::cmp::Reverse(found.step());
        (heavier, is_full(*place), !is_open(*place))
    });

    let hits = order.iter().take(limit).filter_map(|(place, found)| {
        let card = cards.get(place)?;
        let doors = doors(card, now);
        Some(hit::hit(card, &doors, found.theme, locale, filters))
    });
    Ok(SearchResult {
        hits: hits.collect(),
        total: order.len(),
        themes: gathered.themes,
    })
}

fn is_open(card: &Card, now: Moment) -> bool {
    let mut places = card.places.iter();
    places.any(|place| is_open_at(&place.schedules(), now))
}

/// The doors of the service, one per place.
fn doors(card: &Card, now: Moment) -> Vec<Openness> {
    card.places
        .iter()
        .map(|place| Openness::of(&place.schedules(), now))
        .collect()
}

/// The first day that a confirmation still counts as fresh.
pub(super) fn fresh_from(now: Moment) -> String {
    let days = chrono::Days::new(STALE_DAYS.unsigned_abs());
    let today = Day::of(now);
    Day(today.0.checked_sub_days(days).unwrap_or(today.0)).to_string()
}

fn conditions(filters: &Filters) -> Conditions {
    let mut conditions = Conditions::default();
    if !filters.themes.is_empty() {
        let codes = filters.themes.iter().map(|theme| theme.code().to_owned());
        conditions.one_of("theme", codes.collect());
    }
    let single = [
        ("age-band", filters.age_band.map(AgeBand::code)),
        ("language", filters.language.map(Language::code)),
        ("intake-mode", filters.intake_mode.map(IntakeMode::code)),
        ("free", filters.free.then_some("yes")),
    ];
    for (kind, code) in single {
        if let Some(code) = code {
            conditions.one_of(kind, vec![code.to_owned()]);
        }
    }
    if let Some(town) = filters.municipality.as_deref() {
        conditions.one_of("municipality", vec![crate::search::fold::fold(town)]);
    }
    conditions
}

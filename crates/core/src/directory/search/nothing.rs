//! When nothing really fits: themes beside the one that was asked for, the same theme elsewhere,
//! and helplines.

use super::Search;
use super::asked::{Asked, Filters, NothingFits};
use super::candidates::Candidate;
use super::hit::{self, Hit};
use super::ranking;
use super::sieve::Sieve;
use crate::error::Result;
use crate::rows::service_index::{Bits, Facet};
use crate::search::Glossary;
use onthaal_db::Session;
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeSet;

/// Most themes that are named.
const THEMES: usize = 6;
/// Most services that are shown from elsewhere.
const ELSEWHERE: usize = 5;
/// Most helplines that are shown.
const HELPLINES: usize = 3;

/// What lines are about that listen to whatever somebody comes with.
const LISTENING: [&str; 3] = ["parenting-question", "loneliness", "youth-own-questions"];

/// What is near to a question that nothing fits.
pub(super) fn near_to(
    s: &mut dyn Session,
    search: &Search<'_>,
    asked: &Asked<'_>,
) -> Result<NothingFits> {
    let recognised = Glossary::embedded().near(&search.query);
    let meant: Vec<Theme> = match recognised.iter().any(|(_, surely)| *surely) {
        true => {
            let sure = recognised.iter().filter(|(_, surely)| *surely);
            sure.map(|(theme, _)| *theme).collect()
        }
        false => asked.filters.themes.clone(),
    };
    let like: Vec<Theme> = recognised.iter().map(|(theme, _)| *theme).collect();
    Ok(NothingFits {
        near: beside(s, search, asked, &meant, &like)?,
        elsewhere: elsewhere(s, search, asked, &meant)?,
        helplines: helplines(s, search, asked, &meant)?,
    })
}

/// The filters without the themes.
fn without_themes(filters: &Filters) -> Filters {
    Filters {
        themes: Vec::new(),
        ..filters.clone()
    }
}

/// Themes that some words point to, then those under the same root, as far as they have services
/// that pass the other filters.
fn beside(
    s: &mut dyn Session,
    search: &Search<'_>,
    asked: &Asked<'_>,
    meant: &[Theme],
    like: &[Theme],
) -> Result<Vec<(Theme, usize)>> {
    let filters = without_themes(asked.filters);
    let asked = Asked {
        filters: &filters,
        ..*asked
    };
    let mut sieve = Sieve::new(search.memory, search.side, &asked, search.now);
    let siblings = meant.iter().flat_map(|theme| theme.domain().themes());
    let mut seen = BTreeSet::new();
    let mut near = Vec::new();
    for theme in like.iter().copied().chain(siblings) {
        if near.len() == THEMES || !seen.insert(theme) {
            continue;
        }
        let mut services = 0;
        for (place, _) in search.memory.fitting(theme) {
            services += usize::from(sieve.passes(s, *place)?);
        }
        if services > 0 {
            near.push((theme, services));
        }
    }
    Ok(near)
}

/// Services about what was meant that do not pass the filters: as few filters are dropped as
/// will do, the municipality first and the age last.
fn elsewhere(
    s: &mut dyn Session,
    search: &Search<'_>,
    asked: &Asked<'_>,
    meant: &[Theme],
) -> Result<Vec<Hit>> {
    if meant.is_empty() {
        return Ok(Vec::new());
    }
    let drops: [fn(&mut Filters); 5] = [
        |filters| filters.municipality = None,
        |filters| {
            filters.open_now = false;
            filters.open_with_house = false;
        },
        |filters| filters.capacity.clear(),
        |filters| {
            filters.free = false;
            filters.intake_mode = None;
            filters.offer_form = None;
        },
        |filters| {
            filters.language = None;
            filters.age_band = None;
        },
    ];
    let about = search.memory.about_any(meant.iter().copied());
    let mut filters = without_themes(asked.filters);
    for drop in drops {
        drop(&mut filters);
        let wider = Asked {
            filters: &filters,
            limit: ELSEWHERE,
            ..*asked
        };
        let hits = among(s, search, &wider, &about)?;
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    Ok(Vec::new())
}

/// Helplines about what was meant, else about anything under its root; where nothing was
/// recognised, those that listen, else any.
fn helplines(
    s: &mut dyn Session,
    search: &Search<'_>,
    asked: &Asked<'_>,
    meant: &[Theme],
) -> Result<Vec<Hit>> {
    let filters = Filters::default();
    let any = Asked {
        filters: &filters,
        limit: HELPLINES,
        ..*asked
    };
    let lines = search.memory.with_any(Facet::Helpline, ["yes"]);
    let roots = meant.iter().flat_map(|theme| theme.domain().themes());
    let mut tries = Vec::new();
    for themes in [meant.to_vec(), roots.collect()] {
        let mut about = search.memory.about_any(themes);
        about.keep(&lines);
        tries.push(about);
    }
    if meant.is_empty() {
        let listening = LISTENING.iter().filter_map(|code| Theme::parse(code).ok());
        let mut listen = search.memory.about_any(listening);
        listen.keep(&lines);
        tries.extend([listen, lines]);
    }
    for lines in tries {
        let hits = among(s, search, &any, &lines)?;
        if !hits.is_empty() {
            return Ok(hits);
        }
    }
    Ok(Vec::new())
}

/// The best of these services that pass.
fn among(
    s: &mut dyn Session,
    search: &Search<'_>,
    asked: &Asked<'_>,
    these: &Bits,
) -> Result<Vec<Hit>> {
    let mut sieve = Sieve::new(search.memory, search.side, asked, search.now);
    let mut candidates = Vec::new();
    for place in these.iter() {
        if sieve.passes(s, place)? {
            candidates.push(Candidate::of(place));
        }
    }
    let best = ranking::best(s, &mut sieve, search.side, candidates, asked, search.now)?;
    let shown = search.shown(asked);
    hit::hits(s, search.memory, sieve.watch(), &best, &shown)
}

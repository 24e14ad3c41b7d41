//! Which services come into question, and how heavily.

use super::asked::Via;
use super::sieve::Sieve;
use super::texts::{IN_HEAD, Texts, Weighed};
use crate::error::Result;
use crate::rows::service_index::{Bits, Facet, Memory};
use crate::search::query::Query;
use crate::search::{Glossary, Grounds, Recognised};
use onthaal_db::Session;
use onthaal_model::vocabulary::{AgeBand, Theme};
use std::collections::{BTreeMap, BTreeSet};

/// Weight of a theme that the whole question is about.
const THEME: f32 = 100.0;
/// How much lighter a theme is that is not the service's most fitting one.
const LESS_FITTING: f32 = 8.0;
/// How much lighter a theme is that only other forms of the words point to, when a name or a
/// place answers to them as they stand.
const NEAR: f32 = 0.3;
/// In the town that is named.
const IN_TOWN: f32 = 25.0;
/// For children of the age that is named.
const OF_AGE: f32 = 12.0;
/// Weights nearer than this are the same.
const STEP: f32 = 6.0;
/// Most themes that are told as recognised.
const MOST_THEMES: usize = 8;

/// A service that comes into question, and why.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub place: u32,
    weight: f32,
    /// The theme that was recognised and that the service has.
    pub theme: Option<Theme>,
}

impl Candidate {
    /// One that weighs nothing.
    pub(super) fn of(place: u32) -> Candidate {
        Candidate {
            place,
            weight: 0.0,
            theme: None,
        }
    }

    /// Its weight in steps; within a step other things decide.
    pub(super) fn step(&self) -> i32 {
        (self.weight / STEP).round() as i32
    }
}

/// Everything that comes into question.
#[derive(Default)]
pub(super) struct Gathered {
    pub candidates: Vec<Candidate>,
    pub themes: Vec<Theme>,
    pub via: Vec<Via>,
    /// Whether there may be more that was not looked at.
    pub more: bool,
    /// Whether something answers to the whole question.
    pub fits: bool,
}

/// A service that has a theme: its place, the weight of the theme, the theme. In order of place,
/// each service once.
type Themed = Vec<(u32, f32, Theme)>;

/// Gathers what answers to the query and passes. Without words it is everything that passes; of
/// one of the `wanted` themes then what fits it best comes first. At least `limit` are gathered,
/// where there are so many.
pub(super) fn gather(
    s: &mut dyn Session,
    query: &Query,
    wanted: &[Theme],
    sieve: &mut Sieve<'_>,
    limit: usize,
) -> Result<Gathered> {
    if query.is_empty() {
        let wanted = wanted.iter().map(|theme| (*theme, 1.0)).collect();
        let themed = by_theme(s, &wanted, sieve)?;
        let weighed = everything(s, sieve, 0.0)?;
        let candidates = together(weighed, &themed);
        return Ok(Gathered {
            fits: !candidates.is_empty(),
            candidates,
            ..Gathered::default()
        });
    }
    let mut themes = Glossary::embedded().recognise(query);
    let mut texts = Texts::new(sieve, limit);
    texts.by_all_words(s, query)?;
    let named = texts.weighed.iter().any(|(_, weight)| *weight >= IN_HEAD);
    if named {
        themes.retain(|found| found.grounds != Grounds::Guessed);
        for found in themes
            .iter_mut()
            .filter(|found| found.grounds == Grounds::Near)
        {
            found.weight *= NEAR;
        }
    }
    let weights = themes.iter().map(|found| (found.theme, found.weight));
    let themed = by_theme(s, &weights.collect(), texts.sieve)?;
    let mut fits = !themed.is_empty() || !texts.weighed.is_empty();
    if !themed.is_empty() {
        by_other_words(s, query, &themes, &themed, &mut texts)?;
    }
    if !query.ages().is_empty() {
        by_age(s, query, &themed, &mut texts)?;
        fits |= query.only_ages() && !texts.weighed.is_empty();
    }
    if texts.weighed.is_empty() && !explained(query, &themes) {
        fits |= texts.by_corrected_words(s, query)?;
    }
    if themed.is_empty() && texts.weighed.is_empty() {
        texts.by_any_word(s, query)?;
    }
    if themed.is_empty() && texts.weighed.is_empty() {
        texts.by_any_corrected_word(s, query)?;
    }
    if query.says_nothing() && themed.is_empty() && texts.weighed.is_empty() {
        texts.weighed = everything(s, texts.sieve, 0.0)?;
        fits = !texts.weighed.is_empty();
    }
    themes.retain(|found| !named || found.grounds == Grounds::Said);
    themes.truncate(MOST_THEMES);
    let more = texts.more;
    let candidates = together(std::mem::take(&mut texts.weighed), &themed);
    Ok(Gathered {
        candidates,
        more,
        fits,
        via: themes.iter().map(|found| via(query, found)).collect(),
        themes: themes.iter().map(|found| found.theme).collect(),
    })
}

/// Whether every word that says something told a theme, and none was a guess.
fn explained(query: &Query, themes: &[Recognised]) -> bool {
    let sure = themes
        .iter()
        .filter(|found| found.grounds != Grounds::Guessed);
    let told: BTreeSet<usize> = sure
        .flat_map(|found| found.told_by.iter().copied())
        .collect();
    query.telling().iter().all(|place| told.contains(place))
}

fn via(query: &Query, found: &Recognised) -> Via {
    let words = found.told_by.iter().map(|place| query.typed(*place));
    Via {
        theme: found.theme,
        words: words.map(str::to_owned).collect(),
    }
}

/// Everything that passes, with this weight.
fn everything(s: &mut dyn Session, sieve: &mut Sieve<'_>, weight: f32) -> Result<Vec<Weighed>> {
    let within: Vec<u32> = sieve.within().iter().collect();
    let mut weighed = Vec::new();
    for place in within {
        if sieve.passes(s, place)? {
            weighed.push((place, weight));
        }
    }
    Ok(weighed)
}

/// The services with one of the themes that pass, with the weight of the heaviest.
fn by_theme(
    s: &mut dyn Session,
    weights: &BTreeMap<Theme, f32>,
    sieve: &mut Sieve<'_>,
) -> Result<Themed> {
    let memory = sieve.memory;
    let mut themed = Themed::new();
    for (theme, weight) in weights {
        themed.extend(memory.fitting(*theme).iter().map(|(place, rank)| {
            let less = LESS_FITTING * f32::from((*rank).clamp(1, 4) - 1);
            (*place, weight * THEME - less, *theme)
        }));
    }
    themed.sort_unstable_by(|a, b| {
        let heavier = b.1.total_cmp(&a.1);
        a.0.cmp(&b.0).then(heavier).then(a.2.cmp(&b.2))
    });
    themed.dedup_by_key(|(place, _, _)| *place);
    if !sieve.passes_all() {
        let mut passing = Themed::new();
        for found in themed {
            if sieve.passes(s, found.0)? {
                passing.push(found);
            }
        }
        return Ok(passing);
    }
    Ok(themed)
}

/// Of services that have a theme weighs what the other words say of them: the town they are in,
/// words in their text.
fn by_other_words(
    s: &mut dyn Session,
    query: &Query,
    themes: &[Recognised],
    themed: &Themed,
    texts: &mut Texts<'_, '_>,
) -> Result<()> {
    let told: BTreeSet<usize> = themes
        .iter()
        .flat_map(|found| found.told_by.iter().copied())
        .collect();
    let rest: Vec<usize> = query
        .telling()
        .into_iter()
        .filter(|place| !told.contains(place))
        .collect();
    if rest.is_empty() {
        return Ok(());
    }
    let memory = texts.sieve.memory;
    let mut among = memory.none();
    for (place, _, _) in themed {
        among.insert(*place);
    }
    match town_of(memory, query, &rest) {
        Some(towns) => {
            let there = themed.iter().filter(|(place, _, _)| towns.has(*place));
            let there = there.map(|(place, _, _)| (*place, IN_TOWN));
            texts.weighed.extend(there);
            Ok(())
        }
        None => texts.by_rest(s, query, &rest, &among),
    }
}

/// The services in the town that these words name, whole or so far.
fn town_of(memory: &Memory, query: &Query, rest: &[usize]) -> Option<Bits> {
    let words: Vec<&str> = rest.iter().map(|place| query.word(*place)).collect();
    let named = words.join(" ");
    let typing = rest.last().is_some_and(|place| query.is_typing(*place));
    let is_it = |town: &&str| match typing && named.chars().count() > 3 {
        true => town.starts_with(&named),
        false => *town == named,
    };
    let towns: Vec<&str> = memory.codes(Facet::Municipality).filter(is_it).collect();
    (!towns.is_empty()).then(|| memory.with_any(Facet::Municipality, towns))
}

/// Weighs what is for children of the age that is named; when nothing else is asked, all of it.
fn by_age(
    s: &mut dyn Session,
    query: &Query,
    themed: &Themed,
    texts: &mut Texts<'_, '_>,
) -> Result<()> {
    let memory = texts.sieve.memory;
    let bands = query.ages().iter().map(|band| AgeBand::code(*band));
    let of_age = memory.with_any(Facet::AgeBand, bands);
    if query.only_ages() {
        let all = everything(s, texts.sieve, OF_AGE)?;
        let of_age = all.into_iter().filter(|(place, _)| of_age.has(*place));
        texts.weighed.extend(of_age);
        return Ok(());
    }
    let mut named: Vec<u32> = texts.weighed.iter().map(|(place, _)| *place).collect();
    named.extend(themed.iter().map(|(place, _, _)| *place));
    named.sort_unstable();
    named.dedup();
    let named = named.into_iter().filter(|place| of_age.has(*place));
    texts.weighed.extend(named.map(|place| (place, OF_AGE)));
    Ok(())
}

/// One candidate a service, with all its weights together.
fn together(mut weighed: Vec<Weighed>, themed: &Themed) -> Vec<Candidate> {
    weighed.sort_unstable_by_key(|(place, _)| *place);
    let mut candidates: Vec<Candidate> = Vec::with_capacity(weighed.len() + themed.len());
    let mut themed = themed.iter().peekable();
    let mut weighed = weighed.into_iter().peekable();
    loop {
        let next = [
            themed.peek().map(|(place, _, _)| *place),
            weighed.peek().map(|(place, _)| *place),
        ];
        let Some(place) = next.into_iter().flatten().min() else {
            return candidates;
        };
        let mut candidate = Candidate::of(place);
        if let Some((_, weight, theme)) = themed.next_if(|(at, _, _)| *at == place) {
            candidate.weight = *weight;
            candidate.theme = Some(*theme);
        }
        while let Some((_, weight)) = weighed.next_if(|(at, _)| *at == place) {
            candidate.weight += weight;
        }
        candidates.push(candidate);
    }
}

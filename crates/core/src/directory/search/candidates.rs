//! Which services come into question, and how heavily.

use crate::error::Result;
use crate::rows::service_index::{self, Column, Conditions, matching, with_themes};
use crate::search::query::{Query, any_of};
use crate::search::{Glossary, Grounds, Recognised, likely_typos};
use onthaal_db::Session;
use onthaal_model::vocabulary::Theme;
use std::collections::{BTreeMap, BTreeSet};

/// Weight of a theme that the whole question is about.
const THEME: f32 = 100.0;
/// How much lighter a theme is that is not the service's most fitting one.
const LESS_FITTING: f32 = 8.0;
/// How much lighter a theme is that only other forms of the words point to, when a name or a
/// place answers to them as they stand.
const NEAR: f32 = 0.3;
/// All words in the name; in the head; anywhere.
const TEXT: [(Column, f32); 3] = [
    (Column::Name, 80.0),
    (Column::Head, 55.0),
    (Column::Full, 30.0),
];
/// What whole words weigh more than the beginnings of longer ones.
const WHOLE: [(Column, f32); 2] = [(Column::Name, 40.0), (Column::Head, 30.0)];
/// The words that no theme explains, in the head or anywhere.
const REST: [(Column, f32); 2] = [(Column::Head, 25.0), (Column::Full, 12.0)];
/// One word of several, in the name, the head or anywhere.
const ANY: [(Column, f32); 3] = [
    (Column::Name, 9.0),
    (Column::Head, 6.0),
    (Column::Full, 3.0),
];
/// Weights nearer than this are the same.
const STEP: f32 = 6.0;
/// Most themes that are told as recognised.
const MOST_THEMES: usize = 8;
/// Most words that a mistyped word is taken for.
const CORRECTIONS: usize = 4;

/// Why a service comes into question.
#[derive(Clone, Default)]
pub(super) struct Candidate {
    weight: f32,
    /// The theme that was recognised and that the service has.
    pub theme: Option<Theme>,
}

impl Candidate {
    /// Its weight in steps; within a step other things decide.
    pub(super) fn step(&self) -> i32 {
        (self.weight / STEP).round() as i32
    }
}

/// Everything that comes into question.
pub(super) struct Gathered {
    pub candidates: BTreeMap<i64, Candidate>,
    pub themes: Vec<Theme>,
}

struct Gathering<'a> {
    conditions: &'a Conditions,
    most: i64,
    candidates: BTreeMap<i64, Candidate>,
}

/// Gathers what answers to the query and passes the conditions. Without words it is everything
/// that passes; of one of the `wanted` themes then what fits it best comes first.
pub(super) fn gather(
    s: &mut dyn Session,
    query: &Query,
    wanted: &[Theme],
    conditions: &Conditions,
    most: i64,
) -> Result<Gathered> {
    let mut gathering = Gathering {
        conditions,
        most,
        candidates: BTreeMap::new(),
    };
    if query.is_empty() {
        for place in service_index::everything(s, conditions, most)? {
            gathering.candidates.entry(place).or_default();
        }
        let wanted: BTreeMap<Theme, f32> = wanted.iter().map(|theme| (*theme, 1.0)).collect();
        gathering.with_themes(s, &wanted)?;
        return Ok(Gathered {
            candidates: gathering.candidates,
            themes: Vec::new(),
        });
    }
    let mut themes = Glossary::embedded().recognise(query);
    gathering.by_text(s, query)?;
    let named = gathering.names_what_is_asked();
    if named {
        themes.retain(|found| found.grounds != Grounds::Guessed);
        for found in themes
            .iter_mut()
            .filter(|found| found.grounds == Grounds::Near)
        {
            found.weight *= NEAR;
        }
    }
    gathering.by_theme(s, query, &themes)?;
    if gathering.candidates.is_empty() {
        gathering.by_any_word(s, query)?;
    }
    if gathering.candidates.is_empty() {
        gathering.by_nearest_words(s, query)?;
    }
    Ok(Gathered {
        candidates: gathering.candidates,
        themes: themes
            .into_iter()
            .filter(|found| !named || found.grounds == Grounds::Said)
            .take(MOST_THEMES)
            .map(|found| found.theme)
            .collect(),
    })
}

impl Gathering<'_> {
    fn add(&mut self, place: i64, weight: f32) {
        self.candidates.entry(place).or_default().weight += weight;
    }

    /// Adds to each the weight of the first column that answers, and only that.
    fn add_first(
        &mut self,
        s: &mut dyn Session,
        expression: &str,
        columns: &[(Column, f32)],
        among: Option<&BTreeSet<i64>>,
    ) -> Result<()> {
        let mut seen: BTreeSet<i64> = BTreeSet::new();
        for (column, weight) in columns {
            for place in matching(s, *column, expression, self.conditions, self.most)? {
                let wanted = among.is_none_or(|among| among.contains(&place));
                if wanted && seen.insert(place) {
                    self.add(place, *weight);
                }
            }
        }
        Ok(())
    }

    /// Whether some name or place answers to the words as they stand.
    fn names_what_is_asked(&self) -> bool {
        let (_, in_head) = TEXT[1];
        self.candidates
            .values()
            .any(|found| found.weight >= in_head)
    }

    fn by_theme(
        &mut self,
        s: &mut dyn Session,
        query: &Query,
        themes: &[Recognised],
    ) -> Result<()> {
        let weights = themes.iter().map(|found| (found.theme, found.weight));
        let among = self.with_themes(s, &weights.collect())?;
        let told: BTreeSet<usize> = themes
            .iter()
            .flat_map(|f| f.told_by.iter().copied())
            .collect();
        let rest: Vec<usize> = query
            .telling()
            .into_iter()
            .filter(|place| !told.contains(place))
            .collect();
        if !rest.is_empty() && !among.is_empty() {
            self.add_first(s, &query.expression(&rest), &REST, Some(&among))?;
        }
        Ok(())
    }

    /// Adds to every service with one of the themes the weight of the heaviest; gives them.
    fn with_themes(
        &mut self,
        s: &mut dyn Session,
        weights: &BTreeMap<Theme, f32>,
    ) -> Result<BTreeSet<i64>> {
        if weights.is_empty() {
            return Ok(BTreeSet::new());
        }
        let themes: Vec<Theme> = weights.keys().copied().collect();
        let mut best: BTreeMap<i64, (f32, Theme)> = BTreeMap::new();
        for found in with_themes(s, &themes, self.conditions, self.most)? {
            let less = LESS_FITTING * (found.rank.clamp(1, 4) - 1) as f32;
            let weight = weights[&found.theme] * THEME - less;
            let heaviest = best.entry(found.place).or_insert((weight, found.theme));
            if weight > heaviest.0 {
                *heaviest = (weight, found.theme);
            }
        }
        for (place, (weight, theme)) in &best {
            let candidate = self.candidates.entry(*place).or_default();
            candidate.weight += weight;
            candidate.theme = Some(*theme);
        }
        Ok(best.into_keys().collect())
    }

    fn by_text(&mut self, s: &mut dyn Session, query: &Query) -> Result<()> {
        let places = query.telling();
        self.add_first(s, &query.expression(&places), &TEXT, None)?;
        if places.iter().any(|place| query.is_typing(*place)) {
            self.add_first(s, &query.exactly(&places), &WHOLE, None)?;
        }
        Ok(())
    }

    fn by_any_word(&mut self, s: &mut dyn Session, query: &Query) -> Result<()> {
        let places = query.telling();
        if places.len() > 1 {
            for place in places {
                self.add_first(s, &query.expression(&[place]), &ANY, None)?;
            }
        }
        Ok(())
    }

    fn by_nearest_words(&mut self, s: &mut dyn Session, query: &Query) -> Result<()> {
        let mut corrected = Vec::new();
        for place in query.telling() {
            corrected.push(nearest(s, query.word(place))?);
        }
        let all = corrected
            .iter()
            .filter(|words| !words.is_empty())
            .map(|words| any_of(words))
            .collect::<Vec<_>>();
        if all.is_empty() {
            return Ok(());
        }
        self.add_first(s, &all.join(" AND "), &TEXT, None)?;
        if self.candidates.is_empty() {
            for expression in all {
                self.add_first(s, &expression, &ANY, None)?;
            }
        }
        Ok(())
    }
}

/// The words of the index that the word most likely was.
fn nearest(s: &mut dyn Session, word: &str) -> Result<Vec<String>> {
    let Some(first) = word.chars().next() else {
        return Ok(Vec::new());
    };
    let letters = word.chars().count();
    let known = service_index::terms_like(s, first, letters.saturating_sub(2)..=letters + 2)?;
    let near = likely_typos(word, known.iter().map(String::as_str), CORRECTIONS);
    Ok(near.into_iter().map(str::to_owned).collect())
}

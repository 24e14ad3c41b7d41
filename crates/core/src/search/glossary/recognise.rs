//! Which themes the words of a query point to.

use super::{Glossary, Phrase};
use crate::search::near::{likely_typos, part_of, same_stem};
use crate::search::query::Query;
use onthaal_model::vocabulary::Theme;
use std::collections::{BTreeMap, BTreeSet};

/// Least weight at which a theme counts as recognised.
const LEAST: f32 = 0.4;
/// A theme is named when its weight is at least this part of the best one's.
const BESIDE_THE_BEST: f32 = 0.62;
/// What a word that is in no phrase weighs beside those that are.
const UNKNOWN_WORD: f32 = 1.4;

/// A theme that was recognised.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// The theme.
    pub theme: Theme,
    /// How surely, from 0 to 1.
    pub weight: f32,
    /// The places of the words that told it.
    pub told_by: BTreeSet<usize>,
}

impl Glossary {
    /// The themes that the words point to, the surest first; those far behind it are left out.
    pub fn recognise(&self, query: &Query) -> Vec<Recognised> {
        let places = query.telling();
        let meant: Vec<(usize, Vec<(usize, f32)>)> = places
            .iter()
            .map(|place| (*place, self.meant_by(query, *place)))
            .collect();
        let mut said: BTreeMap<usize, BTreeMap<usize, (f32, usize)>> = BTreeMap::new();
        let mut asked = 0.0;
        for (place, tokens) in &meant {
            let best = tokens.iter().map(|(token, _)| self.tokens[*token].weight);
            asked += best.reduce(f32::max).unwrap_or(UNKNOWN_WORD);
            for (token, quality) in tokens {
                for phrase in &self.tokens[*token].phrases {
                    let best = said.entry(*phrase).or_default().entry(*token).or_default();
                    if *quality > best.0 {
                        *best = (*quality, *place);
                    }
                }
            }
        }
        let mut themes: BTreeMap<Theme, Recognised> = BTreeMap::new();
        let mut phrases: BTreeMap<Theme, u8> = BTreeMap::new();
        for (index, tokens) in &said {
            let phrase = &self.phrases[*index];
            let (weight, told_by) = self.weight_of(phrase, tokens, asked);
            if weight < LEAST {
                continue;
            }
            *phrases.entry(phrase.theme).or_default() += 1;
            let best = themes.entry(phrase.theme).or_insert_with(|| Recognised {
                theme: phrase.theme,
                weight: 0.0,
                told_by: BTreeSet::new(),
            });
            best.told_by.extend(told_by);
            best.weight = best.weight.max(weight);
        }
        let mut themes: Vec<Recognised> = themes.into_values().collect();
        for theme in &mut themes {
            let repeated = phrases[&theme.theme].min(4) - 1;
            theme.weight = (theme.weight + 0.02 * f32::from(repeated)).min(1.0);
        }
        themes.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.theme.cmp(&b.theme)));
        let best = themes.first().map_or(0.0, |theme| theme.weight);
        themes.retain(|theme| theme.weight >= best * BESIDE_THE_BEST);
        themes
    }

    /// How much of the phrase was said times how much of what was said it explains.
    fn weight_of(
        &self,
        phrase: &Phrase,
        tokens: &BTreeMap<usize, (f32, usize)>,
        asked: f32,
    ) -> (f32, BTreeSet<usize>) {
        let mut heard = 0.0;
        let mut places = BTreeSet::new();
        for (token, (quality, place)) in tokens {
            places.insert(*place);
            heard += self.tokens[*token].weight * quality;
        }
        let complete = (heard / phrase.weight).min(1.0);
        let explained = (heard / asked.max(heard)).sqrt();
        (complete * explained * phrase.scale, places)
    }

    /// The words of the glossary that the word at this place may mean, and how surely.
    fn meant_by(&self, query: &Query, place: usize) -> Vec<(usize, f32)> {
        let word = query.word(place);
        let letters = word.chars().count();
        let mut meant: BTreeMap<usize, f32> = BTreeMap::new();
        if let Some(token) = self.by_text.get(word) {
            meant.insert(*token, 1.0);
        }
        if letters >= 3 {
            let stem: String = word.chars().take(letters.min(4)).collect();
            let near = self.by_text.range(stem.clone()..);
            for (text, token) in near.take_while(|(text, _)| text.starts_with(&stem)) {
                let form = same_stem(word, text);
                let typed = match query.is_typing(place) && text.starts_with(word) {
                    true => typed_part(letters, text.chars().count()),
                    false => 0.0,
                };
                let quality = form.max(typed);
                if quality > 0.0 {
                    let best = meant.entry(*token).or_default();
                    *best = best.max(quality);
                }
            }
        }
        if meant.values().all(|quality| *quality < 0.7) {
            let known = self.tokens.iter().map(|token| token.text.as_str());
            for typo in likely_typos(word, known, 4) {
                meant.insert(self.by_text[typo], 0.85);
            }
            for (token, known) in self.tokens.iter().enumerate() {
                let quality = part_of(&known.text, word);
                if quality > 0.0 {
                    let best = meant.entry(token).or_default();
                    *best = best.max(quality);
                }
            }
        }
        meant.into_iter().collect()
    }
}

/// How surely a word that is being typed is the longer one.
fn typed_part(typed: usize, whole: usize) -> f32 {
    0.6 + 0.4 * (typed as f32 / whole.max(1) as f32)
}

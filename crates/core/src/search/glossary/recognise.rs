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
/// How much less surely a whole word is the beginning of another one.
const GOES_ON: f32 = 0.6;
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
    /// What it rests on. Whatever knows the words as they stand knows better than a guess.
    pub grounds: Grounds,
}

/// What a recognised theme rests on, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Grounds {
    /// Words that stand in the glossary.
    Said,
    /// Other forms of them, or a last word that may go on.
    Near,
    /// Words that may be mistyped, or that hold a part that is known.
    #[default]
    Guessed,
}

/// A word of the glossary that a word of the query may mean.
#[derive(Clone, Copy, Default)]
struct Meant {
    quality: f32,
    place: usize,
    grounds: Grounds,
}

impl Glossary {
    /// The themes that the words point to, the surest first; those far behind it are left out.
    pub fn recognise(&self, query: &Query) -> Vec<Recognised> {
        let mut said: BTreeMap<usize, BTreeMap<usize, Meant>> = BTreeMap::new();
        let mut asked = 0.0;
        for place in query.telling() {
            let tokens = self.meant_by(query, place);
            let best = tokens.keys().map(|token| self.tokens[*token].weight);
            asked += best.reduce(f32::max).unwrap_or(UNKNOWN_WORD);
            for (token, meant) in tokens {
                for phrase in &self.tokens[token].phrases {
                    let best = said.entry(*phrase).or_default().entry(token).or_default();
                    if meant.quality > best.quality {
                        *best = meant;
                    }
                }
            }
        }
        let mut themes: BTreeMap<Theme, Recognised> = BTreeMap::new();
        let mut phrases: BTreeMap<Theme, u8> = BTreeMap::new();
        for (index, tokens) in &said {
            let phrase = &self.phrases[*index];
            let weight = self.weight_of(phrase, tokens, asked);
            if weight < LEAST {
                continue;
            }
            *phrases.entry(phrase.theme).or_default() += 1;
            let best = themes.entry(phrase.theme).or_insert_with(|| Recognised {
                theme: phrase.theme,
                weight: 0.0,
                told_by: BTreeSet::new(),
                grounds: Grounds::Guessed,
            });
            best.told_by
                .extend(tokens.values().map(|meant| meant.place));
            best.weight = best.weight.max(weight);
            let weakest = tokens.values().map(|meant| meant.grounds).max();
            best.grounds = best.grounds.min(weakest.unwrap_or_default());
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
    fn weight_of(&self, phrase: &Phrase, tokens: &BTreeMap<usize, Meant>, asked: f32) -> f32 {
        let weights = tokens
            .iter()
            .map(|(token, meant)| self.tokens[*token].weight * meant.quality);
        let heard: f32 = weights.sum();
        let complete = (heard / phrase.weight).min(1.0);
        let explained = (heard / asked.max(heard)).sqrt();
        complete * explained * phrase.scale
    }

    /// The words of the glossary that the word at this place may mean.
    fn meant_by(&self, query: &Query, place: usize) -> BTreeMap<usize, Meant> {
        let word = query.word(place);
        let mut meant: BTreeMap<usize, Meant> = BTreeMap::new();
        let mut note = |token: usize, quality: f32, grounds: Grounds| {
            let known = meant.get(&token).map_or(0.0, |meant| meant.quality);
            if quality > known {
                meant.insert(
                    token,
                    Meant {
                        quality,
                        place,
                        grounds,
                    },
                );
            }
        };
        let mut known = 0.0_f32;
        for (token, quality, grounds) in self.forms_of(word, query.is_typing(place)) {
            note(token, quality, grounds);
            known = known.max(quality);
        }
        if known < 0.7 {
            let words = self.tokens.iter().map(|token| token.text.as_str());
            for typo in likely_typos(word, words, 4) {
                note(self.by_text[typo], 0.85, Grounds::Guessed);
            }
            for (token, part) in self.tokens.iter().enumerate() {
                note(token, part_of(&part.text, word), Grounds::Guessed);
            }
        }
        meant
    }

    /// The words of the glossary that are a form of this word, or go on after it.
    fn forms_of(&self, word: &str, typing: bool) -> Vec<(usize, f32, Grounds)> {
        let letters = word.chars().count();
        let exact = self.by_text.get(word).copied();
        let mut forms: Vec<(usize, f32, Grounds)> = Vec::new();
        forms.extend(exact.map(|token| (token, 1.0, Grounds::Said)));
        if letters < 3 {
            return forms;
        }
        let goes_on = if exact.is_some() { GOES_ON } else { 1.0 };
        let stem: String = word.chars().take(4).collect();
        let near = self.by_text.range(stem.clone()..);
        for (text, token) in near.take_while(|(text, _)| text.starts_with(&stem)) {
            let typed = match typing && text.starts_with(word) {
                true => typed_part(letters, text.chars().count()) * goes_on,
                false => 0.0,
            };
            let quality = same_stem(word, text).max(typed);
            if quality > 0.0 && Some(*token) != exact {
                forms.push((*token, quality, Grounds::Near));
            }
        }
        forms
    }
}

/// How surely a word that is being typed is the longer one.
fn typed_part(typed: usize, whole: usize) -> f32 {
    0.6 + 0.4 * (typed as f32 / whole.max(1) as f32)
}

//! Which themes the words of a query point to.

use super::{About, Glossary};
use crate::search::near::{part_of, same_stem};
use crate::search::query::Query;
use crate::search::stems::stems;
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

/// Least weight at which a theme is near to what was said.
const NEIGHBOUR: f32 = 0.2;
/// How surely a word points to one of the themes of its domain.
const OF_DOMAIN: f32 = 0.6;
/// How surely another form of a word, by its grammar, is that word.
const SAME_STEM: f32 = 0.85;
/// How surely two words written as one are that one.
const JOINED: f32 = 0.9;
/// Most words that a mistyped word is taken for.
const TYPOS: usize = 4;

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
#[derive(Clone, Copy)]
struct Meant {
    token: u32,
    quality: f32,
    place: usize,
    grounds: Grounds,
}

/// A word of a phrase that was said.
#[derive(Clone, Copy)]
struct Heard {
    phrase: u32,
    meant: Meant,
}

impl Glossary {
    /// The themes that the words point to, the surest first; those far behind it are left out.
    pub fn recognise(&self, query: &Query) -> Vec<Recognised> {
        let mut themes = self.weighed(query, LEAST);
        let best = themes.first().map_or(0.0, |theme| theme.weight);
        themes.retain(|theme| theme.weight >= best * BESIDE_THE_BEST);
        themes
    }

    /// The themes that the words come near to, the nearest first, and whether each is recognised.
    pub(crate) fn near(&self, query: &Query) -> Vec<(Theme, bool)> {
        let themes = self.weighed(query, NEIGHBOUR);
        let best = themes.first().map_or(0.0, |theme| theme.weight);
        let surely = |weight: f32| weight >= LEAST && weight >= best * BESIDE_THE_BEST;
        let near = themes.into_iter();
        near.map(|theme| (theme.theme, surely(theme.weight)))
            .collect()
    }

    fn weighed(&self, query: &Query, least: f32) -> Vec<Recognised> {
        let (heard, asked) = self.heard(query);
        let mut themes: BTreeMap<Theme, (Recognised, u8)> = BTreeMap::new();
        for said in heard.chunk_by(|one, other| one.phrase == other.phrase) {
            let phrase = &self.phrases[said[0].phrase as usize];
            let weights = said.iter().map(|heard| {
                let meant = heard.meant;
                self.weights[meant.token as usize] * meant.quality
            });
            // How much of the phrase was said times how much of what was said it explains.
            let sum: f32 = weights.sum();
            let complete = (sum / phrase.weight).min(1.0);
            let weight = complete * (sum / asked.max(sum)).sqrt();
            let (weight, about): (f32, Vec<Theme>) = match phrase.about {
                About::Theme(theme) => (weight, vec![theme]),
                About::Domain(domain) => (weight * OF_DOMAIN, domain.themes().collect()),
            };
            for theme in about.into_iter().filter(|_| weight >= least) {
                note(&mut themes, theme, weight, said);
            }
        }
        let repeated = |(mut theme, phrases): (Recognised, u8)| {
            theme.weight = (theme.weight + 0.02 * f32::from(phrases.min(4) - 1)).min(1.0);
            theme
        };
        let mut themes: Vec<Recognised> = themes.into_values().map(repeated).collect();
        themes.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.theme.cmp(&b.theme)));
        themes
    }

    /// The words of phrases that were said, by phrase, each once; and how much was said.
    fn heard(&self, query: &Query) -> (Vec<Heard>, f32) {
        let telling = query.telling();
        let mut meant: Vec<Meant> = Vec::new();
        let mut asked = 0.0;
        for place in &telling {
            let words = self.meant_by(query, *place);
            let weights = words.iter().map(|m| self.weights[m.token as usize]);
            asked += weights.reduce(f32::max).unwrap_or(UNKNOWN_WORD);
            meant.extend(words);
        }
        for pair in telling.windows(2) {
            meant.extend(self.meant_together(query, pair[0], pair[1]));
        }
        let mut heard: Vec<Heard> = Vec::new();
        for meant in meant {
            let phrases = self.phrases_of[meant.token as usize].iter();
            heard.extend(phrases.map(|phrase| Heard {
                phrase: *phrase,
                meant,
            }));
        }
        heard.sort_unstable_by(|a, b| {
            let same = (a.phrase, a.meant.token).cmp(&(b.phrase, b.meant.token));
            let better = b.meant.quality.total_cmp(&a.meant.quality);
            same.then(better).then(a.meant.place.cmp(&b.meant.place))
        });
        heard.dedup_by_key(|heard| (heard.phrase, heard.meant.token));
        (heard, asked)
    }

    /// The words of the glossary that the word at this place may mean, each once.
    fn meant_by(&self, query: &Query, place: usize) -> Vec<Meant> {
        let word = query.word(place);
        let typing = query.is_typing(place);
        let mut meant = self.forms_of(word, place, typing);
        let known = meant.iter().map(|meant| meant.quality);
        if known.reduce(f32::max).is_none_or(|best| best < 0.7) {
            let typos = self.words.nearest(word, false, TYPOS);
            meant.extend(typos.iter().map(|near| Meant {
                token: near.place as u32,
                quality: 0.85,
                place,
                grounds: Grounds::Guessed,
            }));
            meant.extend(self.parts_of(word, place));
        }
        meant.sort_unstable_by(|a, b| {
            let better = b.quality.total_cmp(&a.quality);
            a.token.cmp(&b.token).then(better)
        });
        meant.dedup_by_key(|meant| meant.token);
        meant
    }

    /// The words of the glossary that this word is made with.
    fn parts_of(&self, word: &str, place: usize) -> Vec<Meant> {
        let ends = word.char_indices().map(|(at, _)| at).skip(1);
        let parts = ends.flat_map(|at| [&word[..at], &word[at..]]);
        let parts = parts.filter_map(|part| {
            let quality = part_of(part, word);
            let token = self.words.find(part).filter(|_| quality > 0.0)?;
            Some(Meant {
                token: token as u32,
                quality,
                place,
                grounds: Grounds::Guessed,
            })
        });
        parts.collect()
    }

    /// The words of the glossary that two words make when they are written as one.
    fn meant_together(&self, query: &Query, first: usize, second: usize) -> Vec<Meant> {
        let mut meant = Vec::new();
        for word in query.joined(first, second) {
            if let Some(token) = self.words.find(&word) {
                meant.extend([first, second].map(|place| Meant {
                    token: token as u32,
                    quality: JOINED,
                    place,
                    grounds: Grounds::Near,
                }));
            }
        }
        meant
    }

    /// The words of the glossary that are a form of this word, or go on after it.
    fn forms_of(&self, word: &str, place: usize, typing: bool) -> Vec<Meant> {
        let letters = word.chars().count();
        let exact = self.words.find(word);
        let mut forms: Vec<Meant> = Vec::new();
        let mut note = |token: usize, quality: f32, grounds: Grounds| {
            forms.push(Meant {
                token: token as u32,
                quality,
                place,
                grounds,
            });
        };
        if let Some(token) = exact {
            note(token, 1.0, Grounds::Said);
        }
        if letters < 3 {
            return forms;
        }
        let goes_on = if exact.is_some() { GOES_ON } else { 1.0 };
        let stem: String = word.chars().take(4).collect();
        for token in self.words.beginning_with(&stem) {
            let text = self.words.get(token);
            let typed = match typing && text.starts_with(word) {
                true => typed_part(letters, text.chars().count()) * goes_on,
                false => 0.0,
            };
            let quality = same_stem(word, text).max(typed);
            if quality > 0.0 && Some(token) != exact {
                note(token, quality, Grounds::Near);
            }
        }
        for stem in stems(word, None) {
            let first = self.stems.partition_point(|(known, _)| *known < stem);
            let same = self.stems[first..].iter();
            for (_, token) in same.take_while(|(known, _)| *known == stem) {
                if Some(*token as usize) != exact {
                    note(*token as usize, SAME_STEM, Grounds::Near);
                }
            }
        }
        forms
    }
}

/// Notes that a phrase of so much weight points to the theme.
fn note(themes: &mut BTreeMap<Theme, (Recognised, u8)>, theme: Theme, weight: f32, said: &[Heard]) {
    let (best, phrases) = themes.entry(theme).or_insert_with(|| {
        let none = Recognised {
            theme,
            weight: 0.0,
            told_by: BTreeSet::new(),
            grounds: Grounds::Guessed,
        };
        (none, 0)
    });
    *phrases = phrases.saturating_add(1);
    best.told_by
        .extend(said.iter().map(|heard| heard.meant.place));
    best.weight = best.weight.max(weight);
    let weakest = said.iter().map(|heard| heard.meant.grounds).max();
    best.grounds = best.grounds.min(weakest.unwrap_or_default());
}

/// How surely a word that is being typed is the longer one.
fn typed_part(typed: usize, whole: usize) -> f32 {
    0.6 + 0.4 * (typed as f32 / whole.max(1) as f32)
}

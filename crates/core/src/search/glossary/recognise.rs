//! Which themes the words of a query point to.

use super::{About, Glossary};
use crate::search::near::{part_of, same_stem};
use crate::search::query::Query;
use crate::search::stems::stems;
use onthaal_model::vocabulary::Theme;
use std::cell::RefCell;
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
/// Most words of the glossary that one word may mean; the surest stay.
const MOST_MEANT: usize = 48;
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

/// A word of the glossary that words of the query may mean.
#[derive(Debug, Clone, Copy)]
struct Meant {
    token: u32,
    quality: f32,
    /// The places of the words, a bit each.
    places: u16,
    grounds: Grounds,
}

/// What was heard of a phrase.
#[derive(Clone, Copy, Default)]
struct Heard {
    weight: f32,
    places: u16,
    /// The weakest of what it rests on; the surest before anything is heard.
    grounds: Option<Grounds>,
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
        let (meant, asked) = self.meant(query);
        let (mut themes, mut domains) = (BTreeMap::new(), BTreeMap::new());
        for (phrase, heard) in self.heard(&meant) {
            let phrase = &self.phrases[phrase as usize];
            // How much of the phrase was said times how much of what was said it explains.
            let complete = (heard.weight / phrase.weight).min(1.0);
            let weight = complete * (heard.weight / asked.max(heard.weight)).sqrt();
            match phrase.about {
                About::Theme(theme) if weight >= least => {
                    let weighed: &mut Weighed = themes.entry(theme).or_default();
                    weighed.note(weight, heard);
                }
                About::Domain(domain) if weight * OF_DOMAIN >= least => {
                    let weighed: &mut Weighed = domains.entry(domain).or_default();
                    weighed.note(weight * OF_DOMAIN, heard);
                }
                About::Theme(_) | About::Domain(_) => {}
            }
        }
        for (domain, weighed) in domains {
            for theme in domain.themes() {
                themes.entry(theme).or_default().join(&weighed);
            }
        }
        let recognised = |(theme, weighed): (Theme, Weighed)| weighed.recognised(theme);
        let mut themes: Vec<Recognised> = themes.into_iter().map(recognised).collect();
        themes.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.theme.cmp(&b.theme)));
        themes
    }

    /// What was heard of each phrase of which anything was.
    fn heard(&self, meant: &[Meant]) -> Vec<(u32, Heard)> {
        // A place for every phrase is dear to lay out, so it is kept; only what was touched is
        // wiped, and all of that.
        thread_local! {
            static HEARD: RefCell<Vec<Heard>> = const { RefCell::new(Vec::new()) };
        }
        HEARD.with_borrow_mut(|places| {
            if places.len() < self.phrases.len() {
                places.resize(self.phrases.len(), Heard::default());
            }
            let mut touched: Vec<u32> = Vec::new();
            for meant in meant {
                let weight = self.weights[meant.token as usize] * meant.quality;
                for phrase in self.phrases_of(meant.token) {
                    let heard = &mut places[*phrase as usize];
                    if heard.grounds.is_none() {
                        touched.push(*phrase);
                    }
                    heard.weight += weight;
                    heard.places |= meant.places;
                    heard.grounds = heard.grounds.max(Some(meant.grounds));
                }
            }
            let take = |phrase: u32| (phrase, std::mem::take(&mut places[phrase as usize]));
            touched.into_iter().map(take).collect()
        })
    }

    /// The words of the glossary that were meant, each once, and how much was asked.
    fn meant(&self, query: &Query) -> (Vec<Meant>, f32) {
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
        best_of_each(&mut meant);
        (meant, asked)
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
                places: 1 << place,
                grounds: Grounds::Guessed,
            }));
            meant.extend(self.parts_of(word, place));
        }
        best_of_each(&mut meant);
        if meant.len() > MOST_MEANT {
            meant.select_nth_unstable_by(MOST_MEANT, |a, b| b.quality.total_cmp(&a.quality));
            meant.truncate(MOST_MEANT);
        }
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
                places: 1 << place,
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
                meant.push(Meant {
                    token: token as u32,
                    quality: JOINED,
                    places: 1 << first | 1 << second,
                    grounds: Grounds::Near,
                });
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
                places: 1 << place,
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

/// Keeps of each word only the surest reading.
fn best_of_each(meant: &mut Vec<Meant>) {
    meant.sort_unstable_by(|a, b| {
        let better = b.quality.total_cmp(&a.quality);
        a.token
            .cmp(&b.token)
            .then(better)
            .then(a.places.cmp(&b.places))
    });
    meant.dedup_by_key(|meant| meant.token);
}

/// What phrases say of a theme together.
#[derive(Default)]
struct Weighed {
    weight: f32,
    phrases: u8,
    places: u16,
    grounds: Option<Grounds>,
}

impl Weighed {
    fn note(&mut self, weight: f32, heard: Heard) {
        self.weight = self.weight.max(weight);
        self.phrases = self.phrases.saturating_add(1);
        self.places |= heard.places;
        self.grounds = match (self.grounds, heard.grounds) {
            (Some(known), Some(new)) => Some(known.min(new)),
            (known, new) => known.or(new),
        };
    }

    fn join(&mut self, other: &Weighed) {
        let phrases = self.phrases.saturating_add(other.phrases);
        let heard = Heard {
            weight: 0.0,
            places: other.places,
            grounds: other.grounds,
        };
        self.note(other.weight, heard);
        self.phrases = phrases;
    }

    fn recognised(self, theme: Theme) -> Recognised {
        let repeated = f32::from(self.phrases.min(4)) - 1.0;
        let places = 0..u16::BITS as usize;
        Recognised {
            theme,
            weight: (self.weight + 0.02 * repeated).min(1.0),
            told_by: places.filter(|at| self.places & 1 << at != 0).collect(),
            grounds: self.grounds.unwrap_or_default(),
        }
    }
}

/// How surely a word that is being typed is the longer one.
fn typed_part(typed: usize, whole: usize) -> f32 {
    0.6 + 0.4 * (typed as f32 / whole.max(1) as f32)
}

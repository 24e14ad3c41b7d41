//! Which themes the words of a query point to.

use super::weighed::{Grounds, Heard, Recognised, Weighed};
use super::{About, Glossary, Phrase};
use crate::search::near::{part_of, same_stem};
use crate::search::query::Query;
use crate::search::stems::stems;
use onthaal_model::vocabulary::Theme;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Least weight at which a theme counts as recognised.
const LEAST: f32 = 0.4;
/// A theme is named when its weight is at least this part of the best one's.
const BESIDE_THE_BEST: f32 = 0.62;
/// How much less surely a whole word is the beginning of another one.
const GOES_ON: f32 = 0.6;
/// What a word that is in no phrase weighs beside those that are.
const UNKNOWN_WORD: f32 = 1.4;
/// How much a word of everyday weighs in what was said.
const LIGHT: f32 = 0.3;
/// From how much of it a phrase counts as said whole.
const WHOLE: f32 = 0.8;
/// What a part of a phrase weighs when all that was heard of it is another one that was said whole.
const WITHIN_WHOLE: f32 = 0.55;
/// How surely a word that stands in the glossary as it was said is another one beside.
const BESIDE_SAID: f32 = 0.75;

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

/// A word of the glossary that words of the query may mean.
#[derive(Debug, Clone, Copy)]
struct Meant {
    token: u32,
    quality: f32,
    /// The places of the words, a bit each.
    places: u16,
    grounds: Grounds,
}

/// What was said, as the glossary has it.
#[derive(Default)]
struct Said {
    /// The words that may be meant, each once.
    meant: Vec<Meant>,
    /// How much was asked.
    asked: f32,
    /// The places of the words that say little beside others, a bit each.
    light: u16,
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
        let said = self.meant(query);
        let heard = self.said_of_phrases(&said);
        let (mut themes, mut domains) = (BTreeMap::new(), BTreeMap::new());
        for (about, weight, heard) in heard {
            match about {
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

    /// What each phrase of which anything was heard weighs: how much of it was said times how much
    /// of what was said it explains. A part of one never outweighs one that was said whole.
    fn said_of_phrases(&self, said: &Said) -> Vec<(About, f32, Heard)> {
        let mut whole: Vec<u16> = Vec::new();
        let mut best = f32::INFINITY;
        let mut heard: Vec<(&Phrase, f32, Heard)> = Vec::new();
        for (phrase, of_it) in self.heard(said) {
            let phrase = &self.phrases[phrase as usize];
            let complete = (of_it.weight / phrase.weight).min(1.0);
            let explains = of_it.explains / said.asked.max(of_it.explains);
            let weight = complete * explains.sqrt();
            let telling = of_it.telling;
            if complete >= WHOLE && telling != 0 {
                best = if whole.is_empty() {
                    weight
                } else {
                    best.max(weight)
                };
                if !whole.contains(&telling) {
                    whole.push(telling);
                }
            }
            heard.push((phrase, weight, of_it));
        }
        if whole.is_empty() {
            // Nothing but light words was said: then those count.
            let said = heard.iter().filter(|(phrase, _, of_it)| {
                of_it.places.count_ones() > 1 && of_it.weight >= WHOLE * phrase.weight
            });
            whole.extend(said.map(|(_, _, of_it)| of_it.places));
            whole.sort_unstable();
            whole.dedup();
        }
        let longer = |places: u16| {
            let within = |whole: &u16| places & !whole == 0 && places != *whole;
            places != 0 && whole.iter().any(within)
        };
        let weighed = |(phrase, weight, of_it): (&Phrase, f32, Heard)| {
            let telling = of_it.telling;
            let name = of_it.places.count_ones() > 1 && of_it.grounds == Some(Grounds::Said);
            let bare = telling == 0 && !name && !whole.is_empty();
            let part = bare || of_it.weight / phrase.weight < WHOLE;
            let within = whole.iter().any(|whole| telling & !whole == 0);
            let weight = match part {
                true if within => weight.min(best) * WITHIN_WHOLE,
                true => weight.min(best),
                false if longer(of_it.places) => weight * WITHIN_WHOLE,
                false => weight,
            };
            (phrase.about, weight, of_it)
        };
        heard.into_iter().map(weighed).collect()
    }

    /// What was heard of each phrase of which anything was.
    fn heard(&self, said: &Said) -> Vec<(u32, Heard)> {
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
            for meant in &said.meant {
                let weight = self.weights[meant.token as usize] * meant.quality;
                let explains = weight * self.lightness(meant.token);
                // Two light words written as one may be a name.
                let telling = match meant.places.count_ones() {
                    2.. if !self.light[meant.token as usize] => meant.places,
                    _ => meant.places & !said.light,
                };
                for phrase in self.phrases_of(meant.token) {
                    let heard = &mut places[*phrase as usize];
                    if heard.grounds.is_none() {
                        touched.push(*phrase);
                    }
                    heard.weight += weight;
                    heard.explains += explains;
                    heard.places |= meant.places;
                    heard.telling |= telling;
                    heard.grounds = heard.grounds.max(Some(meant.grounds));
                }
            }
            let take = |phrase: u32| (phrase, std::mem::take(&mut places[phrase as usize]));
            touched.into_iter().map(take).collect()
        })
    }

    /// How much of its weight a word has in what was said.
    fn lightness(&self, token: u32) -> f32 {
        match self.light[token as usize] {
            true => LIGHT,
            false => 1.0,
        }
    }

    /// The words of the glossary that were meant, each once, and how much was asked.
    fn meant(&self, query: &Query) -> Said {
        let telling = query.telling();
        let mut said = Said::default();
        for place in &telling {
            let words = self.meant_by(query, *place);
            // What stands in the glossary as it was said weighs what it weighs there.
            let exact = words.iter().find(|word| word.grounds == Grounds::Said);
            let weighed = exact.map_or(&words[..], std::slice::from_ref).iter();
            let weights =
                weighed.map(|word| self.weights[word.token as usize] * self.lightness(word.token));
            let light = query.is_light(*place)
                || exact.is_some_and(|word| self.light[word.token as usize])
                || !words.is_empty() && words.iter().all(|word| self.light[word.token as usize]);
            said.asked += weights.reduce(f32::max).unwrap_or(match light {
                true => UNKNOWN_WORD * LIGHT,
                false => UNKNOWN_WORD,
            });
            said.light |= u16::from(light) << place;
            said.meant.extend(words);
        }
        for pair in telling.windows(2) {
            said.meant
                .extend(self.meant_together(query, pair[0], pair[1]));
        }
        best_of_each(&mut said.meant);
        said
    }

    /// The words of the glossary that the word at this place may mean, each once.
    fn meant_by(&self, query: &Query, place: usize) -> Vec<Meant> {
        let word = query.word(place);
        let typing = query.is_typing(place);
        let mut meant = self.forms_of(word, place, typing);
        let known = meant.iter().map(|meant| meant.quality);
        if query.is_light(place) && !typing {
            meant.retain(|meant| meant.quality >= SAME_STEM);
        } else if known.reduce(f32::max).is_none_or(|best| best < 0.7) {
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
            let beside = if exact.is_some() { BESIDE_SAID } else { 1.0 };
            let quality = (same_stem(word, text) * beside).max(typed);
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

/// How surely a word that is being typed is the longer one.
fn typed_part(typed: usize, whole: usize) -> f32 {
    0.6 + 0.4 * (typed as f32 / whole.max(1) as f32)
}

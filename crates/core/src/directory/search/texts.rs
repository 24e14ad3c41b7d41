//! Which services answer to the words themselves, and how heavily.

use super::sieve::Sieve;
use crate::error::Result;
use crate::rows::service_index::{Bits, Column, Vocabulary, answers, matching};
use crate::search::query::{Query, any_of};
use onthaal_db::Session;

/// All words in the name; in the head; anywhere.
const TEXT: [(Column, f32); 3] = [
    (Column::Name, IN_NAME),
    (Column::Head, IN_HEAD),
    (Column::Full, 30.0),
];
const IN_NAME: f32 = 80.0;
/// What several words of one name weigh more.
const SEVERAL: f32 = 60.0;
/// Weight of all words in the head; what answers so is named by them.
pub(super) const IN_HEAD: f32 = 55.0;
/// What whole words weigh more than the beginnings of longer ones.
const WHOLE: [(Column, f32); 2] = [(Column::Name, 40.0), (Column::Head, 30.0)];
/// The words that no theme explains, in the head or anywhere.
const REST: [(Column, f32); 2] = [(Column::Head, 25.0), (Column::Full, 12.0)];
/// The words put together or taken apart, in the head or anywhere.
const OTHERWISE: [(Column, f32); 2] = [(Column::Head, 50.0), (Column::Full, 25.0)];
/// One word of several, in the name, the head or anywhere.
const ANY: [(Column, f32); 3] = [
    (Column::Name, 9.0),
    (Column::Head, 6.0),
    (Column::Full, 3.0),
];
/// One full-text question gives so many times as many services as are shown, and texts are not
/// looked through when the words name so many.
const TIMES_SHOWN: usize = 3;
/// But not fewer, nor more.
const MOST: (usize, usize) = (60, 600);
/// Most answers that are looked at to find those that pass.
const LOOKED_AT: usize = 20_000;
/// Most answers that are looked at for words that only weigh, or that are one of several.
const WEIGHED: usize = 2_000;
/// When so few services pass, each is asked for by itself.
const ONE_BY_ONE: usize = 64;
/// How many answers are fetched at once when many may not pass.
const PAGE: usize = 1_000;
/// From so many letters texts are looked through for words that begin so.
const LETTERS: usize = 3;
/// Most words that a mistyped word is taken for.
const CORRECTIONS: usize = 4;
/// With fewer than this that are named by the words, other ways to write them are tried.
const FEW: usize = 20;

/// A weight for the service at a place.
pub(super) type Weighed = (u32, f32);

/// A word as it may have been meant.
struct Corrected {
    /// Whether it stands somewhere as it was typed.
    known: bool,
    /// What to ask for; nothing when no word is near.
    expression: Option<String>,
}

/// Looks words up in the texts of services that pass.
pub(super) struct Texts<'a, 'm> {
    pub(super) sieve: &'a mut Sieve<'m>,
    pub(super) weighed: Vec<Weighed>,
    most: usize,
    any_word: bool,
    /// Whether some question had more answers than were looked at.
    pub(super) more: bool,
}

impl<'a, 'm> Texts<'a, 'm> {
    pub(super) fn new(sieve: &'a mut Sieve<'m>, shown: usize) -> Texts<'a, 'm> {
        Texts {
            sieve,
            most: shown.saturating_mul(TIMES_SHOWN).clamp(MOST.0, MOST.1),
            any_word: false,
            weighed: Vec::new(),
            more: false,
        }
    }

    /// What answers to all words as they stand.
    pub(super) fn by_all_words(&mut self, s: &mut dyn Session, query: &Query) -> Result<()> {
        let places = query.telling();
        let (name, head, body) = stands(self.vocabulary(), query, &places, false);
        let typing = places.iter().any(|place| query.is_typing(*place));
        let long = |place: &usize| {
            !query.is_typing(*place) || query.word(*place).chars().nth(LETTERS - 1).is_some()
        };
        if typing {
            let (name, head, _) = stands(self.vocabulary(), query, &places, true);
            let whole = [name, head];
            self.add_first(s, &query.exactly(&places), allowed(&WHOLE, &whole), None)?;
        }
        let expression = query.expression(&places);
        let columns = allowed(&several(&places)[..2], &[name, head]);
        let named = self.add_first(s, &expression, columns, None)?;
        if named.count() >= self.most {
            self.more = true;
            return Ok(());
        }
        if body && places.iter().all(long) {
            self.add_new(s, &expression, &TEXT[2..], named.clone())?;
        }
        if named.count() < FEW {
            self.by_other_writing(s, query, &places)?;
        }
        Ok(())
    }

    /// What answers to two words written as one, or to one word written as two.
    fn by_other_writing(
        &mut self,
        s: &mut dyn Session,
        query: &Query,
        places: &[usize],
    ) -> Result<()> {
        let words = &self.vocabulary().words;
        let expression = match places {
            [first, second] => {
                let joined = query.joined(*first, *second);
                let known: Vec<String> = joined
                    .into_iter()
                    .filter(|word| words.find(word).is_some())
                    .collect();
                (!known.is_empty()).then(|| any_of(&known))
            }
            [only] if !query.is_typing(*only) || words.find(query.word(*only)).is_some() => {
                let known = |(first, second): &(String, String)| {
                    words.find(first).is_some() && words.find(second).is_some()
                };
                let apart = query.apart(*only).into_iter().filter(known);
                let both = apart.map(|(first, second)| format!("(\"{first}\" AND \"{second}\")"));
                let both: Vec<String> = both.collect();
                (!both.is_empty()).then(|| both.join(" OR "))
            }
            _ => None,
        };
        let seen = self.seen();
        match expression {
            Some(expression) => self.add_new(s, &expression, &OTHERWISE, seen),
            None => Ok(()),
        }
    }

    /// Adds to the services among these whose text has these words too.
    pub(super) fn by_rest(
        &mut self,
        s: &mut dyn Session,
        query: &Query,
        rest: &[usize],
        among: &Bits,
    ) -> Result<()> {
        let (_, head, body) = stands(self.vocabulary(), query, rest, false);
        let columns = allowed(&REST, &[head, body]);
        let more = self.more;
        self.add_first(s, &query.expression(rest), columns, Some(among))?;
        // These words only weigh; they make nothing come into question.
        self.more = more;
        Ok(())
    }

    /// What answers to one word of several.
    pub(super) fn by_any_word(&mut self, s: &mut dyn Session, query: &Query) -> Result<()> {
        let places = query.telling();
        self.any_word = true;
        if places.len() > 1 {
            for place in places {
                let (name, head, body) = stands(self.vocabulary(), query, &[place], false);
                let columns = allowed(&ANY, &[name, head, body]);
                self.add_first(s, &query.expression(&[place]), columns, None)?;
            }
        }
        Ok(())
    }

    /// What answers to all words once those that stand nowhere are taken for the nearest that do;
    /// gives whether something does. Where every word is known nothing is tried again.
    pub(super) fn by_corrected_words(
        &mut self,
        s: &mut dyn Session,
        query: &Query,
    ) -> Result<bool> {
        let corrected = self.corrected(query);
        let known = corrected.iter().all(|word| word.known);
        let lost = corrected.iter().any(|word| word.expression.is_none());
        if known || lost {
            return Ok(false);
        }
        let all = corrected.into_iter().filter_map(|word| word.expression);
        let all = all.collect::<Vec<_>>().join(" AND ");
        let columns = several(&query.telling()).into_iter();
        let found = self.add_first(s, &all, columns, None)?;
        Ok(found.count() > 0)
    }

    /// What answers to any of the words nearest to those that stand nowhere.
    pub(super) fn by_any_corrected_word(
        &mut self,
        s: &mut dyn Session,
        query: &Query,
    ) -> Result<()> {
        self.any_word = true;
        let corrected = self.corrected(query).into_iter();
        for expression in corrected.filter_map(|word| word.expression) {
            self.add_first(s, &expression, ANY.iter().copied(), None)?;
        }
        Ok(())
    }

    fn corrected(&self, query: &Query) -> Vec<Corrected> {
        let words = &self.vocabulary().words;
        let places = query.telling().into_iter();
        let correct = |place: usize| {
            let (word, typing) = (query.word(place), query.is_typing(place));
            let known = match typing {
                true => !words.beginning_with(word).is_empty(),
                false => words.find(word).is_some(),
            };
            if known {
                return Corrected {
                    known,
                    expression: Some(query.expression(&[place])),
                };
            }
            let near = words.nearest(word, typing, CORRECTIONS);
            let near = near.iter().map(|near| words.get(near.place).to_owned());
            let near: Vec<String> = near.collect();
            Corrected {
                known,
                expression: (!near.is_empty()).then(|| any_of(&near)),
            }
        };
        places.map(correct).collect()
    }

    fn vocabulary(&self) -> &'m Vocabulary {
        &self.sieve.memory.vocabulary
    }

    fn seen(&self) -> Bits {
        let mut seen = self.sieve.memory.none();
        for (place, _) in &self.weighed {
            seen.insert(*place);
        }
        seen
    }

    /// Adds to each the weight of the first column that answers, and only that; gives them.
    fn add_first(
        &mut self,
        s: &mut dyn Session,
        expression: &str,
        columns: impl Iterator<Item = (Column, f32)>,
        among: Option<&Bits>,
    ) -> Result<Bits> {
        let mut seen = self.sieve.memory.none();
        for (column, weight) in columns {
            for place in self.answers(s, column, expression, among)? {
                if seen.insert(place) {
                    self.weighed.push((place, weight));
                }
            }
        }
        Ok(seen)
    }

    /// The same for those that were not seen yet.
    fn add_new(
        &mut self,
        s: &mut dyn Session,
        expression: &str,
        columns: &[(Column, f32)],
        mut seen: Bits,
    ) -> Result<()> {
        for (column, weight) in columns {
            for place in self.answers(s, *column, expression, None)? {
                if seen.insert(place) {
                    self.weighed.push((place, *weight));
                }
            }
        }
        Ok(())
    }

    /// The services that answer and pass, in order of place, at most `most`.
    fn answers(
        &mut self,
        s: &mut dyn Session,
        column: Column,
        expression: &str,
        among: Option<&Bits>,
    ) -> Result<Vec<u32>> {
        let all = among.is_none() && self.sieve.passes_all();
        if !all && self.sieve.within().count() <= ONE_BY_ONE {
            return self.answers_one_by_one(s, column, expression, among);
        }
        let page = if all { self.most + 1 } else { PAGE };
        let mut found = Vec::new();
        let mut after = 0;
        let looked_at = match among.is_some() || self.any_word {
            true => WEIGHED,
            false => LOOKED_AT,
        };
        for _ in 0..looked_at / PAGE {
            let rows = matching(s, column, expression, after, page as i64)?;
            for place in &rows {
                let wanted = among.is_none_or(|among| among.has(*place));
                if all || wanted && self.sieve.passes(s, *place)? {
                    found.push(*place);
                    if found.len() > self.most {
                        break;
                    }
                }
            }
            if found.len() > self.most {
                found.truncate(self.most);
                self.more = true;
                return Ok(found);
            }
            match rows.last() {
                Some(last) if rows.len() == page => after = *last,
                Some(_) | None => return Ok(found),
            }
        }
        self.more = true;
        Ok(found)
    }

    /// The same where so few pass that each is asked for.
    fn answers_one_by_one(
        &mut self,
        s: &mut dyn Session,
        column: Column,
        expression: &str,
        among: Option<&Bits>,
    ) -> Result<Vec<u32>> {
        let within: Vec<u32> = self.sieve.within().iter().collect();
        let mut found = Vec::new();
        for place in within {
            let wanted = among.is_none_or(|among| among.has(place));
            if wanted && answers(s, column, expression, place)? && self.sieve.passes(s, place)? {
                found.push(place);
            }
        }
        Ok(found)
    }
}

/// What all words weigh. Whoever types several words of one name means that and no theme.
fn several(places: &[usize]) -> [(Column, f32); 3] {
    let mut columns = TEXT;
    if places.len() > 1 {
        columns[0].1 += SEVERAL;
    }
    columns
}

/// Of these columns those that may answer.
fn allowed(columns: &[(Column, f32)], may: &[bool]) -> impl Iterator<Item = (Column, f32)> + use<> {
    let chosen: Vec<(Column, f32)> = columns
        .iter()
        .zip(may)
        .filter(|(_, may)| **may)
        .map(|(column, _)| *column)
        .collect();
    chosen.into_iter()
}

/// Whether all words stand somewhere in a name, in a head, in a body; each may be another one's.
fn stands(
    vocabulary: &Vocabulary,
    query: &Query,
    places: &[usize],
    whole: bool,
) -> (bool, bool, bool) {
    let mut all = (true, true, true);
    for place in places {
        let word = query.word(*place);
        let range = match query.is_typing(*place) && !whole {
            true => vocabulary.words.beginning_with(word),
            false => match vocabulary.words.find(word) {
                Some(place) => place..place + 1,
                None => 0..0,
            },
        };
        let (name, head, body) = vocabulary.stands(range);
        all = (all.0 && name, all.1 && head, all.2 && body);
    }
    all
}

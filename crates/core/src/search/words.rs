//! A list of words that answers at once: is this word there, which go on after these letters,
//! which are nearest to a mistyped one. Made once, kept in one piece of memory.

use super::near::{distance_within, forgiven, letter_mask, prefix_distance_within};
use std::ops::Range;

/// From so many letters a mistake may stand in the first one.
const OTHER_START: usize = 6;

/// Sorted words without doubles. What a word stands for is its place in the list.
#[derive(Default)]
pub struct WordList {
    text: String,
    ends: Vec<u32>,
    letters: Vec<u8>,
    masks: Vec<u64>,
}

/// A word that may have been meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NearWord {
    /// Its place in the list.
    pub place: usize,
    /// How many letters differ.
    pub distance: usize,
}

impl WordList {
    /// A list of these words, which come sorted and once each.
    pub fn of<'a>(sorted: impl Iterator<Item = &'a str>) -> WordList {
        let mut list = WordList::default();
        for word in sorted {
            list.text.push_str(word);
            list.ends
                .push(u32::try_from(list.text.len()).unwrap_or(u32::MAX));
            let letters = word.chars().count();
            list.letters.push(u8::try_from(letters).unwrap_or(u8::MAX));
            list.masks.push(letter_mask(word));
        }
        list
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The word at this place.
    pub fn get(&self, place: usize) -> &str {
        let start = match place {
            0 => 0,
            _ => self.ends[place - 1] as usize,
        };
        &self.text[start..self.ends[place] as usize]
    }

    /// Where the word stands.
    pub fn find(&self, word: &str) -> Option<usize> {
        let place = self.below(word);
        (place < self.len() && self.get(place) == word).then_some(place)
    }

    /// The places of the words that begin so.
    pub fn beginning_with(&self, start: &str) -> Range<usize> {
        let first = self.below(start);
        let (mut low, mut high) = (first, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.get(middle).starts_with(start) {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        first..low
    }

    /// How many words come before this one.
    fn below(&self, word: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.get(middle) < word {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }

    /// The words that a mistyped word most likely was, the nearest first, at most `most`. Of a
    /// word that is still being typed the rest of the longer words is not looked at.
    pub fn nearest(&self, word: &str, typing: bool, most: usize) -> Vec<NearWord> {
        let letters = word.chars().count();
        let limit = forgiven(letters);
        let Some(first) = word.chars().next().filter(|_| limit > 0) else {
            return Vec::new();
        };
        let mask = letter_mask(word);
        let few = |bits: u64| bits.count_ones() as usize <= limit;
        let mut found: Vec<(usize, bool, usize, usize)> = Vec::new();
        let judged = |place: usize, distance: Option<usize>| {
            let other = !self.get(place).starts_with(first);
            let longer = usize::from(self.letters[place]).abs_diff(letters);
            let judged = distance.map(|distance| (distance, other, longer, place));
            judged.filter(|_| !other || letters >= OTHER_START)
        };
        for place in 0..self.len() {
            let other = self.masks[place];
            let near = usize::from(self.letters[place]).abs_diff(letters) <= limit;
            if near && few(mask & !other) && few(other & !mask) {
                let distance = distance_within(word, self.get(place), limit);
                found.extend(judged(place, distance));
            }
        }
        if typing && found.is_empty() {
            let limit = limit.min(1);
            let mut start = [0; 4];
            for place in self.beginning_with(first.encode_utf8(&mut start)) {
                let missing = (mask & !self.masks[place]).count_ones() as usize;
                if missing <= limit && usize::from(self.letters[place]) >= letters {
                    let distance = prefix_distance_within(word, self.get(place), limit);
                    found.extend(judged(place, distance));
                }
            }
        }
        found.sort_unstable();
        found.truncate(most);
        found
            .into_iter()
            .map(|(distance, _, _, place)| NearWord { place, distance })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> WordList {
        let mut words = words.to_vec();
        words.sort_unstable();
        WordList::of(words.into_iter())
    }

    fn nearest(words: &WordList, word: &str, typing: bool) -> Vec<String> {
        let near = words.nearest(word, typing, 4).into_iter();
        near.map(|near| words.get(near.place).to_owned()).collect()
    }

    #[test]
    fn every_word_is_found_where_it_stands_and_no_other() {
        let words = list(&["opvang", "opvoeding", "bib", "é", "школа"]);
        for place in 0..words.len() {
            assert_eq!(words.find(words.get(place)), Some(place));
        }
        assert_eq!(words.find("opv"), None);
        assert_eq!(words.beginning_with("opv").len(), 2);
        assert_eq!(words.beginning_with("z").len(), 0);
        assert_eq!(words.beginning_with("").len(), 5);
        assert!(WordList::default().find("a").is_none());
    }

    #[test]
    fn short_words_are_taken_as_they_are_typed() {
        assert!(nearest(&list(&["bos", "bus"]), "bos", false).is_empty());
        let words = list(&["dokter", "dochter", "psycholoog"]);
        assert_eq!(nearest(&words, "dokte", false), ["dokter"]);
        assert_eq!(nearest(&words, "pyscholoog", false), ["psycholoog"]);
        assert_eq!(nearest(&words, "tokter", false), ["dokter"]);
    }

    #[test]
    fn a_mistake_in_a_word_half_typed_is_forgiven() {
        let words = list(&["huiswerkbegeleiding", "kinderopvang", "huis"]);
        assert_eq!(nearest(&words, "huisewrk", true), ["huiswerkbegeleiding"]);
        assert_eq!(nearest(&words, "kindrop", true), ["kinderopvang"]);
        assert!(nearest(&words, "kindrop", false).is_empty());
    }
}

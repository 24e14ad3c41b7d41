//! Table `service_words`: which words stand in the index, and where.
//!
//! A word that stands nowhere any more stays until the index is made anew; nothing worse comes
//! of it than a question without an answer.

use super::gather::Entry;
use crate::search::WordList;
use onthaal_db::{DbError, Param, Session};
use std::collections::BTreeMap;
use std::ops::Range;

const IN_NAME: u8 = 1;
const IN_HEAD: u8 = 2;
const IN_BODY: u8 = 4;
/// From so many pages they are laid together.
const MOST_PAGES: usize = 12;

/// Words and where each stands.
#[derive(Default)]
pub(super) struct Found(BTreeMap<String, u8>);

impl Found {
    pub(super) fn of(&mut self, entry: &Entry) {
        self.words(&entry.name, IN_NAME | IN_HEAD | IN_BODY);
        self.words(&entry.head, IN_HEAD | IN_BODY);
        self.words(&entry.body, IN_BODY);
    }

    fn words(&mut self, text: &str, place: u8) {
        for word in text.split_ascii_whitespace() {
            match self.0.get_mut(word) {
                Some(known) => *known |= place,
                None => {
                    self.0.insert(word.to_owned(), place);
                }
            }
        }
    }

    fn page(&mut self, text: &str) {
        for line in text.lines() {
            if let (Some(place), Some(word)) = (line.bytes().next(), line.get(1..)) {
                *self.0.entry(word.to_owned()).or_default() |= place.wrapping_sub(b'0') & 7;
            }
        }
    }
}

/// Adds words to those that are known.
pub(super) fn add(s: &mut dyn Session, mut found: Found) -> Result<(), DbError> {
    if found.0.is_empty() {
        return Ok(());
    }
    let pages = s.query("SELECT count(*) FROM service_words", &[])?;
    let pages = pages.first().ok_or(DbError::Corrupt)?.int(0)?;
    if usize::try_from(pages).is_ok_and(|pages| pages >= MOST_PAGES) {
        read(s, &mut found)?;
        forget(s)?;
    }
    let mut page = String::new();
    for (word, place) in &found.0 {
        page.push(char::from(b'0' + place));
        page.push_str(word);
        page.push('\n');
    }
    s.execute(
        "INSERT INTO service_words (words) VALUES ($1)",
        &[Param::Text(&page)],
    )?;
    Ok(())
}

/// Forgets all words.
pub(super) fn forget(s: &mut dyn Session) -> Result<(), DbError> {
    s.execute("DELETE FROM service_words", &[])?;
    Ok(())
}

fn read(s: &mut dyn Session, found: &mut Found) -> Result<(), DbError> {
    for row in s.query("SELECT words FROM service_words ORDER BY page", &[])? {
        found.page(row.text(0)?);
    }
    Ok(())
}

/// The words of the index, for questions.
#[derive(Default)]
pub(crate) struct Vocabulary {
    pub(crate) words: WordList,
    places: Vec<u8>,
}

impl Vocabulary {
    pub(super) fn read(s: &mut dyn Session) -> Result<Vocabulary, DbError> {
        let pages = s.query("SELECT words FROM service_words ORDER BY page", &[])?;
        // One page is sorted already; that is how a directory read as a whole stands.
        if let [page] = pages.as_slice() {
            let lines = || page.text(0).map(|text| text.lines());
            return Ok(Vocabulary {
                words: WordList::of(lines()?.filter_map(|line| line.get(1..))),
                places: lines()?.filter_map(|line| line.bytes().next()).collect(),
            });
        }
        let mut found = Found::default();
        for page in &pages {
            found.page(page.text(0)?);
        }
        Ok(Vocabulary {
            words: WordList::of(found.0.keys().map(String::as_str)),
            places: found.0.values().copied().collect(),
        })
    }

    /// Where the words at these places of the list stand: in names, in heads, in bodies.
    pub(crate) fn stands(&self, range: Range<usize>) -> (bool, bool, bool) {
        let seen = self.places.get(range).unwrap_or_default();
        let all = seen.iter().fold(0, |all, place| all | place);
        (all & IN_NAME != 0, all & IN_HEAD != 0, all & IN_BODY != 0)
    }
}

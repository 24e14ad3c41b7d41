//! What was typed, as words.

use super::fold;
use super::stop_words::is_stop_word;
use unicode_segmentation::UnicodeSegmentation;

/// Most characters, as people see them, that are looked at.
const GRAPHEMES: usize = 80;
/// Most bytes that are looked at, because one such character can be of any size.
const BYTES: usize = 1_600;
/// Most words that are looked for.
const WORDS: usize = 12;

/// The words somebody looks for. It has no `Debug`: what is searched is told to nobody.
#[derive(Clone)]
pub struct Query {
    words: Vec<Word>,
    typing: bool,
}

#[derive(Clone)]
struct Word {
    text: String,
    stop: bool,
}

impl Query {
    /// Reads any text. What lies beyond 80 characters is not even looked at.
    pub fn read(text: &str) -> Query {
        let text = &text[..text.floor_char_boundary(BYTES)];
        let cut = text.grapheme_indices(true).nth(GRAPHEMES);
        let text = cut.map_or(text, |(end, _)| &text[..end]);
        let mut words: Vec<Word> = Vec::new();
        for text in fold::words(text).into_iter().take(WORDS) {
            let stop = is_stop_word(&text);
            words.push(Word { text, stop });
        }
        let typing = text.chars().last().is_some_and(char::is_alphanumeric);
        Query { words, typing }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All words, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    /// The places of the words that say something; all of them when none does.
    pub fn telling(&self) -> Vec<usize> {
        let telling: Vec<usize> = (0..self.words.len())
            .filter(|index| !self.words[*index].stop)
            .collect();
        match telling.is_empty() {
            true => (0..self.words.len()).collect(),
            false => telling,
        }
    }

    /// The word at this place.
    pub fn word(&self, index: usize) -> &str {
        &self.words[index].text
    }

    /// Whether the word at this place may go on: it is the last and nothing follows it.
    pub fn is_typing(&self, index: usize) -> bool {
        self.typing && index + 1 == self.words.len()
    }

    /// The words at these places as a full-text expression that asks for all of them. Every
    /// word is quoted and made of letters and digits only, so nothing in it is an operator.
    pub fn expression(&self, places: &[usize]) -> String {
        let term = |index: &usize| match self.is_typing(*index) {
            true => format!("{}*", quoted(self.word(*index))),
            false => quoted(self.word(*index)),
        };
        places.iter().map(term).collect::<Vec<_>>().join(" AND ")
    }

    /// The same without going on: for all words at these places as they stand.
    pub fn exactly(&self, places: &[usize]) -> String {
        let terms = places.iter().map(|index| quoted(self.word(*index)));
        terms.collect::<Vec<_>>().join(" AND ")
    }
}

/// A full-text expression that asks for one of these folded words.
pub fn any_of(words: &[String]) -> String {
    let terms: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("({})", terms.join(" OR "))
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expression(text: &str) -> String {
        let query = Query::read(text);
        query.expression(&query.telling())
    }

    #[test]
    fn operators_are_only_words() {
        assert_eq!(expression("kind AND* \"(NEAR"), "\"kind\" AND \"near\"*");
        assert_eq!(
            expression("name:opvang^2 "),
            "\"name\" AND \"opvang\" AND \"2\""
        );
        assert_eq!(expression("\0'; DROP TABLE"), "\"drop\" AND \"table\"*");
        assert_eq!(expression(" -- \u{202e}"), "");
    }

    #[test]
    fn the_last_word_may_go_on_until_a_space_follows() {
        assert_eq!(expression("opv"), "\"opv\"*");
        assert_eq!(expression("opvang "), "\"opvang\"");
    }

    #[test]
    fn words_that_say_nothing_are_left_out_unless_there_are_no_others() {
        assert_eq!(expression("iets voor mijn papa "), "\"papa\"");
        assert_eq!(expression("de "), "\"de\"");
    }

    #[test]
    fn what_is_pasted_is_cut_before_any_work() {
        let long = "opvang ".repeat(2_000_000);
        assert_eq!(Query::read(&long).words().count(), 12);
        let marks = format!("e{}", "\u{301}".repeat(5_000_000));
        assert_eq!(Query::read(&marks).words().collect::<Vec<_>>(), ["e"]);
        let family = "👨‍👩‍👧‍👦".repeat(500);
        assert!(Query::read(&family).is_empty());
    }
}

//! What was typed, as words.

use super::ages::ages;
use super::fold;
use super::light_words::is_light_anywhere;
use super::stop_words::is_stop_word;
use onthaal_model::vocabulary::AgeBand;
use std::collections::BTreeSet;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Most characters, as people see them, that are looked at.
const GRAPHEMES: usize = 120;
/// Most bytes that are looked at, because one such character can be of any size.
const BYTES: usize = 1_600;
/// Most words that are looked for.
const WORDS: usize = 16;

/// The words somebody looks for. It has no `Debug`: what is searched is told to nobody.
#[derive(Clone)]
pub struct Query {
    words: Vec<Word>,
    typing: bool,
    ages: Vec<AgeBand>,
    /// The words that name an age.
    aged: BTreeSet<usize>,
}

#[derive(Clone)]
struct Word {
    text: String,
    /// As it was typed, without the signs around it.
    typed: String,
    stop: bool,
    light: bool,
}

impl Query {
    /// Reads any text. What lies beyond 120 characters is not even looked at.
    pub fn read(text: &str) -> Query {
        let text = &text[..text.floor_char_boundary(BYTES)];
        let cut = text.grapheme_indices(true).nth(GRAPHEMES);
        let text = cut.map_or(text, |(end, _)| &text[..end]);
        let mut words: Vec<Word> = Vec::new();
        for (text, typed) in text.split_whitespace().flat_map(parts).take(WORDS) {
            let stop = is_stop_word(&text);
            let light = is_light_anywhere(&text);
            words.push(Word {
                text,
                typed,
                stop,
                light,
            });
        }
        let typing = text.chars().last().is_some_and(char::is_alphanumeric);
        if let Some(last) = words.last_mut().filter(|_| typing) {
            // The first letter after an article; with the second one folding takes it off.
            let begun = last.text.strip_prefix("ال");
            if let Some(begun) = begun.filter(|begun| begun.chars().count() == 1) {
                last.text = begun.to_owned();
            }
        }
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let (ages, aged) = ages(&texts, has_span(text));
        Query {
            words,
            typing,
            ages,
            aged,
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All words, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    /// The places of the words that say something: neither small words nor an age; when there
    /// are no others, all of them.
    pub fn telling(&self) -> Vec<usize> {
        let all = 0..self.words.len();
        let says = |index: &usize| !self.words[*index].stop;
        let telling: Vec<usize> = all
            .clone()
            .filter(|index| says(index) && !self.aged.contains(index))
            .collect();
        if !telling.is_empty() {
            return telling;
        }
        let telling: Vec<usize> = all.clone().filter(says).collect();
        match telling.is_empty() {
            true => all.collect(),
            false => telling,
        }
    }

    /// Whether there are words, and none of them says anything by itself.
    pub fn says_nothing(&self) -> bool {
        !self.words.is_empty() && self.words.iter().all(|word| word.stop)
    }

    /// The bands of the ages that are named.
    pub fn ages(&self) -> &[AgeBand] {
        &self.ages
    }

    /// Whether an age is named and nothing else that says something.
    pub fn only_ages(&self) -> bool {
        let mut telling = self.telling().into_iter();
        !self.aged.is_empty() && telling.all(|place| self.aged.contains(&place))
    }

    /// The words at both places written as one, as Dutch and German do.
    pub(crate) fn joined(&self, first: usize, second: usize) -> Vec<String> {
        let (first, second) = (self.word(first), self.word(second));
        let mut joined = Vec::new();
        for (part, whole) in [(first, second), (second, first)] {
            let forms = in_front(part);
            joined.extend(forms.into_iter().map(|form| format!("{form}{whole}")));
        }
        joined
    }

    /// The word at this place written as two.
    pub(crate) fn apart(&self, index: usize) -> Vec<(String, String)> {
        let word = self.word(index);
        let mut apart = Vec::new();
        for at in PART..=word.len().saturating_sub(PART) {
            if let Some((first, second)) = word.split_at_checked(at) {
                let mut add = |first: String| apart.push((first, second.to_owned()));
                add(first.to_owned());
                add(format!("{first}en"));
                for ending in ["s", "er"] {
                    if let Some(shorter) = first.strip_suffix(ending) {
                        add(shorter.to_owned());
                    }
                }
            }
        }
        apart
    }

    /// The word at this place.
    pub fn word(&self, index: usize) -> &str {
        &self.words[index].text
    }

    /// The word at this place as it was typed.
    pub fn typed(&self, index: usize) -> &str {
        &self.words[index].typed
    }

    /// Whether the word at this place may go on: it is the last and nothing follows it.
    pub fn is_typing(&self, index: usize) -> bool {
        self.typing && index + 1 == self.words.len()
    }

    /// Whether the word at this place says little beside others.
    pub(crate) fn is_light(&self, index: usize) -> bool {
        self.words[index].light
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

/// The folded words of what was typed between two spaces, each as it was typed.
fn parts(text: &str) -> Vec<(String, String)> {
    let folded = fold::words(text);
    let letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let inner = text.trim_matches(|c| !letter(c));
    if let [_] = folded.as_slice() {
        let typed = inner.to_owned();
        return folded
            .into_iter()
            .map(|word| (word, typed.clone()))
            .collect();
    }
    let typed = inner.split(|c| !letter(c)).filter(|part| !part.is_empty());
    let typed: Vec<&str> = typed.collect();
    let same = typed.len() == folded.len();
    let of = |(at, word): (usize, String)| {
        let typed = if same { typed[at] } else { &word };
        let typed = typed.to_owned();
        (word, typed)
    };
    folded.into_iter().enumerate().map(of).collect()
}

/// Fewest letters of a part of a word.
const PART: usize = 4;

/// How a word may stand as the first part of another one.
fn in_front(part: &str) -> Vec<String> {
    let mut forms = vec![part.to_owned()];
    forms.extend(["s", "er", "en"].map(|ending| format!("{part}{ending}")));
    let shorter = ["en", "n", "s"].into_iter();
    forms.extend(shorter.filter_map(|ending| Some(part.strip_suffix(ending)?.to_owned())));
    forms
}

/// Whether two numbers stand with nothing but a line between them.
fn has_span(text: &str) -> bool {
    let mut before = None;
    let mut line = false;
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        let dash = matches!(c, '-' | '\u{2010}'..='\u{2015}' | '/');
        if line && c.is_numeric() && before.is_some_and(char::is_numeric) {
            return true;
        }
        if dash {
            line = true;
        } else {
            line = false;
            before = Some(c);
        }
    }
    false
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
    fn an_age_is_not_looked_for_as_words() {
        assert_eq!(expression("zwemles 12 jaar "), "\"zwemles\"");
        assert_eq!(expression("12 jaar "), "\"12\" AND \"jaar\"");
        assert!(Query::read("0-3").only_ages() && Query::read("10 – 12").only_ages());
        assert!(!Query::read("1712").only_ages() && !Query::read("kamp 6 jaar").only_ages());
    }

    #[test]
    fn a_word_is_kept_as_it_was_typed() {
        let typed = |text: &str| {
            let query = Query::read(text);
            let typed = (0..query.words().count()).map(|at| query.typed(at).to_owned());
            typed.collect::<Vec<_>>()
        };
        for (text, words) in [
            ("Курси нідерландської!", vec!["Курси", "нідерландської"]),
            ("«الحضانة»", vec!["الحضانة"]),
            ("çocuk şarkısı", vec!["çocuk", "şarkısı"]),
            ("d'études", vec!["d", "études"]),
            ("сім'я", vec!["сім'я"]),
            ("چه‌کار", vec!["چه", "کار"]),
        ] {
            assert_eq!(typed(text), words, "{text}");
        }
    }

    #[test]
    fn a_compound_is_one_word_or_two() {
        let joined = Query::read("opvang kinderen").joined(0, 1);
        assert!(joined.contains(&"kinderopvang".to_owned()));
        let apart = Query::read("kinderopvang").apart(0);
        assert!(
            apart.contains(&("kinderen".to_owned(), "opvang".to_owned()))
                || apart.contains(&("kinder".to_owned(), "opvang".to_owned()))
        );
    }

    #[test]
    fn what_is_pasted_is_cut_before_any_work() {
        let long = "opvang ".repeat(2_000_000);
        assert_eq!(Query::read(&long).words().count(), 16);
        let marks = format!("e{}", "\u{301}".repeat(5_000_000));
        assert_eq!(Query::read(&marks).words().collect::<Vec<_>>(), ["e"]);
        let family = "👨‍👩‍👧‍👦".repeat(500);
        assert!(Query::read(&family).is_empty());
    }
}

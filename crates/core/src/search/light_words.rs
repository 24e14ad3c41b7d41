//! Words of everyday that say little beside others: who it is about, when, how it feels. Alone
//! they say what they say; beside "crèche" the child, the month and the need lead nowhere.

use super::fold;
use super::stems::stems;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The light words of a language.
#[derive(Default)]
struct Light {
    words: BTreeSet<String>,
    stems: BTreeSet<u64>,
}

/// One line a language, which begins with its code.
static LIGHT_WORDS: LazyLock<BTreeMap<&str, Light>> = LazyLock::new(|| {
    let lines = include_str!("light_words.txt").lines();
    let lines = lines.filter_map(|line| line.split_once(' '));
    lines
        .map(|(language, said)| {
            let words: BTreeSet<String> = fold::words(said).into_iter().collect();
            let stems = words.iter().flat_map(|word| stems(word, Some(language)));
            let stems = stems.collect();
            (language, Light { words, stems })
        })
        .collect()
});

/// Whether the folded word, or another form of it, is light in this language.
pub(super) fn is_light(word: &str, language: &str) -> bool {
    let light = LIGHT_WORDS.get(language);
    light.is_some_and(|light| {
        light.words.contains(word)
            || stems(word, Some(language))
                .iter()
                .any(|stem| light.stems.contains(stem))
    })
}

/// The light words of all languages.
static ANYWHERE: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let all = LIGHT_WORDS.values().flat_map(|light| &light.words);
    all.map(String::as_str).collect()
});

/// Whether the folded word stands as it is among the light ones of any language.
pub(super) fn is_light_anywhere(word: &str) -> bool {
    ANYWHERE.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_and_when_are_light_and_what_somebody_needs_is_not() {
        for (language, word) in [
            ("nl", "kindjes"),
            ("fr", "demain"),
            ("tr", "torunumla"),
            ("pl", "dzieckiem"),
            ("ar", "لطفلي"),
            ("ti", "ወደይ"),
        ] {
            assert!(is_light(&fold::fold(word), language), "{word}");
        }
        for (language, word) in [("nl", "opvang"), ("fr", "crèche"), ("ar", "حضانة")] {
            assert!(!is_light(&fold::fold(word), language), "{word}");
        }
    }
}

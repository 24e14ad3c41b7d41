//! Words that say nothing about what somebody looks for.

use super::fold;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// One line a language.
static STOP_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold::words(include_str!("stop_words.txt"))
        .into_iter()
        .collect()
});

/// Whether the folded word says nothing by itself, in any of the languages.
pub(super) fn is_stop_word(word: &str) -> bool {
    word.chars().nth(1).is_none() && !word.chars().all(|c| c.is_ascii_digit())
        || STOP_WORDS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_say_nothing_and_things_do() {
        for word in ["voor", "mijn", "pour", "my", "s", "في", "для", "için"] {
            assert!(is_stop_word(&fold::fold(word)), "{word}");
        }
        for word in ["kind", "tv", "1712", "7", "school", "طفل"] {
            assert!(!is_stop_word(&fold::fold(word)), "{word}");
        }
    }
}

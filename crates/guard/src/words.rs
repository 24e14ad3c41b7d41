//! The lists of words, read once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word without accents and capitals.
pub(crate) fn fold(word: &str) -> String {
    word.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            other => other,
        })
        // A capital İ leaves a dot of its own when it becomes small.
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

fn list(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .map(fold)
        .collect()
}

/// What people are called.
pub(crate) static FIRST_NAMES: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| list(include_str!("../words/first-names.txt")));

/// What families are called.
pub(crate) static SURNAMES: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| list(include_str!("../words/surnames.txt")));

/// Words of everyday talk.
pub(crate) static EVERYDAY: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| list(include_str!("../words/everyday.txt")));

/// What has a capital and is nobody.
pub(crate) static CAPITALS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| list(include_str!("../words/capitals.txt")));

/// Places by their first word: all their words, and the postcode.
pub(crate) static PLACES: LazyLock<BTreeMap<String, Vec<Place>>> = LazyLock::new(|| {
    let mut places: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let entries = include_str!("../words/places.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| line.split("; "));
    for (postcode, name) in entries.filter_map(|entry| entry.split_once(' ')) {
        let words: Vec<String> = name.split([' ', '-']).map(fold).collect();
        let Some(first) = words.first().cloned() else {
            continue;
        };
        places.entry(first).or_default().push(Place {
            postcode: postcode.to_owned(),
            words,
        });
    }
    places
});

/// A municipality, or a part of one.
pub(crate) struct Place {
    pub(crate) postcode: String,
    pub(crate) words: Vec<String>,
}

/// Any word of the name of a place.
pub(crate) static PLACE_WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    PLACES
        .values()
        .flatten()
        .flat_map(|place| place.words.iter().cloned())
        .collect()
});

/// Whether a folded word is one of everyday talk, or has a capital and is nobody.
pub(crate) fn is_common(key: &str) -> bool {
    EVERYDAY.contains(key) || CAPITALS.contains(key)
}

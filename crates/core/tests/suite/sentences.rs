//! Whether whole sentences, as families say them, are understood: what moved somebody comes
//! first, and the words of everyday that stand around it lead nowhere.
//!
//! The sentences stand in `sentences.toml`, by what moved somebody, one a language.

use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, search_services};
use onthaal_core::replica::load_records;
use onthaal_model::time::{Clock, FixedClock};
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeMap;

/// The languages of families.
const LANGUAGES: [&str; 17] = [
    "nl", "fr", "en", "de", "es", "pt", "tr", "pl", "ro", "bg", "uk", "ru", "ar", "fa", "so", "ti",
    "ps",
];

/// What moves somebody, and how it is said.
#[derive(serde::Deserialize)]
struct Moved {
    first: Vec<String>,
    never: Vec<String>,
    #[serde(flatten)]
    said: BTreeMap<String, String>,
}

fn table() -> BTreeMap<String, Moved> {
    toml::from_str(include_str!("sentences.toml")).unwrap()
}

/// What is wrong with what is found, if anything.
fn wrong(store: &Store, text: &str, moved: &Moved) -> Option<String> {
    let now = FixedClock::parse("2026-11-24T09:00:00Z").unwrap().now();
    let filters = Filters::default();
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters: &filters,
        limit: 3,
        house: None,
        staff: false,
    };
    let found = search_services(store, &asked, now).unwrap();
    let themes: Vec<&str> = found.themes.iter().map(|theme| theme.code()).collect();
    let about = |theme: &str| moved.first.iter().any(|wanted| wanted == theme);
    let hit = found.hits.first();
    let hit = hit.is_some_and(|hit| hit.themes.iter().any(|theme| about(theme)));
    let first = themes.first().is_some_and(|theme| about(theme));
    let never = moved.never.iter().find(|no| themes.contains(&no.as_str()));
    let well = first && hit && never.is_none();
    (!well).then(|| format!("{text}: {themes:?}, first hit fits: {hit}, never: {never:?}"))
}

#[test]
fn a_whole_sentence_is_read_by_what_moves_somebody() {
    let store = Store::in_memory().unwrap();
    let town = onthaal_demo::town().unwrap();
    load_records(&store, "shared", &town.records).unwrap();
    let mut figures: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut all = true;
    for (what, moved) in table() {
        for language in LANGUAGES {
            let text = &moved.said[language];
            let (well, asked) = figures.entry(language).or_default();
            *asked += 1;
            match wrong(&store, text, &moved) {
                None => *well += 1,
                Some(wrong) => {
                    println!("[{language}] {what}: {wrong}");
                    all = false;
                }
            }
        }
    }
    for (language, (well, asked)) in figures {
        println!("{language}: {well} of {asked}");
    }
    assert!(all, "not every sentence is understood");
}

#[test]
fn every_language_of_families_has_ten_sentences_of_known_themes() {
    let table = table();
    assert!(table.len() >= 10);
    for (what, moved) in table {
        for theme in moved.first.iter().chain(&moved.never) {
            assert!(Theme::parse(theme).is_ok(), "{what}: {theme}");
        }
        assert_eq!(moved.said.len(), LANGUAGES.len(), "{what}");
    }
}

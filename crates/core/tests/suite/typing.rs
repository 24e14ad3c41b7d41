//! That results stand still while somebody types.

use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, SearchResult, search_services};
use onthaal_core::replica::load_records;
use onthaal_model::time::{Clock, FixedClock};
use std::collections::BTreeSet;

fn town() -> Store {
    let store = Store::in_memory().unwrap();
    let records = onthaal_demo::town().unwrap().records;
    load_records(&store, "shared", &records).unwrap();
    store
}

fn search(store: &Store, text: &str) -> SearchResult {
    let now = FixedClock::parse("2026-11-24T09:00:00Z").unwrap().now();
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters: &Filters::default(),
        limit: 50,
        house: None,
        staff: false,
    };
    search_services(store, &asked, now).unwrap()
}

fn names(found: &SearchResult) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.name.as_str()).collect()
}

/// The text after its first letter, its second, and so on.
fn keystrokes(text: &str) -> Vec<&str> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| &text[..end]).collect()
}

fn questions() -> Vec<String> {
    include_str!("queries.jsonl")
        .lines()
        .step_by(3)
        .map(|line| {
            let question: serde_json::Value = serde_json::from_str(line).unwrap();
            question["query"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn half_a_word_finds_what_the_word_finds_first() {
    let store = town();
    for (half, word) in [
        ("opva", "opvang"),
        ("kinderop", "kinderopvang"),
        ("spelot", "spelotheek"),
        ("huisw", "huiswerk"),
        ("tanda", "tandarts"),
        ("psych", "psycholoog"),
        ("zwange", "zwanger"),
        ("cr\u{e8}", "cr\u{e8}che"),
        (
            "\u{62d}\u{636}\u{627}\u{646}",
            "\u{62d}\u{636}\u{627}\u{646}\u{629}",
        ),
    ] {
        let (before, after) = (search(&store, half), search(&store, word));
        assert!(
            names(&before).contains(&names(&after)[0]),
            "{half}: {:?} has not {}",
            names(&before),
            names(&after)[0]
        );
    }
}

#[test]
fn the_first_hit_changes_seldom_while_somebody_types() {
    let store = town();
    let (mut letters, mut changes) = (0, 0);
    for question in questions() {
        let mut first = String::new();
        let mut seen = 0;
        for text in keystrokes(&question) {
            let found = search(&store, text);
            let now = found.hits.first().map_or("", |hit| hit.name.as_str());
            letters += 1;
            if now != first {
                seen += 1;
                first = now.to_owned();
            }
        }
        let words = question.split(' ').count();
        assert!(seen <= 6 + 3 * words, "{question}: {seen} changes");
        changes += seen;
    }
    println!("{changes} changes of the first hit in {letters} letters");
    assert!(changes * 100 <= letters * 40, "{changes} in {letters}");
}

#[test]
fn a_known_word_never_shows_an_empty_list_on_its_way() {
    let store = town();
    let mut empty = BTreeSet::new();
    for question in questions() {
        if search(&store, &question).hits.is_empty() {
            continue;
        }
        for text in keystrokes(&question) {
            let letters = text.chars().count();
            if letters >= 2 && search(&store, text).hits.is_empty() {
                empty.insert(text.to_owned());
            }
        }
    }
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn what_stood_first_is_still_to_be_seen_after_the_next_letter() {
    let store = town();
    for word in ["opvang", "kinderopvang", "psycholoog", "speelplein"] {
        let mut first = String::new();
        for text in keystrokes(word).into_iter().skip(2) {
            let found = search(&store, text);
            let now = names(&found);
            let at = now.iter().position(|name| *name == first);
            assert!(
                at.is_none_or(|at| at < 15),
                "{text}: {first} fell to {at:?}"
            );
            first = now[0].to_owned();
        }
    }
}

//! Whether people find what they typed: made-up services by their name, and the demo town by
//! what families ask.

use crate::town::Town;
use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, SearchResult, search_services};
use onthaal_core::replica::load_records;
use onthaal_core::search::fold;
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Moment;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Makes of a name what somebody types.
type Change<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// How many names are looked for in each way.
const LOOKED_FOR: usize = 400;

fn search(
    store: &Store,
    text: &str,
    limit: usize,
    now: Moment,
) -> Result<SearchResult, onthaal_core::CoreError> {
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters: &Filters::default(),
        limit,
        house: None,
        staff: false,
    };
    search_services(store, &asked, now)
}

/// Prints which part of made-up services stands among the first ten for their name: half typed,
/// without accents, with one and with two mistakes in a word.
pub fn generated(store: &Store, size: usize, now: Moment) -> anyhow::Result<()> {
    let names = names(size)?;
    let random = SeededRandomness::new(7);
    let ways: [(&str, &Change<'_>); 4] = [
        ("prefix", &half_typed),
        ("accents", &without_accents),
        ("one typo", &|name| mistyped(name, 1, &random)),
        ("two typos", &|name| mistyped(name, 2, &random)),
    ];
    let mut told = Vec::new();
    for (way, change) in ways {
        let (mut asked, mut found) = (0, 0);
        for (id, name) in &names {
            if asked == LOOKED_FOR {
                break;
            }
            let Some(text) = change(name) else {
                continue;
            };
            asked += 1;
            let hits = search(store, &text, 10, now)?.hits;
            found += usize::from(hits.iter().any(|hit| hit.service_id.0 == *id));
        }
        told.push(format!("{way} {:.3}", found as f64 / asked.max(1) as f64));
    }
    println!("search {size}: found in the first ten: {}", told.join(", "));
    Ok(())
}

/// Prints in how many questions of `../shared/eval/queries-dev.jsonl`, or of the file that
/// `ONTHAAL_QUERIES` names, one of the first three hits has a right theme.
pub fn gold(now: Moment) -> anyhow::Result<()> {
    let named = std::env::var_os("ONTHAAL_QUERIES");
    let path = named.unwrap_or_else(|| "../shared/eval/queries-dev.jsonl".into());
    let Ok(questions) = std::fs::read_to_string(&path) else {
        println!("search: no questions of families here, so none asked");
        return Ok(());
    };
    let store = Store::in_memory()?;
    load_records(&store, "shared", &onthaal_demo::town()?.records)?;
    let mut figures: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for line in questions.lines().filter(|line| !line.trim().is_empty()) {
        let question: serde_json::Value = serde_json::from_str(line)?;
        let text = question["query"].as_str().unwrap_or_default();
        let themes = question["themes"].as_array().cloned().unwrap_or_default();
        let hits = search(&store, text, 3, now)?.hits;
        let right = hits
            .iter()
            .flat_map(|hit| &hit.themes)
            .any(|theme| themes.iter().any(|wanted| wanted == theme));
        let language = question["lang"].as_str().unwrap_or_default().to_owned();
        let (asked, answered) = figures.entry(language).or_default();
        *asked += 1;
        *answered += usize::from(right);
    }
    let (mut asked, mut answered) = (0, 0);
    let mut told = Vec::new();
    for (language, (of, right)) in &figures {
        asked += of;
        answered += right;
        told.push(format!("{language} {right}/{of}"));
    }
    println!(
        "search: hit@3 of families' questions {answered}/{asked} ({})",
        told.join(", ")
    );
    Ok(())
}

/// Names of services all over the town, with their ids.
fn names(size: usize) -> anyhow::Result<Vec<(Uuid, String)>> {
    let step = (size / (LOOKED_FOR * 4)).max(1);
    let mut names = Vec::new();
    let mut town = Town::of(size)?;
    // The demo town comes first; it has other names.
    town.next();
    let mut seen = 0;
    while let Some(records) = town.next() {
        for record in records {
            if record.kind != RecordKind::Service {
                continue;
            }
            seen += 1;
            let name = record.body.get("name").and_then(|name| name.as_str());
            if let Some(name) = name.filter(|_| seen % step == 0) {
                names.push((record.id, name.to_owned()));
            }
        }
    }
    Ok(names)
}

/// The last word but for a few of its letters.
fn half_typed(name: &str) -> Option<String> {
    let (first, last) = name.rsplit_once(' ')?;
    let half: String = last.chars().take(last.chars().count() * 2 / 3).collect();
    (half.chars().count() >= 4).then(|| format!("{first} {half}"))
}

/// Only names that have an accent.
fn without_accents(name: &str) -> Option<String> {
    let plain = fold::fold(name);
    (plain != name.to_lowercase()).then_some(plain)
}

/// The longest word with so many letters dropped, doubled, changed or swapped, never the first.
fn mistyped(name: &str, mistakes: usize, random: &SeededRandomness) -> Option<String> {
    let plain = fold::fold(name);
    let words: Vec<&str> = plain.split(' ').collect();
    let longest = words.iter().max_by_key(|word| word.chars().count())?;
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() < 4 + 4 * mistakes.saturating_sub(1) {
        return None;
    }
    for _ in 0..mistakes {
        let at = 1 + random.below(letters.len() as u64 - 2) as usize;
        match random.below(4) {
            0 => {
                letters.remove(at);
            }
            1 => letters.insert(at, letters[at]),
            2 => letters[at] = char::from(b'a' + random.below(26) as u8),
            _ => letters.swap(at, at + 1),
        }
    }
    let wrong: String = letters.into_iter().collect();
    let changed = words.iter().map(|word| {
        if word == longest {
            wrong.as_str()
        } else {
            word
        }
    });
    Some(changed.collect::<Vec<_>>().join(" "))
}

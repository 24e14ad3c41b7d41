//! Every keystroke of people who look for something, beside one bare full-text question.

use crate::figures::{Figures, Times};
use crate::town;
use onthaal_core::directory::{Asked, Filters, search_services};
use onthaal_core::rows::service_index;
use onthaal_core::search::fold;
use onthaal_core::{CoreError, Store};
use onthaal_directory::put;
use onthaal_model::time::{Clock as _, FixedClock, Moment};
use onthaal_model::vocabulary::{AgeBand, Language};
use std::path::Path;
use std::time::Instant;

/// What people type, letter by letter: names, everyday words, several words, other languages and
/// scripts, typing mistakes, and what nobody offers.
const TYPED: [&str; 20] = [
    "spelotheek",
    "speelgoed lenen",
    "kinderopvang wilgenbeke",
    "mijn kind is bang op school",
    "opvoedingshulp",
    "huiswerk",
    "kraamzorg",
    "babybabbel",
    "psycholoog voor tiener",
    "geld te kort",
    "jeugdwerk zuidham",
    "spelotek",
    "opvagn",
    "cr\u{e8}che",
    "devoirs",
    "toy library",
    "\u{645}\u{643}\u{62a}\u{628}\u{629} \u{627}\u{644}\u{623}\u{644}\u{639}\u{627}\u{628}",
    "\u{434}\u{435}\u{442}\u{441}\u{43a}\u{438}\u{439} \u{441}\u{430}\u{434}",
    "zwangerschapsraad",
    "xylofoonles",
];
const LIMIT: usize = 10;
/// A Saturday, eleven in the morning.
const NOW: &str = "2026-11-21T10:00:00Z";

pub fn search(folder: &Path) -> anyhow::Result<Vec<Figures>> {
    let clock = FixedClock::parse(NOW)?;
    let (store, _) = Store::open(folder, &clock)?;
    let records = town::records()?;
    let start = Instant::now();
    store.write_directory(|s| {
        for record in &records {
            put(s, record, "shared", 1)?;
        }
        service_index::rebuild(s)
    })?;
    let filled = start.elapsed().as_secs_f64();
    let typed: Vec<&str> = TYPED.iter().flat_map(|text| keystrokes(text)).collect();
    let first = Instant::now();
    ask(&store, "speel", &Filters::default(), clock.now())?;
    let first = first.elapsed().as_secs_f64() * 1e6;

    let filtered = Filters {
        age_band: AgeBand::parse("age-3-6").ok(),
        municipality: Some("Wilgenbeke".to_owned()),
        language: Language::parse("nl").ok(),
        free: true,
        ..Filters::default()
    };
    let open = Filters {
        open_now: true,
        ..Filters::default()
    };
    let mut all = Vec::new();
    for (name, filters) in [
        ("search typed", Filters::default()),
        ("search filtered", filtered),
        ("search open-now", open),
    ] {
        let mut figures = measure(&store, name, &typed, &filters, clock.now())?;
        if all.is_empty() {
            figures.beside.push(("first call us", first));
            figures.beside.push(("services", town::SERVICES as f64));
            figures.beside.push(("filled in s", filled));
        }
        all.push(figures);
    }
    Ok(all)
}

fn measure(
    store: &Store,
    name: &'static str,
    typed: &[&str],
    filters: &Filters,
    now: Moment,
) -> anyhow::Result<Figures> {
    let (mut step, mut bound) = (Times::default(), Times::default());
    let mut hits = 0;
    for _ in 0..3 {
        for text in typed {
            hits += step.take(|| ask(store, text, filters, now))?;
            bound.take(|| bare(store, text))?;
        }
    }
    let runs = 3 * typed.len();
    Ok(Figures {
        name,
        bound_is: "one FTS5 MATCH + rows",
        step,
        bound,
        beside: vec![("hits in ten calls", 10.0 * hits as f64 / runs as f64)],
    })
}

/// The text after its first letter, its second, and so on.
fn keystrokes(text: &str) -> impl Iterator<Item = &str> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| &text[..end])
}

fn ask(store: &Store, text: &str, filters: &Filters, now: Moment) -> Result<usize, CoreError> {
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters,
        limit: LIMIT,
        house: None,
        staff: false,
    };
    Ok(search_services(store, &asked, now)?.hits.len())
}

/// All words, the last as a beginning, in the order of the index; ten rows with their cards.
fn bare(store: &Store, text: &str) -> Result<usize, CoreError> {
    let words = fold::words(text);
    let last = words.len().saturating_sub(1);
    let term = |(at, word): (usize, &String)| match at == last {
        true => format!("\"{word}\"*"),
        false => format!("\"{word}\""),
    };
    let terms: Vec<String> = words.iter().enumerate().map(term).collect();
    let expression = terms.join(" AND ");
    let rows = store.read_directory(|s| {
        let rows = s.query(include_str!("bare.sql"), &[expression.as_str().into()]);
        rows.map_err(CoreError::from)
    })?;
    Ok(rows.len())
}

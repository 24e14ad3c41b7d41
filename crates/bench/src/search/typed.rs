//! Every keystroke of people who look for something, beside one bare full-text question.

use crate::figures::{Figures, Times};
use onthaal_core::directory::{Asked, Filters, search_services};
use onthaal_core::search::fold;
use onthaal_core::{CoreError, Store};
use onthaal_model::time::Moment;
use onthaal_model::vocabulary::{AgeBand, Language};
use std::path::Path;

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
const ROUNDS: usize = 5;

/// Measures all kinds of questions beside their bounds.
pub fn measure_all(
    store: &Store,
    folder: &Path,
    size: usize,
    now: Moment,
) -> anyhow::Result<Vec<Figures>> {
    let typed: Vec<&str> = TYPED.iter().flat_map(|text| keystrokes(text)).collect();
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
    #[cfg(feature = "tantivy")]
    let other = super::tantivy::Engine::of(&folder.join("tantivy"), size)?;
    #[cfg(not(feature = "tantivy"))]
    let _ = folder;
    let mut all = Vec::new();
    for (kind, filters) in [
        ("typed", Filters::default()),
        ("filtered", filtered),
        ("open-now", open),
    ] {
        let (mut step, mut bound, mut third) =
            (Times::default(), Times::default(), Times::default());
        let mut hits = 0;
        for _ in 0..ROUNDS {
            for text in &typed {
                hits += step.take(|| ask(store, text, &filters, now))?;
                bound.take(|| bare(store, text))?;
                #[cfg(feature = "tantivy")]
                third.take(|| other.ask(text))?;
            }
        }
        let beside = vec![(
            "hits in ten calls",
            10.0 * hits as f64 / (ROUNDS * typed.len()) as f64,
        )];
        if third.any() {
            all.push(Figures {
                name: format!("search {size} {kind}"),
                bound_is: "tantivy, fuzzy when empty",
                step: step.clone(),
                bound: std::mem::take(&mut third),
                beside: Vec::new(),
            });
        }
        all.push(Figures {
            name: format!("search {size} {kind}"),
            bound_is: "one FTS5 MATCH + rows",
            step,
            bound,
            beside,
        });
    }
    Ok(all)
}

/// The text after its first letter, its second, and so on.
fn keystrokes(text: &str) -> impl Iterator<Item = &str> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| &text[..end])
}

/// What the product does; gives the number of hits.
pub fn ask(store: &Store, text: &str, filters: &Filters, now: Moment) -> Result<usize, CoreError> {
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
        let rows = s.query(include_str!("../bare.sql"), &[expression.as_str().into()]);
        rows.map_err(CoreError::from)
    })?;
    Ok(rows.len())
}

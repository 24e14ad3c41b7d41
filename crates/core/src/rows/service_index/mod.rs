//! The search index of the services: full text, facets to filter by, and a card per service
//! with what a list of hits shows. All of it is made from the directory and can be made anew.
//!
//! Two full-text tables without content: `service_head` (name; organisation, places, towns) to
//! answer from the first letter, `service_full` (everything) behind it. Text is folded before it
//! goes in, so their tokenizer has only spaces to find. No `bm25`: it would count every match.

mod card;
mod facets;
mod full;
mod gather;
pub(crate) mod graph;
mod reach;

mod find;
mod write;

pub(crate) use card::{Card, CardPlace};
pub(crate) use find::{
    Column, Conditions, Sorting, cards, everything, facet_counts, matching, sortings, terms_like,
    with_themes,
};
pub use write::{rebuild, refresh};

use onthaal_db::Step;

/// The tables of the index, in `directory.db`.
pub fn steps() -> Vec<Step> {
    vec![Step::new("service-index-0001", include_str!("schema.sql"))]
}

//! The search index of the services: full text, a card per service with what a list of hits
//! shows, and what services are filtered and put in order by, which is kept in memory too. All of
//! it is made from the directory and can be made anew.
//!
//! Two full-text tables without content: `service_head` (name; organisation, places, towns) to
//! answer from the first letter, `service_full` (everything) behind it. Text is folded before it
//! goes in, so their tokenizer has only spaces to find. No `bm25`: it would count every match.

mod card;
mod full;
pub(crate) mod graph;

mod facets;
mod hours;
mod sorting;
mod state;

mod gather;
mod reach;
mod vocabulary;

mod find;
mod live;
mod write;

pub(crate) use card::{Card, CardPlace};
pub(crate) use facets::Facet;
pub(crate) use find::{Column, answers, cards, matching, place_of};
pub(crate) use live::{Bits, HouseSide, Live, Memory, Traits, Watch};
pub use state::is_current;
pub(crate) use vocabulary::Vocabulary;
pub use write::{rebuild, refresh, refresh_after_page};

use onthaal_db::Step;

/// The tables of the index, in `directory.db`.
pub fn steps() -> Vec<Step> {
    vec![
        Step::new("service-index-0001", include_str!("schema.sql")),
        Step::new("service-index-0002", include_str!("schema_2.sql")),
    ]
}

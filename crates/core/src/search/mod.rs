//! From what somebody types to what it is about. Pure: no storage, and nothing is remembered.
//!
//! Any text is accepted and none is refused. The same folding is used for what is indexed and
//! for what is typed, so that both always meet. Search text appears in no error and no `Debug`.

pub mod fold;

mod near;
mod stop_words;

pub mod words;

mod stems;

mod light_words;

mod ages;

pub mod query;

pub mod glossary;

pub use glossary::{Glossary, Grounds, Recognised};
pub use near::distance_within;
pub use query::Query;
pub use words::WordList;

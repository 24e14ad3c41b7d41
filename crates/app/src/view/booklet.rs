//! The booklet of the sociale kaart, to be printed.

use serde::Serialize;
use ts_rs::TS;

use crate::field::LocaleTag;
use crate::read::requests;
use crate::view::{Phone, Place, Text};

requests! {
    /// Asks for the booklet.
    BookletRequest {
        /// In which language; what is not translated comes in Dutch.
        locale: LocaleTag,
    }
}

/// All that families may find, one domain after another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BookletView {
    /// The chapters that hold something.
    pub chapters: Vec<BookletChapter>,
    /// How many services it holds.
    pub services: u32,
    /// How many there was no room for.
    pub left_out: u32,
    /// The day it is printed.
    pub day: String,
}

/// The services of one domain, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BookletChapter {
    /// The domain; nothing for services without a theme.
    pub domain: Option<&'static str>,
    /// Its services.
    pub services: Vec<BookletEntry>,
}

/// A service, in the fewest words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BookletEntry {
    /// Its id.
    pub service_id: String,
    /// What it is called.
    pub name: Option<Text>,
    /// Who offers it.
    pub organisation: Option<String>,
    /// What it is, in a sentence.
    pub summary: Option<Text>,
    /// What everybody must know now.
    pub alert: Option<Text>,
    /// The numbers that anybody may ring.
    pub phones: Vec<Phone>,
    /// Where it is offered and when.
    pub places: Vec<Place>,
}

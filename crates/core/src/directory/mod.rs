//! Reading the sociale kaart: finding services, the fiche, the themes, the house.
//!
//! Every function reads one unchanging view; nothing here writes, and nothing remembers what
//! was looked for.

mod locale;
mod openness;
mod people;
mod phone;

mod named;

pub mod standing;

pub mod events;
pub mod fiche;

pub mod booklet;
pub mod house;
pub mod organisations;
pub mod search;
pub mod themes;

pub use booklet::{Booklet, booklet};
pub use fiche::{Fiche, fiche};
pub use house::{House, SiteInfo, house, sites};
pub(crate) use locale::REFERENCE;
pub use locale::Text;
pub use named::{Named, named};
pub use openness::Openness;
pub use organisations::{OrganisationLine, Organisations, organisations};
pub use people::ContactLine;
pub use phone::PhoneLine;
pub use search::{Asked, Filters, Hit, NothingFits, SearchResult, Via, hit_of, search_services};
pub use themes::{DomainCount, ThemeCount, theme_counts};

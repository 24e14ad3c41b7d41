//! What is asked, and what was found.

use super::hit::Hit;
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::HouseId;
use onthaal_model::vocabulary::{ActorType, AgeBand, IntakeMode, Language, OfferForm, Theme};

/// A question to the directory. It has no `Debug`: what is looked for is told to nobody.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Anything a person can type; without words everything that passes the filters is found.
    pub text: &'a str,
    /// The language of the screen.
    pub locale: &'a str,
    /// What the services must be.
    pub filters: &'a Filters,
    /// How many hits at most.
    pub limit: usize,
    /// The house that asks: what is near it comes before its equals.
    pub house: Option<HouseId>,
    /// Whether staff ask: they also find what is only proposed to the house.
    pub staff: bool,
}

/// What the services must be; each that is given must hold.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    /// About one of these themes.
    pub themes: Vec<Theme>,
    /// For children of this age.
    pub age_band: Option<AgeBand>,
    /// In this municipality, by name.
    pub municipality: Option<String>,
    /// In this language.
    pub language: Option<Language>,
    /// Open at this moment.
    pub open_now: bool,
    /// Open within the coming week while the house is.
    pub open_with_house: bool,
    /// Free of charge.
    pub free: bool,
    /// Receiving people in this way.
    pub intake_mode: Option<IntakeMode>,
    /// Offered in this form.
    pub offer_form: Option<OfferForm>,
    /// Offered by one of these kinds of organisation.
    pub actor_types: Vec<ActorType>,
    /// Saying one of these of its places, not longer ago than that counts.
    pub capacity: Vec<Capacity>,
}

/// What was found. It has no `Debug`: what is looked for is told to nobody.
#[derive(Clone, PartialEq)]
pub struct SearchResult {
    /// The best first.
    pub hits: Vec<Hit>,
    /// The themes recognised in the text, the surest first.
    pub themes: Vec<Theme>,
    /// Why each of them was recognised.
    pub via: Vec<Via>,
    /// How many there are in all, or at least when there are `more`.
    pub total: usize,
    /// Whether there may be more than `total`.
    pub more: bool,
    /// When nothing really fits: what is near to it.
    pub nothing: Option<NothingFits>,
}

/// A theme that was recognised and the words that told it.
#[derive(Clone, PartialEq, Eq)]
pub struct Via {
    /// The theme.
    pub theme: Theme,
    /// The words as they were typed.
    pub words: Vec<String>,
}

/// What to turn to when nothing fits.
#[derive(Clone, PartialEq, Default)]
pub struct NothingFits {
    /// Themes beside the one that was asked for, with how many services they have here.
    pub near: Vec<(Theme, usize)>,
    /// Services about what was asked that do not pass the filters.
    pub elsewhere: Vec<Hit>,
    /// Helplines that can be called from anywhere.
    pub helplines: Vec<Hit>,
}

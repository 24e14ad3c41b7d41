//! Finding services: by words, or by browsing the themes.

use onthaal_directory::capacity::Capacity;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language, OfferForm};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, CodeList, Count, Line, LocaleTag, ThemeGroup};
use crate::read::requests;
use crate::view::NextOpen;

requests! {
    /// What is looked for.
    SearchRequest {
        /// Anything a person can type or paste.
        text: String,
        /// The language of the screen.
        locale: LocaleTag,
        /// What the services must be.
        filters: Option<SearchFilters>,
        /// How many hits at most.
        limit: Option<Count<200>>,
    }

    /// What the services must be; each that is given must hold.
    SearchFilters {
        /// About one of these themes; a domain stands for all of its themes.
        themes: Option<Vec<Code<ThemeGroup>>>,
        /// For children of this age.
        age_band: Option<Code<AgeBand>>,
        /// In this municipality, by name.
        municipality: Option<Line<120>>,
        /// In this language.
        language: Option<Code<Language>>,
        /// Open at this moment.
        open_now: Option<bool>,
        /// Open now, or within the coming week while the house is.
        open: Option<Code<Open>>,
        /// Free of charge.
        free: Option<bool>,
        /// Receiving people in this way.
        intake_mode: Option<Code<IntakeMode>>,
        /// Offered in this form.
        offer_form: Option<Code<OfferForm>>,
        /// Saying one of these of its places, in the last fourteen days.
        capacity: Option<Vec<Code<Said>>>,
    }

    /// Which locale the screen is in.
    ThemesRequest {
        /// The language of the screen.
        locale: LocaleTag,
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchReply {
    /// The best first.
    pub hits: Vec<Hit>,
    /// The themes recognised in the text.
    pub themes: Vec<String>,
    /// Why each of them was recognised.
    pub via: Vec<Via>,
    /// How many there are in all, or at least when there are `more`.
    pub total: u32,
    /// Whether there may be more than `total`.
    pub more: bool,
    /// When nothing really fits: what is near to it.
    pub nothing: Option<NothingFits>,
}

/// A theme that was recognised and the words that told it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Via {
    /// Its code.
    pub theme: String,
    /// The words as they were typed.
    pub words: Vec<String>,
}

/// What to turn to when nothing fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NothingFits {
    /// Themes beside the one that was asked for.
    pub near: Vec<NearTheme>,
    /// Services about it that do not pass the filters.
    pub elsewhere: Vec<Hit>,
    /// Helplines that can be called from anywhere.
    pub helplines: Vec<Hit>,
}

/// A theme beside the one that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NearTheme {
    /// Its code.
    pub theme: String,
    /// How many services it has under these filters.
    pub services: u32,
}

/// When a service must be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// At this moment.
    Now,
    /// Within the coming week while the house is.
    WithHouse,
}

impl CodeList for Open {
    fn find(code: &str) -> Result<Open, InvalidInput> {
        match code {
            "now" => Ok(Open::Now),
            "with-house" => Ok(Open::WithHouse),
            _ => Err(InvalidInput::new("open", Rule::UnknownCode)),
        }
    }
}

/// What a service says of its places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said(pub Capacity);

impl CodeList for Said {
    fn find(code: &str) -> Result<Said, InvalidInput> {
        let known = Capacity::parse(code).map(Said);
        known.ok_or_else(|| InvalidInput::new("capacity", Rule::UnknownCode))
    }
}

/// A service that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub summary: Option<String>,
    /// The language the name and the summary are in.
    pub text_locale: String,
    /// Who offers it.
    pub organisation: String,
    /// The name of the place.
    pub site: Option<String>,
    /// Where the place lies.
    pub municipality: Option<String>,
    /// Its themes.
    pub themes: Vec<String>,
    /// Whether it is open at this moment.
    pub open_now: bool,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
    /// The languages it is offered in.
    pub languages: Vec<String>,
    /// The ways it receives people.
    pub intake_modes: Vec<String>,
    /// Whether it is free of charge.
    pub free: bool,
    /// Whether it says that it takes nobody in for now.
    pub full: bool,
    /// What it said of its places in the last fourteen days.
    pub capacity: Option<String>,
    /// The day it said so.
    pub capacity_date: Option<String>,
    /// The day its facts were last confirmed.
    pub assured_date: Option<String>,
    /// Why it was found, where that is not plain from its words.
    pub why: Option<HitReason>,
}

/// Why a service was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HitReason {
    /// The theme that was recognised in the text and that the service has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub theme: Option<String>,
}

/// The tree of themes with what there is to find.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemesView {
    /// The roots, in the order they are shown.
    pub domains: Vec<DomainCount>,
}

/// A domain and how many services it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DomainCount {
    /// Its code.
    pub id: String,
    /// How many services have one of its themes.
    pub services: u32,
    /// The themes below it.
    pub themes: Vec<ThemeCount>,
}

/// A theme and how many services it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemeCount {
    /// Its code.
    pub id: String,
    /// How many services have it.
    pub services: u32,
}

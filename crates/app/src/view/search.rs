//! Finding services: by words, or by browsing the themes.

use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Count, Line, LocaleTag, ThemeGroup};
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
        /// Free of charge.
        free: Option<bool>,
        /// Receiving people in this way.
        intake_mode: Option<Code<IntakeMode>>,
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
    /// How many there are in all.
    pub total: u32,
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

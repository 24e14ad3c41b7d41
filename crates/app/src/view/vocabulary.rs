//! The code lists and the texts of a locale.

use onthaal_locales::Screens;
use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, CodeList, LocaleTag};
use crate::read::requests;

impl CodeList for Screens {
    fn find(code: &str) -> Result<Self, InvalidInput> {
        match code {
            "all" => Ok(Screens::All),
            "kiosk" => Ok(Screens::Kiosk),
            _ => Err(InvalidInput::new("", Rule::UnknownCode)),
        }
    }
}

requests! {
    /// Which locale's texts are wanted.
    LocaleBundleRequest {
        /// Exactly this one.
        locale: Option<LocaleTag>,
        /// Otherwise the first of these that we have, as a browser lists them.
        wanted: Option<Vec<String>>,
        /// Of the one that is named: for which screens, `all` or `kiosk`; for all when it is not said.
        screens: Option<Code<Screens>>,
    }
}

/// The code lists, in the order they are shown. The labels are texts: `theme-<id>` and so on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VocabularyView {
    /// The tree of themes.
    pub domains: Vec<DomainEntry>,
    /// The ages a question can be about.
    pub age_bands: Vec<&'static str>,
    /// Who can ask.
    pub askers: Vec<&'static str>,
    /// How a question can come in.
    pub channels: Vec<&'static str>,
    /// The languages of a talk.
    pub languages: Vec<&'static str>,
    /// How warm a referral can be.
    pub warmth: Vec<&'static str>,
    /// Why no offer was found.
    pub gap_reasons: Vec<&'static str>,
    /// Whether other services were asked before.
    pub doors_before: Vec<&'static str>,
    /// How a partner wants to receive people.
    pub intake_modes: Vec<&'static str>,
    /// The parts of a day.
    pub half_days: Vec<&'static str>,
    /// How a question can end.
    pub outcomes: Vec<OutcomeEntry>,
}

/// A root of the tree of themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DomainEntry {
    /// Its code.
    pub id: &'static str,
    /// The themes below it.
    pub themes: Vec<ThemeEntry>,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemeEntry {
    /// Its code.
    pub id: &'static str,
    /// Whether it is never published for one house.
    pub sensitive: bool,
}

/// How a question can end, and what the form asks then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutcomeEntry {
    /// Its code.
    pub id: &'static str,
    /// Whether the form asks why no offer was found.
    pub asks_gap_reason: bool,
    /// Whether the form asks how warm the referral was.
    pub asks_warmth: bool,
}

//! Services proposed to a visitor, who chooses.

use onthaal_model::id::ServiceId;
use onthaal_model::vocabulary::{AgeBand, Language, Theme};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Id, LocaleTag};
use crate::read::requests;
use crate::view::Hit;

requests! {
    /// For whom and about what something is proposed.
    ReferralOptionsRequest {
        /// The language of the screen.
        locale: LocaleTag,
        /// What the question is about.
        theme: Option<Code<Theme>>,
        /// The age it is about.
        age_band: Option<Code<AgeBand>>,
        /// Words to look for instead.
        text: Option<String>,
        /// The language of the visitor.
        language: Option<Code<Language>>,
        /// A service that somebody thought of already.
        service_id: Option<Id<ServiceId>>,
        /// Whether a young person asks for themselves.
        youth: Option<bool>,
    }
}

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReferralOptionsView {
    /// The services, the best first; at most twelve.
    pub options: Vec<ReferralOption>,
    /// When there are none: lines that can be called from anywhere.
    pub lines: Vec<Hit>,
}

/// A service that is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReferralOption {
    /// The service; it tells how it is open, what it speaks and whether it has a place.
    pub hit: Hit,
    /// How it wants to receive people: `ticket`, `walk-in`, `call-first`, `door`, `gate`,
    /// `professional` or `members`.
    pub manner: &'static str,
    /// Whether a visitor can go there without anybody in between.
    pub direct: bool,
    /// Whether a referral there can have a ticket.
    pub ticket: bool,
}

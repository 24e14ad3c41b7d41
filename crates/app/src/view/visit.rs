//! What a visit at the kiosk leaves behind: codes alone.

use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::vocabulary::AgeBand;
use serde::Serialize;
use ts_rs::TS;

use crate::field::Code;
use crate::read::requests;

requests! {
    /// What a visit looked at, as it ends.
    InterestRequest {
        /// Themes, or domains as a whole.
        themes: Vec<Code<Subject>>,
    }

    /// What a family would like.
    WishRequest {
        /// `activity`, `missing` or `other`.
        kind: Code<WishKind>,
        /// What it is about: a theme or a domain, of which the domain is kept.
        theme: Option<Code<Subject>>,
        /// For children of which age.
        age_band: Option<Code<AgeBand>>,
        /// `weekday-day`, `weekday-evening`, `weekend` or `school-holiday`.
        part_of_week: Option<Code<PartOfWeek>>,
    }
}

/// A wish was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WishView {
    /// Whether it was counted: a few times per visit.
    pub counted: bool,
}

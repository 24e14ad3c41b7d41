//! A desk session: a half-day that a desk is open, so that zero is a fact.

use crate::id::{DeskId, SessionId, SiteId};
use crate::time::Slot;
use crate::validate::{InvalidInput, Rule};

/// What is known of a half-day at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SessionState {
    /// Open and tallied, also when nobody asked anything.
    OpenTallied,
    /// Open, but nobody tallied.
    OpenNotTallied,
    /// Closed as planned.
    ClosedPlanned,
    /// Closed unexpectedly.
    ClosedUnplanned,
    /// Questions that came outside the opening hours.
    OutsideHours,
}

impl SessionState {
    /// All states.
    pub const ALL: [Self; 5] = [
        Self::OpenTallied,
        Self::OpenNotTallied,
        Self::ClosedPlanned,
        Self::ClosedUnplanned,
        Self::OutsideHours,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::OpenTallied => "open-tallied",
            Self::OpenNotTallied => "open-not-tallied",
            Self::ClosedPlanned => "closed-planned",
            Self::ClosedUnplanned => "closed-unplanned",
            Self::OutsideHours => "outside-hours",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        Self::ALL
            .into_iter()
            .find(|state| state.code() == code)
            .ok_or_else(|| InvalidInput::new("state", Rule::UnknownCode))
    }
}

/// A half-day at a desk. It holds no number of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskSession {
    /// Its random id.
    pub id: SessionId,
    /// Where.
    pub site: SiteId,
    /// At which desk of the site, where the house has named its desks.
    pub desk: Option<DeskId>,
    /// When.
    pub slot: Slot,
    /// Whether it was open and tallied.
    pub state: SessionState,
}

//! Totals from a tally sheet on paper.

use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::time::HalfDay;
use onthaal_model::vocabulary::{Channel, Outcome, Theme};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Count, DayText, Id};
use crate::read::requests;

requests! {
    /// A tally sheet of one half-day at one desk.
    RecordTotalsRequest {
        /// The day of the sheet: today, or at most sixty days back.
        day: DayText,
        /// The half of that day.
        half_day: Code<HalfDay>,
        /// The site; otherwise that of the desk, or the one the tablet stands at.
        site_id: Option<Id<SiteId>>,
        /// The desk, where the house has named its desks.
        desk_id: Option<Id<DeskId>>,
        /// How the questions came in; otherwise as they usually do at the desk.
        channel: Option<Code<Channel>>,
        /// What was tallied; none at all says that nobody asked anything.
        lines: Vec<TallyRequest>,
    }

    /// How often something was asked and ended so.
    TallyRequest {
        /// What it was about.
        theme: Code<Theme>,
        /// How it ended.
        outcome: Code<Outcome>,
        /// How often: from 1 to 99.
        count: Count<99>,
    }
}

/// A sheet was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordedTotalsView {
    /// How many questions.
    pub questions: u32,
    /// What to name when taking it back with `undo_intake`.
    pub handle: String,
}

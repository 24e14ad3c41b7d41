//! The half-days of the desk.

use onthaal_model::id::SiteId;
use onthaal_model::vocabulary::Channel;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Id};
use crate::read::requests;

requests! {
    /// Where and how the desk is open.
    OpenDeskSessionRequest {
        /// The site; otherwise the one the tablet stands at.
        site_id: Option<Id<SiteId>>,
        /// How questions come in, for intakes that do not say.
        channel: Option<Code<Channel>>,
    }
}

/// An open desk session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionView {
    /// Where.
    pub site_id: String,
    /// The name of the site.
    pub site: String,
    /// The day.
    pub day: String,
    /// `morning`, `afternoon` or `evening`.
    pub half_day: String,
    /// Always null: no time is kept.
    pub since: Option<String>,
}

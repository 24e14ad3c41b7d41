//! What changed in the directory since a desk last looked.

use onthaal_model::id::DeskId;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Count, Id};
use crate::read::requests;

requests! {
    /// Which desk looks.
    WhatsNewRequest {
        /// The desk, where the house has named its desks.
        desk_id: Option<Id<DeskId>>,
    }

    /// Up to where a desk saw what changed.
    WhatsNewSeenRequest {
        /// The desk, where the house has named its desks.
        desk_id: Option<Id<DeskId>>,
        /// What the news said of itself; otherwise all there is.
        up_to: Option<Count<{ u32::MAX as u64 }>>,
    }
}

/// What changed since a desk last looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WhatsNewView {
    /// At most five lines, what matters first.
    pub lines: Vec<NewsLine>,
    /// How many more there are.
    pub more: u32,
    /// Up to where this tells, to be given back once it was read.
    pub up_to: u32,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NewsLine {
    /// `service`, `gone`, `organisation`, `site`, `card`, `backup` or `event`.
    pub kind: &'static str,
    /// What can be opened: a service, a card or an event.
    pub id: Option<String>,
    /// What it is called; empty where there is nothing to name.
    pub name: String,
    /// The name of the organisation behind it.
    pub organisation: Option<String>,
    /// How many services of the organisation changed alike.
    pub count: Option<u32>,
    /// What changed, as codes such as `hours`, `capacity-full`, `stopped`.
    pub whats: Vec<String>,
}

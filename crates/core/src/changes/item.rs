//! A line of the news.

use crate::rows::change::What;
use onthaal_model::id::{DeskCardId, EventId, ServiceId};

/// One line of the news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Of whom or what it is.
    pub subject: Subject,
    /// What changed, as codes such as `hours`, `capacity-full`, `stopped`.
    pub whats: Vec<String>,
    /// What it is called; empty where there is nothing to name.
    pub name: String,
    /// The name of the organisation behind it.
    pub organisation: Option<String>,
}

/// Of whom or what a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A service that can be opened.
    Service(ServiceId),
    /// A service that is gone.
    Gone,
    /// So many services of one organisation, which is named.
    Organisation(usize),
    /// A place of the house.
    Site,
    /// A card.
    Card(DeskCardId),
    /// Whom to call.
    Backup,
    /// An activity.
    Event(EventId),
}

/// A line with what decides its place.
#[derive(Debug, Clone)]
pub(super) struct Telling {
    pub(super) item: Item,
    /// From [`rank`]; what matters most of all that changed.
    pub(super) rank: u8,
    /// Whether it is about what this desk is often asked.
    pub(super) frequent: bool,
    /// The latest of its changes.
    pub(super) number: i64,
}

/// Which comes first: whom to call, who cannot be sent to, when and how to reach them, what else
/// to know.
pub(super) fn rank(what: What) -> u8 {
    match what {
        What::Backup => 0,
        What::Stopped | What::Back | What::Capacity => 1,
        What::Hours | What::Phone | What::Place => 2,
        What::Event => 3,
        What::Card => 4,
        What::New => 5,
    }
}

//! A line of the news.

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

/// Which comes first: whom to call, where nobody can be sent, where they can again, when and how
/// to reach them, what else to know. By the codes of what changed.
pub(super) fn rank(whats: &[String]) -> u8 {
    let one = |code: &String| match code.as_str() {
        "backup" => 0,
        "stopped" | "paused" | "capacity-full" => 1,
        "back" => 2,
        room if room.starts_with("capacity-") => 2,
        "hours" | "phone" | "place" => 3,
        called_off if called_off.starts_with("event-") => 4,
        card if card.starts_with("card") => 5,
        _ => 6,
    };
    whats.iter().map(one).min().unwrap_or(u8::MAX)
}

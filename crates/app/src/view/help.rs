//! Whom to call, and what to do and say. For staff only.

use onthaal_model::id::{DeskCardId, ServiceId};
use onthaal_model::vocabulary::{Channel, Theme};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Id, ThemeGroup};
use crate::read::requests;
use crate::view::ServiceName;

requests! {
    /// For what somebody is needed.
    BackupRequest {
        /// What it is about, when that is known.
        theme: Option<Code<Theme>>,
        /// How the question came in; otherwise the desk's own way.
        channel: Option<Code<Channel>>,
    }

    /// Which cards; otherwise all of them.
    CardsRequest {
        /// About this theme; a domain stands for all of its themes.
        theme: Option<Code<ThemeGroup>>,
        /// Belonging to this service.
        service_id: Option<Id<ServiceId>>,
        /// With these words.
        text: Option<String>,
    }

    /// Which card.
    CardRequest {
        /// Its id.
        card_id: Id<DeskCardId>,
    }
}

/// Whom to call; in every list stands first who is to be called first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// Here and now.
    pub now: Vec<BackupPerson>,
    /// Here and now, when it is about one of their themes; empty when the theme is known.
    pub themed: Vec<BackupPerson>,
    /// When nobody else answers.
    pub fallback: Vec<BackupPerson>,
    /// The telephone number of the site, or of the house.
    pub house_phone: Option<String>,
}

/// A professional or a service desk to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupPerson {
    /// Who.
    pub name: String,
    /// What they are there for.
    pub role: Option<String>,
    /// The number to ring.
    pub phone: Option<String>,
    /// The service they work for.
    pub service_id: Option<String>,
    /// What the house says beside it.
    pub note: Option<String>,
    /// Why they: `theme`, `site`, `channel`, `weekday`, `half-day`; empty when always.
    pub why: Vec<&'static str>,
    /// The themes and domains they are there for; empty when for everything.
    pub themes: Vec<String>,
}

/// The cards that answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardsView {
    /// The nearest first.
    pub cards: Vec<CardLineView>,
}

/// A card in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardLineView {
    /// Its id.
    pub card_id: String,
    /// `procedure`, `answer` or `concern`.
    pub card_type: String,
    /// What it is called, in Dutch.
    pub title: String,
    /// The themes and domains it is about.
    pub themes: Vec<String>,
    /// The role that keeps it right.
    pub owner: Option<String>,
    /// Until when it holds.
    pub expires: Option<String>,
    /// Whether that day is over, so that somebody must look at it again.
    pub expired: bool,
}

/// A whole card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardView {
    /// What its line in a list says.
    pub line: CardLineView,
    /// What it says, in Dutch.
    pub text: String,
    /// Where that comes from.
    pub source: Option<String>,
    /// How often it was changed, and once more.
    pub version: Option<u32>,
    /// The service it belongs to.
    pub service: Option<ServiceName>,
}

/// A serious concern was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ConcernView {
    /// Whether it was counted: once a minute at most.
    pub counted: bool,
}

//! What a referrer needs to know beside the service itself: who stands in, who checked it, whom to
//! ask for, and what the house knows of it.

use serde::Serialize;
use ts_rs::TS;

use crate::view::{NextOpen, Phone, Text};

/// Whom to turn to while a service is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fallback {
    /// The service that stands in.
    pub service_id: Option<String>,
    /// What it is called.
    pub name: Option<Text>,
    /// What is said of it.
    pub note: Option<Text>,
    /// How to ring it.
    pub phones: Vec<Phone>,
    /// Whether it is open at this moment.
    pub open_now: bool,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
}

/// A further page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Link {
    /// What it is about.
    pub label: Option<String>,
    /// The address.
    pub url: String,
}

/// When and how facts were checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Verified {
    /// The day.
    pub date: String,
    /// `phone`, `visit`, `partner`, `website` or `letter`.
    pub method: Option<String>,
}

/// How far an organisation takes part in the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvolvementView {
    /// A code such as `core-partner`.
    pub level: String,
    /// Since this day.
    pub since: Option<String>,
}

/// Where facts came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Origin {
    /// The field, or `*` for all of them.
    pub field: String,
    /// Where it came from.
    pub source: String,
    /// The day it was taken from there.
    pub taken_on: Option<String>,
}

/// Whom to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactPersonView {
    /// The name.
    pub name: Option<String>,
    /// What they do.
    pub title: Option<String>,
    /// How to ring them.
    pub phone: Option<String>,
    /// Their own address for messages.
    pub email: Option<String>,
}

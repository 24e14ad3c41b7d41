//! Activities with dates.

use onthaal_model::id::EventId;
use onthaal_model::vocabulary::AgeBand;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Count, DayText, Id, Line, LocaleTag, ThemeGroup};
use crate::qr::Qr;
use crate::read::requests;
use crate::view::{AgeRange, Phone, Text};

requests! {
    /// Which days, and what is looked for.
    EventsRequest {
        /// The first day, such as `2026-11-24`.
        from: DayText,
        /// How many days.
        days: Count<31>,
        /// The language of the screen.
        locale: LocaleTag,
        /// About this theme; a domain stands for all of its themes.
        theme: Option<Code<ThemeGroup>>,
        /// For children of this age.
        age_band: Option<Code<AgeBand>>,
        /// In this municipality, by name.
        municipality: Option<Line<120>>,
    }

    /// Which event, in which language.
    EventRequest {
        /// The event.
        event_id: Id<EventId>,
        /// The language of the screen.
        locale: LocaleTag,
    }
}

/// What is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventsView {
    /// Every day that was asked for, also when nothing is on.
    pub days: Vec<EventDay>,
    /// The municipalities in which something is on in these days, by name.
    pub municipalities: Vec<String>,
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventDay {
    /// The day.
    pub day: String,
    /// What begins on it, the earliest first.
    pub items: Vec<EventItem>,
}

/// An event on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventItem {
    /// The event.
    pub event_id: String,
    /// What it is called.
    pub name: String,
    /// The language of its name.
    pub text_locale: String,
    /// When it begins, such as `09:30`.
    pub starts: String,
    /// When it ends; at or before its beginning means the next day.
    pub ends: String,
    /// Where.
    pub place: Option<String>,
    /// In which municipality.
    pub municipality: Option<String>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// `scheduled`, `cancelled`, `postponed` or `full`.
    pub status: String,
    /// Its themes, the most fitting first.
    pub themes: Vec<String>,
    /// The ages it is for.
    pub age: Option<AgeRange>,
    /// `children` or `adults`, where its themes tell whom it is for.
    pub audience: Option<String>,
    /// What else is held in this half-day for the same children, there and about the same; always
    /// empty for visitors.
    pub same_time: Vec<String>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventView {
    /// The event.
    pub event_id: String,
    /// What it is called.
    pub name: Text,
    /// What happens.
    pub description: Option<Text>,
    /// `scheduled`, `cancelled`, `postponed` or `full`.
    pub status: String,
    /// Its themes, the most fitting first.
    pub themes: Vec<String>,
    /// The ages it is for.
    pub age: Option<AgeRange>,
    /// `children` or `adults`, where its themes tell whom it is for.
    pub audience: Option<String>,
    /// The languages spoken.
    pub languages: Vec<String>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// What it costs, in words.
    pub cost: Option<Text>,
    /// How to book.
    pub booking: Option<Text>,
    /// How to ring the event, else whoever holds it.
    pub phone: Option<Phone>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Who holds it.
    pub organisation: Option<String>,
    /// The service it belongs to.
    pub service_id: Option<String>,
    /// Where it is held.
    pub place: EventPlace,
    /// The next dates.
    pub dates: Vec<EventDate>,
    /// Whether there are more after these.
    pub more_dates: bool,
    /// The next date for the calendar of a telephone; none where it is off, or has no date.
    pub calendar_qr: Option<Qr>,
}

/// Where an event is held; empty where that is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventPlace {
    /// Its name.
    pub name: Option<Text>,
    /// Street and number.
    pub lines: Vec<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// How to get there.
    pub transportation: Option<Text>,
}

/// One time that an event is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventDate {
    /// The day it begins.
    pub day: String,
    /// When it begins.
    pub starts: String,
    /// When it ends; at or before its beginning means the next day.
    pub ends: String,
}

/// An event for the calendar of a telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventCalendar {
    /// The text of the `.ics` file.
    pub ics: String,
}

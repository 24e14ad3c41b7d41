//! The half-days of the desk: which there are, how one begins and how it ended.

use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::vocabulary::{Channel, Language};
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Id};
use crate::read::requests;
use crate::view::desk::DeskView;

requests! {
    /// Where and how the desk is open.
    OpenDeskSessionRequest {
        /// The site; otherwise that of the desk, or the one the tablet stands at.
        site_id: Option<Id<SiteId>>,
        /// The desk, where the house has named its desks.
        desk_id: Option<Id<DeskId>>,
        /// How questions come in, for intakes that do not say; otherwise as they usually do at the
        /// desk.
        channel: Option<Code<Channel>>,
        /// Whether it is for questions that come outside the opening hours.
        outside: Option<bool>,
        /// Which languages whoever sits here speaks; families are told so until the shift ends. Without any
        /// they are told those of the place.
        languages: Option<Vec<Code<Language>>>,
    }

    /// What is spoken at the desk from now on.
    SayLanguagesRequest {
        /// Which languages, of all who sit there together; without any families are told those of the place.
        languages: Vec<Code<Language>>,
    }

    /// How the desk closes.
    CloseDeskSessionRequest {
        /// Whether everything that was asked was noted; it was, when nothing is said.
        tallied: Option<bool>,
    }

    /// A desk that is closed in this half-day.
    MarkDeskClosedRequest {
        /// Whether that was planned.
        planned: bool,
        /// The site; otherwise that of the desk, or the one the tablet stands at.
        site_id: Option<Id<SiteId>>,
        /// The desk, where the house has named its desks.
        desk_id: Option<Id<DeskId>>,
    }
}

/// An open desk session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionView {
    /// Where.
    pub site_id: String,
    /// The name of the site.
    pub site: String,
    /// At which desk of the site.
    pub desk_id: Option<String>,
    /// The name of the desk.
    pub desk: Option<String>,
    /// The day.
    pub day: String,
    /// `morning`, `afternoon` or `evening`.
    pub half_day: String,
    /// How questions come in, for intakes that do not say.
    pub channel: Option<String>,
    /// Whether it is for questions that come outside the opening hours.
    pub outside: bool,
    /// Where the desk is that goes on when this session closes.
    pub beneath: Option<PlaceView>,
    /// Whether the program was restarted since, so that intakes are missing from the list.
    pub resumed: bool,
    /// In how many seconds the half-day ends.
    pub ends_in: u32,
    /// Always null: no time is kept.
    pub since: Option<String>,
}

/// A place where questions are received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceView {
    /// The site.
    pub site_id: String,
    /// The name of the site.
    pub site: String,
    /// The desk of it, where the house has named its desks.
    pub desk_id: Option<String>,
    /// The name of the desk.
    pub desk: Option<String>,
}

/// How a shift ended. Only this tablet sees these numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShiftEndView {
    /// Where it was.
    pub place: PlaceView,
    /// The day.
    pub day: String,
    /// `morning`, `afternoon` or `evening`.
    pub half_day: String,
    /// How many conversations it had since the program started.
    pub intakes: u32,
    /// How many questions these held.
    pub questions: u32,
    /// How many of these questions are kept: all of them.
    pub kept: u32,
    /// How many of these questions the centre has.
    pub sent: u32,
    /// How many of these questions still wait on this tablet.
    pub waiting: u32,
    /// `open-tallied`, `open-not-tallied` or `outside-hours`.
    pub state: String,
    /// Whether the program was restarted during the shift, so that the numbers are of a part of it.
    pub resumed: bool,
}

/// The desk after a shift was closed, and how that shift ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClosedView {
    /// The desk after it.
    #[serde(flatten)]
    pub desk: DeskView,
    /// How the shift ended.
    pub shift: ShiftEndView,
}

/// The shift that was closed last, if it is still known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastShiftView {
    /// How it ended; null once its half-day is over or another session was opened.
    pub shift: Option<ShiftEndView>,
}

/// What a volunteer can choose when a shift begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShiftChoicesView {
    /// The day.
    pub day: String,
    /// `morning`, `afternoon` or `evening`.
    pub half_day: String,
    /// In how many seconds the half-day ends.
    pub ends_in: u32,
    /// Whether the clock of the tablet is surely wrong.
    pub clock_behind: bool,
    /// The places of the house: its desks, and the sites that have no desks of their own.
    pub places: Vec<ShiftPlaceView>,
    /// The codes of the languages that were said to be spoken in the shift that is under way.
    pub speaks: Vec<String>,
    /// The codes of the languages that were said to be spoken the last time on this tablet.
    pub spoke_before: Vec<String>,
}

/// A place where a shift can begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShiftPlaceView {
    /// Where.
    #[serde(flatten)]
    pub place: PlaceView,
    /// How questions come in there.
    pub channel: Option<String>,
    /// What is noted of the present half-day there, as the code of a session's state.
    pub state: Option<String>,
    /// Whether the tablet stands here.
    pub own: bool,
    /// Whether this was the desk of this tablet earlier today.
    pub before: bool,
}

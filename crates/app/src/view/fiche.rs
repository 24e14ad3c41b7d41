//! The fiche: everything a family or the desk can know of one service.

use onthaal_model::id::ServiceId;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Id, LocaleTag};
use crate::read::requests;
use crate::view::NextOpen;

requests! {
    /// Which fiche, in which language.
    FicheRequest {
        /// The service.
        service_id: Id<ServiceId>,
        /// The language of the screen.
        locale: LocaleTag,
    }
}

/// Everything about one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fiche {
    /// The service.
    pub service_id: String,
    /// Its texts.
    pub texts: FicheTexts,
    /// Who offers it.
    pub organisation: Option<FicheOrganisation>,
    /// Its themes.
    pub themes: Vec<String>,
    /// The ages it is for.
    pub age: Option<AgeRange>,
    /// The ways it receives people.
    pub intake_modes: Vec<String>,
    /// The languages it is offered in.
    pub languages: Vec<String>,
    /// What is said of interpreters.
    pub interpretation: Option<Text>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// What it costs.
    pub costs: Vec<Cost>,
    /// What to bring along.
    pub documents: Vec<Text>,
    /// How long people wait.
    pub wait: Option<Wait>,
    /// The day its facts were last confirmed.
    pub assured_date: Option<String>,
    /// Whether that is too long ago.
    pub stale: bool,
    /// `active`, `inactive`, `defunct` or `temporarily closed`.
    pub status: String,
    /// The areas whose families it is for.
    pub areas: Vec<String>,
    /// Where it is offered.
    pub places: Vec<Place>,
    /// How to ring it.
    pub phones: Vec<Phone>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// Whom to ask for; always empty for visitors.
    pub contact_people: Vec<ContactPersonView>,
}

/// The texts of a fiche.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FicheTexts {
    /// What it is called.
    pub name: Option<Text>,
    /// What it is, in a sentence.
    pub summary: Option<Text>,
    /// What it is.
    pub description: Option<Text>,
    /// For whom it is.
    pub eligibility: Option<Text>,
    /// How to get in.
    pub application: Option<Text>,
    /// What it costs, in words.
    pub fees: Option<Text>,
    /// What everybody must know now.
    pub alert: Option<Text>,
    /// What people expect of it and what it is not.
    pub is_not: Option<Text>,
}

/// A text and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language.
    pub locale: String,
    /// Whether that is the language asked for; otherwise it is shown marked as Dutch.
    pub translated: bool,
}

/// Who offers a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FicheOrganisation {
    /// Its id.
    pub organisation_id: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub website: Option<String>,
    /// What kind of organisation it is.
    pub actor_type: Option<String>,
}

/// From and until which age, in months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeRange {
    /// From.
    pub min_months: Option<i64>,
    /// Until.
    pub max_months: Option<i64>,
}

/// What a service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Cost {
    /// For whom or for what.
    pub option: Option<Text>,
    /// How much, as a decimal number.
    pub amount: Option<String>,
    /// In which currency.
    pub currency: Option<String>,
    /// What is said of it.
    pub description: Option<Text>,
}

/// How long people wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Wait {
    /// In words.
    pub text: Text,
    /// The day this was known.
    pub date: Option<String>,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Phone {
    /// As people in Flanders write it.
    pub number: String,
    /// Whose it is or when to ring.
    pub description: Option<String>,
    /// With the country in front, to dial from anywhere; short numbers have none.
    pub international: Option<String>,
}

/// A place where a service is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Place {
    /// The location.
    pub location_id: String,
    /// Whether it must stay secret: then its name, its address and the way to it are not told.
    pub secret: bool,
    /// Its name.
    pub name: Option<String>,
    /// What is said of the service in this place.
    pub description: Option<Text>,
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
    /// How everyone gets in.
    pub accessibility: Vec<Text>,
    /// How to ring it.
    pub phones: Vec<Phone>,
    /// When it is open.
    pub schedules: Vec<ScheduleView>,
    /// Whether it is open at this moment.
    pub open_now: bool,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
}

/// When something is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScheduleView {
    /// The ordinary week.
    pub days: Vec<OpeningDay>,
    /// What the ordinary week does not say.
    pub notes: Vec<ScheduleNote>,
    /// The first day this holds.
    pub valid_from: Option<String>,
    /// The last day this holds.
    pub valid_to: Option<String>,
}

/// A day of the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpeningDay {
    /// `mon` to `sun`.
    pub weekday: String,
    /// The times it is open.
    pub blocks: Vec<OpeningBlock>,
}

/// A time that something is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpeningBlock {
    /// From, such as `09:00`.
    pub opens: String,
    /// Until, such as `12:00`.
    pub closes: String,
}

/// What the ordinary week does not say; structure only, the sentence is made from texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ScheduleNote {
    /// Certain weekdays of the month.
    Nth {
        /// Which of the month; negative counts from its end.
        nth: Vec<i16>,
        /// `mon` to `sun`.
        weekday: String,
        /// From, such as `09:00`.
        opens: String,
        /// Until, such as `12:00`.
        closes: String,
    },
    /// Once in so many weeks.
    Weeks {
        /// Two means every other week.
        every: i64,
        /// `mon` to `sun`.
        weekdays: Vec<String>,
        /// From, such as `09:00`.
        opens: String,
        /// Until, such as `12:00`.
        closes: String,
        /// The next time.
        next: Option<String>,
    },
    /// Certain days of the month.
    MonthDays {
        /// 1 to 31; negative counts from the end.
        days: Vec<i16>,
        /// From, such as `09:00`.
        opens: String,
        /// Until, such as `12:00`.
        closes: String,
    },
    /// Certain dates.
    Dates {
        /// The days to come.
        days: Vec<String>,
        /// From, such as `09:00`.
        opens: String,
        /// Until, such as `12:00`.
        closes: String,
    },
    /// Closed from one day to another.
    Closed {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
        /// Why.
        text: Option<Text>,
    },
    /// Said in words only.
    Text {
        /// The words.
        text: Text,
    },
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
}

//! The fiche: everything a family or the desk can know of one service.

use onthaal_model::id::ServiceId;
use serde::Serialize;
use ts_rs::TS;

use crate::field::{Id, LocaleTag};
use crate::read::requests;
use crate::view::{
    ContactPersonView, Fallback, InvolvementView, Link, NextOpen, OpenUntil, Origin, ScheduleView,
    Verified,
};

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
    pub documents: Vec<Document>,
    /// How long people wait.
    pub wait: Option<Wait>,
    /// Whether there is a place: `has-capacity`, `waiting-list`, `full` or `ask-first`; null when
    /// nobody said so in the last fourteen days.
    pub capacity: Option<&'static str>,
    /// The day it was last said, also when that is too long ago to be true still.
    pub capacity_date: Option<String>,
    /// Whether people may come without saying who they are: `yes`, `no` or `on-request`.
    pub anonymous: Option<String>,
    /// The forms in which it is offered.
    pub offer_forms: Vec<String>,
    /// The programme it is part of.
    pub programme: Option<Text>,
    /// Where somebody begins who does not come to it yet, of what is only for who does.
    pub through: Option<Through>,
    /// Whom to turn to while it is closed.
    pub fallback: Option<Fallback>,
    /// Its further pages.
    pub urls: Vec<Link>,
    /// When and how a person last checked its facts.
    pub verified: Option<Verified>,
    /// The day it last changed, which says nothing of whether it is right.
    pub last_modified: Option<String>,
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
    /// How far who offers it takes part in the house; null for visitors.
    pub involvement: Option<InvolvementView>,
    /// `proposed`, `accepted`, `refused` or `archived` by the house; null for visitors.
    pub listing: Option<String>,
    /// Where its facts came from, as far as this tablet knows; always empty for visitors.
    pub origins: Vec<Origin>,
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

/// The service by which somebody comes to one that is only for who is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Through {
    /// The service.
    pub service_id: String,
    /// What it is called.
    pub name: Text,
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

/// A thing to bring along: a text as every other, and what it looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Document {
    /// What it is.
    pub text: String,
    /// Its language.
    pub locale: String,
    /// Whether that is the language asked for; otherwise it is shown marked as Dutch.
    pub translated: bool,
    /// What it looks like, such as `identity`; null when that is not told.
    pub picture: Option<&'static str>,
}

/// One thing to know of getting in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AccessLine {
    /// What is said.
    pub text: Text,
    /// `help`, `steps` or `hindrance`.
    pub kind: &'static str,
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
    /// In numbers, where the words say nothing more.
    pub span: Option<Span>,
    /// The day this was known.
    pub date: Option<String>,
}

/// From and until how many days, weeks, months or years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Span {
    /// At least so many.
    pub from: u32,
    /// At most so many.
    pub to: u32,
    /// `day`, `week`, `month` or `year`.
    pub unit: &'static str,
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
    pub accessibility: Vec<AccessLine>,
    /// How to ring it.
    pub phones: Vec<Phone>,
    /// The languages spoken here, where that is told apart.
    pub languages: Vec<String>,
    /// When it is open.
    pub schedules: Vec<ScheduleView>,
    /// Whether it is open at this moment.
    pub open_now: bool,
    /// Until when it is open now, where it closes within a week.
    pub open_until: Option<OpenUntil>,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
}

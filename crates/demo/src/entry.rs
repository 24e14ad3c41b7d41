//! The tables of the town's files, as they are written.

mod desks;
mod events;
mod facts;
mod partners;

pub(crate) use desks::{BackupEntry, CardEntry, CardsFile, DeskEntry, DesksFile, OwnQuestionEntry};
pub(crate) use events::{EventEntry, EventFile, EventTexts};
pub(crate) use facts::{FactsEntry, FactsFile, RegisterFile};
pub(crate) use partners::{ListingEntry, PartnersFile};

use serde::Deserialize;
use std::collections::BTreeMap;

/// `house.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HouseFile {
    pub house: HouseEntry,
    pub municipality: BTreeMap<String, MunicipalityEntry>,
    pub site: BTreeMap<String, SiteEntry>,
    pub calendar: BTreeMap<String, Vec<(String, String)>>,
    pub access: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HouseEntry {
    pub name: String,
    pub period: String,
    pub region: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MunicipalityEntry {
    pub name: String,
    pub nis_code: String,
    pub postal_code: String,
    #[serde(default = "yes")]
    pub of_house: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SiteEntry {
    pub name: String,
    #[serde(rename = "type")]
    pub site_type: String,
    #[serde(rename = "in")]
    pub municipality: String,
    pub at: String,
}

/// A file of `organisations/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationFile {
    #[serde(default)]
    pub organisation: BTreeMap<String, OrganisationEntry>,
    #[serde(default)]
    pub place: BTreeMap<String, PlaceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationEntry {
    pub name: String,
    #[serde(rename = "type")]
    pub actor_type: Option<String>,
    pub about: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
    pub legal: Option<String>,
    pub since: Option<i64>,
    pub part_of: Option<String>,
    #[serde(default)]
    pub self_organisation: bool,
    #[serde(default)]
    pub contact: Vec<ContactEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceEntry {
    pub of: String,
    pub name: String,
    pub street: Option<String>,
    #[serde(rename = "in")]
    pub municipality: String,
    pub travel: Option<String>,
    #[serde(default)]
    pub access: Vec<String>,
    #[serde(default)]
    pub hours: Vec<String>,
    pub phone: Option<String>,
    #[serde(default)]
    pub secret: bool,
}

/// A file of `services/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceFile {
    pub service: BTreeMap<String, ServiceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServiceEntry {
    pub by: String,
    pub name: String,
    pub themes: Vec<String>,
    pub ages: Vec<String>,
    pub months: Option<(i64, i64)>,
    pub summary: String,
    pub about: String,
    pub who: Option<String>,
    pub how: Option<String>,
    pub intake: Vec<String>,
    pub languages: Vec<String>,
    pub interpreter: Option<String>,
    #[serde(default)]
    pub free: bool,
    #[serde(default)]
    pub prices: Vec<PriceEntry>,
    pub fees: Option<String>,
    #[serde(default)]
    pub bring: Vec<String>,
    pub is_not: Option<String>,
    pub alert: Option<String>,
    pub wait: Option<WaitEntry>,
    pub checked: String,
    #[serde(default)]
    pub groups: Vec<String>,
    pub area: Option<Vec<String>>,
    #[serde(default)]
    pub at: Vec<AtEntry>,
    #[serde(default)]
    pub hours: Vec<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
    #[serde(default)]
    pub contact: Vec<ContactEntry>,
    pub status: Option<String>,
    pub accreditation: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PriceEntry {
    pub what: String,
    pub euro: String,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WaitEntry {
    pub text: String,
    pub on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AtEntry {
    pub place: String,
    pub hours: Option<Vec<String>>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactEntry {
    pub name: String,
    pub title: String,
    pub phone: Option<String>,
}

/// A file of `translations/`; its name is the locale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslationFile {
    pub service: BTreeMap<String, TranslationEntry>,
}

/// A file of `phrases/`; its name is the locale. What is said in Dutch, and how in this language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhrasesFile {
    pub say: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslationEntry {
    pub name: String,
    pub summary: String,
    pub about: Option<String>,
    pub who: Option<String>,
    pub how: Option<String>,
    pub fees: Option<String>,
    pub alert: Option<String>,
    pub is_not: Option<String>,
    #[serde(default = "draft")]
    pub origin: String,
}

/// A file of `questions/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionFile {
    #[serde(default)]
    pub asks: Vec<String>,
    pub questions: Vec<QuestionEntry>,
    pub referrals: Vec<ReferralEntry>,
    pub looked_at: Vec<LookedAtEntry>,
    pub wishes: Vec<WishEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LookedAtEntry {
    pub n: u32,
    pub about: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WishEntry {
    pub n: u32,
    pub kind: String,
    pub domain: Option<String>,
    #[serde(default = "not_asked")]
    pub age: String,
    pub when: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReferralEntry {
    pub n: u32,
    pub result: String,
    pub reason: Option<String>,
    pub domain: Option<String>,
    pub warmth: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionEntry {
    pub n: u32,
    pub theme: String,
    pub age: String,
    #[serde(default = "parent")]
    pub asker: String,
    pub outcome: String,
    pub gap: Option<String>,
    pub warmth: Option<String>,
    pub doors: Option<String>,
    #[serde(default)]
    pub own: BTreeMap<String, String>,
    #[serde(default = "walk_in")]
    pub channel: String,
    #[serde(default = "dutch")]
    pub language: String,
    pub interpreter: Option<bool>,
    pub when: String,
    #[serde(default = "main_site")]
    pub site: String,
}

fn not_asked() -> String {
    "not-asked".to_owned()
}

fn yes() -> bool {
    true
}

fn draft() -> String {
    "draft".to_owned()
}

fn parent() -> String {
    "parent".to_owned()
}

fn walk_in() -> String {
    "desk-walk-in".to_owned()
}

fn dutch() -> String {
    "nl".to_owned()
}

fn main_site() -> String {
    "wilgenbeke".to_owned()
}

//! Files of `facts/`, and `register.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A file of `facts/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactsFile {
    pub service: BTreeMap<String, FactsEntry>,
}

/// What more is known of a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FactsEntry {
    pub form: Vec<String>,
    pub capacity: Option<String>,
    pub on: Option<String>,
    pub verified: Option<String>,
    pub anonymous: Option<String>,
    pub fallback: Option<String>,
    pub fallback_note: Option<String>,
    pub programme: Option<String>,
    #[serde(default)]
    pub places: Vec<PlacesEntry>,
    #[serde(default)]
    pub urls: Vec<UrlEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlacesEntry {
    pub unit: String,
    pub available: Option<String>,
    pub maximum: Option<String>,
    pub note: Option<String>,
    pub on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UrlEntry {
    pub label: String,
    pub url: String,
}

/// `register.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterFile {
    pub unit: BTreeMap<String, UnitEntry>,
    pub programme: BTreeMap<String, ProgrammeEntry>,
    pub identifier: BTreeMap<String, IdentifierEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnitEntry {
    pub name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammeEntry {
    pub by: String,
    pub name: String,
    pub about: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdentifierEntry {
    pub kbo: Option<String>,
    #[serde(default)]
    pub other: Vec<NumberEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberEntry {
    #[serde(rename = "type")]
    pub identifier_type: String,
    pub scheme: Option<String>,
    pub number: String,
}

//! Files of `events/`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A file of `events/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventFile {
    pub event: BTreeMap<String, EventEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventEntry {
    pub by: String,
    pub service: Option<String>,
    pub name: String,
    pub about: String,
    pub themes: Vec<String>,
    #[serde(default)]
    pub ages: Vec<String>,
    pub months: Option<(i64, i64)>,
    pub hours: Vec<String>,
    pub at: Option<String>,
    pub place: Option<EventPlace>,
    #[serde(default)]
    pub free: bool,
    pub cost: Option<String>,
    pub booking: Option<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub status: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub web: Option<String>,
    #[serde(default, rename = "in")]
    pub texts: BTreeMap<String, EventTexts>,
}

/// A place that is nobody's of the town.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventPlace {
    pub name: String,
    pub street: String,
    #[serde(rename = "in")]
    pub municipality: String,
}

/// The words of an event in another language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventTexts {
    pub name: String,
    pub about: Option<String>,
    pub booking: Option<String>,
    pub cost: Option<String>,
}

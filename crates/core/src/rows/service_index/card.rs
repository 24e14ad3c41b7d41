//! What a list of hits shows of a service, kept ready in one row.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A service in a list of hits.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Card {
    #[serde(skip)]
    pub service_id: Uuid,
    #[serde(rename = "n")]
    pub name: String,
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Name and summary by locale.
    #[serde(rename = "t", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, (Option<String>, Option<String>)>,
    #[serde(rename = "o")]
    pub organisation: String,
    #[serde(rename = "h", default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    #[serde(rename = "l", default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    #[serde(rename = "i", default, skip_serializing_if = "Vec::is_empty")]
    pub intake_modes: Vec<String>,
    #[serde(rename = "f", default, skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<String>,
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<CardPlace>,
}

/// A place where the service is offered, or the service without a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CardPlace {
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// The number of the schedules that count here.
    #[serde(rename = "h")]
    pub hours: i64,
}

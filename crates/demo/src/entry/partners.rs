//! `partners.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// `partners.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartnersFile {
    pub involvement: BTreeMap<String, Vec<InvolvementEntry>>,
    pub listing: ListingEntries,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvolvementEntry {
    pub level: String,
    pub since: Option<String>,
    pub until: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListingEntries {
    pub accepted: String,
    #[serde(default)]
    pub organisation: BTreeMap<String, ListingEntry>,
    pub service: BTreeMap<String, ListingEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListingEntry {
    pub state: String,
    pub on: String,
    pub reason: Option<String>,
}

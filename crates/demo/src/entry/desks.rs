//! `desks/desks.toml` and `desks/cards.toml`; what stands first comes first.

use serde::Deserialize;
use std::collections::BTreeMap;

/// `desks/desks.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DesksFile {
    pub form: FormEntry,
    pub desk: Vec<DeskEntry>,
    pub question: Vec<OwnQuestionEntry>,
    pub backup: Vec<BackupEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormEntry {
    pub frequent: Vec<String>,
    #[serde(default)]
    pub outcomes: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeskEntry {
    pub key: String,
    pub site: String,
    pub name: String,
    pub channel: String,
    #[serde(default)]
    pub closed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnQuestionEntry {
    pub key: String,
    pub text: String,
    pub answers: BTreeMap<String, String>,
    #[serde(default)]
    pub active: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BackupEntry {
    pub key: String,
    pub name: String,
    pub role: Option<String>,
    pub phone: Option<String>,
    pub service: Option<String>,
    pub note: Option<String>,
    pub site: Option<String>,
    #[serde(default)]
    pub channels: Vec<String>,
    #[serde(default)]
    pub days: Vec<String>,
    #[serde(default)]
    pub parts: Vec<String>,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub fallback: bool,
    pub from: Option<String>,
    pub till: Option<String>,
}

/// `desks/cards.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardsFile {
    pub card: Vec<CardEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardEntry {
    pub key: String,
    #[serde(rename = "type")]
    pub card_type: String,
    pub title: String,
    pub text: String,
    #[serde(default)]
    pub themes: Vec<String>,
    pub service: Option<String>,
    pub source: Option<String>,
    pub owner: String,
    pub expires: String,
}

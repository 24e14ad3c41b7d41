//! The files of the town, embedded in the program.

use crate::entry::{
    CardsFile, DesksFile, EventFile, FactsFile, HouseFile, OrganisationFile, PartnersFile,
    PhrasesFile, QuestionFile, RegisterFile, ServiceFile, TranslationFile,
};
use crate::error::{DemoError, Place};
use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;

#[derive(RustEmbed)]
#[folder = "town"]
struct Embedded;

/// Everything that is written about the town, each file with its name below `town/`.
pub(crate) struct Files {
    pub house: HouseFile,
    pub register: RegisterFile,
    pub partners: PartnersFile,
    pub desks: DesksFile,
    pub cards: CardsFile,
    pub organisations: Vec<(String, OrganisationFile)>,
    pub services: Vec<(String, ServiceFile)>,
    pub facts: Vec<(String, FactsFile)>,
    pub events: Vec<(String, EventFile)>,
    pub translations: Vec<(String, TranslationFile)>,
    pub phrases: Vec<(String, PhrasesFile)>,
    pub questions: [QuestionFile; 2],
}

/// The file with the house, its municipalities and its sites.
pub(crate) const HOUSE: &str = "house.toml";
/// The file with units, programmes and numbers in registers.
pub(crate) const REGISTER: &str = "register.toml";
/// The file with what the house decided for itself.
pub(crate) const PARTNERS: &str = "partners.toml";
/// The file with the desks, their form and their back-up.
pub(crate) const DESKS: &str = "desks/desks.toml";
/// The file with the cards of the desks.
pub(crate) const CARDS: &str = "desks/cards.toml";
/// The files with the questions of the two quarters, the older first.
pub(crate) const QUESTIONS: [&str; 2] = [
    "questions/first-quarter.toml",
    "questions/second-quarter.toml",
];

/// Reads every file. Errs with the file and the line that is no TOML or has an unknown key.
pub(crate) fn read() -> Result<Files, DemoError> {
    Ok(Files {
        house: file(HOUSE)?,
        register: file(REGISTER)?,
        partners: file(PARTNERS)?,
        desks: file(DESKS)?,
        cards: file(CARDS)?,
        organisations: folder("organisations/")?,
        services: folder("services/")?,
        facts: folder("facts/")?,
        events: folder("events/")?,
        translations: folder("translations/")?,
        phrases: folder("phrases/")?,
        questions: [file(QUESTIONS[0])?, file(QUESTIONS[1])?],
    })
}

fn folder<T: DeserializeOwned>(below: &str) -> Result<Vec<(String, T)>, DemoError> {
    let mut names: Vec<String> = Embedded::iter()
        .filter(|name| name.starts_with(below))
        .map(|name| name.into_owned())
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| Ok((name.clone(), file(&name)?)))
        .collect()
}

fn file<T: DeserializeOwned>(name: &str) -> Result<T, DemoError> {
    let place = Place::new(name, "file");
    let found = Embedded::get(name).ok_or_else(|| place.wrong("name", "is not there"))?;
    let text = std::str::from_utf8(&found.data).map_err(|_| place.wrong("text", "is not UTF-8"))?;
    toml::from_str(text).map_err(|error| place.wrong("toml", error.to_string()))
}

//! Checking what a coordinator fills in: each refusal names the field of the form.

use crate::error::{CentreError, Result};
use crate::houses;
use onthaal_db::Session;
use onthaal_directory::{self as directory, CodeSet, Service, Site};
use onthaal_model::id::SiteId;
use onthaal_model::time::Day;
use onthaal_model::validate::{InvalidInput, Rule};
use uuid::Uuid;

/// Fewest digits of a telephone number: helplines have three.
const FEWEST_DIGITS: usize = 3;
const PHONE_LIMIT: usize = 40;

pub(super) fn refuse<T>(field: &str, rule: Rule) -> Result<T> {
    Err(InvalidInput::new(field, rule).into())
}

/// A line of text that must be there, without spaces around and inside that say nothing.
pub(super) fn line(field: &str, given: &str, limit: usize) -> Result<String> {
    let tidy = given.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(field, tidy, limit)
}

/// A line of text that may be left out.
pub(super) fn optional_line(
    field: &str,
    given: Option<&str>,
    limit: usize,
) -> Result<Option<String>> {
    match given.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => line(field, text, limit).map(Some),
        None => Ok(None),
    }
}

/// A text of several lines that must be there.
pub(super) fn text(field: &str, given: &str, limit: usize) -> Result<String> {
    let tidy = given.replace("\r\n", "\n").trim().to_owned();
    bounded(field, tidy, limit)
}

fn bounded(field: &str, text: String, limit: usize) -> Result<String> {
    if text.is_empty() {
        return refuse(field, Rule::Required);
    }
    if text.chars().count() > limit {
        return refuse(field, Rule::TooLong(limit));
    }
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return refuse(field, Rule::NotAllowed);
    }
    Ok(text)
}

/// The codes as a column holds them, each once and in the order of the list; nothing where none
/// was given.
pub(super) fn codes(field: &str, set: CodeSet, given: &[String]) -> Result<Option<String>> {
    if given.iter().any(|code| !set.has(code)) {
        return refuse(field, Rule::UnknownCode);
    }
    let all = set.all();
    let chosen: Vec<&str> = all
        .into_iter()
        .filter(|code| given.iter().any(|one| one == code))
        .collect();
    Ok((!chosen.is_empty()).then(|| chosen.join(" ")))
}

/// The same where all of the list says no more than none of it.
pub(super) fn codes_unless_all(
    field: &str,
    set: CodeSet,
    given: &[String],
) -> Result<Option<String>> {
    let chosen = codes(field, set, given)?;
    let all = set.all().join(" ");
    Ok(chosen.filter(|chosen| *chosen != all))
}

/// A telephone number that can be dialled.
pub(super) fn phone(field: &str, given: Option<&str>) -> Result<Option<String>> {
    let Some(number) = optional_line(field, given, PHONE_LIMIT)? else {
        return Ok(None);
    };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let dialled = |c: char| c.is_ascii_digit() || " +/.()-".contains(c);
    if digits < FEWEST_DIGITS || !number.chars().all(dialled) {
        return refuse(field, Rule::WrongType);
    }
    Ok(Some(number))
}

/// A day that may be left out.
pub(super) fn day(field: &str, given: Option<&str>) -> Result<Option<Day>> {
    let given = given.map(str::trim).filter(|text| !text.is_empty());
    Ok(given.map(|text| Day::parse(field, text)).transpose()?)
}

/// A site of this house.
pub(super) fn site(s: &mut dyn Session, house: Uuid, id: Uuid) -> Result<Site> {
    match houses::site(s, SiteId(id))? {
        Some(site) if site.house_id == house => Ok(site),
        Some(_) | None => refuse("site_id", Rule::UnknownCode),
    }
}

/// A service of the directory, where one is named.
pub(super) fn service(s: &mut dyn Session, id: Option<Uuid>) -> Result<()> {
    let Some(id) = id else {
        return Ok(());
    };
    match directory::by_id::<Service>(s, id)? {
        Some(_) => Ok(()),
        None => refuse("service_id", Rule::UnknownCode),
    }
}

/// The house, which must be in the directory.
pub(super) fn house(s: &mut dyn Session, id: Uuid) -> Result<directory::House> {
    directory::by_id(s, id)?.ok_or(CentreError::NotFound("house"))
}

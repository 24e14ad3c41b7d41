//! Reading the file of the rights: everything that a screen relies on is looked at here, once.

use super::{Catalogue, Door, Giver, Question, Right, Site, Situation};
use crate::time::Day;
use crate::validate::{InvalidInput, Rule};
use crate::vocabulary::{ActorType, AgeBand, Theme};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    situations: Vec<SituationEntry>,
    givers: Vec<GiverEntry>,
    rights: Vec<RightEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SituationEntry {
    id: String,
    questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GiverEntry {
    id: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DoorEntry {
    themes: Vec<String>,
    #[serde(default)]
    by: Vec<String>,
    age: Option<String>,
    #[serde(default)]
    lead: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RightEntry {
    id: String,
    name: String,
    giver: String,
    doors: Vec<DoorEntry>,
    sources: Vec<SiteEntry>,
    checked: String,
    situations: Vec<String>,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteEntry {
    name: String,
    address: String,
}

/// Reads the file. Errs with the place and the rule when it is not of the form it must have, when a
/// code stands twice or nowhere, when a right lacks a source or a day or a door of it a theme, when a question
/// changes nothing, and when a situation could end in nothing.
pub(super) fn read(text: &str) -> Result<Catalogue, InvalidInput> {
    let file: File =
        serde_json::from_str(text).map_err(|_| InvalidInput::new("rights", Rule::WrongType))?;
    let mut questions: Vec<&'static str> = Vec::new();
    let mut situations: Vec<(&'static str, Vec<Question>)> = Vec::new();
    for entry in file.situations {
        once(situations.iter().map(|it| it.0), &entry.id)?;
        let mut asked = Vec::new();
        for code in entry.questions {
            let place = match questions.iter().position(|known| *known == code) {
                Some(place) => place,
                None => {
                    questions.push(kept(code));
                    questions.len() - 1
                }
            };
            if asked.contains(&Question(place)) {
                return Err(InvalidInput::new(entry.id, Rule::NotAllowed));
            }
            asked.push(Question(place));
        }
        situations.push((kept(entry.id), asked));
    }
    let mut givers: Vec<(&'static str, &'static str)> = Vec::new();
    for entry in file.givers {
        once(givers.iter().map(|it| it.0), &entry.id)?;
        givers.push((kept(entry.id), words("name", entry.name)?));
    }
    let mut rights: Vec<Right> = Vec::new();
    for entry in file.rights {
        once(rights.iter().map(|it| it.code), &entry.id)?;
        let field = entry.id.clone();
        let read = right(entry, &situations, &questions, &givers);
        rights.push(read.map_err(|invalid| invalid.within(&field))?);
    }
    for (place, (code, asked)) in situations.iter().enumerate() {
        let here: Vec<&Right> = rights
            .iter()
            .filter(|right| right.situations.contains(&Situation(place)))
            .collect();
        let changes = |question: &Question| here.iter().any(|right| right.hangs_on(*question));
        let always = here
            .iter()
            .any(|right| !asked.iter().any(|question| right.hangs_on(*question)));
        if !always || !asked.iter().all(changes) {
            return Err(InvalidInput::new(*code, Rule::Required));
        }
    }
    Ok(Catalogue {
        situations,
        questions,
        givers,
        rights,
    })
}

fn right(
    entry: RightEntry,
    situations: &[(&'static str, Vec<Question>)],
    questions: &[&'static str],
    givers: &[(&'static str, &'static str)],
) -> Result<Right, InvalidInput> {
    let of = |code: &String| {
        let place = situations.iter().position(|known| known.0 == code);
        place
            .map(Situation)
            .ok_or_else(|| InvalidInput::new("situations", Rule::UnknownCode))
    };
    let of_life = some("situations", entry.situations)?
        .iter()
        .map(of)
        .collect::<Result<Vec<_>, _>>()?;
    let asked = |code: &String| {
        let place = questions.iter().position(|known| known == code);
        let found = place
            .map(Question)
            .ok_or_else(|| InvalidInput::new("questions", Rule::UnknownCode))?;
        let somewhere = of_life.iter().any(|it| situations[it.0].1.contains(&found));
        match somewhere {
            true => Ok(found),
            false => Err(InvalidInput::new("questions", Rule::NotAllowed)),
        }
    };
    let giver = givers.iter().position(|known| known.0 == entry.giver);
    let sources = some("sources", entry.sources)?;
    Ok(Right {
        name: words("name", entry.name)?,
        giver: giver
            .map(Giver)
            .ok_or_else(|| InvalidInput::new("giver", Rule::UnknownCode))?,
        doors: entry.doors.iter().map(door).collect::<Result<_, _>>()?,
        sources: sources.into_iter().map(site).collect::<Result<_, _>>()?,
        checked: Day::parse("checked", &entry.checked)?,
        needs: entry.needs.iter().map(asked).collect::<Result<_, _>>()?,
        unless: entry.unless.iter().map(asked).collect::<Result<_, _>>()?,
        situations: of_life,
        code: kept(entry.id),
    })
}

fn door(entry: &DoorEntry) -> Result<Door, InvalidInput> {
    if entry.themes.is_empty() {
        return Err(InvalidInput::new("themes", Rule::Required));
    }
    let themes = entry.themes.iter().map(|code| Theme::parse(code));
    let by = entry.by.iter().map(|code| ActorType::parse(code));
    Ok(Door {
        themes: themes.collect::<Result<_, _>>()?,
        by: by.collect::<Result<_, _>>()?,
        age: entry.age.as_deref().map(AgeBand::parse).transpose()?,
        lead: entry.lead,
    })
}

fn site(entry: SiteEntry) -> Result<Site, InvalidInput> {
    if !entry.address.starts_with("https://") {
        return Err(InvalidInput::new("address", Rule::WrongType));
    }
    Ok(Site {
        name: words("name", entry.name)?,
        address: kept(entry.address),
    })
}

fn once<'a>(mut known: impl Iterator<Item = &'a str>, code: &str) -> Result<(), InvalidInput> {
    match code.is_empty() || known.any(|other| other == code) {
        true => Err(InvalidInput::new(code, Rule::NotAllowed)),
        false => Ok(()),
    }
}

fn some<T>(field: &str, list: Vec<T>) -> Result<Vec<T>, InvalidInput> {
    match list.is_empty() {
        true => Err(InvalidInput::new(field, Rule::Required)),
        false => Ok(list),
    }
}

fn words(field: &str, text: String) -> Result<&'static str, InvalidInput> {
    match text.trim().is_empty() {
        true => Err(InvalidInput::new(field, Rule::Required)),
        false => Ok(kept(text)),
    }
}

/// The file is read once and stays as long as the program.
fn kept(text: String) -> &'static str {
    text.leak()
}

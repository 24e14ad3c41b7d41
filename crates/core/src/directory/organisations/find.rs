//! Which organisations answer to a question, and to what of them.

use super::{Answers, Wanted};
use crate::error::Result;
use crate::rows::organisations as rows;
use crate::search::{Glossary, Query, fold};
use onthaal_db::Session;
use onthaal_directory::{Organisation, all};
use onthaal_model::vocabulary::Theme;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// From so many letters on a word may also stand inside a longer one.
const INSIDE: usize = 3;

/// The organisations in the order they are shown: by what answers, then by name.
pub(super) fn find(
    s: &mut dyn Session,
    wanted: &Wanted<'_>,
) -> Result<Vec<(Uuid, Option<Answers>)>> {
    let mut known: Vec<Organisation> = all(s)?;
    if !wanted.themes.is_empty() {
        let offering = offering(s, &wanted.themes)?;
        known.retain(|organisation| offering.contains(&organisation.id));
    }
    known.sort_by_cached_key(|organisation| (fold::fold(&organisation.name), organisation.id));
    let query = Query::read(wanted.text);
    if query.is_empty() {
        return Ok(known
            .into_iter()
            .map(|organisation| (organisation.id, None))
            .collect());
    }
    let said_of_people = people(s)?;
    let recognised = Glossary::embedded().recognise(&query);
    let themes: Vec<Theme> = recognised.into_iter().map(|found| found.theme).collect();
    let offering = match themes.is_empty() {
        true => BTreeSet::new(),
        false => offering(s, &themes)?,
    };
    let mut found: Vec<(Uuid, Option<Answers>)> = Vec::new();
    for organisation in &known {
        let mut name = fold::words(&organisation.name);
        name.extend(fold::words(
            organisation.alternate_name.as_deref().unwrap_or_default(),
        ));
        let person = |said: &Vec<String>| {
            let words: Vec<String> = name.iter().chain(said).cloned().collect();
            answers(&query, &words)
        };
        let people = said_of_people.get(&organisation.id);
        let answer = if answers(&query, &name) {
            Some(Answers::Name)
        } else if people.is_some_and(|people| people.iter().any(person)) {
            Some(Answers::Person)
        } else if offering.contains(&organisation.id) {
            Some(Answers::Theme)
        } else {
            None
        };
        if answer.is_some() {
            found.push((organisation.id, answer));
        }
    }
    found.sort_by_key(|(_, answer)| *answer);
    Ok(found)
}

fn offering(s: &mut dyn Session, themes: &[Theme]) -> Result<BTreeSet<Uuid>> {
    let codes: Vec<&str> = themes.iter().map(|theme| theme.code()).collect();
    Ok(rows::with_themes(s, &codes)?)
}

/// The folded words said of each person, by the organisation they work for.
fn people(s: &mut dyn Session) -> Result<BTreeMap<Uuid, Vec<Vec<String>>>> {
    let mut people: BTreeMap<Uuid, Vec<Vec<String>>> = BTreeMap::new();
    for (organisation, said) in rows::people(s)? {
        people
            .entry(organisation)
            .or_default()
            .push(fold::words(&said));
    }
    Ok(people)
}

/// Whether every word of the question begins one of these, or stands inside one.
fn answers(query: &Query, words: &[String]) -> bool {
    query.words().all(|asked| {
        let inside = asked.chars().count() >= INSIDE;
        words
            .iter()
            .any(|word| word.starts_with(asked) || inside && word.contains(asked))
    })
}

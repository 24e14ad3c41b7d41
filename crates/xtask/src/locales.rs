//! Proves that every locale says everything.

use crate::project::{files, root};
use anyhow::bail;
use onthaal_locales::{Locales, check};
use onthaal_model::session::SessionState;
use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, IntakeMode, Language, Outcome,
    SupportNeed, TargetGroup, Theme, Warmth,
};
use std::collections::BTreeSet;
use std::fs;

/// Prints every problem with its file and line, and fails when there is one.
pub fn locales() -> anyhow::Result<()> {
    let folder = root().join("locales");
    let problems = check(&Locales::folder(&folder));
    for problem in &problems {
        println!("{problem}");
    }
    let unused = unused()?;
    for id in &unused {
        println!("locales/nl-BE: `{id}` is used nowhere");
    }
    let unlabelled = unlabelled()?;
    for id in &unlabelled {
        println!("locales/nl-BE/vocabulary.ftl: `{id}` is missing");
    }
    let count = problems.len() + unused.len() + unlabelled.len();
    if count > 0 {
        bail!("{count} problem(s) in the locales");
    }
    Ok(())
}

/// Codes of the vocabulary without a label in the reference.
fn unlabelled() -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(root().join("locales/nl-BE/vocabulary.ftl"))?;
    let labels: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .collect();
    let mut ids: Vec<String> = Vec::new();
    let mut add = |family: &str, codes: Vec<&'static str>| {
        ids.extend(codes.into_iter().map(|code| format!("{family}-{code}")));
    };
    add(
        "theme",
        Domain::all()
            .map(Domain::code)
            .chain(Theme::all().map(Theme::code))
            .collect(),
    );
    add("age-band", AgeBand::all().map(AgeBand::code).collect());
    add("asker", Asker::all().map(Asker::code).collect());
    add("outcome", Outcome::all().map(Outcome::code).collect());
    add("channel", Channel::all().map(Channel::code).collect());
    add("warmth", Warmth::all().map(Warmth::code).collect());
    add(
        "gap-reason",
        GapReason::all().map(GapReason::code).collect(),
    );
    add(
        "doors-before",
        DoorsBefore::all().map(DoorsBefore::code).collect(),
    );
    add("language", Language::all().map(Language::code).collect());
    add(
        "intake-mode",
        IntakeMode::all().map(IntakeMode::code).collect(),
    );
    add(
        "public",
        TargetGroup::all().map(TargetGroup::code).collect(),
    );
    add(
        "support-need",
        SupportNeed::all().map(SupportNeed::code).collect(),
    );
    add(
        "half-day",
        HalfDay::ALL.iter().map(|half| half.code()).collect(),
    );
    add(
        "weekday",
        Weekday::ALL.iter().map(|day| day.code()).collect(),
    );
    add(
        "session-state",
        SessionState::ALL.iter().map(|state| state.code()).collect(),
    );
    ids.retain(|id| !labels.contains(id.as_str()));
    Ok(ids)
}

/// Messages of the reference that no source names. Ids that are built from a code (`theme-…`)
/// count as used when a source holds their beginning and a `$` or `{` after it, or asks `label` for
/// their family.
fn unused() -> anyhow::Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(root().join("locales/nl-BE"))? {
        let path = entry?.path();
        // The labels of the vocabulary are reached by their codes; `unlabelled` checks them.
        let vocabulary = path
            .file_name()
            .is_some_and(|name| name == "vocabulary.ftl");
        if vocabulary || path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let starts = text
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()));
        ids.extend(starts.filter(|id| id.starts_with(|first: char| first.is_ascii_alphabetic())));
    }
    let mut sources = String::new();
    for file in files()? {
        let name = file.to_string_lossy();
        let is_source = name.starts_with("ui/")
            && (name.ends_with(".ts") || name.ends_with(".svelte"))
            || name.starts_with("crates/") && name.ends_with(".rs");
        if is_source && !name.starts_with("ui/src/bindings/") {
            sources += &fs::read_to_string(root().join(&file))?;
            sources.push('\n');
        }
    }
    let named = Named::of(&sources);
    ids.retain(|id| !named.whole.contains(id.as_str()) && !named.built(id));
    Ok(ids)
}

/// What sources name of ids, found in one walk through them.
struct Named<'a> {
    /// Ids that stand whole between quotes.
    whole: BTreeSet<&'a str>,
    /// Beginnings of ids that are put together from a code.
    starts: BTreeSet<&'a str>,
    /// Families that are asked of `label`.
    families: BTreeSet<&'a str>,
}

impl<'a> Named<'a> {
    fn of(sources: &'a str) -> Named<'a> {
        let mut named = Named {
            whole: BTreeSet::new(),
            starts: BTreeSet::new(),
            families: BTreeSet::new(),
        };
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let mut from = 0;
        while let Some(begin) = sources[from..].find(is_part).map(|at| from + at) {
            let rest = &sources[begin..];
            let word = &rest[..rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())];
            let (before, after) = (&sources[..begin], &rest[word.len()..]);
            from = begin + word.len();
            if before.ends_with('"') && after.starts_with('"')
                || before.ends_with('`') && after.starts_with('`')
            {
                named.whole.insert(word);
            }
            if before.ends_with("abel(\"") && after.starts_with('"') {
                named.families.insert(word);
            }
            if before.ends_with('`') && after.starts_with("${")
                || before.ends_with('"') && after.starts_with('{')
            {
                named.starts.insert(word);
            }
        }
        named
    }

    fn built(&self, id: &str) -> bool {
        id.match_indices('-')
            .any(|(at, _)| self.starts.contains(&id[..=at]) || self.families.contains(&id[..at]))
    }
}

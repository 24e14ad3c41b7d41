//! Whether every locale says everything the reference says, and nothing else.

mod folder;
mod lengths;
mod letters;
mod plurals;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::known::REFERENCE;
use crate::source::Locales;
use crate::status::{Scope, VISITOR_FILES};
use crate::syntax::{Message, parse};

/// A fault in a text file, with the place to look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as `locale/name.ftl`.
    pub file: String,
    /// The line counted from 1, or 0 for the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// What one locale holds: each message with the file it stands in.
struct Holdings {
    messages: BTreeMap<String, (String, Message)>,
    terms: BTreeMap<String, (String, Message)>,
}

impl Holdings {
    /// What stands in these files.
    fn only(&self, files: &[&str]) -> Holdings {
        let kept = |all: &BTreeMap<String, (String, Message)>| {
            all.iter()
                .filter(|(_, (file, _))| files.contains(&name_of(file)))
                .map(|(id, found)| (id.clone(), found.clone()))
                .collect()
        };
        Holdings {
            messages: kept(&self.messages),
            terms: kept(&self.terms),
        }
    }
}

/// `a.ftl` of `nl-BE/a.ftl`.
fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// Reads every file and lists, in order, what is wrong: text that is not Fluent, ids used twice,
/// references to nothing, plurals that the language has not or that a text of it lacks, buttons that are too
/// long, letters that a screen cannot lay out, and ids, attributes or variables that differ from the
/// reference. A locale for visitors is laid beside the visitor files of the reference alone.
pub fn check(locales: &Locales) -> Vec<Problem> {
    let mut problems = BTreeSet::new();
    let reference = read(locales, REFERENCE, &mut problems);
    if reference.messages.is_empty() {
        problems.insert(problem(
            REFERENCE,
            0,
            "the reference locale has no texts".to_owned(),
        ));
    }
    let for_visitors = reference.only(&VISITOR_FILES);
    for tag in locales.tags() {
        folder::status(locales, &tag, &mut problems);
        if tag == REFERENCE {
            continue;
        }
        let wanted = match locales.scope(&tag) {
            Scope::Everything => &reference,
            Scope::Visitors => &for_visitors,
        };
        let holdings = read(locales, &tag, &mut problems);
        compare(&tag, wanted, &holdings, &mut problems);
        if locales.scope(&tag) == Scope::Visitors {
            folder::own_files(locales, &tag, &mut problems);
        }
    }
    problems.into_iter().collect()
}

fn problem(file: &str, line: usize, what: String) -> Problem {
    Problem {
        file: file.to_owned(),
        line,
        what,
    }
}

fn read(locales: &Locales, tag: &str, problems: &mut BTreeSet<Problem>) -> Holdings {
    let mut holdings = Holdings {
        messages: BTreeMap::new(),
        terms: BTreeMap::new(),
    };
    for source in locales.sources(tag) {
        let file = format!("{tag}/{}", source.file);
        for (line, what) in letters::strange(&source.text) {
            problems.insert(problem(&file, line, what));
        }
        if tag.starts_with("fr") {
            for line in letters::loose(&source.text) {
                let what = "a mark may begin a line: put U+00A0 before or after it".to_owned();
                problems.insert(problem(&file, line, what));
            }
        }
        let parsed = parse(&source.text);
        for fault in parsed.faults {
            problems.insert(problem(&file, fault.line, fault.what));
        }
        let parts = [
            (parsed.messages, &mut holdings.messages),
            (parsed.terms, &mut holdings.terms),
        ];
        for (found, kept) in parts {
            for (id, message) in found {
                let line = message.line;
                for plural in plurals::unknown(tag, &message.plurals) {
                    let what = format!("{id} has the plural `{plural}`, which {tag} has not");
                    problems.insert(problem(&file, line, what));
                }
                for plural in plurals::lacking(tag, &message.plurals) {
                    let what = format!("{id} lacks the plural `{plural}`, which {tag} has");
                    problems.insert(problem(&file, line, what));
                }
                if let Some(most) = lengths::most(&id).filter(|most| message.longest > *most) {
                    let what = format!("{id} has {} letters, its button {most}", message.longest);
                    problems.insert(problem(&file, line, what));
                }
                if let Some((earlier, _)) = kept.insert(id.clone(), (file.clone(), message)) {
                    let what = format!("{id} is already in {earlier}");
                    problems.insert(problem(&file, line, what));
                }
            }
        }
    }
    for (id, (file, message)) in holdings.messages.iter().chain(&holdings.terms) {
        for reference in &message.references {
            let known =
                holdings.messages.contains_key(reference) || holdings.terms.contains_key(reference);
            if !known {
                let what = format!("{id} refers to {reference}, which is not there");
                problems.insert(problem(file, message.line, what));
            }
        }
    }
    holdings
}

fn compare(tag: &str, reference: &Holdings, holdings: &Holdings, problems: &mut BTreeSet<Problem>) {
    for (id, (reference_file, wanted)) in &reference.messages {
        let Some((file, found)) = holdings.messages.get(id) else {
            let name = name_of(reference_file);
            let what = format!("{id} is missing ({reference_file}:{})", wanted.line);
            problems.insert(problem(&format!("{tag}/{name}"), 0, what));
            continue;
        };
        let mut report = |what: String| {
            problems.insert(problem(file, found.line, what));
        };
        if name_of(file) != name_of(reference_file) {
            report(format!("{id} stands in {reference_file}"));
        }
        if wanted.has_value != found.has_value {
            report(format!("{id} has a value in one locale only"));
        }
        if wanted.variables != found.variables {
            report(differ(id, &wanted.variables, &found.variables));
        }
        for (attribute, variables) in &wanted.attributes {
            match found.attributes.get(attribute) {
                None => report(format!("{id}.{attribute} is missing")),
                Some(have) if have != variables => {
                    report(differ(&format!("{id}.{attribute}"), variables, have));
                }
                Some(_) => {}
            }
        }
        for attribute in found.attributes.keys() {
            if !wanted.attributes.contains_key(attribute) {
                report(format!("{id}.{attribute} is not in {REFERENCE}"));
            }
        }
    }
    for (id, (file, message)) in &holdings.messages {
        if !reference.messages.contains_key(id) {
            problems.insert(problem(
                file,
                message.line,
                format!("{id} is not in {REFERENCE}"),
            ));
        }
    }
}

fn differ(id: &str, wanted: &BTreeSet<String>, found: &BTreeSet<String>) -> String {
    let list = |names: &BTreeSet<String>| {
        let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(" ")
        }
    };
    format!(
        "{id} has the variables {}, {REFERENCE} has {}",
        list(found),
        list(wanted)
    )
}

#[cfg(test)]
mod tests;

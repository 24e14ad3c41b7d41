//! Whether every locale says everything the reference says, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::known::REFERENCE;
use crate::source::Locales;
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

/// Reads every file and lists, in order, what is wrong: text that is not Fluent, ids used twice,
/// references to nothing, and ids, attributes or variables that differ from the reference.
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
    for tag in locales.tags() {
        if tag != REFERENCE {
            let holdings = read(locales, &tag, &mut problems);
            compare(&tag, &reference, &holdings, &mut problems);
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
            let name = reference_file.rsplit('/').next().unwrap_or(reference_file);
            let what = format!("{id} is missing ({reference_file}:{})", wanted.line);
            problems.insert(problem(&format!("{tag}/{name}"), 0, what));
            continue;
        };
        let mut report = |what: String| {
            problems.insert(problem(file, found.line, what));
        };
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
mod tests {
    use super::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        check(&Locales::folder(folder.path()))
            .iter()
            .map(Problem::to_string)
            .collect()
    }

    #[test]
    fn two_locales_that_say_the_same_have_no_problems() {
        let found = problems(&[
            ("nl-BE/a.ftl", "a = { $n } x\n    .label = y\n"),
            (
                "en/a.ftl",
                "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n    .label = z\n",
            ),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_difference_names_file_and_line() {
        let found = problems(&[
            (
                "nl-BE/a.ftl",
                "a = { $n } x\n    .label = y\nb = b\nsame = s\nsame = t\n",
            ),
            (
                "en/a.ftl",
                "extra = e\n\na = { $m } x\nsame = { ghost }\nno message\n",
            ),
        ]);
        let expected = [
            "locales/en/a.ftl:0: b is missing (nl-BE/a.ftl:3)",
            "locales/en/a.ftl:1: extra is not in nl-BE",
            "locales/en/a.ftl:3: a has the variables $m, nl-BE has $n",
            "locales/en/a.ftl:3: a.label is missing",
            "locales/en/a.ftl:4: same refers to ghost, which is not there",
        ];
        for line in expected {
            assert!(
                found.iter().any(|have| have == line),
                "{line} not in {found:#?}"
            );
        }
        assert!(
            found
                .iter()
                .any(|have| have.starts_with("locales/en/a.ftl:5: ")),
            "{found:#?}"
        );
        assert!(
            found
                .iter()
                .any(|have| have.starts_with("locales/nl-BE/a.ftl:5: same is already"))
        );
    }

    #[test]
    fn a_reference_without_texts_is_a_problem() {
        assert_eq!(problems(&[("en/a.ftl", "")]).len(), 1);
    }
}

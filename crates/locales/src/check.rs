//! Whether every locale says everything the reference says, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::known::{Direction, REFERENCE, direction, native_name};
use crate::source::Locales;
use crate::status::{LocaleStatus, Scope, VISITOR_FILES};
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
/// references to nothing, and ids, attributes or variables that differ from the reference. A locale
/// for visitors is laid beside the visitor files of the reference alone.
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
        status(locales, &tag, &mut problems);
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
            own_files(locales, &tag, &mut problems);
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

/// A `status.toml` that says nothing, or of another locale than its folder.
fn status(locales: &Locales, tag: &str, problems: &mut BTreeSet<Problem>) {
    let file = format!("{tag}/status.toml");
    let Some(entry) = locales.entry(tag) else {
        let what =
            "it is missing, or lacks code, name, direction or status, or holds a strange word";
        problems.insert(problem(&file, 0, what.to_owned()));
        return;
    };
    let reference = tag == REFERENCE;
    let written = match direction(tag) {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let faults = [
        (entry.code != tag, "code is not that of its folder"),
        (
            entry.name != native_name(tag),
            "name is not what we call it",
        ),
        (
            entry.direction != written,
            "direction is not that of its script",
        ),
        (
            (entry.status == LocaleStatus::Reference) != reference,
            "nl-BE is the reference, and no other",
        ),
        (
            reference && entry.scope != Scope::Everything,
            "the reference speaks everything",
        ),
        (
            entry.status == LocaleStatus::Checked && entry.checked_by.trim().is_empty(),
            "it is checked, and checked_by does not say by whom",
        ),
    ];
    for (_, what) in faults.into_iter().filter(|(wrong, _)| *wrong) {
        problems.insert(problem(&file, 0, what.to_owned()));
    }
}

/// Files that a locale for visitors has beside theirs.
fn own_files(locales: &Locales, tag: &str, problems: &mut BTreeSet<Problem>) {
    for source in locales.sources(tag) {
        if !VISITOR_FILES.contains(&source.file.as_str()) {
            let what = "a locale for visitors does not have this file".to_owned();
            problems.insert(problem(&format!("{tag}/{}", source.file), 0, what));
        }
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
mod tests {
    use super::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        for (tag, name, status) in [
            ("nl-BE", "Nederlands", "reference"),
            ("en", "English", "draft"),
        ] {
            let path = folder.path().join(tag).join("status.toml");
            if path.parent().is_some_and(std::path::Path::exists) && !path.exists() {
                std::fs::write(path, status_of(tag, name, status, "everything")).unwrap();
            }
        }
        check(&Locales::folder(folder.path()))
            .iter()
            .map(Problem::to_string)
            .collect()
    }

    fn status_of(code: &str, name: &str, status: &str, scope: &str) -> String {
        format!(
            "[locale]\ncode = \"{code}\"\nname = \"{name}\"\ndirection = \"ltr\"\nstatus = \"{status}\"\nscope = \"{scope}\"\n"
        )
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

    #[test]
    fn a_locale_for_visitors_has_their_files_and_no_others() {
        let status = status_of("en", "English", "draft", "visitors");
        let mut files = vec![
            ("nl-BE/hours.ftl", "h = uur\n"),
            ("nl-BE/consent.ftl", "c = mag het\nd = goed\n"),
            ("nl-BE/beheer.ftl", "b = beheer\n"),
            ("en/status.toml", status.as_str()),
            ("en/hours.ftl", "h = hour\n"),
            ("en/consent.ftl", "c = may we\nd = fine\n"),
        ];
        assert_eq!(problems(&files), Vec::<String>::new());
        files.pop();
        files.push(("en/consent.ftl", "c = may we\n"));
        files.push(("en/beheer.ftl", "b = manage\n"));
        assert_eq!(
            problems(&files),
            [
                "locales/en/beheer.ftl:0: a locale for visitors does not have this file",
                "locales/en/beheer.ftl:1: b is not in nl-BE",
                "locales/en/consent.ftl:0: d is missing (nl-BE/consent.ftl:2)",
            ]
        );
    }

    #[test]
    fn a_status_that_does_not_fit_its_folder_is_a_problem() {
        let lie = status_of("fr-BE", "Anglais", "checked", "everything");
        let found = problems(&[
            ("nl-BE/a.ftl", "a = a\n"),
            ("en/a.ftl", "a = a\n"),
            ("en/status.toml", &lie),
        ]);
        assert_eq!(found.len(), 3, "{found:#?}");
        let found = problems(&[
            ("nl-BE/a.ftl", "a = a\n"),
            ("en/a.ftl", "a = a\n"),
            ("en/status.toml", "[locale]\nstatus = \"draft\"\n"),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
    }
}

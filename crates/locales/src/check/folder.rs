//! Whether a locale's folder is what its `status.toml` says.

use std::collections::BTreeSet;

use super::{Problem, problem};
use crate::known::{Direction, REFERENCE, direction, native_name};
use crate::source::Locales;
use crate::status::{LocaleStatus, Scope, VISITOR_FILES};

/// A `status.toml` that says nothing, or of another locale than its folder.
pub(super) fn status(locales: &Locales, tag: &str, problems: &mut BTreeSet<Problem>) {
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
pub(super) fn own_files(locales: &Locales, tag: &str, problems: &mut BTreeSet<Problem>) {
    for source in locales.sources(tag) {
        if !VISITOR_FILES.contains(&source.file.as_str()) {
            let what = "a locale for visitors does not have this file".to_owned();
            problems.insert(problem(&format!("{tag}/{}", source.file), 0, what));
        }
    }
}

//! The plurals of each language, after the Unicode Common Locale Data Repository.

use std::collections::BTreeSet;

use crate::known::language_part;

/// The names a plural can have. Other words that choose a text are codes of ours.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn of(locale: &str) -> &'static [&'static str] {
    match language_part(locale) {
        "ar" => &NAMES,
        "uk" | "ru" | "pl" => &["one", "few", "many", "other"],
        "ro" => &["one", "few", "other"],
        "fr" | "es" | "pt" => &["one", "many", "other"],
        _ => &["one", "other"],
    }
}

/// Plurals of the language of a locale that a text lacks which says `one` apart: numbers that are met
/// every day would be said wrongly. What is left is said by the text that is starred.
pub(super) fn lacking(locale: &str, used: &BTreeSet<String>) -> Vec<&'static str> {
    let needed: &[&str] = match language_part(locale) {
        "uk" | "ru" | "pl" | "ro" => &["few"],
        _ => &[],
    };
    let plural = used.contains("one");
    let lacks = |name: &&&str| plural && !used.contains(**name);
    needed.iter().filter(lacks).copied().collect()
}

/// Plurals that the language of a locale has not: a text under one would never be shown.
pub(super) fn unknown<'a>(
    locale: &str,
    used: &'a BTreeSet<String>,
) -> impl Iterator<Item = &'a String> {
    let known = of(locale);
    used.iter()
        .filter(move |name| NAMES.contains(&name.as_str()) && !known.contains(&name.as_str()))
}

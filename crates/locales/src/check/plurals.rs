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

/// Plurals that the language of a locale has not: a text under one would never be shown.
pub(super) fn unknown<'a>(
    locale: &str,
    used: &'a BTreeSet<String>,
) -> impl Iterator<Item = &'a String> {
    let known = of(locale);
    used.iter()
        .filter(move |name| NAMES.contains(&name.as_str()) && !known.contains(&name.as_str()))
}

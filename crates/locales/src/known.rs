//! The languages Onthaal is made for: their own names and their direction of writing.

use serde::Serialize;
use ts_rs::TS;

/// The locale every other one is measured against and falls back to.
pub const REFERENCE: &str = "nl-BE";

/// The direction a script is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Tag and the name its own speakers give it, in the order a visitor is offered them.
const NAMES: [(&str, &str); 17] = [
    ("nl-BE", "Nederlands"),
    ("fr-BE", "Français"),
    ("en", "English"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("pl", "Polski"),
    ("ro", "Română"),
    ("bg", "Български"),
    ("es", "Español"),
    ("pt", "Português"),
    ("fa", "فارسی"),
    ("ps", "پښتو"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
];

/// The part of a tag that names the language: `fr` of `fr-BE`.
pub(crate) fn language_part(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The direction a locale is written in; a language we do not know is written left to right.
pub fn direction(locale: &str) -> Direction {
    match language_part(locale) {
        "ar" | "fa" | "ps" | "ur" | "he" | "ckb" | "prs" => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// The name of a locale in its own language, or the tag itself when we do not know it.
pub fn native_name(locale: &str) -> &str {
    NAMES
        .iter()
        .find(|(tag, _)| *tag == locale)
        .map_or(locale, |(_, name)| name)
}

/// The place of a locale in the list offered to visitors; unknown ones come last.
pub(crate) fn rank(locale: &str) -> usize {
    NAMES
        .iter()
        .position(|(tag, _)| *tag == locale)
        .unwrap_or(NAMES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_persian_and_pashto_run_from_right_to_left() {
        for tag in ["ar", "ar-MA", "fa", "ps"] {
            assert_eq!(direction(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["nl-BE", "ti", "uk", "xx"] {
            assert_eq!(direction(tag), Direction::Ltr, "{tag}");
        }
    }
}

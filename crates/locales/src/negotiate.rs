//! Which of the available locales a person gets.

use crate::known::{REFERENCE, language_part};

/// Chooses among `available` the first of `wanted` that we have, exactly (`fr-BE`) or by its
/// language (`fr-CA` gets `fr-BE`); the reference locale when none fits.
pub fn negotiate(wanted: &[&str], available: &[String]) -> String {
    for tag in wanted {
        let exact = available.iter().find(|have| have.eq_ignore_ascii_case(tag));
        let same_language = || {
            available
                .iter()
                .find(|have| language_part(have).eq_ignore_ascii_case(language_part(tag)))
        };
        if let Some(found) = exact.or_else(same_language) {
            return found.clone();
        }
    }
    REFERENCE.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_locale_is_chosen_and_dutch_otherwise() {
        let available: Vec<String> = ["nl-BE", "fr-BE", "en", "ar"]
            .iter()
            .map(|tag| (*tag).to_owned())
            .collect();
        let check = |wanted: &[&str], expected: &str| {
            assert_eq!(negotiate(wanted, &available), expected, "{wanted:?}");
        };
        check(&["ar"], "ar");
        check(&["AR-eg"], "ar");
        check(&["fr-CA", "en"], "fr-BE");
        check(&["en_GB"], "en");
        check(&["ti", "ar"], "ar");
        check(&["ti"], "nl-BE");
        check(&[], "nl-BE");
        check(&["", "-", "🙂"], "nl-BE");
    }
}

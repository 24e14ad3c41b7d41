//! The texts of the project itself.

use onthaal_locales::{Locales, check};

#[test]
fn every_locale_says_what_the_reference_says() {
    let problems: Vec<String> = check(&Locales::embedded())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        problems.join("\n")
    );
}

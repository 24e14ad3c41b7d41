//! Postal codes, coordinates and addresses.

use super::{Note, Said};
use crate::verdict::Reason;

/// Degrees north and degrees east.
pub(in crate::sheet) type Coordinates = (String, String);

/// The four digits. What can only be meant one way (`9OOO`, `9000.0`, `B-9000`) is mended.
pub(in crate::sheet) fn postcode(text: &str) -> Said<String> {
    let upper = text.trim().to_uppercase();
    let bare = ["B-", "BE-", "B ", "BE "];
    let bare = bare.iter().find_map(|start| upper.strip_prefix(start));
    let bare = bare.unwrap_or(&upper);
    let bare = bare
        .strip_suffix(".0")
        .or(bare.strip_suffix(",0"))
        .unwrap_or(bare);
    let digits: String = bare
        .chars()
        .filter(|c| !matches!(c, ' ' | '.'))
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect();
    let real = digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(digits.as_bytes()[0], b'1'..=b'9')
        && bare.chars().filter(char::is_ascii_digit).count() >= 1;
    match (real, digits == text.trim()) {
        (true, true) => Said::plain(digits),
        (true, false) => {
            let note = Note::new(Reason::PostcodeMended).expected(digits.clone());
            Said::noted(digits, note)
        }
        (false, _) => Said::left_out(Note::new(Reason::NotAPostcode).expected("9000")),
    }
}

/// Both coordinates. Where they have changed places they are put right.
pub(in crate::sheet) fn coordinates(latitude: &str, longitude: &str) -> Said<Coordinates> {
    let number = |text: &str| {
        let text = text
            .trim()
            .trim_end_matches(['°', 'N', 'E', ' '])
            .replace(',', ".");
        let number: f64 = text.parse().ok()?;
        number.is_finite().then_some((number, text))
    };
    let no_place = || Said::left_out(Note::new(Reason::Coordinates).expected("51.0543, 3.7174"));
    let (Some((north, first)), Some((east, second))) = (number(latitude), number(longitude)) else {
        return no_place();
    };
    // Belgium, and what lies near it.
    let is_north = |number: f64| (49.0..=52.5).contains(&number);
    let is_east = |number: f64| (2.0..=7.0).contains(&number);
    match (
        is_north(north) && is_east(east),
        is_north(east) && is_east(north),
    ) {
        (true, _) => Said::plain((first, second)),
        (false, true) => {
            let note = Note::new(Reason::Coordinates).expected(format!("{second}, {first}"));
            Said::noted((second, first), note)
        }
        (false, false) => no_place(),
    }
}

/// Street, postal code and municipality of an address in one cell: `Kerkstraat 1, 9000 Gent`.
/// What is missing is empty.
pub(in crate::sheet) fn address(text: &str) -> (String, String, String) {
    let one_line = text.replace(['\n', ';'], ", ");
    let is_code = |word: &str| {
        let digits = word.trim_start_matches("B-");
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words: Vec<&str> = one_line.split_whitespace().collect();
    // The number of a house may have four digits too: the last one counts, with a name behind it.
    let at = words.iter().enumerate().rposition(|(index, word)| {
        let word = word.trim_end_matches(',');
        let named = words.get(index + 1);
        let named = named.is_some_and(|next| next.starts_with(char::is_alphabetic));
        index > 0 && is_code(word) && named
    });
    let trimmed = |words: &[&str]| words.join(" ").trim_matches([',', '-', ' ']).to_owned();
    match at {
        Some(at) => {
            let code = words[at].trim_end_matches(',').trim_start_matches("B-");
            (
                trimmed(&words[..at]),
                code.to_owned(),
                trimmed(&words[at + 1..]),
            )
        }
        None => (trimmed(&words), String::new(), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postal_code_is_mended_where_it_can_only_mean_one() {
        let check = |text: &str, value: Option<&str>, reason: Option<Reason>| {
            let said = postcode(text);
            let found = said.notes.first().map(|note| note.reason);
            assert_eq!((said.value.as_deref(), found), (value, reason), "{text}");
        };
        check("9000", Some("9000"), None);
        for mended in [
            "9OOO", "9000.0", "9000,0", "B-9000", "9 000", "9.000", "9o0o",
        ] {
            check(mended, Some("9000"), Some(Reason::PostcodeMended));
        }
        for wrong in ["99999", "900", "0900", "Gent", "OOOO", "9000 Gent", "90-0"] {
            check(wrong, None, Some(Reason::NotAPostcode));
        }
    }

    #[test]
    fn coordinates_that_changed_places_are_put_right() {
        let check = |north: &str, east: &str, value: Option<(&str, &str)>, said_of: bool| {
            let said = coordinates(north, east);
            let value = value.map(|(a, b)| (a.to_owned(), b.to_owned()));
            assert_eq!(
                (said.value, !said.notes.is_empty()),
                (value, said_of),
                "{north} {east}"
            );
        };
        check("51.05", "3.72", Some(("51.05", "3.72")), false);
        check("51,05", "3,72", Some(("51.05", "3.72")), false);
        check("3.72", "51.05", Some(("51.05", "3.72")), true);
        for (north, east) in [
            ("510543", "37174"),
            ("0", "0"),
            ("51.05", ""),
            ("NaN", "3"),
            ("x", "y"),
        ] {
            check(north, east, None, true);
        }
    }

    #[test]
    fn an_address_in_one_cell_is_taken_apart() {
        let check = |text: &str, street: &str, code: &str, town: &str| {
            let parts = (street.to_owned(), code.to_owned(), town.to_owned());
            assert_eq!(address(text), parts, "{text}");
        };
        check("Kerkstraat 1, 9000 Gent", "Kerkstraat 1", "9000", "Gent");
        check(
            "Kerkstraat 1\n9000 Sint-Niklaas",
            "Kerkstraat 1",
            "9000",
            "Sint-Niklaas",
        );
        check(
            "Steenweg 1234 - B-9000 Gent",
            "Steenweg 1234",
            "9000",
            "Gent",
        );
        check("Steenweg 1234", "Steenweg 1234", "", "");
        check("Kerkstraat 1 bus 3", "Kerkstraat 1 bus 3", "", "");
        check("", "", "", "");
    }
}

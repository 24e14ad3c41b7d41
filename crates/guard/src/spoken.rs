//! Digits that are written as words.

const UNITS: [&str; 10] = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
];
const TEENS: [&str; 10] = [
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];
const TENS: [&str; 8] = [
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
];

/// The digits of a folded word: `nul` is 0, `vijfenzeventig` 75, `vierhonderdzeventig` 470.
pub(crate) fn digits(word: &str) -> Option<String> {
    if let Some((hundreds, rest)) = word.split_once("honderd") {
        let hundreds = position(&UNITS, hundreds)?;
        let rest = match rest {
            "" => 0,
            rest => below_hundred(rest)?,
        };
        return Some(format!("{hundreds}{rest:02}"));
    }
    below_hundred(word).map(|number| number.to_string())
}

/// Digits of French, which are as often said at a desk near Brussels.
pub(crate) fn french_digit(word: &str) -> Option<String> {
    let words = [
        "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
    ];
    position(&words, word).map(|digit| digit.to_string())
}

fn position(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|each| *each == word)
}

fn below_hundred(word: &str) -> Option<usize> {
    if let Some(unit) = position(&UNITS, word) {
        return Some(unit);
    }
    if let Some(teen) = position(&TEENS, word) {
        return Some(10 + teen);
    }
    TENS.iter().enumerate().find_map(|(index, tens)| {
        let unit = word.strip_suffix(tens)?;
        let unit = match unit {
            "" => 0,
            unit => position(&UNITS, unit.strip_suffix("en")?)?,
        };
        Some((index + 2) * 10 + unit)
    })
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn words_below_a_thousand_become_digits() {
        let check = |word: &str, expected: Option<&str>| {
            assert_eq!(digits(word).as_deref(), expected, "{word}");
        };
        check("nul", Some("0"));
        check("vijfenzeventig", Some("75"));
        check("negentien", Some("19"));
        check("tachtig", Some("80"));
        check("vierhonderd", Some("400"));
        check("vierhonderdzeventig", Some("470"));
        check("honderd", None);
        check("baby", None);
        check("vijfen", None);
    }
}

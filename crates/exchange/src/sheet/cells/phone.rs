//! Telephone numbers, in one Belgian form: `09 222 33 44`, `052 22 33 44`, `0475 12 34 56`.

use super::{Note, Said};
use crate::flat::Fact;
use crate::verdict::Reason;

/// Numbers of three to six digits that everybody can call.
const SHORT: &[&str] = &[
    "100", "101", "102", "103", "104", "105", "106", "107", "108", "110", "112", "1701", "1712",
    "1722", "1733", "1813", "116000", "116117",
];

/// The numbers of a cell, each in one form. A number that is none makes the whole cell unread.
pub(in crate::sheet) fn phones(text: &str, fact: Fact) -> Said<Vec<String>> {
    if is_scientific(text) {
        return Said::left_out(Note::new(Reason::ExcelNumber));
    }
    let mut numbers = Vec::new();
    let mut notes = Vec::new();
    for part in parts(text) {
        match one(&part, fact) {
            Some((number, mended)) => {
                if mended {
                    let note = Note::new(Reason::LeadingZero).given(&part);
                    notes.push(note.expected(number.clone()));
                }
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
            None => {
                let note = Note::new(Reason::NotAPhone).given(&part);
                return Said::left_out(note.expected("09 222 33 44"));
            }
        }
    }
    Said {
        value: Some(numbers),
        notes,
    }
}

/// `4,75E+08`: Excel has made a number of it, and its last digits are gone.
fn is_scientific(text: &str) -> bool {
    let upper = text.trim().to_ascii_uppercase();
    let Some((number, power)) = upper.split_once("E+") else {
        return false;
    };
    let number = number.replace(',', ".");
    number.parse::<f64>().is_ok() && power.bytes().all(|byte| byte.is_ascii_digit())
}

/// The numbers of a cell apart: `09 222 33 44 of 0475 12 34 56`.
fn parts(text: &str) -> Vec<String> {
    let mut text = text.replace(['\n', ';', ','], "|");
    for word in [" of ", " en ", " ou ", " or ", " / ", " & ", " - "] {
        text = text.replace(word, "|");
    }
    let parts = text.split('|').map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// The number in its form, and whether its first nought was put back.
fn one(text: &str, fact: Fact) -> Option<(String, bool)> {
    let lower = text.to_lowercase();
    let labels = ["telefoon", "tel", "gsm", "mobiel", "t", "m", "g"];
    let bare = labels.iter().find_map(|label| {
        let rest = lower.strip_prefix(label)?;
        let rest = rest.trim_start_matches(['.', ':', ' ']);
        rest.starts_with(|c: char| c.is_ascii_digit() || "+(".contains(c))
            .then_some(rest)
    });
    let bare = bare.unwrap_or(&lower).replace("(0)", "");
    let allowed = |c: char| c.is_ascii_digit() || " ./-+()\u{a0}\u{2011}\u{2013}".contains(c);
    let plus = bare.find('+').unwrap_or_default();
    if !bare.chars().all(allowed) || plus > 0 || bare.matches('+').count() > 1 {
        return None;
    }
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let international = bare.starts_with('+');
    let abroad = match international {
        true => Some(digits.as_str()),
        false => digits.strip_prefix("00").filter(|rest| rest.len() >= 8),
    };
    if let Some(abroad) = abroad {
        return match abroad.strip_prefix("32") {
            Some(national) => {
                let national = national.strip_prefix('0').unwrap_or(national);
                form(&format!("0{national}")).map(|number| (number, false))
            }
            None if (8..=15).contains(&abroad.len()) => Some((format!("+{abroad}"), false)),
            None => None,
        };
    }
    if SHORT.contains(&digits.as_str()) {
        let grouped = match digits.len() {
            6 => format!("{} {}", &digits[..3], &digits[3..]),
            _ => digits,
        };
        return Some((grouped, false));
    }
    if digits.starts_with('0') {
        // `09 000 …` is a zone, `0900 …` is not.
        let zone = bare.trim_start_matches(['(', ' ']);
        let zone = zone.find(|c: char| !c.is_ascii_digit()).unwrap_or_default();
        if let (2, 9) = (zone, digits.len())
            && matches!(&digits[..2], "02" | "03" | "04" | "09")
        {
            return grouped(&digits, &[2, 5, 7]).map(|number| (number, false));
        }
        return form(&digits).map(|number| (number, false));
    }
    if let Some(national) = digits.strip_prefix("32").filter(|rest| rest.len() >= 8) {
        let number = form(&format!("0{national}"));
        if let Some(number) = number.filter(|_| digits.len() == 11 || fact != Fact::Number) {
            return Some((number, false));
        }
    }
    form(&format!("0{digits}")).map(|number| (number, true))
}

/// A national number with its spaces, when the first digits have as many behind them as they
/// should.
fn form(digits: &str) -> Option<String> {
    let cut = |at: &[usize]| grouped(digits, at);
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        10 if starts(&["045", "046", "047", "048", "049"]) => cut(&[4, 6, 8]),
        9 if starts(&[
            "0800", "0900", "0902", "0903", "0904", "0905", "0906", "0907", "0909",
        ]) =>
        {
            cut(&[4, 6])
        }
        9 if starts(&["070", "078"]) => cut(&[3, 5, 7]),
        9 if starts(&["02", "03", "04", "09"]) && !starts(&["045", "046", "047", "048", "049"]) => {
            cut(&[2, 5, 7])
        }
        9 if starts(&["01", "05", "06", "07", "08"]) && !digits.starts_with("00") => {
            cut(&[3, 5, 7])
        }
        _ => None,
    }
}

/// The digits with a space at these places.
fn grouped(digits: &str, at: &[usize]) -> Option<String> {
    let mut out = Vec::new();
    let mut start = 0;
    for end in at.iter().copied().chain([digits.len()]) {
        out.push(digits.get(start..end)?);
        start = end;
    }
    Some(out.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, fact: Fact, value: Option<&str>, reason: Option<Reason>) {
        let said = phones(text, fact);
        let found = said.notes.first().map(|note| note.reason);
        let value_found = said.value.map(|numbers| numbers.join("; "));
        assert_eq!((value_found.as_deref(), found), (value, reason), "{text}");
    }

    #[test]
    fn one_number_in_twelve_spellings_is_one_number() {
        for text in [
            "092223344",
            "09 222 33 44",
            "09/222.33.44",
            "09/222 33 44",
            "09-222-33-44",
            "09.222.33.44",
            "(09) 222 33 44",
            "+32 9 222 33 44",
            "+3292223344",
            "0032 9 222 33 44",
            "+32 (0)9 222 33 44",
            "Tel.: 09 222 33 44",
            "09 22 23 344",
            "32 9 222 33 44",
        ] {
            check(text, Fact::Text, Some("09 222 33 44"), None);
        }
        check("0475/12.34.56", Fact::Text, Some("0475 12 34 56"), None);
        check("052 22 33 44", Fact::Text, Some("052 22 33 44"), None);
        check("0800 12 345", Fact::Text, Some("0800 12 345"), None);
        check("078/15.10.20", Fact::Text, Some("078 15 10 20"), None);
        check("09/000.98.76", Fact::Text, Some("09 000 98 76"), None);
        check("0900/09.876", Fact::Text, Some("0900 09 876"), None);
        check("1712", Fact::Number, Some("1712"), None);
        check("+31 20 123 45 67", Fact::Text, Some("+31201234567"), None);
    }

    #[test]
    fn several_numbers_in_a_cell_are_several() {
        let two = Some("09 222 33 44; 0475 12 34 56");
        for text in [
            "09 222 33 44 of 0475 12 34 56",
            "09/222.33.44 / 0475/12.34.56",
            "09 222 33 44\n0475 12 34 56",
            "09 222 33 44; gsm 0475 12 34 56",
        ] {
            check(text, Fact::Text, two, None);
        }
    }

    #[test]
    fn a_lost_nought_is_put_back_and_lost_digits_are_told() {
        let lost = Some(Reason::LeadingZero);
        check("475123456", Fact::Number, Some("0475 12 34 56"), lost);
        check("92223344", Fact::Number, Some("09 222 33 44"), lost);
        check("475 12 34 56", Fact::Text, Some("0475 12 34 56"), lost);
        check("32475123456", Fact::Number, Some("0475 12 34 56"), None);
        for text in ["4,75E+08", "4.75E+8", "3,24751E+10"] {
            check(text, Fact::Text, None, Some(Reason::ExcelNumber));
        }
        for text in [
            "geen",
            "09 222 33 4",
            "0475 12 34 5",
            "12",
            "0475 12 34 567",
            "09+22",
            "O9 222 33 44",
            "٠٩٢٢٢",
        ] {
            check(text, Fact::Text, None, Some(Reason::NotAPhone));
        }
    }
}

//! Ages, in months.

use super::day::month;
use super::{Note, Said};
use crate::flat::Fact;
use crate::sheet::words::folded;
use crate::verdict::Reason;
use chrono::Datelike;

/// The oldest age, in months.
const OLDEST: f64 = 1_500.0;

/// Youngest and oldest age.
pub(in crate::sheet) type Ages = (Option<i64>, Option<i64>);

/// What an age is counted in, in months.
const WEEKS: f64 = 12.0 / 52.0;
const MONTHS: f64 = 1.0;
const YEARS: f64 = 12.0;

/// The age as people write it here.
pub(in crate::sheet) fn age_text(months: i64) -> String {
    match (months, months % 12) {
        (_, 0) => format!("{} jaar", months / 12),
        (1, _) => "1 maand".to_owned(),
        _ => format!("{months} maanden"),
    }
}

/// One age: `6 weken`, `18 m`, `3 jaar`, `3`.
pub(in crate::sheet) fn age(text: &str) -> Said<i64> {
    let lower = text.trim().to_lowercase();
    let bare = ["vanaf ", "tot en met ", "tot ", "t/m "];
    let bare = bare.iter().find_map(|word| lower.strip_prefix(word));
    match one(bare.unwrap_or(&lower)) {
        Some((number, unit)) => whole(number * unit.unwrap_or(YEARS)),
        None => not_ages(),
    }
}

/// Ages in one cell: `0-3`, `vanaf 6 weken`, `tot 18 jaar`, `6 m - 3 j`, `18+`.
pub(in crate::sheet) fn ages(text: &str, fact: Fact) -> Said<Ages> {
    if let Some((from, to)) = made_a_day(text, fact) {
        let note = Note::new(Reason::ExcelDate).expected(format!("{from}-{to}"));
        let said = between(f64::from(from) * YEARS, f64::from(to) * YEARS);
        let notes = [note].into_iter().chain(said.notes).collect();
        return Said {
            value: said.value,
            notes,
        };
    }
    let lower = text.trim().to_lowercase().replace(['–', '—'], "-");
    let everyone = [
        "alle leeftijden",
        "alle",
        "iedereen",
        "tous les ages",
        "all ages",
        "all",
    ];
    if everyone.contains(&folded(&lower).as_str()) {
        return Said::plain((None, None));
    }
    let start = ["vanaf ", "van ", "à partir de ", "from "];
    let start = start.iter().find_map(|word| lower.strip_prefix(word));
    let bare = start.unwrap_or(&lower);
    let splits = [
        " tot en met ",
        " t/m ",
        "t/m",
        " tot ",
        " à ",
        " to ",
        "-",
        "/",
    ];
    let halves = splits.iter().find_map(|split| bare.split_once(split));
    if let Some((from, to)) = halves {
        return match (one(from), one(to)) {
            (Some((from, unit)), Some((to, shared))) => {
                let last = shared.unwrap_or(YEARS);
                between(from * unit.unwrap_or(last), to * last)
            }
            _ => not_ages(),
        };
    }
    let up_to = ["tot en met ", "t/m ", "tot ", "jusqu'à ", "up to "];
    if let Some(end) = up_to.iter().find_map(|word| lower.strip_prefix(word)) {
        return map(age(end), |months| (None, Some(months)));
    }
    match (start, bare.strip_suffix('+')) {
        (_, Some(age_on)) => map(age(age_on), |months| (Some(months), None)),
        (Some(age_on), None) => map(age(age_on), |months| (Some(months), None)),
        (None, None) => map(age(bare), |months| (Some(months), Some(months + 12))),
    }
}

fn map(said: Said<i64>, made: impl Fn(i64) -> Ages) -> Said<Ages> {
    Said {
        value: said.value.map(made),
        notes: said.notes,
    }
}

fn not_ages<T>() -> Said<T> {
    Said::left_out(Note::new(Reason::NotAges).expected("0-3"))
}

fn whole(months: f64) -> Said<i64> {
    if !(0.0..=OLDEST).contains(&months) {
        return not_ages();
    }
    let rounded = months.round() as i64;
    match (months - months.round()).abs() < 0.05 {
        true => Said::plain(rounded),
        false => Said::noted(
            rounded,
            Note::new(Reason::Rounded).expected(age_text(rounded)),
        ),
    }
}

fn between(from: f64, to: f64) -> Said<Ages> {
    let (from, to) = (whole(from), whole(to));
    let (Some(first), Some(last)) = (from.value, to.value) else {
        return not_ages();
    };
    let mut notes: Vec<Note> = from.notes.into_iter().chain(to.notes).collect();
    let (first, last) = match first > last {
        true => {
            let turned = format!("{} - {}", age_text(last), age_text(first));
            notes.push(Note::new(Reason::AgesSwapped).expected(turned));
            (last, first)
        }
        false => (first, last),
    };
    Said {
        value: Some((Some(first), Some(last))),
        notes,
    }
}

/// A number and what it counts, where that is said.
fn one(text: &str) -> Option<(f64, Option<f64>)> {
    let text = text.trim();
    if ["geboorte", "de geboorte", "pasgeboren", "baby"].contains(&text) {
        return Some((0.0, None));
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let number: f64 = number.replace(',', ".").parse().ok()?;
    let unit = match folded(unit).as_str() {
        "" => None,
        "w" | "wk" | "week" | "weken" | "semaines" | "weeks" => Some(WEEKS),
        "m" | "mnd" | "mnden" | "maand" | "maanden" | "mois" | "months" => Some(MONTHS),
        "j" | "jr" | "jaar" | "jarigen" | "jarige" | "ans" | "an" | "y" | "years" => Some(YEARS),
        _ => return None,
    };
    Some((number, unit))
}

/// The two numbers of which Excel has made a day: `3-6` became 3 June, `1-18` January 2018.
fn made_a_day(text: &str, fact: Fact) -> Option<(u32, u32)> {
    if let Fact::Day(day) = fact {
        return Some((day.0.day(), day.0.month()));
    }
    let (first, second) = text.trim().split_once(['/', '-', ' '])?;
    if let (Ok(first), Some(second)) = (first.parse(), month(second)) {
        return (!second_is_unit(text)).then_some((first, second));
    }
    match (month(first), second.parse::<u32>()) {
        (Some(first), Ok(second)) => Some((first, second % 100)),
        _ => {
            let mut parts = text.trim().split(['/', '-']);
            let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
            let (first, second, year) = (number()?, number()?, number()?);
            ((1..=31).contains(&first) && (1..=12).contains(&second) && year > 1_900)
                .then_some((first, second))
        }
    }
}

/// `3 maanden` begins with the letters of a month and is none.
fn second_is_unit(text: &str) -> bool {
    one(&text.trim().to_lowercase()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::time::Day;

    fn check(text: &str, value: Option<Ages>, reason: Option<Reason>) {
        let said = ages(text, Fact::Text);
        let found = said.notes.first().map(|note| note.reason);
        assert_eq!((said.value, found), (value, reason), "{text}");
    }

    #[test]
    fn ages_are_read_as_people_write_them() {
        check("0-3", Some((Some(0), Some(36))), None);
        check("0 tot 3 jaar", Some((Some(0), Some(36))), None);
        check("6 – 36 maanden", Some((Some(6), Some(36))), None);
        check("6 m - 3 j", Some((Some(6), Some(36))), None);
        check("2,5 - 6", Some((Some(30), Some(72))), None);
        check(
            "vanaf 6 weken",
            Some((Some(1), None)),
            Some(Reason::Rounded),
        );
        check("vanaf 18 m", Some((Some(18), None)), None);
        check("18+", Some((Some(216), None)), None);
        check("tot 18 jaar", Some((None, Some(216))), None);
        check("van 3 t/m 12 jaar", Some((Some(36), Some(144))), None);
        check("alle leeftijden", Some((None, None)), None);
        check(
            "18-0",
            Some((Some(0), Some(216))),
            Some(Reason::AgesSwapped),
        );
        check("3 maanden", Some((Some(3), Some(15))), None);
        for wrong in ["kleuters", "0-300", "-", "drie", "3-", "1-2-3"] {
            check(wrong, None, Some(Reason::NotAges));
        }
    }

    #[test]
    fn ages_that_became_a_day_are_read_back() {
        let expected = Some((Some(36), Some(72)));
        let day = Day::parse("day", "2026-06-03").unwrap();
        let said = ages("03/06/2026", Fact::Day(day));
        assert_eq!(
            (said.value, said.notes[0].reason),
            (expected, Reason::ExcelDate)
        );
        check("3/jun", expected, Some(Reason::ExcelDate));
        check("3-jun", expected, Some(Reason::ExcelDate));
        check("03/06/2026", expected, Some(Reason::ExcelDate));
        check(
            "jan/18",
            Some((Some(12), Some(216))),
            Some(Reason::ExcelDate),
        );
    }

    #[test]
    fn one_age_is_a_number_and_what_it_counts() {
        for (text, months) in [
            ("3", 36),
            ("18 m", 18),
            ("3 jaar", 36),
            ("2,5", 30),
            ("0", 0),
        ] {
            assert_eq!(age(text), Said::plain(months), "{text}");
            assert_eq!(age(&age_text(months)), Said::plain(months));
        }
        assert_eq!(age("6 weken").value, Some(1));
        assert_eq!(age("dertig").value, None);
    }
}

//! Days.

use super::{Note, Said};
use crate::flat::Fact;
use crate::sheet::words::folded;
use crate::verdict::Reason;
use chrono::{Datelike, Days, NaiveDate};
use onthaal_model::time::Day;

const MONTHS: [&str; 12] = [
    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// The day as people write it here.
pub(in crate::sheet) fn day_text(day: Day) -> String {
    day.0.format("%d/%m/%Y").to_string()
}

/// The month of a word, in Dutch, French or English.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = folded(word);
    let start: String = word.chars().take(3).collect();
    let start = match start.as_str() {
        "mrt" | "mar" => "maa",
        "may" | "mai" => "mei",
        "oct" => "okt",
        "fev" => "feb",
        "avr" => "apr",
        "aou" => "aug",
        "jui" if word.starts_with("juil") => "jul",
        "jui" => "jun",
        other => other,
    };
    let at = MONTHS.iter().position(|month| *month == start)?;
    u32::try_from(at + 1).ok()
}

/// Whether the text can only be month, day, year.
pub(in crate::sheet) fn is_american(text: &str) -> bool {
    matches!(numbers(text), Some((first, second, _)) if first <= 12 && second > 12 && second <= 31)
}

/// The day. `american` says that other days of the file are month, day, year, so that it cannot
/// be known which one this is.
pub(in crate::sheet) fn day(text: &str, fact: Fact, american: bool) -> Said<Day> {
    let no_day = || Said::left_out(Note::new(Reason::NotADay).expected("24/11/2026"));
    let sensible = |day: &Day| (1990..=2100).contains(&day.0.year());
    if let Fact::Day(day) = fact {
        return match sensible(&day) {
            true => Said::plain(day),
            false => no_day(),
        };
    }
    if let Some(day) = serial(text) {
        return Said::noted(day, Note::new(Reason::ExcelDate).expected(day_text(day)));
    }
    let text = text.split(['T']).next().unwrap_or(text).trim();
    if let Ok(day) = Day::parse("day", text) {
        return match sensible(&day) {
            true => Said::plain(day),
            false => no_day(),
        };
    }
    let named = named(text).filter(sensible);
    if let Some(day) = named {
        return Said::plain(day);
    }
    let Some((first, second, year)) = numbers(text) else {
        return no_day();
    };
    let made = |day, month| {
        NaiveDate::from_ymd_opt(year, month, day)
            .map(Day)
            .filter(sensible)
    };
    match (made(first, second), made(second, first)) {
        (Some(day), None) => Said::plain(day),
        (Some(day), Some(other)) if day == other || !american => Said::plain(day),
        (Some(day), Some(_)) | (None, Some(day)) => {
            Said::noted(day, Note::new(Reason::DayOrMonth).expected(day_text(day)))
        }
        (None, None) => no_day(),
    }
}

/// The day that Excel means by a number of days.
fn serial(text: &str) -> Option<Day> {
    let number = text.split(['.', ',']).next()?;
    let number: u64 = number.parse().ok().filter(|_| number.len() == 5)?;
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let inside = (33_000..=73_000).contains(&number);
    inside
        .then(|| start.checked_add_days(Days::new(number)))
        .flatten()
        .map(Day)
}

/// `24/11/2026`, `24-11-26`, `24.11.2026`.
fn numbers(text: &str) -> Option<(u32, u32, i32)> {
    let mut parts = text
        .trim()
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty());
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<u32>().ok());
    let (first, second, year) = (
        number(parts.next())?,
        number(parts.next())?,
        number(parts.next())?,
    );
    let year = match year {
        0..=99 => year + 2_000,
        other => other,
    };
    (parts.next().is_none()).then_some((first, second, i32::try_from(year).ok()?))
}

/// `24 november 2026`, `ma 24 nov 2026`.
fn named(text: &str) -> Option<Day> {
    let folded = folded(text);
    let mut words = folded.split(' ').peekable();
    words.next_if(|word| word.parse::<u32>().is_err());
    let day: u32 = words.next()?.parse().ok()?;
    let month = month(words.next()?)?;
    let year: i32 = words.next()?.parse().ok()?;
    let year = if year < 100 { year + 2_000 } else { year };
    let day = NaiveDate::from_ymd_opt(year, month, day).map(Day);
    day.filter(|_| words.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, american: bool, value: Option<&str>, reason: Option<Reason>) {
        let said = day(text, Fact::Text, american);
        let found = said.notes.first().map(|note| note.reason);
        let day = said.value.map(|day| day.to_string());
        assert_eq!((day.as_deref(), found), (value, reason), "{text}");
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "24/11/2026",
            "24-11-26",
            "24.11.2026",
            "2026-11-24",
            "24 november 2026",
            "di 24 nov. 2026",
            "24 novembre 2026",
            "2026-11-24T00:00:00",
        ] {
            check(text, false, Some("2026-11-24"), None);
        }
        check("03/04/2026", false, Some("2026-04-03"), None);
        check(
            "03/04/2026",
            true,
            Some("2026-04-03"),
            Some(Reason::DayOrMonth),
        );
        check("03/03/2026", true, Some("2026-03-03"), None);
        check(
            "11/24/2026",
            true,
            Some("2026-11-24"),
            Some(Reason::DayOrMonth),
        );
        check("46350", false, Some("2026-11-24"), Some(Reason::ExcelDate));
        for wrong in [
            "31/02/2026",
            "gisteren",
            "2026",
            "1/1/1900",
            "32/13/2026",
            "24/11",
            "0",
        ] {
            check(wrong, false, None, Some(Reason::NotADay));
        }
        assert!(is_american("11/24/2026") && !is_american("24/11/2026"));
    }
}

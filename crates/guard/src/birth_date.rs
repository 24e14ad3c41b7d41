//! The day on which somebody was born. Any year is taken: a slip of the pen is a birthday too.

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::reading::{Class, Found, Reading};

const CONTEXT: &[&str] = &[
    "geboren",
    "geb",
    "geboortedatum",
    "geboortedag",
    "verjaart",
    "verjaardag",
    "jarig",
    "°",
    "born",
    "ne",
    "nee",
    "naissance",
    "dob",
    "gebdatum",
    "gbd",
];

const MONTHS: [[&str; 3]; 12] = [
    ["januari", "jan", "janvier"],
    ["februari", "feb", "fevrier"],
    ["maart", "mrt", "mars"],
    ["april", "apr", "avril"],
    ["mei", "mei", "mai"],
    ["juni", "jun", "juin"],
    ["juli", "jul", "juillet"],
    ["augustus", "aug", "aout"],
    ["september", "sept", "septembre"],
    ["oktober", "okt", "octobre"],
    ["november", "nov", "novembre"],
    ["december", "dec", "decembre"],
];

/// Days with a word beside them that says that somebody was born.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for start in 0..reading.tokens.len() {
        let Some((end, base)) = date(reading, start) else {
            continue;
        };
        found.push(Found {
            kind: Kind::BirthDate,
            at: reading.span(start, end),
            score: boosted(base, 50, near(reading, (start, end), (5, 3), CONTEXT)),
        });
    }
    found
}

/// The last token of a date that begins here, and how much it looks like a day of birth.
fn date(reading: &Reading, start: usize) -> Option<(usize, u8)> {
    let first = reading.tokens.get(start)?.number()?;
    // Year first, as machines write it.
    if let Some(end) = triple(reading, start)
        && reading.tokens[start].text.len() == 4
    {
        return is_day(
            reading.tokens[end].number()?,
            reading.tokens[start + 2].number()?,
        )
        .then_some((end, 30));
    }
    if let Some(end) = triple(reading, start)
        && is_day(first, reading.tokens[start + 2].number()?)
        && matches!(reading.tokens[end].text.len(), 2 | 4)
    {
        return Some((end, 30));
    }
    let mut month = start + 1;
    if matches!(reading.key(month), "de" | "ste" | "e" | "er") {
        month += 1;
    }
    if MONTHS
        .iter()
        .any(|names| names.contains(&reading.key(month)))
        && (1..=31).contains(&first)
    {
        let mut year = month + 1;
        if reading
            .tokens
            .get(year)
            .is_some_and(|token| token.is(".") || token.is("'"))
        {
            year += 1;
        }
        let has_year = reading
            .tokens
            .get(year)
            .is_some_and(|token| token.class == Class::Digits && matches!(token.text.len(), 2 | 4));
        return Some(if has_year { (year, 30) } else { (month, 5) });
    }
    // Day and month, or month and year, right after the sign of birth.
    let sign = reading.tokens.get(start + 1)?;
    let second = reading.tokens.get(start + 2)?.number()?;
    let joined = (sign.is("/") || sign.is("-")) && reading.glued(start) && reading.glued(start + 1);
    let is_month_of_year = (1..=12).contains(&first) && reading.tokens[start + 2].text.len() == 4;
    (joined && (is_day(first, second) || is_month_of_year)).then_some((start + 2, 5))
}

/// The third of three numbers with the same sign between them.
fn triple(reading: &Reading, start: usize) -> Option<usize> {
    let (one, two) = (
        reading.tokens.get(start + 1)?,
        reading.tokens.get(start + 3)?,
    );
    let same = one.class == Class::Sign
        && one.text == two.text
        && ["/", "-", "."].contains(&one.text.as_str());
    let numbers = [start + 2, start + 4].iter().all(|index| {
        reading
            .tokens
            .get(*index)
            .is_some_and(|token| token.class == Class::Digits)
    });
    let tight = reading.tokens.get(start + 4)?.at.start - reading.tokens[start].at.end <= 8;
    (same && numbers && tight).then_some(start + 4)
}

fn is_day(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

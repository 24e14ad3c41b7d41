//! Lines of opening hours, such as `mon tue 09:00-12:00` or `2nd wed 14:00-16:00`.

use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_model::time::{Day, Weekday};
use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::SplitWhitespace;

/// Named lists of day ranges, as `house.toml` gives them.
pub(crate) type Calendars = BTreeMap<String, Vec<(String, String)>>;

/// One row of a schedule, in the words of iCalendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub freq: Option<&'static str>,
    pub byday: Option<String>,
    pub interval: Option<i64>,
    pub dtstart: Option<Day>,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    pub times: Option<(TimeOfDay, TimeOfDay)>,
    pub description: Option<String>,
    /// What holds on holidays, in the notation of `onthaal_directory::opening`.
    pub notes: Option<String>,
}

type Words<'a> = Peekable<SplitWhitespace<'a>>;
type Range = (Option<Day>, Option<Day>);

/// Reads a line. Errs with what could not be understood.
pub(crate) fn read(line: &str, calendars: &Calendars) -> Result<Vec<Row>, String> {
    if let Some(words) = line.strip_prefix("note: ") {
        return Ok(vec![Row {
            description: Some(words.to_owned()),
            ..Row::default()
        }]);
    }
    if let Some(rest) = line.strip_prefix("closed ") {
        return closed(rest);
    }
    if let Some(rest) = line.strip_prefix("on ") {
        return one_day(rest);
    }
    recurring(line, calendars)
}

fn closed(rest: &str) -> Result<Vec<Row>, String> {
    let (range, why) = match rest.split_once(" because ") {
        Some((range, why)) => (range, Some(why.to_owned())),
        None => (rest, None),
    };
    let mut words = range.split_whitespace().peekable();
    let (valid_from, valid_to) = bounds(&mut words)?;
    end(words)?;
    if valid_from.is_none() || valid_to.is_none() {
        return Err("a closure needs `from` and `to`".to_owned());
    }
    Ok(vec![Row {
        valid_from,
        valid_to,
        times: Some((TimeOfDay::START, TimeOfDay::START)),
        description: why,
        ..Row::default()
    }])
}

fn one_day(rest: &str) -> Result<Vec<Row>, String> {
    let mut words = rest.split_whitespace().peekable();
    let dtstart = Some(day(words.next())?);
    let blocks = blocks(&mut words)?;
    end(words)?;
    let row = |times| Row {
        dtstart,
        times: Some(times),
        ..Row::default()
    };
    Ok(blocks.into_iter().map(row).collect())
}

fn recurring(line: &str, calendars: &Calendars) -> Result<Vec<Row>, String> {
    let mut words = line.split_whitespace().peekable();
    let interval = interval(&mut words)?;
    let (freq, byday, days) = pattern(&mut words)?;
    let blocks = blocks(&mut words)?;
    let ranges = ranges(&mut words, calendars)?;
    let notes = holidays(&mut words)?;
    end(words)?;
    let mut rows = Vec::new();
    for (valid_from, valid_to) in ranges {
        let dtstart = interval.and(valid_from);
        if interval.is_some() && !dtstart.is_some_and(|day| days.contains(&day.weekday())) {
            return Err("`every … weeks` needs a `from` on one of its days".to_owned());
        }
        rows.extend(blocks.iter().map(|times| Row {
            freq: Some(freq),
            byday: Some(byday.clone()),
            interval,
            dtstart,
            valid_from,
            valid_to,
            times: Some(*times),
            description: None,
            notes: notes.clone(),
        }));
    }
    Ok(rows)
}

/// `every 2 weeks`, when the line starts so.
fn interval(words: &mut Words<'_>) -> Result<Option<i64>, String> {
    if words.next_if_eq(&"every").is_none() {
        return Ok(None);
    }
    let number = words.next().and_then(|word| word.parse().ok());
    let number = number.ok_or("`every` needs a number of weeks")?;
    match words.next() {
        Some("weeks") => Ok(Some(number)),
        _ => Err("`every` needs `weeks`".to_owned()),
    }
}

/// The days: how often, the value of `byday`, and the weekdays themselves.
fn pattern(words: &mut Words<'_>) -> Result<(&'static str, String, Vec<Weekday>), String> {
    if words.next_if_eq(&"daily").is_some() {
        let all: Vec<&str> = Weekday::ALL.iter().map(|day| code(*day)).collect();
        return Ok(("WEEKLY", all.join(","), Weekday::ALL.to_vec()));
    }
    let nth = words.next_if(|word| ordinal(word).is_some());
    let mut days = Vec::new();
    while let Some(day) = words.peek().and_then(|word| Weekday::parse(word).ok()) {
        days.push(day);
        words.next();
    }
    if days.is_empty() {
        return Err("names no weekday".to_owned());
    }
    let codes = days.iter().map(|day| code(*day));
    Ok(match nth.and_then(ordinal) {
        Some(nth) => {
            let byday: Vec<String> = codes.map(|code| format!("{nth}{code}")).collect();
            ("MONTHLY", byday.join(","), days)
        }
        None => {
            let byday: Vec<&str> = codes.collect();
            ("WEEKLY", byday.join(","), days)
        }
    })
}

fn ordinal(word: &str) -> Option<i8> {
    match word {
        "1st" => Some(1),
        "2nd" => Some(2),
        "3rd" => Some(3),
        "4th" => Some(4),
        "5th" => Some(5),
        "last" => Some(-1),
        _ => None,
    }
}

fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn blocks(words: &mut Words<'_>) -> Result<Vec<(TimeOfDay, TimeOfDay)>, String> {
    let mut blocks = Vec::new();
    while let Some(word) = words.next_if(|word| word.contains(':')) {
        let times = word
            .split_once('-')
            .and_then(|(opens, closes)| Some((TimeOfDay::parse(opens)?, TimeOfDay::parse(closes)?)))
            .filter(|(opens, closes)| opens < closes);
        blocks.push(times.ok_or_else(|| format!("`{word}` is no opening"))?);
    }
    match blocks.is_empty() {
        true => Err("names no hours".to_owned()),
        false => Ok(blocks),
    }
}

/// The stretches in which the line holds: those of a calendar, or its own.
fn ranges(words: &mut Words<'_>, calendars: &Calendars) -> Result<Vec<Range>, String> {
    if words.next_if_eq(&"in").is_none() {
        return Ok(vec![bounds(words)?]);
    }
    let name = words.next().unwrap_or_default();
    let calendar = calendars
        .get(name)
        .ok_or_else(|| format!("there is no calendar `{name}`"))?;
    calendar
        .iter()
        .map(|(from, to)| Ok((Some(day(Some(from))?), Some(day(Some(to))?))))
        .collect()
}

/// `SH off`, `PH off` and the like, at the end of a line.
fn holidays(words: &mut Words<'_>) -> Result<Option<String>, String> {
    let mut rules = Vec::new();
    while let Some(kind) = words.next_if(|word| matches!(*word, "PH" | "SH")) {
        match words.next() {
            Some(applies @ ("off" | "only")) => rules.push(format!("{kind} {applies}")),
            _ => return Err(format!("`{kind}` needs `off` or `only`")),
        }
    }
    Ok((!rules.is_empty()).then(|| rules.join("; ")))
}

/// `from 2026-09-01 to 2027-06-30`, either of which may be left out.
fn bounds(words: &mut Words<'_>) -> Result<Range, String> {
    let mut bound = |word: &str| match words.next_if_eq(&word) {
        Some(_) => day(words.next()).map(Some),
        None => Ok(None),
    };
    Ok((bound("from")?, bound("to")?))
}

fn day(word: Option<&str>) -> Result<Day, String> {
    let word = word.unwrap_or_default();
    Day::parse("day", word).map_err(|_| format!("`{word}` is no day"))
}

fn end(mut words: Words<'_>) -> Result<(), String> {
    match words.next() {
        Some(word) => Err(format!("`{word}` is not understood")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(line: &str) -> Result<Vec<Row>, String> {
        let school = vec![
            ("2026-09-01".to_owned(), "2026-10-30".to_owned()),
            ("2026-11-09".to_owned(), "2026-12-18".to_owned()),
        ];
        read(line, &BTreeMap::from([("school".to_owned(), school)]))
    }

    fn check(line: &str, expected: &[(&str, &str, &str)]) {
        let found = rows(line).unwrap();
        let found: Vec<(String, String, String)> = found
            .iter()
            .map(|row| {
                let (opens, closes) = row.times.unwrap();
                (
                    format!("{} {}", row.freq.unwrap(), row.byday.as_deref().unwrap()),
                    format!("{opens}-{closes}"),
                    row.valid_from
                        .map(|day| day.to_string())
                        .unwrap_or_default(),
                )
            })
            .collect();
        let found: Vec<(&str, &str, &str)> = found
            .iter()
            .map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()))
            .collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn several_blocks_a_day_are_several_rows() {
        check(
            "mon tue 09:00-12:00 13:30-16:00",
            &[
                ("WEEKLY MO,TU", "09:00-12:00", ""),
                ("WEEKLY MO,TU", "13:30-16:00", ""),
            ],
        );
    }

    #[test]
    fn days_of_the_month_calendars_and_rhythms_are_understood() {
        check("2nd wed 14:00-16:00", &[("MONTHLY 2WE", "14:00-16:00", "")]);
        check(
            "last sun 10:00-12:00",
            &[("MONTHLY -1SU", "10:00-12:00", "")],
        );
        check(
            "wed 13:30-16:00 in school",
            &[
                ("WEEKLY WE", "13:30-16:00", "2026-09-01"),
                ("WEEKLY WE", "13:30-16:00", "2026-11-09"),
            ],
        );
        let holidays = rows("wed 13:30-16:00 SH off PH off").unwrap();
        assert_eq!(holidays[0].notes.as_deref(), Some("SH off; PH off"));
        let fortnight = rows("every 2 weeks wed 13:00-16:00 from 2026-01-07").unwrap();
        assert_eq!(fortnight[0].interval, Some(2));
        assert_eq!(fortnight[0].dtstart, fortnight[0].valid_from);
    }

    #[test]
    fn a_closure_is_a_dated_row_from_midnight_to_midnight() {
        let closed = rows("closed from 2026-12-24 to 2027-01-03 because kerstverlof").unwrap();
        assert_eq!(closed[0].times, Some((TimeOfDay::START, TimeOfDay::START)));
        assert_eq!(closed[0].description.as_deref(), Some("kerstverlof"));
        assert_eq!(closed[0].freq, None);
    }

    #[test]
    fn a_line_that_is_not_understood_is_refused() {
        for line in [
            "",
            "09:00-12:00",
            "mon",
            "mon 12:00-09:00",
            "mon 9-12",
            "mon 09:00-12:00 in term",
            "mon 09:00-12:00 SH",
            "mon 09:00-12:00 sometimes",
            "every 2 weeks wed 13:00-16:00 from 2026-01-08",
            "every 2 weeks wed 13:00-16:00",
            "on someday 10:00-12:00",
            "closed from 2026-12-24",
        ] {
            assert!(rows(line).is_err(), "{line}");
        }
    }
}

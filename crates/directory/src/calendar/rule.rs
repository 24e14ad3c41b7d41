//! The rule of a row in the words of iCalendar.

use crate::kinds::Schedule;
use chrono::NaiveTime;
use onthaal_model::time::{Day, instant};

/// How a row repeats.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Repeats {
    /// By this value of RRULE.
    Rule(String),
    /// On days that must be written out.
    Dates,
}

/// How the row repeats. What iCalendar counts otherwise than HSDS is written out: numbered weeks
/// and days of the year, and a number of times of which validity cuts some off.
pub(super) fn of(schedule: &Schedule) -> Repeats {
    let freq = match (&schedule.freq, &schedule.byday) {
        (Some(freq), _) => freq.as_str(),
        (None, Some(_)) => "WEEKLY",
        (None, None) => return Repeats::Dates,
    };
    let bounded = schedule.valid_from.is_some() || schedule.valid_to.is_some();
    if schedule.byweekno.is_some()
        || schedule.byyearday.is_some()
        || (schedule.count.is_some() && (bounded || schedule.until.is_some()))
    {
        return Repeats::Dates;
    }
    let mut parts = vec![format!("FREQ={freq}")];
    if let Some(interval) = schedule.interval.filter(|n| *n > 1) {
        parts.push(format!("INTERVAL={interval}"));
    }
    if let Some(count) = schedule.count {
        parts.push(format!("COUNT={count}"));
    }
    if let Some(last) = last_day(schedule) {
        parts.push(format!("UNTIL={}", end_of(last)));
    }
    if let Some(day) = &schedule.wkst {
        parts.push(format!("WKST={day}"));
    }
    for (key, list) in [
        ("BYDAY", &schedule.byday),
        ("BYMONTHDAY", &schedule.bymonthday),
    ] {
        if let Some(list) = list {
            parts.push(format!("{key}={}", tight(list)));
        }
    }
    Repeats::Rule(parts.join(";"))
}

/// The day from which the row counts.
pub(super) fn start(schedule: &Schedule) -> Option<Day> {
    let text = schedule.dtstart.as_deref().and_then(|text| text.get(..10));
    let day = text.and_then(|text| Day::parse("dtstart", text).ok());
    day.or(schedule.valid_from)
}

fn last_day(schedule: &Schedule) -> Option<Day> {
    let until = schedule.until.as_deref().and_then(|text| text.get(..10));
    let until = until.and_then(|text| Day::parse("until", text).ok());
    [until, schedule.valid_to].into_iter().flatten().min()
}

/// The last second of the day, in UTC as iCalendar asks beside a zone.
fn end_of(day: Day) -> String {
    let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
    instant(day, last).format("%Y%m%dT%H%M%SZ").to_string()
}

/// `MO, +1WE` as `MO,1WE`.
fn tight(list: &str) -> String {
    let parts: Vec<&str> = list
        .split(',')
        .map(|part| part.trim().trim_start_matches('+'))
        .collect();
    parts.join(",")
}

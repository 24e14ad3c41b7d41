//! The days on which a schedule applies.

use super::words::{numbers, weekday, weekdays};
use crate::kinds::Schedule;
use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeZone};
use onthaal_model::time::{Day, Weekday};
use onthaal_model::validate::{InvalidInput, Rule};
use rrule::{Frequency, NWeekday, RRule, Tz, Unvalidated};

/// Longest window that is ever expanded, in days; more than any caller asks.
const MOST_DAYS: u16 = 800;

/// How a schedule names its days.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// By a rule that repeats.
    Rule,
    /// By a first and a last day.
    Dates(Day, Day),
    /// Not at all.
    None,
}

/// How the schedule names its days.
pub(super) fn pattern(schedule: &Schedule) -> Pattern {
    if frequency(schedule).is_some() {
        return Pattern::Rule;
    }
    match (start(schedule), schedule.valid_from, schedule.valid_to) {
        (Some(day), _, _) => Pattern::Dates(day, day),
        (None, Some(from), Some(to)) => Pattern::Dates(from, to),
        (None, _, _) => Pattern::None,
    }
}

/// The days from `from` to `to` on which the schedule applies, in order.
pub(super) fn between(schedule: &Schedule, from: Day, to: Day) -> Vec<Day> {
    let from = schedule.valid_from.map_or(from, |valid| valid.max(from));
    let to = schedule.valid_to.map_or(to, |valid| valid.min(to));
    if from > to {
        return Vec::new();
    }
    match pattern(schedule) {
        Pattern::None => Vec::new(),
        Pattern::Dates(first, last) => {
            let (first, last) = (first.max(from), last.min(to));
            let days = first.0.iter_days().take_while(|day| *day <= last.0);
            days.take(usize::from(MOST_DAYS)).map(Day).collect()
        }
        Pattern::Rule => repeated(schedule, from, to),
    }
}

/// The days of a rule. Days are expanded at noon in UTC, where no clock is ever changed.
fn repeated(schedule: &Schedule, from: Day, to: Day) -> Vec<Day> {
    let Some(mut rule) = rule(schedule) else {
        return Vec::new();
    };
    let first = anchor(schedule);
    if let Some(days) = every_week(schedule) {
        let days_of_it = first.max(from.0).iter_days().take_while(|day| *day <= to.0);
        let days_of_it = days_of_it.take(usize::from(MOST_DAYS));
        let kept = days_of_it.filter(|day| days.contains(&NWeekday::Every(day.weekday())));
        return kept.map(Day).collect();
    }
    let near = match schedule.count {
        Some(_) => first,
        None => near(&rule, first, from.0),
    };
    let names_no_day = rule.get_by_weekday().is_empty() && rule.get_by_month_day().is_empty();
    if rule.get_freq() == Frequency::Monthly && names_no_day {
        rule = rule.by_month_day(vec![first.day() as i8]);
    }
    let Ok(set) = rule.build(noon(near)) else {
        return Vec::new();
    };
    let set = set.after(noon(from.0)).before(noon(to.0));
    let dates = set.all(MOST_DAYS).dates;
    dates
        .into_iter()
        .map(|date| Day(date.date_naive()))
        .collect()
}

/// The weekdays of a rule that says nothing else: nearly every rule, and the quickest to read.
fn every_week(schedule: &Schedule) -> Option<Vec<NWeekday>> {
    let plain = frequency(schedule) == Some(Frequency::Weekly)
        && schedule.interval.is_none_or(|weeks| weeks == 1)
        && schedule.wkst.is_none()
        && schedule.count.is_none()
        && schedule.until.is_none()
        && schedule.bymonthday.is_none()
        && schedule.byweekno.is_none()
        && schedule.byyearday.is_none();
    let days = weekdays(schedule.byday.as_deref().filter(|_| plain)?)?;
    let every = days.iter().all(|day| matches!(day, NWeekday::Every(_)));
    (every && !days.is_empty()).then_some(days)
}

fn noon(day: NaiveDate) -> chrono::DateTime<Tz> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    Tz::UTC.from_utc_datetime(&day.and_time(noon))
}

/// A start of the rule close before `from` that keeps its rhythm, so that a rule of years ago
/// is not walked through from its first day.
fn near(rule: &RRule<Unvalidated>, first: NaiveDate, from: NaiveDate) -> NaiveDate {
    let interval = u64::from(rule.get_interval().max(1));
    let by_days = |step: u64| {
        let passed = u64::try_from((from - first).num_days()).unwrap_or(0);
        let steps = (passed / step).saturating_sub(1);
        first
            .checked_add_days(Days::new(steps * step))
            .unwrap_or(first)
    };
    match rule.get_freq() {
        Frequency::Daily => by_days(interval),
        Frequency::Weekly => by_days(interval * 7),
        Frequency::Monthly => {
            let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
            let passed = u64::try_from(months(from) - months(first)).unwrap_or(0);
            let steps = (passed / interval).saturating_sub(1);
            let months = u32::try_from(steps * interval).unwrap_or(0);
            match months {
                0 => first,
                months => first
                    .with_day(1)
                    .and_then(|month| month.checked_add_months(Months::new(months)))
                    .unwrap_or(first),
            }
        }
        Frequency::Yearly | Frequency::Hourly | Frequency::Minutely | Frequency::Secondly => first,
    }
}

/// The first day of the rule: its `dtstart`, else the start of its validity, else a Monday
/// long ago.
fn anchor(schedule: &Schedule) -> NaiveDate {
    let long_ago = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
    match (start(schedule), schedule.valid_from) {
        (Some(day), _) | (None, Some(day)) => day.0,
        (None, None) => long_ago,
    }
}

/// The day of `dtstart`, which HSDS writes as a day or as a day and a time.
fn start(schedule: &Schedule) -> Option<Day> {
    day_of(schedule.dtstart.as_deref()?)
}

fn day_of(text: &str) -> Option<Day> {
    Day::parse("day", text.get(..10)?).ok()
}

/// How often the rule repeats; `byday` alone means every week.
pub(super) fn frequency(schedule: &Schedule) -> Option<Frequency> {
    match schedule.freq.as_deref() {
        Some("DAILY") => Some(Frequency::Daily),
        Some("WEEKLY") => Some(Frequency::Weekly),
        Some("MONTHLY") => Some(Frequency::Monthly),
        Some("YEARLY") => Some(Frequency::Yearly),
        Some(_) => None,
        None => schedule.byday.as_ref().map(|_| Frequency::Weekly),
    }
}

fn rule(schedule: &Schedule) -> Option<RRule<Unvalidated>> {
    let mut rule = RRule::new(frequency(schedule)?);
    if let Some(interval) = schedule.interval {
        rule = rule.interval(u16::try_from(interval).ok()?);
    }
    if let Some(count) = schedule.count {
        rule = rule.count(u32::try_from(count).ok()?);
    }
    if let Some(until) = schedule.until.as_deref() {
        rule = rule.until(noon(day_of(until)?.0));
    }
    if let Some(first) = schedule.wkst.as_deref() {
        rule = rule.week_start(weekday(first)?);
    }
    if let Some(days) = schedule.byday.as_deref() {
        rule = rule.by_weekday(weekdays(days)?);
    }
    if let Some(days) = schedule.bymonthday.as_deref() {
        rule = rule.by_month_day(numbers(days, 31)?);
    }
    if let Some(weeks) = schedule.byweekno.as_deref() {
        rule = rule.by_week_no(numbers(weeks, 53)?);
    }
    if let Some(days) = schedule.byyearday.as_deref() {
        rule = rule.by_year_day(numbers(days, 366)?);
    }
    Some(rule)
}

/// Our weekday for chrono's.
pub(super) fn ours(day: chrono::Weekday) -> Weekday {
    Weekday::ALL[day.num_days_from_monday() as usize]
}

/// Errs with the column that makes the rule unreadable.
pub(super) fn check(schedule: &Schedule) -> Result<(), InvalidInput> {
    let refuse = |field: &str, rule| Err(InvalidInput::new(field, rule));
    let unreadable = |text: &Option<String>, reads: fn(&str) -> bool| {
        text.as_deref().is_some_and(|text| !reads(text))
    };
    type Check<'a> = (&'a str, &'a Option<String>, fn(&str) -> bool);
    let checks: [Check<'_>; 6] = [
        ("dtstart", &schedule.dtstart, |text| day_of(text).is_some()),
        ("until", &schedule.until, |text| day_of(text).is_some()),
        ("byday", &schedule.byday, |text| weekdays(text).is_some()),
        ("bymonthday", &schedule.bymonthday, |text| {
            numbers::<i8>(text, 31).is_some()
        }),
        ("byweekno", &schedule.byweekno, |text| {
            numbers::<i8>(text, 53).is_some()
        }),
        ("byyearday", &schedule.byyearday, |text| {
            numbers::<i16>(text, 366).is_some()
        }),
    ];
    for (field, text, reads) in checks {
        if unreadable(text, reads) {
            return refuse(field, Rule::WrongType);
        }
    }
    let nth = schedule
        .byday
        .as_deref()
        .and_then(weekdays)
        .unwrap_or_default();
    let counted = nth.iter().any(|day| matches!(day, NWeekday::Nth(..)));
    let counts = matches!(
        frequency(schedule),
        Some(Frequency::Monthly | Frequency::Yearly)
    );
    if counted && !counts {
        return refuse("byday", Rule::NotAllowed);
    }
    let needs_start = schedule.count.is_some() || schedule.interval.is_some_and(|n| n > 1);
    if frequency(schedule).is_some() && needs_start && start(schedule).is_none() {
        return refuse("dtstart", Rule::Required);
    }
    match rule(schedule).map(|rule| rule.build(noon(anchor(schedule)))) {
        Some(Err(_)) => refuse("freq", Rule::NotAllowed),
        Some(Ok(_)) | None => Ok(()),
    }
}

//! The columns of a row as a rule of RFC 5545.

use super::words::{numbers, weekday, weekdays};
use crate::kinds::Schedule;
use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone};
use onthaal_model::time::{Day, Weekday};
use onthaal_model::validate::{InvalidInput, Rule};
use rrule::{Frequency, NWeekday, RRule, Tz, Unvalidated};

/// Noon of the day in UTC, where no clock is ever changed.
pub(super) fn noon(day: NaiveDate) -> chrono::DateTime<Tz> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    Tz::UTC.from_utc_datetime(&day.and_time(noon))
}

/// The first day of the rule: its `dtstart`, else the start of its validity, else a Monday
/// long ago.
pub(super) fn anchor(schedule: &Schedule) -> NaiveDate {
    let long_ago = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap_or_default();
    match (start(schedule), schedule.valid_from) {
        (Some(day), _) | (None, Some(day)) => day.0,
        (None, None) => long_ago,
    }
}

/// The day of `dtstart`, which HSDS writes as a day or as a day and a time.
pub(super) fn start(schedule: &Schedule) -> Option<Day> {
    day_of(schedule.dtstart.as_deref()?)
}

pub(super) fn day_of(text: &str) -> Option<Day> {
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

/// The fifth last weekday of a month, which the library does not count, is one of the first days of
/// a month that has five of it.
fn fifth_last(days: &[NWeekday]) -> Option<Vec<NWeekday>> {
    let every = |day: &NWeekday| match day {
        NWeekday::Nth(-5, day) => Some(NWeekday::Every(*day)),
        NWeekday::Nth(..) | NWeekday::Every(_) => None,
    };
    days.iter().map(every).collect()
}

/// The rule of the row; nothing where it has none that can be read.
pub(super) fn rule(schedule: &Schedule) -> Option<RRule<Unvalidated>> {
    let numbered = schedule.byweekno.is_some() && schedule.interval.is_none_or(|n| n == 1);
    let mut rule = RRule::new(match frequency(schedule)? {
        // HSDS numbers the weeks of a weekly rule, RFC 5545 those of a yearly one.
        Frequency::Weekly if numbered => Frequency::Yearly,
        frequency => frequency,
    });
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
        let days = weekdays(days)?;
        let plain = schedule.bymonthday.is_none() && rule.get_freq() == Frequency::Monthly;
        rule = match fifth_last(&days).filter(|_| plain) {
            Some(days) => rule.by_weekday(days).by_month_day(vec![-31, -30, -29]),
            None => rule.by_weekday(days),
        };
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
    let first = anchor(schedule);
    let names_no_day = rule.get_by_weekday().is_empty() && rule.get_by_month_day().is_empty();
    // A rule that names no day keeps the day of its start, wherever the counting begins.
    if rule.get_freq() == Frequency::Monthly && names_no_day {
        rule = rule.by_month_day(vec![first.day() as i8]);
    }
    if schedule.byweekno.is_some() && names_no_day && schedule.byyearday.is_none() {
        rule = rule.by_weekday(vec![NWeekday::Every(first.weekday())]);
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

//! The days on which a schedule applies.

use super::holiday_rule::HolidayRule;
use super::rule::{anchor, day_of, frequency, noon, rule, start};
use super::words::weekdays;
use crate::kinds::Schedule;
use chrono::{Datelike, Days, Months, NaiveDate};
use onthaal_model::time::Day;
use rrule::{Frequency, NWeekday, RRule, Unvalidated};

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
    let mut days = regardless_of_holidays(schedule, from, to);
    let rule = HolidayRule::of(schedule);
    if rule != HolidayRule::default() {
        days.retain(|day| rule.admits(*day));
    }
    days
}

/// The days on which the schedule would apply if there were no holidays, in order.
pub(super) fn regardless_of_holidays(schedule: &Schedule, from: Day, to: Day) -> Vec<Day> {
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
    let Some(rule) = rule(schedule) else {
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

/// The last day of a rule that ends, whichever way it ends. Nothing for a rule without end, nor
/// for one that goes on beyond what is ever expanded.
pub(super) fn end(schedule: &Schedule) -> Option<Day> {
    let until = schedule.until.as_deref().and_then(day_of);
    let ended = [schedule.valid_to, until].into_iter().flatten().min();
    let Some(count) = schedule.count.and_then(|n| usize::try_from(n).ok()) else {
        return ended;
    };
    let first = Day(anchor(schedule));
    let far = first.0.checked_add_days(Days::new(MOST_DAYS.into()));
    let days = regardless_of_holidays(schedule, first, Day(far.unwrap_or(first.0)));
    let counted = days.last().copied().filter(|_| days.len() >= count);
    [ended, counted].into_iter().flatten().min()
}

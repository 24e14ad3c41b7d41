//! A row of opening hours as the parts of a sentence. Structure only; the words are in locales.

use super::days::{self, Pattern};
use super::rule::{self, frequency};
use super::words::{numbers, weekdays};
use super::{Block, times};
use crate::kinds::Schedule;
use chrono::Datelike;
use onthaal_model::time::{Day, Weekday};
use rrule::{Frequency, NWeekday};
use std::collections::{BTreeMap, BTreeSet};

/// So many dates are told of a rule that has no words of its own.
const DATES: usize = 6;

/// When something is open, to be told in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// On which days.
    pub when: When,
    /// At what times, the earliest first.
    pub blocks: Vec<Block>,
    /// The next day, where a reader cannot count it out.
    pub next: Option<Day>,
}

/// On which days something is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Once in so many days; 1 means every day.
    Days {
        /// 1 or more.
        every: i64,
    },
    /// On these weekdays, once in so many weeks.
    Weekdays {
        /// 1 means every week.
        every: i64,
        /// Monday first.
        weekdays: Vec<Weekday>,
    },
    /// A counted weekday of the month, such as the first Tuesday.
    Nth {
        /// 1 means every month.
        every: i64,
        /// Which of the month, negative counted from its end; none means all of them.
        nth: Vec<i16>,
        /// The weekday.
        weekday: Weekday,
    },
    /// Certain days of the month.
    MonthDays {
        /// 1 means every month.
        every: i64,
        /// 1 to 31; negative counts from the end.
        days: Vec<i16>,
        /// Only when it is one of these; none means always.
        weekdays: Vec<Weekday>,
    },
    /// A day of the year.
    YearDay {
        /// 1 means every year.
        every: i64,
        /// Such a day, in whichever year.
        day: Day,
    },
    /// Certain dates, as stretches from a first to a last day.
    Dates {
        /// In order.
        stretches: Vec<(Day, Day)>,
    },
}

/// The weekdays of a rule that is the same every week.
pub(super) fn plain_weekdays(schedule: &Schedule) -> Option<Vec<Weekday>> {
    let single = schedule.interval.unwrap_or(1) == 1
        && schedule.bymonthday.is_none()
        && schedule.byweekno.is_none()
        && schedule.byyearday.is_none();
    let days = named(schedule)?;
    match frequency(schedule)? {
        _ if !single => None,
        Frequency::Daily if days.is_empty() => Some(Weekday::ALL.to_vec()),
        Frequency::Weekly if days.is_empty() => {
            Some(vec![rule::ours(rule::anchor(schedule).weekday())])
        }
        Frequency::Monthly | Frequency::Yearly if days.is_empty() => None,
        _ => days.into_iter().map(every).collect(),
    }
}

fn every(day: NWeekday) -> Option<Weekday> {
    match day {
        NWeekday::Every(day) => Some(rule::ours(day)),
        NWeekday::Nth(..) => None,
    }
}

/// The weekdays that the row names; none when they cannot be read.
fn named(schedule: &Schedule) -> Option<Vec<NWeekday>> {
    match schedule.byday.as_deref() {
        Some(text) => weekdays(text),
        None => Some(Vec::new()),
    }
}

/// A plain week as sentences: weekdays with the same hours in one.
pub(super) fn of_week(days: &BTreeMap<Weekday, BTreeSet<Block>>) -> Vec<Sentence> {
    let mut by_hours: Vec<(&BTreeSet<Block>, Vec<Weekday>)> = Vec::new();
    for (weekday, blocks) in days {
        match by_hours.iter_mut().find(|(known, _)| *known == blocks) {
            Some((_, weekdays)) => weekdays.push(*weekday),
            None => by_hours.push((blocks, vec![*weekday])),
        }
    }
    let sentence = |(blocks, weekdays): (&BTreeSet<Block>, Vec<Weekday>)| Sentence {
        when: match weekdays.len() {
            7 => When::Days { every: 1 },
            _ => When::Weekdays { every: 1, weekdays },
        },
        blocks: blocks.iter().copied().collect(),
        next: None,
    };
    by_hours.into_iter().map(sentence).collect()
}

/// A rule that is not the same every week, as sentences: one for each counted weekday, one for
/// anything else. A rule that has no words becomes its next dates.
pub(super) fn of_rule(schedule: &Schedule, today: Day, horizon: Day) -> Vec<Sentence> {
    let Some((opens, closes)) = times(schedule) else {
        return Vec::new();
    };
    let upcoming = || days::between(schedule, today, horizon);
    let whens = said(schedule).unwrap_or_else(|| {
        let days: Vec<Day> = upcoming().into_iter().take(DATES).collect();
        let stretches = super::note::stretches(&days);
        match stretches.is_empty() {
            true => Vec::new(),
            false => vec![When::Dates { stretches }],
        }
    });
    let sentence = |when: When| Sentence {
        next: when
            .must_be_counted_out()
            .then(|| upcoming().first().copied())
            .flatten(),
        when,
        blocks: vec![Block { opens, closes }],
    };
    whens.into_iter().map(sentence).collect()
}

impl When {
    fn must_be_counted_out(&self) -> bool {
        match self {
            When::Days { every }
            | When::Weekdays { every, .. }
            | When::Nth { every, .. }
            | When::MonthDays { every, .. }
            | When::YearDay { every, .. } => *every > 1,
            When::Dates { .. } => false,
        }
    }
}

/// The days of a rule in words; nothing when there are no words for it.
fn said(schedule: &Schedule) -> Option<Vec<When>> {
    if days::pattern(schedule) != Pattern::Rule
        || schedule.byweekno.is_some()
        || schedule.byyearday.is_some()
    {
        return None;
    }
    let every_so_many = schedule.interval.unwrap_or(1);
    let month_days: Vec<i16> = match schedule.bymonthday.as_deref() {
        Some(text) => numbers(text, 31)?,
        None => Vec::new(),
    };
    let named = named(schedule)?;
    let plain = || {
        let days: Option<BTreeSet<Weekday>> = named.iter().copied().map(every).collect();
        days.map(|days| days.into_iter().collect::<Vec<_>>())
    };
    let first = rule::anchor(schedule);
    match frequency(schedule)? {
        Frequency::Daily if named.is_empty() && month_days.is_empty() => Some(vec![When::Days {
            every: every_so_many,
        }]),
        Frequency::Weekly if month_days.is_empty() => Some(vec![When::Weekdays {
            every: every_so_many,
            weekdays: match named.is_empty() {
                true => vec![rule::ours(first.weekday())],
                false => plain()?,
            },
        }]),
        Frequency::Monthly if named.is_empty() && month_days.is_empty() => {
            Some(vec![When::MonthDays {
                every: every_so_many,
                days: vec![i16::try_from(first.day()).ok()?],
                weekdays: Vec::new(),
            }])
        }
        Frequency::Monthly if !month_days.is_empty() => Some(vec![When::MonthDays {
            every: every_so_many,
            days: month_days,
            weekdays: plain()?,
        }]),
        Frequency::Monthly => Some(counted(&named, every_so_many)),
        Frequency::Yearly if named.is_empty() && month_days.is_empty() => {
            Some(vec![When::YearDay {
                every: every_so_many,
                day: Day(first),
            }])
        }
        _ => None,
    }
}

/// The counted weekdays, each weekday once, Monday first.
fn counted(named: &[NWeekday], every: i64) -> Vec<When> {
    let mut by_day: BTreeMap<Weekday, Vec<i16>> = BTreeMap::new();
    for day in named {
        let (nth, day) = match *day {
            NWeekday::Nth(nth, day) => (Some(nth), day),
            NWeekday::Every(day) => (None, day),
        };
        by_day.entry(rule::ours(day)).or_default().extend(nth);
    }
    let nth = |(weekday, nth)| When::Nth {
        every,
        nth,
        weekday,
    };
    by_day.into_iter().map(nth).collect()
}

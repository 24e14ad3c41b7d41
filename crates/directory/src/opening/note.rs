//! What departs from a plain week: counted weekdays, dates, closures, words.

use super::Block;
use super::days;
use super::words::{numbers as read_numbers, weekdays};
use crate::kinds::Schedule;
use onthaal_model::time::{Day, Weekday};
use rrule::{Frequency, NWeekday};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A departure from the plain week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Certain weekdays of the month: the first, the last (-1).
    Nth {
        /// Which of the month; negative counts from its end.
        nth: Vec<i16>,
        /// The weekday.
        weekday: Weekday,
        /// From when to when.
        block: Block,
    },
    /// Once in so many weeks.
    Weeks {
        /// Two means every other week.
        every: i64,
        /// The weekdays.
        weekdays: Vec<Weekday>,
        /// From when to when.
        block: Block,
        /// The next time.
        next: Option<Day>,
    },
    /// Certain days of the month.
    MonthDays {
        /// 1 to 31; negative counts from the end.
        days: Vec<i16>,
        /// From when to when.
        block: Block,
    },
    /// Certain dates.
    Dates {
        /// The days to come.
        days: Vec<Day>,
        /// From when to when.
        block: Block,
    },
    /// Closed from one day to another.
    Closed {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// Why; the schedule gives the translations.
        text: Option<ScheduleText>,
    },
    /// Said in words only.
    Text(ScheduleText),
}

impl Note {
    /// Whether a reader learns nothing from the other note that this one does not tell.
    pub(super) fn says_the_same(&self, other: &Note) -> bool {
        match (self, other) {
            (Note::Text(one), Note::Text(other)) => one.text == other.text,
            (one, other) => one == other,
        }
    }
}

/// The words of a schedule, with the record that holds their translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduleText {
    /// The schedule.
    pub schedule: Uuid,
    /// Its description.
    pub text: String,
}

/// The words of the schedule, where it has any.
pub(super) fn text_of(schedule: &Schedule) -> Option<ScheduleText> {
    schedule.description.clone().map(|text| ScheduleText {
        schedule: schedule.id,
        text,
    })
}

/// A rule that is not the same every week, as notes.
pub(super) fn rule_notes(schedule: &Schedule, block: Block, today: Day, horizon: Day) -> Vec<Note> {
    let weekdays = schedule
        .byday
        .as_deref()
        .and_then(weekdays)
        .unwrap_or_default();
    let single = schedule.interval.unwrap_or(1) == 1;
    let upcoming = || days::between(schedule, today, horizon);
    match (days::frequency(schedule), schedule.bymonthday.as_deref()) {
        (Some(Frequency::Monthly), None) if single && !weekdays.is_empty() => {
            let mut by_day: BTreeMap<Weekday, Vec<i16>> = BTreeMap::new();
            for weekday in weekdays {
                let (nth, day) = match weekday {
                    NWeekday::Nth(nth, day) => (Some(nth), day),
                    NWeekday::Every(day) => (None, day),
                };
                by_day.entry(days::ours(day)).or_default().extend(nth);
            }
            let note = |(weekday, nth)| Note::Nth {
                nth,
                weekday,
                block,
            };
            by_day.into_iter().map(note).collect()
        }
        (Some(Frequency::Monthly), Some(numbers)) if single && weekdays.is_empty() => {
            let days = read_numbers(numbers, 31).unwrap_or_default();
            vec![Note::MonthDays { days, block }]
        }
        (Some(Frequency::Weekly), None) if !single => {
            let every = |day| match day {
                NWeekday::Every(day) | NWeekday::Nth(_, day) => days::ours(day),
            };
            vec![Note::Weeks {
                every: schedule.interval.unwrap_or(1),
                weekdays: weekdays.into_iter().map(every).collect(),
                block,
                next: upcoming().first().copied(),
            }]
        }
        (_, _) => match upcoming() {
            days if days.is_empty() => Vec::new(),
            days => vec![Note::Dates {
                days: days.into_iter().take(6).collect(),
                block,
            }],
        },
    }
}

/// Closed days as stretches without a gap.
pub(super) fn closures(days: &[Day], text: &Option<ScheduleText>) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for &day in days {
        if let Some(Note::Closed { to, .. }) = notes.last_mut()
            && to.0.succ_opt() == Some(day.0)
        {
            *to = day;
            continue;
        }
        notes.push(Note::Closed {
            from: day,
            to: day,
            text: text.clone(),
        });
    }
    notes
}

//! What no rule says: closures, and words.

use super::holiday_rule::HolidayRule;
use super::hours::blocks_between;
use super::{closes, days};
use crate::holidays::{self, Holiday};
use crate::kinds::Schedule;
use chrono::Days;
use onthaal_model::time::Day;
use uuid::Uuid;

/// How far ahead a closing on a holiday is told, in days.
const SOON: u64 = 120;

/// What stands beside the hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Closed from one day to another.
    Closed {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
        /// Why; the schedule gives the translations.
        text: Option<ScheduleText>,
        /// The holiday that it is.
        holiday: Option<Holiday>,
    },
    /// Said in words only.
    Text(ScheduleText),
}

impl Note {
    /// Whether a reader learns nothing from the other note that this one does not tell.
    pub(super) fn says_the_same(&self, other: &Note) -> bool {
        match (self, other) {
            (Note::Text(one), Note::Text(other)) => one.text == other.text,
            (
                Note::Closed { from, to, .. },
                Note::Closed {
                    from: first,
                    to: last,
                    text: None,
                    ..
                },
            ) => from <= first && last <= to,
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

/// Closed days as stretches without a gap.
pub(super) fn closures(days: &[Day], text: &Option<ScheduleText>) -> Vec<Note> {
    let closed = |(from, to)| Note::Closed {
        from,
        to,
        text: text.clone(),
        holiday: holiday_of(from, to),
    };
    stretches(days).into_iter().map(closed).collect()
}

/// Days in order, as stretches without a gap.
pub(super) fn stretches(days: &[Day]) -> Vec<(Day, Day)> {
    let mut stretches: Vec<(Day, Day)> = Vec::new();
    for &day in days {
        match stretches.last_mut() {
            Some((_, last)) if last.0.succ_opt() == Some(day.0) => *last = day,
            Some(_) | None => stretches.push((day, day)),
        }
    }
    stretches
}

/// The holiday with exactly these days.
fn holiday_of(from: Day, to: Day) -> Option<Holiday> {
    let found = match from == to {
        true => holidays::public_on(from).or_else(|| holidays::school_on(from)),
        false => holidays::school_on(from),
    };
    found
        .filter(|stretch| (stretch.from, stretch.to) == (from, to))
        .map(|stretch| stretch.holiday)
}

/// The next time, within some months, that a holiday keeps the door closed which would have been
/// open: the whole holiday when nothing else opens the door in it, else that day.
pub(super) fn next_on_a_holiday(schedules: &[Schedule], today: Day) -> Option<Note> {
    let last = Day(today.0.checked_add_days(Days::new(SOON))?);
    let rows = schedules.iter().filter(|schedule| !closes(schedule));
    let first_of = |schedule: &Schedule| {
        let rule = HolidayRule::of(schedule);
        if rule == HolidayRule::default() {
            return None;
        }
        let mut days = days::regardless_of_holidays(schedule, today, last).into_iter();
        days.find_map(|day| rule.barred_by(day).map(|stretch| (day, stretch)))
    };
    let (day, stretch) = rows.filter_map(first_of).min()?;
    let from = stretch.from.max(today);
    let open = blocks_between(schedules, from, stretch.to);
    let (from, to) = match open.is_empty() {
        true => (stretch.from, stretch.to),
        false if open.contains_key(&day) => return None,
        false => (day, day),
    };
    Some(Note::Closed {
        from,
        to,
        text: None,
        holiday: Some(stretch.holiday),
    })
}

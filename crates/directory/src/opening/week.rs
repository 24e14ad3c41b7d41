//! Opening hours as a person reads them: a plain week, and what departs from it. Structure
//! only; the sentences are made from locales.

use super::days::{self, Pattern};
use super::note::{Note, closures, rule_notes, text_of};
use super::{Block, closes, times, words};
use crate::kinds::Schedule;
use chrono::Days;
use onthaal_model::time::{Day, Weekday};
use rrule::{Frequency, NWeekday};
use std::collections::{BTreeMap, BTreeSet};

/// How far ahead dates and closures are told, in days.
const HORIZON: u64 = 366;

/// A week and its departures, within one stretch of validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The days that are open every week, Monday first.
    pub days: Vec<DayHours>,
    /// Everything that does not fit a plain week.
    pub notes: Vec<Note>,
    /// From this day, where it is bounded.
    pub valid_from: Option<Day>,
    /// Up to this day.
    pub valid_to: Option<Day>,
}

/// A weekday and its openings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    /// The day.
    pub weekday: Weekday,
    /// Its openings, the earliest first.
    pub blocks: Vec<Block>,
}

/// A week while it is gathered.
#[derive(Default)]
struct Draft {
    days: BTreeMap<Weekday, BTreeSet<Block>>,
    notes: Vec<Note>,
}

/// What is gathered from all schedules.
#[derive(Default)]
struct Gathered {
    weeks: BTreeMap<(Option<Day>, Option<Day>), Draft>,
    /// Closures and words that belong to no stretch of validity.
    apart: Vec<Note>,
    dates: BTreeMap<Block, BTreeSet<Day>>,
}

/// The schedules as weeks, one per stretch of validity that is not over today. Dates and
/// closures stand with the first.
pub fn weeks(schedules: &[Schedule], today: Day) -> Vec<Week> {
    let horizon = today.0.checked_add_days(Days::new(HORIZON));
    let horizon = Day(horizon.unwrap_or(today.0));
    let mut gathered = Gathered::default();
    let current = |schedule: &&Schedule| schedule.valid_to.is_none_or(|to| to >= today);
    for schedule in schedules.iter().filter(current) {
        gathered.take(schedule, today, horizon);
    }
    gathered.into_weeks()
}

impl Gathered {
    fn take(&mut self, schedule: &Schedule, today: Day, horizon: Day) {
        let text = text_of(schedule);
        if closes(schedule) {
            let days = days::between(schedule, today, horizon);
            self.apart.extend(closures(&days, &text));
            return;
        }
        let text = text.map(Note::Text);
        let Some((opens, closes)) = times(schedule) else {
            self.apart.extend(text);
            return;
        };
        let block = Block { opens, closes };
        if matches!(days::pattern(schedule), Pattern::Dates(..)) {
            let days = days::between(schedule, today, horizon);
            self.dates.entry(block).or_default().extend(days);
            self.apart.extend(text);
            return;
        }
        let validity = (schedule.valid_from, schedule.valid_to);
        let draft = self.weeks.entry(validity).or_default();
        match plain_weekdays(schedule) {
            Some(weekdays) => {
                for weekday in weekdays {
                    draft.days.entry(weekday).or_default().insert(block);
                }
            }
            None => draft
                .notes
                .extend(rule_notes(schedule, block, today, horizon)),
        }
        draft.notes.extend(text);
    }

    fn into_weeks(mut self) -> Vec<Week> {
        let dates = self.dates.into_iter().filter(|(_, days)| !days.is_empty());
        self.apart.extend(dates.map(|(block, days)| Note::Dates {
            days: days.into_iter().collect(),
            block,
        }));
        if self.weeks.is_empty() && !self.apart.is_empty() {
            self.weeks.insert((None, None), Draft::default());
        }
        let mut apart = self.apart;
        let weeks = self
            .weeks
            .into_iter()
            .map(|((valid_from, valid_to), draft)| {
                let mut notes = draft.notes;
                notes.append(&mut apart);
                let days = draft.days.into_iter().map(|(weekday, blocks)| DayHours {
                    weekday,
                    blocks: blocks.into_iter().collect(),
                });
                Week {
                    days: days.collect(),
                    notes: once_each(notes),
                    valid_from,
                    valid_to,
                }
            });
        weeks.collect()
    }
}

/// Rows of one rule, such as two blocks a day, often carry the same words.
fn once_each(notes: Vec<Note>) -> Vec<Note> {
    let mut kept: Vec<Note> = Vec::new();
    for note in notes {
        if !kept.iter().any(|other| other.says_the_same(&note)) {
            kept.push(note);
        }
    }
    kept
}

/// The weekdays of a rule that is the same every week without end.
fn plain_weekdays(schedule: &Schedule) -> Option<Vec<Weekday>> {
    let plain = days::frequency(schedule) == Some(Frequency::Weekly)
        && schedule.interval.unwrap_or(1) == 1
        && schedule.count.is_none()
        && schedule.bymonthday.is_none()
        && schedule.byweekno.is_none()
        && schedule.byyearday.is_none();
    let every = |day: NWeekday| match day {
        NWeekday::Every(day) => Some(days::ours(day)),
        NWeekday::Nth(..) => None,
    };
    let weekdays = words::weekdays(schedule.byday.as_deref()?)?;
    plain
        .then(|| weekdays.into_iter().map(every).collect())
        .flatten()
}

//! Open or not, and when next.

use super::days::{self, Pattern};
use super::{closes, times};
use crate::kinds::Schedule;
use crate::time_of_day::TimeOfDay;
use chrono::Days;
use onthaal_model::time::{Day, Moment, local};
use std::collections::{BTreeMap, BTreeSet};

/// An opening within a day; when it closes at or before its start it runs past midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block {
    /// When the door opens.
    pub opens: TimeOfDay,
    /// When it closes.
    pub closes: TimeOfDay,
}

impl Block {
    fn past_midnight(self) -> bool {
        self.closes <= self.opens
    }

    fn holds(self, time: TimeOfDay) -> bool {
        self.opens <= time && (self.past_midnight() || time < self.closes)
    }
}

/// An opening on a certain day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opening {
    /// The day it begins.
    pub day: Day,
    /// When the door opens.
    pub opens: TimeOfDay,
    /// When it closes.
    pub closes: TimeOfDay,
}

/// The openings of each day from `from` to `to` that has any.
fn blocks_between(schedules: &[Schedule], from: Day, to: Day) -> BTreeMap<Day, BTreeSet<Block>> {
    let closed: BTreeSet<Day> = schedules
        .iter()
        .filter(|schedule| closes(schedule))
        .flat_map(|schedule| days::between(schedule, from, to))
        .collect();
    let mut open: BTreeMap<Day, BTreeSet<Block>> = BTreeMap::new();
    for schedule in schedules.iter().filter(|schedule| !closes(schedule)) {
        let Some((opens, closes)) = times(schedule) else {
            continue;
        };
        let dated = matches!(days::pattern(schedule), Pattern::Dates(..));
        for day in days::between(schedule, from, to) {
            if dated || !closed.contains(&day) {
                open.entry(day).or_default().insert(Block { opens, closes });
            }
        }
    }
    open
}

/// The openings that begin on this day, the earliest first.
pub fn blocks_on(schedules: &[Schedule], day: Day) -> Vec<Block> {
    let blocks = blocks_between(schedules, day, day).remove(&day);
    blocks.unwrap_or_default().into_iter().collect()
}

/// Whether the door is open at this instant.
pub fn is_open_at(schedules: &[Schedule], moment: Moment) -> bool {
    let wall = local(moment);
    let (today, time) = (Day(wall.date_naive()), TimeOfDay::of(wall.time()));
    let yesterday = Day(today.0.pred_opt().unwrap_or(today.0));
    let blocks = blocks_between(schedules, yesterday, today);
    let held = |day: Day, test: &dyn Fn(&Block) -> bool| {
        blocks
            .get(&day)
            .is_some_and(|blocks| blocks.iter().any(test))
    };
    held(today, &|block| block.holds(time))
        || held(yesterday, &|block| {
            block.past_midnight() && time < block.closes
        })
}

/// The next opening that begins after this instant, within so many days.
pub fn next_opening(schedules: &[Schedule], moment: Moment, within: u16) -> Option<Opening> {
    let wall = local(moment);
    let (today, time) = (Day(wall.date_naive()), TimeOfDay::of(wall.time()));
    // Two steps: nearly every service opens again within a week.
    [within.min(8), within].into_iter().find_map(|span| {
        let last = Day(today.0.checked_add_days(Days::new(span.into()))?);
        let blocks = blocks_between(schedules, today, last);
        blocks.into_iter().find_map(|(day, blocks)| {
            let mut later = blocks.into_iter().filter(|b| day > today || b.opens > time);
            later.next().map(|block| Opening {
                day,
                opens: block.opens,
                closes: block.closes,
            })
        })
    })
}

//! Open or not, and when next.

use super::days::{self, Pattern};
use super::{closes, times};
use crate::kinds::Schedule;
use crate::time_of_day::TimeOfDay;
use chrono::{Days, Duration, NaiveDateTime};
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

/// The openings of each day from `from` to `to` that has any, the earliest first. At most 800 days.
pub fn blocks_between(
    schedules: &[Schedule],
    from: Day,
    to: Day,
) -> BTreeMap<Day, BTreeSet<Block>> {
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

/// The next opening that begins after this instant, within so many days. An opening in the hour
/// that the clock skips is none; one in the hour that comes twice begins twice.
pub fn next_opening(schedules: &[Schedule], moment: Moment, within: u16) -> Option<Opening> {
    let today = Day::of(moment);
    // Two steps: nearly every service opens again within a week.
    [within.min(8), within].into_iter().find_map(|span| {
        let last = Day(today.0.checked_add_days(Days::new(span.into()))?);
        let blocks = blocks_between(schedules, today, last);
        blocks.into_iter().find_map(|(day, blocks)| {
            let starts = blocks.into_iter().flat_map(|block| starts(day, block));
            let later = starts.filter(|(start, _)| *start > moment).min();
            later.map(|(_, opening)| opening)
        })
    })
}

/// The instants at which the clock on the wall says that the block begins; when the clock skips
/// its beginning, the instant after.
fn starts(day: Day, block: Block) -> impl Iterator<Item = (Moment, Opening)> {
    let wall = at(day, block.opens.minutes());
    let closes = match block.past_midnight() {
        true => at(day, block.closes.minutes()) + Duration::days(1),
        false => at(day, block.closes.minutes()),
    };
    let known = instants(wall);
    let skipped = known.iter().all(Option::is_none);
    let hour = wall + Duration::hours(1);
    let whole = hour - Duration::minutes(i64::from(block.opens.minutes() % 60));
    let after = instants(whole)[0].filter(|_| skipped && whole < closes);
    let opening = move |opens| Opening {
        day,
        opens,
        closes: block.closes,
    };
    let told = known
        .into_iter()
        .flatten()
        .map(move |m| (m, opening(block.opens)));
    let late = after.map(move |m| (m, opening(TimeOfDay::of(whole.time()))));
    told.chain(late)
}

/// Minutes of a day of the wall as a wall-clock time; 1440 is the next midnight.
pub(super) fn at(day: Day, minutes: u16) -> NaiveDateTime {
    day.0.and_time(chrono::NaiveTime::MIN) + Duration::minutes(minutes.into())
}

/// The instants at which the clock on the wall says this: none, one or two.
fn instants(wall: NaiveDateTime) -> [Option<Moment>; 2] {
    let says = |hours: i64| {
        let moment = wall.and_utc() - Duration::hours(hours);
        (local(moment).naive_local() == wall).then_some(moment)
    };
    [says(2), says(1)]
}

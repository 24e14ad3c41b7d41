//! Openings as stretches on the wall clock: until when a door stays open, and when two are open
//! together.

use super::hours::{Opening, at, blocks_between, is_open_at};
use crate::kinds::Schedule;

use crate::time_of_day::TimeOfDay;
use chrono::{Days, Duration, NaiveDateTime, NaiveTime};
use onthaal_model::time::{Day, Moment, local};

/// A door that has not closed for so many days is called always open.
const ALWAYS: u64 = 7;

/// A stretch of the wall clock: from, and up to but not including.
type Stretch = (NaiveDateTime, NaiveDateTime);

/// The stretches that begin from `from` to `to`, in order; what touches is one stretch.
fn stretches(schedules: &[Schedule], from: Day, to: Day) -> Vec<Stretch> {
    let days = blocks_between(schedules, from, to);
    let mut all: Vec<Stretch> = Vec::new();
    for (day, blocks) in days {
        for block in blocks {
            let start = at(day, block.opens.minutes());
            let end = at(day, block.closes.minutes());
            let past_midnight = block.closes <= block.opens;
            all.push((start, end + Duration::days(past_midnight.into())));
        }
    }
    all.sort_unstable();
    let mut joined: Vec<Stretch> = Vec::new();
    for (start, end) in all {
        match joined.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            Some(_) | None => joined.push((start, end)),
        }
    }
    joined
}

/// Until when a door that is open at this instant stays open: the day and the time on the clock.
/// Nothing when it is closed, or when it does not close within a week.
pub fn open_until(schedules: &[Schedule], moment: Moment) -> Option<(Day, TimeOfDay)> {
    if !is_open_at(schedules, moment) {
        return None;
    }
    let now = local(moment).naive_local();
    let from = Day(now.date().pred_opt()?);
    let to = Day(now.date().checked_add_days(Days::new(ALWAYS))?);
    let (_, end) = stretches(schedules, from, to)
        .into_iter()
        .find(|(start, end)| *start <= now && now < *end)?;
    let always = end - now >= Duration::days(ALWAYS as i64);
    (!always).then(|| closing(end))
}

/// A closing at midnight is told as 24:00 of the day before.
fn closing(end: NaiveDateTime) -> (Day, TimeOfDay) {
    match (end.time(), end.date().pred_opt()) {
        (NaiveTime::MIN, Some(before)) => (Day(before), TimeOfDay::END),
        (time, _) => (Day(end.date()), TimeOfDay::of(time)),
    }
}

/// The times at which a service can be had while the house is open, for the openings that begin
/// from `from` to `to`, in order; each within one day or past its midnight, as an opening is.
pub fn open_with(service: &[Schedule], house: &[Schedule], from: Day, to: Day) -> Vec<Opening> {
    // What began the evening before may still be open on the first day.
    let before = Day(from.0.pred_opt().unwrap_or(from.0));
    let (ours, theirs) = (stretches(service, before, to), stretches(house, before, to));
    let first = at(from, 0);
    let (mut one, mut other) = (ours.iter().peekable(), theirs.iter().peekable());
    let mut shared = Vec::new();
    while let (Some((a, b)), Some((c, d))) = (one.peek(), other.peek()) {
        let (start, end) = (*a.max(c).max(&first), *b.min(d));
        if start < end {
            cut(start, end, &mut shared);
        }
        match b <= d {
            true => one.next(),
            false => other.next(),
        };
    }
    shared
}

/// A stretch of more than a day, as openings that end at midnight.
fn cut(mut start: NaiveDateTime, end: NaiveDateTime, into: &mut Vec<Opening>) {
    while end - start > Duration::days(1) {
        let day = Day(start.date());
        let midnight = at(day, TimeOfDay::END.minutes());
        into.push(Opening {
            day,
            opens: TimeOfDay::of(start.time()),
            closes: TimeOfDay::END,
        });
        start = midnight;
    }
    into.push(Opening {
        day: Day(start.date()),
        opens: TimeOfDay::of(start.time()),
        closes: closing(end).1,
    });
}

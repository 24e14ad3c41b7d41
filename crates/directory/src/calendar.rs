//! Events as iCalendar (RFC 5545), for the calendar of a family's telephone.
//!
//! Pure. Each row of opening hours becomes one entry with the rule it has; what is closed or
//! falls on a holiday is taken away with EXDATE, so far as [`HORIZON`] days ahead. A rule that
//! iCalendar counts otherwise than HSDS becomes a list of dates. Times are those of the wall
//! clock in `Europe/Brussels`, whose rules stand in the file. Deliberately absent: reading.

mod appointment;
mod rule;
mod zone;

pub use appointment::Appointment;

use crate::content_line::plain;
use crate::kinds::{Event, Schedule};
use crate::opening::{Block, blocks_between, closes};
use chrono::{Days, Duration, NaiveDateTime, NaiveTime};
use icalendar::{Calendar, Component, Event as Entry, EventLike, EventStatus, Property};
use onthaal_model::time::{Day, Moment};
use rule::Repeats;
use std::collections::BTreeSet;

/// How far ahead dates and exceptions are written out, in days.
pub const HORIZON: u64 = 550;
/// How far back a rule that began long ago begins here, in days.
const BACK: u64 = 31;
/// What made the file.
const PRODUCT: &str = "-//Onthaal//Huis van het Kind//NL";

/// An event with its dates and its words in the language of whoever takes it along.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarEvent<'a> {
    /// The event.
    pub event: &'a Event,
    /// Its rows of dates.
    pub schedules: &'a [Schedule],
    /// What it is called.
    pub name: String,
    /// What it is, and how to come.
    pub description: String,
    /// Where it is.
    pub place: Option<String>,
}

/// The events as one iCalendar file, as it stands at this moment; `name` is what the calendar is
/// called. A row without dates near this moment is left out. The id of an entry is that of its
/// row, and so the same at every export.
pub fn calendar(events: &[CalendarEvent<'_>], name: Option<&str>, now: Moment) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", PRODUCT),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property((key, value));
    }
    if let Some(name) = name {
        calendar.name(&plain(name));
        calendar.append_property(("X-WR-TIMEZONE", zone::NAME));
    }
    for event in events {
        for schedule in event.schedules.iter().filter(|one| !closes(one)) {
            if let Some(entry) = entry(event, schedule, now) {
                calendar.push(entry);
            }
        }
    }
    zone::insert(&calendar.to_string())
}

/// The entry of one row; none when it has no dates near this moment.
fn entry(of: &CalendarEvent<'_>, schedule: &Schedule, now: Moment) -> Option<Entry> {
    let today = Day::of(now);
    let all = occurrences(of.schedules, schedule, today);
    let (first, rest) = all.plain.split_first()?;
    let mut entry = Entry::new();
    entry
        .uid(&schedule.id.hyphenated().to_string())
        .timestamp(now)
        .summary(&plain(&of.name));
    let description = plain(&of.description);
    if !description.is_empty() {
        entry.description(&description);
    }
    if let Some(place) = &of.place {
        entry.location(&plain(place));
    }
    if let Some(url) = of.event.url.as_deref().filter(|url| is_address(url)) {
        entry.url(url);
    }
    entry.status(match of.event.status.as_str() {
        "cancelled" => EventStatus::Cancelled,
        "postponed" => EventStatus::Tentative,
        _ => EventStatus::Confirmed,
    });
    let (starts, ends) = times(*first, all.block);
    entry.append_property(local("DTSTART", starts));
    entry.append_property(local("DTEND", ends));
    match rule::of(schedule) {
        Repeats::Rule(rule) => {
            entry.append_property(("RRULE", rule.as_str()));
            for day in all.plain.iter().filter(|day| !all.held.contains(day)) {
                entry.append_multi_property(local("EXDATE", times(*day, all.block).0));
            }
        }
        Repeats::Dates => {
            let held = |day: &&Day| all.held.contains(day);
            if !all.held.contains(first) && rest.iter().find(held).is_none() {
                return None;
            }
            for day in rest.iter().filter(held) {
                entry.append_multi_property(local("RDATE", times(*day, all.block).0));
            }
            if !all.held.contains(first) {
                entry.append_multi_property(local("EXDATE", starts));
            }
        }
    }
    Some(entry.done())
}

/// The days of a row.
struct Occurrences {
    /// The hours it opens.
    block: Block,
    /// Its days by the rule alone, in order.
    plain: Vec<Day>,
    /// Those on which it is held, closures and holidays counted.
    held: BTreeSet<Day>,
}

fn occurrences(all: &[Schedule], schedule: &Schedule, today: Day) -> Occurrences {
    let mut alone = schedule.clone();
    alone.notes = None;
    let back = today.0.checked_sub_days(Days::new(BACK));
    // A rule that counts its days must begin where the counting does.
    let from = match rule::start(schedule).filter(|_| schedule.count.is_some()) {
        Some(start) => start,
        None => Day(back.unwrap_or(today.0)),
    };
    let last = from.0.checked_add_days(Days::new(HORIZON + BACK));
    let to = Day(last.unwrap_or(from.0));
    let by_rule = blocks_between(std::slice::from_ref(&alone), from, to);
    let block = by_rule.values().flatten().next().copied();
    let held = match block {
        Some(block) => blocks_between(all, from, to)
            .into_iter()
            .filter(|(_, blocks)| blocks.contains(&block))
            .map(|(day, _)| day)
            .collect(),
        None => BTreeSet::new(),
    };
    Occurrences {
        block: block.unwrap_or(Block {
            opens: crate::time_of_day::TimeOfDay::START,
            closes: crate::time_of_day::TimeOfDay::START,
        }),
        plain: by_rule.into_keys().collect(),
        held,
    }
}

/// When it begins and ends on this day; ending at or before its beginning means the next day.
fn times(day: Day, block: Block) -> (NaiveDateTime, NaiveDateTime) {
    let at = |minutes: u16| day.0.and_time(NaiveTime::MIN) + Duration::minutes(minutes.into());
    let (starts, ends) = (at(block.opens.minutes()), at(block.closes.minutes()));
    match ends <= starts {
        true => (starts, ends + Duration::days(1)),
        false => (starts, ends),
    }
}

/// A time of the wall clock, with the name of its zone.
fn local(key: &str, time: NaiveDateTime) -> Property {
    let text = time.format("%Y%m%dT%H%M%S").to_string();
    let mut property = Property::new(key, text);
    property.add_parameter("TZID", zone::NAME);
    property.done()
}

/// Whether the text may stand as an address: one word, with a scheme.
fn is_address(url: &str) -> bool {
    url.contains(':') && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}

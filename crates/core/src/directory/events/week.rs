//! What is on from one day to another.

use super::audience::Audience;
use super::known::{self, Known, Listed};
use super::same_time;
use crate::directory::locale::Text;
use crate::error::Result;
use chrono::Days;
use onthaal_db::Session;
use onthaal_directory::opening::{Block, blocks_between};
use onthaal_directory::{Event, Schedule, all};
use onthaal_model::id::{EventId, HouseId};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{AgeBand, Theme};
use std::collections::{BTreeMap, BTreeSet};

/// Which days are looked at, and what is looked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The first day.
    pub from: Day,
    /// How many days, of which this is the first.
    pub days: u16,
    /// About one of these; about anything when there are none.
    pub themes: Vec<Theme>,
    /// For children of this age.
    pub age_band: Option<AgeBand>,
    /// In this municipality, by name.
    pub municipality: Option<String>,
    /// The house that shows it.
    pub house: Option<HouseId>,
    /// Whether staff look: they see what is only proposed, and what is held at the same time.
    pub for_staff: bool,
}

/// What is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDays {
    /// Every day that was asked for, also when nothing is on.
    pub days: Vec<EventDay>,
    /// The municipalities in which something is on in these days, whatever is looked for.
    pub municipalities: BTreeSet<String>,
}

/// A day and what is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDay {
    /// The day.
    pub day: Day,
    /// What begins on it, the earliest first.
    pub items: Vec<EventItem>,
}

/// An event on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventItem {
    /// The event.
    pub event_id: EventId,
    /// What it is called.
    pub name: Text,
    /// When it begins and ends on the clock; at or before its beginning means the next day.
    pub block: Block,
    /// The name of the place.
    pub place: Option<Text>,
    /// The municipality.
    pub municipality: Option<String>,
    /// Whether it is known to cost nothing.
    pub free: bool,
    /// `scheduled`, `cancelled`, `postponed` or `full`.
    pub status: String,
    /// Its themes, the most fitting first.
    pub themes: Vec<Theme>,
    /// The ages it is for, in months.
    pub months: (Option<i64>, Option<i64>),
    /// Whom it is for, where its themes tell.
    pub audience: Option<Audience>,
    /// For staff: what else is held in this half-day for the same children, in the same
    /// municipality and about the same.
    pub same_time: Vec<String>,
}

/// An event on a day, before it is put in words.
pub(super) struct Held {
    pub of: usize,
    pub day: Day,
    pub block: Block,
}

/// What is on, day by day, with words in this locale.
pub fn events(s: &mut dyn Session, wanted: &Wanted, locale: &str) -> Result<EventDays> {
    let last = wanted
        .from
        .0
        .checked_add_days(Days::new(u64::from(wanted.days.max(1)) - 1));
    let last = Day(last.unwrap_or(wanted.from.0));
    let mut listed = Listed::default();
    let mut known: Vec<Known> = Vec::new();
    let mut held: Vec<Held> = Vec::new();
    for event in all::<Event>(s)? {
        let schedules = known::schedules(s, event.id)?;
        let blocks = on(&schedules, wanted.from, last);
        if blocks.is_empty() || !listed.shows(s, &event, (wanted.house, wanted.for_staff))? {
            continue;
        }
        let of = known.len();
        let days = blocks.into_iter();
        held.extend(days.flat_map(|(day, blocks)| {
            let blocks = blocks.into_iter();
            blocks.map(move |block| Held { of, day, block })
        }));
        known.push(known::with_terms(s, event)?);
    }
    held.sort_by_key(|one| (one.day, one.block.opens, known[one.of].event.id));
    let mut words = Words::default();
    let mut days: Vec<EventDay> = Vec::new();
    for day in wanted.from.0.iter_days().take_while(|day| *day <= last.0) {
        let day = Day(day);
        let mut items = Vec::new();
        for one in held.iter().filter(|one| one.day == day) {
            let event = &known[one.of];
            if !fits(event, wanted) {
                continue;
            }
            let same_time = match wanted.for_staff {
                true => same_time::beside(one, &held, &known),
                false => Vec::new(),
            };
            items.push(words.item(s, event, one.block, same_time, locale)?);
        }
        days.push(EventDay { day, items });
    }
    let there = known
        .iter()
        .filter_map(|one| one.event.municipality.clone());
    Ok(EventDays {
        days,
        municipalities: there.collect(),
    })
}

/// The openings of these days. Rows that name one far day are not even looked at.
fn on(schedules: &[Schedule], from: Day, to: Day) -> BTreeMap<Day, BTreeSet<Block>> {
    let near = |schedule: &&Schedule| {
        let ended = schedule.valid_to.is_some_and(|day| day < from);
        let later = schedule.valid_from.is_some_and(|day| day > to);
        !ended && !later
    };
    let near: Vec<Schedule> = schedules.iter().filter(near).cloned().collect();
    match near.is_empty() {
        true => BTreeMap::new(),
        false => blocks_between(&near, from, to),
    }
}

fn fits(known: &Known, wanted: &Wanted) -> bool {
    let about = wanted.themes.is_empty()
        || known
            .themes
            .iter()
            .any(|theme| wanted.themes.contains(theme));
    let there = match &wanted.municipality {
        Some(name) => known.event.municipality.as_ref() == Some(name),
        None => true,
    };
    about && there && wanted.age_band.is_none_or(|band| known.is_for(band))
}

/// What was already put in words: an event of every day needs it once.
#[derive(Default)]
struct Words(BTreeMap<EventId, (Text, Option<Text>)>);

impl Words {
    fn item(
        &mut self,
        s: &mut dyn Session,
        known: &Known,
        block: Block,
        same_time: Vec<String>,
        locale: &str,
    ) -> Result<EventItem> {
        let event = &known.event;
        let id = EventId(event.id);
        let (name, place) = match self.0.get(&id) {
            Some(said) => said.clone(),
            None => {
                let texts = known::translations(s, event.id)?;
                let name = Text::of(Some(&event.name), "name", &texts, locale);
                let name = name.unwrap_or_else(|| Text::dutch(&event.name, locale));
                let place = known::place(s, event, locale)?.name;
                self.0.insert(id, (name.clone(), place.clone()));
                (name, place)
            }
        };
        Ok(EventItem {
            event_id: id,
            name,
            block,
            place,
            municipality: event.municipality.clone(),
            free: event.free,
            status: event.status.clone(),
            themes: known.themes.clone(),
            audience: Audience::of(&known.themes),
            months: (event.minimum_age, event.maximum_age),
            same_time,
        })
    }
}

//! A week of the back-up as it will be at each desk: who is called in which half-day, whatever
//! the theme, and where nobody is.

use super::check;
use super::write::of_house;
use crate::centre::Centre;
use crate::error::Result;
use crate::houses;
use chrono::{Datelike, Days};
use onthaal_db::Session;
use onthaal_directory::opening::{Block, blocks_between};
use onthaal_directory::{self as directory, BackupRule, Desk, Schedule, Site, codes};
use onthaal_model::id::HouseId;
use onthaal_model::time::{Day, HalfDay};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A week at the desks of a house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Roster {
    /// The Monday.
    pub week: String,
    /// Its desks in their order; a site without desks stands for one.
    pub desks: Vec<DeskWeek>,
}

/// A week at one desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeskWeek {
    /// The desk, unless the site has none.
    pub desk_id: Option<Uuid>,
    /// Its name, or that of the site.
    pub name: String,
    /// Its site.
    pub site: String,
    /// Whether anything is known of the hours of the site.
    pub hours_known: bool,
    /// The half-days from Monday morning to Sunday evening.
    pub slots: Vec<SlotLine>,
}

/// A half-day at one desk: rules by their ids, whom to call first before the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SlotLine {
    /// The day.
    pub day: String,
    /// The half of it.
    pub half_day: &'static str,
    /// Whether the site is open.
    pub open: bool,
    /// Whoever can be called for any question.
    pub anything: Vec<Uuid>,
    /// Whoever can be called for some themes only.
    pub some_themes: Vec<Uuid>,
    /// Whoever can be called when nobody answers.
    pub fallback: Vec<Uuid>,
}

/// The week of `day`, or this week. Errs when there is no such house.
pub fn roster(centre: &Centre, house: Uuid, day: Option<Day>) -> Result<Roster> {
    let monday = monday_of(day.unwrap_or_else(|| centre.today()));
    centre.pool.read(|s| {
        check::house(s, house)?;
        let mut rules = of_house::<BackupRule>(s, house)?;
        rules.sort_by_key(|rule| (rank(rule), rule.position.unwrap_or(i64::MAX)));
        let mut desks = Vec::new();
        for place in places(s, house)? {
            desks.push(week(&place, &rules, monday));
        }
        Ok(Roster {
            week: monday.to_string(),
            desks,
        })
    })
}

fn monday_of(day: Day) -> Day {
    let since = u64::from(day.0.weekday().num_days_from_monday());
    Day(day.0.checked_sub_days(Days::new(since)).unwrap_or(day.0))
}

/// Where somebody sits: a desk, or a site that has named none.
struct Place {
    desk: Option<Uuid>,
    name: String,
    site: Site,
    channel: Option<String>,
    hours: Vec<Schedule>,
}

fn places(s: &mut dyn Session, house: Uuid) -> Result<Vec<Place>> {
    let mut desks = of_house::<Desk>(s, house)?;
    desks.retain(|desk| !desk.closed);
    desks.sort_by_key(|desk| desk.position.unwrap_or(i64::MAX));
    let sites = houses::sites(s, HouseId(house))?;
    let mut hours: BTreeMap<Uuid, Vec<Schedule>> = BTreeMap::new();
    for site in &sites {
        if let Some(location) = site.location_id {
            let known = directory::linked::<Schedule>(s, "location_id", location)?;
            hours.insert(site.id, known);
        }
    }
    let hours_of = |site: &Site| hours.get(&site.id).cloned().unwrap_or_default();
    let named = desks.iter().filter_map(|desk| {
        let site = sites.iter().find(|site| site.id == desk.site_id)?;
        Some(Place {
            desk: Some(desk.id),
            name: desk.name.clone(),
            site: site.clone(),
            channel: desk.channel.clone(),
            hours: hours_of(site),
        })
    });
    let with_desk: BTreeSet<Uuid> = desks.iter().map(|desk| desk.site_id).collect();
    let bare = sites.iter().filter(|site| !with_desk.contains(&site.id));
    let unnamed = bare.map(|site| Place {
        desk: None,
        name: site.name.clone(),
        site: site.clone(),
        channel: None,
        hours: hours_of(site),
    });
    Ok(named.chain(unnamed).collect())
}

fn week(place: &Place, rules: &[BackupRule], monday: Day) -> DeskWeek {
    let day_after = |days: u64| {
        Day(monday
            .0
            .checked_add_days(Days::new(days))
            .unwrap_or(monday.0))
    };
    let open = blocks_between(&place.hours, monday, day_after(6));
    let mut slots = Vec::new();
    for day in (0..7).map(day_after) {
        for half in HalfDay::ALL.iter().copied() {
            let here = rules.iter().filter(|rule| holds(rule, place, day, half));
            let ids = |test: &dyn Fn(&BackupRule) -> bool| {
                let fitting = here.clone().filter(|rule| test(rule));
                fitting.map(|rule| rule.id).collect()
            };
            let blocks = open.get(&day).into_iter().flatten();
            slots.push(SlotLine {
                day: day.to_string(),
                half_day: half.code(),
                open: blocks.copied().any(|block| touches(block, half)),
                anything: ids(&|rule| !rule.fallback && rule.themes.is_none()),
                some_themes: ids(&|rule| !rule.fallback && rule.themes.is_some()),
                fallback: ids(&|rule| rule.fallback),
            });
        }
    }
    DeskWeek {
        desk_id: place.desk,
        name: place.name.clone(),
        site: place.site.name.clone(),
        hours_known: !place.hours.is_empty(),
        slots,
    }
}

/// What is most particular comes first, as on a tablet: how a question came in, then the place,
/// then the moment. The theme weighs more than all of these, but a week has no theme.
fn rank(rule: &BackupRule) -> Reverse<(bool, bool, usize)> {
    let moment = [&rule.weekdays, &rule.half_days];
    let named = moment.iter().filter(|part| part.is_some()).count();
    Reverse((rule.channels.is_some(), rule.site_id.is_some(), named))
}

fn holds(rule: &BackupRule, place: &Place, day: Day, half: HalfDay) -> bool {
    let within = |column: &Option<String>, code: Option<&str>| match column.as_deref() {
        None => true,
        Some(held) => code.is_some_and(|code| codes(Some(held)).any(|one| one == code)),
    };
    rule.site_id.is_none_or(|site| site == place.site.id)
        && within(&rule.channels, place.channel.as_deref())
        && within(&rule.weekdays, Some(day.weekday().code()))
        && within(&rule.half_days, Some(half.code()))
        && rule.valid_from.is_none_or(|from| from <= day)
        && rule.valid_to.is_none_or(|to| day <= to)
}

/// Whether an opening lasts into this half of the day.
fn touches(block: Block, half: HalfDay) -> bool {
    const NOON: u16 = 12 * 60 + 30;
    const SIX: u16 = 18 * 60;
    const END: u16 = 24 * 60;
    let (from, to) = match half {
        HalfDay::Morning => (0, NOON),
        HalfDay::Afternoon => (NOON, SIX),
        HalfDay::Evening => (SIX, END),
    };
    let opens = block.opens.minutes();
    let closes = match block.closes.minutes() {
        past_midnight if past_midnight <= opens => END,
        same_day => same_day,
    };
    opens < to && closes > from
}

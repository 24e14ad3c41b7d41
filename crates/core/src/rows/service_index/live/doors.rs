//! When doors are open. The openings of a day are worked out once for each set of schedules and
//! then only compared with the time on the wall, so that asking it of thousands is cheap.

use super::house::HouseSide;
use crate::rows::service_index::hours;
use chrono::Days;
use onthaal_db::{DbError, Session};
use onthaal_directory::Schedule;
use onthaal_directory::opening::{Block, Opening, blocks_on, next_opening, open_with};
use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_model::id::HouseId;
use onthaal_model::time::{Day, Moment, local};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The doors of all services.
#[derive(Default)]
pub(crate) struct Doors {
    /// Where the numbers of a place's hours begin.
    starts: Vec<u32>,
    hours: Vec<u32>,
    known: Mutex<Vec<Option<Box<Known>>>>,
}

/// What was worked out for a set of schedules.
struct Known {
    day: Day,
    yesterday: Box<[Block]>,
    today: Box<[Block]>,
    next: Option<Next>,
    /// Whether it is open within the week while that house is.
    with_house: Option<(Option<HouseId>, bool)>,
}

/// The next opening, as it was at a time on the wall of that day.
#[derive(Clone, Copy)]
struct Next {
    seen_at: TimeOfDay,
    opening: Option<Opening>,
}

/// One door at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Door {
    /// Whether it is open.
    pub open: bool,
    /// When it opens next.
    pub next: Option<Opening>,
}

impl Doors {
    /// Adds the service at this place; services come in order of place.
    pub(super) fn add(&mut self, place: u32, hours: impl Iterator<Item = u32>) {
        self.close(place as usize);
        self.hours.extend(hours);
    }

    /// Makes places below `end` that were not added have no doors.
    pub(super) fn close(&mut self, end: usize) {
        let start = u32::try_from(self.hours.len()).unwrap_or(u32::MAX);
        while self.starts.len() <= end {
            self.starts.push(start);
        }
    }

    fn of(&self, place: u32) -> &[u32] {
        let at = place as usize;
        let ends = self.starts.get(at).zip(self.starts.get(at + 1));
        let range = ends.map(|(start, end)| *start as usize..*end as usize);
        range.and_then(|range| self.hours.get(range)).unwrap_or(&[])
    }

    /// The doors at this moment.
    pub(crate) fn at(&self, now: Moment) -> Watch<'_> {
        let wall = local(now);
        Watch {
            doors: self,
            known: self.known.lock().unwrap_or_else(PoisonError::into_inner),
            now,
            today: Day(wall.date_naive()),
            time: TimeOfDay::of(wall.time()),
        }
    }
}

/// The doors at one moment.
pub(crate) struct Watch<'d> {
    doors: &'d Doors,
    known: MutexGuard<'d, Vec<Option<Box<Known>>>>,
    now: Moment,
    today: Day,
    time: TimeOfDay,
}

impl Watch<'_> {
    /// Whether any door of the service at this place is open.
    pub(crate) fn is_open(&mut self, s: &mut dyn Session, place: u32) -> Result<bool, DbError> {
        let doors = self.doors;
        for hours in doors.of(place) {
            let (time, known) = (self.time, self.known(s, *hours)?);
            if is_open(known, time) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether any door of the service is open within the coming week while a site of the house
    /// is. On one tablet it is always the same house.
    pub(crate) fn opens_with(
        &mut self,
        s: &mut dyn Session,
        place: u32,
        house: &HouseSide,
    ) -> Result<bool, DbError> {
        let doors = self.doors;
        let today = self.today;
        let week = today.0.checked_add_days(Days::new(6)).map_or(today, Day);
        for hours in doors.of(place) {
            let known = self.known(s, *hours)?;
            let shared = match known.with_house {
                Some((of, shared)) if of == house.house => shared,
                Some(_) | None => {
                    let own = hours::schedules(s, (*hours).into())?;
                    let together = |site: &Vec<Schedule>| open_with(&own, site, today, week);
                    let shared = house.sites.iter().any(|site| !together(site).is_empty());
                    known.with_house = Some((house.house, shared));
                    shared
                }
            };
            if shared {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether any door of the service is open or opens within so many days, the next opening
    /// being looked for as far `ahead`. Of one that tells no hours nobody can say that it is far.
    pub(crate) fn opens_within(
        &mut self,
        s: &mut dyn Session,
        place: u32,
        days: u16,
        ahead: u16,
    ) -> Result<bool, DbError> {
        let doors = self.doors;
        let last = self.today.0.checked_add_days(Days::new(days.into()));
        let mut far = false;
        for hours in doors.of(place) {
            let door = self.door(s, (*hours).into(), ahead)?;
            let soon = door
                .next
                .is_some_and(|next| last.is_none_or(|last| next.day.0 <= last));
            if door.open || soon {
                return Ok(true);
            }
            far |= door.next.is_some();
        }
        Ok(!far)
    }

    /// The door with these hours; the next opening is looked for so many days ahead.
    pub(crate) fn door(
        &mut self,
        s: &mut dyn Session,
        hours: i64,
        ahead: u16,
    ) -> Result<Door, DbError> {
        let number = u32::try_from(hours).map_err(|_| DbError::Corrupt)?;
        let (now, today, time) = (self.now, self.today, self.time);
        let known = self.known(s, number)?;
        let open = is_open(known, time);
        let still = |next: &Next| {
            let later = |opening: Opening| (opening.day, opening.opens) > (today, time);
            next.seen_at <= time && next.opening.is_none_or(later)
        };
        if let Some(next) = known.next.filter(still) {
            let next = next.opening;
            return Ok(Door { open, next });
        }
        let schedules = hours::schedules(s, hours)?;
        let next = next_opening(&schedules, now, ahead);
        known.next = Some(Next {
            seen_at: time,
            opening: next,
        });
        Ok(Door { open, next })
    }

    fn known(&mut self, s: &mut dyn Session, hours: u32) -> Result<&mut Known, DbError> {
        let at = hours as usize;
        if self.known.len() <= at {
            self.known.resize_with(at + 1, || None);
        }
        let today = self.today;
        let slot = &mut self.known[at];
        match slot {
            Some(known) if known.day == today => {}
            Some(_) | None => *slot = Some(Box::new(work_out(s, hours, today)?)),
        }
        slot.as_deref_mut().ok_or(DbError::Corrupt)
    }
}

fn work_out(s: &mut dyn Session, hours: u32, today: Day) -> Result<Known, DbError> {
    let schedules = hours::schedules(s, hours.into())?;
    let yesterday = Day(today.0.pred_opt().unwrap_or(today.0));
    let past = blocks_on(&schedules, yesterday);
    let past = past.into_iter().filter(|block| past_midnight(*block));
    Ok(Known {
        day: today,
        yesterday: past.collect(),
        today: blocks_on(&schedules, today).into(),
        next: None,
        with_house: None,
    })
}

fn past_midnight(block: Block) -> bool {
    block.closes <= block.opens
}

fn is_open(known: &Known, time: TimeOfDay) -> bool {
    let from_today =
        |block: &Block| block.opens <= time && (past_midnight(*block) || time < block.closes);
    known.today.iter().any(from_today) || known.yesterday.iter().any(|block| time < block.closes)
}

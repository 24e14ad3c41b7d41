//! The index in memory, and how it is read.

use super::bits::Bits;
use super::doors::Doors;
use super::house::HouseSide;
use crate::rows::service_index::facets::{self, Facet};
use crate::rows::service_index::vocabulary::Vocabulary;
use onthaal_db::{DbError, Param, Row, Session};
use onthaal_directory::capacity::{self, Capacity};
use onthaal_model::id::HouseId;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many entries are read at once.
const PAGE: i64 = 2_000;

/// What is known of a service without looking it up.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Traits {
    /// What it is put in order by when nothing else decides.
    pub sort: u128,
    /// The day it was last confirmed, counted; 0 when never.
    pub assured_on: i32,
    capacity_on: i32,
    capacity: Option<Capacity>,
    says_full: bool,
}

impl Traits {
    /// What it said of its places, when that still counts on this day.
    pub(crate) fn capacity(&self, today: Day) -> Option<Capacity> {
        let said_on = chrono::NaiveDate::from_num_days_from_ce_opt(self.capacity_on)?;
        capacity::at(self.capacity?.code(), Day(said_on), today)
    }

    /// Whether it takes nobody in for now: by what it said of its places, else by its words.
    pub(crate) fn is_full(&self, today: Day) -> bool {
        match self.capacity(today) {
            Some(said) => said == Capacity::Full,
            None => self.says_full,
        }
    }

    /// The day of what it said of its places.
    pub(crate) fn capacity_date(&self) -> Option<Day> {
        chrono::NaiveDate::from_num_days_from_ce_opt(self.capacity_on).map(Day)
    }
}

/// A service that has a theme, and how well it fits: 1 best.
pub(crate) type Fitting = (u32, u8);

/// The index in memory.
#[derive(Default)]
pub(crate) struct Memory {
    pub(super) change: i64,
    traits: Vec<Traits>,
    all: Bits,
    themes: BTreeMap<Theme, Vec<Fitting>>,
    facets: BTreeMap<Facet, BTreeMap<String, Vec<u32>>>,
    pub(crate) doors: Doors,
    pub(crate) vocabulary: Vocabulary,
    house: Mutex<Option<Arc<HouseSide>>>,
}

impl Memory {
    /// Reads the index.
    pub(super) fn read(s: &mut dyn Session, change: i64) -> Result<Memory, DbError> {
        let mut memory = Memory {
            change,
            vocabulary: Vocabulary::read(s)?,
            ..Memory::default()
        };
        let end = s.query("SELECT coalesce(max(place), 0) FROM service_entry", &[])?;
        let end = end.first().ok_or(DbError::Corrupt)?.int(0)?;
        let end = usize::try_from(end).map_err(|_| DbError::Corrupt)? + 1;
        memory.all = Bits::none(end);
        memory.traits.resize(end, Traits::default());
        let mut after = 0;
        loop {
            let rows = s.query(
                "SELECT place, sort, assured_on, capacity, capacity_on, says_full, hours, facets \
                 FROM service_entry WHERE place > $1 ORDER BY place LIMIT $2",
                &[Param::Int(after), Param::Int(PAGE)],
            )?;
            let Some(last) = rows.last() else {
                break;
            };
            after = last.int(0)?;
            for row in &rows {
                memory.add(row)?;
            }
        }
        memory.doors.close(end);
        memory.themes.values_mut().for_each(Vec::shrink_to_fit);
        let codes = memory.facets.values_mut().flat_map(BTreeMap::values_mut);
        codes.for_each(Vec::shrink_to_fit);
        Ok(memory)
    }

    fn add(&mut self, row: &Row) -> Result<(), DbError> {
        let place = u32::try_from(row.int(0)?).map_err(|_| DbError::Corrupt)?;
        let days = |at: usize| i32::try_from(row.int(at)?).map_err(|_| DbError::Corrupt);
        let sort = <[u8; 16]>::try_from(row.blob(1)?).map_err(|_| DbError::Corrupt)?;
        self.all.insert(place);
        self.traits[place as usize] = Traits {
            sort: u128::from_be_bytes(sort),
            assured_on: days(2)?,
            capacity: Capacity::parse(row.text(3)?),
            capacity_on: days(4)?,
            says_full: row.int(5)? != 0,
        };
        let hours = row.text(6)?.split(' ').filter_map(|n| n.parse().ok());
        self.doors.add(place, hours);
        for (kind, code, rank) in facets::read(row.text(7)?) {
            if kind == Facet::Theme {
                if let Ok(theme) = Theme::parse(code) {
                    self.themes.entry(theme).or_default().push((place, rank));
                }
                continue;
            }
            let codes = self.facets.entry(kind).or_default();
            match codes.get_mut(code) {
                Some(places) => places.push(place),
                None => {
                    codes.insert(code.to_owned(), vec![place]);
                }
            }
        }
        Ok(())
    }

    /// The places of all services.
    pub(crate) fn services(&self) -> &Bits {
        &self.all
    }

    /// What is known of the service at this place.
    pub(crate) fn traits(&self, place: u32) -> Traits {
        let traits = self.traits.get(place as usize);
        traits.copied().unwrap_or_default()
    }

    /// The services with this theme, in order of place.
    pub(crate) fn fitting(&self, theme: Theme) -> &[Fitting] {
        self.themes.get(&theme).map_or(&[], Vec::as_slice)
    }

    /// The services with this code, in order of place.
    pub(crate) fn with(&self, kind: Facet, code: &str) -> &[u32] {
        let codes = self.facets.get(&kind);
        let places = codes.and_then(|codes| codes.get(code));
        places.map_or(&[], Vec::as_slice)
    }

    /// The codes of this kind that any service has.
    pub(crate) fn codes(&self, kind: Facet) -> impl Iterator<Item = &str> {
        let codes = self.facets.get(&kind).into_iter();
        codes.flat_map(BTreeMap::keys).map(String::as_str)
    }

    /// No place, in a set as large as the index.
    pub(crate) fn none(&self) -> Bits {
        Bits::none(self.traits.len())
    }

    /// The services with one of these codes.
    pub(crate) fn with_any<'a>(
        &self,
        kind: Facet,
        codes: impl IntoIterator<Item = &'a str>,
    ) -> Bits {
        let mut places = self.none();
        for code in codes {
            for place in self.with(kind, code) {
                places.insert(*place);
            }
        }
        places
    }

    /// The services with one of these themes.
    pub(crate) fn about_any(&self, themes: impl IntoIterator<Item = Theme>) -> Bits {
        let mut places = self.none();
        for theme in themes {
            for (place, _) in self.fitting(theme) {
                places.insert(*place);
            }
        }
        places
    }

    /// The side of the house that asks, made when it is another one than the last time.
    pub(crate) fn house<E>(
        &self,
        house: Option<HouseId>,
        make: impl FnOnce() -> Result<HouseSide, E>,
    ) -> Result<Arc<HouseSide>, E> {
        let mut kept = self.house.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref().filter(|side| side.house == house) {
            Some(side) => Ok(side.clone()),
            None => {
                let side = Arc::new(make()?);
                *kept = Some(side.clone());
                Ok(side)
            }
        }
    }
}

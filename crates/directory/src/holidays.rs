//! Public holidays of Belgium and holidays of the Flemish schools: which day is one.
//!
//! The table `holidays/calendar.toml` holds the rules of the public holidays, and the school years
//! with their source; school years that it does not hold follow the rule by which Vlaanderen makes
//! them. Days that one school or one town chooses itself are deliberately absent.

mod name;
mod rule;

pub use name::{Holiday, HolidayStretch};

use onthaal_model::time::Day;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The years for which holidays are known, first and last.
const YEARS: std::ops::RangeInclusive<i32> = 2001..=2100;

/// Where the dates of a school year come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Compared with dates that were announced.
    Published,
    /// Derived by the rule alone.
    Rule,
}

/// The public holiday of this day.
pub fn public_on(day: Day) -> Option<HolidayStretch> {
    CALENDAR.public.get(&day).map(|&holiday| HolidayStretch {
        holiday,
        from: day,
        to: day,
    })
}

/// The school holiday, or the free day of all schools, that this day belongs to.
pub fn school_on(day: Day) -> Option<HolidayStretch> {
    let (_, stretch) = CALENDAR.school.range(..=day).next_back()?;
    stretch.holds(day).then_some(*stretch)
}

/// Where the dates of the school year that begins in this year come from.
pub fn basis(year: i32) -> Basis {
    let known = CALENDAR.bases.get(&year).copied();
    known.unwrap_or(Basis::Rule)
}

struct Calendar {
    public: BTreeMap<Day, Holiday>,
    /// By first day; none overlap.
    school: BTreeMap<Day, HolidayStretch>,
    bases: BTreeMap<i32, Basis>,
}

#[derive(Deserialize, Default)]
struct Table {
    public: Vec<PublicRow>,
    school: Vec<SchoolRow>,
}

#[derive(Deserialize)]
struct PublicRow {
    holiday: String,
    month: Option<u32>,
    day: Option<u32>,
    after_easter: Option<i64>,
}

#[derive(Deserialize)]
struct SchoolRow {
    year: i32,
    basis: Basis,
    #[serde(flatten)]
    holidays: BTreeMap<String, (String, String)>,
}

static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let read = toml::from_str(include_str!("holidays/calendar.toml"));
    Calendar::of(&read.unwrap_or_default())
});

impl Calendar {
    fn of(table: &Table) -> Calendar {
        let mut calendar = Calendar {
            public: BTreeMap::new(),
            school: BTreeMap::new(),
            bases: BTreeMap::new(),
        };
        for year in YEARS {
            for row in &table.public {
                let holiday = Holiday::parse(&row.holiday).zip(row.day_in(year));
                calendar.public.extend(holiday.map(|(one, day)| (day, one)));
            }
            let told = table.school.iter().find(|row| row.year == year);
            let stretches = told.map_or_else(|| rule::school_year(year), SchoolRow::stretches);
            let by_day = stretches.into_iter().map(|stretch| (stretch.from, stretch));
            calendar.school.extend(by_day);
            calendar.bases.extend(told.map(|row| (year, row.basis)));
        }
        calendar
    }
}

impl PublicRow {
    fn day_in(&self, year: i32) -> Option<Day> {
        match (self.month.zip(self.day), self.after_easter) {
            (Some((month, day)), _) => Some(Day(rule::date(year, month, day))),
            (None, Some(days)) => Some(Day(rule::easter(year) + chrono::Duration::days(days))),
            (None, None) => None,
        }
    }
}

impl SchoolRow {
    fn stretches(&self) -> Vec<HolidayStretch> {
        let read = |(name, (from, to)): (&String, &(String, String))| {
            Some(HolidayStretch {
                holiday: Holiday::parse(name)?,
                from: Day::parse("from", from).ok()?,
                to: Day::parse("to", to).ok()?,
            })
        };
        self.holidays.iter().filter_map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse("day", text).unwrap()
    }

    #[test]
    fn the_table_is_what_the_rule_of_the_schools_gives() {
        let table: Table = toml::from_str(include_str!("holidays/calendar.toml")).unwrap();
        assert_eq!(table.public.len(), 10);
        let years: Vec<i32> = table.school.iter().map(|row| row.year).collect();
        assert_eq!(years, [2024, 2025, 2026, 2027, 2028]);
        for row in &table.school {
            let mut told = row.stretches();
            told.sort_by_key(|stretch| stretch.from);
            assert_eq!(told.len(), row.holidays.len(), "{}", row.year);
            assert_eq!(told, rule::school_year(row.year), "{}", row.year);
        }
        assert_eq!((basis(2025), basis(2031)), (Basis::Published, Basis::Rule));
    }

    #[test]
    fn the_rule_gives_years_that_are_past() {
        let check = |on: &str, code: Option<&str>| {
            let found = school_on(day(on)).map(|stretch| stretch.holiday.code());
            assert_eq!(found, code, "{on}");
        };
        // As schools announced them at the time.
        for (from, to, code) in [
            ("2019-10-28", "2019-11-03", "autumn-holidays"),
            ("2019-12-23", "2020-01-05", "christmas-holidays"),
            ("2020-02-24", "2020-03-01", "spring-holidays"),
            ("2020-04-06", "2020-04-19", "easter-holidays"),
            ("2022-10-31", "2022-11-06", "autumn-holidays"),
            ("2022-12-26", "2023-01-08", "christmas-holidays"),
            ("2023-02-20", "2023-02-26", "spring-holidays"),
            ("2023-04-03", "2023-04-16", "easter-holidays"),
            ("2024-04-01", "2024-04-14", "easter-holidays"),
            ("2024-07-01", "2024-08-31", "summer-holidays"),
            ("2023-05-18", "2023-05-18", "ascension"),
            ("2023-05-19", "2023-05-19", "day-after-ascension"),
        ] {
            check(from, Some(code));
            check(to, Some(code));
        }
        for open in [
            "2019-11-04",
            "2020-01-06",
            "2023-02-19",
            "2024-04-15",
            "2024-09-01",
        ] {
            check(open, None);
        }
    }

    #[test]
    fn public_holidays_move_with_easter() {
        let check = |on: &str, code: Option<&str>| {
            let found = public_on(day(on)).map(|stretch| stretch.holiday.code());
            assert_eq!(found, code, "{on}");
        };
        for (on, code) in [
            ("2026-01-01", "new-year"),
            ("2026-04-06", "easter-monday"),
            ("2026-05-14", "ascension"),
            ("2026-05-25", "whit-monday"),
            ("2027-03-29", "easter-monday"),
            ("2028-05-25", "ascension"),
            ("2028-06-05", "whit-monday"),
            ("2038-04-26", "easter-monday"),
            ("2026-12-25", "christmas"),
        ] {
            check(on, Some(code));
        }
        check("2026-04-05", None);
        check("2026-07-11", None);
        check("2026-12-26", None);
    }

    #[test]
    fn every_code_is_read_back() {
        for holiday in Holiday::ALL {
            assert_eq!(Holiday::parse(holiday.code()), Some(*holiday));
        }
        assert_eq!(Holiday::parse("birthday"), None);
    }
}

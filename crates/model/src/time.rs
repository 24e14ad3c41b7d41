//! Days, half-days and periods in Flanders, and the one door to the machine's clock.

use crate::validate::{InvalidInput, Rule};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Brussels;
use std::fmt;
use std::sync::Mutex;

/// An instant. Used to decide, never stored with a question.
pub type Moment = DateTime<Utc>;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the machine's clock"
    )]
    fn now(&self) -> Moment {
        Utc::now()
    }
}

/// A clock that stands still until it is set; for tests and screenshots.
#[derive(Debug)]
pub struct FixedClock(Mutex<Moment>);

impl FixedClock {
    /// Stands at this instant.
    pub fn at(moment: Moment) -> Self {
        Self(Mutex::new(moment))
    }

    /// Reads an instant in RFC 3339 form, such as `2026-11-21T10:00:00Z`.
    pub fn parse(text: &str) -> Result<Self, InvalidInput> {
        DateTime::parse_from_rfc3339(text)
            .map(|moment| Self::at(moment.with_timezone(&Utc)))
            .map_err(|_| InvalidInput::new("clock", Rule::WrongType))
    }

    /// Moves to another instant.
    pub fn set(&self, moment: Moment) {
        *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner()) = moment;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        *self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The wall clock of the houses at this instant.
pub fn local(moment: Moment) -> DateTime<chrono_tz::Tz> {
    moment.with_timezone(&Brussels)
}

/// The instant of a wall-clock time in the houses; in the hour that the clock skips it is the
/// first instant after it, in the hour that comes twice the first of the two.
pub fn instant(day: Day, time: NaiveTime) -> Moment {
    let wall = day.0.and_time(time);
    (0..=4)
        .find_map(|half_hours| {
            Brussels
                .from_local_datetime(&(wall + chrono::Duration::minutes(30 * half_hours)))
                .earliest()
        })
        .expect("a clock never skips two hours")
        .with_timezone(&Utc)
}

/// A calendar day in the houses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub NaiveDate);

impl Day {
    /// The day it is in the houses.
    pub fn of(moment: Moment) -> Self {
        Self(local(moment).date_naive())
    }

    /// Reads `2026-11-21`.
    pub fn parse(field: &str, text: &str) -> Result<Self, InvalidInput> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|day| (1900..=2200).contains(&day.year()))
            .map(Self)
            .ok_or_else(|| InvalidInput::new(field, Rule::WrongType))
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.0.weekday().num_days_from_monday() as usize]
    }

    /// The ISO week, such as `2026-W47`.
    pub fn week(self) -> String {
        let week = self.0.iso_week();
        format!("{}-W{:02}", week.year(), week.week())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

macro_rules! fixed_list {
    ($(#[$doc:meta])* $name:ident, $field:literal, { $($(#[$item:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item])* $variant,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code as it is written everywhere.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Finds the code, or refuses it.
            pub fn parse(code: &str) -> Result<Self, InvalidInput> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|known| known.code() == code)
                    .ok_or_else(|| InvalidInput::new($field, Rule::UnknownCode))
            }
        }
    };
}

fixed_list! {
    /// A day of the week.
    Weekday, "weekday", {
        /// maandag
        Mon = "mon",
        /// dinsdag
        Tue = "tue",
        /// woensdag
        Wed = "wed",
        /// donderdag
        Thu = "thu",
        /// vrijdag
        Fri = "fri",
        /// zaterdag
        Sat = "sat",
        /// zondag
        Sun = "sun",
    }
}

fixed_list! {
    /// A half-day (dagdeel): the finest time that is ever stored.
    HalfDay, "half_day", {
        /// Before 12.30.
        Morning = "morning",
        /// From 12.30 to 18.00.
        Afternoon = "afternoon",
        /// From 18.00.
        Evening = "evening",
    }
}

/// A day and a half-day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The day.
    pub day: Day,
    /// The half of it.
    pub half_day: HalfDay,
}

impl Slot {
    /// The slot at this instant, on the wall clock of the houses.
    pub fn of(moment: Moment) -> Self {
        let wall = local(moment);
        let half_day = match (wall.hour(), wall.minute()) {
            (0..=11, _) | (12, 0..=29) => HalfDay::Morning,
            (12..=17, _) => HalfDay::Afternoon,
            (_, _) => HalfDay::Evening,
        };
        Self {
            day: Day(wall.date_naive()),
            half_day,
        }
    }
}

fixed_list! {
    /// How long a period of a house is; fixed on 1 January.
    PeriodLength, "period", {
        /// For houses up to 1,200 questions a year.
        Quarter = "quarter",
        /// For larger houses.
        Month = "month",
    }
}

/// A quarter (`2026-Q3`) or a month (`2026-07`): what a report covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: i32,
    /// First month, 1 to 12.
    month: u32,
    length: PeriodLength,
}

impl Period {
    /// The period of this length that the day lies in.
    pub fn of(day: Day, length: PeriodLength) -> Self {
        let month = match length {
            PeriodLength::Quarter => (day.0.month() - 1) / 3 * 3 + 1,
            PeriodLength::Month => day.0.month(),
        };
        Self {
            year: day.0.year(),
            month,
            length,
        }
    }

    /// Reads `2026-Q3` or `2026-07`.
    pub fn parse(field: &str, text: &str) -> Result<Self, InvalidInput> {
        let wrong = || InvalidInput::new(field, Rule::WrongType);
        let (year, rest) = text.split_once('-').ok_or_else(wrong)?;
        let digits = |part: &str, length| {
            (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        };
        let year = digits(year, 4)
            .filter(|year| (1900..=2200).contains(year))
            .ok_or_else(wrong)? as i32;
        if let Some(quarter) = rest.strip_prefix('Q') {
            let quarter = digits(quarter, 1)
                .filter(|q| (1..=4).contains(q))
                .ok_or_else(wrong)?;
            return Ok(Self {
                year,
                month: quarter * 3 - 2,
                length: PeriodLength::Quarter,
            });
        }
        let month = digits(rest, 2)
            .filter(|m| (1..=12).contains(m))
            .ok_or_else(wrong)?;
        Ok(Self {
            year,
            month,
            length: PeriodLength::Month,
        })
    }

    /// How long it is.
    pub fn length(self) -> PeriodLength {
        self.length
    }

    /// The first day.
    pub fn first_day(self) -> Day {
        Day(NaiveDate::from_ymd_opt(self.year, self.month, 1).expect("the month was checked"))
    }

    /// The period after this one.
    pub fn next(self) -> Self {
        let months = match self.length {
            PeriodLength::Quarter => 3,
            PeriodLength::Month => 1,
        };
        let after = self.first_day().0 + chrono::Months::new(months);
        Self {
            year: after.year(),
            month: after.month(),
            length: self.length,
        }
    }

    /// The period before this one.
    pub fn previous(self) -> Self {
        Self::of(
            Day(self
                .first_day()
                .0
                .pred_opt()
                .expect("a day before it exists")),
            self.length,
        )
    }

    /// The day from which it may be released: the fifteenth day after its end.
    pub fn release_day(self) -> Day {
        Day(self.next().first_day().0 + chrono::Days::new(14))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            PeriodLength::Quarter => write!(f, "{}-Q{}", self.year, self.month.div_ceil(3)),
            PeriodLength::Month => write!(f, "{}-{:02}", self.year, self.month),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        FixedClock::parse(text)
            .expect("the test gives a valid instant")
            .now()
    }

    #[test]
    fn the_half_day_follows_the_wall_clock_over_midnight_and_summer_time() {
        let check = |instant: &str, day: &str, half: HalfDay| {
            let slot = Slot::of(at(instant));
            assert_eq!(
                (slot.day.to_string().as_str(), slot.half_day),
                (day, half),
                "{instant}"
            );
        };
        check("2026-11-21T11:29:00Z", "2026-11-21", HalfDay::Morning);
        check("2026-11-21T11:30:00Z", "2026-11-21", HalfDay::Afternoon);
        check("2026-11-21T17:00:00Z", "2026-11-21", HalfDay::Evening);
        check("2026-11-21T23:00:00Z", "2026-11-22", HalfDay::Morning);
        check("2026-07-01T10:29:00Z", "2026-07-01", HalfDay::Morning);
        check("2026-07-01T10:30:00Z", "2026-07-01", HalfDay::Afternoon);
        check("2026-03-29T01:30:00Z", "2026-03-29", HalfDay::Morning);
    }

    #[test]
    fn a_time_that_the_clock_skips_is_the_first_instant_after_it() {
        let day = Day::parse("day", "2026-03-29").expect("valid");
        let skipped = NaiveTime::from_hms_opt(2, 30, 0).expect("valid");
        assert_eq!(instant(day, skipped), at("2026-03-29T01:00:00Z"));
    }

    #[test]
    fn periods_read_back_and_follow_one_another() {
        for text in ["2026-Q1", "2026-Q4", "2026-01", "2026-12"] {
            let period = Period::parse("period", text).expect("valid");
            assert_eq!(period.to_string(), text);
            assert_eq!(period.next().previous(), period);
        }
        for text in [
            "2026-Q0", "2026-Q5", "2026-13", "2026-1", "26-Q1", "2026", "", "2026-Q", "+026-Q1",
        ] {
            assert!(Period::parse("period", text).is_err(), "{text}");
        }
        assert_eq!(
            Period::parse("p", "2026-Q4")
                .expect("valid")
                .next()
                .to_string(),
            "2027-Q1"
        );
    }

    #[test]
    fn a_period_is_released_from_the_fifteenth_day_after_its_end() {
        let period = Period::parse("period", "2026-Q3").expect("valid");
        assert_eq!(period.release_day().to_string(), "2026-10-15");
    }
}

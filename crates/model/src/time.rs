//! Days, half-days and periods in Flanders, and the one door to the machine's clock.

use crate::validate::{InvalidInput, Rule};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Brussels;
use std::fmt;
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

mod period;
pub use period::{Period, PeriodLength};

/// An instant. Used to decide, never stored with a question.
pub type Moment = DateTime<Utc>;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Moment;

    /// How long this clock has run. It only grows, and setting the machine's time does not touch
    /// it; two readings tell how long to wait, never what day it is.
    fn running(&self) -> Duration;
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

    fn running(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }
}

/// A clock that stands still until it is set; for tests and screenshots.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<Moment>,
    running: Mutex<Duration>,
}

impl FixedClock {
    /// Stands at this instant.
    pub fn at(moment: Moment) -> Self {
        Self {
            now: Mutex::new(moment),
            running: Mutex::default(),
        }
    }

    /// Reads an instant in RFC 3339 form, such as `2026-11-21T10:00:00Z`.
    pub fn parse(text: &str) -> Result<Self, InvalidInput> {
        DateTime::parse_from_rfc3339(text)
            .map(|moment| Self::at(moment.with_timezone(&Utc)))
            .map_err(|_| InvalidInput::new("clock", Rule::WrongType))
    }

    /// Is set to another instant, as somebody sets a clock: no time passes.
    pub fn set(&self, moment: Moment) {
        *held(&self.now) = moment;
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        *held(&self.now) += time;
        *held(&self.running) += time;
    }
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        *held(&self.now)
    }

    fn running(&self) -> Duration {
        *held(&self.running)
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

use fixed_list;

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

    /// The instant at which the next one begins.
    pub fn ends(self) -> Moment {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        match self.half_day {
            HalfDay::Morning => instant(self.day, at(12, 30)),
            HalfDay::Afternoon => instant(self.day, at(18, 0)),
            HalfDay::Evening => {
                let next = self.day.0.checked_add_days(chrono::Days::new(1));
                instant(next.map_or(self.day, Day), at(0, 0))
            }
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
    fn a_half_day_ends_where_the_next_begins() {
        for start in [
            "2026-11-21T09:00:00Z",
            "2026-11-21T22:59:59Z",
            "2026-03-28T23:00:00Z",
            "2026-10-24T22:30:00Z",
            "2026-12-31T18:00:00Z",
        ] {
            let slot = Slot::of(at(start));
            let end = slot.ends();
            assert!(Slot::of(end) > slot, "{start}");
            assert_eq!(
                Slot::of(end - chrono::Duration::seconds(1)),
                slot,
                "{start}"
            );
        }
    }

    #[test]
    fn a_time_that_the_clock_skips_is_the_first_instant_after_it() {
        let day = Day::parse("day", "2026-03-29").expect("valid");
        let skipped = NaiveTime::from_hms_opt(2, 30, 0).expect("valid");
        assert_eq!(instant(day, skipped), at("2026-03-29T01:00:00Z"));
    }
}

//! Quarters and months: what a report covers.

use super::{Day, fixed_list};
use crate::validate::{InvalidInput, Rule};
use chrono::{Datelike, NaiveDate};
use std::fmt;

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

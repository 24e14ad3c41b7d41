//! In which period a fragment counts. Pure.

use chrono::Days;
use onthaal_model::time::{Day, Period, PeriodLength};

/// How long after the end of its period a fragment is still taken.
const OLDEST_DAYS: u64 = 400;

/// Where a fragment is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Booking {
    /// In this period.
    In(Period),
    /// Nowhere: its period ended too long ago.
    TooOld,
}

/// Books a fragment that says it is of the period `said`, in a house with periods of this
/// length. What is late or in the future counts in the period that is open today.
pub(super) fn book(
    said: Period,
    length: PeriodLength,
    today: Day,
    released: impl FnOnce(Period) -> bool,
) -> Booking {
    let last_day = Day(said.next().first_day().0 - Days::new(1));
    if last_day.0 + Days::new(OLDEST_DAYS) < today.0 {
        return Booking::TooOld;
    }
    let open = Period::of(today, length);
    if said.length() != length {
        let day = said.first_day().max(open.first_day());
        return match said.first_day() <= open.first_day() && last_day >= open.first_day() {
            true => Booking::In(open),
            false => book(
                Period::of(day.min(last_day), length),
                length,
                today,
                released,
            ),
        };
    }
    if said.first_day() > open.first_day() || said.release_day() <= today || released(said) {
        return Booking::In(open);
    }
    Booking::In(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(said: &str, today: &str, released: bool, wanted: Option<&str>) {
        let said = Period::parse("period", said).unwrap();
        let today = Day::parse("day", today).unwrap();
        let booked = book(said, PeriodLength::Quarter, today, |_| released);
        let wanted = wanted.map_or(Booking::TooOld, |wanted| {
            Booking::In(Period::parse("period", wanted).unwrap())
        });
        assert_eq!(booked, wanted, "{said} on {today}");
    }

    #[test]
    fn a_fragment_counts_in_its_own_period_until_that_may_be_released() {
        check("2026-Q4", "2026-11-21", false, Some("2026-Q4"));
        check("2026-Q3", "2026-10-14", false, Some("2026-Q3"));
    }

    #[test]
    fn a_late_one_counts_in_the_open_period() {
        check("2026-Q3", "2026-10-15", false, Some("2026-Q4"));
        check("2026-Q3", "2026-10-14", true, Some("2026-Q4"));
        check("2025-Q4", "2026-11-21", false, Some("2026-Q4"));
    }

    #[test]
    fn one_from_the_future_counts_in_the_open_period() {
        check("2027-Q1", "2026-11-21", false, Some("2026-Q4"));
        check("2200-Q4", "2026-11-21", false, Some("2026-Q4"));
    }

    #[test]
    fn one_that_is_too_old_is_refused() {
        check("2025-Q3", "2026-11-04", false, Some("2026-Q4"));
        check("2025-Q3", "2026-11-05", false, None);
    }

    #[test]
    fn a_house_that_changed_the_length_of_its_periods_still_counts_everything() {
        check("2026-11", "2026-11-21", false, Some("2026-Q4"));
        check("2026-09", "2026-10-10", false, Some("2026-Q3"));
        check("2026-07", "2026-11-21", false, Some("2026-Q4"));
        check("2027-03", "2026-11-21", false, Some("2026-Q4"));
    }
}

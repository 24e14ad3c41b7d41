//! Filling a centre with the demo town.

use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::publish_records;
use crate::reports;
use crate::staff::{self, Role};
use chrono::Days;
use onthaal_demo::{Pattern, town};
use onthaal_model::fragment::Fragment;
use onthaal_model::time::{Day, Period, PeriodLength, Slot};

/// The name of the demo account.
pub const STAFF_NAME: &str = "demo";
/// Its password; a centre with real data must not have this account.
pub const STAFF_PASSWORD: &str = "wilgenbeke";

/// What was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled {
    /// Records that were new or changed.
    pub published: usize,
    /// Periods of the town that are released now.
    pub released: usize,
}

/// Publishes the demo town, makes its account, and counts and releases its two past quarters as
/// the last two that may be released. Doing it again changes nothing.
pub fn fill(centre: &Centre) -> Result<Filled> {
    let town = town().map_err(|e| CentreError::Inconsistent(format!("the demo town: {e}")))?;
    let published = publish_records(centre, town.records)?;
    if !staff::exists(centre, STAFF_NAME)? {
        staff::add(centre, STAFF_NAME, STAFF_PASSWORD, Role::Coordinator)?;
    }
    let last = last_closed(centre.today());
    let quarters = town.quarters.iter().zip(&town.referrals).zip(&town.kiosk);
    let counted: Vec<_> = [last.previous(), last]
        .into_iter()
        .zip(quarters)
        .map(|(period, ((asked, ended), kiosk))| {
            let mut counted = fragments(asked, period);
            let ended = ended
                .iter()
                .map(|line| (line.ended.clone(), i64::from(line.count)));
            counted.extend(ended);
            let left = kiosk
                .iter()
                .map(|line| (line.left.clone(), i64::from(line.count)));
            counted.extend(left);
            (period, counted)
        })
        .collect();
    reports::seed(centre, town.house, &counted)?;
    reports::release_period(centre, None)?;
    let house = town.house.to_string();
    let released = reports::releases(centre)?
        .iter()
        .filter(|release| release.house_id == house)
        .count();
    Ok(Filled {
        published,
        released,
    })
}

fn last_closed(today: Day) -> Period {
    let open = Period::of(today, PeriodLength::Quarter);
    let last = open.previous();
    match last.release_day() <= today {
        true => last,
        false => last.previous(),
    }
}

fn fragments(patterns: &[Pattern], period: Period) -> Vec<(Fragment, i64)> {
    patterns
        .iter()
        .flat_map(|pattern| {
            let day = (0..7)
                .map(|days| Day(period.first_day().0 + Days::new(days)))
                .find(|day| day.weekday() == pattern.weekday)
                .expect("a week has every weekday");
            let slot = Slot {
                day,
                half_day: pattern.half_day,
            };
            pattern
                .question
                .fragments(slot, pattern.site)
                .into_iter()
                .map(|fragment| (fragment, i64::from(pattern.count)))
        })
        .collect()
}

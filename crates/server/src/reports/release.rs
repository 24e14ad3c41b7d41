//! Releasing: the tally of a closed period becomes frozen tables, once.

use super::fold::fold_block;
use super::rows::tally;
use crate::audit;
use crate::centre::Centre;
use crate::desk;
use crate::error::{CentreError, Result};
use crate::houses::{self, Reporting};
use crate::release_file;
use crate::rows::release::{self as rows, StoredRelease};
use crate::rows::{desk_session, device, staging};
use crate::secret::sha256_hex;
use onthaal_db::{DbError, Session};
use onthaal_model::fragment::FragmentKind;
use onthaal_model::id::HouseId;
use onthaal_model::time::{Day, Period};
use onthaal_release::json::release_json;
use onthaal_release::{Menu, Tally, release_block};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Which release there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReleaseRow {
    /// The house.
    pub house_id: String,
    /// Its name.
    pub house: String,
    /// The period.
    pub period: String,
    /// The menu of tables.
    pub menu: String,
    /// The smallest group that is printed.
    pub k: i64,
}

/// A release with its frozen tables.
#[derive(Debug, Clone, PartialEq)]
pub struct FrozenRelease {
    /// Which one it is.
    pub row: ReleaseRow,
    /// Its tables, as `onthaal_release::json` writes them, with `house_id`, the names of the
    /// house's `sites`, and the words of its `own` questions and their answers.
    pub body: Value,
}

enum Freeze {
    /// Another process was first; nothing was done.
    Already,
    Failed(CentreError),
}

impl From<DbError> for Freeze {
    fn from(error: DbError) -> Freeze {
        Freeze::Failed(error.into())
    }
}

impl From<CentreError> for Freeze {
    fn from(error: CentreError) -> Freeze {
        Freeze::Failed(error)
    }
}

/// Releases what is due, or one period of every house that has such periods. What was released
/// before stays as it is. Gives what is new.
///
/// Errs with [`CentreError::NotClosed`] before the fifteenth day after the period's end.
pub fn release_period(centre: &Centre, wanted: Option<Period>) -> Result<Vec<ReleaseRow>> {
    let today = centre.today();
    if let Some(period) = wanted
        && period.release_day() > today
    {
        return Err(CentreError::NotClosed {
            period,
            from: period.release_day(),
        });
    }
    let due = due(centre, today)?;
    let mut released = Vec::new();
    for (house, period) in due {
        if wanted.is_none_or(|wanted| wanted == period)
            && let Some(row) = freeze(centre, &house, period, today)?
        {
            released.push(row);
        }
    }
    release_file::reconcile(&centre.pool, centre.folder())?;
    Ok(released)
}

/// The periods that may be released and are not.
pub fn due_periods(centre: &Centre) -> Result<Vec<String>> {
    let mut periods: Vec<String> = due(centre, centre.today())?
        .into_iter()
        .map(|(_, period)| period.to_string())
        .collect();
    periods.sort();
    periods.dedup();
    Ok(periods)
}

/// Which releases there are, the newest period first.
pub fn releases(centre: &Centre) -> Result<Vec<ReleaseRow>> {
    centre.pool.read(|s| {
        let names = names(s)?;
        Ok(rows::all(s)?
            .iter()
            .map(|release| row_of(release, &names))
            .collect())
    })
}

/// The frozen releases of one period, or all of them, the newest first.
pub fn releases_of(centre: &Centre, period: Option<Period>) -> Result<Vec<FrozenRelease>> {
    let period = period.map(|period| period.to_string());
    centre.pool.read(|s| {
        let names = names(s)?;
        rows::all(s)?
            .iter()
            .filter(|release| {
                period
                    .as_ref()
                    .is_none_or(|wanted| *wanted == release.period)
            })
            .map(|release| frozen(release, &names))
            .collect()
    })
}

/// One frozen release, unless there is none.
pub fn release(centre: &Centre, house: HouseId, period: Period) -> Result<Option<FrozenRelease>> {
    centre.pool.read(|s| {
        let names = names(s)?;
        rows::get(s, &house.to_string(), &period.to_string())?
            .map(|release| frozen(&release, &names))
            .transpose()
    })
}

/// Removes the tallies of blocks that were released before this day.
pub(crate) fn forget_released(s: &mut dyn Session, day: &str) -> Result<u64> {
    Ok(tally::purge_released_before(s, day)?)
}

fn due(centre: &Centre, today: Day) -> Result<Vec<(Reporting, Period)>> {
    centre.pool.read(|s| {
        let mut due = Vec::new();
        for house in houses::all(s)? {
            let Some(first) = first_period(s, &house)? else {
                continue;
            };
            let closed = std::iter::successors(Some(first), |period| Some(period.next()))
                .take_while(|period| period.release_day() <= today);
            for period in closed {
                if !rows::exists(s, &house.id.to_string(), &period.to_string())? {
                    due.push((house.clone(), period));
                }
            }
        }
        Ok(due)
    })
}

// From the first sign of life on every period is released, also one without a question: that
// there is a release must not say that somebody asked something.
fn first_period(s: &mut dyn Session, house: &Reporting) -> Result<Option<Period>> {
    let id = house.id.to_string();
    let mut days: Vec<Day> = Vec::new();
    for period in tally::periods(s, &id)?
        .into_iter()
        .chain(staging::periods(s, &id)?)
    {
        days.push(Period::parse("period", &period)?.first_day());
    }
    let seen = [
        desk_session::first_day(s, house.id)?,
        device::first_day(s, &id)?,
    ];
    for day in seen.into_iter().flatten() {
        days.push(Day::parse("day", &day)?);
    }
    Ok(days
        .into_iter()
        .min()
        .map(|day| Period::of(day, house.length)))
}

fn freeze(
    centre: &Centre,
    house: &Reporting,
    period: Period,
    today: Day,
) -> Result<Option<ReleaseRow>> {
    let frozen = centre.pool.write(|s| {
        let text = period.to_string();
        fold_block(centre, s, house.id, &text)?;
        let body = body_of(s, house, &text)?;
        let stored = StoredRelease {
            house: house.id.to_string(),
            period: text,
            menu: house.menu.code().to_owned(),
            k: i64::try_from(house.k).unwrap_or(i64::MAX),
            sha256: sha256_hex(&body),
            body,
            day: today.to_string(),
        };
        if !rows::insert(s, &stored)? {
            return Err(Freeze::Already);
        }
        desk::renew_frequent(s, house.id.0)?;
        audit::note(s, today, "centre", "release", "period")?;
        Ok(stored)
    });
    match frozen {
        Ok(stored) => {
            let names = BTreeMap::from([(stored.house.clone(), house.name.clone())]);
            Ok(Some(row_of(&stored, &names)))
        }
        Err(Freeze::Already) => Ok(None),
        Err(Freeze::Failed(error)) => Err(error),
    }
}

fn body_of(s: &mut dyn Session, house: &Reporting, period: &str) -> Result<String> {
    let id = house.id.to_string();
    let mut counts = Tally::default();
    for (path, count) in tally::block(s, &id, period)? {
        let count = u64::try_from(count)
            .map_err(|_| CentreError::Inconsistent("a count is below zero".to_owned()))?;
        counts.add(&path, count)?;
    }
    let own = desk::own_words(s, house.id.0)?;
    // Which trees there are hangs on what the house laid down and never on a count: a tree that
    // came with the first of its kind would prove that there was one, and fewer than k.
    let counted = |kind: FragmentKind| kind != FragmentKind::Answer || !own.is_empty();
    let menu = Menu::of(house.menu).with_what_is_counted(counted);
    let release = release_block(&menu, &counts, house.k);
    let mut body = release_json(&release, Some(&house.name), Some(period));
    let sites: Map<String, Value> = houses::sites(s, house.id)?
        .into_iter()
        .map(|site| (site.id.hyphenated().to_string(), Value::String(site.name)))
        .collect();
    body["house_id"] = Value::String(id);
    body["sites"] = Value::Object(sites);
    body["own"] = Value::Object(own);
    Ok(body.to_string())
}

fn names(s: &mut dyn Session) -> Result<BTreeMap<String, String>> {
    Ok(houses::all(s)?
        .into_iter()
        .map(|house| (house.id.to_string(), house.name))
        .collect())
}

fn row_of(release: &StoredRelease, names: &BTreeMap<String, String>) -> ReleaseRow {
    ReleaseRow {
        house_id: release.house.clone(),
        house: names.get(&release.house).cloned().unwrap_or_default(),
        period: release.period.clone(),
        menu: release.menu.clone(),
        k: release.k,
    }
}

fn frozen(release: &StoredRelease, names: &BTreeMap<String, String>) -> Result<FrozenRelease> {
    let changed =
        || CentreError::Inconsistent(format!("the release of {} was changed", release.period));
    if sha256_hex(&release.body) != release.sha256 {
        return Err(changed());
    }
    Ok(FrozenRelease {
        row: row_of(release, names),
        body: serde_json::from_str(&release.body).map_err(|_| changed())?,
    })
}

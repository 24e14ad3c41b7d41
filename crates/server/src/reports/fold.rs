//! Folding: what waits becomes counts, and which of them came together is forgotten.

use super::rows::tally;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses::{self, Reporting};
use crate::rows::staging::{self, Block, Staged};
use crate::rows::{centre_state, release};
use onthaal_db::{DbError, Session};
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{FragmentId, HouseId};
use onthaal_model::time::Period;
use onthaal_release::Menu;
use onthaal_release::dimension::UNKNOWN;
use std::collections::{BTreeMap, BTreeSet};

/// So many of one house, period and kind are folded together, never fewer before the period is
/// released.
pub(crate) const FOLD_AT: i64 = 5;

enum FoldError {
    /// Another process folded in between; nothing was done.
    TooFew,
    Failed(CentreError),
}

impl From<DbError> for FoldError {
    fn from(error: DbError) -> FoldError {
        FoldError::Failed(error.into())
    }
}

impl From<CentreError> for FoldError {
    fn from(error: CentreError) -> FoldError {
        FoldError::Failed(error)
    }
}

/// Folds every block in which enough waits; says how many fragments were folded.
pub(crate) fn fold_waiting(centre: &Centre) -> Result<i64> {
    let blocks = centre.pool.read(|s| staging::blocks(s, FOLD_AT))?;
    let mut folded = 0;
    for block in blocks {
        let done = centre.pool.write(|s| {
            let taken = staging::take(s, &block)?;
            if (taken.len() as i64) < FOLD_AT {
                return Err(FoldError::TooFew);
            }
            Ok(fold_rows(centre, s, &block, &taken)?)
        });
        match done {
            Ok(count) => folded += count,
            Err(FoldError::TooFew) => {}
            Err(FoldError::Failed(error)) => return Err(error),
        }
    }
    Ok(folded)
}

/// Folds whatever waits for a house and period, however little: the period closes now.
pub(super) fn fold_block(
    centre: &Centre,
    s: &mut dyn Session,
    house: HouseId,
    period: &str,
) -> Result<()> {
    for kind in FragmentKind::ALL {
        let block = Block {
            house: house.to_string(),
            period: period.to_owned(),
            kind: kind.code().to_owned(),
            waiting: 0,
        };
        let taken = staging::take(s, &block)?;
        if !taken.is_empty() {
            fold_rows(centre, s, &block, &taken)?;
        }
    }
    Ok(())
}

/// Books what came in while its period was being released in the period that is open now.
pub(crate) fn rebook_closed(centre: &Centre) -> Result<u64> {
    let today = centre.today();
    centre.pool.write(|s| {
        let mut moved = 0;
        for house in houses::all(s)? {
            let id = house.id.to_string();
            let open = Period::of(today, house.length).to_string();
            for period in staging::periods(s, &id)? {
                if release::exists(s, &id, &period)? {
                    moved += staging::rebook(s, &id, &period, &open)?;
                }
            }
        }
        Ok(moved)
    })
}

fn fold_rows(centre: &Centre, s: &mut dyn Session, block: &Block, taken: &[Staged]) -> Result<i64> {
    let house = houses::by_id(s, HouseId(houses::stored_id(&block.house)))?;
    let counter = Counter::of(s, &house)?;
    let kind = FragmentKind::parse(&block.kind)?;
    let mut counts = BTreeMap::new();
    for row in taken {
        let slot = FragmentId::from_slice(&row.slot)
            .ok_or_else(|| CentreError::Inconsistent("a slot has a wrong length".to_owned()))?;
        let fragment = centre.keys.waiting_key().open(&row.sealed, slot, kind)?;
        for path in counter.paths(&fragment) {
            *counts.entry(path).or_insert(0) += 1;
        }
    }
    add_counts(s, house.id, &block.period, &counts)?;
    let folded = taken.len() as i64;
    centre_state::count_folded(s, folded)?;
    Ok(folded)
}

/// Counts questions of past periods that never travelled, for the demo town: by their fragments
/// and how often each was asked. Does nothing in a house that has counts or releases; says
/// whether it did.
pub(crate) fn seed(
    centre: &Centre,
    house: HouseId,
    asked: &[(Period, Vec<(Fragment, i64)>)],
) -> Result<bool> {
    centre.pool.write(|s| {
        let id = house.to_string();
        if !tally::periods(s, &id)?.is_empty() || release::any_of(s, &id)? {
            return Ok(false);
        }
        let reporting = houses::by_id(s, house)?;
        let counter = Counter::of(s, &reporting)?;
        for (period, fragments) in asked {
            let mut counts = BTreeMap::new();
            for (fragment, times) in fragments {
                for path in counter.paths(fragment) {
                    *counts.entry(path).or_insert(0) += times;
                }
            }
            add_counts(s, house, &period.to_string(), &counts)?;
        }
        Ok(true)
    })
}

/// Adds counts by place in the menu to a block.
fn add_counts(
    s: &mut dyn Session,
    house: HouseId,
    period: &str,
    counts: &BTreeMap<String, i64>,
) -> Result<()> {
    let house = house.to_string();
    for (path, count) in counts {
        tally::add(s, &house, period, path, *count)?;
    }
    Ok(())
}

/// Where a fragment of one house counts.
struct Counter {
    menu: Menu,
    sites: BTreeSet<String>,
}

impl Counter {
    fn of(s: &mut dyn Session, house: &Reporting) -> Result<Counter> {
        Ok(Counter {
            menu: Menu::of(house.menu).with_what_is_counted(|_| true),
            sites: houses::sites(s, house.id)?
                .into_iter()
                .map(|site| site.id.hyphenated().to_string())
                .collect(),
        })
    }

    // A site that is not the house's counts as not known: an id is no category.
    fn paths(&self, fragment: &Fragment) -> Vec<String> {
        let paths = self.menu.paths(fragment);
        match fragment {
            Fragment::When { site, .. } if !self.sites.contains(&site.to_string()) => paths
                .into_iter()
                .map(|path| path.replace(&site.to_string(), UNKNOWN))
                .collect(),
            Fragment::When { .. }
            | Fragment::About { .. }
            | Fragment::Language { .. }
            | Fragment::Answer { .. }
            | Fragment::Referral { .. }
            | Fragment::Interest { .. }
            | Fragment::Wish { .. } => paths,
        }
    }
}

//! Records of the directory as it stands that could be one, and putting two of them together.

use super::draft::{Choice, decision};
use super::known::everything;
use super::pair::PairView;
use super::reckon::{changes, decide, shown};
use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::publish_in;
use crate::rows::publication;
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_exchange::duplicates::Outlook;
use onthaal_model::time::Day;
use serde::Serialize;

/// Pairs of the directory that could be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TwinPage {
    /// How many there are.
    pub total: usize,
    /// The surest of them.
    pub pairs: Vec<PairView>,
}

/// The pairs of the directory that could be one, the surest first.
pub fn twins(centre: &Centre, limit: usize, offset: usize) -> Result<TwinPage> {
    centre.pool.read(|s| {
        let outlook = outlook(s, centre.today())?;
        let found = outlook.all_proposals();
        let page = found.iter().skip(offset).take(limit);
        Ok(TwinPage {
            total: found.len(),
            pairs: page.filter_map(|pair| shown(&outlook, pair, &[])).collect(),
        })
    })
}

/// Puts two records of the directory together: what refers to the other refers to the one that
/// stays, and the other goes. Errs when one of them is not there (any more).
pub fn merge(centre: &Centre, staff: &Staff, choice: &Choice) -> Result<usize> {
    settle(centre, staff, choice, true)
}

/// Notes that two records are not the same; they are not proposed again.
pub fn keep_apart(centre: &Centre, staff: &Staff, choice: &Choice) -> Result<usize> {
    settle(centre, staff, choice, false)
}

fn settle(centre: &Centre, staff: &Staff, choice: &Choice, same: bool) -> Result<usize> {
    let choice = Choice {
        same: Some(same),
        ..choice.clone()
    };
    let Some(decision) = decision(&choice)? else {
        return Ok(0);
    };
    centre.pool.write(|s| {
        publication::lock(s)?;
        let mut outlook = outlook(s, centre.today())?;
        if outlook.body(decision.kept).is_none() || outlook.body(decision.other).is_none() {
            return Err(CentreError::NotFound("record"));
        }
        decide(&mut outlook, &[decision]);
        let records = publish_in(s, &changes(&outlook))?;
        let action = if same { "merge" } else { "tell-apart" };
        audit::note(s, centre.today(), staff.role.code(), action, "directory")?;
        Ok(records)
    })
}

fn outlook(s: &mut dyn Session, today: Day) -> Result<Outlook> {
    let known = everything(s)?;
    let all = known.common.into_iter().chain(known.of_a_house);
    Ok(Outlook::new(all, [], [], "beheer", today))
}

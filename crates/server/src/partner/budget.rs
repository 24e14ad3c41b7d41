//! How often a link may be used for what somebody could overdo.

use crate::centre::Centre;
use crate::error::Result;
use crate::rows::partner_link::{self as rows, Spent};
use onthaal_db::Session;
use onthaal_model::id::OrganisationId;

/// In so many minutes one comes back. Nothing finer is written down.
const STEP_MINUTES: i64 = 10;
/// Wrong spoken codes that a link has to spend.
const TRIES: i64 = 10;
/// Changes of fiches that a link has to spend: a whole organisation on one afternoon.
const CHANGES: i64 = 120;

/// Spends one; says whether there was one to spend.
pub(super) fn spend(
    s: &mut dyn Session,
    centre: &Centre,
    organisation: OrganisationId,
    what: Spent,
) -> Result<bool> {
    let most = match what {
        Spent::Tries => TRIES,
        Spent::Changes => CHANGES,
    };
    let organisation = organisation.to_string();
    Ok(rows::spend(s, &organisation, what, now(centre), most)?)
}

/// Gives back the try that a right card was looked at with.
pub(super) fn give_back(
    s: &mut dyn Session,
    centre: &Centre,
    organisation: OrganisationId,
) -> Result<()> {
    Ok(rows::give_back(s, &organisation.to_string(), now(centre))?)
}

fn now(centre: &Centre) -> i64 {
    centre.clock.now().timestamp().div_euclid(60 * STEP_MINUTES)
}

//! Looking the centre through.

use crate::audit;
use crate::centre::{Centre, state};
use crate::error::{CentreError, Result};
use crate::release_file;
use crate::reports;
use crate::rows::{accepted, staging};
use crate::tickets;
use onthaal_db::Session;

/// Checks that what was taken in waits or was folded, that the audit trail is whole, that no
/// release was changed, and that every ticket can be ended and counted. Errs with the first
/// contradiction.
pub fn check(centre: &Centre) -> Result<()> {
    centre.pool.read(check_state)?;
    tickets::check(centre)?;
    release_file::reconcile(&centre.pool, centre.folder())?;
    reports::releases_of(centre, None)?;
    Ok(())
}

/// The part of the check that needs the database only.
pub(super) fn check_state(s: &mut dyn Session) -> Result<()> {
    let state = state(s)?;
    let waiting = staging::count(s)?;
    if waiting + state.folded != state.accepted {
        return Err(CentreError::Inconsistent(format!(
            "{} fragments were taken in, {waiting} wait and {} are folded",
            state.accepted, state.folded
        )));
    }
    let ids = accepted::count(s)?;
    if ids > state.accepted {
        return Err(CentreError::Inconsistent(format!(
            "{ids} ids are known of {} fragments that were taken in",
            state.accepted
        )));
    }
    audit::verify(s)
}

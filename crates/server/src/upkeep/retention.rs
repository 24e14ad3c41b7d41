//! Forgetting in time.

use crate::centre::Centre;
use crate::enrol::instant;
use crate::error::{CentreError, Result};
use crate::month::month_of;
use crate::reports;
use crate::rows::{
    accepted, audit, device, enrol_code, import_draft, sign_in_failure, staff_session, suggestion,
};
use chrono::Days;
use onthaal_model::time::Day;

/// Fragments are taken until 400 days after the end of their period, which is a quarter at most;
/// an id is known for longer than that, so that no fragment is ever counted twice.
const ACCEPTED_DAYS: u64 = 400 + 92 + 31;
const TALLY_DAYS: u64 = 30;
const REVOKED_DEVICE_DAYS: u64 = 90;
const AUDIT_DAYS: u64 = 2 * 365;
const FAILURE_DAYS: u64 = 1;

/// How many rows were forgotten, by what they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Ids of fragments.
    pub accepted: u64,
    /// Counts of periods that were released.
    pub tally: u64,
    /// Tablets that were shut out.
    pub devices: u64,
    /// Codes, sessions and failed attempts.
    pub access: u64,
    /// Words that a fiche is wrong.
    pub suggestions: u64,
    /// Files that were brought and never taken over.
    pub drafts: u64,
    /// Lines of the audit trail.
    pub audit: u64,
}

/// Removes everything that is past its time.
pub fn forget(centre: &Centre) -> Result<Forgotten> {
    let today = centre.today();
    let now = instant(centre.clock.now());
    let before = |days: u64| Day(today.0 - Days::new(days)).to_string();
    let oldest_month = month_of(Day(today.0 - Days::new(ACCEPTED_DAYS)));
    let forgotten = centre.pool.write(|s| {
        Ok::<_, CentreError>(Forgotten {
            accepted: accepted::purge_before(s, oldest_month)?,
            tally: reports::forget_released(s, &before(TALLY_DAYS))?,
            devices: device::purge_before(s, &before(REVOKED_DEVICE_DAYS))?,
            access: enrol_code::purge_before(s, &now)?
                + staff_session::purge_before(s, &now)?
                + sign_in_failure::purge_before(s, &before(FAILURE_DAYS))?,
            suggestions: suggestion::purge_before(s, oldest_month)?,
            drafts: import_draft::purge_before(s, &now)?,
            audit: audit::purge_before(s, &before(AUDIT_DAYS))?,
        })
    })?;
    Ok(forgotten)
}

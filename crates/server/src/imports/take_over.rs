//! Writing a draft, all of it or nothing.

use super::draft::{decisions, find, mappings};
use super::preview::{Counts, counts, is_ready};
use super::reckon::reckon;
use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::publish::publish_in;
use crate::rows::{import_draft, publication};
use crate::staff::Staff;
use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use uuid::Uuid;

/// What was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// What there was of it.
    pub counts: Counts,
    /// How many records were published.
    pub records: usize,
}

/// Reckons anew and writes, in one transaction, with a line in the audit trail; the draft goes
/// with it. Errs with [`CentreError::ChangedMeanwhile`] when it would come out otherwise than
/// `outcome`, which the preview gave; then nothing is written and the draft stays.
pub fn take_over(centre: &Centre, staff: &Staff, draft: Uuid, outcome: &str) -> Result<Taken> {
    centre.pool.write(|s| {
        let row = find(s, centre, staff, draft)?;
        publication::lock(s)?;
        let files = import_draft::files(s, &row.id)?;
        let reckoning = reckon(
            s,
            &files,
            &mappings(&row)?,
            &decisions(&row)?,
            centre.today(),
        )?;
        if reckoning.outcome != outcome {
            return Err(CentreError::ChangedMeanwhile);
        }
        if !is_ready(&reckoning) {
            return Err(InvalidInput::new("files", Rule::NotAllowed).into());
        }
        let records = publish_in(s, &reckoning.changes)?;
        import_draft::delete(s, &row.id, &row.staff)?;
        audit::note(s, centre.today(), staff.role.code(), "import", "directory")?;
        Ok(Taken {
            counts: counts(&reckoning),
            records,
        })
    })
}

//! Keeping the centre well: copies, putting one back, looking it through, forgetting in time.

mod backup;
mod check;
mod restore;
mod retention;

pub use backup::{Backup, backup};
pub use check::check;
pub use restore::restore;
pub use retention::{Forgotten, forget};

use crate::centre::Centre;
use crate::error::Result;
use crate::reports;

/// What has to be done every hour or so: fold, release what is due, forget what is past its
/// time. Doing it twice does no harm.
pub fn tend(centre: &Centre) -> Result<()> {
    reports::rebook_closed(centre)?;
    reports::fold_waiting(centre)?;
    reports::release_period(centre, None)?;
    forget(centre)?;
    Ok(())
}

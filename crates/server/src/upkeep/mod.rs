//! Keeping the centre well: copies, putting one back, looking it through, forgetting in time.

mod backup;
mod check;
mod tickets_back;

mod restore;
mod retention;

pub use backup::{Backup, backup};
pub use check::check;
pub use restore::restore;
pub use retention::{Forgotten, forget};

use crate::centre::Centre;
use crate::error::Result;
use crate::reports;
use crate::rows::accepted;
use crate::tickets;
use chrono::Timelike as _;
use onthaal_db::Dialect;

/// What has to be done every hour or so: fold, release what is due, forget what is past its time,
/// end tickets and count how they ended. Doing it twice does no harm.
pub fn tend(centre: &Centre) -> Result<()> {
    reports::rebook_closed(centre)?;
    reports::fold_waiting(centre)?;
    reports::release_period(centre, None)?;
    forget(centre)?;
    tickets::end_due(centre)?;
    tickets::leave(centre)?;
    tickets::forget(centre)?;
    if centre.clock.now().hour() == NIGHT {
        forget_order(centre)?;
    }
    Ok(())
}

/// The hour, in UTC, in which the order is forgotten: it keeps everybody waiting for a moment.
const NIGHT: u32 = 1;

/// Lays what came in in the order of its random ids: the pages and the journal of a database
/// otherwise tell what came together.
pub fn forget_order(centre: &Centre) -> Result<()> {
    match centre.pool.dialect() {
        Dialect::Sqlite => centre.pool.forget_order()?,
        Dialect::Postgres => centre.pool.write(accepted::forget_order)?,
    }
    centre.tickets.erase()
}

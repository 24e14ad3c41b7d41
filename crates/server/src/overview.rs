//! What the centre says of itself: counts only, never by category.

use crate::centre::{Centre, state};
use crate::error::{CentreError, Result};
use crate::houses;
use crate::reports;
use crate::rows::{desk_session, device, staging, suggestion, ticket, ticket_end};
use onthaal_directory as directory;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Period;
use serde::Serialize;

/// The counts for the command line and for checks. `waiting` and `folded` add up to `accepted`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The identity of the database.
    pub epoch: String,
    /// Fragments that were taken in.
    pub accepted: i64,
    /// Of these, not yet folded.
    pub waiting: i64,
    /// Of these, folded into the tally.
    pub folded: i64,
    /// Items that were refused.
    pub refused: i64,
    /// Tablets that are let in.
    pub devices: i64,
    /// Services in the directory.
    pub services: i64,
    /// Tickets of warm referrals that live. For people only: the fields of the JSON are promised.
    #[serde(skip)]
    pub tickets: i64,
    /// Tickets that ended and are not counted yet.
    #[serde(skip)]
    pub tickets_leaving: i64,
}

/// What a coordinator sees first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Overview {
    /// Half-days that desks were open in the present period.
    pub sessions_opened_this_period: i64,
    /// Tablets that are let in.
    pub devices: i64,
    /// The day a tablet was last heard.
    pub last_sync_day: Option<String>,
    /// Services in the directory.
    pub services: i64,
    /// Parts of fiches that desks say are wrong and nobody looked at.
    pub suggestions: i64,
    /// Periods that may be released and are not.
    pub waiting_for_release: Vec<String>,
}

/// The counts of the centre: all of one moment, but those of the tickets, which stand in a store of
/// their own.
pub fn status(centre: &Centre) -> Result<Status> {
    let (tickets, tickets_leaving) = centre
        .tickets
        .pool
        .read(|s| Ok::<_, CentreError>((ticket::count(s)?, ticket_end::count_leaving(s)?)))?;
    centre.pool.read(|s| {
        let state = state(s)?;
        Ok(Status {
            epoch: state.epoch,
            accepted: state.accepted,
            waiting: staging::count(s)?,
            folded: state.folded,
            refused: state.refused,
            devices: device::count(s)?,
            services: directory::count(s, RecordKind::Service)?,
            tickets,
            tickets_leaving,
        })
    })
}

/// What a coordinator sees first.
pub fn overview(centre: &Centre) -> Result<Overview> {
    let today = centre.today();
    let waiting_for_release = reports::due_periods(centre)?;
    centre.pool.read(|s| {
        let mut sessions = 0;
        for house in houses::all(s)? {
            let first_day = Period::of(today, house.length).first_day().to_string();
            sessions += desk_session::opened_since(s, house.id, &first_day)?;
        }
        let last_sync_day = device::all(s)?
            .into_iter()
            .filter_map(|device| device.last_seen_day)
            .max();
        Ok(Overview {
            sessions_opened_this_period: sessions,
            devices: device::count(s)?,
            last_sync_day,
            services: directory::count(s, RecordKind::Service)?,
            suggestions: suggestion::count_open(s)?,
            waiting_for_release,
        })
    })
}

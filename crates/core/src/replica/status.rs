//! How the outbox stands, in numbers.

use crate::error::Result;
use crate::rows::setting::{self, Setting};
use crate::rows::{fragment, session, suggestion};
use crate::store::Store;
use onthaal_model::id::FragmentId;
use onthaal_model::time::Moment;
use std::collections::BTreeSet;

/// How the outbox stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutboxStatus {
    /// Fragments that may be sent and the centre does not have yet.
    pub waiting: i64,
    /// Fragments that can still be undone.
    pub held: i64,
    /// Fragments that the centre has, kept until it has backed them up.
    pub retained: i64,
    /// Fragments that the centre refused.
    pub quarantined: i64,
    /// How many were refused, per reason.
    pub reasons: Vec<(String, i64)>,
    /// Desk sessions that the centre does not have yet.
    pub sessions: i64,
    /// Words that a fiche is wrong which the centre does not have yet.
    pub suggestions: i64,
    /// When the last good round ended, in RFC 3339 form.
    pub last_good: Option<String>,
}

/// Counts; `held` are the fragments that can still be undone.
pub fn outbox_status(store: &Store, held: &BTreeSet<FragmentId>) -> Result<OutboxStatus> {
    Ok(store.read_outbox(|s| {
        let counts = fragment::counts(s)?;
        let held = held.len() as i64;
        Ok::<_, onthaal_db::DbError>(OutboxStatus {
            waiting: (counts.pending - held).max(0),
            held,
            retained: counts.retained,
            quarantined: counts.quarantined,
            reasons: fragment::quarantine_reasons(s)?,
            sessions: session::count_pending(s)?,
            suggestions: suggestion::count_pending(s)?,
            last_good: setting::read(s, Setting::LastGood)?,
        })
    })?)
}

/// Notes when a round went well to its end.
pub fn note_good_round(store: &Store, now: Moment) -> Result<()> {
    let text = now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    store.write_outbox(|s| setting::write(s, Setting::LastGood, &text))?;
    Ok(())
}

//! Chooses what to send: uniformly at random, so that a batch tells nothing of an order.

use crate::error::Result;
use crate::rows::{fragment, session, suggestion};
use crate::store::Store;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_model::id::FragmentId;
use onthaal_model::random::{Randomness, shuffle};
use onthaal_model::time::Day;
use onthaal_protocol::push::{FragmentItem, SessionItem, SuggestionItem};
use onthaal_protocol::version::{MAX_SESSIONS, MAX_SUGGESTIONS};
use std::collections::BTreeSet;

/// Fewer fragments than this are not sent unasked: they would stand out.
pub const MIN_BATCH: usize = 15;

/// Who asked for the round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Haste {
    /// Nobody: a round of the schedule waits for [`MIN_BATCH`] fragments, or until the oldest
    /// is surely older than a week.
    Scheduled,
    /// A person: everything that may be sent goes.
    Asked,
}

/// What one push holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outgoing {
    /// Sealed fragments, in random order.
    pub fragments: Vec<FragmentItem>,
    /// Desk sessions.
    pub sessions: Vec<SessionItem>,
    /// Words that a fiche is wrong.
    pub suggestions: Vec<SuggestionItem>,
}

impl Outgoing {
    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.fragments.is_empty() && self.sessions.is_empty() && self.suggestions.is_empty()
    }
}

/// Chooses at most `limit` fragments, and the desk sessions and suggestions that the centre does
/// not have.
///
/// `held` gives the fragments that can still be undone. It is asked after the table was read:
/// a fragment is held before it is written, so one that was read and is not held is free for
/// good. Nothing is marked; a batch without a reply is simply chosen again.
pub fn collect_outgoing(
    store: &Store,
    limit: usize,
    random: &dyn Randomness,
    held: &dyn Fn() -> BTreeSet<FragmentId>,
    haste: Haste,
    today: Day,
) -> Result<Outgoing> {
    let (mut free, oldest, sessions, suggestions) = store.read_outbox(|s| {
        Ok::<_, onthaal_db::DbError>((
            fragment::pending_ids(s)?,
            fragment::oldest_pending_week(s)?,
            session::pending(s, MAX_SESSIONS as i64)?,
            suggestion::pending(s, MAX_SUGGESTIONS as i64)?,
        ))
    })?;
    let held = held();
    free.retain(|id| !held.contains(id));
    let due = match haste {
        Haste::Asked => true,
        Haste::Scheduled => {
            free.len() >= MIN_BATCH || oldest.is_some_and(|week| surely_a_week_old(&week, today))
        }
    };
    let mut chosen = match due {
        true => choose(free, limit, random),
        false => Vec::new(),
    };
    let mut fragments = store.read_outbox(|s| {
        let mut items = Vec::with_capacity(chosen.len());
        for id in chosen.drain(..) {
            items.extend(fragment::pending(s, id)?);
        }
        Ok::<_, onthaal_db::DbError>(items)
    })?;
    shuffle(random, &mut fragments);
    Ok(Outgoing {
        fragments: fragments.into_iter().map(item).collect(),
        sessions: sessions
            .into_iter()
            .map(|session| SessionItem {
                id: session.id.0,
                site_id: session.site.0,
                day: session.slot.day.to_string(),
                half_day: session.slot.half_day.code().to_owned(),
                state: session.state.code().to_owned(),
                desk_id: session.desk.map(|desk| desk.0),
            })
            .collect(),
        suggestions: suggestions
            .into_iter()
            .map(|said| SuggestionItem {
                id: said.id.0,
                service_id: said.service.0,
                wrong: said.wrong.code().to_owned(),
            })
            .collect(),
    })
}

fn choose(mut free: Vec<FragmentId>, limit: usize, random: &dyn Randomness) -> Vec<FragmentId> {
    shuffle(random, &mut free);
    free.truncate(limit);
    free
}

/// Only the week is known: two weeks back, even its last day is more than a week ago.
fn surely_a_week_old(week: &str, today: Day) -> bool {
    let border = Day(today.0 - chrono::Days::new(14)).week();
    week <= border.as_str()
}

fn item(fragment: fragment::SealedFragment) -> FragmentItem {
    FragmentItem {
        id: fragment.id.to_hex(),
        kind: fragment.kind,
        period: fragment.period,
        key_id: fragment.key_id,
        sealed: BASE64.encode(&fragment.sealed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_counts_as_old_only_when_even_its_sunday_is_more_than_a_week_ago() {
        let check = |today: &str, old: bool| {
            let today = Day::parse("day", today).expect("valid");
            assert_eq!(surely_a_week_old("2026-W47", today), old, "{today}");
        };
        check("2026-11-22", false);
        check("2026-11-29", false);
        check("2026-11-30", true);
        check("2027-01-04", true);
    }
}

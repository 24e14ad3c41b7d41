//! Finding services from what somebody types.
//!
//! What is recognised as a theme comes first, then words in the name, in the head, anywhere; what
//! decides within the same weight stands in `ranking`. When nothing answers to all words, any
//! word will do; when no word is known, the words nearest to it. When nothing really fits, what
//! is near to it is told too.

mod hit;

mod asked;
mod side;
mod sieve;

mod texts;

mod candidates;

mod ranking;

mod nothing;

pub use asked::{Asked, Filters, NothingFits, SearchResult, Via};
pub use hit::Hit;
pub(super) use sieve::shown;

use crate::error::Result;
use crate::rows::service_index::{HouseSide, Memory, place_of};
use crate::search::Query;
use crate::store::Store;
use candidates::{Candidate, gather};
use hit::Shown;
use onthaal_db::Session;
use onthaal_model::id::ServiceId;
use onthaal_model::time::{Day, Moment};
use sieve::Sieve;

/// Finds services. Any text is taken; without words everything that passes the filters is found.
/// Errs only when the storage fails.
pub fn search_services(store: &Store, asked: &Asked<'_>, now: Moment) -> Result<SearchResult> {
    store.read_index(|s, memory| {
        let side = side::side(s, memory, asked.house)?;
        let search = Search {
            memory,
            side: &side,
            query: Query::read(asked.text),
            now,
        };
        let (mut found, fits) = search.find(s, asked)?;
        if !fits {
            found.nothing = Some(nothing::near_to(s, &search, asked)?);
        }
        Ok(found)
    })
}

/// This service as it stands in a list, unless those who ask may not find it. Of what is asked only
/// the house, who asks and the language count. Errs only when the storage fails.
pub fn hit_of(
    store: &Store,
    service: ServiceId,
    asked: &Asked<'_>,
    now: Moment,
) -> Result<Option<Hit>> {
    store.read_index(|s, memory| {
        let side = side::side(s, memory, asked.house)?;
        let search = Search {
            memory,
            side: &side,
            query: Query::read(""),
            now,
        };
        let mut sieve = Sieve::new(memory, &side, asked, now);
        let place = match place_of(s, service.0)? {
            Some(place) if sieve.passes(s, place)? => place,
            Some(_) | None => return Ok(None),
        };
        let one = [Candidate::of(place)];
        let hits = hit::hits(s, memory, sieve.watch(), &one, &search.shown(asked))?;
        Ok(hits.into_iter().next())
    })
}

/// The first day that a confirmation still counts as fresh.
pub(super) fn fresh_from(now: Moment) -> String {
    let days = chrono::Days::new(ranking::STALE_DAYS.unsigned_abs());
    let today = Day::of(now);
    Day(today.0.checked_sub_days(days).unwrap_or(today.0)).to_string()
}

struct Search<'a> {
    memory: &'a Memory,
    side: &'a HouseSide,
    query: Query,
    now: Moment,
}

impl Search<'_> {
    /// What is found, and whether it answers to the whole question.
    fn find(&self, s: &mut dyn Session, asked: &Asked<'_>) -> Result<(SearchResult, bool)> {
        let mut sieve = Sieve::new(self.memory, self.side, asked, self.now);
        let gathered = gather(
            s,
            &self.query,
            &asked.filters.themes,
            &mut sieve,
            asked.limit,
        )?;
        let total = gathered.candidates.len();
        let best = ranking::best(
            s,
            &mut sieve,
            self.side,
            gathered.candidates,
            asked,
            self.now,
        )?;
        let shown = self.shown(asked);
        let hits = hit::hits(s, self.memory, sieve.watch(), &best, &shown)?;
        let found = SearchResult {
            hits,
            themes: gathered.themes,
            via: gathered.via,
            total,
            more: gathered.more,
            nothing: None,
        };
        Ok((found, gathered.fits))
    }

    fn shown<'q>(&self, asked: &Asked<'q>) -> Shown<'q> {
        Shown {
            locale: asked.locale,
            filters: asked.filters,
            today: Day::of(self.now),
        }
    }
}

//! What the tablet knows of tickets while it is on. None of it is ever written down.

use onthaal_model::id::TicketId;
use onthaal_model::time::Day;
use onthaal_protocol::seal::OpenKey;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// In memory only, and the same for every clone of a store.
#[derive(Clone, Default)]
pub(crate) struct Fleeting(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    follow_up: Option<OpenKey>,
    words: Option<(Day, usize)>,
    asked: Option<TicketId>,
    untidy: bool,
}

impl Fleeting {
    /// The key that opens the follow-ups of this desk, once the centre has said it.
    pub(crate) fn follow_up(&self) -> Option<OpenKey> {
        self.known().follow_up.clone()
    }

    /// Remembers the key, or forgets it; says whether the desk can read more or less than before.
    pub(crate) fn set_follow_up(&self, key: Option<OpenKey>) -> bool {
        let mut known = self.known();
        let bytes = |key: &Option<OpenKey>| key.as_ref().map(|key| *key.secret_bytes());
        let changed = bytes(&known.follow_up) != bytes(&key);
        known.follow_up = key;
        changed
    }

    /// Counts one word of a family on this day; says whether it is one of the first `most`.
    pub(crate) fn count_word(&self, today: Day, most: usize) -> bool {
        let mut known = self.known();
        let so_far = match known.words {
            Some((day, count)) if day == today => count,
            Some(_) | None => 0,
        };
        let within = so_far < most;
        if within {
            known.words = Some((today, so_far + 1));
        }
        within
    }

    /// The ticket that was asked for last; the next request goes on after it.
    pub(crate) fn asked(&self) -> Option<TicketId> {
        self.known().asked
    }

    /// Remembers which ticket was asked for last.
    pub(crate) fn set_asked(&self, ticket: TicketId) {
        self.known().asked = Some(ticket);
    }

    /// Notes that something was wiped that the journal may still hold.
    pub(crate) fn untidy(&self) {
        self.known().untidy = true;
    }

    /// Whether something is to be tidied up; notes that it is done when `done` says so.
    pub(crate) fn tidy(&self, done: impl FnOnce() -> bool) {
        let untidy = std::mem::take(&mut self.known().untidy);
        if untidy && !done() {
            self.untidy();
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_anew_every_day() {
        let day = |text: &str| Day::parse("day", text).expect("a day");
        let fleeting = Fleeting::default();
        let kept = |on: &str| (0..5).filter(|_| fleeting.count_word(day(on), 3)).count();
        assert_eq!(kept("2026-11-22"), 3);
        assert_eq!(kept("2026-11-22"), 0);
        assert_eq!(kept("2026-11-23"), 3);
    }

    #[test]
    fn what_could_not_be_tidied_is_tidied_the_next_time() {
        let fleeting = Fleeting::default();
        fleeting.tidy(|| panic!("there is nothing to tidy"));
        fleeting.untidy();
        fleeting.tidy(|| false);
        let mut asked = false;
        fleeting.tidy(|| {
            asked = true;
            true
        });
        assert!(asked);
        fleeting.tidy(|| panic!("it is tidy"));
    }
}

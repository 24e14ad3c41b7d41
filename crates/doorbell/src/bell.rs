//! The bell of a desk: who may ring it, who rings now, and what was answered. In memory but for the
//! pairings, which whoever owns the bell keeps.

use crate::invitation::Invitation;
use crate::pairing::{PairId, Pairing};
use crate::word::{Answer, Call, Reply, Word};
use onthaal_model::random::Randomness;
use onthaal_model::time::Clock;
use onthaal_model::vocabulary::Language;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a ring is known, and how long an invitation opens.
pub const KNOWN: Duration = Duration::from_secs(600);
/// Kiosks that a desk can be paired with.
pub const MOST_KIOSKS: usize = 4;

/// Keeps the pairings; false when that failed.
pub type Keep = Box<dyn Fn(&[Pairing]) -> bool + Send + Sync>;

/// What a bell works with. None of it may call the bell.
pub struct Setup {
    /// Tells how much time passed.
    pub clock: Arc<dyn Clock>,
    /// Gives keys and challenges.
    pub random: Arc<dyn Randomness>,
    /// Whether somebody is at an open desk.
    pub attended: Box<dyn Fn() -> bool + Send + Sync>,
    /// Which languages were said to be spoken at the desk in this shift.
    pub spoken: Box<dyn Fn() -> Vec<Language> + Send + Sync>,
    /// Keeps the pairings; false when that failed.
    pub keep: Keep,
    /// Is told that a ring or a pairing came, changed or went.
    pub tell: Box<dyn Fn() + Send + Sync>,
}

/// What a desk says of a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// I come.
    Coming,
    /// I come, but not at once.
    Later,
}

/// Somebody at a kiosk wants to talk.
#[derive(Clone, PartialEq, Eq)]
pub struct Ring {
    /// The kiosk.
    pub id: PairId,
    /// What the family lets the desk see.
    pub call: Call,
    /// What the desk said of it.
    pub said: Option<Said>,
    /// How long ago it rang.
    pub ago: Duration,
}

onthaal_model::silent! { Ring }

struct Held {
    id: PairId,
    call: Call,
    said: Option<Said>,
    at: Duration,
}

#[derive(Default)]
struct State {
    pairings: Vec<Pairing>,
    /// Made for a kiosk that has not used it yet.
    pending: Option<(Pairing, Duration)>,
    invitation: Option<(Invitation, Duration)>,
    rings: Vec<Held>,
    /// How often the bell was turned off; a connection of before rings nothing any more.
    quieted: u64,
}

impl State {
    fn forget_old(&mut self, now: Duration) {
        let known = |since: Duration| now.saturating_sub(since) < KNOWN;
        self.rings.retain(|ring| known(ring.at));
        self.invitation.take_if(|(_, since)| !known(*since));
        self.pending.take_if(|(_, since)| !known(*since));
    }
}

/// The bell.
pub struct Bell {
    setup: Setup,
    state: Mutex<State>,
}

impl Bell {
    /// A bell that these kiosks may ring.
    pub fn new(setup: Setup, pairings: Vec<Pairing>) -> Self {
        Self {
            setup,
            state: Mutex::new(State {
                pairings,
                ..State::default()
            }),
        }
    }

    /// The kiosks that may ring.
    pub fn kiosks(&self) -> Vec<PairId> {
        self.state().pairings.iter().map(|each| each.id).collect()
    }

    /// Invites one kiosk, for ten minutes; an invitation before it is over. Nothing when as many are
    /// paired as can be.
    pub fn invite(&self, address: SocketAddrV4) -> Option<Invitation> {
        let now = self.setup.clock.running();
        let mut state = self.state();
        if state.pairings.len() >= MOST_KIOSKS {
            return None;
        }
        let invitation = Invitation::new(address, self.random());
        state.invitation = Some((invitation.clone(), now));
        Some(invitation)
    }

    /// The invitation that is open, and for how long still.
    pub fn invitation(&self) -> Option<(Invitation, Duration)> {
        let now = self.setup.clock.running();
        let state = self.state();
        let (invitation, since) = state.invitation.as_ref()?;
        let left = KNOWN.saturating_sub(now.saturating_sub(*since));
        Some((invitation.clone(), left))
    }

    /// Who rings, the first to ring first.
    pub fn rings(&self) -> Vec<Ring> {
        let now = self.setup.clock.running();
        let state = self.state();
        let shown = |held: &Held| Ring {
            id: held.id,
            call: held.call.clone(),
            said: held.said,
            ago: now.saturating_sub(held.at),
        };
        state.rings.iter().map(shown).collect()
    }

    /// Answers the ring of a kiosk; with nothing to say it is done and forgotten. False when it does not
    /// ring any more.
    pub fn answer(&self, kiosk: &str, said: Option<Said>) -> bool {
        let mut state = self.state();
        let Some(at) = state
            .rings
            .iter()
            .position(|ring| ring.id.to_hex() == kiosk)
        else {
            return false;
        };
        match said {
            Some(said) => state.rings[at].said = Some(said),
            None => drop(state.rings.remove(at)),
        }
        drop(state);
        (self.setup.tell)();
        true
    }

    /// Forgets a kiosk and its key. False when it is not known, or when that could not be kept.
    pub fn unpair(&self, kiosk: &str) -> bool {
        let mut state = self.state();
        let mut left = state.pairings.clone();
        left.retain(|each| each.id.to_hex() != kiosk);
        if left.len() == state.pairings.len() || !(self.setup.keep)(&left) {
            return false;
        }
        state.pairings = left;
        state.rings.retain(|ring| ring.id.to_hex() != kiosk);
        drop(state);
        (self.setup.tell)();
        true
    }

    /// Forgets who rings and who is invited: nobody hears this bell any more, not on a connection that
    /// is under way either.
    pub fn quiet(&self) {
        let mut state = self.state();
        state.quieted += 1;
        state.rings.clear();
        state.invitation = None;
        state.pending = None;
    }

    /// Until when a connection that begins now may ring: as long as this stays the same.
    pub(crate) fn quieted(&self) -> u64 {
        self.state().quieted
    }

    pub(crate) fn random(&self) -> &dyn Randomness {
        self.setup.random.as_ref()
    }

    /// The key of a kiosk, of one that was just paired too.
    pub(crate) fn key_of(&self, id: &[u8]) -> Option<Pairing> {
        let state = self.state();
        let pending = state.pending.as_ref().map(|(pairing, _)| pairing);
        state
            .pairings
            .iter()
            .chain(pending)
            .find(|each| each.id.0 == id)
            .cloned()
    }

    /// Makes a pairing for whoever held the invitation, which is over with it. It counts from the first
    /// word that the kiosk says with it.
    pub(crate) fn accept(&self, invitation: &Invitation) -> Option<Pairing> {
        let now = self.setup.clock.running();
        let pairing = Pairing::new(self.random());
        let mut state = self.state();
        // Of two that hold the same invitation at once, one is accepted.
        state
            .invitation
            .take_if(|(open, _)| open == invitation)
            .map(|_| {
                state.pending = Some((pairing.clone(), now));
                pairing
            })
    }

    /// Hears a word of a kiosk whose box opened, on a connection that began when the bell had been turned
    /// off so often.
    pub(crate) fn hear(&self, from: &Pairing, word: Word, quieted: u64) -> Option<Reply> {
        if !self.settle(from) {
            return None;
        }
        // Outside the lock: it looks on the disk.
        let attended = (self.setup.attended)();
        let languages = match attended {
            true => (self.setup.spoken)(),
            false => Vec::new(),
        };
        let now = self.setup.clock.running();
        let mut state = self.state();
        // Somebody may have taken the kiosk away meanwhile, or turned the bell off.
        if !state.pairings.contains(from) || state.quieted != quieted {
            return None;
        }
        let at = state.rings.iter().position(|ring| ring.id == from.id);
        let (answer, changed) = match (word, attended, at) {
            (Word::Gone, _, at) => {
                at.map(|at| state.rings.remove(at));
                (Answer::Forgotten, at.is_some())
            }
            (_, false, at) => {
                at.map(|at| state.rings.remove(at));
                (Answer::Away, at.is_some())
            }
            (Word::Ring(call), true, at) => {
                at.map(|at| state.rings.remove(at));
                state.rings.push(Held {
                    id: from.id,
                    call,
                    said: None,
                    at: now,
                });
                (Answer::Shown, true)
            }
            (Word::Look, true, None) => (Answer::Forgotten, false),
            (Word::Look, true, Some(at)) => match state.rings[at].said {
                None => (Answer::Shown, false),
                Some(Said::Coming) => (Answer::Coming, false),
                Some(Said::Later) => (Answer::Later, false),
            },
        };
        drop(state);
        if changed {
            (self.setup.tell)();
        }
        Some(Reply::new(answer, languages))
    }

    /// Keeps a pairing that is used for the first time. False when it was taken away meanwhile, or
    /// cannot be kept.
    fn settle(&self, from: &Pairing) -> bool {
        let mut state = self.state();
        if state.pairings.contains(from) {
            return true;
        }
        let mut all = state.pairings.clone();
        match state.pending.take_if(|(pairing, _)| pairing == from) {
            Some((pairing, _)) if all.len() < MOST_KIOSKS => all.push(pairing),
            Some(_) | None => return false,
        }
        if !(self.setup.keep)(&all) {
            return false;
        }
        state.pairings = all;
        drop(state);
        (self.setup.tell)();
        true
    }

    /// The state, without what is too old to be known.
    fn state(&self) -> MutexGuard<'_, State> {
        let now = self.setup.clock.running();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.forget_old(now);
        state
    }
}

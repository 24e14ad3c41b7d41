//! The tablet at both ends of the bell: a desk that listens, or a kiosk that calls. What must outlive a
//! restart lies with the other settings of the tablet; who rings lies in memory.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use onthaal_core::desk::{Preference, is_open, preference, set_preference};
use onthaal_core::{Context, CoreError, Store};
use onthaal_doorbell::address::reachable;
use onthaal_doorbell::bell::{Bell, Keep, Setup};
use onthaal_doorbell::caller::Caller;
use onthaal_doorbell::kiosk::Desk;
use onthaal_doorbell::pairing::Pairing;
use onthaal_doorbell::{Limits, Listening, listen};
use onthaal_model::random::Randomness;
use onthaal_model::time::Clock;
use onthaal_model::vocabulary::Language;

use crate::access::Mode;
use crate::events::{Changed, Subscribers};
use crate::gate::Gate;
use crate::spoken;

/// What the bell works with.
pub(crate) struct Parts {
    pub(crate) store: Store,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Randomness>,
    pub(crate) gate: Arc<Gate>,
    pub(crate) subscribers: Arc<Subscribers>,
    /// Where to listen, when the house turns it on.
    pub(crate) at: SocketAddr,
}

/// The bell of this tablet.
pub(crate) struct Doorbell {
    bell: Arc<Bell>,
    caller: Caller,
    ear: Mutex<Ear>,
    at: SocketAddr,
    /// The desk that this kiosk calls.
    desk: Mutex<Option<Desk>>,
}

#[derive(Default)]
struct Ear {
    on: bool,
    listening: Option<Listening>,
}

impl Doorbell {
    /// Takes up what was kept, and listens when that was laid down. A port that is taken is no reason
    /// not to start; the settings say so. Errs when the files cannot be read, or without a thread.
    pub(crate) fn open(parts: Parts) -> Result<Doorbell, OpenDoorbell> {
        let on = preference(&parts.store, Preference::DoorbellOn)?.is_some();
        let kept = preference(&parts.store, Preference::DoorbellKiosks)?.unwrap_or_default();
        let desk = preference(&parts.store, Preference::DoorbellDesk)?;
        let pairings = kept.split(' ').filter_map(Pairing::of_text).collect();
        let bell = Arc::new(Bell::new(
            Setup {
                clock: Arc::clone(&parts.clock),
                random: Arc::clone(&parts.random),
                attended: attended(&parts),
                spoken: spoken(&parts),
                keep: keep(&parts.store),
                tell: tell(&parts.subscribers),
            },
            pairings,
        ));
        let doorbell = Doorbell {
            bell,
            caller: Caller::start(parts.random, Limits::default(), tell(&parts.subscribers))?,
            ear: Mutex::default(),
            at: parts.at,
            desk: Mutex::new(desk.as_deref().and_then(desk_of)),
        };
        if on && doorbell.turn(true).is_err() {
            tracing::warn!("the doorbell cannot listen at its port");
        }
        Ok(doorbell)
    }

    pub(crate) fn bell(&self) -> &Bell {
        &self.bell
    }

    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Listens from now on, or no more. Errs when the port is taken; it then counts as on, and a next
    /// start tries again.
    pub(crate) fn turn(&self, on: bool) -> io::Result<()> {
        let mut ear = lock(&self.ear);
        ear.on = on;
        if !on {
            ear.listening = None;
            self.bell.quiet();
        } else if ear.listening.is_none() {
            ear.listening = Some(listen(Arc::clone(&self.bell), self.at, Limits::default())?);
        }
        Ok(())
    }

    /// Whether the house turned it on.
    pub(crate) fn is_on(&self) -> bool {
        lock(&self.ear).on
    }

    /// Where it listens; nothing when it does not.
    pub(crate) fn listens_at(&self) -> Option<SocketAddr> {
        lock(&self.ear).listening.as_ref().map(Listening::at)
    }

    /// Where a kiosk finds this desk; nothing when it does not listen or is on no network.
    pub(crate) fn address(&self) -> Option<std::net::SocketAddrV4> {
        self.listens_at().and_then(reachable)
    }

    /// The desk that this kiosk calls.
    pub(crate) fn desk(&self) -> Option<Desk> {
        lock(&self.desk).clone()
    }

    /// Calls this desk from now on, or none. Errs when that cannot be kept.
    pub(crate) fn keep_desk(&self, store: &Store, desk: Option<Desk>) -> Result<(), CoreError> {
        let text = desk
            .as_ref()
            .map(|desk| format!("{} {}", desk.address, desk.pairing.to_text()));
        set_preference(store, Preference::DoorbellDesk, text.as_deref())?;
        *lock(&self.desk) = desk;
        self.caller.leave(None);
        Ok(())
    }
}

/// Why the bell could not be taken up.
pub(crate) enum OpenDoorbell {
    /// The files cannot be read.
    Storage(CoreError),
    /// The machine gave no thread.
    Thread(io::Error),
}

impl From<CoreError> for OpenDoorbell {
    fn from(error: CoreError) -> Self {
        Self::Storage(error)
    }
}

impl From<io::Error> for OpenDoorbell {
    fn from(error: io::Error) -> Self {
        Self::Thread(error)
    }
}

/// What was kept, when it is whole.
fn desk_of(text: &str) -> Option<Desk> {
    let (address, pairing) = text.split_once(' ')?;
    Some(Desk {
        address: address.parse().ok()?,
        pairing: Pairing::of_text(pairing)?,
    })
}

/// Somebody is there when a desk is open on this tablet and families do not have it. A locked desk
/// counts: it locks itself while the volunteer sits behind it.
fn attended(parts: &Parts) -> Box<dyn Fn() -> bool + Send + Sync> {
    let (store, clock, random) = (
        parts.store.clone(),
        Arc::clone(&parts.clock),
        Arc::clone(&parts.random),
    );
    let gate = Arc::clone(&parts.gate);
    Box::new(move || {
        let ctx = Context {
            store: &store,
            clock: clock.as_ref(),
            random: random.as_ref(),
        };
        // A file that cannot be read now is a desk that cannot say that it is open.
        gate.mode() == Mode::Desk && is_open(&ctx).unwrap_or(false)
    })
}

/// What was said when the shift began; nothing when the file cannot be read now.
fn spoken(parts: &Parts) -> Box<dyn Fn() -> Vec<Language> + Send + Sync> {
    let (store, clock, random) = (
        parts.store.clone(),
        Arc::clone(&parts.clock),
        Arc::clone(&parts.random),
    );
    Box::new(move || {
        let ctx = Context {
            store: &store,
            clock: clock.as_ref(),
            random: random.as_ref(),
        };
        let codes = spoken::now(&ctx).unwrap_or_default();
        let languages = codes.iter().map(|code| Language::parse(code));
        languages.filter_map(Result::ok).collect()
    })
}

fn keep(store: &Store) -> Keep {
    let store = store.clone();
    Box::new(move |all| {
        let text = all
            .iter()
            .map(Pairing::to_text)
            .collect::<Vec<_>>()
            .join(" ");
        let text = (!text.is_empty()).then_some(text);
        set_preference(&store, Preference::DoorbellKiosks, text.as_deref()).is_ok()
    })
}

fn tell(subscribers: &Arc<Subscribers>) -> Box<dyn Fn() + Send + Sync> {
    let subscribers = Arc::clone(subscribers);
    Box::new(move || subscribers.tell(Changed::DOORBELL))
}

/// What a lock protects stays whole when a thread dies, since each step of it is whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! Who has the tablet now, and how coordinators laid down that it is used.
//!
//! What is kept on disk is kept here too, so that every screen can be told without a look at the
//! disk, and so that practising, which has no disk, knows it as well.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use onthaal_core::desk::{Preference, preference};
use onthaal_core::{CoreError, Store};

use crate::access::{Access, Mode, PinKind};
use crate::escape::HostFacts;
use crate::field::CodeList;
use crate::look::Look;
use crate::pin::{KeptPin, Tries};

/// What coordinators laid down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Laid {
    /// The id of the desk where the tablet stands.
    pub(crate) desk: Option<String>,
    /// The languages the desk may choose; none means all.
    pub(crate) desk_locales: Vec<String>,
    /// The languages families may choose; none means all.
    pub(crate) kiosk_locales: Vec<String>,
    /// How large letters are to begin with: 1, 2 or 3.
    pub(crate) text_size: u8,
    /// After how many minutes without a touch the desk is locked, when it has a PIN.
    pub(crate) auto_lock: u8,
    /// Whether the program begins as a kiosk.
    pub(crate) start_in_kiosk: bool,
    /// Whether a kiosk that nobody uses shows what is on.
    pub(crate) info_when_idle: bool,
}

impl Laid {
    /// Minutes without a touch before a desk with a PIN is locked, when nothing was laid down.
    const AUTO_LOCK: u8 = 2;

    fn read(store: &Store) -> Result<Laid, CoreError> {
        let number = |which, other: u8| -> Result<u8, CoreError> {
            let text = preference(store, which)?;
            Ok(text.and_then(|text| text.parse().ok()).unwrap_or(other))
        };
        let list = |which| -> Result<Vec<String>, CoreError> {
            let text = preference(store, which)?.unwrap_or_default();
            let tags = text.split(' ').filter(|tag| !tag.is_empty());
            Ok(tags.map(str::to_owned).collect())
        };
        Ok(Laid {
            desk: preference(store, Preference::Desk)?,
            desk_locales: list(Preference::DeskLocales)?,
            kiosk_locales: list(Preference::KioskLocales)?,
            text_size: number(Preference::TextSize, 1)?.clamp(1, 3),
            auto_lock: number(Preference::AutoLock, Laid::AUTO_LOCK)?.max(1),
            start_in_kiosk: preference(store, Preference::StartInKiosk)?.is_some(),
            info_when_idle: preference(store, Preference::InfoWhenIdle)?.is_some(),
        })
    }
}

struct State {
    mode: Mode,
    locked: bool,
    /// Whether the settings are open.
    settling: bool,
    pins: BTreeMap<PinKind, KeptPin>,
    laid: Laid,
    look: Look,
    host: HostFacts,
}

/// Who has the tablet now. Shared by the app and the one that practises.
pub(crate) struct Gate {
    state: Mutex<State>,
    guess: Mutex<()>,
}

impl Gate {
    /// Takes up what was kept. A desk with a PIN begins locked: whoever starts a tablet again is
    /// not let in by that.
    pub(crate) fn open(
        store: &Store,
        asked: Option<Mode>,
        running: Duration,
    ) -> Result<Gate, CoreError> {
        let kept = preference(store, Preference::Mode)?;
        let laid = Laid::read(store)?;
        let begins = match laid.start_in_kiosk {
            true => Some(Mode::Kiosk),
            false => kept.and_then(|code| Mode::find(&code).ok()),
        };
        let mode = asked.or(begins).unwrap_or(Mode::Desk);
        let pins = PinKind::ALL
            .into_iter()
            .map(|kind| Ok((kind, KeptPin::read(store, kind, running)?)))
            .collect::<Result<BTreeMap<PinKind, KeptPin>, CoreError>>()?;
        let set = |kind| pins.get(&kind).is_some_and(|pin| pin.hash.is_some());
        Ok(Gate {
            state: Mutex::new(State {
                mode,
                locked: mode == Mode::Desk && set(PinKind::Desk),
                settling: false,
                pins,
                laid,
                look: Look::read(store)?,
                host: HostFacts::default(),
            }),
            guess: Mutex::new(()),
        })
    }

    /// Who uses the tablet.
    pub(crate) fn mode(&self) -> Mode {
        self.state().mode
    }

    /// Whether the desk is locked.
    pub(crate) fn is_locked(&self) -> bool {
        self.state().locked
    }

    /// The rights of whoever stands before the tablet.
    pub(crate) fn rights(&self) -> Access {
        let state = self.state();
        match (state.mode, state.locked, state.settling) {
            (Mode::Kiosk, _, _) | (Mode::Desk, true, _) => Access::Visitor,
            (Mode::Desk, false, false) => Access::Staff,
            (Mode::Desk, false, true) => Access::Coordinator,
        }
    }

    /// Hands the tablet over. It leaves the settings, and coming from the kiosk also the lock.
    pub(crate) fn enter(&self, mode: Mode) {
        let mut state = self.state();
        state.settling = false;
        if state.mode != mode {
            state.locked = false;
        }
        state.mode = mode;
    }

    /// Locks the desk, and leaves the settings.
    pub(crate) fn lock(&self) {
        let mut state = self.state();
        state.settling = false;
        state.locked = state.mode == Mode::Desk;
    }

    /// Unlocks the desk; whether that may be is for the caller to find out.
    pub(crate) fn unlock(&self) {
        self.state().locked = false;
    }

    /// Opens or leaves the settings.
    pub(crate) fn settle(&self, open: bool) {
        self.state().settling = open;
    }

    /// The hash of a PIN or of the code on paper, when one is set.
    pub(crate) fn pin(&self, kind: PinKind) -> Option<String> {
        self.state().pins.get(&kind)?.hash.clone()
    }

    /// Takes over a PIN that was kept.
    pub(crate) fn set_pin(&self, kind: PinKind, hash: Option<String>) {
        self.state().pins.entry(kind).or_default().hash = hash;
    }

    /// How guessing stands.
    pub(crate) fn tries(&self, kind: PinKind) -> Tries {
        let state = self.state();
        state
            .pins
            .get(&kind)
            .map_or_else(Tries::default, |pin| pin.tries)
    }

    /// Takes over how guessing stands, once it is kept.
    pub(crate) fn set_tries(&self, kind: PinKind, tries: Tries) {
        self.state().pins.entry(kind).or_default().tries = tries;
    }

    /// What coordinators laid down.
    pub(crate) fn laid(&self) -> Laid {
        self.state().laid.clone()
    }

    /// Takes over what was laid down and kept.
    pub(crate) fn lay(&self, laid: Laid) {
        self.state().laid = laid;
    }

    /// How the desk likes its screens.
    pub(crate) fn look(&self) -> Look {
        self.state().look
    }

    /// Takes over how the desk likes them, once it is kept.
    pub(crate) fn wear(&self, look: Look) {
        self.state().look = look;
    }

    /// What the app runs in.
    pub(crate) fn host(&self) -> HostFacts {
        self.state().host
    }

    /// Takes over what the app runs in.
    pub(crate) fn describe_host(&self, host: HostFacts) {
        self.state().host = host;
    }

    /// Held while a PIN is looked at, so that many guesses at once are still one after another.
    pub(crate) fn guessing(&self) -> MutexGuard<'_, ()> {
        self.guess.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

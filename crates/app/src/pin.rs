//! PINs: what is kept of one, and how long to wait after wrong ones.
//!
//! A PIN is a lock for people and no key: nothing on the tablet is readable with it that is not
//! readable without it.

use std::fmt;
use std::time::Duration;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use onthaal_core::desk::{Preference, preference};
use onthaal_core::{CoreError, Store};
use onthaal_model::random::Randomness;

use crate::access::PinKind;

impl PinKind {
    /// Each of them.
    pub(crate) const ALL: [PinKind; 3] = [PinKind::Desk, PinKind::Coordinator, PinKind::Recovery];

    /// Where its hash is kept.
    pub(crate) fn hash_kept(self) -> Preference {
        match self {
            PinKind::Desk => Preference::PinHash,
            PinKind::Coordinator => Preference::CoordinatorPinHash,
            PinKind::Recovery => Preference::RecoveryHash,
        }
    }

    /// Where it is kept how guessing it stands.
    pub(crate) fn tries_kept(self) -> Preference {
        match self {
            PinKind::Desk => Preference::DeskTries,
            PinKind::Coordinator => Preference::CoordinatorTries,
            PinKind::Recovery => Preference::RecoveryTries,
        }
    }
}

/// A PIN, or the code on paper: its hash when it is set, and how guessing it stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeptPin {
    pub(crate) hash: Option<String>,
    pub(crate) tries: Tries,
}

impl KeptPin {
    /// Takes up what was kept of one kind.
    pub(crate) fn read(
        store: &Store,
        kind: PinKind,
        running: Duration,
    ) -> Result<KeptPin, CoreError> {
        let tries = preference(store, kind.tries_kept())?;
        Ok(KeptPin {
            hash: preference(store, kind.hash_kept())?,
            tries: Tries::of_kept(tries.as_deref(), running),
        })
    }
}

/// The hash of a PIN could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HashFault;

/// PINs are short, so each try is made dear; these are OWASP's figures for argon2id.
fn hasher() -> Result<Argon2<'static>, HashFault> {
    let params = Params::new(19_456, 2, 1, None).map_err(|_| HashFault)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// What is kept of a PIN.
pub(crate) fn hash_pin(pin: &str, random: &dyn Randomness) -> Result<String, HashFault> {
    let mut salt = [0; 16];
    random.fill(&mut salt);
    let hash = hasher()?
        .hash_password_with_salt(pin.as_bytes(), &salt)
        .map_err(|_| HashFault)?;
    Ok(hash.to_string())
}

/// Whether this is the PIN of which `hash` was kept. A hash that cannot be read fits no PIN.
pub(crate) fn pin_fits(pin: &str, hash: &str) -> bool {
    match (PasswordHash::new(hash), hasher()) {
        (Ok(hash), Ok(hasher)) => hasher.verify_password(pin.as_bytes(), &hash).is_ok(),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// How often a wrong PIN was given, and how long no other is looked at.
///
/// The wait is measured by how long the program runs, never by the machine's time, so that setting
/// the clock neither shortens nor lengthens it. What is kept is the whole wait: a program that
/// starts again waits it out from the beginning.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tries {
    wrong: u32,
    wait: u32,
    since: Duration,
}

impl Tries {
    /// How many wrong tries are free.
    const FREE: u32 = 3;
    /// The longest wait, in seconds.
    const LONGEST: u32 = 900;

    /// Takes up what was kept. What cannot be read gives the longest wait.
    pub(crate) fn of_kept(kept: Option<&str>, running: Duration) -> Tries {
        let Some(text) = kept else {
            return Tries::default();
        };
        let parts = text.split_once(' ');
        let read = parts.and_then(|(wrong, wait)| Some((wrong.parse().ok()?, wait.parse().ok()?)));
        let (wrong, wait) = read.unwrap_or((u32::MAX, Self::LONGEST));
        Tries {
            wrong,
            wait: wait.min(Self::LONGEST),
            since: running,
        }
    }

    /// What to keep: nothing when no try was wrong.
    pub(crate) fn to_keep(self) -> Option<String> {
        (self != Tries::default()).then(|| format!("{} {}", self.wrong, self.wait))
    }

    /// The seconds still to wait, if any.
    pub(crate) fn wait(self, running: Duration) -> Option<u32> {
        let over = self.since + Duration::from_secs(self.wait.into());
        let left = over.saturating_sub(running);
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        (seconds > 0).then(|| u32::try_from(seconds).unwrap_or(u32::MAX))
    }

    /// After one more wrong try.
    pub(crate) fn failed(self, running: Duration) -> Tries {
        let wrong = self.wrong.saturating_add(1);
        let wait = match wrong.checked_sub(Self::FREE) {
            Some(more) => (15_u32 << more.min(10)).min(Self::LONGEST),
            None => 0,
        };
        Tries {
            wrong,
            wait,
            since: running,
        }
    }

    /// With the wait behind it; the tries still count.
    pub(crate) fn waited(self) -> Tries {
        Tries { wait: 0, ..self }
    }
}

impl fmt::Debug for Tries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tries(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn a_pin_is_kept_as_a_slow_hash_only() {
        let random = SeededRandomness::new(4);
        let hash = hash_pin("4821", &random).unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(!hash.contains("4821"));
        assert!(pin_fits("4821", &hash));
        assert!(!pin_fits("4822", &hash));
        assert!(!pin_fits("4821", "broken"));
        assert_ne!(
            hash,
            hash_pin("4821", &random).unwrap(),
            "each has its own salt"
        );
    }

    #[test]
    fn every_wrong_pin_after_the_third_doubles_the_wait_up_to_a_quarter() {
        let mut running = Duration::ZERO;
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        for _ in 0..12 {
            tries = tries.failed(running);
            let wait = tries.wait(running).unwrap_or(0);
            waits.push(wait);
            running += Duration::from_secs(wait.into());
            assert_eq!(tries.wait(running), None);
        }
        assert_eq!(waits[..6], [0, 0, 15, 30, 60, 120]);
        assert_eq!(waits[11], 900);
    }

    #[test]
    fn what_was_kept_waits_again_in_full_and_counts_on() {
        let at = Duration::from_secs;
        let tries = (0..5).fold(Tries::default(), |tries, _| tries.failed(at(100)));
        let kept = tries.to_keep().unwrap();
        let again = Tries::of_kept(Some(&kept), at(3));
        assert_eq!(
            (tries.wait(at(100)), again.wait(at(3))),
            (Some(60), Some(60))
        );
        assert_eq!(again.failed(at(63)).wait(at(63)), Some(120));
        let waited = again.waited().to_keep().unwrap();
        let third = Tries::of_kept(Some(&waited), at(1));
        assert_eq!(third.wait(at(1)), None);
        assert_eq!(third.failed(at(1)).wait(at(1)), Some(120));
        assert_eq!(Tries::default().to_keep(), None);
        for broken in ["", "x", "1", "1 -5", "99999999999 1"] {
            assert_eq!(
                Tries::of_kept(Some(broken), at(9)).wait(at(9)),
                Some(900),
                "{broken}"
            );
        }
    }
}

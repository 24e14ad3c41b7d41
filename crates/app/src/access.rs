//! Who may do what: visitors at the kiosk, staff at the desk.

use std::fmt;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use onthaal_model::random::Randomness;
use onthaal_model::time::Moment;
use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use ts_rs::TS;

use crate::field::CodeList;

/// The rights of whoever calls a command. The order is that of the rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// A family at the kiosk.
    Visitor,
    /// A volunteer or a member of staff.
    Staff,
}

/// Who uses the tablet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Staff.
    Desk,
    /// Families.
    Kiosk,
}

impl Mode {
    /// The code as it is kept and as it travels.
    pub fn code(self) -> &'static str {
        match self {
            Mode::Desk => "desk",
            Mode::Kiosk => "kiosk",
        }
    }

    /// The rights of those who use the tablet in this mode.
    pub fn access(self) -> Access {
        match self {
            Mode::Desk => Access::Staff,
            Mode::Kiosk => Access::Visitor,
        }
    }
}

impl CodeList for Mode {
    fn find(code: &str) -> Result<Mode, InvalidInput> {
        [Mode::Desk, Mode::Kiosk]
            .into_iter()
            .find(|mode| mode.code() == code)
            .ok_or_else(|| InvalidInput::new("mode", Rule::UnknownCode))
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

/// How often a wrong PIN was given, and until when no other is looked at.
#[derive(Default)]
pub(crate) struct Tries {
    wrong: u32,
    until: Option<Moment>,
}

impl Tries {
    /// How many wrong tries are free.
    const FREE: u32 = 3;
    /// The longest wait, in seconds.
    const LONGEST: u32 = 900;

    /// The seconds still to wait, if any. A clock that was set back does not shorten the wait and
    /// cannot lengthen it beyond the longest.
    pub(crate) fn wait(&self, now: Moment) -> Option<u32> {
        let left = (self.until? - now).num_seconds();
        (left > 0).then(|| u32::try_from(left).unwrap_or(u32::MAX).min(Self::LONGEST))
    }

    /// Notes a wrong try.
    pub(crate) fn failed(&mut self, now: Moment) {
        self.wrong = self.wrong.saturating_add(1);
        if self.wrong >= Self::FREE {
            let doublings = (self.wrong - Self::FREE).min(10);
            let seconds = (15u32 << doublings).min(Self::LONGEST);
            self.until = Some(now + chrono::Duration::seconds(i64::from(seconds)));
        }
    }

    /// Forgets the wrong tries.
    pub(crate) fn succeeded(&mut self) {
        *self = Tries::default();
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
        let start = onthaal_model::time::FixedClock::parse("2026-11-21T10:00:00Z").unwrap();
        let mut now = onthaal_model::time::Clock::now(&start);
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        for _ in 0..12 {
            tries.failed(now);
            let wait = tries.wait(now);
            waits.push(wait.unwrap_or(0));
            now += chrono::Duration::seconds(i64::from(wait.unwrap_or(0)));
            assert_eq!(tries.wait(now), None);
        }
        assert_eq!(waits[..6], [0, 0, 15, 30, 60, 120]);
        assert_eq!(waits[11], 900);
        tries.succeeded();
        tries.failed(now);
        assert_eq!(tries.wait(now), None);
    }
}

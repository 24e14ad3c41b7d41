//! Preferences of this tablet.

use crate::error::Result;
use crate::rows::setting::{self, Setting};
use crate::store::Store;

/// A preference; its text is checked by who sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// `desk` or `kiosk`.
    Mode,
    /// Hash of the code that leaves kiosk mode.
    PinHash,
    /// The language of the desk's screens.
    Locale,
}

impl Preference {
    fn setting(self) -> Setting {
        match self {
            Preference::Mode => Setting::Mode,
            Preference::PinHash => Setting::PinHash,
            Preference::Locale => Setting::Locale,
        }
    }
}

/// What was set, if anything.
pub fn preference(store: &Store, preference: Preference) -> Result<Option<String>> {
    Ok(store.read_outbox(|s| setting::read(s, preference.setting()))?)
}

/// Sets a preference, or forgets it.
pub fn set_preference(store: &Store, preference: Preference, value: Option<&str>) -> Result<()> {
    store.write_outbox(|s| match value {
        Some(value) => setting::write(s, preference.setting(), value),
        None => setting::forget(s, preference.setting()),
    })?;
    Ok(())
}

//! Preferences of this tablet.

use crate::error::Result;
use crate::rows::setting::{self, Setting};
use crate::store::Store;

pub use crate::rows::setting::Preference;

/// What was set, if anything.
pub fn preference(store: &Store, preference: Preference) -> Result<Option<String>> {
    Ok(store.read_outbox(|s| setting::read(s, Setting::Preference(preference)))?)
}

/// Sets a preference, or forgets it.
pub fn set_preference(store: &Store, preference: Preference, value: Option<&str>) -> Result<()> {
    set_preferences(store, &[(preference, value)])
}

/// Sets or forgets several preferences, all of them or none.
pub fn set_preferences(store: &Store, all: &[(Preference, Option<&str>)]) -> Result<()> {
    store.write_outbox(|s| {
        all.iter().try_for_each(|(preference, value)| {
            let setting = Setting::Preference(*preference);
            match value {
                Some(value) => setting::write(s, setting, value),
                None => setting::forget(s, setting),
            }
        })
    })?;
    Ok(())
}

//! Preferences of this tablet.

use crate::error::Result;
use crate::rows::setting::{self, Setting};
use crate::store::Store;

/// A preference; its text is checked by who sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// `desk` or `kiosk`.
    Mode,
    /// Hash of the PIN of the desk, which also leaves the kiosk.
    PinHash,
    /// Hash of the PIN of the coordinators.
    CoordinatorPinHash,
    /// How often the PIN of the desk was wrong, and how long to wait for it.
    DeskTries,
    /// How often the PIN of the coordinators was wrong, and how long to wait for it.
    CoordinatorTries,
    /// Hash of the code on paper that takes both PINs away.
    RecoveryHash,
    /// How often that code was wrong, and how long to wait for it.
    RecoveryTries,
    /// The language of the desk's screens.
    Locale,
    /// The desk where the tablet stands.
    Desk,
    /// The languages that the desk may choose.
    DeskLocales,
    /// The languages that families may choose.
    KioskLocales,
    /// How large letters are to begin with.
    TextSize,
    /// After how many minutes without a touch the desk is locked.
    AutoLock,
    /// Whether the program begins as a kiosk.
    StartInKiosk,
    /// Whether kiosks may ring this desk.
    DoorbellOn,
    /// The kiosks that may, with their keys.
    DoorbellKiosks,
    /// The desk that this kiosk rings, with the key they share.
    DoorbellDesk,
    /// Whether a kiosk that nobody uses shows what is on.
    InfoWhenIdle,
    /// How large the desk likes its letters.
    DeskText,
    /// Whether the desk likes strong contrast.
    DeskContrast,
    /// Which colours the desk likes.
    DeskPalette,
    /// In which half-day which languages are spoken at the desk; of the desk as a whole.
    ShiftSpeaks,
    /// Which languages were said the last time.
    SpokeBefore,
}

impl Preference {
    fn setting(self) -> Setting {
        match self {
            Preference::Mode => Setting::Mode,
            Preference::PinHash => Setting::PinHash,
            Preference::CoordinatorPinHash => Setting::CoordinatorPinHash,
            Preference::DeskTries => Setting::DeskTries,
            Preference::CoordinatorTries => Setting::CoordinatorTries,
            Preference::RecoveryHash => Setting::RecoveryHash,
            Preference::RecoveryTries => Setting::RecoveryTries,
            Preference::Locale => Setting::Locale,
            Preference::Desk => Setting::Desk,
            Preference::DeskLocales => Setting::DeskLocales,
            Preference::KioskLocales => Setting::KioskLocales,
            Preference::TextSize => Setting::TextSize,
            Preference::AutoLock => Setting::AutoLock,
            Preference::StartInKiosk => Setting::StartInKiosk,
            Preference::DoorbellOn => Setting::DoorbellOn,
            Preference::DoorbellKiosks => Setting::DoorbellKiosks,
            Preference::DoorbellDesk => Setting::DoorbellDesk,
            Preference::InfoWhenIdle => Setting::InfoWhenIdle,
            Preference::DeskText => Setting::DeskText,
            Preference::DeskContrast => Setting::DeskContrast,
            Preference::DeskPalette => Setting::DeskPalette,
            Preference::ShiftSpeaks => Setting::ShiftSpeaks,
            Preference::SpokeBefore => Setting::SpokeBefore,
        }
    }
}

/// What was set, if anything.
pub fn preference(store: &Store, preference: Preference) -> Result<Option<String>> {
    Ok(store.read_outbox(|s| setting::read(s, preference.setting()))?)
}

/// Sets a preference, or forgets it.
pub fn set_preference(store: &Store, preference: Preference, value: Option<&str>) -> Result<()> {
    set_preferences(store, &[(preference, value)])
}

/// Sets or forgets several preferences, all of them or none.
pub fn set_preferences(store: &Store, all: &[(Preference, Option<&str>)]) -> Result<()> {
    store.write_outbox(|s| {
        all.iter().try_for_each(|(preference, value)| match value {
            Some(value) => setting::write(s, preference.setting(), value),
            None => setting::forget(s, preference.setting()),
        })
    })?;
    Ok(())
}

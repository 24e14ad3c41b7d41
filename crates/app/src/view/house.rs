//! The house this tablet stands in, and who is using the tablet.

use onthaal_locales::AvailableLocale;
use serde::Serialize;
use ts_rs::TS;

use crate::access::{Mode, PinKind};
use crate::field::{Code, Count, Pin};
use crate::look::Palette;
use crate::read::requests;

requests! {
    /// Who will use the tablet from now on.
    SetModeRequest {
        /// `desk` or `kiosk`.
        mode: Code<Mode>,
        /// The PIN, which leaving the kiosk asks for when one is set.
        pin: Option<Pin>,
    }

    /// A PIN to ask for from now on.
    SetPinRequest {
        /// `desk`, which unlocking the desk and leaving the kiosk ask for, unless said otherwise;
        /// or `coordinator`, which the settings ask for.
        which: Option<Code<PinKind>>,
        /// The new PIN; without one, nothing is asked for.
        pin: Option<Pin>,
    }

    /// How the desk likes its screens from now on; what is not given stays as it is.
    ChangeLookRequest {
        /// How large letters are: 1, 2 or 3.
        text_size: Option<Count<3>>,
        /// Whether contrast is strong.
        high_contrast: Option<bool>,
        /// The colours: `auto`, `light` or `dark`.
        palette: Option<Code<Palette>>,
    }
}

/// The house and the tablet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HouseView {
    /// The name of the house; empty while the directory is.
    pub name: String,
    /// The municipalities it is there for.
    pub municipality: Vec<String>,
    /// Its sites.
    pub sites: Vec<SiteView>,
    /// Whether the tablet belongs to a centre.
    pub enrolled: bool,
    /// The site the tablet stands at.
    pub site_id: Option<String>,
    /// Who uses the tablet now.
    pub mode: Mode,
    /// Whether unlocking the desk and leaving the kiosk ask for a PIN.
    pub pin_set: bool,
    /// The same: whether the desk has a PIN.
    pub desk_pin_set: bool,
    /// Whether the settings ask for a PIN.
    pub coordinator_pin_set: bool,
    /// Whether there is a code on paper that takes both PINs away.
    pub recovery_set: bool,
    /// Whether the desk is locked.
    pub locked: bool,
    /// Whether somebody practises: this is then a house that does not exist.
    pub practice: bool,
    /// What coordinators laid down for this tablet.
    pub tablet: TabletView,
    /// How the desk likes its screens; not those of families.
    pub look: LookView,
    /// The languages a family can choose at the kiosk, unless the house chose fewer, and for what it is
    /// shown and takes home, whatever those of the desk are.
    pub visitor_locales: Vec<AvailableLocale>,
    /// The telephone number of the site, or of the house.
    pub phone: Option<String>,
    /// Whether the site is open at this moment.
    pub open_now: bool,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
    /// The codes of the languages spoken at the desk: as was said for this shift, otherwise those of the site.
    pub desk_languages: Vec<String>,
}

/// What every screen must know of what coordinators laid down for this tablet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TabletView {
    /// The desk where it stands.
    pub desk_id: Option<String>,
    /// The languages the desk may choose; empty means all.
    pub desk_locales: Vec<String>,
    /// The languages families may choose; empty means all.
    pub kiosk_locales: Vec<String>,
    /// How large letters are to begin with: 1, 2 or 3.
    pub text_size: u8,
    /// After how many minutes without a touch a desk with a PIN is locked.
    pub auto_lock_minutes: u8,
    /// Whether a kiosk that nobody uses shows what is on.
    pub info_when_idle: bool,
}

/// How the desk likes to see its own screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LookView {
    /// How large letters are: 1, 2 or 3.
    pub text_size: u8,
    /// Whether contrast is strong.
    pub high_contrast: bool,
    /// The colours.
    pub palette: Palette,
}

/// A place where the house receives people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SiteView {
    /// Its id.
    pub site_id: String,
    /// Its name.
    pub name: String,
    /// The name of the place it is in, as services that are held there tell it.
    pub place: Option<String>,
    /// The municipality it lies in.
    pub municipality: Option<String>,
}

/// The next time something opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextOpen {
    /// The day, such as `2026-11-23`.
    pub day: String,
    /// From, such as `09:00`.
    pub opens: String,
    /// Until, such as `12:00`.
    pub closes: String,
}

//! The house this tablet stands in, and who is using the tablet.

use serde::Serialize;
use ts_rs::TS;

use crate::access::Mode;
use crate::field::{Code, Pin};
use crate::read::requests;

requests! {
    /// Who will use the tablet from now on.
    SetModeRequest {
        /// `desk` or `kiosk`.
        mode: Code<Mode>,
        /// The PIN, which leaving the kiosk asks for when one is set.
        pin: Option<Pin>,
    }

    /// The PIN that leaving the kiosk will ask for.
    SetPinRequest {
        /// The new PIN; without one, leaving the kiosk asks for nothing.
        pin: Option<Pin>,
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
    /// Whether leaving the kiosk asks for a PIN.
    pub pin_set: bool,
    /// The telephone number of the site, or of the house.
    pub phone: Option<String>,
    /// Whether the site is open at this moment.
    pub open_now: bool,
    /// When it opens next.
    pub next_open: Option<NextOpen>,
}

/// A place where the house receives people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SiteView {
    /// Its id.
    pub site_id: String,
    /// Its name.
    pub name: String,
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

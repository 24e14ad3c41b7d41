//! How coordinators lay down that a tablet is used, and how it stands.

use onthaal_model::id::DeskId;
use serde::Serialize;
use ts_rs::TS;

use crate::access::Mode;
use crate::field::{Code, Count, IdOrNone, Line, LocaleTag, Pin};
use crate::read::requests;
use crate::view::SyncState;

requests! {
    /// What opens a locked desk.
    UnlockRequest {
        /// The PIN of the desk, when one is set.
        pin: Option<Pin>,
    }

    /// What opens the settings.
    EnterSettingsRequest {
        /// The PIN of the coordinators, when one is set.
        pin: Option<Pin>,
    }

    /// Whether to practise.
    PracticeRequest {
        /// Begin or go on; otherwise end it.
        on: bool,
    }

    /// What is to be otherwise from now on; what is not given stays as it is.
    ChangeSettingsRequest {
        /// The desk where the tablet stands; an empty text for none.
        desk_id: Option<IdOrNone<DeskId>>,
        /// The languages the desk may choose; an empty list for all.
        desk_locales: Option<Vec<LocaleTag>>,
        /// The languages families may choose; an empty list for all.
        kiosk_locales: Option<Vec<LocaleTag>>,
        /// How large letters are to begin with: 1, 2 or 3.
        text_size: Option<Count<3>>,
        /// After how many minutes without a touch a desk with a PIN is locked.
        auto_lock_minutes: Option<Count<60>>,
        /// Who uses the tablet from now on.
        mode: Option<Code<Mode>>,
        /// The address where the centre now is.
        server: Option<Line<300>>,
        /// Whether the program begins as a kiosk.
        start_in_kiosk: Option<bool>,
        /// Whether a kiosk that nobody uses shows what is on.
        info_when_idle: Option<bool>,
    }
}

/// How coordinators laid down that this tablet is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// The desk where the tablet stands.
    pub desk_id: Option<String>,
    /// The desks of the house.
    pub desks: Vec<SettingsDesk>,
    /// The languages the desk may choose; empty means all.
    pub desk_locales: Vec<String>,
    /// The languages families may choose; empty means all.
    pub kiosk_locales: Vec<String>,
    /// How large letters are to begin with: 1, 2 or 3.
    pub text_size: u8,
    /// After how many minutes without a touch a desk with a PIN is locked.
    pub auto_lock_minutes: u8,
    /// Whether the program begins as a kiosk.
    pub start_in_kiosk: bool,
    /// Whether a kiosk that nobody uses shows what is on.
    pub info_when_idle: bool,
    /// Who uses the tablet now.
    pub mode: Mode,
    /// Whether the tablet belongs to a centre.
    pub enrolled: bool,
    /// The address of the centre.
    pub server: Option<String>,
    /// Whether the desk has a PIN.
    pub desk_pin_set: bool,
    /// Whether the coordinators have a PIN.
    pub coordinator_pin_set: bool,
}

/// A desk that a tablet may stand at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsDesk {
    /// Its id.
    pub desk_id: String,
    /// Its name.
    pub name: String,
    /// The name of its site; empty when the directory does not know it yet.
    pub site: String,
}

/// How the tablet stands, to read out over the telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DiagnosticsView {
    /// The version of the program.
    pub version: String,
    /// The beginning of the tablet's id at its centre; none without a centre.
    pub tablet: Option<String>,
    /// The address of the centre.
    pub server: Option<String>,
    /// How things stand with the centre.
    pub state: SyncState,
    /// When it last went well.
    pub last_good: Option<String>,
    /// Records that may be sent and were not.
    pub waiting: u32,
    /// Records the centre refused.
    pub refused: u32,
    /// How far the directory was read.
    pub directory_revision: u32,
    /// Whether the directory still differs from the centre's after it was read anew.
    pub directory_differs: bool,
    /// Room left for the tablet's files, where the machine tells it.
    pub free_megabytes: Option<u32>,
    /// How many minutes the clock was ahead of the centre's at the last good round.
    pub clock_ahead_minutes: i32,
    /// The version of the database engine.
    pub sqlite: String,
    /// A word that is another one when any of these is.
    pub check: String,
}

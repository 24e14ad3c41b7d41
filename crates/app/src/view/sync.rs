//! Whether the centre and this tablet know the same.

use serde::Serialize;
use ts_rs::TS;

use crate::field::Line;
use crate::read::requests;

requests! {
    /// How this tablet becomes one of a centre.
    EnrolRequest {
        /// The address of the centre.
        server: Line<300>,
        /// The one-time code.
        code: Line<64>,
        /// What the coordinators will call the tablet.
        name: Option<Line<80>>,
    }
}

/// What the worker that speaks to the centre is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SyncState {
    /// Nothing; the last time went well.
    Idle,
    /// Speaking to the centre.
    Running,
    /// Could not reach the centre.
    Offline,
    /// The centre does not accept this tablet any more.
    Unauthorised,
    /// This program is too old for the centre.
    TooOld,
    /// The tablet belongs to no centre.
    NotEnrolled,
    /// The centre did not understand this tablet, or the other way round.
    Refused,
}

/// How a file was found when the program started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileState {
    /// It was good.
    Ok,
    /// There was none, so it was made.
    New,
    /// It was broken; it was kept under another name and made anew.
    MovedAside,
}

/// How the files were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SyncFiles {
    /// The directory, which can always be fetched again.
    pub directory: FileState,
    /// What was not sent yet, which cannot.
    pub outbox: FileState,
    /// The tickets of warm referrals; those that were lost can be made anew.
    pub tickets: FileState,
}

/// Whether the centre and this tablet know the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SyncStatus {
    /// What is happening.
    pub state: SyncState,
    /// Records that may be sent and were not.
    pub waiting: u32,
    /// Records of a half-day that is still open, which can still be taken back.
    pub held: u32,
    /// Records the centre has, kept until it has a copy of its own.
    pub retained: u32,
    /// Records the centre refused.
    pub quarantined: u32,
    /// When it last went well.
    pub last_good: Option<String>,
    /// How the files were found.
    pub files: SyncFiles,
}

//! How sync stands, for the screen.

use crate::error::SyncError;
use onthaal_core::CoreError;
use onthaal_core::replica::OutboxStatus;

/// In which state the way to the centre is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SyncState {
    /// Nothing runs, and nothing is known to be wrong.
    #[default]
    Idle,
    /// A round runs.
    Running,
    /// The centre could not be reached at the last try, or what answered was no centre.
    Offline,
    /// The centre does not know the tablet, or no longer.
    Unauthorised,
    /// The centre no longer speaks the version of this app.
    TooOld,
    /// The tablet has no centre yet.
    NotEnrolled,
    /// The centre refused the last round, or the tablet's files failed during it.
    Refused,
}

impl SyncState {
    /// The state in which this failure leaves the tablet.
    pub fn of(error: &SyncError) -> SyncState {
        match error {
            SyncError::Offline | SyncError::Busy { .. } | SyncError::Protocol(_) => {
                SyncState::Offline
            }
            SyncError::Unauthorised => SyncState::Unauthorised,
            SyncError::TooOld => SyncState::TooOld,
            SyncError::NotEnrolled | SyncError::Core(CoreError::NotEnrolled) => {
                SyncState::NotEnrolled
            }
            SyncError::BadCode
            | SyncError::CursorExpired
            | SyncError::Refused(_)
            | SyncError::BadAddress
            | SyncError::Insecure
            | SyncError::Core(_) => SyncState::Refused,
        }
    }

    /// The code of the state.
    pub fn code(self) -> &'static str {
        match self {
            SyncState::Idle => "idle",
            SyncState::Running => "running",
            SyncState::Offline => "offline",
            SyncState::Unauthorised => "unauthorised",
            SyncState::TooOld => "too-old",
            SyncState::NotEnrolled => "not-enrolled",
            SyncState::Refused => "refused",
        }
    }
}

/// How sync stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncStatus {
    /// The way to the centre.
    pub state: SyncState,
    /// Why the last round did not go well.
    pub problem: Option<SyncError>,
    /// What waits, is held, kept and refused.
    pub outbox: OutboxStatus,
    /// How many minutes the tablet's clock was ahead of the centre's at the last good round.
    pub clock_ahead_minutes: i64,
    /// Whether a part of the directory still differs from the centre's after it was read anew.
    pub directory_differs: bool,
}

//! What can go wrong between the tablet and its centre.

use onthaal_core::CoreError;
use std::time::Duration;

/// The result of every function of this crate.
pub type Result<T> = std::result::Result<T, SyncError>;

/// A failure on the way to the centre. Nothing is lost by any of them: what was to be sent goes
/// on waiting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    /// The tablet has no centre yet.
    #[error("the tablet is not enrolled")]
    NotEnrolled,
    /// The centre cannot be reached, or the reply broke off.
    #[error("the centre cannot be reached")]
    Offline,
    /// The centre does not know the tablet, or no longer.
    #[error("the centre does not know this tablet")]
    Unauthorised,
    /// The one-time code is wrong, used or too old.
    #[error("the one-time code is not valid")]
    BadCode,
    /// The centre no longer speaks the version of this app.
    #[error("this app is too old for its centre")]
    TooOld,
    /// The centre cannot take this now.
    #[error("the centre is busy")]
    Busy {
        /// How long it asks to wait.
        retry_after: Option<Duration>,
    },
    /// The centre does not keep what came after the cursor: the stream is to be read anew.
    #[error("the cursor is too old")]
    CursorExpired,
    /// The centre refused the request, with this code.
    #[error("the centre refused: {0}")]
    Refused(String),
    /// What answered does not speak the protocol.
    #[error("not an answer of a centre: {0}")]
    Protocol(&'static str),
    /// The address is none, or has parts that an address of a centre cannot have.
    #[error("not the address of a centre")]
    BadAddress,
    /// Plain http goes to this very machine only; everything else is encrypted.
    #[error("the address needs https")]
    Insecure,
    /// The tablet's own files failed.
    #[error(transparent)]
    Core(#[from] CoreError),
}

impl SyncError {
    /// Whether the same round may go well a while later without anyone doing something.
    pub fn is_retryable(&self) -> bool {
        match self {
            SyncError::Offline
            | SyncError::Busy { .. }
            | SyncError::CursorExpired
            | SyncError::Protocol(_) => true,
            SyncError::Core(CoreError::Db(error)) => error.is_retryable(),
            SyncError::NotEnrolled
            | SyncError::Unauthorised
            | SyncError::BadCode
            | SyncError::TooOld
            | SyncError::Refused(_)
            | SyncError::BadAddress
            | SyncError::Insecure
            | SyncError::Core(_) => false,
        }
    }

    /// How long the centre asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            SyncError::Busy { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// Whether nothing else of the round can go well either.
    pub(crate) fn ends_the_round(&self) -> bool {
        match self {
            SyncError::Busy { .. }
            | SyncError::CursorExpired
            | SyncError::Refused(_)
            | SyncError::Protocol(_) => false,
            SyncError::NotEnrolled
            | SyncError::Offline
            | SyncError::Unauthorised
            | SyncError::BadCode
            | SyncError::TooOld
            | SyncError::BadAddress
            | SyncError::Insecure
            | SyncError::Core(_) => true,
        }
    }
}

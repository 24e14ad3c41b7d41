//! What the centre can refuse or fail at. No variant holds what a family asked, a code or a token.

use onthaal_db::DbError;
use onthaal_directory::DirectoryError;
use onthaal_model::time::{Day, Period};
use onthaal_model::validate::InvalidInput;
use onthaal_protocol::seal::SealError;

/// The result of what the centre does.
pub type Result<T> = std::result::Result<T, CentreError>;

/// A refusal or a failure of the centre.
#[derive(Debug, thiserror::Error)]
pub enum CentreError {
    /// A value breaks a rule.
    #[error("{0}")]
    Invalid(#[from] InvalidInput),
    /// The one-time code is wrong, used or too old.
    #[error("the code is wrong, used or too old")]
    BadCode,
    /// There is no such thing, or it is not for this caller.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// The cursor is of another epoch or stream: read anew.
    #[error("the cursor has expired")]
    CursorExpired,
    /// The directory changed since what is asked for was looked at, and would come out otherwise.
    #[error("the directory changed meanwhile")]
    ChangedMeanwhile,
    /// More bytes than are taken.
    #[error("too large")]
    TooLarge,
    /// The period is not over long enough.
    #[error("{period} may be released from {from}")]
    NotClosed {
        /// The period that was asked for.
        period: Period,
        /// The first day on which it may be released.
        from: Day,
    },
    /// The secret half of a key that the database names is not in the keys folder.
    #[error("key {0} of this centre is not in its keys folder; put the folder back first")]
    KeyMissing(u32),
    /// The key of the tickets that are stored is not in the keys folder.
    #[error("the ticket key of this centre is not in its keys folder; put the folder back first")]
    TicketKeyMissing,
    /// A key or a box cannot be used.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A file of the data folder could not be read or written.
    #[error("{what}: {kind}")]
    File {
        /// Which file.
        what: String,
        /// What the system said.
        kind: std::io::ErrorKind,
    },
    /// What is stored contradicts itself.
    #[error("the stored data contradict themselves: {0}")]
    Inconsistent(String),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<DirectoryError> for CentreError {
    fn from(error: DirectoryError) -> CentreError {
        match error {
            DirectoryError::Invalid(refusal) => CentreError::Invalid(refusal),
            DirectoryError::Db(failure) => CentreError::Db(failure),
        }
    }
}

impl CentreError {
    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> CentreError {
        CentreError::File {
            what: path.display().to_string(),
            kind: error.kind(),
        }
    }
}

//! What can go wrong on a tablet, below the screen.

use onthaal_db::DbError;
use onthaal_directory::DirectoryError;
use onthaal_model::validate::InvalidInput;

/// The result of every function of this crate.
pub type Result<T> = std::result::Result<T, CoreError>;

/// A failure on the tablet. No variant ever holds anything of an intake or a search.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoreError {
    /// A value was refused.
    #[error("{0}")]
    Invalid(#[from] InvalidInput),
    /// There is no such record.
    #[error("no {0} has this id")]
    NotFound(&'static str),
    /// No desk session is open in this half-day.
    #[error("no desk session is open")]
    NoSession,
    /// There is no intake to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// The half-day of that intake is over, or the app was restarted since.
    #[error("this intake can no longer be undone")]
    UndoClosed,
    /// The tablet is not enrolled, or has not yet met its centre.
    #[error("the tablet is not enrolled")]
    NotEnrolled,
    /// The centre's key could not seal.
    #[error("the key of the centre cannot seal")]
    Unsealable,
    /// The storage failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<DirectoryError> for CoreError {
    fn from(error: DirectoryError) -> CoreError {
        match error {
            DirectoryError::Invalid(refusal) => CoreError::Invalid(refusal),
            DirectoryError::Db(error) => CoreError::Db(error),
        }
    }
}

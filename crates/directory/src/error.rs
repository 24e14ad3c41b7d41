//! What can go wrong with the directory.

use onthaal_db::DbError;
use onthaal_model::validate::InvalidInput;

/// A record was refused, or the database failed.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// The record breaks a rule; the field is its column.
    #[error("{0}")]
    Invalid(#[from] InvalidInput),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

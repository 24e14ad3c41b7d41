//! SQLite's errors, classed. Its messages may quote bound values, so only codes are kept.

use crate::error::DbError;
use rusqlite::ErrorCode;

const SHM_SIZE: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

pub(crate) fn class_of(error: &rusqlite::Error) -> DbError {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => DbError::Busy,
            ErrorCode::ConstraintViolation => DbError::Constraint,
            ErrorCode::DiskFull => DbError::Full,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => DbError::Corrupt,
            // The index beside the journal could not grow.
            ErrorCode::SystemIoFailure if failure.extended_code == SHM_SIZE => DbError::Full,
            ErrorCode::SystemIoFailure => DbError::Lost,
            ErrorCode::ReadOnly => DbError::Other("the file may not be written".to_owned()),
            ErrorCode::CannotOpen => DbError::Other("the file cannot be opened".to_owned()),
            _ => DbError::Other(format!("SQLite code {}", failure.extended_code)),
        },
        // A statement that does not compile: its text is ours and holds no value.
        rusqlite::Error::SqlInputError { msg, .. } => DbError::Other(msg.clone()),
        rusqlite::Error::InvalidParameterCount(given, wanted) => {
            DbError::Other(format!("{given} parameters given, {wanted} wanted"))
        }
        _ => DbError::Other("SQLite refused the call".to_owned()),
    }
}

//! PostgreSQL's messages and details may quote values, so only codes are kept, except for a
//! statement that does not compile: its text is ours and holds no value.

use crate::error::DbError;
use std::error::Error as _;

pub(super) fn class_of(error: &postgres::Error) -> DbError {
    let Some(failure) = error.as_db_error() else {
        return match error.is_closed() || error.source().is_some_and(|s| s.is::<std::io::Error>()) {
            true => DbError::Lost,
            false => DbError::Other("PostgreSQL refused the call".to_owned()),
        };
    };
    let code = failure.code();
    match code.code() {
        "40001" | "40P01" | "55P03" | "57014" | "53300" => DbError::Busy,
        "53100" => DbError::Full,
        "XX001" | "XX002" => DbError::Corrupt,
        "57P01" | "57P02" | "57P03" | "25P03" => DbError::Lost,
        class if class.starts_with("23") => DbError::Constraint,
        class if class.starts_with("08") => DbError::Lost,
        class if class.starts_with("42") => DbError::Other(failure.message().to_owned()),
        other => DbError::Other(format!("PostgreSQL code {other}")),
    }
}

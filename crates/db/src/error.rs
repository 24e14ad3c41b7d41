//! What can go wrong in a database, classed the same way for both back ends.

/// The result of every database operation.
pub type Result<T> = std::result::Result<T, DbError>;

/// A database failure. No variant ever holds a stored or bound value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DbError {
    /// Another writer holds the database, or no connection came free in time; trying again helps.
    #[error("the database is busy")]
    Busy,
    /// A rule of the schema refused the row.
    #[error("a rule of the schema refused the row")]
    Constraint,
    /// The disk is full; nothing was stored.
    #[error("the disk is full")]
    Full,
    /// The file is damaged or is no database.
    #[error("the database file is damaged")]
    Corrupt,
    /// The file was written by a newer version that this one must not write to.
    #[error("the database has compatibility number {found}, this program knows up to {supported}")]
    TooNew {
        /// The number found in the file.
        found: i64,
        /// The highest number this program knows.
        supported: i64,
    },
    /// The connection or the storage below it failed; whether the last commit holds is unknown.
    #[error("the connection to the database was lost")]
    Lost,
    /// Anything else: a code or the text of a faulty statement, never a value.
    #[error("database: {0}")]
    Other(String),
}

impl DbError {
    /// Whether the same call may succeed when it is made again a moment later.
    pub fn is_retryable(&self) -> bool {
        matches!(self, DbError::Busy | DbError::Lost)
    }
}

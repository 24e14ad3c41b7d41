//! How a file is opened.

/// How a file is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqliteOptions {
    /// Whether a commit survives a power cut. Only a copy that can be fetched again may say no.
    pub synchronous_full: bool,
    /// Connections for reading beside the one that writes.
    pub readers: usize,
    /// How long to wait for a lock another process holds.
    pub busy_timeout_ms: u32,
    /// Whether to look the whole file through at opening.
    pub check: bool,
    /// Whether a thread carries the journal's pages into the file, so that a commit waits for the
    /// disk once and never for that. For many small commits that a person waits for.
    pub carry_beside: bool,
}

impl Default for SqliteOptions {
    fn default() -> SqliteOptions {
        SqliteOptions {
            synchronous_full: true,
            readers: 2,
            busy_timeout_ms: 5_000,
            check: true,
            carry_beside: false,
        }
    }
}

use onthaal_exchange::FileError;

/// Why a live API could not be read to its end; nothing of it is taken then.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// Not an address, or one with a user name, a query or a fragment.
    #[error("{0}: not an address of an API, such as https://example.org/hsds")]
    BadAddress(String),
    /// Plain http to another machine.
    #[error("{0}: only https, or http to a number of this machine such as 127.0.0.1")]
    Insecure(String),
    /// The encryption could not be set up.
    #[error("the encryption could not be set up")]
    Encryption,
    /// Nobody answered, or not to the end.
    #[error("{0}: no answer, or one that broke off")]
    NoAnswer(String),
    /// The answer was a refusal.
    #[error("{url}: answered {status}")]
    Refused {
        /// What was asked for.
        url: String,
        /// The HTTP status.
        status: u16,
    },
    /// The answer says that it is no JSON.
    #[error("{url}: no JSON but {given}")]
    NotJson {
        /// What was asked for.
        url: String,
        /// The type it gave.
        given: String,
    },
    /// The answer, or all of them, are larger than what is taken.
    #[error("{0}: more than is taken from one feed")]
    TooLarge(String),
    /// A list that has no end, or more pages than are read.
    #[error("{0}: the pages have no end")]
    Endless(String),
    /// The answer is a record, and no list or page of them.
    #[error("{0}: no page of a list")]
    NoPage(String),
    /// The answer is no sound JSON, or no part of a directory.
    #[error(transparent)]
    File(#[from] FileError),
}

//! A directory of others, taken from its live API page by page. Deliberately absent: writing; what
//! was read goes the way of a file. Whatever goes wrong on the way, nothing of it is kept.

mod address;
mod error;

mod ask;

mod feed;

pub use error::LiveError;
pub use feed::{Taken, read};

use std::time::Duration;

/// How long to wait for a feed and how much to take from it.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// To be connected.
    pub connect: Duration,
    /// For a whole answer.
    pub answer: Duration,
    /// Between two tries, and at most when the feed asks for more.
    pub pause: Duration,
    /// How often an answer is asked for.
    pub tries: u32,
    /// Bytes of one answer after unpacking.
    pub answer_bytes: u64,
    /// Bytes of all answers.
    pub all_bytes: u64,
    /// Pages of one list.
    pub pages: u32,
    /// Services asked for one by one.
    pub services: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(60),
            pause: Duration::from_secs(5),
            tries: 3,
            answer_bytes: 20 * 1024 * 1024,
            all_bytes: 500 * 1024 * 1024,
            pages: 5_000,
            services: 100_000,
        }
    }
}

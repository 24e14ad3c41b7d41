//! The directory in and out: HSDS 3.x JSON, and the same a service a line (NDJSON).
//!
//! Pure: text becomes records with a verdict each, and records become text. What is known
//! already comes in as a parameter; writing to a database is the centre's work. CSV packages,
//! spreadsheets and live feeds are not read here. A module uses only the modules listed above
//! it.

mod json;
mod names;
mod verdict;

mod read;

mod plan;

mod write;

pub use json::{DEPTH_LIMIT, FileError, SIZE_LIMIT};
pub use plan::{Known, Plan};
pub use read::Reading;
pub use verdict::{Finding, Outcome, Reason, Verdict};
pub use write::{hsds_json, ndjson};

//! The directory in and out: HSDS of any version as JSON, as a service a line and as tables, and
//! spreadsheets.
//!
//! Pure: bytes become records with a verdict each, and records become bytes. What is known
//! already comes in as a parameter; writing to a database and asking a live API are the centre's
//! work. A module uses only the modules listed above it.

mod fault;
mod json;
mod names;
mod text;

pub mod duplicates;

mod container;
mod known;
mod verdict;

mod flat;
mod versions;

mod read;

mod write;

mod package;

pub mod sheet;

mod adapters;

mod door;

mod plan;

pub use container::{ENTRY_LIMIT, RATIO_LIMIT, UNPACKED_LIMIT};
pub use door::what;
pub use fault::{Fault, FileError};
pub use json::{DEPTH_LIMIT, SIZE_LIMIT};
pub use known::Known;
pub use package::{hsds_csv, hsds_zip};
pub use plan::{Change, Plan};
pub use read::Reading;
pub use verdict::{Finding, Outcome, Place, Reason, Verdict};
pub use write::{Nesting, hsds_json, ndjson};

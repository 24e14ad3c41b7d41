//! HSDS 1.x and 2.x turned into 3.1 before anything is read as a record: tables, fields and lists
//! that have other names, and what was a table there and a field here. The same rules serve rows
//! and JSON. What 3.1 has no place for stays with the record under its old name.

mod detect;
mod record;
mod service;
mod tree;

pub(crate) use detect::{Era, of_table};
pub(crate) use record::{Raised, raise};
pub(crate) use service::{add_eligibility, add_payment};
pub(crate) use tree::raise_json;

/// Where a record says in which table of an older version it stood, where its ids were counted.
pub(crate) const FORMER_TABLE: &str = "onthaal_former_table";

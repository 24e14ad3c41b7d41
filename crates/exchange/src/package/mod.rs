//! A tabular data package: a folder or a zip with a table of the standard in each file.
//!
//! Our own lists of columns say what is read. The `datapackage.json` of a package only tells
//! which file holds which table, because the official one leaves out columns that the schemas
//! and the examples have.

mod names;

mod cell;
mod table;

mod read;

mod write;

pub(crate) use read::{is_package_table, read};
pub use write::{hsds_csv, hsds_zip};

//! A town that has only a spreadsheet.

#[path = "../messy/mod.rs"]
mod messy;

mod sheet_files;
mod sheet_messy;
mod sheet_property;
mod sheet_round_trip;

//! A town that has only a spreadsheet.

#[path = "../messy/mod.rs"]
mod messy;

mod sheet_messy;
mod sheet_round_trip;

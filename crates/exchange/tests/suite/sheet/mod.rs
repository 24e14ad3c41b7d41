//! A town that has only a spreadsheet.

mod sheet_files;
mod sheet_messy;
mod sheet_property;
mod sheet_round_trip;

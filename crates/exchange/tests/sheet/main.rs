//! A town that has only a spreadsheet.

mod sheet_round_trip;

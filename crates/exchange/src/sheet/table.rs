//! A spreadsheet as headers and rows of texts, whatever it was saved as.

mod header;
mod text;
mod workbook;

use crate::container;
use crate::fault::{Fault, FileError};
use crate::flat::Fact;
use crate::json::SIZE_LIMIT;

/// A sheet with its header found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The file as it was given.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row of the header, from 1.
    pub header_row: usize,
    /// The headers as they are typed; the letter of a column that has none.
    pub headers: Vec<String>,
    /// The rows under it that say something, without totals and repeated headers.
    pub rows: Vec<TableRow>,
}

/// A row, with as many cells as there are headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its number as a spreadsheet counts, from 1.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<TableCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// What stands there, without space around it.
    pub text: String,
    /// What the spreadsheet knows of it.
    pub fact: Fact,
}

impl TableCell {
    fn new(text: &str, fact: Fact) -> TableCell {
        TableCell {
            text: text.trim().to_owned(),
            fact,
        }
    }

    fn empty() -> TableCell {
        TableCell::new("", Fact::Text)
    }
}

/// The rows of a sheet before its header is found.
struct Grid {
    sheet: Option<String>,
    rows: Vec<TableRow>,
}

impl Table {
    /// Opens a workbook (`.xlsx`) or a text with separators, whatever its name says. Of several
    /// sheets it takes the one whose header is known best. Errs when it is neither, breaks a
    /// limit, or has no header.
    pub fn open(file: &str, bytes: &[u8]) -> Result<Table, FileError> {
        let grids = Table::grids(bytes).map_err(|error| error.in_file(file))?;
        header::best(file, grids).map_err(|error| error.in_file(file))
    }

    fn grids(bytes: &[u8]) -> Result<Vec<Grid>, FileError> {
        if bytes.len() > SIZE_LIMIT {
            return Err(Fault::TooLarge.into());
        }
        if container::is_zip(bytes) {
            container::check(bytes)?;
            return workbook::grids(bytes);
        }
        // What older programs and readers write is known by its first bytes.
        let strangers: [&[u8]; 3] = [b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf"];
        if strangers.iter().any(|start| bytes.starts_with(start)) {
            return Err(Fault::UnknownFormat.into());
        }
        Ok(vec![text::grid(bytes)?])
    }
}

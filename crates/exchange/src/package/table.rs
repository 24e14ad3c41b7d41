//! One table of a package: its columns by name, its rows with their numbers.

use super::names::table_of;
use crate::fault::{Fault, FileError};
use crate::text::{self, Row};

/// Longest cell of a package, in bytes: a text of 10,000 characters in any script, or all that a
/// record keeps of unknown fields. What people type in a sheet has a narrower limit.
const CELL_LIMIT: usize = 64 * 1024;

/// A table as it was read.
pub(super) struct Table {
    /// The file as it was given.
    pub(super) file: String,
    /// The official name, in the singular.
    pub(super) name: String,
    /// The names of the columns.
    pub(super) header: Vec<String>,
    /// The rows below the header that are not empty.
    pub(super) rows: Vec<Row>,
}

impl Table {
    /// Reads a table. Errs when it is no text, breaks a limit, or has no sound header.
    pub(super) fn read(file: &str, bytes: &[u8]) -> Result<Table, FileError> {
        read(file, bytes).map_err(|error| error.in_file(file))
    }

    /// Where the column with this name stands.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column == name)
    }
}

fn read(file: &str, bytes: &[u8]) -> Result<Table, FileError> {
    let text = text::decode(bytes)?.text;
    let mut rows = text::rows(&text, text::delimiter(&text), CELL_LIMIT)?.into_iter();
    let Some(first) = rows.next() else {
        return Err(Fault::Empty.into());
    };
    let rows: Vec<Row> = rows.collect();
    let header = header(first, &rows)?;
    Ok(Table {
        file: file.to_owned(),
        name: table_of(file),
        header,
        rows,
    })
}

/// The names of the columns. Those of the standard have small letters only.
fn header(first: Row, rows: &[Row]) -> Result<Vec<String>, FileError> {
    let mut header: Vec<String> = Vec::new();
    for (index, cell) in first.cells.iter().enumerate() {
        let typed = cell.trim();
        let small = typed.to_lowercase();
        let simple = small
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let name = if simple { small } else { typed.to_owned() };
        let at = |fault: Fault| {
            FileError::from(fault)
                .on_line(first.line)
                .in_column(index + 1)
        };
        if name.is_empty() {
            let filled = |row: &&Row| row.cells.get(index).is_some_and(|c| !c.trim().is_empty());
            if let Some(row) = rows.iter().find(filled) {
                let given = row.cells.get(index).map_or("", String::as_str);
                return Err(at(Fault::NoHeader).given(given));
            }
        } else if header.contains(&name) {
            return Err(at(Fault::HeaderTwice).given(typed));
        }
        header.push(name);
    }
    while header.last().is_some_and(String::is_empty) {
        header.pop();
    }
    Ok(header)
}

//! Which row is the header, and of several sheets which one is meant.

use super::{Grid, Table, TableCell, TableRow};
use crate::fault::{Fault, FileError};
use crate::flat::Fact;
use crate::sheet::words;

/// How many rows are looked at to find the header.
const LOOKED_AT: usize = 30;

/// The sheet whose header is known best, the one with most rows of equals. Errs when none has a
/// header, or nothing stands under it.
pub(super) fn best(file: &str, grids: Vec<Grid>) -> Result<Table, FileError> {
    let mut best: Option<((usize, usize), usize, Grid)> = None;
    let is_empty = grids.iter().all(|grid| grid.rows.is_empty());
    for grid in grids {
        let Some((index, known)) = header(&grid.rows) else {
            continue;
        };
        let score = (known, grid.rows.len() - index);
        if best.as_ref().is_none_or(|(other, _, _)| score > *other) {
            best = Some((score, index, grid));
        }
    }
    let Some((_, index, grid)) = best else {
        let fault = if is_empty {
            Fault::Empty
        } else {
            Fault::NoHeader
        };
        return Err(fault.into());
    };
    let table = table(file, grid, index);
    match table.rows.is_empty() {
        true => Err(FileError::from(Fault::NoRows).on_line(table.header_row)),
        false => Ok(table),
    }
}

/// The row that is most like a header, and how many of its cells are known.
fn header(rows: &[TableRow]) -> Option<(usize, usize)> {
    let judged = rows.iter().take(LOOKED_AT).enumerate().map(|(index, row)| {
        let mut fields: Vec<_> = row.cells.iter().filter_map(known).collect();
        fields.sort_unstable();
        fields.dedup();
        (fields.len(), index)
    });
    let (known, index) = judged.max_by_key(|(known, index)| (*known, usize::MAX - index))?;
    if known >= 2 {
        return Some((index, known));
    }
    // Nothing is known: the first row with several words, to be pointed out by hand.
    let named = |row: &TableRow| row.cells.iter().filter(|cell| is_word(cell)).count() >= 2;
    let first = rows.iter().take(LOOKED_AT).position(named)?;
    Some((first, known))
}

fn known(cell: &TableCell) -> Option<crate::flat::Field> {
    let is_header = cell.fact == Fact::Text && cell.text.chars().count() <= 80;
    is_header.then(|| words::field(&cell.text)).flatten()
}

fn is_word(cell: &TableCell) -> bool {
    cell.fact == Fact::Text && cell.text.contains(char::is_alphabetic)
}

fn table(file: &str, grid: Grid, index: usize) -> Table {
    let widths = grid.rows.iter().skip(index).map(|row| row.cells.len());
    let width = widths.max().unwrap_or_default();
    let mut rows = grid.rows.into_iter().skip(index);
    let head = rows.next().map(|row| (row.number, row.cells));
    let (header_row, head) = head.unwrap_or_default();
    let rows: Vec<TableRow> = rows
        .filter(|row| row.cells.iter().any(|cell| !cell.text.is_empty()))
        .filter(|row| !is_total(row) && !repeats(row, &head))
        .collect();
    let is_used = |column: &usize| {
        let filled = |cells: &[TableCell]| {
            let cell = cells.get(*column);
            cell.is_some_and(|cell| !cell.text.is_empty())
        };
        filled(&head) || rows.iter().any(|row| filled(&row.cells))
    };
    let columns: Vec<usize> = (0..width).filter(is_used).collect();
    let pick = |cells: &[TableCell], column: &usize| {
        let cell = cells.get(*column);
        cell.cloned().unwrap_or_else(TableCell::empty)
    };
    let name = |column: &usize| match pick(&head, column).text {
        text if text.is_empty() => letters(*column),
        text => text.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    Table {
        file: file.to_owned(),
        sheet: grid.sheet,
        header_row,
        headers: columns.iter().map(name).collect(),
        rows: rows
            .iter()
            .map(|row| TableRow {
                number: row.number,
                cells: columns.iter().map(|at| pick(&row.cells, at)).collect(),
            })
            .collect(),
    }
}

/// Whether the row adds up what stands above it.
fn is_total(row: &TableRow) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !cell.text.is_empty());
    let count = filled.clone().count();
    let first = filled.next().map(|cell| words::folded(&cell.text));
    let first = first.unwrap_or_default();
    let word = first.split(' ').next().unwrap_or_default();
    let adds = ["totaal", "subtotaal", "total", "totaux", "aantal", "som"];
    count <= 4 && adds.contains(&word)
}

fn repeats(row: &TableRow, head: &[TableCell]) -> bool {
    let filled = row.cells.iter().zip(head);
    let mut filled = filled.filter(|(cell, _)| !cell.text.is_empty()).peekable();
    filled.peek().is_some() && filled.all(|(cell, head)| cell.text == head.text)
}

/// The letters of a column: A, B … Z, AA.
fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
    match column / 26 {
        0 => letter(column).to_string(),
        more => format!("{}{}", letter(more - 1), letter(column)),
    }
}

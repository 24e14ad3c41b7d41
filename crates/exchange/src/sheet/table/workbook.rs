//! The sheets of a workbook, cell by cell, so that a cell far away costs nothing.

use super::{Grid, TableCell, TableRow};
use crate::fault::{Fault, FileError};
use crate::flat::Fact;
use crate::text::{COLUMN_LIMIT, ROW_LIMIT};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::NaiveDate;
use onthaal_model::time::Day;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;
type Cells = BTreeMap<u32, BTreeMap<u32, TableCell>>;

/// Most rows that a merged cell is spread over.
const MERGED_LIMIT: u32 = 1_000;

/// The sheets that can be seen; all of them where none can. Errs when it is no sound workbook or
/// breaks a limit.
pub(super) fn grids(bytes: &[u8]) -> Result<Vec<Grid>, FileError> {
    // A workbook is a large format of others; a fault in its reader is a fault of the file.
    let read = catch_unwind(AssertUnwindSafe(|| read(bytes)));
    read.unwrap_or_else(|_| Err(Fault::BadWorkbook.into()))
}

fn read(bytes: &[u8]) -> Result<Vec<Grid>, FileError> {
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let sheets = book.sheets_metadata().iter();
    let sheets: Vec<(String, bool)> = sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible))
        .collect();
    let any_visible = sheets.iter().any(|(_, visible)| *visible);
    let mut grids = Vec::new();
    for (name, _) in sheets
        .iter()
        .filter(|(_, visible)| *visible || !any_visible)
    {
        let rows = rows(&mut book, name)?;
        grids.push(Grid {
            sheet: Some(name.clone()),
            rows,
        });
    }
    match grids.is_empty() {
        true => Err(Fault::Empty.into()),
        false => Ok(grids),
    }
}

fn fault(error: XlsxError) -> FileError {
    match error {
        XlsxError::Password => Fault::Encrypted.into(),
        _ => Fault::BadWorkbook.into(),
    }
}

fn rows(book: &mut Book<'_>, name: &str) -> Result<Vec<TableRow>, FileError> {
    let mut cells = values(book, name)?;
    mark_formulas(book, name, &mut cells)?;
    for area in book.merge_cells_by_sheet_name(name).unwrap_or_default() {
        spread(&mut cells, area.start, area.end);
    }
    Ok(cells.into_iter().map(in_order).collect())
}

fn values(book: &mut Book<'_>, name: &str) -> Result<Cells, FileError> {
    let mut cells: Cells = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(fault)?;
    while let Some(cell) = reader.next_cell().map_err(fault)? {
        if let Some(read) = taken(cell.get_value()) {
            put(&mut cells, cell.get_position(), read)?;
        }
    }
    Ok(cells)
}

fn mark_formulas(book: &mut Book<'_>, name: &str, cells: &mut Cells) -> Result<(), FileError> {
    let mut reader = book.worksheet_cells_reader(name).map_err(fault)?;
    while let Some(cell) = reader.next_formula().map_err(fault)? {
        let (row, column) = cell.get_position();
        if cell.get_value().is_empty() {
            continue;
        }
        let known = cells.get_mut(&row).and_then(|row| row.get_mut(&column));
        match known {
            Some(known) if known.fact == Fact::Error => {}
            Some(known) => known.fact = Fact::Formula,
            None => {
                let text = format!("={}", cell.get_value());
                let formula = TableCell::new(&text, Fact::Formula);
                put(cells, (row, column), formula)?;
            }
        }
    }
    Ok(())
}

fn put(cells: &mut Cells, (row, column): (u32, u32), cell: TableCell) -> Result<(), FileError> {
    if column as usize >= COLUMN_LIMIT {
        return Err(FileError::from(Fault::TooManyColumns)
            .on_line(row as usize + 1)
            .expected(format!("at most {COLUMN_LIMIT}")));
    }
    if cells.len() > ROW_LIMIT {
        return Err(FileError::from(Fault::TooManyRows)
            .on_line(row as usize + 1)
            .expected(format!("at most {ROW_LIMIT}")));
    }
    cells.entry(row).or_default().insert(column, cell);
    Ok(())
}

/// What stands once beside several rows holds for all of them.
fn spread(cells: &mut Cells, (top, left): (u32, u32), (bottom, _): (u32, u32)) {
    let Some(cell) = cells.get(&top).and_then(|row| row.get(&left)).cloned() else {
        return;
    };
    let last = bottom.min(top.saturating_add(MERGED_LIMIT));
    for (_, row) in cells.range_mut(top..=last.max(top)) {
        row.entry(left).or_insert_with(|| cell.clone());
    }
}

fn in_order((number, cells): (u32, BTreeMap<u32, TableCell>)) -> TableRow {
    let width = cells.keys().next_back().map_or(0, |last| last + 1);
    let mut row = vec![TableCell::empty(); width as usize];
    for (column, cell) in cells {
        row[column as usize] = cell;
    }
    TableRow {
        number: number as usize + 1,
        cells: row,
    }
}

/// The text of a cell and what is known of it; nothing where nothing stands.
fn taken(value: &DataRef<'_>) -> Option<TableCell> {
    let cell = match value {
        DataRef::Empty => return None,
        DataRef::String(text) => of_text(text),
        DataRef::SharedString(text) => of_text(text),
        DataRef::Bool(yes) => TableCell::new(if *yes { "ja" } else { "nee" }, Fact::Text),
        DataRef::Int(number) => TableCell::new(&number.to_string(), Fact::Number),
        DataRef::Float(number) => TableCell::new(&number.to_string(), Fact::Number),
        DataRef::DateTime(moment) => of_moment(moment),
        DataRef::DateTimeIso(text) => match Day::parse("day", text.get(..10).unwrap_or_default()) {
            Ok(day) => of_day(day),
            Err(_) => TableCell::new(text, Fact::Text),
        },
        DataRef::DurationIso(text) => TableCell::new(text, Fact::Text),
        DataRef::Error(error) => TableCell::new(&error.to_string(), Fact::Error),
    };
    (!cell.text.is_empty()).then_some(cell)
}

/// A text that would be a formula as soon as it is copied is taken for one.
fn of_text(text: &str) -> TableCell {
    let fact = match text.trim_start().starts_with('=') {
        true => Fact::Formula,
        false if text.starts_with('#') && super::text::is_error(text.trim()) => Fact::Error,
        false => Fact::Text,
    };
    TableCell::new(text, fact)
}

fn of_moment(moment: &ExcelDateTime) -> TableCell {
    let number = moment.as_f64();
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    if number < 1.0 || moment.is_duration() {
        return TableCell::new(&format!("{hour}:{minute:02}"), Fact::Time);
    }
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(day) => of_day(Day(day)),
        None => TableCell::new(&number.to_string(), Fact::Number),
    }
}

fn of_day(day: Day) -> TableCell {
    TableCell::new(&day.0.format("%d/%m/%Y").to_string(), Fact::Day(day))
}

//! The flat form as a workbook that can be filled in, and as a text.

mod sheets;

use super::form;
use super::shelf::Shelf;
use crate::flat::Field;
use onthaal_directory::Record;
use onthaal_locales::{Locales, Messages, REFERENCE};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use std::io;

/// Rows of an empty template that are made ready.
const EMPTY_ROWS: u32 = 500;

/// An empty workbook with the columns of the flat form, an explanation and the words that it
/// knows. Errs when it cannot be written.
pub fn template_xlsx() -> io::Result<Vec<u8>> {
    book(&[], EMPTY_ROWS).map_err(io::Error::other)
}

/// The records in the flat form as a workbook: every cell is a text, so that Excel changes
/// nothing and runs nothing. Errs when it cannot be written.
pub fn write_xlsx(records: &[Record]) -> io::Result<Vec<u8>> {
    book(&grid(records), EMPTY_ROWS).map_err(io::Error::other)
}

/// The same as text, for programs: UTF-8 with its mark, `;` between the cells. Cells are as they
/// are, also where they begin with `=`: a mark before them would come back as part of the text.
pub fn write_csv(records: &[Record]) -> io::Result<Vec<u8>> {
    let messages = messages()?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Necessary)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let headers = form::columns()
        .into_iter()
        .map(|field| header(&messages, field));
    writer.write_record(headers)?;
    for row in grid(records) {
        writer.write_record(row)?;
    }
    writer
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()))
}

fn messages() -> io::Result<Messages> {
    Messages::load(&Locales::embedded(), REFERENCE).map_err(io::Error::other)
}

/// The header of a field.
fn header(messages: &Messages, field: Field) -> String {
    messages.text(&format!("import-field-{}", field.id()))
}

/// The cells of every row.
fn grid(records: &[Record]) -> Vec<Vec<String>> {
    let keyed = records
        .iter()
        .map(|record| ((record.kind, record.id), &record.body));
    let shelf = Shelf::of(keyed);
    let columns = form::columns();
    let rows = form::rows(&shelf);
    let cells = rows.iter().map(|ids| {
        let cells = columns.iter().map(|field| form::cell(&shelf, ids, *field));
        cells.collect()
    });
    cells.collect()
}

fn book(rows: &[Vec<String>], spare: u32) -> Result<Vec<u8>, XlsxError> {
    let messages = messages().map_err(|error| XlsxError::ParameterError(error.to_string()))?;
    let mut book = Workbook::new();
    // No moment of writing: the same records are the same bytes.
    let written = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&written));
    sheets::table(book.add_worksheet(), &messages, rows, spare)?;
    sheets::explanation(book.add_worksheet(), &messages)?;
    sheets::words(book.add_worksheet(), &messages)?;
    book.save_to_buffer()
}

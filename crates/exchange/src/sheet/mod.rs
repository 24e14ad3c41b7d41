//! The flat form: a spreadsheet with a row for each service at each place.
//!
//! Reading goes in two steps. The cells of the columns that have a field are laid aside with the
//! [`Reading`]; the plan then lays each row beside what is known. A cell that says what an export
//! would say is no change, whatever stands there; only what differs is read and judged.

mod words;

mod table;

mod mapping;

mod cells;

mod hours;

mod shelf;

mod form;
mod judge;

mod resolve;

mod workbook;

use crate::flat::{Cell, Row};
use crate::read::Reading;
use crate::verdict::Place;
use std::collections::BTreeMap;

pub use crate::flat::{Fact, Field, FieldInfo, Group, fields};
pub(crate) use resolve::resolve;

pub use mapping::{MappedColumn, Mapping};
pub use table::{Table, TableCell, TableRow};
pub use workbook::{template_xlsx, write_csv, write_xlsx};

/// Lays the rows of the table aside, to be judged by the plan beside what is known.
pub fn read(reading: &mut Reading, table: &Table, mapping: &Mapping) {
    let fields = mapping.fields();
    for row in &table.rows {
        let mut cells: BTreeMap<Field, Vec<Cell>> = BTreeMap::new();
        for ((cell, header), field) in row.cells.iter().zip(&table.headers).zip(&fields) {
            if let Some(field) = field {
                cells.entry(*field).or_default().push(Cell {
                    header: header.clone(),
                    text: cell.text.clone(),
                    fact: cell.fact,
                });
            }
        }
        let place = Place::Row {
            sheet: table.sheet.clone(),
            row: row.number,
        };
        reading.rows.push(Row {
            file: table.file.clone(),
            place,
            cells,
        });
    }
}

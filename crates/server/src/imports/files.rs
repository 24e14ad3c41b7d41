//! What the files of a draft are, and what stands in them.

use crate::rows::import_draft::FileRow;
use onthaal_exchange::sheet::{self, Mapping, Table};
use onthaal_exchange::{FileError, Reading, what};
use serde::Serialize;
use std::collections::BTreeMap;

/// The format that has columns to choose for.
const SHEET: &str = "sheet";
/// What is shown of a column.
const SAMPLES: usize = 3;
const SAMPLE_LENGTH: usize = 60;
const SAMPLED_ROWS: usize = 200;

/// A file of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileSummary {
    /// Its number in the draft.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// What it is; nothing when it cannot be read.
    pub format: Option<&'static str>,
    /// How many rows a table has.
    pub rows: Option<usize>,
    /// Why it cannot be taken.
    pub fault: Option<FaultView>,
}

/// Something about a file that was read all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteView {
    /// The file.
    pub file: String,
    /// What about it.
    pub fault: FaultView,
}

/// Why a file cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultView {
    /// The code of the sentence.
    pub code: &'static str,
    /// The entry of a zip, or the path.
    pub path: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column, from 1.
    pub column: Option<usize>,
    /// What stands there.
    pub given: Option<String>,
    /// What should.
    pub expected: Option<String>,
}

/// How the columns of a table are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetView {
    /// The number of its file.
    pub number: i64,
    /// The columns in their order.
    pub columns: Vec<ColumnView>,
}

/// A field that a column can be read as; its label is `import-field-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldView {
    /// Its id.
    pub id: &'static str,
    /// What it is about.
    pub group: &'static str,
    /// Whether a new row cannot do without.
    pub needed: bool,
    /// Whether several columns may have it.
    pub several: bool,
}

/// Every field that a column can be read as.
pub(super) fn fields() -> Vec<FieldView> {
    let all = sheet::fields().iter();
    all.map(|field| FieldView {
        id: field.id,
        group: field.group.code(),
        needed: field.needed,
        several: field.several,
    })
    .collect()
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnView {
    /// Its header as typed.
    pub header: String,
    /// What it is read as; nothing when it is passed over.
    pub field: Option<String>,
    /// What stands in its first rows.
    pub samples: Vec<String>,
}

/// What was read of a draft.
pub(super) struct Read {
    pub(super) reading: Reading,
    pub(super) files: Vec<FileSummary>,
    pub(super) sheets: Vec<SheetView>,
}

impl Read {
    /// The word for where this comes from: that of the first file that can be read.
    pub(super) fn source(&self) -> &'static str {
        match self.files.iter().find_map(|file| file.format) {
            Some(SHEET) => SHEET,
            Some(other @ ("sociale-kaart" | "uitdatabank")) => other,
            Some(_) | None => "hsds",
        }
    }
}

/// Per file number, the field of each column.
pub(super) type Mappings = BTreeMap<i64, Vec<Option<String>>>;

/// Reads the files, tables by their mapping where one was chosen.
pub(super) fn read(files: &[FileRow], mappings: &Mappings) -> Read {
    let mut read = Read {
        reading: Reading::default(),
        files: Vec::new(),
        sheets: Vec::new(),
    };
    for file in files {
        let summary = one(&mut read, file, mappings);
        read.files.push(summary);
    }
    read
}

fn one(read: &mut Read, file: &FileRow, mappings: &Mappings) -> FileSummary {
    let mut summary = FileSummary {
        number: file.number,
        name: file.name.clone(),
        format: None,
        rows: None,
        fault: None,
    };
    let taken = what(&file.name, &file.content).and_then(|format| {
        summary.format = Some(format);
        match format {
            SHEET => table(read, file, mappings.get(&file.number)).map(Some),
            _ => read
                .reading
                .add_file(&file.name, &file.content)
                .map(|()| None),
        }
    });
    match taken {
        Ok(rows) => summary.rows = rows,
        Err(error) => summary.fault = Some(fault(error)),
    }
    summary
}

/// Reads a table by the chosen mapping, or by what its headers say; gives how many rows it has.
fn table(
    read: &mut Read,
    file: &FileRow,
    chosen: Option<&Vec<Option<String>>>,
) -> Result<usize, FileError> {
    let table = Table::open(&file.name, &file.content)?;
    let mut mapping = Mapping::guess(&table);
    if let Some(chosen) = chosen.filter(|chosen| chosen.len() == mapping.columns.len()) {
        for (column, field) in mapping.columns.iter_mut().zip(chosen) {
            column.field.clone_from(field);
        }
    }
    sheet::read(&mut read.reading, &table, &mapping);
    let samples = |index: usize| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
        let filled = cells
            .map(|cell| cell.text.trim())
            .filter(|text| !text.is_empty());
        let mut samples: Vec<String> = Vec::new();
        for text in filled.take(SAMPLED_ROWS) {
            let short: String = text.chars().take(SAMPLE_LENGTH).collect();
            if samples.len() < SAMPLES && !samples.contains(&short) {
                samples.push(short);
            }
        }
        samples
    };
    let columns = mapping
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| ColumnView {
            header: column.header.clone(),
            field: column.field.clone(),
            samples: samples(index),
        });
    read.sheets.push(SheetView {
        number: file.number,
        columns: columns.collect(),
    });
    Ok(table.rows.len())
}

pub(super) fn note(error: &FileError) -> NoteView {
    NoteView {
        file: error.file.clone(),
        fault: fault(error.clone()),
    }
}

fn fault(error: FileError) -> FaultView {
    FaultView {
        code: error.fault.code(),
        path: error.path,
        line: error.line.map(|line| line as usize),
        column: error.column.map(|column| column as usize),
        given: error.given,
        expected: error.expected,
    }
}

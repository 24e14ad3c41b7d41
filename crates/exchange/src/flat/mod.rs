//! The flat form of the directory, for who has only a spreadsheet: a row is one service at one
//! place with its organisation. The fields, and rows whose cells are not judged yet.

mod field;

use crate::verdict::{Finding, Place, Reason, Verdict};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use std::collections::BTreeMap;

pub use field::{Field, FieldInfo, Group, fields};

/// What a spreadsheet knows of a cell beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A text, or a cell of a file that knows only texts.
    Text,
    /// A number; the text is the number written out.
    Number,
    /// A day; the text is `24/11/2026`.
    Day(Day),
    /// A time of the day; the text is `9:00`.
    Time,
    /// The last result of a formula, or the formula itself where there is none.
    Formula,
    /// An error such as `#N/A`.
    Error,
}

/// A cell under a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    /// The header, as it is typed.
    pub(crate) header: String,
    /// What stands there, without space around it.
    pub(crate) text: String,
    /// What the spreadsheet knows of it.
    pub(crate) fact: Fact,
}

impl Cell {
    /// A finding about this cell.
    pub(crate) fn finding(&self, field: Field, reason: Reason) -> Finding {
        Finding::new(field.id(), reason)
            .in_column(&self.header)
            .given(&self.text)
    }
}

/// A row with the cells of the columns that have a field. A field of a list may have several
/// columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The file.
    pub(crate) file: String,
    /// Where in the file.
    pub(crate) place: Place,
    /// The cells, empty ones too.
    pub(crate) cells: BTreeMap<Field, Vec<Cell>>,
}

impl Row {
    /// The first cell of the field that is filled in.
    pub(crate) fn cell(&self, field: Field) -> Option<&Cell> {
        let cells = self.cells.get(&field)?;
        cells.iter().find(|cell| !cell.text.is_empty())
    }

    /// What stands under the field; empty when nothing does.
    pub(crate) fn text(&self, field: Field) -> &str {
        self.cell(field).map_or("", |cell| &cell.text)
    }

    /// A verdict about a record of this row.
    pub(crate) fn verdict(&self, kind: RecordKind) -> Verdict {
        let name = self.text(Field::ServiceName);
        Verdict {
            file: self.file.clone(),
            place: self.place.clone(),
            kind,
            id: None,
            name: (!name.is_empty()).then(|| name.to_owned()),
            findings: Vec::new(),
        }
    }
}

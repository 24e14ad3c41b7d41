//! The few values that cross to a database and back.

use crate::error::{DbError, Result};
use std::fmt;

/// A bound parameter. `Debug` shows the type only.
#[derive(Clone, Copy)]
pub enum Param<'a> {
    /// A whole number; booleans are 0 and 1.
    Int(i64),
    /// A whole number or NULL.
    OptInt(Option<i64>),
    /// Text; days and instants are text in ISO form.
    Text(&'a str),
    /// Text or NULL.
    OptText(Option<&'a str>),
    /// Bytes.
    Blob(&'a [u8]),
    /// Bytes or NULL.
    OptBlob(Option<&'a [u8]>),
}

/// One value of a row that was read. `Debug` shows the type only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

/// One row, its cells in the order of the SELECT.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    cells: Vec<Cell>,
}

impl Row {
    /// A row of these cells.
    pub fn new(cells: Vec<Cell>) -> Row {
        Row { cells }
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether the row has no cell at all.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The cells as they came.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The number in column `i`; errs when it is NULL or of another type.
    pub fn int(&self, i: usize) -> Result<i64> {
        self.opt_int(i)?.ok_or_else(|| mismatch(i, "a number"))
    }

    /// The number in column `i`, or nothing when it is NULL.
    pub fn opt_int(&self, i: usize) -> Result<Option<i64>> {
        match self.cell(i)? {
            Cell::Null => Ok(None),
            Cell::Int(value) => Ok(Some(*value)),
            Cell::Text(_) | Cell::Blob(_) => Err(mismatch(i, "a number")),
        }
    }

    /// The text in column `i`; errs when it is NULL or of another type.
    pub fn text(&self, i: usize) -> Result<&str> {
        self.opt_text(i)?.ok_or_else(|| mismatch(i, "text"))
    }

    /// The text in column `i`, or nothing when it is NULL.
    pub fn opt_text(&self, i: usize) -> Result<Option<&str>> {
        match self.cell(i)? {
            Cell::Null => Ok(None),
            Cell::Text(value) => Ok(Some(value)),
            Cell::Int(_) | Cell::Blob(_) => Err(mismatch(i, "text")),
        }
    }

    /// The bytes in column `i`; errs when they are NULL or of another type.
    pub fn blob(&self, i: usize) -> Result<&[u8]> {
        self.opt_blob(i)?.ok_or_else(|| mismatch(i, "bytes"))
    }

    /// The bytes in column `i`, or nothing when they are NULL.
    pub fn opt_blob(&self, i: usize) -> Result<Option<&[u8]>> {
        match self.cell(i)? {
            Cell::Null => Ok(None),
            Cell::Blob(value) => Ok(Some(value)),
            Cell::Int(_) | Cell::Text(_) => Err(mismatch(i, "bytes")),
        }
    }

    fn cell(&self, i: usize) -> Result<&Cell> {
        self.cells
            .get(i)
            .ok_or_else(|| DbError::Other(format!("a row has no column {i}")))
    }
}

fn mismatch(i: usize, wanted: &str) -> DbError {
    DbError::Other(format!("column {i} is not {wanted}"))
}

impl Cell {
    fn type_name(&self) -> &'static str {
        match self {
            Cell::Null => "Null",
            Cell::Int(_) => "Int",
            Cell::Text(_) => "Text",
            Cell::Blob(_) => "Blob",
        }
    }

    /// The cell as a parameter, to carry a row from one database to another.
    pub fn as_param(&self) -> Param<'_> {
        match self {
            Cell::Null => Param::OptText(None),
            Cell::Int(value) => Param::Int(*value),
            Cell::Text(value) => Param::Text(value),
            Cell::Blob(value) => Param::Blob(value),
        }
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.type_name())
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Row").field(&self.cells).finish()
    }
}

impl fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Param::Int(_) => "Int",
            Param::OptInt(_) => "OptInt",
            Param::Text(_) => "Text",
            Param::OptText(_) => "OptText",
            Param::Blob(_) => "Blob",
            Param::OptBlob(_) => "OptBlob",
        })
    }
}

macro_rules! param_from {
    ($($from:ty => |$value:ident| $into:expr;)*) => {
        $(impl<'a> From<$from> for Param<'a> {
            fn from($value: $from) -> Param<'a> { $into }
        })*
    };
}

param_from! {
    i64 => |v| Param::Int(v);
    i32 => |v| Param::Int(i64::from(v));
    u32 => |v| Param::Int(i64::from(v));
    u16 => |v| Param::Int(i64::from(v));
    u8 => |v| Param::Int(i64::from(v));
    bool => |v| Param::Int(i64::from(v));
    Option<i64> => |v| Param::OptInt(v);
    Option<i32> => |v| Param::OptInt(v.map(i64::from));
    Option<u32> => |v| Param::OptInt(v.map(i64::from));
    &'a str => |v| Param::Text(v);
    &'a String => |v| Param::Text(v);
    Option<&'a str> => |v| Param::OptText(v);
    &'a Option<String> => |v| Param::OptText(v.as_deref());
    &'a [u8] => |v| Param::Blob(v);
    &'a Vec<u8> => |v| Param::Blob(v);
    Option<&'a [u8]> => |v| Param::OptBlob(v);
    &'a Option<Vec<u8>> => |v| Param::OptBlob(v.as_deref());
}

impl<'a, const N: usize> From<&'a [u8; N]> for Param<'a> {
    fn from(v: &'a [u8; N]) -> Param<'a> {
        Param::Blob(v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_texts_show_types_and_never_values() {
        let row = Row::new(vec![Cell::Text("opvang".into()), Cell::Int(7), Cell::Null]);
        assert_eq!(format!("{row:?}"), "Row([Text, Int, Null])");
        assert_eq!(format!("{:?}", Param::Text("opvang")), "Text");
    }

    #[test]
    fn a_getter_refuses_another_type_and_a_missing_column() {
        let row = Row::new(vec![Cell::Text("x".into()), Cell::Null]);
        assert!(row.int(0).is_err());
        assert!(row.text(1).is_err());
        assert_eq!(row.opt_text(1), Ok(None));
        assert!(row.opt_text(2).is_err());
    }
}

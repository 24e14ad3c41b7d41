//! From bytes to text, and from text to the rows of a table, whoever wrote it.

mod encoding;
mod rows;

pub(crate) use encoding::decode;
pub(crate) use rows::{CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT, Row, delimiter, rows};

//! A text with separators.

use super::{Grid, TableCell, TableRow};
use crate::fault::FileError;
use crate::flat::Fact;
use crate::text::{CELL_LIMIT, decode, delimiter, rows};

/// The cells of the text, each with what can be seen of it. Errs as the reading of text does.
pub(super) fn grid(bytes: &[u8]) -> Result<Grid, FileError> {
    let text = decode(bytes)?.text;
    let rows = rows(&text, delimiter(&text), CELL_LIMIT)?;
    let rows = rows.into_iter().map(|row| TableRow {
        number: row.row,
        cells: row.cells.iter().map(|cell| read(cell)).collect(),
    });
    Ok(Grid {
        sheet: None,
        rows: rows.collect(),
    })
}

fn read(text: &str) -> TableCell {
    let text = text.trim();
    let rest = text.strip_prefix(['+', '-', '@']).unwrap_or_default();
    let calls = rest.starts_with(|first: char| first.is_alphabetic()) && rest.contains(['(', '|']);
    let fact = match text {
        _ if text.starts_with('=') || calls => Fact::Formula,
        _ if is_error(text) => Fact::Error,
        _ => Fact::Text,
    };
    TableCell::new(text, fact)
}

/// The errors of a spreadsheet, in English and in Dutch.
pub(super) fn is_error(text: &str) -> bool {
    let known = [
        "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?",
        "#NAAM?", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!",
    ];
    known.contains(&text) || text.len() > 2 && text.bytes().all(|byte| byte == b'#')
}

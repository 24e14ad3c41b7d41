//! Rows of a table of text. By hand and not with the csv crate, which takes a quote that is never
//! closed for the rest of the file without a word, and has no limits.

use crate::fault::{Fault, FileError};

/// Most rows that are read, the header not counted.
pub(crate) const ROW_LIMIT: usize = 100_000;
/// Most columns that are read.
pub(crate) const COLUMN_LIMIT: usize = 200;
/// Longest cell of a sheet that people fill in, in bytes.
pub(crate) const CELL_LIMIT: usize = 8 * 1024;

/// How many rows are looked at to find what separates the cells.
const LOOKED_AT: usize = 50;

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number as a spreadsheet counts, from 1, empty rows too.
    pub(crate) row: usize,
    /// The line it begins on, from 1.
    pub(crate) line: usize,
    /// Its cells, as they are.
    pub(crate) cells: Vec<String>,
}

/// What separates the cells: `,`, `;`, TAB or `|`, whichever cuts the first rows most alike. A
/// first line `sep=;`, which Excel writes and obeys, decides.
pub(crate) fn delimiter(text: &str) -> u8 {
    if let Some((sep, _)) = separator_line(text) {
        return sep;
    }
    let judged = |separator: u8| {
        let mut cutter = Cutter::new(text, separator, usize::MAX);
        let mut widths = Vec::new();
        while let (true, Ok(Some(row))) = (widths.len() < LOOKED_AT, cutter.next()) {
            if !row.is_blank() {
                widths.push(row.width);
            }
        }
        let first = widths.first().copied().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == first).count();
        match first > 1 {
            true => (alike * 100 / widths.len(), first),
            false => (0, 0),
        }
    };
    let best = [b',', b';', b'\t', b'|'].map(|separator| (judged(separator), separator));
    // The first of equals wins: a header with nothing in it to cut has the comma.
    let best = best.iter().rev().max_by_key(|(judged, _)| *judged);
    best.map_or(b',', |(_, separator)| *separator)
}

/// All rows that are not empty, the header among them. Errs with the line and column when a
/// quote is never closed, or a limit is broken; `longest` is the most bytes in a cell.
pub(crate) fn rows(text: &str, separator: u8, longest: usize) -> Result<Vec<Row>, FileError> {
    let skipped = separator_line(text);
    let mut cutter = Cutter::new(text, separator, longest);
    if skipped.is_some() {
        cutter.next()?;
    }
    let mut rows = Vec::new();
    while let Some(cut) = cutter.next()? {
        if cut.width > COLUMN_LIMIT {
            return Err(FileError::from(Fault::TooManyColumns)
                .on_line(cut.row.line)
                .given(cut.width)
                .expected(format!("at most {COLUMN_LIMIT}")));
        }
        if cut.is_blank() {
            continue;
        }
        if rows.len() > ROW_LIMIT {
            return Err(FileError::from(Fault::TooManyRows)
                .on_line(cut.row.line)
                .expected(format!("at most {ROW_LIMIT}")));
        }
        rows.push(cut.row);
    }
    Ok(rows)
}

/// The separator of a first line `sep=;`, and the rest of the text.
fn separator_line(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix("sep=").or(text.strip_prefix("\"sep="))?;
    let separator = *rest.as_bytes().first()?;
    let rest = rest.get(1..)?;
    let rest = rest.strip_prefix('"').unwrap_or(rest);
    let known = matches!(separator, b',' | b';' | b'\t' | b'|');
    let rest = rest.strip_prefix("\r\n").or(rest.strip_prefix('\n'))?;
    known.then_some((separator, rest))
}

/// A row as it is cut.
struct Cut {
    row: Row,
    /// How many cells it has, also where they are too many to keep.
    width: usize,
}

impl Cut {
    fn is_blank(&self) -> bool {
        let mut cells = self.row.cells.iter();
        cells.all(|cell| cell.trim().is_empty())
    }
}

/// Cuts a text in rows and cells. Lines end with LF, CR or both, mixed too.
struct Cutter<'a> {
    rest: &'a str,
    separator: u8,
    longest: usize,
    row: usize,
    line: usize,
}

impl<'a> Cutter<'a> {
    fn new(text: &'a str, separator: u8, longest: usize) -> Cutter<'a> {
        Cutter {
            rest: text,
            separator,
            longest,
            row: 0,
            line: 1,
        }
    }

    fn next(&mut self) -> Result<Option<Cut>, FileError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        self.row += 1;
        let mut cut = Cut {
            row: Row {
                row: self.row,
                line: self.line,
                cells: Vec::new(),
            },
            width: 0,
        };
        loop {
            let line = self.line;
            cut.width += 1;
            let cell = self.cell(line, cut.width)?;
            if cut.width <= COLUMN_LIMIT {
                cut.row.cells.push(cell);
            }
            match self.rest.as_bytes().first() {
                Some(byte) if *byte == self.separator => self.rest = &self.rest[1..],
                Some(_) => {
                    let rest = self.rest;
                    let rest = rest.strip_prefix("\r\n").unwrap_or_else(|| &rest[1..]);
                    self.rest = rest;
                    self.line += 1;
                    return Ok(Some(cut));
                }
                None => return Ok(Some(cut)),
            }
        }
    }

    /// The next cell; what follows it begins with the separator or the end of the line.
    fn cell(&mut self, line: usize, column: usize) -> Result<String, FileError> {
        let mut cell = String::new();
        if let Some(quoted) = self.rest.strip_prefix('"') {
            let unclosed = || {
                let given = quoted.lines().next().unwrap_or_default();
                FileError::from(Fault::UnclosedQuote)
                    .on_line(line)
                    .in_column(column)
                    .given(given)
            };
            let mut rest = quoted;
            loop {
                let end = rest.find('"').ok_or_else(unclosed)?;
                cell.push_str(&rest[..end]);
                rest = &rest[end + 1..];
                match rest.strip_prefix('"') {
                    Some(after) => {
                        cell.push('"');
                        rest = after;
                    }
                    None => break,
                }
            }
            let inside = &quoted[..quoted.len() - rest.len()];
            let returns = inside.matches('\r').count() - inside.matches("\r\n").count();
            self.line += inside.matches('\n').count() + returns;
            self.rest = rest;
        }
        let separator = self.separator;
        let ends = |byte: &u8| *byte == separator || matches!(byte, b'\n' | b'\r');
        let bytes = self.rest.as_bytes();
        let end = bytes.iter().position(ends).unwrap_or(bytes.len());
        cell.push_str(&self.rest[..end]);
        self.rest = &self.rest[end..];
        if cell.len() > self.longest {
            return Err(FileError::from(Fault::CellTooLong)
                .on_line(line)
                .in_column(column)
                .given(&cell)
                .expected(format!("at most {} KB", self.longest / 1024)));
        }
        Ok(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<Vec<String>> {
        let rows = rows(text, delimiter(text), CELL_LIMIT).unwrap();
        rows.into_iter().map(|row| row.cells).collect()
    }

    fn refused(text: &str) -> String {
        rows(text, delimiter(text), CELL_LIMIT)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn each_separator_is_found() {
        for separator in [",", ";", "\t", "|"] {
            let text = ["naam,plaats", "\"a,b\nc\",d", "x;y,z"]
                .map(|row| row.replacen("naam,", &format!("naam{separator}"), 1))
                .map(|row| row.replacen("\",", &format!("\"{separator}"), 1))
                .map(|row| row.replacen("x;y,", &format!("x{separator}"), 1));
            let expected = [["naam", "plaats"], ["a,b\nc", "d"], ["x", "z"]];
            assert_eq!(cut(&text.join("\r\n")), expected, "{separator:?}");
        }
        assert_eq!(delimiter("id\n1\n"), b',');
        assert_eq!(delimiter("naam;tekst\na;b, c, d\ne;f, g\n"), b';');
        assert_eq!(cut("sep=|\na|b;c;d\n"), [["a", "b;c;d"]]);
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does_and_lines_as_an_editor() {
        let text = "a,b\r\n\r\n\"1\n2\",3\r4,5";
        let rows = rows(text, b',', CELL_LIMIT).unwrap();
        let numbers: Vec<_> = rows.iter().map(|row| (row.row, row.line)).collect();
        assert_eq!(numbers, [(1, 1), (3, 3), (4, 5)]);
    }

    #[test]
    fn quotes_inside_a_cell_stay() {
        assert_eq!(
            cut("a,b\n5\" pijp,\"zei \"\"ja\"\"\"\n"),
            [["a", "b"], ["5\" pijp", "zei \"ja\""]]
        );
    }

    #[test]
    fn limits_and_unclosed_quotes_are_told_with_their_place() {
        assert_eq!(
            refused("a,b\nx,\"open\ny,z\n"),
            "line 2, column 2: a quote is opened here and never closed (given open)"
        );
        let wide = "a,".repeat(COLUMN_LIMIT);
        assert_eq!(
            refused(&wide),
            "line 1: too many columns (given 201, expected at most 200)"
        );
        let million = ",".repeat(1_000_000);
        assert!(refused(&million).contains("given 1000001"));
        let long = format!("a,b\nc,{}\n", "x".repeat(CELL_LIMIT + 1));
        assert!(refused(&long).starts_with("line 2, column 2: the cell is too long"));
        let tall = "a,b\n".repeat(ROW_LIMIT + 2);
        assert_eq!(
            refused(&tall),
            "line 100002: too many rows (expected at most 100000)"
        );
    }
}

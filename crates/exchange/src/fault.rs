//! Why a file as a whole cannot be taken: a code, the place, what stands there and what should.

use std::fmt;

/// Most characters of a given text that are shown.
const SHOWN: usize = 40;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is larger than what is read.
    TooLarge,
    /// It is no text in any known encoding.
    NotText,
    /// A NUL stands in the text.
    Nul,
    /// The text is no JSON, or breaks a limit of it.
    NotJson,
    /// Sound, but no directory.
    NotDirectory,
    /// Nothing that is known by its content.
    UnknownFormat,
    /// A quote is opened and never closed.
    UnclosedQuote,
    /// More rows than are read.
    TooManyRows,
    /// More columns than are read.
    TooManyColumns,
    /// A cell is longer than what is read.
    CellTooLong,
    /// The first row names no columns.
    NoHeader,
    /// There is a header and nothing under it.
    NoRows,
    /// Two columns have the same name.
    HeaderTwice,
    /// A column that must be there is not.
    HeaderMissing,
    /// No zip, or one that is cut off.
    NotZip,
    /// A zip with more entries than are read.
    TooManyEntries,
    /// More bytes come out of the zip than are read.
    UnpacksTooLarge,
    /// An entry is packed tighter than anything honest.
    PackedTooTight,
    /// The name of an entry leads out of the folder.
    UnsafeName,
    /// An entry points to another file.
    Symlink,
    /// A zip in a zip.
    Nested,
    /// Two entries have the same name.
    NameTwice,
    /// An entry needs a password.
    Encrypted,
    /// An entry does not hold what it says it holds.
    Damaged,
    /// An entry is packed in a way that is not read.
    UnknownPacking,
    /// A workbook that cannot be read.
    BadWorkbook,
    /// Tables of different versions of the standard in one package.
    MixedVersions,
    /// A table that neither the standard nor Onthaal has.
    UnknownTable,
    /// One page of several; the others are elsewhere.
    PartOfPages,
    /// A page holds another number of records than it says.
    CountsDisagree,
    /// A feed that says there are more pages, and gives the same one again.
    SamePage,
    /// The root of a feed does not say soundly which version and profile it has.
    NoDetails,
}

impl Fault {
    /// In kebab case; the message is `import-file-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::TooLarge => "too-large",
            Fault::NotText => "not-text",
            Fault::Nul => "nul",
            Fault::NotJson => "not-json",
            Fault::NotDirectory => "not-directory",
            Fault::UnknownFormat => "unknown-format",
            Fault::UnclosedQuote => "unclosed-quote",
            Fault::TooManyRows => "too-many-rows",
            Fault::TooManyColumns => "too-many-columns",
            Fault::CellTooLong => "cell-too-long",
            Fault::NoHeader => "no-header",
            Fault::NoRows => "no-rows",
            Fault::HeaderTwice => "header-twice",
            Fault::HeaderMissing => "header-missing",
            Fault::NotZip => "not-zip",
            Fault::TooManyEntries => "too-many-entries",
            Fault::UnpacksTooLarge => "unpacks-too-large",
            Fault::PackedTooTight => "packed-too-tight",
            Fault::UnsafeName => "unsafe-name",
            Fault::Symlink => "symlink",
            Fault::Nested => "nested",
            Fault::NameTwice => "name-twice",
            Fault::Encrypted => "encrypted",
            Fault::Damaged => "damaged",
            Fault::UnknownPacking => "unknown-packing",
            Fault::BadWorkbook => "bad-workbook",
            Fault::MixedVersions => "mixed-versions",
            Fault::UnknownTable => "unknown-table",
            Fault::NoDetails => "no-details",
            Fault::SamePage => "same-page",
            Fault::CountsDisagree => "counts-disagree",
            Fault::PartOfPages => "part-of-pages",
        }
    }

    /// For the log and the command line.
    fn english(self) -> &'static str {
        match self {
            Fault::Empty => "the file is empty",
            Fault::TooLarge => "larger than 20 MB",
            Fault::NotText => "no text in a known encoding",
            Fault::Nul => "a NUL stands in the text",
            Fault::NotJson => "no JSON",
            Fault::NotDirectory => "no directory",
            Fault::UnknownFormat => "nothing that is known by its content",
            Fault::UnclosedQuote => "a quote is opened here and never closed",
            Fault::TooManyRows => "too many rows",
            Fault::TooManyColumns => "too many columns",
            Fault::CellTooLong => "the cell is too long",
            Fault::NoHeader => "the first row names no columns",
            Fault::NoRows => "nothing stands under the header",
            Fault::HeaderTwice => "two columns have this name",
            Fault::HeaderMissing => "this column is missing",
            Fault::NotZip => "no sound zip",
            Fault::TooManyEntries => "too many files in the zip",
            Fault::UnpacksTooLarge => "too large when unpacked",
            Fault::PackedTooTight => "packed tighter than is safe",
            Fault::UnsafeName => "the name leads out of the folder",
            Fault::Symlink => "a link to another file",
            Fault::Nested => "a zip in a zip",
            Fault::NameTwice => "two files have this name",
            Fault::Encrypted => "needs a password",
            Fault::Damaged => "the content is damaged",
            Fault::UnknownPacking => "packed in a way that is not read",
            Fault::BadWorkbook => "no sound workbook",
            Fault::MixedVersions => "tables of different versions of the standard",
            Fault::PartOfPages => "one of several pages; the others are not here",
            Fault::CountsDisagree => "the page does not hold as many as it says",
            Fault::SamePage => "says that there are more pages, and gives the same one",
            Fault::NoDetails => "the API does not say soundly what it is",
            Fault::UnknownTable => "no table that is known; it is not taken",
        }
    }
}

/// A file that cannot be read as what it should be; nothing of it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// The file as it was given; empty where who found it does not know.
    pub file: String,
    /// What is wrong.
    pub fault: Fault,
    /// The entry of a zip, or the JSON path.
    pub path: Option<String>,
    /// Line, from 1.
    pub line: Option<u32>,
    /// Column, from 1: in bytes for JSON, in cells for a table.
    pub column: Option<u32>,
    /// What stands there: at most 40 characters, control characters shown.
    pub given: Option<String>,
    /// What was expected, in English.
    pub expected: Option<String>,
}

impl std::error::Error for FileError {}

impl From<Fault> for FileError {
    fn from(fault: Fault) -> FileError {
        FileError {
            file: String::new(),
            fault,
            path: None,
            line: None,
            column: None,
            given: None,
            expected: None,
        }
    }
}

impl FileError {
    /// The same, of this file, unless it is named already.
    pub fn in_file(mut self, file: &str) -> FileError {
        if self.file.is_empty() {
            file.clone_into(&mut self.file);
        }
        self
    }

    /// The same, at this path or in this entry.
    pub(crate) fn at(mut self, path: &str) -> FileError {
        self.path = Some(shown(path));
        self
    }

    /// The same, in this line.
    pub(crate) fn on_line(mut self, line: usize) -> FileError {
        self.line = u32::try_from(line).ok();
        self
    }

    /// The same, in this column.
    pub(crate) fn in_column(mut self, column: usize) -> FileError {
        self.column = u32::try_from(column).ok();
        self
    }

    /// The same, with what stands there.
    pub(crate) fn given(mut self, given: impl fmt::Display) -> FileError {
        self.given = Some(shown(&given.to_string()));
        self
    }

    /// The same, with what the reader says of it: not cut, and with nothing of the file but keys.
    pub(crate) fn message(mut self, message: String) -> FileError {
        self.given = Some(message);
        self
    }

    /// The same, with what was expected.
    pub(crate) fn expected(mut self, expected: impl fmt::Display) -> FileError {
        self.expected = Some(expected.to_string());
        self
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}: ", self.file)?;
        }
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, "line {line}, column {column}: ")?,
            (Some(line), None) => write!(f, "line {line}: ")?,
            (None, Some(column)) => write!(f, "column {column}: ")?,
            (None, None) => {}
        }
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        match (self.fault, &self.given, &self.expected) {
            // The reader of JSON says itself what is wrong, and what could stand there.
            (Fault::NotJson, Some(what), _) => f.write_str(what),
            (Fault::NotDirectory, _, Some(expected)) => write!(f, "expected {expected}"),
            (fault, given, expected) => {
                f.write_str(fault.english())?;
                match (given, expected) {
                    (Some(given), Some(expected)) => {
                        write!(f, " (given {given}, expected {expected})")
                    }
                    (Some(given), None) => write!(f, " (given {given})"),
                    (None, Some(expected)) => write!(f, " (expected {expected})"),
                    (None, None) => Ok(()),
                }
            }
        }
    }
}

/// A text of a file as it may be shown: at most 40 characters, control characters as pictures,
/// what turns the direction of writing or has no width as its number.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::new();
    for (index, c) in text.chars().enumerate() {
        if index == SHOWN {
            out.push('…');
            break;
        }
        match c {
            '\u{0}'..='\u{1f}' => out.push(char::from_u32(0x2400 + c as u32).unwrap_or('␀')),
            '\u{7f}' => out.push('␡'),
            c if c.is_control() || is_unseen(c) => out += &format!("<U+{:04X}>", c as u32),
            c => out.push(c),
        }
    }
    out
}

/// Marks of direction and of no width.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_short_and_has_nothing_hidden() {
        assert_eq!(shown("a\tb\u{0}\u{202e}"), "a␉b␀<U+202E>");
        assert_eq!(shown(&"é".repeat(50)).chars().count(), SHOWN + 1);
    }

    #[test]
    fn an_error_names_its_place_what_stands_there_and_what_should() {
        let error = FileError::from(Fault::CellTooLong)
            .on_line(3)
            .in_column(2)
            .given("x\ny")
            .expected("at most 8 KB")
            .in_file("a.csv");
        assert_eq!(
            error.in_file("b.csv").to_string(),
            "a.csv: line 3, column 2: the cell is too long (given x␊y, expected at most 8 KB)"
        );
    }
}

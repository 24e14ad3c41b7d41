//! The one door for files: what comes in is recognised by its content, and by its name only where
//! content says nothing.

use crate::adapters::{sociale_kaart, uitdatabank};
use crate::container::{self, Part, UNPACKED_LIMIT};
use crate::fault::{Fault, FileError};
use crate::json::{self, SIZE_LIMIT};
use crate::package;
use crate::read::Reading;
use crate::sheet;
use crate::text;

/// What a file is.
enum Format {
    Json(String),
    Lines(String),
    Package(Vec<Part>),
    Table,
    Sheet,
}

/// What a file is, by its content: `hsds-json`, `sociale-kaart`, `uitdatabank`, `ndjson`, `hsds-package` (a zip of tables),
/// `hsds-table` or `sheet`. Errs when it is nothing that is known, or breaks a limit.
pub fn what(file: &str, bytes: &[u8]) -> Result<&'static str, FileError> {
    Ok(match format(file, bytes)? {
        Format::Json(text) => match shape(&text) {
            Some(Shape::SocialeKaart) => sociale_kaart::SOURCE,
            Some(Shape::UiTdatabank) => uitdatabank::SOURCE,
            None => "hsds-json",
        },
        Format::Lines(_) => "ndjson",
        Format::Package(_) => "hsds-package",
        Format::Table => "hsds-table",
        Format::Sheet => "sheet",
    })
}

/// JSON of another source.
enum Shape {
    SocialeKaart,
    UiTdatabank,
}

fn shape(text: &str) -> Option<Shape> {
    let value = serde_json::from_str(text).ok()?;
    if sociale_kaart::is_it(&value) {
        return Some(Shape::SocialeKaart);
    }
    uitdatabank::is_it(&value).then_some(Shape::UiTdatabank)
}

impl Reading {
    /// Reads a file: HSDS of any version as JSON, as one record a line, as a zip of tables or as
    /// a single table; or a spreadsheet. Errs when the file is no such thing, breaks a limit or
    /// is damaged, and then nothing of it is taken; what is wrong with one record is in its
    /// verdict.
    pub fn add_file(&mut self, file: &str, bytes: &[u8]) -> Result<(), FileError> {
        self.try_on(|fresh| fresh.add(file, bytes))
            .map_err(|error| error.in_file(file))
    }

    /// Reads into an empty reading first, so that of a file that fails half-way nothing stays.
    fn try_on(
        &mut self,
        read: impl FnOnce(&mut Reading) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        let mut fresh = self.fresh();
        read(&mut fresh)?;
        self.absorb(fresh);
        Ok(())
    }

    fn add(&mut self, file: &str, bytes: &[u8]) -> Result<(), FileError> {
        match format(file, bytes)? {
            Format::Json(text) => self.add_shape(file, &text),
            Format::Lines(text) => self.add_lines(file, &text),
            Format::Package(parts) => self.add_parts(file, parts),
            Format::Table => {
                let part = (file.to_owned(), bytes.to_vec());
                package::read(self, "", vec![part]).map(|_| ())
            }
            Format::Sheet => self.add_sheet(file, bytes),
        }
    }

    /// Reads the files of a folder, as those of a zip. Errs as [`Reading::add_file`] does.
    pub fn add_folder(
        &mut self,
        name: &str,
        files: Vec<(String, Vec<u8>)>,
    ) -> Result<(), FileError> {
        let files: Vec<Part> = files
            .into_iter()
            .filter(|(name, _)| !container::is_dropping(name))
            .collect();
        let whole: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        if whole > UNPACKED_LIMIT {
            return Err(FileError::from(Fault::UnpacksTooLarge).in_file(name));
        }
        if files.is_empty() {
            return Err(FileError::from(Fault::Empty).in_file(name));
        }
        self.try_on(|fresh| fresh.add_parts(name, files))
            .map_err(|error| error.in_file(name))
    }

    /// Reads JSON in the shape it has: that of another source, else HSDS.
    fn add_shape(&mut self, file: &str, text: &str) -> Result<(), FileError> {
        let value = json::parse(file, text.as_bytes(), 1)?;
        if sociale_kaart::is_it(&value) {
            sociale_kaart::read(self, file, &value);
        } else if uitdatabank::is_it(&value) {
            uitdatabank::read(self, file, &value);
        } else {
            self.add_value(file, "$", value)?;
        }
        Ok(())
    }

    fn add_parts(&mut self, name: &str, parts: Vec<Part>) -> Result<(), FileError> {
        let whole = parts.len();
        let others = package::read(self, name, parts)?;
        let mut taken = whole - others.len();
        let alone = whole == 1;
        for (part, bytes) in others {
            let file = format!("{name}/{part}");
            if part.rsplit('/').next() == Some("datapackage.json") {
                continue;
            }
            match format(&part, &bytes) {
                Ok(Format::Json(text)) => self.add_shape(&file, &text)?,
                Ok(Format::Lines(text)) => self.add_lines(&file, &text)?,
                Ok(Format::Sheet) if alone && is_table(&part) => self.add_sheet(&file, &bytes)?,
                _ => {
                    let note = FileError::from(Fault::UnknownTable).at(&part).in_file(name);
                    self.notes.push(note);
                    continue;
                }
            }
            taken += 1;
        }
        match taken {
            0 => Err(FileError::from(Fault::UnknownFormat).expected("tables of the standard")),
            _ => Ok(()),
        }
    }

    fn add_sheet(&mut self, file: &str, bytes: &[u8]) -> Result<(), FileError> {
        let table = sheet::Table::open(file, bytes)?;
        let mapping = sheet::Mapping::guess(&table);
        sheet::read(self, &table, &mapping);
        Ok(())
    }
}

/// Whether a file in a package may be a table, going by its name.
fn is_table(file: &str) -> bool {
    let ending = file.rsplit('.').next().unwrap_or_default().to_lowercase();
    ["csv", "tsv", "xlsx", "xlsm", "ods"].contains(&ending.as_str())
}

fn format(file: &str, bytes: &[u8]) -> Result<Format, FileError> {
    if bytes.len() > SIZE_LIMIT {
        return Err(Fault::TooLarge.into());
    }
    if container::is_zip(bytes) {
        let parts = container::unpack(bytes)?;
        let is_workbook = |(name, _): &Part| name == "xl/workbook.xml" || name == "content.xml";
        return Ok(match parts.iter().any(is_workbook) {
            true => Format::Sheet,
            false => Format::Package(parts),
        });
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Ok(Format::Sheet);
    }
    let text = text::decode(bytes)?.text;
    if text.trim_start().starts_with(['{', '[']) {
        return Ok(match is_lines(file, &text) {
            true => Format::Lines(text),
            false => Format::Json(text),
        });
    }
    let rows = text::rows(&text, text::delimiter(&text), usize::MAX)?;
    let header = rows.first().map(|row| row.cells.as_slice());
    let header = header.unwrap_or_default();
    Ok(match package::is_package_table(file, header) {
        true => Format::Table,
        false => Format::Sheet,
    })
}

/// Whether it is one value a line: by its name, or because the first two lines that are not empty
/// are each a whole value.
fn is_lines(file: &str, text: &str) -> bool {
    let named = [".ndjson", ".jsonl"];
    if named
        .iter()
        .any(|ending| file.to_lowercase().ends_with(ending))
    {
        return true;
    }
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let whole = |line: &str| serde_json::from_str::<serde_json::Value>(line).is_ok();
    lines.next().is_some_and(whole) && lines.next().is_some_and(whole)
}

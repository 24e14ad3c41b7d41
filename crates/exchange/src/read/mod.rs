//! From text to records, each with what there is to say of it. A record that stands in several
//! places of the files is put together from all of them.

mod attribute;
mod entity;
mod fields;
mod root;
mod value;

use crate::fault::{Fault, FileError};
use crate::flat::Row;
use crate::json;
use crate::names;
use crate::verdict::{Finding, Place, Reason, Verdict};
use crate::versions;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Everything that was read from one or more files.
#[derive(Debug, Default)]
pub struct Reading {
    pub(crate) entries: BTreeMap<(RecordKind, Uuid), Entry>,
    /// What has no id, and so cannot become a record.
    pub(crate) nameless: Vec<Verdict>,
    /// Rows of sheets, to be laid beside what is known.
    pub(crate) rows: Vec<Row>,
    /// What a sheet takes away.
    pub(crate) bury: BTreeSet<(RecordKind, Uuid)>,
    /// What is said of files as a whole that are read all the same.
    pub(crate) notes: Vec<FileError>,
    /// Events of which all dates were read: what else is known of them is over.
    pub(crate) whole_dates: BTreeSet<Uuid>,
    /// Where the records come from.
    pub(crate) source: Option<String>,
    /// The day on which they were taken in.
    pub(crate) taken_on: Option<Day>,
}

/// A record being put together.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) body: Map<String, Value>,
    pub(crate) verdict: Verdict,
}

impl Reading {
    /// Names where the records come from, such as `sheet` or the host of a feed. Ids that are no
    /// UUID are made one within their source, so it must be the same every time and is told
    /// before the first file. With a source, the plan says of each new or changed record where it
    /// came from.
    pub fn set_source(&mut self, source: &str) {
        self.source = Some(source.to_owned());
    }

    /// Where the records come from, if that was said.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Names the day on which the records are taken in.
    pub fn set_taken_on(&mut self, day: Day) {
        self.taken_on = Some(day);
    }

    /// An empty reading of the same source and day.
    pub(crate) fn fresh(&self) -> Reading {
        Reading {
            source: self.source.clone(),
            taken_on: self.taken_on,
            ..Reading::default()
        }
    }

    /// Adds all that another has read.
    pub(crate) fn absorb(&mut self, mut other: Reading) {
        if self.entries.is_empty() {
            self.entries = std::mem::take(&mut other.entries);
        }
        for ((kind, id), entry) in other.entries {
            self.merge(kind, id, entry);
        }
        self.nameless.append(&mut other.nameless);
        self.rows.append(&mut other.rows);
        self.bury.append(&mut other.bury);
        self.notes.append(&mut other.notes);
        self.whole_dates.append(&mut other.whole_dates);
        self.source = self.source.take().or(other.source);
    }

    /// Says of a feed, or of one of its answers, what is odd and yet no hindrance.
    pub fn note(&mut self, file: &str, fault: Fault) {
        self.notes.push(FileError::from(fault).in_file(file));
    }

    /// Reads JSON, one value a line: a service or an organisation of any version.
    pub(crate) fn add_lines(&mut self, file: &str, text: &str) -> Result<(), FileError> {
        for (index, line) in text.split('\n').enumerate() {
            if !line.trim().is_empty() {
                let value = json::parse(file, line.as_bytes(), index + 1)?;
                self.add_value(file, &format!("line {} $", index + 1), value)?;
            }
        }
        Ok(())
    }

    /// Reads what was parsed from `file`; `path` is where it stands there.
    pub(crate) fn add_value(
        &mut self,
        file: &str,
        path: &str,
        value: Value,
    ) -> Result<(), FileError> {
        let (value, old) = versions::raise_json(value);
        let at = At {
            file,
            place: Place::Path(path.to_owned()),
            old,
            said: None,
        };
        self.add_root(&at, value)
    }

    /// Reads a row of a table as a record.
    pub(crate) fn add_row(
        &mut self,
        row: &TableRow<'_>,
        kind: RecordKind,
        object: Map<String, Value>,
    ) {
        let at = At {
            file: row.file,
            place: row.place(),
            old: row.old,
            said: row.said.clone(),
        };
        match kind {
            RecordKind::Attribute => self.attribute_record(&at, object),
            RecordKind::Metadata => self.metadata_record(&at, object),
            kind => {
                self.entity(&at, kind, object, &[]);
            }
        }
    }

    /// Says something of a row that becomes no record.
    pub(crate) fn say_of_row(&mut self, row: &TableRow<'_>, kind: RecordKind, finding: Finding) {
        self.nameless.push(Verdict {
            file: row.file.to_owned(),
            place: row.place(),
            kind,
            id: None,
            name: None,
            findings: vec![finding],
        });
    }

    /// The record that goes by this id in this table, and whether that is no UUID. Errs with the
    /// rule an id breaks that can be none.
    pub(crate) fn identify(&self, table: &str, id: Option<&Value>) -> Result<(Uuid, bool), Rule> {
        let text = match id {
            None | Some(Value::Null) => return Err(Rule::Required),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            Some(_) => return Err(Rule::WrongType),
        };
        match Uuid::try_parse(&text) {
            _ if text.is_empty() => Err(Rule::Required),
            Ok(id) => Ok((id, false)),
            Err(_) => {
                let source = self.source.as_deref().unwrap_or_default();
                Ok((names::made_id(source, table, &text), true))
            }
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.nameless.is_empty() && self.rows.is_empty()
    }

    fn refuse(
        &mut self,
        at: &At<'_>,
        kind: RecordKind,
        (field, rule): (&str, Rule),
        expected: &str,
    ) {
        let mut verdict = at.verdict(kind, None);
        verdict.refuse(field, rule, Some(expected.to_owned()));
        self.nameless.push(verdict);
    }

    /// Puts what was read of a record beside what was read of it before.
    pub(crate) fn merge(&mut self, kind: RecordKind, id: Uuid, entry: Entry) {
        let Some(known) = self.entries.get_mut(&(kind, id)) else {
            self.entries.insert((kind, id), entry);
            return;
        };
        for finding in entry.verdict.findings {
            known.verdict.add(finding);
        }
        for (field, value) in entry.body {
            match known.body.get(&field) {
                None | Some(Value::Null) => {
                    known.body.insert(field, value);
                }
                Some(first) if value.is_null() || *first == value => {}
                Some(_) => known
                    .verdict
                    .say(names::official(&field), Reason::Contradicts),
            }
        }
    }
}

/// A row of a table of the standard.
pub(crate) struct TableRow<'a> {
    pub(crate) file: &'a str,
    /// Its number, as a spreadsheet counts.
    pub(crate) row: usize,
    /// Whether the table is of a version in which ids need not be UUIDs.
    pub(crate) old: bool,
    /// What is said of the row itself.
    pub(crate) said: Option<Finding>,
}

impl TableRow<'_> {
    fn place(&self) -> Place {
        Place::Row {
            sheet: None,
            row: self.row,
        }
    }
}

/// A place in a file.
struct At<'a> {
    file: &'a str,
    place: Place,
    /// Whether the file is of a version in which ids need not be UUIDs.
    old: bool,
    /// What is said of the place itself.
    said: Option<Finding>,
}

impl<'a> At<'a> {
    fn inside(&self, step: &str) -> At<'a> {
        At {
            file: self.file,
            place: match &self.place {
                Place::Path(path) => Place::Path(format!("{path}{step}")),
                other => other.clone(),
            },
            old: self.old,
            said: None,
        }
    }

    fn verdict(&self, kind: RecordKind, id: Option<Uuid>) -> Verdict {
        Verdict {
            file: self.file.to_owned(),
            place: self.place.clone(),
            kind,
            id,
            name: None,
            findings: self.said.iter().cloned().collect(),
        }
    }
}

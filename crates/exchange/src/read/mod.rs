//! From text to records, each with what there is to say of it. A record that stands in several
//! places of the files is put together from all of them.

mod attribute;
mod entity;
mod fields;
mod root;
mod value;

use crate::fault::{Fault, FileError};
use crate::flat::Row;
use crate::json::{self, SIZE_LIMIT};
use crate::names;
use crate::verdict::{Place, Reason, Verdict};
use onthaal_model::record::RecordKind;
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
}

/// A record being put together.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) body: Map<String, Value>,
    pub(crate) verdict: Verdict,
}

impl Reading {
    /// Reads a file: HSDS JSON (a service, an organisation, a list or a page of them) or, when
    /// its name ends in `.ndjson` or `.jsonl`, one of these a line. Errs when the file is no
    /// such thing; what is wrong with one record is in its verdict.
    pub fn add_file(&mut self, file: &str, text: &[u8]) -> Result<(), FileError> {
        if text.len() > SIZE_LIMIT {
            return Err(FileError::from(Fault::TooLarge).in_file(file));
        }
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let lined = file.ends_with(".ndjson") || file.ends_with(".jsonl");
        if !lined {
            return self.add_root(file, "$", json::parse(file, text, 1)?);
        }
        for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
            if !line.trim_ascii().is_empty() {
                let value = json::parse(file, line, index + 1)?;
                self.add_root(file, &format!("line {} $", index + 1), value)?;
            }
        }
        Ok(())
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
                None => {
                    known.body.insert(field, value);
                }
                Some(first) if *first == value => {}
                Some(_) => known
                    .verdict
                    .say(names::official(&field), Reason::Contradicts),
            }
        }
    }
}

/// A place in a file.
struct At<'a> {
    file: &'a str,
    path: String,
}

impl<'a> At<'a> {
    fn inside(&self, step: &str) -> At<'a> {
        At {
            file: self.file,
            path: format!("{}{step}", self.path),
        }
    }

    fn verdict(&self, kind: RecordKind, id: Option<Uuid>) -> Verdict {
        Verdict {
            file: self.file.to_owned(),
            place: Place::Path(self.path.clone()),
            kind,
            id,
            name: None,
            findings: Vec::new(),
        }
    }
}

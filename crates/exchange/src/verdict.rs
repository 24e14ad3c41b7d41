//! What is said of each record of a file.

mod reason;

use crate::fault::shown;
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use std::fmt;
use uuid::Uuid;

pub use reason::Reason;

/// How a record fared; the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Taken as it is.
    Good,
    /// Taken, with something to look at.
    Warning,
    /// Left out, because what it belongs to is nowhere.
    Quarantined,
    /// Cannot be taken.
    Refused,
}

impl Outcome {
    /// The word that is printed.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Good => "good",
            Outcome::Warning => "warning",
            Outcome::Quarantined => "quarantined",
            Outcome::Refused => "refused",
        }
    }
}

/// Where in its file a record stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A JSON path.
    Path(String),
    /// A row of a table, as a spreadsheet counts: from 1, the header too.
    Row {
        /// The sheet of a workbook.
        sheet: Option<String>,
        /// The row.
        row: usize,
    },
    /// A line of a text, from 1.
    Line(usize),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Path(path) => f.write_str(path),
            Place::Row {
                sheet: Some(sheet),
                row,
            } => write!(f, "{sheet}: row {row}"),
            Place::Row { sheet: None, row } => write!(f, "row {row}"),
            Place::Line(line) => write!(f, "line {line}"),
        }
    }
}

/// Something about one field, under its name in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The field.
    pub field: String,
    /// The column of a table, as its header is typed.
    pub column: Option<String>,
    /// What about it.
    pub reason: Reason,
    /// The beginning of what stands there, with control characters shown; at most 40
    /// characters.
    pub given: Option<String>,
    /// What was expected, in English, or what was made of it; where that can be said.
    pub expected: Option<String>,
}

impl Finding {
    /// A finding about a field, without more.
    pub fn new(field: &str, reason: Reason) -> Finding {
        Finding {
            field: field.to_owned(),
            column: None,
            reason,
            given: None,
            expected: None,
        }
    }

    /// With the header of the column.
    pub fn in_column(mut self, header: &str) -> Finding {
        self.column = Some(shown(header));
        self
    }

    /// With what stands there, cut and made visible.
    pub fn given(mut self, text: &str) -> Finding {
        self.given = Some(shown(text));
        self
    }

    /// With what was expected, or what was made of it.
    pub fn expected(mut self, text: impl Into<String>) -> Finding {
        self.expected = Some(text.into());
        self
    }
}

/// What is said of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The file it stands in.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What it is.
    pub kind: RecordKind,
    /// Its id, unless that is what is wrong.
    pub id: Option<Uuid>,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Everything there is to say; nothing when it is plain good.
    pub findings: Vec<Finding>,
}

impl Verdict {
    /// How the record fared: the worst of its findings.
    pub fn outcome(&self) -> Outcome {
        let outcomes = self.findings.iter().map(|finding| finding.reason.outcome());
        outcomes.max().unwrap_or(Outcome::Good)
    }

    pub(crate) fn say(&mut self, field: &str, reason: Reason) {
        self.add(Finding::new(field, reason));
    }

    pub(crate) fn refuse(&mut self, field: &str, rule: Rule, expected: Option<String>) {
        let mut finding = Finding::new(field, Reason::Broken(rule));
        finding.expected = expected;
        self.add(finding);
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = crate::names::table(self.kind);
        let outcome = self.outcome().code();
        write!(f, "{outcome}: {}: {}: {kind}", self.file, self.place)?;
        if let Some(id) = self.id {
            write!(f, " {id}")?;
        }
        for (index, finding) in self.findings.iter().enumerate() {
            let mark = if index == 0 { ":" } else { ";" };
            let field = finding.column.as_ref().unwrap_or(&finding.field);
            write!(f, "{mark} {field} {}", finding.reason.code())?;
            if let Some(given) = &finding.given {
                write!(f, " ‘{given}’")?;
            }
            if let Some(expected) = &finding.expected {
                write!(f, " (expected {expected})")?;
            }
        }
        Ok(())
    }
}

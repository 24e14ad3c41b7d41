//! What is said of each record of a file.

use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use std::fmt;
use uuid::Uuid;

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

/// Why something is said of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It breaks this rule: refused.
    Broken(Rule),
    /// A place of which the address stays in its house: refused.
    Secret,
    /// The record belongs to one house and is not for all: refused.
    OfOneHouse,
    /// It names a record that is nowhere, and cannot do without.
    Dangling,
    /// It names a record that is nowhere, and can do without.
    Unknown,
    /// The record stands twice in what is read, with another value; the first is kept.
    Contradicts,
    /// The opening rule is kept for export but cannot be computed with.
    RuleNotRead(Rule),
    /// Rounded to whole months.
    Rounded,
    /// No place on earth, or latitude and longitude changed places.
    Coordinates,
    /// No language code was given.
    NoCode,
    /// Neither an e-mail address nor a web address, where one of these should stand.
    NoAddress,
}

impl Reason {
    /// In kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Broken(rule) => rule.code(),
            Reason::Secret => "secret-address",
            Reason::OfOneHouse => "of-one-house",
            Reason::Dangling => "dangling",
            Reason::Unknown => "unknown-reference",
            Reason::Contradicts => "contradicts",
            Reason::RuleNotRead(_) => "rule-not-read",
            Reason::Rounded => "rounded",
            Reason::Coordinates => "coordinates",
            Reason::NoCode => "no-code",
            Reason::NoAddress => "no-address",
        }
    }

    fn outcome(self) -> Outcome {
        match self {
            Reason::Broken(_) | Reason::Secret | Reason::OfOneHouse => Outcome::Refused,
            Reason::Dangling => Outcome::Quarantined,
            Reason::Unknown
            | Reason::Contradicts
            | Reason::RuleNotRead(_)
            | Reason::Rounded
            | Reason::Coordinates
            | Reason::NoCode
            | Reason::NoAddress => Outcome::Warning,
        }
    }
}

/// Something about one field, under its name in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The field.
    pub field: String,
    /// What about it.
    pub reason: Reason,
    /// What was expected, in English, where that can be said.
    pub expected: Option<String>,
}

/// What is said of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The file it stands in.
    pub file: String,
    /// Where in the file, as a JSON path.
    pub path: String,
    /// What it is.
    pub kind: RecordKind,
    /// Its id, unless that is what is wrong.
    pub id: Option<Uuid>,
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
        self.add(field, reason, None);
    }

    pub(crate) fn refuse(&mut self, field: &str, rule: Rule, expected: Option<String>) {
        self.add(field, Reason::Broken(rule), expected);
    }

    fn add(&mut self, field: &str, reason: Reason, expected: Option<String>) {
        let finding = Finding {
            field: field.to_owned(),
            reason,
            expected,
        };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = crate::names::table(self.kind);
        let outcome = self.outcome().code();
        write!(f, "{outcome}: {}: {}: {kind}", self.file, self.path)?;
        if let Some(id) = self.id {
            write!(f, " {id}")?;
        }
        for (index, finding) in self.findings.iter().enumerate() {
            let mark = if index == 0 { ":" } else { ";" };
            write!(f, "{mark} {} {}", finding.field, finding.reason.code())?;
            if let Some(expected) = &finding.expected {
                write!(f, " (expected {expected})")?;
            }
        }
        Ok(())
    }
}

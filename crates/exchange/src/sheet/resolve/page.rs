//! A row while it is read, and what is said of it.

use crate::flat::{Cell, Field, Row};
use crate::sheet::cells::Note;
use crate::verdict::{Finding, Outcome, Verdict};
use onthaal_model::record::RecordKind;

/// A row and its findings.
pub(super) struct Page<'r> {
    pub(super) row: &'r Row,
    /// What is said of the row as a whole.
    pub(super) verdict: Verdict,
    /// What is said of parts that are not taken: a telephone number, an address.
    pub(super) apart: Vec<Verdict>,
}

impl<'r> Page<'r> {
    pub(super) fn new(row: &'r Row) -> Page<'r> {
        Page {
            row,
            verdict: row.verdict(RecordKind::Service),
            apart: Vec::new(),
        }
    }

    /// Says something of a cell. What keeps a part from being taken is said of that part alone.
    pub(super) fn note(&mut self, field: Field, cell: &Cell, note: Note) {
        let reason = note.reason;
        let finding = note.laid_on(cell.finding(field, reason));
        self.say(field, finding);
    }

    /// Says something of a field, under the header of its column.
    pub(super) fn say(&mut self, field: Field, mut finding: Finding) {
        if finding.column.is_none() {
            let cell = self.row.cells.get(&field).and_then(|cells| cells.first());
            finding.column = cell.map(|cell| cell.header.clone());
        }
        let kind = match field {
            Field::OrganisationPhone | Field::ServicePhone => Some(RecordKind::Phone),
            Field::Street
            | Field::HouseNumber
            | Field::Address
            | Field::Postcode
            | Field::Municipality
            | Field::Secret => Some(RecordKind::Address),
            _ => None,
        };
        let refuses = finding.reason.outcome() == Outcome::Refused;
        match kind.filter(|_| refuses) {
            Some(kind) => {
                let mut verdict = self.row.verdict(kind);
                verdict.add(finding);
                self.apart.push(verdict);
            }
            None => self.verdict.add(finding),
        }
    }

    /// What stands under the field in all its columns.
    pub(super) fn joined(&self, field: Field) -> Option<String> {
        let cells = self.row.cells.get(&field)?;
        let filled = cells.iter().filter(|cell| !cell.text.is_empty());
        let texts: Vec<&str> = filled.map(|cell| cell.text.as_str()).collect();
        Some(texts.join("; "))
    }
}

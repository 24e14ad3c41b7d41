//! What would happen, a line for each thing that a person would call one thing, and what is said
//! of the rows of a file.

use super::words;
use onthaal_exchange::duplicates::{Change, Key, Outlook};
use onthaal_exchange::{Outcome, Place, Verdict};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Fields that a line shows; the rest is counted.
const SHOWN: usize = 40;

/// A thing that is new, changes or stays, or a row with something to say of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is.
    pub kind: &'static str,
    /// Its id, where it has one.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// What it belongs to.
    pub context: String,
    /// The file, of a row.
    pub file: Option<String>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The row of a table.
    pub row: Option<usize>,
    /// The line of a text.
    pub line: Option<usize>,
    /// The path in a tree.
    pub path: Option<String>,
    /// What changes.
    pub fields: Vec<FieldLine>,
    /// How many more fields change.
    pub more: usize,
    /// What is said of it.
    pub findings: Vec<FindingLine>,
}

/// A field that changes, or a part that comes or goes (its field is `*`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldLine {
    /// Of what.
    pub kind: &'static str,
    /// The column.
    pub field: String,
    /// What stands there.
    pub before: Option<String>,
    /// What would stand there.
    pub after: Option<String>,
}

/// Something about a field of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingLine {
    /// The field.
    pub field: String,
    /// The header of its column.
    pub column: Option<String>,
    /// The code of the sentence.
    pub reason: &'static str,
    /// What stands there.
    pub given: Option<String>,
    /// What should, or what was made of it.
    pub expected: Option<String>,
    /// Whether it keeps the record out.
    pub refuses: bool,
}

/// Lines by what they are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) new: Vec<Line>,
    pub(super) changed: Vec<Line>,
    pub(super) unchanged: Vec<Line>,
    pub(super) warnings: Vec<Line>,
    pub(super) errors: Vec<Line>,
}

fn blank(kind: &'static str) -> Line {
    Line {
        kind,
        id: None,
        name: String::new(),
        context: String::new(),
        file: None,
        sheet: None,
        row: None,
        line: None,
        path: None,
        fields: Vec::new(),
        more: 0,
        findings: Vec::new(),
    }
}

/// The lines of an outlook and of what was said of each record that was read.
pub(super) fn lines(outlook: &Outlook, verdicts: &[Verdict]) -> Lines {
    let mut lines = Lines::default();
    let touched = changes(outlook);
    for (key, group) in &touched {
        let mut line = thing(outlook, *key);
        line.more = group.fields.len().saturating_sub(SHOWN);
        line.fields = group.fields.iter().take(SHOWN).cloned().collect();
        match group.is_new {
            true => lines.new.push(line),
            false => lines.changed.push(line),
        }
    }
    for verdict in verdicts {
        let Some(key) = verdict.id.map(|id| (verdict.kind, id)) else {
            continue;
        };
        let is_there = words::stands_alone(key.0) && outlook.body(key).is_some();
        if is_there && !touched.contains_key(&key) && verdict.outcome() <= Outcome::Warning {
            lines.unchanged.push(thing(outlook, key));
        }
    }
    say(verdicts, &mut lines);
    let by_name = |a: &Line, b: &Line| order(a).cmp(&order(b));
    lines.new.sort_by(by_name);
    lines.changed.sort_by(by_name);
    lines.unchanged.sort_by(by_name);
    lines
        .unchanged
        .dedup_by(|a, b| a.id == b.id && a.kind == b.kind);
    lines
}

fn order(line: &Line) -> (usize, &str, &str, Option<&str>) {
    (
        words::rank(line.kind),
        line.kind,
        &line.name,
        line.id.as_deref(),
    )
}

fn thing(outlook: &Outlook, key: Key) -> Line {
    Line {
        id: Some(key.1.to_string()),
        name: words::name(outlook, key),
        context: words::context(outlook, key),
        ..blank(key.0.as_str())
    }
}

#[derive(Default)]
struct Group {
    is_new: bool,
    fields: Vec<FieldLine>,
}

/// What changes, by the thing it belongs to.
fn changes(outlook: &Outlook) -> BTreeMap<Key, Group> {
    let mut groups: BTreeMap<Key, Group> = BTreeMap::new();
    for change in outlook.changes() {
        let key = change.key();
        if words::is_behind(key.0) {
            continue;
        }
        let body = match &change {
            Change::New(record) | Change::Changed(record, _) => &record.body,
            Change::Gone(_, body) => body,
        };
        let owner = words::owner(outlook, key, body);
        if outlook.body(owner).is_none() {
            continue;
        }
        let group = groups.entry(owner).or_insert_with(|| Group {
            is_new: outlook.is_fresh(owner),
            fields: Vec::new(),
        });
        add(group, &change, owner == key);
    }
    groups
}

fn add(group: &mut Group, change: &Change, is_whole: bool) {
    let kind = change.key().0;
    let mut push = |field: &str, before: Option<String>, after: Option<String>| {
        group.fields.push(FieldLine {
            kind: kind.as_str(),
            field: field.to_owned(),
            before,
            after,
        });
    };
    match change {
        Change::New(record) if is_whole => {
            let values = record.body.iter();
            for (field, value) in
                values.filter(|(field, value)| !is_nothing(value) && !field.ends_with("_id"))
            {
                push(field, None, Some(words::shown(value)));
            }
        }
        Change::New(record) => {
            let line = words::record_line(record);
            if !line.is_empty() {
                push("*", None, Some(line));
            }
        }
        Change::Changed(_, fields) => {
            for change in fields {
                let shown = |value: &Option<Value>| value.as_ref().map(words::shown);
                push(&change.field, shown(&change.before), shown(&change.after));
            }
        }
        Change::Gone(_, body) => push("*", Some(words::part(kind, body)), None),
    }
}

fn is_nothing(value: &Value) -> bool {
    value.is_null() || *value == 0
}

/// What is said of rows, those of one row together.
fn say(verdicts: &[Verdict], lines: &mut Lines) {
    let mut rows: BTreeMap<(usize, &str, &Place), Vec<&Verdict>> = BTreeMap::new();
    for (index, verdict) in verdicts
        .iter()
        .enumerate()
        .filter(|(_, verdict)| !verdict.findings.is_empty())
    {
        let apart = match verdict.place {
            Place::Row { .. } => 0,
            Place::Path(_) | Place::Line(_) => index,
        };
        rows.entry((apart, &verdict.file, &verdict.place))
            .or_default()
            .push(verdict);
    }
    for ((_, file, place), verdicts) in rows {
        let outcome = verdicts
            .iter()
            .map(|verdict| verdict.outcome())
            .max()
            .unwrap_or(Outcome::Good);
        let first = verdicts[0];
        let mut line = Line {
            id: first.id.map(|id| id.to_string()),
            name: verdicts
                .iter()
                .find_map(|verdict| verdict.name.clone())
                .unwrap_or_default(),
            file: Some(file.to_owned()),
            ..blank(first.kind.as_str())
        };
        match place {
            Place::Path(path) => line.path = Some(path.clone()),
            Place::Row { sheet, row } => (line.sheet, line.row) = (sheet.clone(), Some(*row)),
            Place::Line(number) => line.line = Some(*number),
        }
        for finding in verdicts.iter().flat_map(|verdict| &verdict.findings) {
            let said = FindingLine {
                field: finding.field.clone(),
                column: finding.column.clone(),
                reason: finding.reason.code(),
                given: finding.given.clone(),
                expected: finding.expected.clone(),
                refuses: finding.reason.outcome() > Outcome::Warning,
            };
            if !line.findings.contains(&said) {
                line.findings.push(said);
            }
        }
        match outcome {
            Outcome::Good | Outcome::Warning => lines.warnings.push(line),
            Outcome::Quarantined | Outcome::Refused => lines.errors.push(line),
        }
    }
}

//! A record of any kind, as it is published: checked, put and buried.

use crate::column::{Stored, quoted_columns};
use crate::entity::{Cells, Entity};
use crate::error::DirectoryError;
use crate::kinds::{Schedule, columns};
use crate::opening;
use onthaal_db::{Param, Session};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Most bytes that the unknown keys of a record may take.
const EXTRA_LIMIT: usize = 16 * 1024;

/// A record with the body it has on the wire: one key per column, and keys not known here.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: RecordKind,
    /// Its id, for ever.
    pub id: Uuid,
    /// Its fields; the id is not among them.
    pub body: Map<String, Value>,
}

/// A record with its place in the order of publication.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The record; when it is deleted its body is empty.
    pub record: Record,
    /// `shared` or `house/<id>`.
    pub stream: String,
    /// The number the centre gave the change.
    pub revision: i64,
    /// Whether this is a tombstone.
    pub deleted: bool,
}

impl Record {
    /// Checks every field against its column. Errs with the column and the rule it breaks.
    pub fn check(&self) -> Result<(), InvalidInput> {
        let columns = columns(self.kind);
        let values = columns
            .iter()
            .map(|column| column.take(self.body.get(column.name)))
            .collect::<Result<Vec<_>, _>>()?;
        if self.extra(columns, |_| true).len() > EXTRA_LIMIT {
            return Err(InvalidInput::new("extra", Rule::TooLong(EXTRA_LIMIT)));
        }
        match self.kind {
            RecordKind::Schedule => {
                let mut cells = Cells::new(self.id, values, Map::new());
                opening::check(&Schedule::from_cells(&mut cells))
            }
            _ => Ok(()),
        }
    }

    /// What the table cannot hold, as JSON text: unknown keys, and values no column took.
    fn extra(&self, columns: &[crate::Column], taken: impl Fn(&str) -> bool) -> String {
        let left: Map<String, Value> = self
            .body
            .iter()
            .filter(|(key, value)| {
                let known = columns.iter().any(|column| column.name == key.as_str());
                !known || (!taken(key) && !value.is_null())
            })
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        Value::Object(left).to_string()
    }
}

/// The record as its own type; a field that does not fit is left out.
pub fn typed<T: Entity>(id: Uuid, body: &Map<String, Value>) -> T {
    let take = |column: &crate::Column| column.take_leniently(body.get(column.name));
    let values = T::COLUMNS.iter().map(take).collect();
    let unknown = |key: &str| T::COLUMNS.iter().all(|column| column.name != key);
    let extra = body.iter().filter(|(key, _)| unknown(key));
    let extra = extra
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    T::from_cells(&mut Cells::new(id, values, extra))
}

/// Writes the record when its revision is newer than what is there; says whether it did. It
/// does not check: what a newer centre sends is kept as well as it can be.
pub fn put(
    s: &mut dyn Session,
    record: &Record,
    stream: &str,
    revision: i64,
) -> Result<bool, DirectoryError> {
    let columns = columns(record.kind);
    let values: Vec<Stored> = columns
        .iter()
        .map(|column| column.take_leniently(record.body.get(column.name)))
        .collect();
    let held = |key: &str| {
        let mut pairs = columns.iter().zip(&values);
        pairs.any(|(column, value)| column.name == key && value.clone().into_value().is_some())
    };
    let id = record.id.hyphenated().to_string();
    let extra = record.extra(columns, held);
    let mut params = vec![Param::Text(&id)];
    params.extend(
        columns
            .iter()
            .zip(&values)
            .map(|(column, value)| value.param(column.kind)),
    );
    params.extend([
        Param::Text(&extra),
        Param::Text(stream),
        Param::Int(revision),
    ]);
    Ok(s.execute(&put_statement(record.kind), &params)? > 0)
}

/// Turns the record into a tombstone when the revision is newer than what is there; says
/// whether it did. A record that was never here leaves a tombstone too.
pub fn bury(
    s: &mut dyn Session,
    kind: RecordKind,
    id: Uuid,
    stream: &str,
    revision: i64,
) -> Result<bool, DirectoryError> {
    let table = kind.as_str();
    let cleared: String = columns(kind)
        .iter()
        .map(|column| format!("\"{0}\" = excluded.\"{0}\", ", column.name))
        .collect();
    let sql = format!(
        "INSERT INTO {table} (id, stream, revision, deleted) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (id) DO UPDATE SET {cleared}extra = '{{}}', stream = excluded.stream, \
         revision = excluded.revision, deleted = 1 WHERE {table}.revision < excluded.revision"
    );
    let id = id.hyphenated().to_string();
    let params = [Param::Text(&id), Param::Text(stream), Param::Int(revision)];
    Ok(s.execute(&sql, &params)? > 0)
}

fn put_statement(kind: RecordKind) -> String {
    let (table, columns) = (kind.as_str(), columns(kind));
    let names = quoted_columns(columns);
    let places: String = (1..=columns.len() + 4).map(|n| format!("${n}, ")).collect();
    let updates: String = columns
        .iter()
        .map(|column| format!("\"{0}\" = excluded.\"{0}\", ", column.name))
        .collect();
    format!(
        "INSERT INTO {table} (id, {names}, extra, stream, revision, deleted) \
         VALUES ({places}0) ON CONFLICT (id) DO UPDATE SET {updates}extra = excluded.extra, \
         stream = excluded.stream, revision = excluded.revision, deleted = 0 \
         WHERE {table}.revision < excluded.revision"
    )
}

//! The tables, and typed reading of what is not deleted.

use crate::column::quoted_columns;
use crate::entity::{Cells, Entity, read_id};
use crate::kinds::columns;
use crate::record::Record;
use onthaal_db::migrate::Step;
use onthaal_db::{DbError, Param, Row, Session};
use onthaal_model::record::RecordKind;
use uuid::Uuid;

/// So many ids are asked for in one statement.
const AT_ONCE: usize = 400;

/// The steps that make the directory's tables.
pub fn steps() -> Vec<Step> {
    vec![
        Step::new("directory-0001", include_str!("steps/0001.sql")),
        Step::new("directory-0002", include_str!("steps/0002.sql")),
        Step::new("directory-0003", include_str!("steps/0003.sql")),
        Step::new("directory-0004", include_str!("steps/0004.sql")),
        Step::new("directory-0005", include_str!("steps/0005.sql")),
    ]
}

fn select(kind: RecordKind, condition: &str) -> String {
    format!(
        "SELECT id, {}, extra FROM {} WHERE deleted = 0{condition} ORDER BY id",
        quoted_columns(columns(kind)),
        kind.as_str()
    )
}

fn read<T: Entity>(rows: &[Row]) -> Result<Vec<T>, DbError> {
    rows.iter()
        .map(|row| Ok(T::from_cells(&mut Cells::of_row(T::COLUMNS, row)?)))
        .collect()
}

/// The record with this id, unless there is none or it was deleted.
pub fn by_id<T: Entity>(s: &mut dyn Session, id: Uuid) -> Result<Option<T>, DbError> {
    let id = id.hyphenated().to_string();
    let rows = s.query(&select(T::KIND, " AND id = $1"), &[Param::Text(&id)])?;
    Ok(read(&rows)?.pop())
}

/// Every record of the kind, in the order of their ids.
pub fn all<T: Entity>(s: &mut dyn Session) -> Result<Vec<T>, DbError> {
    read(&s.query(&select(T::KIND, ""), &[])?)
}

/// The records whose `column` (an id of another record, such as `service_id`) is `id`. Errs
/// when the kind has no such column.
pub fn linked<T: Entity>(s: &mut dyn Session, column: &str, id: Uuid) -> Result<Vec<T>, DbError> {
    let known = T::COLUMNS.iter().find(|known| known.name == column);
    let Some(known) = known else {
        return Err(DbError::Other(format!(
            "{} has no column {column}",
            T::KIND
        )));
    };
    let id = id.hyphenated().to_string();
    let condition = format!(" AND \"{}\" = $1", known.name);
    read(&s.query(&select(T::KIND, &condition), &[Param::Text(&id)])?)
}

/// How many records of the kind are not deleted.
pub fn count(s: &mut dyn Session, kind: RecordKind) -> Result<i64, DbError> {
    let sql = format!("SELECT count(*) FROM {} WHERE deleted = 0", kind.as_str());
    match s.query(&sql, &[])?.first() {
        Some(row) => row.int(0),
        None => Ok(0),
    }
}

/// The record of any kind with this id as it is on the wire, unless there is none or it was
/// deleted.
pub fn get(s: &mut dyn Session, kind: RecordKind, id: Uuid) -> Result<Option<Record>, DbError> {
    let text = id.hyphenated().to_string();
    let rows = s.query(&select(kind, " AND id = $1"), &[Param::Text(&text)])?;
    let read = |row: &Row| {
        let body = Cells::of_row(columns(kind), row)?.into_body(columns(kind));
        Ok(Record { kind, id, body })
    };
    rows.first().map(read).transpose()
}

/// Every record of the kind as it is on the wire, in the order of their ids.
pub fn records(s: &mut dyn Session, kind: RecordKind) -> Result<Vec<Record>, DbError> {
    on_the_wire(kind, &s.query(&select(kind, ""), &[])?)
}

/// The records of the kind whose `column`, which is `id` or an id of another record, is one of
/// `ids`; as they are on the wire. Errs when the kind has no such column.
pub fn records_with(
    s: &mut dyn Session,
    kind: RecordKind,
    column: &str,
    ids: &[Uuid],
) -> Result<Vec<Record>, DbError> {
    let known = columns(kind).iter().map(|known| known.name);
    let Some(column) = known.chain(["id"]).find(|known| *known == column) else {
        return Err(DbError::Other(format!("{kind} has no column {column}")));
    };
    let mut found = Vec::new();
    for some in ids.chunks(AT_ONCE) {
        let texts: Vec<String> = some.iter().map(|id| id.hyphenated().to_string()).collect();
        let params: Vec<Param<'_>> = texts.iter().map(|id| Param::Text(id)).collect();
        let places: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
        let condition = format!(" AND \"{column}\" IN ({})", places.join(", "));
        found.extend(on_the_wire(
            kind,
            &s.query(&select(kind, &condition), &params)?,
        )?);
    }
    Ok(found)
}

fn on_the_wire(kind: RecordKind, rows: &[Row]) -> Result<Vec<Record>, DbError> {
    let read = |row: &Row| {
        Ok(Record {
            kind,
            id: read_id(row.text(0)?),
            body: Cells::of_row(columns(kind), row)?.into_body(columns(kind)),
        })
    };
    rows.iter().map(read).collect()
}

/// The stream in which the record was published, unless there is none or it was deleted.
pub fn stream_of(
    s: &mut dyn Session,
    kind: RecordKind,
    id: Uuid,
) -> Result<Option<String>, DbError> {
    let id = id.hyphenated().to_string();
    let sql = format!(
        "SELECT stream FROM {} WHERE id = $1 AND deleted = 0",
        kind.as_str()
    );
    let rows = s.query(&sql, &[Param::Text(&id)])?;
    rows.first()
        .map(|row| Ok(row.text(0)?.to_owned()))
        .transpose()
}

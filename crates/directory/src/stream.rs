//! A stream of publication: its pages, its digest, and dropping it to read it anew.

use crate::column::quoted_columns;
use crate::entity::{Cells, read_id};
use crate::kinds::columns;
use crate::record::{Published, Record};
use onthaal_db::{DbError, Param, Row, Session};
use onthaal_model::record::RecordKind;
use serde_json::Map;
use std::collections::BTreeMap;

/// How many records of a kind are alive in a stream, and the sum of their revisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KindDigest {
    /// Records that are not deleted.
    pub count: i64,
    /// The sum of their revisions.
    pub revision_sum: i64,
}

/// The records and tombstones of the stream with a revision above `after`, in the order of
/// their revisions: about `limit` of them, and all that share the last revision.
pub fn page_after(
    s: &mut dyn Session,
    stream: &str,
    after: i64,
    limit: i64,
) -> Result<Vec<Published>, DbError> {
    let Some(last) = last_revision(s, stream, after, limit.max(1))? else {
        return Ok(Vec::new());
    };
    let mut page = Vec::new();
    for &kind in RecordKind::ALL {
        let sql = format!(
            "SELECT id, {}, extra, stream, revision, deleted FROM {} \
             WHERE stream = $1 AND revision > $2 AND revision <= $3",
            quoted_columns(columns(kind)),
            kind.as_str()
        );
        let params = [Param::Text(stream), Param::Int(after), Param::Int(last)];
        for row in s.query(&sql, &params)? {
            page.push(published(kind, &row)?);
        }
    }
    page.sort_by_key(|published| {
        (
            published.revision,
            published.record.kind,
            published.record.id,
        )
    });
    Ok(page)
}

/// The revision at which a page of `limit` records ends; nothing when there are none left.
fn last_revision(
    s: &mut dyn Session,
    stream: &str,
    after: i64,
    limit: i64,
) -> Result<Option<i64>, DbError> {
    let per_kind: Vec<String> = RecordKind::ALL
        .iter()
        .map(|kind| {
            format!(
                "SELECT revision FROM (SELECT revision FROM {0} WHERE stream = $1 \
                 AND revision > $2 ORDER BY revision LIMIT $3) AS part_{0}",
                kind.as_str()
            )
        })
        .collect();
    let sql = format!(
        "SELECT CAST(max(revision) AS BIGINT) FROM (SELECT revision FROM ({}) AS merged \
         ORDER BY revision LIMIT $3) AS page",
        per_kind.join(" UNION ALL ")
    );
    let params = [Param::Text(stream), Param::Int(after), Param::Int(limit)];
    match s.query(&sql, &params)?.first() {
        Some(row) => row.opt_int(0),
        None => Ok(None),
    }
}

fn published(kind: RecordKind, row: &Row) -> Result<Published, DbError> {
    let own = columns(kind);
    let deleted = row.int(own.len() + 4)? == 1;
    let body = match deleted {
        true => Map::new(),
        false => Cells::of_row(own, row)?.into_body(own),
    };
    Ok(Published {
        record: Record {
            kind,
            id: read_id(row.text(0)?),
            body,
        },
        stream: row.text(own.len() + 2)?.to_owned(),
        revision: row.int(own.len() + 3)?,
        deleted,
    })
}

/// What is alive in the stream, per kind that has anything; equal on both sides when a tablet
/// has it all.
pub fn digest(
    s: &mut dyn Session,
    stream: &str,
) -> Result<BTreeMap<RecordKind, KindDigest>, DbError> {
    let mut digest = BTreeMap::new();
    for &kind in RecordKind::ALL {
        let sql = format!(
            "SELECT count(*), CAST(coalesce(sum(revision), 0) AS BIGINT) FROM {} \
             WHERE stream = $1 AND deleted = 0",
            kind.as_str()
        );
        for row in s.query(&sql, &[Param::Text(stream)])? {
            let part = KindDigest {
                count: row.int(0)?,
                revision_sum: row.int(1)?,
            };
            if part.count > 0 {
                digest.insert(kind, part);
            }
        }
    }
    Ok(digest)
}

/// Removes all of the stream, tombstones too, before it is read anew from its beginning.
pub fn drop_stream(s: &mut dyn Session, stream: &str) -> Result<(), DbError> {
    for kind in RecordKind::ALL {
        let sql = format!("DELETE FROM {} WHERE stream = $1", kind.as_str());
        s.execute(&sql, &[Param::Text(stream)])?;
    }
    Ok(())
}

//! How large the index is beside what it is made from.

use crate::town::Town;
use onthaal_core::{CoreError, Store};
use onthaal_db::DbError;
use onthaal_model::record::RecordKind;

/// The bytes of the tables of the index.
pub fn index_bytes(store: &Store) -> anyhow::Result<u64> {
    let bytes = store.read_directory(|s| {
        let rows = s.query(include_str!("../index_bytes.sql"), &[])?;
        let row = rows.first().ok_or(DbError::Corrupt)?;
        Ok::<_, CoreError>(row.int(0)?)
    })?;
    Ok(bytes.unsigned_abs())
}

/// The bytes of the services and what hangs on them, as they travel. Organisations and places are
/// left out: the index holds little of them.
pub fn content_bytes(size: usize) -> anyhow::Result<u64> {
    let mut bytes = 0;
    let mut town = Town::of(size)?;
    while let Some(records) = town.next() {
        for record in records {
            let around = matches!(
                record.kind,
                RecordKind::Organisation | RecordKind::Location | RecordKind::Address
            );
            if !around {
                bytes += serde_json::to_vec(&record.body)?.len() as u64;
            }
        }
    }
    Ok(bytes)
}

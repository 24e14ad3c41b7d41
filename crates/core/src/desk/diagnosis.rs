//! How the tablet stands, for whoever helps over the telephone.

use crate::error::Result;
use crate::rows::stream;
use crate::store::Store;
use onthaal_protocol::cursor::Cursor;

/// How far the directory was read: the highest revision of any of its streams.
pub fn directory_revision(store: &Store) -> Result<i64> {
    let streams = store.read_directory(stream::all)?;
    let revisions = streams
        .iter()
        .filter_map(|row| Cursor::parse(&row.cursor).map(|cursor| cursor.revision));
    Ok(revisions.max().unwrap_or(0))
}

//! Which parts of the directory this tablet reads, and how far.

use crate::error::{CoreError, Result};
use crate::rows::service_index;
use crate::rows::stream::{self, READER_VERSION};
use crate::store::Store;
use onthaal_directory::KindDigest;
use onthaal_model::record::RecordKind;
use onthaal_protocol::pull::Digest;
use std::collections::BTreeMap;

/// How a stream is to be read now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamPlan {
    /// Its name.
    pub name: String,
    /// Where to go on; nothing when it is read from its beginning.
    pub cursor: Option<String>,
    /// Whether what is here is to be replaced as a whole, once all pages are there.
    pub whole: bool,
    /// The cursor at which it was last read anew because a digest differed.
    pub reread_at: String,
}

/// Follows these streams from now on; what came through any other one goes.
pub fn follow_streams(store: &Store, names: &[String]) -> Result<()> {
    store.write_directory(|s| {
        let gone: Vec<String> = stream::all(s)?
            .into_iter()
            .map(|row| row.name)
            .filter(|name| !names.contains(name))
            .collect();
        for name in &gone {
            onthaal_directory::drop_stream(s, name)?;
            stream::leave(s, name)?;
        }
        for name in names {
            stream::follow(s, name, READER_VERSION)?;
        }
        if !gone.is_empty() {
            service_index::rebuild(s)?;
        }
        Ok(())
    })
}

/// How each followed stream is to be read. One that was read by an app which could read less,
/// or whose rows came from elsewhere, is replaced as a whole.
pub fn plan(store: &Store) -> Result<Vec<StreamPlan>> {
    store.read_directory(|s| {
        let mut plans = Vec::new();
        for row in stream::all(s)? {
            let outdated = row.reader < READER_VERSION;
            let begins = row.cursor.is_empty() || outdated;
            let whole = begins && !onthaal_directory::digest(s, &row.name)?.is_empty();
            plans.push(StreamPlan {
                cursor: (!begins).then_some(row.cursor),
                whole,
                name: row.name,
                reread_at: row.reread_at,
            });
        }
        Ok(plans)
    })
}

/// Whether what is here adds up to something else than the centre says, in the kinds that this
/// app knows.
pub fn digest_differs(store: &Store, name: &str, wanted: &Digest) -> Result<bool> {
    let wanted: BTreeMap<RecordKind, KindDigest> = wanted
        .iter()
        .filter(|(_, part)| part.count > 0)
        .filter_map(|(kind, part)| {
            let part = KindDigest {
                count: part.count,
                revision_sum: part.revision_sum,
            };
            Some((RecordKind::parse(kind)?, part))
        })
        .collect();
    let found = store.read_directory(|s| onthaal_directory::digest(s, name))?;
    Ok(found != wanted)
}

/// Notes that the stream was read anew at this cursor, so that a difference that does not go
/// away is not read anew at every round.
pub fn note_reread(store: &Store, name: &str, cursor: &str) -> Result<()> {
    store.write_directory(|s| stream::note_reread(s, name, cursor))?;
    Ok::<_, CoreError>(())
}

//! Takes in pages of the directory: rows, search index and cursor in one transaction.

use crate::changes::Notice;
use crate::error::{CoreError, Result};
use crate::rows::service_index;
use crate::rows::stream::{self, READER_VERSION};
use crate::store::Store;
use onthaal_db::Session;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use onthaal_protocol::pull::{Envelope, PullPage};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a page came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Applied {
    /// Records that were newer than what was here.
    pub written: usize,
    /// Records of a kind that this app does not know, passed over.
    pub unknown: usize,
}

impl Applied {
    /// Both together.
    pub fn plus(self, other: Applied) -> Applied {
        Applied {
            written: self.written + other.written,
            unknown: self.unknown + other.unknown,
        }
    }
}

type Touched = BTreeSet<(RecordKind, Uuid)>;

/// Writes a page, refreshes the search index for what it touches, notes what a desk is told of and
/// moves the cursor, in one transaction: a power cut leaves all of it or nothing.
pub fn apply_page(store: &Store, name: &str, page: &PullPage) -> Result<Applied> {
    store.write_directory(|s| {
        let mut touched = Touched::new();
        let mut notice = stream::is_caught_up(s, name)?.then(Notice::default);
        let applied = write_records(s, name, &page.records, &mut touched, notice.as_mut())?;
        if let Some(notice) = notice {
            notice.keep(s)?;
        }
        service_index::refresh_after_page(s, &touched, page.more)?;
        stream::move_cursor(s, name, &page.next, READER_VERSION)?;
        if !page.more {
            stream::reach_end(s, name)?;
        }
        Ok(applied)
    })
}

/// Puts the whole of a stream in the place of what was here, in one transaction: until it
/// commits, searches read the old copy. `pages` are all of them, from the stream's beginning.
pub fn replace_stream(store: &Store, name: &str, pages: &[PullPage]) -> Result<Applied> {
    store.write_directory(|s| {
        onthaal_directory::drop_stream(s, name)?;
        let mut applied = Applied::default();
        for page in pages {
            let written = write_records(s, name, &page.records, &mut Touched::new(), None)?;
            applied = applied.plus(written);
        }
        service_index::rebuild(s)?;
        let end = pages.last().map_or("", |page| page.next.as_str());
        stream::move_cursor(s, name, end, READER_VERSION)?;
        stream::reach_end(s, name)?;
        Ok(applied)
    })
}

/// Puts records on a tablet without a centre, in the place of all that the stream held. When
/// the tablet is enrolled later, the stream is read whole from the centre.
pub fn load_records(store: &Store, name: &str, records: &[Record]) -> Result<()> {
    store.write_directory(|s| {
        onthaal_directory::drop_stream(s, name)?;
        for (record, revision) in records.iter().zip(1_i64..) {
            onthaal_directory::put(s, record, name, revision)?;
        }
        service_index::rebuild(s)?;
        stream::move_cursor(s, name, "", READER_VERSION)?;
        Ok::<_, CoreError>(())
    })
}

fn write_records(
    s: &mut dyn Session,
    name: &str,
    envelopes: &[Envelope],
    touched: &mut Touched,
    mut notice: Option<&mut Notice>,
) -> Result<Applied> {
    let mut applied = Applied::default();
    for envelope in envelopes {
        let Some(kind) = RecordKind::parse(&envelope.kind) else {
            applied.unknown += 1;
            continue;
        };
        let before = match notice {
            Some(_) => Notice::before(s, kind, envelope.id)?,
            None => None,
        };
        let newer = match envelope.deleted {
            true => onthaal_directory::bury(s, kind, envelope.id, name, envelope.revision)?,
            false => {
                let record = Record {
                    kind,
                    id: envelope.id,
                    body: envelope.body.clone(),
                };
                onthaal_directory::put(s, &record, name, envelope.revision)?
            }
        };
        if newer {
            applied.written += 1;
            touched.insert((kind, envelope.id));
            if let (Some(notice), Some(before)) = (notice.as_mut(), before) {
                notice.look(s, kind, envelope.id, before)?;
            }
        }
    }
    Ok(applied)
}

//! One page of a stream, as a tablet reads it.

use crate::centre::{Centre, state};
use crate::device::Device;
use crate::error::{CentreError, Result};
use onthaal_directory::{self as directory, Published, Stream};
use onthaal_protocol::cursor::{Cursor, Epoch};
use onthaal_protocol::pull::{Envelope, KindDigest, PullPage};

/// The streams a tablet reads: what all share, and its own house.
pub fn streams_of(device: &Device) -> Vec<String> {
    vec![
        Stream::Shared.to_string(),
        Stream::House(device.house.0).to_string(),
    ]
}

/// The page after the cursor, from the beginning without one. The last page carries the digest
/// of what the tablet should now have.
///
/// Errs with [`CentreError::CursorExpired`] when the cursor is of another epoch or stream, and
/// with [`CentreError::NotFound`] when the stream is not this tablet's.
pub fn pull(
    centre: &Centre,
    device: &Device,
    cursor: Option<&Cursor>,
    stream: &str,
    limit: u32,
) -> Result<PullPage> {
    if !streams_of(device).iter().any(|own| own == stream) {
        return Err(CentreError::NotFound("stream"));
    }
    centre.pool.read(|s| {
        let epoch = Epoch(state(s)?.epoch);
        let after = match cursor {
            None => 0,
            Some(cursor) if cursor.epoch == epoch && cursor.stream == stream => cursor.revision,
            Some(_) => return Err(CentreError::CursorExpired),
        };
        let records = directory::page_after(s, stream, after, i64::from(limit))?;
        let last = records.last().map_or(after, |published| published.revision);
        let more = !directory::page_after(s, stream, last, 1)?.is_empty();
        let digest = match more {
            true => None,
            false => Some(
                directory::digest(s, stream)?
                    .into_iter()
                    .map(|(kind, part)| {
                        let part = KindDigest {
                            count: part.count,
                            revision_sum: part.revision_sum,
                        };
                        (kind.as_str().to_owned(), part)
                    })
                    .collect(),
            ),
        };
        Ok(PullPage {
            records: records.into_iter().map(envelope).collect(),
            next: Cursor {
                epoch,
                stream: stream.to_owned(),
                revision: last,
            }
            .to_string(),
            more,
            digest,
        })
    })
}

fn envelope(published: Published) -> Envelope {
    Envelope {
        kind: published.record.kind.as_str().to_owned(),
        id: published.record.id,
        revision: published.revision,
        deleted: published.deleted,
        body: published.record.body,
    }
}

//! Publishing: each changed record gets the next number of the one counter.

use crate::centre::Centre;
use crate::error::Result;
use crate::rows::publication;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Location, Record, Shareable, Stream, says_secret};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Changes of the directory that belong together.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Records that are new or changed.
    pub write: Vec<Record>,
    /// Records to take away; what is not there is passed over.
    pub bury: Vec<(RecordKind, Uuid)>,
    /// The house that keeps all of these for itself; without one each goes to its home stream.
    pub house: Option<Uuid>,
}

/// Publishes the records, each in its home stream, all or none; those that are as they were
/// keep their revision. Says how many changed. Errs with the field of the first record that is
/// refused, and where a record to share would tell where a secret place is.
pub fn publish_records(centre: &Centre, records: Vec<Record>) -> Result<usize> {
    let changes = Changes {
        write: records,
        ..Changes::default()
    };
    centre.pool.write(|s| publish_in(s, &changes))
}

/// The same for any changes, inside a transaction that the caller began: with an error the
/// caller must give up the transaction.
pub fn publish_in(s: &mut dyn Session, changes: &Changes) -> Result<usize> {
    for record in &changes.write {
        let place = format!("{} {}", record.kind, record.id);
        record.check().map_err(|refusal| refusal.within(&place))?;
    }
    let secret = secret_places(s, &changes.write)?;
    let mut revision = publication::lock(s)?;
    let mut changed = 0;
    for record in &changes.write {
        let known = directory::get(s, record.kind, record.id)?;
        if known.is_some_and(|known| filled(&known.body) == filled(&record.body)) {
            continue;
        }
        revision += 1;
        changed += 1;
        match changes
            .house
            .map_or_else(|| Stream::home(record), Stream::House)
        {
            Stream::Shared => {
                let place = format!("{} {}", record.kind, record.id);
                let shareable = Shareable::new(record.clone(), |id| secret.contains(&id))
                    .map_err(|refusal| refusal.within(&place))?;
                let shared = Stream::Shared.to_string();
                directory::put(s, shareable.record(), &shared, revision)?;
            }
            own => {
                directory::put(s, record, &own.to_string(), revision)?;
            }
        }
    }
    for (kind, id) in &changes.bury {
        if let Some(stream) = directory::stream_of(s, *kind, *id)? {
            revision += 1;
            changed += 1;
            directory::bury(s, *kind, *id, &stream, revision)?;
        }
    }
    publication::set(s, revision)?;
    Ok(changed)
}

/// The places that are secret once these records are written.
fn secret_places(s: &mut dyn Session, records: &[Record]) -> Result<BTreeSet<Uuid>> {
    let concerned = records
        .iter()
        .any(|record| matches!(record.kind, RecordKind::Address | RecordKind::Location));
    if !concerned {
        return Ok(BTreeSet::new());
    }
    let known = directory::all::<Location>(s)?.into_iter();
    let mut secret: BTreeSet<Uuid> = known
        .filter(|place| place.house_level_secret)
        .map(|place| place.id)
        .collect();
    for record in records
        .iter()
        .filter(|record| record.kind == RecordKind::Location)
    {
        match says_secret(record) {
            true => secret.insert(record.id),
            false => secret.remove(&record.id),
        };
    }
    Ok(secret)
}

fn filled(body: &Map<String, Value>) -> Map<String, Value> {
    body.iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

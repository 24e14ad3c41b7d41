//! Publishing: each changed record gets the next number of the one counter.

use crate::centre::Centre;
use crate::error::Result;
use crate::rows::publication;
use onthaal_directory::{self as directory, Record};
use serde_json::{Map, Value};

/// Publishes the records in a stream, all or none; those that are as they were keep their
/// revision. Says how many changed. Errs with the field of the first record that is refused.
pub fn publish_records(centre: &Centre, records: Vec<Record>, stream: &str) -> Result<usize> {
    for record in &records {
        record
            .check()
            .map_err(|refusal| refusal.within(&format!("{} {}", record.kind, record.id)))?;
    }
    centre.pool.write(|s| {
        let mut revision = publication::lock(s)?;
        let mut changed = 0;
        for record in &records {
            let known = directory::get(s, record.kind, record.id)?;
            if known.is_some_and(|known| filled(&known.body) == filled(&record.body)) {
                continue;
            }
            revision += 1;
            changed += 1;
            directory::put(s, record, stream, revision)?;
        }
        publication::set(s, revision)?;
        Ok(changed)
    })
}

fn filled(body: &Map<String, Value>) -> Map<String, Value> {
    body.iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

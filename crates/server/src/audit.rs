//! The trail of what people with rights did: role, day and kind, no names of families' things.

use crate::error::{CentreError, Result};
use crate::rows::audit::{self as rows, AuditLine};
use crate::rows::publication;
use crate::secret::sha256_hex;
use onthaal_db::Session;
use onthaal_model::time::Day;

/// Adds a line. The publication counter serves as the lock that keeps the chain in order.
pub(crate) fn note(
    s: &mut dyn Session,
    day: Day,
    actor: &str,
    action: &str,
    object_kind: &str,
) -> Result<()> {
    publication::lock(s)?;
    let (last, prev_hash) = rows::last(s)?.unwrap_or_default();
    let mut line = AuditLine {
        seq: last + 1,
        day: day.to_string(),
        actor: actor.to_owned(),
        action: action.to_owned(),
        object_kind: object_kind.to_owned(),
        prev_hash,
        hash: String::new(),
    };
    line.hash = hash_of(&line);
    rows::insert(s, &line)?;
    Ok(())
}

/// Errs when a line was changed or taken out. The oldest lines may have been purged.
pub(crate) fn verify(s: &mut dyn Session) -> Result<()> {
    let lines = rows::all(s)?;
    let whole = lines.iter().all(|line| line.hash == hash_of(line))
        && lines
            .windows(2)
            .all(|two| two[1].prev_hash == two[0].hash && two[1].seq == two[0].seq + 1);
    match whole {
        true => Ok(()),
        false => Err(CentreError::Inconsistent(
            "the audit trail was changed".to_owned(),
        )),
    }
}

fn hash_of(line: &AuditLine) -> String {
    let AuditLine {
        seq,
        day,
        actor,
        action,
        object_kind,
        prev_hash,
        hash: _,
    } = line;
    sha256_hex(&format!(
        "{seq}|{day}|{actor}|{action}|{object_kind}|{prev_hash}"
    ))
}

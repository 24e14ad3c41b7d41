//! Table `service_hours`: sets of schedules as they are on the wire, each kept once.

use onthaal_db::{DbError, Param, Session};
use onthaal_directory::{Schedule, typed};
use serde_json::{Map, Value};
use uuid::Uuid;

/// A schedule as it is on the wire.
pub(super) type ScheduleBody = (Uuid, Map<String, Value>);

/// Keeps these schedules and gives their number; the same ones have the same number.
pub(super) fn keep(s: &mut dyn Session, bodies: &[ScheduleBody]) -> Result<i64, DbError> {
    let body = serde_json::to_string(bodies)
        .map_err(|_| DbError::Other("schedules cannot be written as JSON".to_owned()))?;
    let digest = Uuid::new_v5(&Uuid::NAMESPACE_OID, body.as_bytes());
    let digest = Param::Blob(digest.as_bytes());
    let known = s.query(
        "SELECT hours FROM service_hours WHERE digest = $1",
        &[digest],
    )?;
    if let Some(row) = known.first() {
        return row.int(0);
    }
    let new = s.query(
        "INSERT INTO service_hours (digest, body) VALUES ($1, $2) RETURNING hours",
        &[digest, Param::Text(&body)],
    )?;
    new.first().ok_or(DbError::Corrupt)?.int(0)
}

/// The schedules with this number.
pub(super) fn schedules(s: &mut dyn Session, hours: i64) -> Result<Vec<Schedule>, DbError> {
    let rows = s.query(
        "SELECT body FROM service_hours WHERE hours = $1",
        &[Param::Int(hours)],
    )?;
    let Some(row) = rows.first() else {
        return Ok(Vec::new());
    };
    let bodies: Vec<ScheduleBody> =
        serde_json::from_str(row.text(0)?).map_err(|_| DbError::Corrupt)?;
    Ok(bodies.iter().map(|(id, body)| typed(*id, body)).collect())
}

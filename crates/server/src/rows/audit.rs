//! Who changed what, by role and day, each line chained to the one before it.

use onthaal_db::{Result, Session};

pub(crate) struct AuditLine {
    pub(crate) seq: i64,
    pub(crate) day: String,
    pub(crate) actor: String,
    pub(crate) action: String,
    pub(crate) object_kind: String,
    pub(crate) prev_hash: String,
    pub(crate) hash: String,
}

pub(crate) fn insert(s: &mut dyn Session, line: &AuditLine) -> Result<()> {
    s.execute(
        "INSERT INTO audit (seq, day, actor, action, object_kind, prev_hash, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            line.seq.into(),
            (&line.day).into(),
            (&line.actor).into(),
            (&line.action).into(),
            (&line.object_kind).into(),
            (&line.prev_hash).into(),
            (&line.hash).into(),
        ],
    )?;
    Ok(())
}

/// The number and hash of the last line.
pub(crate) fn last(s: &mut dyn Session) -> Result<Option<(i64, String)>> {
    s.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", &[])?
        .first()
        .map(|row| Ok((row.int(0)?, row.text(1)?.to_owned())))
        .transpose()
}

pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<AuditLine>> {
    let sql =
        "SELECT seq, day, actor, action, object_kind, prev_hash, hash FROM audit ORDER BY seq";
    s.query(sql, &[])?
        .iter()
        .map(|row| {
            Ok(AuditLine {
                seq: row.int(0)?,
                day: row.text(1)?.to_owned(),
                actor: row.text(2)?.to_owned(),
                action: row.text(3)?.to_owned(),
                object_kind: row.text(4)?.to_owned(),
                prev_hash: row.text(5)?.to_owned(),
                hash: row.text(6)?.to_owned(),
            })
        })
        .collect()
}

pub(crate) fn purge_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute("DELETE FROM audit WHERE day < $1", &[day.into()])
}

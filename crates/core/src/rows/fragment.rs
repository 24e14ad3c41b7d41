//! Table `fragment` of `outbox.db`: sealed fragments that the centre may not have yet.
//!
//! A row holds no date finer than an ISO week, no device and nothing that leads to the other
//! fragments of its question. The table has no rowid, so no order of arrival remains.

use onthaal_db::{DbError, Param, Result, Row, Session, Step};
use onthaal_model::id::FragmentId;

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "outbox-01-fragment",
    "CREATE TABLE fragment (
       id @blob@ NOT NULL PRIMARY KEY CHECK (length(id) = 16),
       kind TEXT NOT NULL,
       week TEXT NOT NULL,
       period TEXT NOT NULL,
       key_id @int@ NOT NULL,
       sealed @blob@ NOT NULL,
       delivery TEXT NOT NULL DEFAULT 'pending',
       epoch TEXT NOT NULL DEFAULT '',
       seq @int@ NOT NULL DEFAULT 0,
       reason TEXT NOT NULL DEFAULT ''
     ) @strict@, @without_rowid@;
     CREATE INDEX fragment_delivery ON fragment (delivery, seq);",
)];

/// A fragment as it waits: sealed, padded and unlinked.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedFragment {
    /// Its random id, which also binds the seal.
    pub id: FragmentId,
    /// `about`, `when`, `language`, `answer`, `interest` or `wish`.
    pub kind: String,
    /// The ISO week it was made in; never sent.
    pub week: String,
    /// The period it belongs to.
    pub period: String,
    /// Which key of the centre sealed it.
    pub key_id: u32,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// How many fragments are in each state of delivery.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not yet taken in by the centre.
    pub pending: i64,
    /// Taken in, kept until the centre has backed them up.
    pub retained: i64,
    /// Refused by the centre; kept for the help desk.
    pub quarantined: i64,
}

/// Adds a fragment that waits. Errs on a second fragment of the same id.
pub fn insert(s: &mut dyn Session, fragment: &SealedFragment) -> Result<()> {
    s.execute(
        "INSERT INTO fragment (id, kind, week, period, key_id, sealed) VALUES ($1, $2, $3, $4, $5, $6)",
        &[
            Param::Blob(&fragment.id.0),
            Param::Text(&fragment.kind),
            Param::Text(&fragment.week),
            Param::Text(&fragment.period),
            fragment.key_id.into(),
            Param::Blob(&fragment.sealed),
        ],
    )?;
    Ok(())
}

/// Takes a fragment away again, while it still waits; says whether it was there.
pub fn delete_pending(s: &mut dyn Session, id: FragmentId) -> Result<bool> {
    let gone = s.execute(
        "DELETE FROM fragment WHERE id = $1 AND delivery = 'pending'",
        &[Param::Blob(&id.0)],
    )?;
    Ok(gone > 0)
}

/// The ids of all that wait, in the order of their random ids.
pub fn pending_ids(s: &mut dyn Session) -> Result<Vec<FragmentId>> {
    s.query(
        "SELECT id FROM fragment WHERE delivery = 'pending' ORDER BY id",
        &[],
    )?
    .iter()
    .map(|row| id_of(row, 0))
    .collect()
}

/// The ids of all that the centre does not have: what waits, and what it refused.
pub fn undelivered_ids(s: &mut dyn Session) -> Result<Vec<FragmentId>> {
    s.query(
        "SELECT id FROM fragment WHERE delivery <> 'retained' ORDER BY id",
        &[],
    )?
    .iter()
    .map(|row| id_of(row, 0))
    .collect()
}

/// The oldest week in which something that waits was made.
pub fn oldest_pending_week(s: &mut dyn Session) -> Result<Option<String>> {
    let rows = s.query(
        "SELECT min(week) FROM fragment WHERE delivery = 'pending'",
        &[],
    )?;
    match rows.first() {
        Some(row) => Ok(row.opt_text(0)?.map(str::to_owned)),
        None => Ok(None),
    }
}

/// One fragment that still waits.
pub fn pending(s: &mut dyn Session, id: FragmentId) -> Result<Option<SealedFragment>> {
    s.query(
        "SELECT id, kind, week, period, key_id, sealed FROM fragment WHERE id = $1 AND delivery = 'pending'",
        &[Param::Blob(&id.0)],
    )?
    .first()
    .map(|row| {
        Ok(SealedFragment {
            id: id_of(row, 0)?,
            kind: row.text(1)?.to_owned(),
            week: row.text(2)?.to_owned(),
            period: row.text(3)?.to_owned(),
            key_id: u32::try_from(row.int(4)?).map_err(|_| DbError::Corrupt)?,
            sealed: row.blob(5)?.to_vec(),
        })
    })
    .transpose()
}

/// Notes that the centre has it since `seq` of `epoch`.
pub fn retain(s: &mut dyn Session, id: FragmentId, epoch: &str, seq: i64) -> Result<()> {
    s.execute(
        "UPDATE fragment SET delivery = 'retained', epoch = $2, seq = $3, reason = '' WHERE id = $1 AND delivery <> 'quarantined'",
        &[Param::Blob(&id.0), Param::Text(epoch), Param::Int(seq)],
    )?;
    Ok(())
}

/// Sets it apart because the centre refused it, with the centre's reason code.
pub fn quarantine(s: &mut dyn Session, id: FragmentId, reason: &str) -> Result<()> {
    s.execute(
        "UPDATE fragment SET delivery = 'quarantined', reason = $2 WHERE id = $1 AND delivery = 'pending'",
        &[Param::Blob(&id.0), Param::Text(reason)],
    )?;
    Ok(())
}

/// Lets everything that another database of the centre took in wait again.
pub fn offer_again(s: &mut dyn Session, epoch: &str) -> Result<u64> {
    s.execute(
        "UPDATE fragment SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND epoch <> $1",
        &[Param::Text(epoch)],
    )
}

/// Lets everything that the centre took in after `seq` wait again.
pub fn offer_again_after(s: &mut dyn Session, seq: i64) -> Result<u64> {
    s.execute(
        "UPDATE fragment SET delivery = 'pending', epoch = '', seq = 0 WHERE delivery = 'retained' AND seq > $1",
        &[Param::Int(seq)],
    )
}

/// Drops what the centre has backed up.
pub fn drop_backed(s: &mut dyn Session, epoch: &str, backed_seq: i64) -> Result<u64> {
    s.execute(
        "DELETE FROM fragment WHERE delivery = 'retained' AND epoch = $1 AND seq <= $2",
        &[Param::Text(epoch), Param::Int(backed_seq)],
    )
}

/// Drops everything that this key sealed.
pub fn drop_sealed_with(s: &mut dyn Session, key_id: u32) -> Result<u64> {
    s.execute("DELETE FROM fragment WHERE key_id = $1", &[key_id.into()])
}

/// How many are in each state.
pub fn counts(s: &mut dyn Session) -> Result<Counts> {
    let mut counts = Counts::default();
    for row in s.query(
        "SELECT delivery, count(*) FROM fragment GROUP BY delivery",
        &[],
    )? {
        let count = row.int(1)?;
        match row.text(0)? {
            "pending" => counts.pending = count,
            "retained" => counts.retained = count,
            _ => counts.quarantined += count,
        }
    }
    Ok(counts)
}

/// How many were refused, per reason.
pub fn quarantine_reasons(s: &mut dyn Session) -> Result<Vec<(String, i64)>> {
    s.query(
        "SELECT reason, count(*) FROM fragment WHERE delivery = 'quarantined' GROUP BY reason ORDER BY reason",
        &[],
    )?
    .iter()
    .map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
    .collect()
}

fn id_of(row: &Row, i: usize) -> Result<FragmentId> {
    FragmentId::from_slice(row.blob(i)?).ok_or(DbError::Corrupt)
}

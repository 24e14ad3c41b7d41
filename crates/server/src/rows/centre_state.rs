//! The one row that says which database this is and how much it has taken in.

use onthaal_db::{Result, Session};

/// The state of the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CentreState {
    pub(crate) epoch: String,
    pub(crate) seq: i64,
    pub(crate) backed_seq: i64,
    pub(crate) accepted: i64,
    pub(crate) folded: i64,
    pub(crate) refused: i64,
}

/// The state, or nothing in a database that was just made.
pub(crate) fn read(s: &mut dyn Session) -> Result<Option<CentreState>> {
    let sql = "SELECT epoch, seq, backed_seq, accepted, folded, refused FROM centre_state \
               WHERE one = 1";
    s.query(sql, &[])?
        .first()
        .map(|row| {
            Ok(CentreState {
                epoch: row.text(0)?.to_owned(),
                seq: row.int(1)?,
                backed_seq: row.int(2)?,
                accepted: row.int(3)?,
                folded: row.int(4)?,
                refused: row.int(5)?,
            })
        })
        .transpose()
}

pub(crate) fn make(s: &mut dyn Session, epoch: &str) -> Result<()> {
    s.execute(
        "INSERT INTO centre_state (one, epoch) VALUES (1, $1)",
        &[epoch.into()],
    )?;
    Ok(())
}

/// Counts one push and gives the epoch and the push's number in it. The row stays locked until
/// the transaction ends, so numbers become visible in their order.
pub(crate) fn count_push(
    s: &mut dyn Session,
    accepted: i64,
    refused: i64,
) -> Result<(String, i64)> {
    let rows = s.query(
        "UPDATE centre_state SET seq = seq + 1, accepted = accepted + $1, \
         refused = refused + $2 WHERE one = 1 RETURNING epoch, seq",
        &[accepted.into(), refused.into()],
    )?;
    Ok((rows[0].text(0)?.to_owned(), rows[0].int(1)?))
}

pub(crate) fn count_folded(s: &mut dyn Session, folded: i64) -> Result<()> {
    s.execute(
        "UPDATE centre_state SET folded = folded + $1 WHERE one = 1",
        &[folded.into()],
    )?;
    Ok(())
}

/// Says that everything up to `seq` of this epoch stands in a checked copy; does nothing when
/// the epoch has changed since.
pub(crate) fn set_backed(s: &mut dyn Session, epoch: &str, seq: i64) -> Result<bool> {
    let changed = s.execute(
        "UPDATE centre_state SET backed_seq = $2 \
         WHERE one = 1 AND epoch = $1 AND backed_seq <= $2 AND seq >= $2",
        &[epoch.into(), seq.into()],
    )?;
    Ok(changed > 0)
}

/// Gives the database a new identity.
pub(crate) fn mint(s: &mut dyn Session, epoch: &str) -> Result<()> {
    s.execute(
        "UPDATE centre_state SET epoch = $1, seq = 0, backed_seq = 0 WHERE one = 1",
        &[epoch.into()],
    )?;
    Ok(())
}

/// Notes that a tablet made us mint on this day; false when that happened today already.
pub(crate) fn claim_mint(s: &mut dyn Session, day: &str) -> Result<bool> {
    let changed = s.execute(
        "UPDATE centre_state SET minted_day = $1 WHERE one = 1 AND minted_day <> $1",
        &[day.into()],
    )?;
    Ok(changed > 0)
}

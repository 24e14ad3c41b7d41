//! Fragments that were taken in and not yet folded: sealed again, under a random slot that is
//! not the id they came with.

use onthaal_db::{Result, Session};
use onthaal_model::fragment::FragmentKind;

/// A house, a period and a kind of fragment, and how many wait there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) house: String,
    pub(crate) period: String,
    pub(crate) kind: String,
    pub(crate) waiting: i64,
}

pub(crate) struct Staged {
    pub(crate) slot: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
}

pub(crate) fn insert(
    s: &mut dyn Session,
    slot: &[u8],
    house: &str,
    period: &str,
    kind: FragmentKind,
    sealed: &[u8],
) -> Result<()> {
    s.execute(
        "INSERT INTO staging (slot, house, period, kind, sealed) VALUES ($1, $2, $3, $4, $5)",
        &[
            slot.into(),
            house.into(),
            period.into(),
            kind.code().into(),
            sealed.into(),
        ],
    )?;
    Ok(())
}

/// The blocks in which at least so many wait.
pub(crate) fn blocks(s: &mut dyn Session, at_least: i64) -> Result<Vec<Block>> {
    let sql = "SELECT house, period, kind, count(*) FROM staging GROUP BY house, period, kind \
               HAVING count(*) >= $1 ORDER BY house, period, kind";
    s.query(sql, &[at_least.into()])?
        .iter()
        .map(|row| {
            Ok(Block {
                house: row.text(0)?.to_owned(),
                period: row.text(1)?.to_owned(),
                kind: row.text(2)?.to_owned(),
                waiting: row.int(3)?,
            })
        })
        .collect()
}

/// Removes and returns all that waits in a block.
pub(crate) fn take(s: &mut dyn Session, block: &Block) -> Result<Vec<Staged>> {
    let sql = "DELETE FROM staging WHERE house = $1 AND period = $2 AND kind = $3 \
               RETURNING slot, sealed";
    let params = [
        (&block.house).into(),
        (&block.period).into(),
        (&block.kind).into(),
    ];
    s.query(sql, &params)?
        .iter()
        .map(|row| {
            Ok(Staged {
                slot: row.blob(0)?.to_vec(),
                sealed: row.blob(1)?.to_vec(),
            })
        })
        .collect()
}

/// Books what waits in one period of a house in another.
pub(crate) fn rebook(s: &mut dyn Session, house: &str, from: &str, to: &str) -> Result<u64> {
    s.execute(
        "UPDATE staging SET period = $3 WHERE house = $1 AND period = $2",
        &[house.into(), from.into(), to.into()],
    )
}

pub(crate) fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM staging", &[])?[0].int(0)
}

/// The periods in which something of the house waits.
pub(crate) fn periods(s: &mut dyn Session, house: &str) -> Result<Vec<String>> {
    s.query(
        "SELECT DISTINCT period FROM staging WHERE house = $1 ORDER BY period",
        &[house.into()],
    )?
    .iter()
    .map(|row| row.text(0).map(str::to_owned))
    .collect()
}

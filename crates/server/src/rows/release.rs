//! Frozen releases: written once, never changed.

use onthaal_db::{Result, Row, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredRelease {
    pub(crate) house: String,
    pub(crate) period: String,
    pub(crate) menu: String,
    pub(crate) k: i64,
    pub(crate) body: String,
    pub(crate) sha256: String,
    pub(crate) day: String,
}

fn read(row: &Row) -> Result<StoredRelease> {
    Ok(StoredRelease {
        house: row.text(0)?.to_owned(),
        period: row.text(1)?.to_owned(),
        menu: row.text(2)?.to_owned(),
        k: row.int(3)?,
        body: row.text(4)?.to_owned(),
        sha256: row.text(5)?.to_owned(),
        day: row.text(6)?.to_owned(),
    })
}

/// Freezes a release; says whether there was none yet.
pub(crate) fn insert(s: &mut dyn Session, release: &StoredRelease) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO release (house, period, menu, k, body, sha256, day) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (house, period) DO NOTHING",
        &[
            (&release.house).into(),
            (&release.period).into(),
            (&release.menu).into(),
            release.k.into(),
            (&release.body).into(),
            (&release.sha256).into(),
            (&release.day).into(),
        ],
    )?;
    Ok(added > 0)
}

pub(crate) fn get(s: &mut dyn Session, house: &str, period: &str) -> Result<Option<StoredRelease>> {
    let sql = "SELECT house, period, menu, k, body, sha256, day FROM release \
               WHERE house = $1 AND period = $2";
    s.query(sql, &[house.into(), period.into()])?
        .first()
        .map(read)
        .transpose()
}

pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<StoredRelease>> {
    let sql = "SELECT house, period, menu, k, body, sha256, day FROM release \
               ORDER BY period DESC, house";
    s.query(sql, &[])?.iter().map(read).collect()
}

/// Whether the block was released.
pub(crate) fn exists(s: &mut dyn Session, house: &str, period: &str) -> Result<bool> {
    let sql = "SELECT k FROM release WHERE house = $1 AND period = $2";
    Ok(!s.query(sql, &[house.into(), period.into()])?.is_empty())
}

/// Whether the house has any release.
pub(crate) fn any_of(s: &mut dyn Session, house: &str) -> Result<bool> {
    let sql = "SELECT k FROM release WHERE house = $1 LIMIT 1";
    Ok(!s.query(sql, &[house.into()])?.is_empty())
}

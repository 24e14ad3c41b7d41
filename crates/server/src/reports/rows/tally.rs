//! Counts by house, period and place in the menu, such as `about/childcare/age_band/age-0-3`.

use onthaal_db::{Result, Session};

/// Adds to one place of a block.
pub(in crate::reports) fn add(
    s: &mut dyn Session,
    house: &str,
    period: &str,
    path: &str,
    count: i64,
) -> Result<()> {
    s.execute(
        "INSERT INTO tally (house, period, path, n) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (house, period, path) DO UPDATE SET n = tally.n + excluded.n",
        &[house.into(), period.into(), path.into(), count.into()],
    )?;
    Ok(())
}

/// Every count of a block.
pub(in crate::reports) fn block(
    s: &mut dyn Session,
    house: &str,
    period: &str,
) -> Result<Vec<(String, i64)>> {
    s.query(
        "SELECT path, n FROM tally WHERE house = $1 AND period = $2 ORDER BY path",
        &[house.into(), period.into()],
    )?
    .iter()
    .map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
    .collect()
}

/// The periods of a house that have counts.
pub(in crate::reports) fn periods(s: &mut dyn Session, house: &str) -> Result<Vec<String>> {
    s.query(
        "SELECT DISTINCT period FROM tally WHERE house = $1 ORDER BY period",
        &[house.into()],
    )?
    .iter()
    .map(|row| row.text(0).map(str::to_owned))
    .collect()
}

/// Removes the counts of blocks that were released before this day.
pub(in crate::reports) fn purge_released_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute(
        "DELETE FROM tally WHERE EXISTS (SELECT 1 FROM release \
         WHERE release.house = tally.house AND release.period = tally.period \
         AND release.day < $1)",
        &[day.into()],
    )
}

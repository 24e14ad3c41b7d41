//! Enrolled tablets. Only the day of the last visit is kept, and nothing of what was sent.

use onthaal_db::{Result, Row, Session};

pub(crate) struct DeviceRow {
    pub(crate) id: String,
    pub(crate) house: String,
    pub(crate) site: Option<String>,
    pub(crate) name: String,
    pub(crate) last_seen_day: Option<String>,
    pub(crate) revoked_day: Option<String>,
}

pub(crate) struct NewDevice<'a> {
    pub(crate) id: &'a str,
    pub(crate) house: &'a str,
    pub(crate) site: Option<&'a str>,
    pub(crate) name: &'a str,
    pub(crate) install_id: &'a str,
    pub(crate) token_sha256: &'a [u8],
    pub(crate) day: &'a str,
}

fn read(row: &Row) -> Result<DeviceRow> {
    Ok(DeviceRow {
        id: row.text(0)?.to_owned(),
        house: row.text(1)?.to_owned(),
        site: row.opt_text(2)?.map(str::to_owned),
        name: row.text(3)?.to_owned(),
        last_seen_day: row.opt_text(4)?.map(str::to_owned),
        revoked_day: row.opt_text(5)?.map(str::to_owned),
    })
}

pub(crate) fn insert(s: &mut dyn Session, device: &NewDevice<'_>) -> Result<()> {
    s.execute(
        "INSERT INTO device (id, house, site, name, install_id, token_sha256, enrolled_day) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            device.id.into(),
            device.house.into(),
            device.site.into(),
            device.name.into(),
            device.install_id.into(),
            device.token_sha256.into(),
            device.day.into(),
        ],
    )?;
    Ok(())
}

/// The device with this token, unless it was revoked.
pub(crate) fn by_token(s: &mut dyn Session, token_sha256: &[u8]) -> Result<Option<DeviceRow>> {
    let sql = "SELECT id, house, site, name, last_seen_day, revoked_day FROM device \
               WHERE token_sha256 = $1 AND revoked_day IS NULL";
    s.query(sql, &[token_sha256.into()])?
        .first()
        .map(read)
        .transpose()
}

pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<DeviceRow>> {
    let sql = "SELECT id, house, site, name, last_seen_day, revoked_day FROM device \
               ORDER BY name, id";
    s.query(sql, &[])?.iter().map(read).collect()
}

pub(crate) fn seen(s: &mut dyn Session, id: &str, day: &str) -> Result<()> {
    s.execute(
        "UPDATE device SET last_seen_day = $2 WHERE id = $1",
        &[id.into(), day.into()],
    )?;
    Ok(())
}

/// Shuts the device out; says whether it was let in before.
pub(crate) fn revoke(s: &mut dyn Session, id: &str, day: &str) -> Result<bool> {
    let changed = s.execute(
        "UPDATE device SET revoked_day = $2 WHERE id = $1 AND revoked_day IS NULL",
        &[id.into(), day.into()],
    )?;
    Ok(changed > 0)
}

/// How many devices are let in.
pub(crate) fn count(s: &mut dyn Session) -> Result<i64> {
    s.query("SELECT count(*) FROM device WHERE revoked_day IS NULL", &[])?[0].int(0)
}

/// The day on which the house's first device came.
pub(crate) fn first_day(s: &mut dyn Session, house: &str) -> Result<Option<String>> {
    let sql = "SELECT min(enrolled_day) FROM device WHERE house = $1";
    Ok(s.query(sql, &[house.into()])?[0]
        .opt_text(0)?
        .map(str::to_owned))
}

/// Removes the devices that were revoked before this day.
pub(crate) fn purge_before(s: &mut dyn Session, day: &str) -> Result<u64> {
    s.execute("DELETE FROM device WHERE revoked_day < $1", &[day.into()])
}

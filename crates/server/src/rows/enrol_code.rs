//! One-time codes, as hashes, until they are used or too old.

use onthaal_db::{Result, Session};

pub(crate) struct EnrolCode {
    pub(crate) house: String,
    pub(crate) site: Option<String>,
    pub(crate) name: Option<String>,
}

pub(crate) fn insert(
    s: &mut dyn Session,
    sha256: &[u8],
    code: &EnrolCode,
    expires: &str,
) -> Result<()> {
    s.execute(
        "INSERT INTO enrol_code (sha256, house, site, name, expires) VALUES ($1, $2, $3, $4, $5)",
        &[
            sha256.into(),
            (&code.house).into(),
            (&code.site).into(),
            (&code.name).into(),
            expires.into(),
        ],
    )?;
    Ok(())
}

/// Uses up the code, when it is there and not too old.
pub(crate) fn take(s: &mut dyn Session, sha256: &[u8], now: &str) -> Result<Option<EnrolCode>> {
    s.query(
        "DELETE FROM enrol_code WHERE sha256 = $1 AND expires > $2 RETURNING house, site, name",
        &[sha256.into(), now.into()],
    )?
    .first()
    .map(|row| {
        Ok(EnrolCode {
            house: row.text(0)?.to_owned(),
            site: row.opt_text(1)?.map(str::to_owned),
            name: row.opt_text(2)?.map(str::to_owned),
        })
    })
    .transpose()
}

pub(crate) fn purge_before(s: &mut dyn Session, now: &str) -> Result<u64> {
    s.execute("DELETE FROM enrol_code WHERE expires <= $1", &[now.into()])
}

//! The links of partners to their own page, one an organisation.

use onthaal_db::{Result, Row, Session};

/// The link of an organisation.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LinkRow {
    pub(crate) organisation: String,
    pub(crate) made_day: String,
    pub(crate) revoked: bool,
}

/// What a link can do only so often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spent {
    /// Wrong spoken codes.
    Tries,
    /// Changes of fiches.
    Changes,
}

/// Puts a link in the place of the one that the organisation had; nothing of that is left.
pub(crate) fn put(
    s: &mut dyn Session,
    organisation: &str,
    token_sha256: &[u8],
    made_day: &str,
) -> Result<()> {
    s.execute(
        "INSERT INTO partner_link (organisation, token_sha256, made_day, revoked, tries_until, \
         changes_until) VALUES ($1, $2, $3, 0, 0, 0) ON CONFLICT (organisation) DO UPDATE SET \
         token_sha256 = excluded.token_sha256, made_day = excluded.made_day, revoked = 0, \
         tries_until = 0, changes_until = 0",
        &[organisation.into(), token_sha256.into(), made_day.into()],
    )?;
    Ok(())
}

/// The organisation whose link this is, unless it was taken away.
pub(crate) fn organisation_of(s: &mut dyn Session, token_sha256: &[u8]) -> Result<Option<String>> {
    s.query(
        "SELECT organisation FROM partner_link WHERE token_sha256 = $1 AND revoked = 0",
        &[token_sha256.into()],
    )?
    .first()
    .map(|row| Ok(row.text(0)?.to_owned()))
    .transpose()
}

/// The link of an organisation, also one that was taken away.
pub(crate) fn of(s: &mut dyn Session, organisation: &str) -> Result<Option<LinkRow>> {
    s.query(
        "SELECT organisation, made_day, revoked FROM partner_link WHERE organisation = $1",
        &[organisation.into()],
    )?
    .first()
    .map(link)
    .transpose()
}

/// All links, by organisation.
pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<LinkRow>> {
    s.query(
        "SELECT organisation, made_day, revoked FROM partner_link ORDER BY organisation",
        &[],
    )?
    .iter()
    .map(link)
    .collect()
}

/// Takes a link away; says whether there was one.
pub(crate) fn revoke(s: &mut dyn Session, organisation: &str) -> Result<bool> {
    let changed = s.execute(
        "UPDATE partner_link SET revoked = 1 WHERE organisation = $1 AND revoked = 0",
        &[organisation.into()],
    )?;
    Ok(changed > 0)
}

/// Spends one while the link is live and what is spent reaches less than `most` beyond `now`; says
/// whether it could. What is spent comes back by itself, one a step of time.
pub(crate) fn spend(
    s: &mut dyn Session,
    organisation: &str,
    what: Spent,
    now: i64,
    most: i64,
) -> Result<bool> {
    let sql = match what {
        Spent::Tries => {
            "UPDATE partner_link SET tries_until = \
             CASE WHEN tries_until > $2 THEN tries_until ELSE $2 END + 1 \
             WHERE organisation = $1 AND revoked = 0 AND tries_until < $3"
        }
        Spent::Changes => {
            "UPDATE partner_link SET changes_until = \
             CASE WHEN changes_until > $2 THEN changes_until ELSE $2 END + 1 \
             WHERE organisation = $1 AND revoked = 0 AND changes_until < $3"
        }
    };
    let changed = s.execute(sql, &[organisation.into(), now.into(), (now + most).into()])?;
    Ok(changed > 0)
}

/// Gives back one try that was spent. Where none is owed any more, nothing tells when one was.
pub(crate) fn give_back(s: &mut dyn Session, organisation: &str, now: i64) -> Result<()> {
    s.execute(
        "UPDATE partner_link SET tries_until = \
         CASE WHEN tries_until - 1 > $2 THEN tries_until - 1 ELSE 0 END \
         WHERE organisation = $1",
        &[organisation.into(), now.into()],
    )?;
    Ok(())
}

fn link(row: &Row) -> Result<LinkRow> {
    Ok(LinkRow {
        organisation: row.text(0)?.to_owned(),
        made_day: row.text(1)?.to_owned(),
        revoked: row.int(2)? == 1,
    })
}

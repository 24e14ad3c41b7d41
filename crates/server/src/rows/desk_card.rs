//! Versions of cards that were replaced.

use onthaal_db::{Result, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct VersionRow {
    pub(crate) card: String,
    pub(crate) version: i64,
    /// The day on which it was replaced.
    pub(crate) day: String,
    /// What the card held, as JSON.
    pub(crate) body: String,
}

/// Keeps a version; one that is kept already stays as it is.
pub(crate) fn keep(s: &mut dyn Session, row: &VersionRow) -> Result<()> {
    s.execute(
        "INSERT INTO card_version (card, version, day, body) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (card, version) DO NOTHING",
        &[
            (&row.card).into(),
            row.version.into(),
            (&row.day).into(),
            (&row.body).into(),
        ],
    )?;
    Ok(())
}

/// The versions of a card, the newest first.
pub(crate) fn versions(s: &mut dyn Session, card: &str) -> Result<Vec<VersionRow>> {
    let sql = "SELECT card, version, day, body FROM card_version WHERE card = $1 \
               ORDER BY version DESC";
    s.query(sql, &[card.into()])?
        .iter()
        .map(|row| {
            Ok(VersionRow {
                card: row.text(0)?.to_owned(),
                version: row.int(1)?,
                day: row.text(2)?.to_owned(),
                body: row.text(3)?.to_owned(),
            })
        })
        .collect()
}

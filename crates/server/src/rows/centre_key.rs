//! The public halves of the centre's keys; the secret halves stand in files.

use onthaal_db::{Result, Session};

pub(crate) fn insert(s: &mut dyn Session, key_id: u32, public: &str) -> Result<()> {
    s.execute(
        "INSERT INTO centre_key (key_id, public) VALUES ($1, $2)",
        &[key_id.into(), public.into()],
    )?;
    Ok(())
}

/// Number and public half of every key, the oldest first.
pub(crate) fn all(s: &mut dyn Session) -> Result<Vec<(u32, String)>> {
    s.query("SELECT key_id, public FROM centre_key ORDER BY key_id", &[])?
        .iter()
        .map(|row| {
            let key_id = u32::try_from(row.int(0)?).unwrap_or(u32::MAX);
            Ok((key_id, row.text(1)?.to_owned()))
        })
        .collect()
}

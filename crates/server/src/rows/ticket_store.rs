//! The one row that says by which key a ticket store was made, and what concerns the store as a
//! whole.

use onthaal_db::{Result, Session};

/// The tables of the store.
pub(crate) const TABLES: &[&str] = &[
    "ticket_store",
    "ticket",
    "ticket_end",
    "leaving",
    "ticket_step",
    "tablet_day",
    "opening",
];

/// The mark of the key, or nothing in a store that was just made.
pub(crate) fn mark(s: &mut dyn Session) -> Result<Option<Vec<u8>>> {
    s.query("SELECT key_mark FROM ticket_store WHERE one = 1", &[])?
        .first()
        .map(|row| row.blob(0).map(<[u8]>::to_vec))
        .transpose()
}

pub(crate) fn make(s: &mut dyn Session, mark: &[u8]) -> Result<()> {
    s.execute(
        "INSERT INTO ticket_store (one, key_mark) VALUES (1, $1)",
        &[mark.into()],
    )?;
    Ok(())
}

/// Lets one after the other change the store, as a SQLite file does by itself.
pub(crate) fn lock(s: &mut dyn Session) -> Result<()> {
    s.execute("UPDATE ticket_store SET one = 1 WHERE one = 1", &[])?;
    Ok(())
}

/// PostgreSQL keeps what was deleted until a table is written anew. The tables come in the order in
/// which readers take them, after whoever changes something.
pub(crate) fn rewrite(s: &mut dyn Session) -> Result<()> {
    lock(s)?;
    s.batch(
        "CLUSTER ticket USING ticket_pkey; CLUSTER ticket_end USING ticket_end_pkey; \
         CLUSTER leaving USING leaving_pkey; CLUSTER ticket_step USING ticket_step_pkey",
    )
}

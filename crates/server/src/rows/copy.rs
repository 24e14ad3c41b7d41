//! Every row of every table from one database to another; one of the two is SQLite.

use crate::rows::ticket_store;
use onthaal_db::{DbError, Dialect, Param, Result, Session};
use onthaal_model::record::RecordKind;

/// The centre's own tables, those that others refer to first.
const OWN: &[&str] = &[
    "centre_state",
    "publication",
    "centre_key",
    "accepted",
    "staging",
    "tally",
    "release",
    "desk_session",
    "suggestion",
    "card_version",
    "device",
    "enrol_code",
    "staff",
    "staff_session",
    "sign_in_failure",
    "audit",
    "import_draft",
    "import_file",
    "partner_link",
];

/// The tables of the centre's database.
pub(crate) fn tables() -> impl DoubleEndedIterator<Item = &'static str> + Clone {
    let directory = RecordKind::ALL.iter().map(|kind| kind.as_str());
    OWN.iter().copied().chain(directory)
}

/// Empties these tables of `to`, which has the same schema, and fills them from `from`.
pub(crate) fn all(
    from: &mut dyn Session,
    to: &mut dyn Session,
    tables: impl DoubleEndedIterator<Item = &'static str> + Clone,
) -> Result<()> {
    for table in tables.clone().rev() {
        to.execute(&format!("DELETE FROM {table}"), &[])?;
    }
    for table in tables {
        let columns = match (from.dialect(), to.dialect()) {
            (Dialect::Sqlite, _) => columns(from, table)?,
            (Dialect::Postgres, Dialect::Sqlite) => columns(to, table)?,
            (Dialect::Postgres, Dialect::Postgres) => {
                return Err(DbError::Other("one of the two must be SQLite".to_owned()));
            }
        };
        let names = columns.join(", ");
        let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
        let insert = format!(
            "INSERT INTO {table} ({names}) VALUES ({})",
            places.join(", ")
        );
        for row in from.query(&format!("SELECT {names} FROM {table}"), &[])? {
            let params: Vec<Param<'_>> = row.cells().iter().map(|cell| cell.as_param()).collect();
            to.execute(&insert, &params)?;
        }
    }
    Ok(())
}

/// The tables of the ticket store.
pub(crate) fn ticket_tables() -> impl DoubleEndedIterator<Item = &'static str> + Clone {
    ticket_store::TABLES.iter().copied()
}

/// Whether nothing was ever taken in or published here.
pub(crate) fn is_untouched(s: &mut dyn Session) -> Result<bool> {
    for table in tables() {
        let may_have_rows = matches!(table, "centre_state" | "publication" | "centre_key");
        if !may_have_rows && s.query(&format!("SELECT count(*) FROM {table}"), &[])?[0].int(0)? > 0
        {
            return Ok(false);
        }
    }
    Ok(true)
}

fn columns(sqlite: &mut dyn Session, table: &str) -> Result<Vec<String>> {
    sqlite
        .query(
            "SELECT name FROM pragma_table_info($1) ORDER BY cid",
            &[table.into()],
        )?
        .iter()
        .map(|row| Ok(format!("\"{}\"", row.text(0)?)))
        .collect()
}

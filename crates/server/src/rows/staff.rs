//! People who may sign in at the centre.

use onthaal_db::{Result, Row, Session};

pub(crate) struct StaffRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) password_hash: String,
}

pub(crate) fn read(row: &Row) -> Result<StaffRow> {
    Ok(StaffRow {
        id: row.text(0)?.to_owned(),
        name: row.text(1)?.to_owned(),
        role: row.text(2)?.to_owned(),
        password_hash: row.text(3)?.to_owned(),
    })
}

/// Adds a person; says whether the name was free.
pub(crate) fn insert(s: &mut dyn Session, staff: &StaffRow, folded_name: &str) -> Result<bool> {
    let added = s.execute(
        "INSERT INTO staff (id, name, folded_name, role, password_hash) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (folded_name) DO NOTHING",
        &[
            (&staff.id).into(),
            (&staff.name).into(),
            folded_name.into(),
            (&staff.role).into(),
            (&staff.password_hash).into(),
        ],
    )?;
    Ok(added > 0)
}

pub(crate) fn by_name(s: &mut dyn Session, folded_name: &str) -> Result<Option<StaffRow>> {
    let sql = "SELECT id, name, role, password_hash FROM staff WHERE folded_name = $1";
    s.query(sql, &[folded_name.into()])?
        .first()
        .map(read)
        .transpose()
}

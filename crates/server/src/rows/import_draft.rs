//! Files that somebody brought and that are not taken over yet, and what was chosen about them.

use onthaal_db::{Result, Session};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DraftRow {
    pub(crate) id: String,
    pub(crate) staff: String,
    pub(crate) expires: String,
    /// Goes up with every change.
    pub(crate) stamp: i64,
    /// Per file number how its columns are read, as JSON.
    pub(crate) mappings: String,
    /// What was decided about duplicates, as JSON.
    pub(crate) choices: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileRow {
    pub(crate) number: i64,
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

pub(crate) fn insert(s: &mut dyn Session, draft: &DraftRow) -> Result<()> {
    s.execute(
        "INSERT INTO import_draft (id, staff, expires, stamp, mappings, choices) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        &[
            (&draft.id).into(),
            (&draft.staff).into(),
            (&draft.expires).into(),
            draft.stamp.into(),
            (&draft.mappings).into(),
            (&draft.choices).into(),
        ],
    )?;
    Ok(())
}

/// The draft of this member of staff, while it lasts.
pub(crate) fn get(
    s: &mut dyn Session,
    id: &str,
    staff: &str,
    now: &str,
) -> Result<Option<DraftRow>> {
    let sql = "SELECT id, staff, expires, stamp, mappings, choices FROM import_draft \
               WHERE id = $1 AND staff = $2 AND expires > $3";
    s.query(sql, &[id.into(), staff.into(), now.into()])?
        .first()
        .map(|row| {
            Ok(DraftRow {
                id: row.text(0)?.to_owned(),
                staff: row.text(1)?.to_owned(),
                expires: row.text(2)?.to_owned(),
                stamp: row.int(3)?,
                mappings: row.text(4)?.to_owned(),
                choices: row.text(5)?.to_owned(),
            })
        })
        .transpose()
}

/// Keeps what was chosen, and counts the change.
pub(crate) fn update(s: &mut dyn Session, id: &str, mappings: &str, choices: &str) -> Result<()> {
    s.execute(
        "UPDATE import_draft SET mappings = $2, choices = $3, stamp = stamp + 1 WHERE id = $1",
        &[id.into(), mappings.into(), choices.into()],
    )?;
    Ok(())
}

pub(crate) fn insert_file(s: &mut dyn Session, draft: &str, file: &FileRow) -> Result<()> {
    let size = i64::try_from(file.content.len()).unwrap_or(i64::MAX);
    s.execute(
        "INSERT INTO import_file (draft, number, name, size, content) VALUES ($1, $2, $3, $4, $5)",
        &[
            draft.into(),
            file.number.into(),
            (&file.name).into(),
            size.into(),
            (&file.content).into(),
        ],
    )?;
    Ok(())
}

pub(crate) fn delete_file(s: &mut dyn Session, draft: &str, number: i64) -> Result<bool> {
    let sql = "DELETE FROM import_file WHERE draft = $1 AND number = $2";
    Ok(s.execute(sql, &[draft.into(), number.into()])? > 0)
}

/// The files in the order in which they came.
pub(crate) fn files(s: &mut dyn Session, draft: &str) -> Result<Vec<FileRow>> {
    let sql = "SELECT number, name, content FROM import_file WHERE draft = $1 ORDER BY number";
    s.query(sql, &[draft.into()])?
        .iter()
        .map(|row| {
            Ok(FileRow {
                number: row.int(0)?,
                name: row.text(1)?.to_owned(),
                content: row.blob(2)?.to_vec(),
            })
        })
        .collect()
}

/// How many files there are, their bytes together, and the highest number.
pub(crate) fn sizes(s: &mut dyn Session, draft: &str) -> Result<(i64, i64, i64)> {
    let sql = "SELECT count(*), CAST(coalesce(sum(size), 0) AS BIGINT), \
               CAST(coalesce(max(number), 0) AS BIGINT) FROM import_file WHERE draft = $1";
    let rows = s.query(sql, &[draft.into()])?;
    Ok((rows[0].int(0)?, rows[0].int(1)?, rows[0].int(2)?))
}

pub(crate) fn delete(s: &mut dyn Session, id: &str, staff: &str) -> Result<bool> {
    s.execute(
        "DELETE FROM import_file WHERE draft IN \
         (SELECT id FROM import_draft WHERE id = $1 AND staff = $2)",
        &[id.into(), staff.into()],
    )?;
    let sql = "DELETE FROM import_draft WHERE id = $1 AND staff = $2";
    Ok(s.execute(sql, &[id.into(), staff.into()])? > 0)
}

/// All drafts of a member of staff.
pub(crate) fn delete_of(s: &mut dyn Session, staff: &str) -> Result<u64> {
    s.execute(
        "DELETE FROM import_file WHERE draft IN (SELECT id FROM import_draft WHERE staff = $1)",
        &[staff.into()],
    )?;
    s.execute("DELETE FROM import_draft WHERE staff = $1", &[staff.into()])
}

pub(crate) fn purge_before(s: &mut dyn Session, now: &str) -> Result<u64> {
    s.execute(
        "DELETE FROM import_file WHERE draft IN (SELECT id FROM import_draft WHERE expires <= $1)",
        &[now.into()],
    )?;
    s.execute(
        "DELETE FROM import_draft WHERE expires <= $1",
        &[now.into()],
    )
}

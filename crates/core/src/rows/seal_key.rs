//! Table `seal_key` of `outbox.db`: the centre's public keys, and the practice key of a tablet
//! that is not enrolled. No secret key ever stands here.

use onthaal_db::{DbError, Param, Result, Session, Step};

/// The steps that make the table.
pub const STEPS: &[Step] = &[Step::new(
    "outbox-04-seal-key",
    "CREATE TABLE seal_key (
       key_id @int@ NOT NULL PRIMARY KEY,
       public TEXT NOT NULL,
       place @int@ NOT NULL
     ) @strict@, @without_rowid@;",
)];

/// The number of the practice key, which no centre uses.
pub const PRACTICE: u32 = u32::MAX;

/// A public key under its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// The number the centre knows it by.
    pub key_id: u32,
    /// The public half, in base64.
    pub public: String,
}

/// The key of the centre to seal with.
pub fn of_centre(s: &mut dyn Session) -> Result<Option<KeyRow>> {
    one(
        s,
        "SELECT key_id, public FROM seal_key WHERE key_id <> $1 ORDER BY place LIMIT 1",
    )
}

/// The practice key.
pub fn practice(s: &mut dyn Session) -> Result<Option<KeyRow>> {
    one(s, "SELECT key_id, public FROM seal_key WHERE key_id = $1")
}

/// Keeps the practice key.
pub fn keep_practice(s: &mut dyn Session, public: &str) -> Result<()> {
    insert(s, PRACTICE, public, 0)
}

/// Forgets the practice key.
pub fn forget_practice(s: &mut dyn Session) -> Result<()> {
    s.execute("DELETE FROM seal_key WHERE key_id = $1", &[PRACTICE.into()])?;
    Ok(())
}

/// Puts these keys in place of the centre's earlier ones, the one to use first.
pub fn replace(s: &mut dyn Session, keys: &[KeyRow]) -> Result<()> {
    s.execute(
        "DELETE FROM seal_key WHERE key_id <> $1",
        &[PRACTICE.into()],
    )?;
    for (place, key) in keys.iter().enumerate() {
        insert(s, key.key_id, &key.public, place as i64)?;
    }
    Ok(())
}

fn insert(s: &mut dyn Session, key_id: u32, public: &str, place: i64) -> Result<()> {
    s.execute(
        "INSERT INTO seal_key (key_id, public, place) VALUES ($1, $2, $3) ON CONFLICT (key_id) DO UPDATE SET public = excluded.public, place = excluded.place",
        &[key_id.into(), Param::Text(public), Param::Int(place)],
    )?;
    Ok(())
}

fn one(s: &mut dyn Session, sql: &str) -> Result<Option<KeyRow>> {
    s.query(sql, &[PRACTICE.into()])?
        .first()
        .map(|row| {
            Ok(KeyRow {
                key_id: u32::try_from(row.int(0)?).map_err(|_| DbError::Corrupt)?,
                public: row.text(1)?.to_owned(),
            })
        })
        .transpose()
}

//! Looking for what two databases have in common: any value of any column of any table.

use crate::marks::Marks;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_db::{Cell, Dialect, Pool, Session, SqliteOptions};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, GapReason, Language, Outcome, SupportNeed, Theme, Warmth,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;
use uuid::Uuid;

/// A shorter value stands in two databases by chance.
const LEAST_BYTES: usize = 8;
/// A smaller number counts something; a larger one may be a moment or a random key.
const LEAST_NUMBER: u64 = 100_000_000;

/// Every value that could name something, in one form however it was written, with the columns
/// in which it stands.
pub struct Values(BTreeMap<Vec<u8>, BTreeSet<String>>, BTreeSet<String>);

impl Values {
    /// Reads every column of every table of a SQLite file.
    pub fn of_file(file: &Path) -> anyhow::Result<Self> {
        Self::of(&Copied::of(file)?.pool)
    }

    /// Reads every column of every table that the connection sees.
    pub fn of(pool: &Pool) -> anyhow::Result<Self> {
        let mut values = Self(BTreeMap::new(), BTreeSet::new());
        pool.read(|s| {
            for (table, column) in columns(s)? {
                let rows = s.query(&format!("SELECT \"{column}\" FROM \"{table}\""), &[])?;
                let place = format!("{table}.{column}");
                for row in rows {
                    row.cells()
                        .iter()
                        .for_each(|cell| values.take(cell, &place));
                }
            }
            Ok::<_, onthaal_db::DbError>(())
        })?;
        Ok(values)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The columns of both that share a value, but for the values that are named as harmless.
    pub fn shared_with(&self, other: &Self, harmless: &[&[u8]]) -> BTreeSet<String> {
        let both = self.0.iter().filter_map(|(value, places)| {
            let theirs = other.0.get(value)?;
            (!harmless.contains(&value.as_slice())).then_some((places, theirs))
        });
        both.map(|(ours, theirs)| format!("{ours:?} = {theirs:?}"))
            .collect()
    }

    /// The columns that hold a number so large that it may be a moment.
    pub fn moments(&self) -> BTreeSet<String> {
        self.1.clone()
    }

    /// All of them as bytes to look for in files.
    pub fn marks(&self, harmless: &[&[u8]]) -> Marks {
        let mut marks = Marks::default();
        for (value, places) in &self.0 {
            if !harmless.contains(&value.as_slice()) {
                marks.bytes(&format!("{places:?}"), value);
            }
        }
        marks
    }

    fn take(&mut self, cell: &Cell, place: &str) {
        match cell {
            Cell::Null => {}
            Cell::Int(number) if number.unsigned_abs() < LEAST_NUMBER => {}
            Cell::Int(number) => {
                self.1.insert(place.to_owned());
                self.keep(number.to_be_bytes().to_vec(), place);
            }
            Cell::Text(text) => self.take_text(text, place),
            Cell::Blob(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) if !bytes.contains(&0) => self.take_text(text, place),
                _ => self.keep(bytes.clone(), place),
            },
        }
    }

    /// A text may hold several values, as JSON does; each may be bytes that are written out.
    fn take_text(&mut self, text: &str, place: &str) {
        let within = |c: char| c.is_alphanumeric() || "-_+/=".contains(c);
        for word in text.split(|c| !within(c)).filter(|word| !is_plain(word)) {
            match written_out(word) {
                Some(bytes) => self.keep(bytes, place),
                None => self.keep(word.as_bytes().to_vec(), place),
            }
        }
    }

    fn keep(&mut self, value: Vec<u8>, place: &str) {
        if value.len() >= LEAST_BYTES {
            self.0.entry(value).or_default().insert(place.to_owned());
        }
    }
}

/// A copy of a SQLite file with its journal, so that the file stays as it was found.
pub struct Copied {
    /// The copy.
    pub pool: Pool,
    _folder: TempDir,
}

impl Copied {
    /// Copies the file and opens the copy.
    pub fn of(file: &Path) -> anyhow::Result<Self> {
        let folder = TempDir::new()?;
        let copy = folder.path().join(file.file_name().unwrap_or_default());
        std::fs::copy(file, &copy)?;
        let journal = |path: &Path| path.with_extension("db-wal");
        if journal(file).exists() {
            std::fs::copy(journal(file), journal(&copy))?;
        }
        Ok(Self {
            pool: Pool::open_sqlite(&copy, &SqliteOptions::default())?,
            _folder: folder,
        })
    }
}

/// The bytes that stand written out: an id, hexadecimal digits or base64.
fn written_out(word: &str) -> Option<Vec<u8>> {
    if let Ok(id) = Uuid::try_parse(word) {
        return Some(id.as_bytes().to_vec());
    }
    if let Ok(bytes) = hex::decode(word) {
        return Some(bytes);
    }
    // Words of people are base64 too, now and then.
    let telling = word.len() >= 24 && word.len().is_multiple_of(4);
    telling.then(|| BASE64.decode(word).ok()).flatten()
}

/// Whether a word is a code that stands in many rows, or a day.
fn is_plain(word: &str) -> bool {
    static CODES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let vocabulary = Theme::all()
            .map(Theme::code)
            .chain(Domain::all().map(Domain::code))
            .chain(AgeBand::all().map(AgeBand::code))
            .chain(Asker::all().map(Asker::code))
            .chain(Outcome::all().map(Outcome::code))
            .chain(Channel::all().map(Channel::code))
            .chain(Warmth::all().map(Warmth::code))
            .chain(GapReason::all().map(GapReason::code))
            .chain(SupportNeed::all().map(SupportNeed::code))
            .chain(Language::all().map(Language::code));
        vocabulary.collect()
    });
    CODES.contains(word) || Day::parse("day", word).is_ok()
}

/// Every column of every table; of virtual ones their own tables are read.
fn columns(s: &mut dyn Session) -> onthaal_db::Result<Vec<(String, String)>> {
    let sql = match s.dialect() {
        Dialect::Sqlite => {
            "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' \
             AND m.name NOT LIKE 'schema_%' AND m.name NOT LIKE 'sqlite_%'"
        }
        Dialect::Postgres => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name NOT LIKE 'schema_%'"
        }
    };
    let rows = s.query(sql, &[])?;
    rows.iter()
        .map(|row| Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(sql: &str) -> Values {
        let pool = Pool::in_memory().expect("a database in memory");
        pool.write(|s| s.batch(sql)).expect("the tables are made");
        Values::of(&pool).expect("it can be read")
    }

    #[test]
    fn one_id_is_found_however_the_other_side_writes_it() {
        let id = "6b8a4a30-1234-4000-8abc-0123456789ab";
        let ours = of(&format!(
            "CREATE TABLE a (id TEXT) STRICT; INSERT INTO a VALUES ('{id}')"
        ));
        let plain = id.replace('-', "");
        for theirs in [
            format!("'{id}'"),
            format!("'{plain}'"),
            format!("X'{plain}'"),
            format!("'{{\"x\":[\"{id}\"]}}'"),
            format!("CAST('{{\"x\":[\"{id}\"]}}' AS BLOB)"),
        ] {
            let theirs = of(&format!(
                "CREATE TABLE b (one ANY) STRICT; INSERT INTO b VALUES ({theirs})"
            ));
            assert_eq!(ours.shared_with(&theirs, &[]).len(), 1);
        }
    }

    #[test]
    fn a_moment_is_a_value_and_a_day_or_a_code_is_none() {
        let text = "CREATE TABLE a (t TEXT, n INTEGER) STRICT; INSERT INTO a VALUES";
        let one = of(&format!("{text} ('2026-11-24', 1795510800)"));
        assert_eq!((one.len(), one.moments().len()), (1, 1));
        assert!(of(&format!("{text} ('contact-together', 7)")).is_empty());
        let other = of(&format!("{text} ('', 1795510800)"));
        assert_eq!(one.shared_with(&other, &[]).len(), 1);
    }
}

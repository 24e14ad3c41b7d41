//! What only a file can suffer.

use onthaal_db::sqlite::{check_file, move_aside};
use onthaal_db::{DbError, Pool, SqliteOptions};
use std::path::Path;

fn open(path: &Path) -> Result<Pool, DbError> {
    Pool::open_sqlite(path, &SqliteOptions::default())
}

fn filled(path: &Path) -> Pool {
    let pool = open(path).unwrap();
    pool.write(|s| {
        s.batch("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")?;
        for id in 0..500_i64 {
            s.execute(
                "INSERT INTO note (id, text) VALUES ($1, $2)",
                &[id.into(), "x".repeat(200).as_str().into()],
            )?;
        }
        Ok::<_, DbError>(())
    })
    .unwrap();
    pool
}

fn count(pool: &Pool) -> i64 {
    pool.read(|s| s.query("SELECT count(*) FROM note", &[]))
        .unwrap()[0]
        .int(0)
        .unwrap()
}

#[test]
fn every_setting_is_made_on_every_connection() {
    let folder = tempfile::tempdir().unwrap();
    let pool = filled(&folder.path().join("a.db"));
    let settings = [
        ("PRAGMA synchronous", 2),
        ("PRAGMA foreign_keys", 1),
        ("PRAGMA secure_delete", 1),
        ("PRAGMA temp_store", 2),
    ];
    for (sql, wanted) in settings {
        let written = pool.write(|s| s.query(sql, &[])).unwrap()[0].int(0);
        let read = pool.read(|s| s.query(sql, &[])).unwrap()[0].int(0);
        assert_eq!((written, read), (Ok(wanted), Ok(wanted)), "{sql}");
    }
    let mode = pool.read(|s| s.query("PRAGMA journal_mode", &[])).unwrap();
    assert_eq!(mode[0].text(0), Ok("wal"));
}

#[test]
fn a_file_that_is_no_database_is_corrupt_and_can_be_moved_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    std::fs::write(&path, "no database at all, ".repeat(500)).unwrap();
    assert!(matches!(open(&path), Err(DbError::Corrupt)));
    let aside = move_aside(&path).unwrap();
    assert_eq!(aside.file_name().unwrap(), "a.db.broken-1");
    assert!(aside.exists() && !path.exists());
    drop(filled(&path));
    std::fs::write(&path, "broken again").unwrap();
    assert_eq!(
        move_aside(&path).unwrap().file_name().unwrap(),
        "a.db.broken-2"
    );
    assert!(!folder.path().join("a.db-wal").exists());
}

#[test]
fn a_damaged_page_is_seen_at_opening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    drop(filled(&path));
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in &mut bytes[middle..middle + 4096] {
        *byte = 0xA5;
    }
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(open(&path), Err(DbError::Corrupt)));
    assert_eq!(check_file(&path), Err(DbError::Corrupt));
}

#[test]
fn a_copy_holds_everything_and_never_replaces_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let pool = filled(&folder.path().join("a.db"));
    let copy = folder.path().join("copy.db");
    pool.backup_to(&copy).unwrap();
    assert_eq!(check_file(&copy), Ok(()));
    assert_eq!(count(&open(&copy).unwrap()), 500);
    assert!(pool.backup_to(&copy).is_err());
    let memory = Pool::in_memory().unwrap();
    memory
        .write(|s| s.batch("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT"))
        .unwrap();
    memory.backup_to(&folder.path().join("memory.db")).unwrap();
}

#[test]
fn a_file_is_shared_by_two_pools() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let one = filled(&path);
    let two = open(&path).unwrap();
    two.write(|s| s.execute("DELETE FROM note WHERE id < 100", &[]))
        .unwrap();
    assert_eq!(count(&one), 400);
}

#[test]
fn a_full_disk_is_told_apart_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let pool = filled(&folder.path().join("a.db"));
    let tried = pool.write(|s| {
        s.query("PRAGMA max_page_count = 1", &[])?;
        for id in 1000..3000_i64 {
            s.execute(
                "INSERT INTO note (id, text) VALUES ($1, $2)",
                &[id.into(), "y".repeat(400).as_str().into()],
            )?;
        }
        Ok::<_, DbError>(())
    });
    assert_eq!(tried, Err(DbError::Full));
    assert_eq!(count(&pool), 500);
}

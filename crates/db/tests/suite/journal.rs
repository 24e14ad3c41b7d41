//! The journal of a file whose pages are carried over beside the commits.

use onthaal_db::sqlite::{check_file, journal_of};
use onthaal_db::{Pool, SqliteOptions};
use std::path::Path;

/// Pages of the journal that are never passed, and some for what is written meanwhile.
const MOST_PAGES: u64 = 9_000;
const PAGE: u64 = 4_096 + 24;

fn open(path: &Path) -> Pool {
    let options = SqliteOptions {
        carry_beside: true,
        ..SqliteOptions::default()
    };
    Pool::open_sqlite(path, &options).expect("a database")
}

fn filled(path: &Path) -> Pool {
    let pool = open(path);
    let table = "CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT";
    pool.write(|s| s.batch(table)).expect("a table");
    pool
}

fn add(pool: &Pool, id: i64) {
    let text = "x".repeat(9_000);
    let row = [id.into(), text.as_str().into()];
    pool.write(|s| s.execute("INSERT INTO kept (id, text) VALUES ($1, $2)", &row))
        .expect("a row");
}

fn count(pool: &Pool) -> i64 {
    pool.read(|s| s.query("SELECT count(*) FROM kept", &[]))
        .expect("rows")[0]
        .int(0)
        .expect("a number")
}

#[test]
fn no_commit_carries_the_journal_over_itself_and_full_stays_full() {
    let folder = tempfile::tempdir().expect("a folder");
    let pool = open(&folder.path().join("a.db"));
    for (sql, wanted) in [
        ("PRAGMA wal_autocheckpoint", 0),
        ("PRAGMA synchronous", 2),
        ("PRAGMA secure_delete", 1),
    ] {
        let found = pool.write(|s| s.query(sql, &[])).expect("a setting")[0].int(0);
        assert_eq!(found, Ok(wanted), "{sql}");
    }
}

#[test]
fn a_journal_does_not_grow_for_ever_though_nobody_pauses() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let pool = filled(&path);
    for id in 0..2_800 {
        add(&pool, id);
    }
    assert_eq!(count(&pool), 2_800);
    let journal = std::fs::metadata(journal_of(&path)).expect("a journal");
    assert!(journal.len() < MOST_PAGES * PAGE, "{} bytes", journal.len());
    let file = std::fs::metadata(&path).expect("the file").len();
    assert!(file > 2_800 * 9_000 / 2, "{file} bytes were carried over");
    drop(pool);
    assert!(!journal_of(&path).exists(), "its end is the thread's end");
    assert_eq!(check_file(&path), Ok(()));
    assert_eq!(count(&open(&path)), 2_800);
}

#[test]
fn readers_writers_and_a_file_laid_in_order_do_not_disturb_one_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let pool = filled(&path);
    std::thread::scope(|threads| {
        for part in 0..3 {
            let pool = &pool;
            threads.spawn(move || (0..400).for_each(|n| add(pool, part * 1_000 + n)));
        }
        threads.spawn(|| {
            let mut seen = 0;
            while seen < 1_200 {
                let now = count(&pool);
                assert!(now >= seen, "nothing that was there goes");
                seen = now;
            }
        });
        threads.spawn(|| (0..10).for_each(|_| pool.forget_order().expect("laid in order")));
    });
    drop(pool);
    assert_eq!(check_file(&path), Ok(()));
    assert_eq!(count(&open(&path)), 1_200);
}

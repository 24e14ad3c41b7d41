//! That a file tells nothing of the order in which its rows came.

use onthaal_db::{Pool, SqliteOptions};
use std::path::Path;

const ROWS: u8 = 200;
/// What the header counts of changes differs and tells no order.
const HEADER: usize = 100;

/// The same rows, each written by itself, in this order.
fn filled(path: &Path, arrivals: impl Iterator<Item = u8>) -> Pool {
    let pool = Pool::open_sqlite(path, &SqliteOptions::default()).expect("a database");
    let table = "CREATE TABLE kept (id BLOB NOT NULL PRIMARY KEY, state TEXT NOT NULL) \
                 STRICT, WITHOUT ROWID; CREATE INDEX kept_state ON kept (state)";
    pool.write(|s| s.batch(table)).expect("a table");
    for arrival in arrivals {
        let mut key = [arrival; 90];
        key[0] = arrival.wrapping_mul(73);
        pool.write(|s| {
            let params = [key[..].into(), "pending".into()];
            s.execute("INSERT INTO kept (id, state) VALUES ($1, $2)", &params)
        })
        .expect("a row");
    }
    pool
}

fn files(path: &Path) -> (Vec<u8>, u64) {
    let pages = std::fs::read(path).expect("the file").split_off(HEADER);
    let journal = std::fs::metadata(path.with_extension("db-wal"));
    (pages, journal.map_or(0, |found| found.len()))
}

fn count(pool: &Pool) -> i64 {
    pool.read(|s| s.query("SELECT count(*) FROM kept", &[]))
        .expect("rows")[0]
        .int(0)
        .expect("a number")
}

#[test]
fn rows_that_came_in_another_order_give_the_very_same_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (folder.path().join("one.db"), folder.path().join("other.db"));
    let first = filled(&one, 0..ROWS);
    let second = filled(&other, (0..ROWS).rev());
    assert!(files(&one).1 > 0, "the journal tells them one by one");
    for pool in [&first, &second] {
        pool.forget_order().expect("laid in order");
        assert_eq!(count(pool), i64::from(ROWS));
    }
    assert_eq!(files(&one), files(&other));
    assert_eq!(files(&one).1, 0);
}

#[test]
fn an_order_that_is_being_read_is_forgotten_later_without_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let pool = filled(&path, 0..ROWS);
    pool.read(|s| {
        s.query("SELECT count(*) FROM kept", &[])?;
        pool.forget_order()
    })
    .expect("no failure");
    let memory = Pool::in_memory().expect("a database");
    assert_eq!(memory.forget_order(), Ok(()));
    assert_eq!(pool.forget_order(), Ok(()));
    assert_eq!((count(&pool), files(&path).1), (i64::from(ROWS), 0));
}

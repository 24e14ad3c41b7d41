//! That a file tells nothing of the order in which its rows came.

use onthaal_db::{DbError, Pool, SqliteOptions};
use std::path::Path;

const ROWS: u8 = 40;

/// Forty rows whose keys and order of arrival have nothing to do with each other; each carries a
/// mark by which its bytes can be found.
fn filled(path: &Path) -> Pool {
    let pool = Pool::open_sqlite(path, &SqliteOptions::default()).expect("a database");
    pool.write(|s| {
        s.batch("CREATE TABLE kept (id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID")
    })
    .expect("a table");
    for arrival in 0..ROWS {
        let key = key_of(arrival);
        pool.write(|s| s.execute("INSERT INTO kept (id) VALUES ($1)", &[key[..].into()]))
            .expect("a row");
    }
    pool
}

fn key_of(arrival: u8) -> [u8; 16] {
    let mut key = *b"?-mark-of-a-row?";
    key[0] = arrival.wrapping_mul(73).wrapping_add(11);
    key[15] = arrival;
    key
}

/// The arrivals in the order in which their bytes stand in the files.
fn as_they_lie(path: &Path) -> Vec<u8> {
    let wal = path.with_extension("db-wal");
    let mut bytes = std::fs::read(path).expect("the file");
    bytes.extend(std::fs::read(wal).unwrap_or_default());
    bytes
        .windows(16)
        .filter(|window| &window[1..15] == b"-mark-of-a-row")
        .map(|window| window[15])
        .collect()
}

#[test]
fn rows_laid_in_the_order_of_their_keys_tell_no_order_of_arrival() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let pool = filled(&path);
    let by_key = {
        let mut arrivals: Vec<u8> = (0..ROWS).collect();
        arrivals.sort_by_key(|arrival| std::cmp::Reverse(key_of(*arrival)));
        arrivals
    };
    assert_ne!(
        as_they_lie(&path),
        by_key,
        "the journal and the pages tell the order"
    );
    pool.forget_order().expect("laid in order");
    assert_eq!(as_they_lie(&path), by_key);
    let count = pool
        .read(|s| s.query("SELECT count(*) FROM kept", &[]))
        .expect("rows");
    assert_eq!(count[0].int(0), Ok(i64::from(ROWS)));
}

#[test]
fn an_order_that_is_being_read_is_forgotten_later_without_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.db");
    let pool = filled(&path);
    pool.read(|s| {
        s.query("SELECT count(*) FROM kept", &[])?;
        pool.forget_order()
    })
    .expect("no failure");
    Pool::in_memory()
        .and_then(|memory| memory.forget_order())
        .expect("nothing to do in memory");
    let again: Result<(), DbError> = pool.forget_order();
    assert_eq!(again, Ok(()));
    assert_eq!(as_they_lie(&path).len(), usize::from(ROWS));
}

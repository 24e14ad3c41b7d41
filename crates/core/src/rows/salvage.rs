//! Takes over what can still be read of a broken `outbox.db`.
//!
//! Each table is walked by its key, row by row, from both ends towards the damage. The broken
//! file itself is not touched: the walk goes over a copy, which is removed afterwards.

use onthaal_db::{Cell, DbError, Param, Pool, Result, Session, SqliteOptions};
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// More rows than any tablet gathers; ends the walk over a tree that damage made endless.
const MOST_ROWS: usize = 1_000_000;
/// Longer than any outbox; a header that says more is damaged itself.
const LONGEST: u64 = 1 << 30;

struct Table {
    columns: &'static str,
    count: usize,
    name: &'static str,
    key: &'static str,
}

const TABLES: [Table; 6] = [
    Table {
        columns: "id, kind, week, period, key_id, sealed, delivery, epoch, seq, reason",
        count: 10,
        name: "fragment",
        key: "id",
    },
    Table {
        columns: "id, site, desk, day, half_day, state, outside, tallied, closed, delivery, epoch, seq, reason",
        count: 13,
        name: "desk_session",
        key: "id",
    },
    // As it was before desks had names; of a newer file the rows are here already.
    Table {
        columns: "id, site, day, half_day, state, closed, delivery, epoch, seq, reason",
        count: 10,
        name: "desk_session",
        key: "id",
    },
    Table {
        columns: "id, service, wrong, delivery, epoch, seq, reason",
        count: 7,
        name: "suggestion",
        key: "id",
    },
    Table {
        columns: "name, value",
        count: 2,
        name: "setting",
        key: "name",
    },
    Table {
        columns: "key_id, public, place",
        count: 3,
        name: "seal_key",
        key: "key_id",
    },
];

/// Copies every row that can be read in the broken file into the new one; says how many.
///
/// Errs only when the new file cannot be written. A file that cannot be read at all gives 0.
pub(crate) fn take_over(broken: &Path, fresh: &Pool) -> Result<u64> {
    let copy = beside(broken, ".reading");
    let rows = match copied(broken, &copy) {
        true => TABLES.iter().map(|table| walk(&copy, table)).collect(),
        false => Vec::new(),
    };
    remove(&copy);
    fresh.write(|s| {
        let mut taken = 0;
        for (table, rows) in TABLES.iter().zip(&rows) {
            for row in rows {
                match insert(s, table, row) {
                    Ok(count) => taken += count,
                    // Damage inside the row; the others are not touched by it.
                    Err(DbError::Constraint) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(taken)
    })
}

fn walk(path: &Path, table: &Table) -> Vec<Vec<Cell>> {
    let options = SqliteOptions {
        check: false,
        readers: 1,
        ..SqliteOptions::default()
    };
    let Ok(pool) = Pool::open_sqlite(path, &options) else {
        return Vec::new();
    };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let (up, whole) = run(&pool, table, true, None);
    let last = up.last().map(|row| row[0].clone());
    rows.extend(up);
    if !whole {
        rows.extend(run(&pool, table, false, last.as_ref()).0);
    }
    rows
}

/// Walks one way until the end, the damage, or `stop`; says whether the end was reached.
fn run(pool: &Pool, table: &Table, up: bool, stop: Option<&Cell>) -> (Vec<Vec<Cell>>, bool) {
    let Table {
        columns, name, key, ..
    } = table;
    let (than, order) = if up { (">", "ASC") } else { ("<", "DESC") };
    let first = format!("SELECT {columns} FROM {name} ORDER BY {key} {order} LIMIT 1");
    let next = format!(
        "SELECT {columns} FROM {name} WHERE {key} {than} $1 ORDER BY {key} {order} LIMIT 1"
    );
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    while rows.len() < MOST_ROWS {
        let before = rows.last().map(|row| row[0].clone());
        let found = pool.read(|s| match &before {
            None => s.query(&first, &[]),
            Some(cell) => s.query(&next, &[cell.as_param()]),
        });
        let Ok(found) = found else {
            return (rows, false);
        };
        let Some(row) = found.first().filter(|row| Some(&row.cells()[0]) != stop) else {
            return (rows, true);
        };
        let cells = row.cells().to_vec();
        let advanced = before.is_none_or(|before| (cells[0] > before) == up);
        if !advanced {
            return (rows, false);
        }
        rows.push(cells);
    }
    (rows, false)
}

fn insert(s: &mut dyn Session, table: &Table, row: &[Cell]) -> Result<u64> {
    let marks: Vec<String> = (1..=table.count).map(|n| format!("${n}")).collect();
    let params: Vec<Param<'_>> = row.iter().map(Cell::as_param).collect();
    s.execute(
        &format!(
            "INSERT INTO {} ({}) VALUES ({}) ON CONFLICT DO NOTHING",
            table.name,
            table.columns,
            marks.join(", ")
        ),
        &params,
    )
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn copied(from: &Path, to: &Path) -> bool {
    let wal = beside(from, "-wal");
    std::fs::copy(from, to).is_ok()
        && made_whole(to).is_ok()
        && (!wal.exists() || std::fs::copy(wal, beside(to, "-wal")).is_ok())
}

/// SQLite reads nothing at all of a file that is shorter than it says; with empty pages at its end
/// the others can be read.
fn made_whole(copy: &Path) -> std::io::Result<()> {
    let mut file = File::options().read(true).write(true).open(copy)?;
    let mut header = [0; 32];
    let length = file.metadata()?.len();
    if length < header.len() as u64 {
        return Ok(());
    }
    file.read_exact(&mut header)?;
    let page = u64::from(u16::from_be_bytes([header[16], header[17]]));
    let pages = u32::from_be_bytes([header[28], header[29], header[30], header[31]]);
    let said = page * u64::from(pages);
    match length < said && said < LONGEST {
        true => file.set_len(said),
        false => Ok(()),
    }
}

fn remove(copy: &Path) {
    for suffix in ["", "-wal", "-shm"] {
        // A copy that stays behind only takes room; the next walk writes over it.
        let _ = std::fs::remove_file(beside(copy, suffix));
    }
}

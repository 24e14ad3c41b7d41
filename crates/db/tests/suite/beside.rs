//! A second schema on the same PostgreSQL server.

use onthaal_db::testing::PostgresSchema;
use onthaal_db::{DbError, Pool};

fn count(pool: &Pool) -> Result<i64, DbError> {
    pool.read(|s| s.query("SELECT count(*) FROM kept", &[])?[0].int(0))
}

#[test]
fn a_schema_beside_holds_its_own_tables_and_is_made_once() {
    let Some(schema) = PostgresSchema::scratch() else {
        return;
    };
    let main = Pool::open_postgres(schema.url()).expect("PostgreSQL opens");
    let beside = |name| Pool::open_postgres_beside(schema.url(), name).expect("it is made");
    let tickets = beside("tickets");
    for pool in [&main, &tickets] {
        pool.write(|s| s.batch("CREATE TABLE kept (id TEXT NOT NULL PRIMARY KEY)"))
            .expect("a table of its own");
    }
    tickets
        .write(|s| s.execute("INSERT INTO kept (id) VALUES ($1)", &["a".into()]))
        .expect("a row");
    assert_eq!((count(&main), count(&tickets)), (Ok(0), Ok(1)));
    assert_eq!(count(&beside("tickets")), Ok(1));
    assert!(count(&beside("others")).is_err());
}

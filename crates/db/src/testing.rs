//! One test body, every database: a SQLite file always, PostgreSQL where
//! `ONTHAAL_TEST_POSTGRES` names a server (`postgres://…`, loopback or socket).

use crate::pool::Pool;
use crate::sqlite::SqliteOptions;

/// The variable that names the PostgreSQL server for tests.
pub const POSTGRES_VARIABLE: &str = "ONTHAAL_TEST_POSTGRES";

/// Runs `test` on an empty SQLite file and, where a server is named, on an empty PostgreSQL
/// schema that is dropped afterwards. Panics when a database cannot be opened.
pub fn on_each_database(test: impl Fn(&Pool)) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let pool = Pool::open_sqlite(&folder.path().join("test.db"), &SqliteOptions::default())
        .expect("a SQLite file opens");
    test(&pool);
    drop(pool);
    #[cfg(feature = "postgres")]
    if let Some(schema) = PostgresSchema::scratch() {
        test(&Pool::open_postgres(schema.url()).expect("PostgreSQL opens"));
    }
}

#[cfg(feature = "postgres")]
pub use scratch::PostgresSchema;

#[cfg(feature = "postgres")]
mod scratch {
    use super::POSTGRES_VARIABLE;
    use crate::pool::Pool;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// A schema of its own in the test server, dropped with this value.
    pub struct PostgresSchema {
        server: String,
        name: String,
        url: String,
    }

    impl PostgresSchema {
        /// A fresh, empty schema, or nothing when no server is named.
        pub fn scratch() -> Option<PostgresSchema> {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let server = std::env::var(POSTGRES_VARIABLE).ok()?;
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("onthaal_test_{}_{number}", std::process::id());
            let joint = if server.contains('?') { '&' } else { '?' };
            let url = format!("{server}{joint}options=-csearch_path%3D{name}");
            let schema = PostgresSchema { server, name, url };
            schema.drop_all();
            schema.on_server("CREATE SCHEMA {}");
            Some(schema)
        }

        /// The URL whose connections see this schema only.
        pub fn url(&self) -> &str {
            &self.url
        }

        // With those that were made beside it.
        fn drop_all(&self) {
            self.on_server(
                "DO $$ DECLARE found text; BEGIN \
                 FOR found IN SELECT nspname FROM pg_namespace \
                 WHERE nspname = '{}' OR starts_with(nspname, '{}_') LOOP \
                 EXECUTE format('DROP SCHEMA %I CASCADE', found); END LOOP; END $$",
            );
        }

        fn on_server(&self, sql: &str) {
            let pool = Pool::open_postgres(&self.server).expect("the test server answers");
            pool.write(|s| s.batch(&sql.replace("{}", &self.name)))
                .expect("the schema is made and dropped");
        }
    }

    impl Drop for PostgresSchema {
        fn drop(&mut self) {
            self.drop_all();
        }
    }
}

//! What both databases must answer alike.

use onthaal_db::testing::on_each_database;
use onthaal_db::{Cell, DbError, Param, Pool, Session, Step, migrate};

const STEPS: &[Step] = &[Step::new(
    "test-01",
    "CREATE TABLE thing (
       id TEXT NOT NULL PRIMARY KEY,
       number @int@ NOT NULL DEFAULT 0,
       note TEXT,
       bytes @blob@
     ) @strict@, @without_rowid@;
     CREATE TABLE part (
       thing TEXT NOT NULL REFERENCES thing (id),
       number @int@ NOT NULL CHECK (number > 0),
       PRIMARY KEY (thing, number)
     ) @strict@;",
)];

fn check(test: impl Fn(&Pool)) {
    on_each_database(|pool| {
        pool.write(|s| migrate::run(s, STEPS)).unwrap();
        test(pool);
    });
}

fn put(s: &mut dyn Session, id: &str, number: i64) -> Result<u64, DbError> {
    s.execute(
        "INSERT INTO thing (id, number) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
        &[id.into(), number.into()],
    )
}

fn count(pool: &Pool) -> i64 {
    pool.read(|s| s.query("SELECT count(*) FROM thing", &[]))
        .unwrap()[0]
        .int(0)
        .unwrap()
}

#[test]
fn every_kind_of_value_comes_back_as_it_went_in() {
    check(|pool| {
        let rows = pool
            .write(|s| {
                s.execute(
                    "INSERT INTO thing (id, number, note, bytes) VALUES ($1, $2, $3, $4)",
                    &[
                        "a".into(),
                        i64::MIN.into(),
                        "é ا $1".into(),
                        (&[0_u8, 255]).into(),
                    ],
                )?;
                s.execute(
                    "INSERT INTO thing (id, number, note, bytes) VALUES ($1, $2, $3, $4)",
                    &[
                        "b".into(),
                        7.into(),
                        None::<&str>.into(),
                        None::<&[u8]>.into(),
                    ],
                )?;
                s.query("SELECT id, number, note, bytes FROM thing ORDER BY id", &[])
            })
            .unwrap();
        assert_eq!(rows[0].int(1), Ok(i64::MIN));
        assert_eq!(rows[0].text(2), Ok("é ا $1"));
        assert_eq!(rows[0].blob(3), Ok(&[0_u8, 255][..]));
        assert_eq!(rows[1].cells()[2..], [Cell::Null, Cell::Null]);
        assert!(rows[1].text(1).is_err());
    });
}

#[test]
fn a_numbered_parameter_means_its_number() {
    check(|pool| {
        let rows = pool
            .read(|s| {
                s.query(
                    "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT), '$1'",
                    &["one".into(), "two".into()],
                )
            })
            .unwrap();
        let texts: Vec<&str> = (0..4).map(|i| rows[0].text(i).unwrap()).collect();
        assert_eq!(texts, ["two", "one", "two", "$1"]);
    });
}

#[test]
fn a_refused_transaction_leaves_nothing() {
    check(|pool| {
        let refused: Result<(), DbError> = pool.write(|s| {
            put(s, "a", 1)?;
            Err(DbError::Busy)
        });
        assert_eq!(refused, Err(DbError::Busy));
        assert_eq!(count(pool), 0);
    });
}

#[test]
fn a_panic_inside_a_transaction_leaves_nothing_and_the_pool_goes_on() {
    check(|pool| {
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            pool.write(|s| -> Result<(), DbError> {
                put(s, "a", 1)?;
                panic!("planned")
            })
        }));
        assert!(caught.is_err());
        assert_eq!(count(pool), 0);
        assert_eq!(pool.write(|s| put(s, "b", 1)), Ok(1));
        assert_eq!(count(pool), 1);
    });
}

#[test]
fn a_reader_cannot_write() {
    check(|pool| {
        let tried = pool.read(|s| put(s, "a", 1));
        assert!(tried.is_err());
        assert_eq!(count(pool), 0);
    });
}

#[test]
fn a_reader_sees_one_unchanging_view() {
    check(|pool| {
        let seen = pool
            .read(|s| {
                let before = s.query("SELECT count(*) FROM thing", &[])?[0].int(0)?;
                std::thread::scope(|scope| {
                    let other = scope.spawn(|| pool.write(|s| put(s, "a", 1)));
                    other.join().unwrap()
                })?;
                let after = s.query("SELECT count(*) FROM thing", &[])?[0].int(0)?;
                Ok::<_, DbError>((before, after))
            })
            .unwrap();
        assert_eq!(seen, (0, 0));
        assert_eq!(count(pool), 1);
    });
}

#[test]
fn a_second_insert_of_one_id_changes_nothing() {
    check(|pool| {
        assert_eq!(pool.write(|s| put(s, "a", 1)), Ok(1));
        assert_eq!(pool.write(|s| put(s, "a", 2)), Ok(0));
    });
}

#[test]
fn schema_rules_are_classed_as_constraints() {
    check(|pool| {
        for sql in [
            "INSERT INTO part (thing, number) VALUES ('nobody', 1)",
            "INSERT INTO thing (id, number) VALUES (NULL, 1)",
            "INSERT INTO part (thing, number) VALUES ('a', 0)",
        ] {
            let tried = pool.write(|s| {
                put(s, "a", 1)?;
                s.execute(sql, &[])
            });
            assert_eq!(tried, Err(DbError::Constraint), "{sql}");
        }
    });
}

#[test]
fn a_wrong_number_of_parameters_is_an_error_and_no_panic() {
    check(|pool| {
        let sql = "SELECT number FROM thing WHERE id = $1 AND number = $2";
        let few = pool.read(|s| s.query(sql, &["a".into()]));
        let many = pool.read(|s| s.query(sql, &["a".into(), 1.into(), 2.into()]));
        assert!(matches!(few, Err(DbError::Other(_))));
        assert!(matches!(many, Err(DbError::Other(_))));
    });
}

#[test]
fn an_error_never_repeats_a_value() {
    check(|pool| {
        let secret = "woningnood";
        let failures = [
            pool.write(|s| {
                s.execute(
                    "INSERT INTO thing (id, number) VALUES ($1, $1)",
                    &[secret.into()],
                )
            }),
            pool.write(|s| s.execute("UPDATE thing SET nowhere = $1", &[secret.into()])),
            pool.write(|s| {
                s.execute(
                    "INSERT INTO part (thing, number) VALUES ($1, 1)",
                    &[secret.into()],
                )
            }),
        ];
        for failure in failures {
            let error = failure.unwrap_err();
            assert!(!format!("{error:?} {error}").contains(secret), "{error:?}");
        }
    });
}

#[test]
fn a_column_type_the_databases_do_not_share_is_refused() {
    check(|pool| {
        let read = pool.read(|s| s.query("SELECT CAST(1.5 AS REAL)", &[]));
        assert!(matches!(read, Err(DbError::Other(_))));
        let sums = pool
            .read(|s| {
                s.query(
                    "SELECT CAST(sum(number) AS BIGINT), count(*) > 0 FROM thing",
                    &[],
                )
            })
            .unwrap();
        assert_eq!(sums[0].cells(), [Cell::Null, Cell::Int(0)]);
    });
}

#[test]
fn migrations_run_once_and_add_up() {
    check(|pool| {
        pool.write(|s| migrate::run(s, STEPS)).unwrap();
        let more = [
            STEPS[0].clone(),
            Step::new(
                "test-02",
                "ALTER TABLE thing ADD COLUMN extra TEXT NOT NULL DEFAULT '{}'",
            ),
        ];
        pool.write(|s| migrate::run(s, &more)).unwrap();
        pool.write(|s| migrate::run(s, STEPS)).unwrap();
        let rows = pool
            .write(|s| {
                put(s, "a", 1)?;
                s.query("SELECT extra FROM thing", &[])
            })
            .unwrap();
        assert_eq!(rows[0].text(0), Ok("{}"));
    });
}

#[test]
fn a_failing_step_leaves_the_schema_as_it_was() {
    check(|pool| {
        let broken = [Step::new(
            "test-03",
            "CREATE TABLE half (id TEXT NOT NULL); CREATE TABLE thing (id TEXT);",
        )];
        assert!(pool.write(|s| migrate::run(s, &broken)).is_err());
        assert!(pool.read(|s| s.query("SELECT id FROM half", &[])).is_err());
        assert_eq!(count(pool), 0);
    });
}

#[test]
fn a_database_of_a_newer_program_is_left_alone() {
    check(|pool| {
        let newer = migrate::COMPATIBILITY + 1;
        pool.write(|s| {
            s.execute(
                "UPDATE schema_compatibility SET number = $1",
                &[newer.into()],
            )
        })
        .unwrap();
        assert_eq!(
            pool.write(|s| migrate::run(s, STEPS)),
            Err(DbError::TooNew {
                found: newer,
                supported: migrate::COMPATIBILITY
            })
        );
    });
}

#[test]
fn both_databases_get_the_same_columns() {
    let lists = std::sync::Mutex::new(Vec::new());
    check(|pool| {
        let sql = match pool.dialect() {
            onthaal_db::Dialect::Sqlite => {
                "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p
                 WHERE m.type = 'table' ORDER BY m.name, p.name"
            }
            onthaal_db::Dialect::Postgres => {
                "SELECT table_name::text, column_name::text FROM information_schema.columns
                 WHERE table_schema = current_schema() ORDER BY table_name, column_name"
            }
        };
        let rows = pool.read(|s| s.query(sql, &[])).unwrap();
        let names: Vec<(String, String)> = rows
            .iter()
            .map(|r| (r.text(0).unwrap().to_owned(), r.text(1).unwrap().to_owned()))
            .collect();
        lists.lock().unwrap().push(names);
    });
    let lists = lists.into_inner().unwrap();
    assert!(lists.windows(2).all(|two| two[0] == two[1]), "{lists:?}");
}

#[test]
fn concurrent_writers_all_get_their_turn() {
    check(|pool| {
        pool.write(|s| put(s, "counter", 0)).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..25 {
                        pool.write(|s| {
                            s.execute(
                                "UPDATE thing SET number = number + 1 WHERE id = $1",
                                &[Param::Text("counter")],
                            )
                        })
                        .unwrap();
                    }
                });
            }
        });
        let rows = pool
            .read(|s| s.query("SELECT number FROM thing", &[]))
            .unwrap();
        assert_eq!(rows[0].int(0), Ok(100));
    });
}

#[test]
fn a_database_on_another_machine_is_refused() {
    for url in [
        "postgres://onthaal@db.example.org/onthaal",
        "postgres://onthaal@192.0.2.7/onthaal",
        "not a url",
    ] {
        assert!(
            matches!(Pool::open_postgres(url), Err(DbError::Other(_))),
            "{url}"
        );
    }
}

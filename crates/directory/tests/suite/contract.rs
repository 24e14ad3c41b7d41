//! Every statement of the directory on every database.

use onthaal_db::testing::on_each_database;
use onthaal_db::{DbError, Param, Pool, Session, migrate};
use onthaal_directory::{
    ColumnKind, DirectoryError, Language, Published, Record, Service, all, bury, by_id, columns,
    count, digest, drop_stream, get, linked, page_after, put, records, records_with, steps,
};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::Rule;
use serde_json::{Map, Value, json};
use uuid::Uuid;

fn on_each(test: impl Fn(&mut dyn Session)) {
    on_each_database(|pool: &Pool| {
        pool.write(|s| {
            migrate::run(s, &steps())?;
            test(s);
            Ok::<_, DbError>(())
        })
        .unwrap();
    });
}

/// A record of the kind with every column filled.
fn full(kind: RecordKind, number: u128) -> Record {
    let mut body = Map::new();
    for column in columns(kind) {
        let value = match column.kind {
            ColumnKind::Name | ColumnKind::Text | ColumnKind::TextEmpty | ColumnKind::TextOpt => {
                match column.name {
                    "byday" => json!("MO,TU"),
                    "bymonthday" | "byweekno" | "byyearday" => continue,
                    "dtstart" | "until" => json!("2026-11-02"),
                    name => json!(format!("{name} é \"'; -- ش")),
                }
            }
            ColumnKind::Id | ColumnKind::IdOpt => json!(Uuid::from_u128(99).to_string()),
            ColumnKind::Code(codes) | ColumnKind::CodeOpt(codes) => match column.name {
                "freq" => json!("WEEKLY"),
                _ => json!(codes[0]),
            },
            ColumnKind::CodesOpt(codes) => json!(codes.all()[0]),
            ColumnKind::IntOpt(min, _) => json!(min),
            ColumnKind::Flag => json!(1),
            ColumnKind::DayOpt => json!("2026-11-21"),
            ColumnKind::TimeOpt => json!("09:30:00"),
            ColumnKind::DecimalOpt => json!("12.50"),
        };
        body.insert(column.name.to_owned(), value);
    }
    body.insert("x_unknown".to_owned(), json!({"deep": [1, "two", null]}));
    Record {
        kind,
        id: Uuid::from_u128(number),
        body,
    }
}

#[test]
fn every_kind_comes_back_as_it_went_in_with_keys_we_do_not_know() {
    on_each(|s| {
        for (number, &kind) in RecordKind::ALL.iter().enumerate() {
            let record = full(kind, number as u128);
            record.check().unwrap();
            assert!(put(s, &record, "shared", number as i64 + 1).unwrap());
            assert_eq!(get(s, kind, record.id).unwrap(), Some(record));
            assert_eq!(count(s, kind).unwrap(), 1);
        }
    });
}

#[test]
fn every_column_of_a_table_is_a_column_of_its_kind() {
    let pool = Pool::in_memory().unwrap();
    pool.write(|s| {
        migrate::run(s, &steps())?;
        for &kind in RecordKind::ALL {
            let rows = s.query(
                &format!("SELECT name FROM pragma_table_info('{kind}')"),
                &[],
            )?;
            let names: Vec<&str> = rows.iter().map(|row| row.text(0).unwrap()).collect();
            let mut wanted = vec!["id"];
            wanted.extend(columns(kind).iter().map(|column| column.name));
            wanted.extend(["extra", "stream", "revision", "deleted"]);
            assert_eq!(names, wanted, "{kind}");
        }
        Ok::<_, DbError>(())
    })
    .unwrap();
}

#[test]
fn an_older_revision_never_replaces_a_newer_one() {
    on_each(|s| {
        let mut record = full(RecordKind::House, 1);
        assert!(put(s, &record, "shared", 5).unwrap());
        record.body.insert("name".to_owned(), json!("later"));
        assert!(!put(s, &record, "shared", 4).unwrap());
        assert!(!put(s, &record, "shared", 5).unwrap());
        assert!(!bury(s, record.kind, record.id, "shared", 5).unwrap());
        assert!(put(s, &record, "shared", 6).unwrap());
        assert!(bury(s, record.kind, record.id, "shared", 7).unwrap());
        assert!(!put(s, &record, "shared", 6).unwrap());
        assert_eq!(get(s, record.kind, record.id).unwrap(), None);
        assert!(put(s, &record, "shared", 8).unwrap());
        assert_eq!(get(s, record.kind, record.id).unwrap(), Some(record));
    });
}

#[test]
fn a_tombstone_holds_nothing_of_what_it_was() {
    on_each(|s| {
        let record = full(RecordKind::ContactPerson, 1);
        put(s, &record, "shared", 1).unwrap();
        bury(s, record.kind, record.id, "shared", 2).unwrap();
        let rows = s
            .query(
                "SELECT count(*) FROM contact_person WHERE name IS NULL AND extra = $1",
                &[Param::Text("{}")],
            )
            .unwrap();
        assert_eq!(rows[0].int(0).unwrap(), 1);
        assert_eq!(count(s, RecordKind::ContactPerson).unwrap(), 0);
        assert!(
            page_after(s, "shared", 0, 9).unwrap()[0]
                .record
                .body
                .is_empty()
        );
    });
}

#[test]
fn pages_bring_a_copy_to_the_same_digest_whatever_their_size() {
    on_each_database(|pool| {
        for limit in [1, 3, 7, 500] {
            let copy = Pool::in_memory().unwrap();
            copy.write(|s| migrate::run(s, &steps())).unwrap();
            pool.write(|s| -> Result<(), DirectoryError> {
                migrate::run(s, &steps())?;
                let mut revision = 0;
                for round in 0..3_u128 {
                    for (number, &kind) in RecordKind::ALL.iter().enumerate() {
                        revision += 1;
                        let record = full(kind, round * 100 + number as u128);
                        put(s, &record, "shared", revision)?;
                        put(s, &full(kind, 1000 + number as u128), "house/x", revision)?;
                        if round == 2 {
                            bury(
                                s,
                                kind,
                                Uuid::from_u128(number as u128),
                                "shared",
                                revision + 100,
                            )?;
                        }
                    }
                }
                let mut after = 0;
                loop {
                    let page = page_after(s, "shared", after, limit)?;
                    let Some(last) = page.last() else { break };
                    assert!(page.len() as i64 <= limit);
                    assert!(
                        page.windows(2)
                            .all(|pair| pair[0].revision < pair[1].revision)
                    );
                    after = last.revision;
                    copy.write(|s| page.iter().try_for_each(|published| apply(s, published)))?;
                }
                let theirs = copy.read(|s| digest(s, "shared"))?;
                assert_eq!(digest(s, "shared")?, theirs);
                assert_eq!(theirs[&RecordKind::House].count, 2);
                Ok(())
            })
            .unwrap();
        }
    });
}

fn apply(s: &mut dyn Session, published: &Published) -> Result<(), DirectoryError> {
    let record = &published.record;
    match published.deleted {
        true => bury(
            s,
            record.kind,
            record.id,
            &published.stream,
            published.revision,
        )?,
        false => put(s, record, &published.stream, published.revision)?,
    };
    Ok(())
}

#[test]
fn records_that_share_a_revision_stay_on_one_page() {
    on_each(|s| {
        for number in 1..=3 {
            put(s, &full(RecordKind::Site, number), "shared", 4).unwrap();
        }
        assert_eq!(page_after(s, "shared", 0, 1).unwrap().len(), 3);
        assert!(page_after(s, "shared", 4, 1).unwrap().is_empty());
    });
}

#[test]
fn dropping_a_stream_leaves_the_others() {
    on_each(|s| {
        put(s, &full(RecordKind::Site, 1), "shared", 1).unwrap();
        put(s, &full(RecordKind::Site, 2), "house/x", 1).unwrap();
        drop_stream(s, "shared").unwrap();
        assert!(digest(s, "shared").unwrap().is_empty());
        assert_eq!(digest(s, "house/x").unwrap().len(), 1);
    });
}

#[test]
fn typed_reading_follows_the_links() {
    on_each(|s| {
        put(s, &full(RecordKind::Service, 1), "shared", 1).unwrap();
        put(s, &full(RecordKind::Language, 2), "shared", 2).unwrap();
        let service: Service = by_id(s, Uuid::from_u128(1)).unwrap().unwrap();
        assert_eq!(service.minimum_age, Some(0));
        assert_eq!(service.organisation_id, Uuid::from_u128(99));
        assert_eq!(service.extra["x_unknown"]["deep"][1], json!("two"));
        assert_eq!(all::<Service>(s).unwrap().len(), 1);
        let linked_to = Uuid::from_u128(99);
        assert_eq!(
            linked::<Language>(s, "service_id", linked_to)
                .unwrap()
                .len(),
            1
        );
        assert!(linked::<Language>(s, "service_id; --", linked_to).is_err());
    });
}

#[test]
fn many_records_are_read_at_once_as_they_are_on_the_wire() {
    on_each(|s| {
        let kept: Vec<Record> = (1..=900).map(|id| full(RecordKind::Phone, id)).collect();
        for record in &kept {
            put(s, record, "shared", 1).unwrap();
        }
        assert_eq!(records(s, RecordKind::Phone).unwrap(), kept);
        let wanted: Vec<Uuid> = kept.iter().skip(10).map(|record| record.id).collect();
        let found = records_with(s, RecordKind::Phone, "id", &wanted).unwrap();
        assert_eq!(found, kept[10..]);
        let owner = [Uuid::from_u128(5), Uuid::from_u128(99)];
        let found = records_with(s, RecordKind::Phone, "service_id", &owner).unwrap();
        assert_eq!(found.len(), 900);
        assert!(
            records_with(s, RecordKind::Phone, "id", &[])
                .unwrap()
                .is_empty()
        );
        assert!(records_with(s, RecordKind::Phone, "number; --", &owner).is_err());
    });
}

#[test]
fn a_record_that_breaks_a_rule_is_refused_with_its_column() {
    let check = |kind, key: &str, value: Value, rule: Rule| {
        let mut record = full(kind, 1);
        record.body.insert(key.to_owned(), value);
        let refused = record.check().unwrap_err();
        assert_eq!((refused.field.as_str(), refused.rule), (key, rule));
    };
    check(RecordKind::Service, "name", json!(""), Rule::Required);
    check(RecordKind::Service, "name", Value::Null, Rule::Required);
    check(RecordKind::Service, "name", json!(3), Rule::WrongType);
    check(
        RecordKind::Service,
        "name",
        json!("n".repeat(301)),
        Rule::TooLong(300),
    );
    check(
        RecordKind::Service,
        "description",
        json!("n".repeat(10_001)),
        Rule::TooLong(10_000),
    );
    check(
        RecordKind::Service,
        "summary",
        json!("a\u{0}b"),
        Rule::NotAllowed,
    );
    check(
        RecordKind::Service,
        "status",
        json!("open"),
        Rule::UnknownCode,
    );
    check(
        RecordKind::Service,
        "organisation_id",
        json!("12"),
        Rule::WrongType,
    );
    check(
        RecordKind::Service,
        "minimum_age",
        json!(-1),
        Rule::OutOfRange,
    );
    check(
        RecordKind::Service,
        "minimum_age",
        json!("3"),
        Rule::WrongType,
    );
    check(
        RecordKind::Service,
        "assured_date",
        json!("yesterday"),
        Rule::WrongType,
    );
    check(
        RecordKind::Organisation,
        "self_organisation",
        json!(2),
        Rule::OutOfRange,
    );
    check(
        RecordKind::CostOption,
        "amount",
        json!("NaN"),
        Rule::WrongType,
    );
    check(RecordKind::Location, "latitude", json!([]), Rule::WrongType);
    let mut record = full(RecordKind::House, 1);
    record
        .body
        .insert("note".to_owned(), json!("x".repeat(20_000)));
    assert_eq!(record.check().unwrap_err().field, "extra");
}

#[test]
fn what_a_newer_centre_sends_is_kept_and_passed_on() {
    on_each(|s| {
        let mut record = full(RecordKind::Service, 1);
        record.body.insert("status".to_owned(), json!("paused"));
        record
            .body
            .insert("minimum_age".to_owned(), json!({"months": 3}));
        record.body.insert("name".to_owned(), json!(["a", "b"]));
        record.body.insert("alert".to_owned(), json!("nul \u{0}"));
        assert!(put(s, &record, "shared", 1).unwrap());
        assert_eq!(
            get(s, record.kind, record.id).unwrap(),
            Some(record.clone())
        );
        let service: Service = by_id(s, record.id).unwrap().unwrap();
        assert_eq!(service.status, "paused");
        assert_eq!((service.minimum_age, service.name.as_str()), (None, ""));
    });
}

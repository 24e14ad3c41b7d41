//! The directory goes down in order, and no reader ever misses a change.

use crate::scene::{Scene, house_records, on_each_database, record};
use onthaal_model::record::RecordKind;
use onthaal_protocol::cursor::Cursor;
use onthaal_server::{CentreError, ingest, publish};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

fn term(number: u128, name: &str) -> onthaal_directory::Record {
    record(
        RecordKind::Municipality,
        Uuid::from_u128(number),
        json!({"name": name, "nis_code": "99999"}),
    )
}

fn read_from(scene: &Scene, cursor: Option<&str>) -> (Vec<(Uuid, i64)>, String) {
    let mut cursor = cursor.map(str::to_owned);
    let mut read = Vec::new();
    loop {
        let parsed = cursor.as_deref().map(|text| Cursor::parse(text).unwrap());
        let page =
            publish::pull(&scene.centre, &scene.device, parsed.as_ref(), "shared", 3).unwrap();
        read.extend(
            page.records
                .iter()
                .map(|envelope| (envelope.id, envelope.revision)),
        );
        cursor = Some(page.next.clone());
        if !page.more {
            return (read, page.next);
        }
    }
}

#[test]
fn a_tablet_reads_everything_page_by_page_and_then_only_what_changed() {
    on_each_database(|scene| {
        let terms = (1..8).map(|n| term(n, "Een")).collect();
        publish::publish_records(&scene.centre, terms).unwrap();
        let (all, cursor) = read_from(scene, None);
        assert_eq!(all.len(), 3 + 7);
        assert!(all.windows(2).all(|two| two[0].1 < two[1].1));
        let changed =
            publish::publish_records(&scene.centre, vec![term(2, "Een"), term(3, "Twee")]);
        assert_eq!(changed.unwrap(), 1);
        let (later, _) = read_from(scene, Some(&cursor));
        assert_eq!(later, [(Uuid::from_u128(3), 11)]);
    });
}

#[test]
fn publishing_the_same_again_changes_nothing() {
    on_each_database(|scene| {
        let again = publish::publish_records(&scene.centre, house_records());
        assert_eq!(again.unwrap(), 0);
    });
}

#[test]
fn one_refused_record_publishes_none() {
    on_each_database(|scene| {
        let bad = record(
            RecordKind::Municipality,
            Uuid::from_u128(9),
            json!({"name": 7}),
        );
        let tried = publish::publish_records(&scene.centre, vec![term(1, "Een"), bad]);
        assert!(matches!(tried, Err(CentreError::Invalid(_))));
        assert_eq!(read_from(scene, None).0.len(), 3);
    });
}

#[test]
fn a_cursor_of_another_epoch_or_stream_has_expired() {
    on_each_database(|scene| {
        let pull = |cursor: &str, stream: &str| {
            let cursor = Cursor::parse(cursor);
            publish::pull(&scene.centre, &scene.device, cursor.as_ref(), stream, 10)
        };
        let foreign = pull("0000:shared:1", "shared");
        assert!(matches!(foreign, Err(CentreError::CursorExpired)));
        let (_, cursor) = read_from(scene, None);
        let own = format!("house/{}", crate::scene::HOUSE);
        assert!(matches!(
            pull(&cursor, &own),
            Err(CentreError::CursorExpired)
        ));
        assert!(pull("", &own).is_ok());
        let strange = pull("", "house/00000000-0000-0000-0000-00000000beef");
        assert!(matches!(strange, Err(CentreError::NotFound(_))));
    });
}

#[test]
fn a_tablet_that_saw_more_gives_the_centre_a_new_epoch_once_a_day() {
    on_each_database(|scene| {
        let epoch = |regressed| {
            let hello = ingest::hello(&scene.centre, &scene.device, regressed).unwrap();
            hello.epoch
        };
        let first = epoch(false);
        let second = epoch(true);
        assert_ne!(first, second);
        assert_eq!(epoch(true), second);
        scene.at("2026-11-22T10:00:00Z");
        assert_ne!(epoch(true), second);
    });
}

#[test]
fn a_reader_beside_many_writers_misses_no_revision() {
    on_each_database(|scene| {
        let writers = 4_u128;
        let each = 12_u128;
        let done = AtomicBool::new(false);
        let seen = std::thread::scope(|scope| {
            let scene = &*scene;
            let done = &done;
            let writing: Vec<_> = (0..writers)
                .map(|writer| {
                    scope.spawn(move || {
                        for n in 0..each {
                            let id = 0x10_000 + writer * 1_000 + n;
                            publish::publish_records(&scene.centre, vec![term(id, "Nieuw")])
                                .unwrap();
                        }
                    })
                })
                .collect();
            let reader = scope.spawn(move || {
                let mut seen = BTreeSet::new();
                let (first, mut cursor) = read_from(scene, None);
                seen.extend(first.into_iter().map(|(id, _)| id));
                loop {
                    let last_round = done.load(Ordering::Acquire);
                    let (more, next) = read_from(scene, Some(&cursor));
                    seen.extend(more.into_iter().map(|(id, _)| id));
                    cursor = next;
                    if last_round {
                        return seen;
                    }
                }
            });
            for writer in writing {
                writer.join().unwrap();
            }
            done.store(true, Ordering::Release);
            reader.join().unwrap()
        });
        assert_eq!(seen.len() as u128, 3 + writers * each);
    });
}

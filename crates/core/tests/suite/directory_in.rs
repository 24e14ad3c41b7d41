//! The directory comes in page by page, each page as a whole with its cursor.

use onthaal_core::replica::{
    apply_page, digest_differs, follow_streams, load_records, note_reread, plan, replace_stream,
};
use onthaal_core::{CoreError, Store};
use onthaal_directory::{Municipality, Record, all, by_id};
use onthaal_model::record::RecordKind;
use onthaal_protocol::pull::{Digest, Envelope, KindDigest, PullPage};
use uuid::Uuid;

fn envelope(id: u128, revision: i64, name: &str) -> Envelope {
    let mut body = serde_json::Map::new();
    body.insert("name".into(), name.into());
    body.insert("nis_code".into(), "11001".into());
    Envelope {
        kind: "municipality".into(),
        id: Uuid::from_u128(id),
        revision,
        deleted: name.is_empty(),
        body,
    }
}

fn page(records: Vec<Envelope>, next: i64, more: bool) -> PullPage {
    PullPage {
        records,
        next: format!("e1:shared:{next}"),
        more,
        digest: None,
    }
}

fn names(store: &Store) -> Vec<String> {
    let mut names: Vec<String> = store
        .read_directory(all::<Municipality>)
        .unwrap()
        .into_iter()
        .map(|municipality| municipality.name)
        .collect();
    names.sort();
    names
}

#[test]
fn a_page_and_its_cursor_are_kept_together() {
    let store = &Store::in_memory().unwrap();
    follow_streams(store, &["shared".into()]).unwrap();
    assert_eq!(plan(store).unwrap()[0].cursor, None);
    let mut first = page(
        vec![envelope(1, 1, "Wilgenbeke"), envelope(2, 2, "Dorp")],
        2,
        true,
    );
    first.records.push(Envelope {
        kind: "of-a-later-version".into(),
        ..envelope(3, 3, "?")
    });
    let applied = apply_page(store, "shared", &first).unwrap();
    assert_eq!((applied.written, applied.unknown), (2, 1));
    let again = apply_page(store, "shared", &first).unwrap();
    assert_eq!(again.written, 0, "read twice is read once");
    let last = page(vec![envelope(2, 4, ""), envelope(1, 1, "Ouder")], 4, false);
    apply_page(store, "shared", &last).unwrap();
    assert_eq!(names(store), ["Wilgenbeke"]);
    let plan = plan(store).unwrap();
    assert_eq!(plan[0].cursor.as_deref(), Some("e1:shared:4"));
    assert!(!plan[0].whole);
}

#[test]
fn a_page_that_fails_half_way_leaves_neither_rows_nor_cursor() {
    let store = &Store::in_memory().unwrap();
    follow_streams(store, &["shared".into()]).unwrap();
    store
        .write_directory(|s| {
            s.batch(
                "CREATE TRIGGER no_village BEFORE INSERT ON municipality WHEN NEW.name = 'Dorp'
                 BEGIN SELECT RAISE(ABORT, 'no'); END",
            )
        })
        .unwrap();
    let both = page(
        vec![envelope(1, 1, "Wilgenbeke"), envelope(2, 2, "Dorp")],
        2,
        false,
    );
    assert!(matches!(
        apply_page(store, "shared", &both),
        Err(CoreError::Db(_))
    ));
    assert_eq!(names(store), Vec::<String>::new());
    assert_eq!(plan(store).unwrap()[0].cursor, None);
}

#[test]
fn a_stream_read_anew_takes_the_place_of_the_former() {
    let store = &Store::in_memory().unwrap();
    let old = page(vec![envelope(1, 8, "Weg"), envelope(2, 9, "Oud")], 9, false);
    apply_page(store, "shared", &old).unwrap();
    let pages = [
        page(vec![envelope(2, 2, "Nieuw")], 2, true),
        page(vec![envelope(3, 3, "Erbij")], 3, false),
    ];
    replace_stream(store, "shared", &pages).unwrap();
    assert_eq!(names(store), ["Erbij", "Nieuw"]);
    assert_eq!(
        plan(store).unwrap()[0].cursor.as_deref(),
        Some("e1:shared:3")
    );
}

#[test]
fn the_digest_tells_what_is_missing_too_much_or_old() {
    let store = &Store::in_memory().unwrap();
    let both = page(
        vec![envelope(1, 1, "Een"), envelope(2, 2, "Twee")],
        2,
        false,
    );
    apply_page(store, "shared", &both).unwrap();
    let digest = |count, revision_sum| {
        Digest::from([
            (
                "municipality".to_owned(),
                KindDigest {
                    count,
                    revision_sum,
                },
            ),
            (
                "of-a-later-version".to_owned(),
                KindDigest {
                    count: 5,
                    revision_sum: 5,
                },
            ),
            (
                "service".to_owned(),
                KindDigest {
                    count: 0,
                    revision_sum: 0,
                },
            ),
        ])
    };
    assert!(!digest_differs(store, "shared", &digest(2, 3)).unwrap());
    assert!(digest_differs(store, "shared", &digest(3, 3)).unwrap());
    assert!(digest_differs(store, "shared", &digest(2, 4)).unwrap());
    assert!(digest_differs(store, "shared", &Digest::new()).unwrap());
    note_reread(store, "shared", "e1:shared:2").unwrap();
    assert_eq!(plan(store).unwrap()[0].reread_at, "e1:shared:2");
}

#[test]
fn a_stream_that_is_no_longer_followed_leaves_nothing() {
    let store = &Store::in_memory().unwrap();
    let streams = ["shared".to_owned(), "house/x".to_owned()];
    follow_streams(store, &streams).unwrap();
    apply_page(
        store,
        "shared",
        &page(vec![envelope(1, 1, "Blijft")], 1, false),
    )
    .unwrap();
    let mut own = page(vec![envelope(2, 2, "Gaat")], 2, false);
    own.next = "e1:house/x:2".into();
    apply_page(store, "house/x", &own).unwrap();
    follow_streams(store, &streams[..1]).unwrap();
    assert_eq!(names(store), ["Blijft"]);
    assert_eq!(plan(store).unwrap().len(), 1);
}

#[test]
fn records_loaded_without_a_centre_are_replaced_by_it_as_a_whole() {
    let store = &Store::in_memory().unwrap();
    let record = Record {
        kind: RecordKind::Municipality,
        id: Uuid::from_u128(1),
        body: envelope(1, 1, "Voorbeeld").body,
    };
    load_records(store, "shared", &[record]).unwrap();
    assert!(
        store
            .read_directory(|s| by_id::<Municipality>(s, Uuid::from_u128(1)))
            .unwrap()
            .is_some()
    );
    follow_streams(store, &["shared".into()]).unwrap();
    let plan = plan(store).unwrap();
    assert_eq!((plan[0].cursor.as_deref(), plan[0].whole), (None, true));
}

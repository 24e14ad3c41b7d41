use super::*;

fn known_and_fresh() -> (Vec<Record>, Vec<Record>) {
    let mut known = vec![organisation(1, "De Bie", json!({}))];
    known.extend(service(2, 1, "Spelotheek De Bie", "053 21 22 23", MARKT));
    let mut fresh = service(
        3,
        1,
        "Speelotheek De Bie",
        "053/21.22.23",
        ("markt 1", "9300"),
    );
    fresh[0]
        .body
        .insert("email".to_owned(), json!("spel@bie.be"));
    fresh.push(record(
        RecordKind::Phone,
        399,
        json!({ "service_id": id(3), "number": "0470 11 22 33" }),
    ));
    fresh.push(record(
        RecordKind::Schedule,
        398,
        json!({ "service_at_location_id": id(303), "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00" }),
    ));
    (known, fresh)
}

const KEPT: Key = (RecordKind::Service, Uuid::from_u128(2));
const OTHER: Key = (RecordKind::Service, Uuid::from_u128(3));

#[test]
fn one_of_two_stays_with_what_both_have_once() {
    let (known, fresh) = known_and_fresh();
    let mut outlook = outlook(known, fresh);
    outlook.merge(KEPT, OTHER, &Sides::new());
    let body = outlook.body(KEPT).unwrap();
    assert_eq!(body["name"], json!("Spelotheek De Bie"));
    assert_eq!(body["email"], json!("spel@bie.be"));
    assert!(outlook.body(OTHER).is_none());
    let changes = outlook.changes();
    let new: Vec<(RecordKind, u128)> = changes
        .iter()
        .filter(|change| {
            matches!(change, Change::New(_)) && change.key().0 != RecordKind::Provenance
        })
        .map(|change| (change.key().0, change.key().1.as_u128()))
        .collect();
    assert_eq!(new, [(RecordKind::Phone, 399), (RecordKind::Schedule, 398)]);
    let moved = outlook
        .body((RecordKind::Schedule, Uuid::from_u128(398)))
        .unwrap();
    assert_eq!(moved["service_at_location_id"], json!(id(203)));
    let phone = outlook
        .body((RecordKind::Phone, Uuid::from_u128(399)))
        .unwrap();
    assert_eq!(phone["service_id"], json!(id(2)));
}

#[test]
fn each_field_comes_from_the_side_that_was_chosen_and_the_rest_is_remembered() {
    let (known, fresh) = known_and_fresh();
    let mut outlook = outlook(known, fresh);
    outlook.merge(
        KEPT,
        OTHER,
        &Sides::from([("name".to_owned(), Side::Other)]),
    );
    assert_eq!(
        outlook.body(KEPT).unwrap()["name"],
        json!("Speelotheek De Bie")
    );
    let provenance: Vec<(String, String)> = outlook
        .changes()
        .iter()
        .filter_map(|change| match change {
            Change::New(record) if record.kind == RecordKind::Provenance => Some((
                record.body["field"].as_str()?.to_owned(),
                record.body["source_id"].as_str()?.to_owned(),
            )),
            _ => None,
        })
        .collect();
    for field in ["*", "name", "email"] {
        assert!(
            provenance.contains(&(field.to_owned(), id(3))),
            "{field}: {provenance:?}"
        );
    }
}

/// What a centre has once these changes are made.
fn written(known: Vec<Record>, outlook: &Outlook) -> Vec<Record> {
    let mut all: BTreeMap<Key, Record> = known
        .into_iter()
        .map(|record| ((record.kind, record.id), record))
        .collect();
    for change in outlook.changes() {
        match change {
            Change::New(record) | Change::Changed(record, _) => {
                all.insert((record.kind, record.id), record);
            }
            Change::Gone(key, _) => {
                all.remove(&key);
            }
        }
    }
    all.into_values().collect()
}

#[test]
fn the_next_import_finds_the_same_record_again_and_changes_nothing() {
    let (known, fresh) = known_and_fresh();
    let mut first = outlook(known.clone(), fresh.clone());
    first.merge(KEPT, OTHER, &Sides::new());
    let after = written(known, &first);

    let mut again = outlook(after.clone(), fresh.clone());
    assert_eq!(again.follow(), [(KEPT, OTHER)]);
    assert_eq!(again.changes(), []);

    let mut edited = fresh;
    edited[0]
        .body
        .insert("email".to_owned(), json!("nieuw@bie.be"));
    let mut later = outlook(after, edited);
    later.follow();
    let changed: Vec<Change> = later
        .changes()
        .into_iter()
        .filter(|change| change.key().0 != RecordKind::Provenance)
        .collect();
    let [Change::Changed(record, fields)] = changed.as_slice() else {
        panic!("{changed:?}")
    };
    assert_eq!((record.id, fields.len()), (KEPT.1, 1));
    assert_eq!(fields[0].after, Some(json!("nieuw@bie.be")));
}

#[test]
fn what_referred_to_the_one_that_went_refers_to_the_one_that_stays() {
    let mut known = vec![
        organisation(1, "De Kade", json!({ "kbo": "0415123456" })),
        organisation(
            2,
            "Kade vzw",
            json!({ "kbo": "0415123456", "parent_organisation_id": id(1) }),
        ),
        organisation(5, "Kade Zuid", json!({ "parent_organisation_id": id(2) })),
        record(
            RecordKind::Involvement,
            6,
            json!({ "organisation_id": id(2), "house_id": id(9), "level": "average" }),
        ),
    ];
    known.extend(service(3, 2, "Taalcafé", "053 21 22 23", MARKT));
    let mut outlook = outlook(known, vec![]);
    let organisation = |number| (RecordKind::Organisation, Uuid::from_u128(number));
    outlook.merge(organisation(1), organisation(2), &Sides::new());
    for (kind, number, column) in [
        (RecordKind::Service, 3, "organisation_id"),
        (RecordKind::Organisation, 5, "parent_organisation_id"),
        (RecordKind::Involvement, 6, "organisation_id"),
    ] {
        let body = outlook.body((kind, Uuid::from_u128(number))).unwrap();
        assert_eq!(body[column], json!(id(1)), "{kind}");
    }
    assert!(
        !outlook
            .body(organisation(1))
            .unwrap()
            .contains_key("parent_organisation_id")
    );
    assert!(matches!(
        outlook
            .changes()
            .iter()
            .find(|c| c.key() == organisation(2)),
        Some(Change::Gone(..))
    ));
}

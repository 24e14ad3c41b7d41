//! Whatever bytes come in, they are answered: no panic, no hang, nothing half taken; and what is
//! taken twice is taken once.

use onthaal_exchange::{Known, Plan, Reading, hsds_csv, hsds_json, hsds_zip};
use proptest::prelude::*;
use std::sync::LazyLock;

const NAMES: [&str; 6] = [
    "x.json",
    "x.ndjson",
    "services.csv",
    "x.csv",
    "x.zip",
    "x.xlsx",
];

/// A sound file of each kind, to be damaged.
static SOUND: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(|| {
    let town = onthaal_demo::town().unwrap().records;
    let some: Vec<_> = town.into_iter().take(60).collect();
    let mut sound = vec![
        ("d.json", hsds_json(&some).into_bytes()),
        ("d.zip", hsds_zip(&some).unwrap()),
    ];
    let tables = hsds_csv(&some).into_iter();
    let organisations = tables.filter(|(name, _)| name == "organizations.csv");
    sound.extend(organisations.map(|(_, bytes)| ("organizations.csv", bytes)));
    sound
});

/// Reads and plans, twice; a refused file leaves nothing behind.
fn answered(name: &str, bytes: &[u8]) {
    let read = || {
        let mut reading = Reading::default();
        let read = reading.add_file(name, bytes);
        if let Err(error) = &read {
            assert!(reading.is_empty(), "{error}");
            assert!(!error.to_string().is_empty());
        }
        read.map(|()| reading)
    };
    let Ok(reading) = read() else {
        return;
    };
    let first = Plan::of(reading, &Known::default());
    let again = Plan::of(read().unwrap(), &Known::new(first.write.clone(), []));
    assert_eq!(again.changes, [], "taken twice is taken once");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..600), name in 0..NAMES.len()) {
        answered(NAMES[name], &bytes);
    }

    #[test]
    fn any_text_of_a_table_is_answered(
        text in "(id|name|status|email|\"|,|;|\t|\r|\n|\u{0}|[a-c0-9]|é|\u{202e}|=cmd){0,80}",
    ) {
        answered("services.csv", text.as_bytes());
        answered("lijst.csv", text.as_bytes());
    }

    #[test]
    fn any_json_is_answered(
        text in r#"(\{|\}|\[|\]|,|:|"id"|"name"|"contents"|"status"|"phones"|"onthaal"|"physical_addresses"|"content"|1|-0|1e400|null|true|"\\ud800"|"x"){0,60}"#,
    ) {
        answered("x.json", text.as_bytes());
    }

    #[test]
    fn any_json_tree_is_answered(value in tree()) {
        answered("x.json", value.to_string().as_bytes());
    }

    #[test]
    fn a_sound_file_with_damage_is_answered(
        which in 0..3_usize,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        end in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let (name, sound) = &SOUND[which.min(SOUND.len() - 1)];
        let mut bytes = sound.clone();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(end.index(bytes.len()));
        }
        answered(name, &bytes);
    }
}

/// JSON of the keys that readers look at, with values of any type under them.
fn tree() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::{Value, json};
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        Just(json!("6b8a4a30-0000-4000-8000-000000000001")),
        Just(json!("active")),
        "[a-z\u{202e}\n]{0,6}".prop_map(Value::from),
    ];
    let key = prop::sample::select(vec![
        "id",
        "name",
        "status",
        "description",
        "organization",
        "organization_id",
        "services",
        "service_at_locations",
        "location",
        "location_type",
        "phones",
        "number",
        "schedules",
        "freq",
        "byday",
        "dtstart",
        "until",
        "opens_at",
        "closes_at",
        "attributes",
        "link_id",
        "link_entity",
        "link_type",
        "taxonomy_term",
        "taxonomy_term_code",
        "metadata",
        "minimum_age",
        "latitude",
        "latitude_text",
        "contents",
        "onthaal",
        "records",
        "record",
        "organization_identifiers",
        "identifier_scheme",
        "identifier",
        "eligibilitys",
        "regular_schedules",
        "weekday",
        "holiday_schedules",
        "service_taxonomys",
        "taxonomy",
        "physical_addresses",
        "language",
        "languages",
        "kbo",
        "house_level_secret",
        "translations",
        "capacities",
        "unit",
        "parent_id",
        "taxonomy_ids",
        "total_pages",
        "size",
    ]);
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.clone().prop_map(str::to_owned), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

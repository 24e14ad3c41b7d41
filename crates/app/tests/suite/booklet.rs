//! The booklet, as the screens get it.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn entries(booklet: &Value) -> Vec<Value> {
    let chapters = booklet["chapters"].as_array().expect("chapters");
    chapters
        .iter()
        .flat_map(|chapter| chapter["services"].as_array().expect("services").clone())
        .collect()
}

#[test]
fn every_service_that_families_find_stands_in_one_chapter() {
    let tablet = Tablet::demo();
    let booklet = tablet.staff("booklet", json!({"locale": "nl-BE"}));
    let entries = entries(&booklet);
    let ids: BTreeSet<String> = entries
        .iter()
        .map(|each| each["service_id"].to_string())
        .collect();
    assert_eq!(ids.len(), entries.len());
    assert_eq!(booklet["services"], entries.len());
    assert_eq!(booklet["left_out"], 0);
    assert_eq!(booklet["day"], "2026-11-24");
    let search = json!({"text": "", "locale": "nl-BE"});
    let found = tablet.app.call(Access::Visitor, "search_services", &search);
    assert_eq!(found.expect("anybody may")["total"], entries.len());
    let chapters = booklet["chapters"].as_array().expect("chapters");
    for chapter in chapters {
        let names: Vec<String> = chapter["services"]
            .as_array()
            .expect("services")
            .iter()
            .map(|each| {
                each["name"]["text"]
                    .as_str()
                    .expect("a name")
                    .to_lowercase()
            })
            .collect();
        assert!(!names.is_empty());
        assert!(
            names
                .windows(2)
                .all(|pair| pair[0].chars().next() <= pair[1].chars().next())
        );
    }
}

#[test]
fn a_secret_place_and_the_names_of_people_are_not_on_paper() {
    let tablet = Tablet::demo();
    let booklet = tablet.staff("booklet", json!({"locale": "nl-BE"}));
    let mut secret = 0;
    for entry in entries(&booklet) {
        assert_eq!(entry.get("contact_people"), None);
        for place in entry["places"].as_array().expect("places") {
            if place["secret"] == true {
                secret += 1;
                assert_eq!(place["lines"], json!([]));
                assert_eq!(place["city"], Value::Null);
            }
        }
    }
    assert!(secret > 0, "the town has a refuge");
}

#[test]
fn families_print_no_booklet_and_a_new_tablet_has_an_empty_one() {
    let tablet = Tablet::empty();
    let body = json!({"locale": "ar"});
    let booklet = tablet.staff("booklet", body.clone());
    assert_eq!(booklet["chapters"], json!([]));
    let error = tablet.app.call(Access::Visitor, "booklet", &body);
    assert_eq!(error.expect_err("not for families").code, ErrorCode::Denied);
}

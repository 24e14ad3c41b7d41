//! Every code that a screen can be given has a text in every locale.

use std::collections::BTreeSet;

use crate::common::Tablet;
use onthaal_app::ErrorCode;
use onthaal_locales::{Locales, Messages, parse};
use serde_json::{Value, json};

fn ids(locale: &str) -> BTreeSet<String> {
    let locales = Locales::embedded();
    let sources = locales.sources(locale);
    sources
        .iter()
        .flat_map(|source| parse(&source.text).messages)
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn every_error_and_every_code_of_the_vocabulary_has_a_text() {
    let vocabulary = Tablet::empty().staff("vocabulary", json!({}));
    let mut wanted: BTreeSet<String> = ErrorCode::ALL
        .iter()
        .map(|code| format!("error-{}", code.as_str()))
        .collect();
    let lists = [
        ("age_bands", "age-band"),
        ("askers", "asker"),
        ("channels", "channel"),
        ("languages", "language"),
        ("warmth", "warmth"),
        ("gap_reasons", "gap-reason"),
        ("intake_modes", "intake-mode"),
        ("half_days", "half-day"),
        ("outcomes", "outcome"),
        ("domains", "theme"),
    ];
    let code = |value: &Value| value.as_str().or(value["id"].as_str()).unwrap().to_owned();
    for (list, prefix) in lists {
        for entry in vocabulary[list].as_array().unwrap() {
            wanted.insert(format!("{prefix}-{}", code(entry)));
            for theme in entry["themes"].as_array().into_iter().flatten() {
                wanted.insert(format!("theme-{}", code(theme)));
            }
        }
    }
    for locale in Locales::embedded().full_tags() {
        let missing: Vec<_> = wanted.difference(&ids(&locale)).cloned().collect();
        assert!(missing.is_empty(), "{locale}: {missing:?}");
    }
}

#[test]
fn a_family_chooses_from_seventeen_languages_and_gets_dutch_behind_its_own() {
    let tablet = Tablet::demo();
    let house = tablet.here("house", json!({})).unwrap();
    let offered: Vec<&str> = house["visitor_locales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| each["locale"].as_str().unwrap())
        .collect();
    assert_eq!(
        offered,
        [
            "nl-BE", "fr-BE", "en", "de", "ar", "tr", "uk", "ru", "pl", "ro", "bg", "es", "pt",
            "fa", "ps", "so", "ti"
        ]
    );
    for locale in offered {
        let bundle = tablet
            .here("locale_bundle", json!({"locale": locale}))
            .unwrap();
        assert_eq!(bundle["locale"], locale);
        let own = bundle["sources"].as_array().unwrap();
        assert!(own.iter().any(|file| file["file"] == "hours.ftl"));
        let behind = bundle["fallback_sources"].as_array().unwrap();
        let desk = behind
            .iter()
            .chain(own)
            .any(|file| file["file"] == "desk.ftl");
        assert!(
            desk,
            "{locale}: every screen has its texts, in Dutch at least"
        );
        let whole = bundle["available"].as_array().unwrap();
        assert_eq!(whole.len(), 4, "{locale}: the languages of a desk");
    }
    let wanted = json!({"locale": "ar", "screens": "kiosk"});
    let kiosk = tablet.here("locale_bundle", wanted).unwrap();
    for texts in ["sources", "fallback_sources"] {
        let files = kiosk[texts].as_array().unwrap();
        assert!(files.iter().any(|file| file["file"] == "hours.ftl"));
        assert!(files.iter().all(|file| file["file"] != "desk.ftl"));
    }
    let wanted = json!({"locale": "ar", "screens": "cellar"});
    assert!(tablet.here("locale_bundle", wanted).is_err());
    let wanted = json!({"wanted": ["ti", "fr"]});
    let bundle = tablet.here("locale_bundle", wanted).unwrap();
    assert_eq!(bundle["locale"], "fr-BE", "no whole screen is in Tigrinya");
}

#[test]
fn the_word_that_the_search_box_suggests_is_found_in_every_language() {
    let tablet = Tablet::demo();
    let locales = Locales::embedded();
    for tag in locales.tags() {
        let hint = Messages::load(&locales, &tag)
            .unwrap()
            .text("kiosk-search-hint");
        let (_, word) = hint.rsplit_once([':', '፦']).unwrap();
        let wanted = json!({"text": word.trim(), "locale": tag, "filters": {}, "limit": 5});
        let reply = tablet.here("search_services", wanted).unwrap();
        let themes = reply["themes"].as_array().unwrap();
        assert!(!themes.is_empty(), "{tag}: {word} means nothing");
    }
}

//! What staff are told of how well the kiosk is locked.

use std::collections::BTreeSet;

use crate::common::Tablet;
use onthaal_app::{Advice, ESCAPES, ErrorCode, HostFacts, HostSystem, Mode};
use onthaal_locales::{Locales, parse};
use serde_json::json;

#[test]
fn every_way_out_and_every_advice_has_a_text_in_each_language_of_staff() {
    let mut wanted: BTreeSet<String> = ESCAPES
        .iter()
        .map(|way| format!("escape-{}", way.code))
        .chain(["locked", "open", "by-system"].map(|state| format!("escape-state-{state}")))
        .collect();
    wanted.extend(
        Advice::ALL
            .iter()
            .map(|each| format!("escape-do-{}", each.as_str())),
    );
    let locales = Locales::embedded();
    for locale in locales.full_tags() {
        let texts = locales.sources(&locale);
        let ids: BTreeSet<String> = texts
            .iter()
            .flat_map(|source| parse(&source.text).messages)
            .map(|(id, _)| id)
            .collect();
        let missing: Vec<_> = wanted.difference(&ids).collect();
        assert!(missing.is_empty(), "{locale}: {missing:?}");
    }
}

#[test]
fn staff_are_told_of_thirty_ways_as_the_host_says_and_families_of_none() {
    let tablet = Tablet::demo();
    let browser = tablet.staff("kiosk_check", json!({}));
    assert_eq!(browser["escapes"].as_array().unwrap().len(), 30);
    assert_eq!(browser["escapes"][0]["state"], "open");
    assert_eq!(browser["escapes"][0]["advice"], "app");
    tablet.app.describe_host(HostFacts {
        window: true,
        system: HostSystem::Linux,
        session: true,
        watched: true,
        automation: false,
    });
    let told = tablet.staff("kiosk_check", json!({}));
    let locked = told["escapes"].as_array().unwrap();
    let locked = locked.iter().filter(|way| way["state"] == "locked").count();
    assert_eq!(locked, 27);
    assert_eq!(
        (&told["pin_set"], &told["window"]),
        (&json!(false), &json!(true))
    );
    tablet.staff("set_mode", json!({"mode": "kiosk"}));
    assert_eq!(tablet.app.mode(), Mode::Kiosk);
    let refused = tablet.here("kiosk_check", json!({})).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Denied);
}

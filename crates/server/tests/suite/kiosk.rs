//! What visits at the kiosk leave is taken, folded and released as questions are.

use crate::scene::{HOUSE, Scene, count, on_each_database, reason_of};
use onthaal_model::fragment::Fragment;
use onthaal_model::id::HouseId;
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Period;
use onthaal_model::vocabulary::{AgeBand, Domain, Warmth};
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_server::reports;
use serde_json::{Value, json};

const PERIOD: &str = "2026-Q4";

fn looked_at(scene: &Scene, code: &str, times: usize) -> Vec<Value> {
    let about = Subject::parse(code).unwrap();
    let one = |_| scene.seal(&Fragment::Interest { about }, PERIOD);
    (0..times).map(one).collect()
}

fn wished(scene: &Scene, wish: WishKind, times: usize) -> Vec<Value> {
    let fragment = Fragment::Wish {
        wish,
        domain: Domain::parse("childcare").ok(),
        age_band: AgeBand::parse("age-0-3").unwrap(),
        part_of_week: Some(PartOfWeek::Weekend),
    };
    (0..times).map(|_| scene.seal(&fragment, PERIOD)).collect()
}

fn released(scene: &Scene) -> Value {
    scene.at("2027-01-15T09:00:00Z");
    reports::release_period(&scene.centre, None).unwrap();
    let period = Period::parse("period", PERIOD).unwrap();
    let release = reports::release(&scene.centre, HouseId(HOUSE), period).unwrap();
    release.unwrap().body
}

fn tree<'a>(body: &'a Value, kind: &str) -> &'a Value {
    let mut trees = body["tables"].as_array().unwrap().iter();
    trees.find(|table| table["kind"] == kind).unwrap()
}

fn lines(table: &Value) -> Vec<(&str, u64)> {
    let all = table["lines"].as_array().unwrap().iter();
    all.map(|line| {
        (
            line["category"].as_str().unwrap(),
            line["count"].as_u64().unwrap(),
        )
    })
    .collect()
}

#[test]
fn what_visits_looked_at_and_wished_for_is_released_in_tables_of_its_own() {
    on_each_database(|scene| {
        let mut sent = looked_at(scene, "sick-child-care", 6);
        sent.extend(looked_at(scene, "childcare", 7));
        sent.extend(looked_at(scene, "child-abuse-concern", 9));
        sent.extend(looked_at(scene, "sport", 2));
        sent.extend(wished(scene, WishKind::Activity, 6));
        sent.extend(wished(scene, WishKind::Other, 5));
        assert_eq!(count(&scene.push(sent.clone()), Accepted), sent.len());
        assert_eq!(count(&scene.push(sent.clone()), Duplicate), sent.len());

        let body = released(scene);
        let interest = tree(&body, "interest");
        assert_eq!(interest["total"], 24);
        // Two are too few for a pool, so that the last named line joins it.
        assert_eq!(lines(interest), [("childcare", 13)]);
        assert_eq!(interest["pool"]["count"], 11);
        let themes = &interest["lines"][0]["tables"][0];
        assert_eq!(themes["dimension"], "interest_theme");
        assert_eq!(lines(themes), [("sick-child-care", 6)]);
        assert_eq!(
            interest["pool"]["tables"],
            json!([]),
            "a theme would name its domain"
        );
        let wishes = tree(&body, "wish");
        assert_eq!(lines(wishes), [("activity", 6)]);
        assert_eq!(wishes["pool"]["count"], 5, "something else is never named");
        assert!(
            !body.to_string().contains("child-abuse"),
            "a sensitive theme has no line"
        );
        let printed = reports::Printer::new("nl-BE").unwrap().text(&body);
        assert!(
            printed.contains("Een idee voor een activiteit") && printed.contains("Kinderopvang")
        );
    });
}

/// What is released when only these were sent.
fn tables_of(send: impl Fn(&Scene) -> Vec<Value>) -> Vec<Value> {
    let all = std::cell::RefCell::new(Vec::new());
    on_each_database(|scene| {
        scene.push(send(scene));
        all.borrow_mut().push(released(scene)["tables"].clone());
    });
    all.into_inner()
}

#[test]
fn a_release_does_not_tell_whether_anything_of_a_kind_was_counted_at_all() {
    let nothing = tables_of(|_| Vec::new());
    for few in [1, 4] {
        assert_eq!(tables_of(|scene| looked_at(scene, "sport", few)), nothing);
        assert_eq!(
            tables_of(|scene| wished(scene, WishKind::Missing, few)),
            nothing
        );
    }
}

#[test]
fn a_tablet_says_nothing_of_how_a_referral_ended_whatever_it_calls_it() {
    on_each_database(|scene| {
        let referral = Fragment::Referral {
            result: ReferralResult::Arrived,
            reason: None,
            domain: None,
            warmth: Warmth::parse("announced").unwrap(),
        };
        for kind in ["referral", "interest", "wish"] {
            let mut item = scene.seal(&referral, PERIOD);
            item["kind"] = json!(kind);
            let reply = scene.push(vec![item.clone()]);
            assert_eq!(count(&reply, Refused), 1, "{kind}");
            let reason = reason_of(&reply, item["id"].as_str().unwrap());
            assert_eq!(reason, Some("not-allowed"), "{kind}");
        }
        assert_eq!(scene.status().waiting, 0);
    });
}

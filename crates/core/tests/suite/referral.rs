//! What is proposed to a visitor.

use crate::village::{NOW, at, attribute, change, id, record, service, village};
use onthaal_core::Store;
use onthaal_core::referral::{MOST, Manner, Proposals, Wanted, options};
use onthaal_core::replica::load_records;
use onthaal_model::id::ServiceId;
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::{AgeBand, Language, Theme};
use serde_json::json;

const TUESDAY: &str = "2026-11-24T09:00:00Z";

fn about<'a>(theme: &str) -> Wanted<'a> {
    Wanted {
        theme: Theme::parse(theme).ok(),
        age_band: None,
        text: "",
        service: None,
        language: None,
        youth: false,
        locale: "nl-BE",
        house: None,
    }
}

fn names(found: &Proposals) -> Vec<&str> {
    let services = found.services.iter();
    services.map(|each| each.hit.name.as_str()).collect()
}

/// A village with these services about one theme, each with ways of receiving people.
fn offering(services: &[(&str, &[&str])]) -> Store {
    let store = village();
    for (revision, (name, modes)) in (2..).zip(services) {
        let mut records = service(name, "De Bron", &["fathers"], json!({}));
        for mode in *modes {
            records.push(attribute(name, "intake-mode", mode, 1));
        }
        change(&store, revision, &records);
    }
    store
}

fn town() -> Store {
    let store = Store::in_memory().unwrap();
    let records = onthaal_demo::town().unwrap().records;
    load_records(&store, "shared", &records).unwrap();
    store
}

#[test]
fn what_is_directly_accessible_comes_before_what_needs_somebody_in_between() {
    let store = offering(&[
        ("Aparte groep", &["members-only"]),
        ("Bij de hulpverlener", &["professional-only", "call-first"]),
        ("Vadercafé", &["walk-in"]),
        ("Vaderlijn", &["call-first", "accepts-warm-referral"]),
    ]);
    let found = options(&store, &about("fathers"), at(NOW)).unwrap();
    assert_eq!(
        names(&found),
        [
            "Vadercafé",
            "Vaderlijn",
            "Aparte groep",
            "Bij de hulpverlener"
        ]
    );
    let manners: Vec<Manner> = found.services.iter().map(|each| each.manner).collect();
    assert_eq!(
        manners,
        [
            Manner::WalkIn,
            Manner::Ticket,
            Manner::Members,
            Manner::Professional
        ]
    );
}

#[test]
fn what_only_the_gate_opens_is_proposed_only_after_something_direct() {
    let store = offering(&[("A achter de poort", &["via-gate"])]);
    let found = options(&store, &about("fathers"), at(NOW)).unwrap();
    assert_eq!(names(&found), Vec::<&str>::new());
    let store = offering(&[
        ("A achter de poort", &["via-gate"]),
        ("Alleen leden", &["members-only"]),
    ]);
    let found = options(&store, &about("fathers"), at(NOW)).unwrap();
    assert_eq!(names(&found), ["Alleen leden"]);
    let store = offering(&[
        ("A achter de poort", &["via-gate"]),
        ("Alleen leden", &["members-only"]),
        ("Zo binnen", &["walk-in"]),
    ]);
    let found = options(&store, &about("fathers"), at(NOW)).unwrap();
    assert_eq!(
        names(&found),
        ["Zo binnen", "A achter de poort", "Alleen leden"]
    );
}

#[test]
fn beside_a_gate_that_somebody_looked_for_lies_what_is_near_and_direct() {
    let store = town();
    let words = Wanted {
        text: "Dagopvang en verblijf in MFC De Wissel",
        ..about("vaccination")
    };
    let found = options(&store, &words, at(TUESDAY)).unwrap();
    let gate = found
        .services
        .iter()
        .position(|each| each.manner == Manner::Gate)
        .unwrap();
    assert!(gate > 0, "{:?}", names(&found));
    assert!(found.services[gate - 1].manner.is_direct());
}

#[test]
fn every_theme_of_the_town_gives_at_most_twelve_and_no_gate_alone() {
    let store = town();
    for theme in Theme::all() {
        for band in [None, AgeBand::parse("age-6-12").ok()] {
            let wanted = Wanted {
                age_band: band,
                ..about(theme.code())
            };
            let found = options(&store, &wanted, at(TUESDAY)).unwrap();
            assert!(found.services.len() <= MOST);
            let gate = |each: &Manner| *each == Manner::Gate;
            let manners: Vec<Manner> = found.services.iter().map(|each| each.manner).collect();
            if let Some(place) = manners.iter().position(gate) {
                assert!(manners[..place].iter().any(|each| each.is_direct()));
            }
        }
    }
}

#[test]
fn a_service_for_another_age_is_not_proposed_and_an_age_that_was_not_asked_hides_nothing() {
    let store = village();
    let of = |band: &str| {
        let wanted = Wanted {
            age_band: AgeBand::parse(band).ok(),
            ..about("child-development")
        };
        names(&options(&store, &wanted, at(NOW)).unwrap()).len()
    };
    assert_eq!(of("age-12-18"), 0);
    assert_eq!(of("age-0-3"), 1);
    assert_eq!(of("not-asked"), 1);
    assert_eq!(of("all-ages"), 1);
}

#[test]
fn what_takes_nobody_in_comes_after_its_equals_and_the_language_of_the_visitor_decides_among_them()
{
    let store = offering(&[
        ("A vol", &["walk-in"]),
        ("B gewoon", &["walk-in"]),
        ("C spreekt Turks", &["walk-in"]),
    ]);
    let full = json!({"capacity": "full", "capacity_date": "2026-11-20"});
    change(
        &store,
        9,
        &[service("A vol", "De Bron", &["fathers"], full)[0].clone()],
    );
    let turkish = json!({"service_id": id("C spreekt Turks"), "code": "tr"});
    change(
        &store,
        10,
        &[record(RecordKind::Language, "turkish", turkish)],
    );
    let wanted = Wanted {
        language: Language::parse("tr").ok(),
        ..about("fathers")
    };
    let found = options(&store, &wanted, at(NOW)).unwrap();
    assert_eq!(names(&found), ["C spreekt Turks", "B gewoon", "A vol"]);
    let found = options(&store, &about("fathers"), at(NOW)).unwrap();
    assert_eq!(names(&found), ["B gewoon", "C spreekt Turks", "A vol"]);
}

#[test]
fn a_service_that_somebody_thought_of_stands_first_with_what_is_near_it() {
    let store = village();
    let wanted = Wanted {
        theme: None,
        service: Some(ServiceId(id("Schoolvragen"))),
        ..about("fathers")
    };
    let found = options(&store, &wanted, at(NOW)).unwrap();
    assert_eq!(names(&found)[0], "Schoolvragen");
    let nowhere = Wanted {
        service: Some(ServiceId(id("Vroeger"))),
        ..wanted
    };
    assert!(
        options(&store, &nowhere, at(NOW))
            .unwrap()
            .services
            .is_empty()
    );
}

#[test]
fn a_young_person_is_shown_who_works_for_the_young_first() {
    let store = town();
    let wanted = Wanted {
        theme: None,
        youth: true,
        age_band: AgeBand::parse("age-12-18").ok(),
        ..about("fathers")
    };
    let found = options(&store, &wanted, at(TUESDAY)).unwrap();
    let by: Vec<&str> = found
        .services
        .iter()
        .map(|each| each.hit.organisation.as_str())
        .collect();
    assert!(by.iter().any(|name| name.contains("JAC")), "{by:?}");
    assert!(by.contains(&"Therapiehuis De Kapstok"), "{by:?}");
    assert!(by.contains(&"Awel"), "{by:?}");
    assert!(
        found
            .services
            .iter()
            .all(|each| each.manner != Manner::Gate)
    );
}

#[test]
fn without_a_theme_or_words_nothing_is_proposed() {
    let wanted = Wanted {
        theme: None,
        ..about("fathers")
    };
    let found = options(&village(), &wanted, at(NOW)).unwrap();
    assert_eq!(found, Proposals::default());
}

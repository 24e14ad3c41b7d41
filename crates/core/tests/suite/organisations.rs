//! Who is who.

use crate::village::{NOW, at, change, id, record, village};
use onthaal_core::Store;
use onthaal_core::directory::organisations::{Answers, Organisations, Wanted};
use onthaal_core::directory::{organisations, standing};
use onthaal_directory::Record;
use onthaal_model::id::{HouseId, OrganisationId, ServiceId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Theme;
use serde_json::json;

const HOUSE: &str = "house";

fn village_with_people() -> Store {
    let store = village();
    let person = |name: &str, title: &str, of: serde_json::Value| {
        let mut body = of;
        body["name"] = json!(name);
        body["title"] = json!(title);
        record(RecordKind::ContactPerson, name, body)
    };
    let involved = |key: &str, level: &str, since: &str, until: Option<&str>| {
        record(
            RecordKind::Involvement,
            key,
            json!({
                "organisation_id": id("De Bron"), "house_id": id(HOUSE), "level": level,
                "since": since, "until": until
            }),
        )
    };
    change(
        &store,
        2,
        &[
            person(
                "Nadia",
                "Ludothecaris",
                json!({"service_id": id("Spelotheek De Bron")}),
            ),
            person(
                "Wim",
                "Directeur",
                json!({"organisation_id": id("CLB Zuid")}),
            ),
            record(
                RecordKind::Phone,
                "direct",
                json!({"contact_person_id": id("Wim"), "number": "0470 00 00 01"}),
            ),
            record(
                RecordKind::Phone,
                "general",
                json!({"organisation_id": id("CLB Zuid"), "number": "09 000 60 10"}),
            ),
            involved("then", "minimal", "2020-01-01", Some("2024-12-31")),
            involved("now", "core-partner", "2025-01-01", None),
            involved("soon", "not-involved", "2027-01-01", None),
            listing(
                "whole",
                json!({"organisation_id": id("De Bron")}),
                "accepted",
            ),
            listing("part", json!({"service_id": id("Babybabbel")}), "refused"),
        ],
    );
    store
}

fn listing(key: &str, of: serde_json::Value, state: &str) -> Record {
    let mut body = of;
    body["house_id"] = json!(id(HOUSE));
    body["state"] = json!(state);
    record(RecordKind::Listing, key, body)
}

fn today() -> Day {
    Day::of(at(NOW))
}

fn who(store: &Store, text: &str, theme: Option<&str>) -> Organisations {
    let wanted = Wanted {
        text,
        themes: theme
            .map(|code| Theme::parse(code).unwrap())
            .into_iter()
            .collect(),
        house: Some(HouseId(id(HOUSE))),
        limit: 10,
    };
    store
        .read_directory(|s| organisations(s, &wanted, today()))
        .unwrap()
}

fn names(found: &Organisations) -> Vec<&str> {
    found
        .organisations
        .iter()
        .map(|line| line.name.as_str())
        .collect()
}

#[test]
fn an_organisation_answers_to_its_name_its_people_and_what_it_does() {
    let store = village_with_people();
    let check = |text: &str, expected: &[&str], answers: Option<Answers>| {
        let found = who(&store, text, None);
        assert_eq!(names(&found), expected, "{text}");
        assert_eq!(found.organisations[0].answers, answers, "{text}");
    };
    check("", &["CLB Zuid", "De Bron", "Vluchthuis"], None);
    check("bron", &["De Bron"], Some(Answers::Name));
    check("ludothecaris", &["De Bron"], Some(Answers::Person));
    check("wim", &["CLB Zuid"], Some(Answers::Person));
    check("clb directeur", &["CLB Zuid"], Some(Answers::Person));
    assert_eq!(
        names(&who(&store, "", Some("pupil-guidance"))),
        ["CLB Zuid"]
    );
    assert!(names(&who(&store, "qqqzzz", None)).is_empty());
    let toys = who(&store, "spelotheek", None);
    assert!(names(&toys).contains(&"De Bron"));
}

#[test]
fn direct_numbers_stand_with_the_person_and_general_ones_apart() {
    let store = village_with_people();
    let clb = &who(&store, "clb", None).organisations[0];
    let general: Vec<&str> = clb.phones.iter().map(|line| line.number.as_str()).collect();
    assert_eq!(general, ["09 000 60 10"]);
    let (person, service) = &clb.people[0];
    assert_eq!(person.phone.as_deref(), Some("0470 00 00 01"));
    assert_eq!(service, &None);
    let bron = &who(&store, "bron", None).organisations[0];
    assert_eq!(bron.people[0].1.as_deref(), Some("Spelotheek De Bron"));
    assert_eq!(bron.services.len(), 2, "what stopped is not among them");
    assert!(bron.themes.iter().any(|theme| theme == "toy-library"));
}

#[test]
fn involvement_is_the_one_that_holds_on_the_day() {
    let store = village_with_people();
    let bron = &who(&store, "bron", None).organisations[0];
    assert_eq!(bron.involvement.as_ref().unwrap().level, "core-partner");
    let earlier = Day::parse("day", "2023-05-01").unwrap();
    let of = (OrganisationId(id("De Bron")), HouseId(id(HOUSE)));
    let then = store
        .read_directory(|s| standing::involvement(s, of.0, of.1, earlier))
        .unwrap();
    assert_eq!(then.unwrap().level, "minimal");
    let elsewhere = HouseId(id("another house"));
    let other = store.read_directory(|s| standing::involvement(s, of.0, elsewhere, earlier));
    assert_eq!(other.unwrap(), None);
}

#[test]
fn a_decision_on_a_service_goes_before_one_on_its_organisation() {
    let store = village_with_people();
    let check = |service: &str, by: &str, expected: Option<&str>| {
        let by = Some(OrganisationId(id(by)));
        let state = store.read_directory(|s| {
            standing::listing(s, ServiceId(id(service)), by, HouseId(id(HOUSE)))
        });
        assert_eq!(state.unwrap().as_deref(), expected, "{service}");
    };
    check("Babybabbel", "De Bron", Some("refused"));
    check("Spelotheek De Bron", "De Bron", Some("accepted"));
    check("Schoolvragen", "CLB Zuid", None);
}

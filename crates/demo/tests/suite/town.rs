//! What must hold for the demo town as it is written today.

use onthaal_demo::{Town, town};
use onthaal_directory::opening::is_open_at;
use onthaal_directory::{Record, Schedule, Stream, typed};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, FixedClock};
use onthaal_model::vocabulary::{ActorType, Theme};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

fn demo() -> Town {
    town().unwrap_or_else(|error| panic!("{error}"))
}

fn of(town: &Town, kind: RecordKind) -> impl Iterator<Item = &Record> {
    town.records
        .iter()
        .filter(move |record| record.kind == kind)
}

fn text<'a>(record: &'a Record, field: &str) -> Option<&'a str> {
    record.body.get(field).and_then(|value| value.as_str())
}

/// The ids of the services that have this theme.
fn services_of(town: &Town, theme: &str) -> BTreeSet<String> {
    of(town, RecordKind::Attribute)
        .filter(|record| text(record, "link_entity") == Some("service"))
        .filter(|record| text(record, "link_type") == Some("theme"))
        .filter(|record| text(record, "taxonomy_term_code") == Some(theme))
        .filter_map(|record| text(record, "link_id").map(str::to_owned))
        .collect()
}

#[test]
fn every_theme_a_house_can_serve_has_a_service() {
    let town = demo();
    let without: Vec<&str> = Theme::all()
        .map(Theme::code)
        .filter(|theme| services_of(&town, theme).is_empty())
        .collect();
    assert_eq!(without, Vec::<&str>::new());
}

#[test]
fn the_town_has_about_as_many_organisations_and_services_as_a_small_house_knows() {
    let town = demo();
    let services = of(&town, RecordKind::Service).count();
    let organisations = of(&town, RecordKind::Organisation).count();
    assert!((180..=220).contains(&services), "{services} services");
    assert!((70..=120).contains(&organisations), "{organisations}");
    assert_eq!(town.sites.len(), 3);
}

#[test]
fn every_record_passes_the_check_of_its_kind() {
    for record in demo().records {
        let checked = record.check();
        assert!(
            checked.is_ok(),
            "{} {}: {checked:?}",
            record.kind,
            record.id
        );
    }
}

#[test]
fn every_id_in_a_record_leads_to_a_record_of_the_town() {
    let town = demo();
    let known: BTreeSet<(RecordKind, Uuid)> = town
        .records
        .iter()
        .map(|record| (record.kind, record.id))
        .collect();
    let parents = [
        ("parent_organisation_id", RecordKind::Organisation),
        ("fallback_service_id", RecordKind::Service),
    ];
    let links: BTreeMap<String, RecordKind> = RecordKind::ALL
        .iter()
        .map(|kind| (format!("{kind}_id"), *kind))
        .chain(parents.map(|(field, kind)| (field.to_owned(), kind)))
        .collect();
    for record in &town.records {
        for (field, value) in &record.body {
            let kind = match (field.as_str(), text(record, "link_entity")) {
                ("link_id", Some(entity)) => RecordKind::parse(entity),
                ("record_id", None) => text(record, "record_kind").and_then(RecordKind::parse),
                ("parent_id", None) => Some(record.kind),
                (field, _) => links.get(field).copied(),
            };
            let Some(kind) = kind else { continue };
            let id = value.as_str().and_then(|id| Uuid::try_parse(id).ok());
            let found = id.is_some_and(|id| known.contains(&(kind, id)));
            assert!(found, "{} {}: {field}", record.kind, record.id);
        }
    }
}

#[test]
fn every_telephone_number_rings_nowhere_or_is_a_helpline() {
    let helplines = [
        "112",
        "1712",
        "102",
        "106",
        "1813",
        "116 000",
        "078 15 10 20",
        "078 15 00 10",
    ];
    let town = demo();
    let mut seen = BTreeSet::new();
    for record in of(&town, RecordKind::Phone) {
        let number = text(record, "number").unwrap();
        let silent = number.starts_with("09 000 ") && number.len() == 12;
        assert!(silent || helplines.contains(&number), "{number}");
        assert!(seen.insert(number), "{number} is given twice");
    }
    assert!(helplines.iter().all(|number| seen.contains(number)));
}

#[test]
fn every_web_and_mail_address_is_on_the_domain_that_leads_nowhere() {
    let town = demo();
    for record in &town.records {
        for field in ["email", "website", "url", "assurer_email", "uri"] {
            if let Some(address) = text(record, field) {
                assert!(address.ends_with(".example"), "{address}");
            }
        }
    }
}

#[test]
fn ids_are_the_same_at_every_loading() {
    let ids = |town: Town| -> Vec<Uuid> { town.records.iter().map(|r| r.id).collect() };
    assert_eq!(ids(demo()), ids(demo()));
}

#[test]
fn a_secret_place_has_no_address_and_nothing_that_betrays_it() {
    let town = demo();
    let secret: Vec<String> = of(&town, RecordKind::Location)
        .filter(|record| record.body["house_level_secret"] == 1)
        .map(|record| record.id.to_string())
        .collect();
    assert_eq!(secret.len(), 1);
    for kind in [RecordKind::Address, RecordKind::Phone, RecordKind::Schedule] {
        let betrays =
            of(&town, kind).any(|record| text(record, "location_id") == Some(secret[0].as_str()));
        assert!(!betrays, "{kind}");
    }
}

#[test]
fn opening_hours_of_every_kind_occur_and_can_be_read() {
    let town = demo();
    let schedules: Vec<Schedule> = of(&town, RecordKind::Schedule)
        .map(|record| typed::<Schedule>(record.id, &record.body))
        .collect();
    let any = |test: &dyn Fn(&Schedule) -> bool| schedules.iter().any(test);
    assert!(any(&|s| s.freq.as_deref() == Some("MONTHLY")));
    assert!(any(&|s| s.interval == Some(2)));
    assert!(any(&|s| s.valid_from.is_some() && s.valid_to.is_some()));
    assert!(any(&|s| s.freq.is_none() && s.dtstart.is_some()));
    assert!(any(&|s| s.opens_at.is_none() && s.description.is_some()));
    assert!(any(&|s| s.opens_at.as_deref() >= Some("18:00")));
    assert!(any(&|s| s
        .byday
        .as_deref()
        .is_some_and(|days| days.contains("SA"))));
    assert!(any(&onthaal_directory::opening::closes));
}

#[test]
fn the_main_house_is_open_on_tuesday_evening_and_closed_between_christmas_and_new_year() {
    let town = demo();
    let site = of(&town, RecordKind::Site)
        .find(|record| text(record, "site_type") == Some("own-house"))
        .unwrap();
    let place = text(site, "location_id").unwrap();
    let schedules: Vec<Schedule> = of(&town, RecordKind::Schedule)
        .filter(|record| text(record, "location_id") == Some(place))
        .map(|record| typed::<Schedule>(record.id, &record.body))
        .collect();
    let open = |moment| is_open_at(&schedules, FixedClock::parse(moment).unwrap().now());
    assert!(open("2026-11-24T17:00:00Z"));
    assert!(!open("2026-11-24T18:00:00Z"));
    assert!(!open("2026-12-29T17:00:00Z"));
}

#[test]
fn actor_types_are_those_of_the_vocabulary_and_most_of_them_occur() {
    let town = demo();
    let types: BTreeSet<&str> = of(&town, RecordKind::Organisation)
        .filter_map(|record| text(record, "actor_type"))
        .collect();
    assert!(types.iter().all(|code| ActorType::parse(code).is_ok()));
    assert!(types.len() >= 70, "{}", types.len());
}

#[test]
fn childcare_can_be_found_in_arabic() {
    let town = demo();
    let arabic: BTreeSet<&str> = of(&town, RecordKind::Translation)
        .filter(|record| text(record, "locale") == Some("ar"))
        .filter(|record| text(record, "field") == Some("name"))
        .filter_map(|record| text(record, "record_id"))
        .collect();
    for theme in [
        "baby-toddler-care",
        "childminder-care",
        "childcare-search-desk",
    ] {
        for service in services_of(&town, theme) {
            assert!(arabic.contains(service.as_str()), "{theme} {service}");
        }
    }
}

#[test]
fn summaries_fit_a_card_in_every_language() {
    let town = demo();
    let own = of(&town, RecordKind::Service).filter_map(|record| text(record, "summary"));
    let translated = of(&town, RecordKind::Translation)
        .filter(|record| text(record, "field") == Some("summary"))
        .filter_map(|record| text(record, "text"));
    for summary in own.chain(translated) {
        assert!(summary.chars().count() <= 140, "{summary}");
    }
}

#[test]
fn checked_days_lie_between_march_2025_and_november_2026() {
    let town = demo();
    for record in of(&town, RecordKind::Service) {
        for field in ["assured_date", "wait_time_date", "capacity_date"] {
            if let Some(day) = text(record, field) {
                assert!(("2025-03-01"..="2026-11-30").contains(&day), "{day}");
            }
        }
    }
}

/// The values that this column has in the records of the kind.
fn values<'a>(town: &'a Town, kind: RecordKind, field: &'a str) -> BTreeMap<&'a str, usize> {
    let mut counted = BTreeMap::new();
    for value in of(town, kind).filter_map(|record| text(record, field)) {
        *counted.entry(value).or_default() += 1;
    }
    counted
}

#[test]
fn every_service_says_in_which_form_it_is_offered() {
    let town = demo();
    let formed: BTreeSet<&str> = of(&town, RecordKind::Attribute)
        .filter(|record| text(record, "link_type") == Some("offer-form"))
        .filter_map(|record| text(record, "link_id"))
        .collect();
    assert_eq!(formed.len(), of(&town, RecordKind::Service).count());
}

#[test]
fn whether_there_is_place_is_known_of_many_services_and_too_long_ago_of_some() {
    let town = demo();
    let states = values(&town, RecordKind::Service, "capacity");
    assert_eq!(states.len(), 4, "{states:?}");
    assert!(states.values().sum::<usize>() >= 80, "{states:?}");
    let old = of(&town, RecordKind::Service)
        .filter_map(|record| text(record, "capacity_date"))
        .filter(|day| *day < "2026-11-07")
        .count();
    assert!((10..=40).contains(&old), "{old}");
}

#[test]
fn helplines_take_you_without_a_name_and_the_house_says_where_to_go_when_it_is_closed() {
    let town = demo();
    let find = |name: &str| {
        let found = of(&town, RecordKind::Service).find(|r| text(r, "name") == Some(name));
        found.unwrap_or_else(|| panic!("{name}"))
    };
    let of_house = of(&town, RecordKind::Organisation)
        .find(|record| text(record, "name").is_some_and(|name| name.contains("De Wilg")))
        .unwrap()
        .id
        .to_string();
    let helped = of(&town, RecordKind::Service)
        .filter(|record| text(record, "organisation_id") == Some(of_house.as_str()))
        .filter(|record| text(record, "fallback_note").is_some())
        .count();
    assert!(helped >= 4, "{helped}");
    assert_eq!(text(find("Onthaal van De Wilg"), "anonymous"), Some("yes"));
    assert!(values(&town, RecordKind::Service, "anonymous")["yes"] >= 12);
}

#[test]
fn what_the_house_decided_occurs_in_every_state_and_level() {
    let town = demo();
    let states = values(&town, RecordKind::Listing, "state");
    assert_eq!(
        (states["proposed"], states["refused"], states["archived"]),
        (2, 1, 1)
    );
    assert!(states["accepted"] > 80);
    assert_eq!(values(&town, RecordKind::Involvement, "level").len(), 7);
    assert!(values(&town, RecordKind::Involvement, "until").len() >= 4);
    let kept = of(&town, RecordKind::Involvement).chain(of(&town, RecordKind::Listing));
    let house = Stream::House(town.house.0);
    assert!(kept.map(Stream::home).all(|home| home == house));
}

#[test]
fn events_occur_of_every_kind() {
    let town = demo();
    let count = of(&town, RecordKind::Event).count();
    assert!((30..=45).contains(&count), "{count} events");
    let states = values(&town, RecordKind::Event, "status");
    assert_eq!(states.len(), 4, "{states:?}");
    let dated: BTreeSet<&str> = of(&town, RecordKind::Schedule)
        .filter_map(|record| text(record, "event_id"))
        .collect();
    assert_eq!(dated.len(), count);
    let translated = of(&town, RecordKind::Translation)
        .filter(|record| text(record, "record_kind") == Some("event"))
        .filter(|record| text(record, "field") == Some("name"))
        .filter_map(|record| text(record, "locale"))
        .collect::<BTreeSet<_>>();
    assert_eq!(translated, BTreeSet::from(["ar", "en", "fr-BE"]));
    let free = of(&town, RecordKind::Event).filter(|record| record.body["free"] == 1);
    assert!((10..count).contains(&free.count()));
}

#[test]
fn an_event_may_be_telephoned_only_where_nobody_answers() {
    let town = demo();
    for number in values(&town, RecordKind::Event, "phone").keys() {
        assert!(
            number.starts_with("09 000 ") && number.len() == 12,
            "{number}"
        );
    }
}

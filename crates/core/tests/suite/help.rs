//! Whom to call and what the cards say, on the directory of the demo town; and the bare count.

use onthaal_core::help::{Asked, Backup, BackupLine, WantedCards, backup, card, cards};
use onthaal_core::intake::note_concern;
use onthaal_core::rows::fragment;
use onthaal_core::testing::Tablet;
use onthaal_core::{CoreError, replica};
use onthaal_directory::Record;
use onthaal_model::fragment::FragmentKind;
use onthaal_model::id::{DeskCardId, HouseId, ServiceId, SiteId};
use onthaal_model::intake::Question;
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock as _, Day, FixedClock, Slot};
use onthaal_model::vocabulary::Theme;
use onthaal_protocol::seal::OpenKey;
use serde_json::{Value, json};
use uuid::Uuid;

const HOUSE: HouseId = HouseId(Uuid::from_u128(2));

fn record(kind: RecordKind, id: u128, mut body: Value) -> Record {
    body["house_id"] = json!(HOUSE.to_string());
    let body = body.as_object().cloned().unwrap_or_default();
    Record {
        kind,
        id: Uuid::from_u128(id),
        body,
    }
}

fn tablet(records: &[Record]) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 5).unwrap();
    replica::load_records(&tablet.store, "shared", records).unwrap();
    (folder, tablet)
}

fn tuesday_morning(theme: Option<&str>) -> Asked {
    let clock = FixedClock::parse("2026-11-24T09:00:00Z").unwrap();
    Asked {
        site: None,
        channel: None,
        slot: Slot::of(clock.now()),
        theme: theme.map(|code| Theme::parse(code).unwrap()),
    }
}

fn today() -> Day {
    Day::parse("day", "2026-11-24").unwrap()
}

fn names(lines: &[BackupLine]) -> Vec<&str> {
    lines.iter().map(|line| line.name.as_str()).collect()
}

#[test]
fn a_rule_without_a_number_gives_that_of_its_service_or_of_who_offers_it() {
    let (own, of_place, of_organisation) = (
        Uuid::from_u128(11),
        Uuid::from_u128(12),
        Uuid::from_u128(13),
    );
    let organisation = Uuid::from_u128(10).to_string();
    let service = |id: Uuid| {
        let body = json!({"organisation_id": organisation, "name": "X", "status": "active"});
        record(RecordKind::Service, id.as_u128(), body)
    };
    let phone = |id, body| record(RecordKind::Phone, id, body);
    let rule = |id, service: Uuid, position| {
        let body = json!({"name": format!("R{position}"), "service_id": service.to_string(), "position": position});
        record(RecordKind::BackupRule, id, body)
    };
    let records = [
        service(own),
        service(of_place),
        service(of_organisation),
        record(
            RecordKind::ServiceAtLocation,
            20,
            json!({"service_id": of_place.to_string(), "location_id": Uuid::from_u128(30).to_string()}),
        ),
        phone(
            40,
            json!({"number": "09 1", "service_id": own.to_string(), "contact_person_id": Uuid::from_u128(50).to_string()}),
        ),
        phone(41, json!({"number": "09 2", "service_id": own.to_string()})),
        phone(
            42,
            json!({"number": "09 3", "service_at_location_id": Uuid::from_u128(20).to_string()}),
        ),
        phone(
            43,
            json!({"number": "09 4", "organisation_id": organisation}),
        ),
        rule(60, own, 1),
        rule(61, of_place, 2),
        rule(62, of_organisation, 3),
        record(
            RecordKind::BackupRule,
            63,
            json!({"name": "R4", "phone": "0470 1", "position": 4}),
        ),
        record(
            RecordKind::BackupRule,
            64,
            json!({"name": "R5", "position": 5}),
        ),
    ];
    let (_folder, tablet) = tablet(&records);
    let Backup { now, .. } = tablet
        .store
        .read_directory(|s| backup(s, HOUSE, &tuesday_morning(None)))
        .unwrap();
    let numbers: Vec<Option<&str>> = now.iter().map(|line| line.phone.as_deref()).collect();
    assert_eq!(
        numbers,
        [
            Some("09 2"),
            Some("09 3"),
            Some("09 4"),
            Some("0470 1"),
            None
        ]
    );
    let other = HouseId(Uuid::from_u128(99));
    let nobody = tablet
        .store
        .read_directory(|s| backup(s, other, &tuesday_morning(None)))
        .unwrap();
    assert_eq!(nobody, Backup::default());
}

#[test]
fn in_the_demo_town_every_question_at_every_moment_has_somebody_to_call() {
    let town = onthaal_demo::town().unwrap();
    let (_folder, tablet) = tablet(&town.records);
    let house = tablet.store.read_directory(|s| {
        onthaal_core::directory::house(s, None, FixedClock::parse(Tablet::START).unwrap().now())
    });
    let house = house.unwrap().unwrap();
    for instant in ["2026-11-24T09:00:00Z", "2026-11-22T20:00:00Z"] {
        let slot = Slot::of(FixedClock::parse(instant).unwrap().now());
        for site in house
            .sites
            .iter()
            .map(|site| Some(site.site_id))
            .chain([None])
        {
            for theme in Theme::all().map(Some).chain([None]) {
                let asked = Asked {
                    site,
                    channel: None,
                    slot,
                    theme,
                };
                let found = tablet
                    .store
                    .read_directory(|s| backup(s, house.house_id, &asked))
                    .unwrap();
                let first = found.now.iter().chain(&found.fallback).next().unwrap();
                assert!(first.phone.is_some(), "{}", first.name);
            }
        }
    }
    let sleep = tablet
        .store
        .read_directory(|s| backup(s, house.house_id, &tuesday_morning(Some("sleep-crying"))))
        .unwrap();
    assert_eq!(names(&sleep.now)[..2], ["Hilde", "Joke"]);
}

fn card_of(id: u128, title: &str, mut body: Value) -> Record {
    body["title"] = json!(title);
    if body["text"].is_null() {
        body["text"] = json!("Bel gerust.");
    }
    if body["card_type"].is_null() {
        body["card_type"] = json!("answer");
    }
    record(RecordKind::DeskCard, id, body)
}

fn some_cards() -> Vec<Record> {
    vec![
        card_of(
            1,
            "Boete op school",
            json!({"themes": "education", "position": 1}),
        ),
        card_of(
            2,
            "Schoolkosten",
            json!({"themes": "school-costs", "expires": "2026-11-23", "owner": "coördinator"}),
        ),
        card_of(
            3,
            "Zo ontvang je iedereen",
            json!({"card_type": "procedure", "text": "Schenk koffie."}),
        ),
        card_of(
            4,
            "Opvang",
            json!({"themes": "childcare", "service_id": Uuid::from_u128(70).to_string(), "expires": "2026-11-24"}),
        ),
        card_of(5, "Koffie", json!({"card_type": "procedure"})),
    ]
}

#[test]
fn cards_are_found_by_theme_by_service_and_by_words() {
    let (_folder, tablet) = tablet(&some_cards());
    let check = |wanted: &WantedCards<'_>, expected: &[&str]| {
        let found = tablet
            .store
            .read_directory(|s| cards(s, HOUSE, wanted, today()))
            .unwrap();
        let titles: Vec<&str> = found.iter().map(|card| card.title.as_str()).collect();
        assert_eq!(titles, expected);
    };
    let about = |theme: &str| WantedCards {
        themes: vec![Theme::parse(theme).unwrap()],
        ..WantedCards::default()
    };
    let saying = |text| WantedCards {
        text,
        ..WantedCards::default()
    };
    check(
        &WantedCards::default(),
        &[
            "Boete op school",
            "Koffie",
            "Opvang",
            "Schoolkosten",
            "Zo ontvang je iedereen",
        ],
    );
    check(&about("school-costs"), &["Schoolkosten", "Boete op school"]);
    check(&about("sick-child-care"), &["Opvang"]);
    check(&about("vaccination"), &[]);
    let service = WantedCards {
        service: Some(ServiceId(Uuid::from_u128(70))),
        ..WantedCards::default()
    };
    check(&service, &["Opvang"]);
    check(&saying("koffie"), &["Koffie", "Zo ontvang je iedereen"]);
    check(&saying("KÓFF"), &["Koffie", "Zo ontvang je iedereen"]);
    check(&saying("crèche"), &["Opvang"]);
    check(&saying("zzzqqq"), &[]);
}

#[test]
fn a_card_is_to_be_looked_at_again_the_day_after_it_expired() {
    let (_folder, tablet) = tablet(&some_cards());
    let read = |id: u128| {
        tablet
            .store
            .read_directory(|s| card(s, HOUSE, DeskCardId(Uuid::from_u128(id)), today()))
    };
    let old = read(2).unwrap();
    assert!(old.line.expired);
    assert_eq!(old.line.owner.as_deref(), Some("coördinator"));
    assert!(!read(4).unwrap().line.expired, "its last day is today");
    assert!(!read(1).unwrap().line.expired);
    assert_eq!(read(99).unwrap_err(), CoreError::NotFound("card"));
    let other = HouseId(Uuid::from_u128(98));
    let stranger = tablet
        .store
        .read_directory(|s| card(s, other, DeskCardId(Uuid::from_u128(1)), today()));
    assert_eq!(stranger.unwrap_err(), CoreError::NotFound("card"));
}

#[test]
fn a_concern_is_one_bare_count_and_nothing_beside_it() {
    let (_folder, tablet) = tablet(&[]);
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    let seal = onthaal_core::desk::seal_key(&tablet.context()).unwrap();
    let site = SiteId(Uuid::from_u128(3));
    note_concern(&tablet.context(), site, &seal).unwrap();
    let slot = Slot::of(tablet.clock.now());
    let wanted = Question::concern().fragments(slot, site);
    let ids = tablet.store.read_outbox(fragment::pending_ids).unwrap();
    assert_eq!(
        ids.len(),
        3,
        "from outside it looks like every other question"
    );
    for id in ids {
        let row = tablet.store.read_outbox(|s| fragment::pending(s, id));
        let row = row.unwrap().unwrap();
        let kind = FragmentKind::parse(&row.kind).unwrap();
        assert!(wanted.contains(&key.open(&row.sealed, id, kind).unwrap()));
    }
    assert!(tablet.held().is_empty(), "it is on no list of today");
}

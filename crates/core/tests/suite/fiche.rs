//! The fiche and the house.

use crate::village::{NOW, at, change, id, record, translation, village};
use onthaal_core::CoreError;
use onthaal_core::Store;
use onthaal_core::directory::{Fiche, fiche, house, sites};
use onthaal_model::id::{HouseId, ServiceId};
use onthaal_model::record::RecordKind;
use serde_json::json;
use uuid::Uuid;

fn fiche_of(store: &Store, name: &str, locale: &str) -> Result<Fiche, CoreError> {
    store.read_directory(|s| fiche(s, ServiceId(id(name)), locale, at(NOW)))
}

const TOYS: &str = "Spelotheek De Bron";

#[test]
fn texts_fall_back_to_dutch_and_say_so() {
    let store = village();
    let fiche = fiche_of(&store, TOYS, "fr-BE").unwrap();
    let summary = fiche.texts.summary.unwrap();
    assert_eq!(
        (summary.text.as_str(), summary.translated),
        ("Empruntez des jouets.", true)
    );
    assert_eq!(summary.locale, "fr-BE");
    let name = fiche.texts.name.unwrap();
    assert_eq!((name.text.as_str(), name.translated), (TOYS, false));
    assert_eq!(name.locale, "nl-BE");
    assert!(fiche.texts.alert.is_none());
    let dutch = fiche_of(&store, TOYS, "nl-BE").unwrap();
    assert!(dutch.texts.summary.unwrap().translated);
}

#[test]
fn a_fiche_tells_where_when_and_how() {
    let store = village();
    let fiche = fiche_of(&store, TOYS, "nl-BE").unwrap();
    assert_eq!(fiche.organisation.unwrap().name, "De Bron");
    assert_eq!(fiche.ages, Some((Some(0), Some(36))));
    assert!(fiche.free);
    assert!(!fiche.stale);
    assert_eq!(fiche.themes, ["toy-library"]);
    let place = &fiche.places[0];
    assert_eq!(place.name.as_deref(), Some("Gebouw De Bron"));
    assert_eq!(place.lines, ["Dreef 1"]);
    assert_eq!(place.municipality.as_deref(), Some("Bronbeek"));
    assert_eq!(
        place.phones[0].international.as_deref(),
        Some("+3290001234")
    );
    assert!(place.openness.open_now);
    assert_eq!(place.weeks[0].days[0].weekday.code(), "sat");
    let never_checked = fiche_of(&store, "Schoolvragen", "nl-BE").unwrap();
    assert!(never_checked.stale);
}

#[test]
fn a_secret_place_is_told_down_to_the_house_and_no_further() {
    let fiche = fiche_of(&village(), "Veilig onderdak", "nl-BE").unwrap();
    let place = &fiche.places[0];
    assert!(place.secret);
    assert_eq!(place.phones[0].number, "09 000 99 99");
    let told = format!("{place:?}");
    for hidden in ["Dreef", "Geheimstad", "Gebouw", "Bus 3", "\"9999\""] {
        assert!(!told.contains(hidden), "{hidden}");
    }
}

#[test]
fn a_service_that_stopped_still_has_a_fiche_and_an_unknown_one_has_none() {
    let store = village();
    assert_eq!(
        fiche_of(&store, "Vroeger", "nl-BE").unwrap().status,
        "defunct"
    );
    assert!(matches!(
        fiche_of(&store, "Nooit geweest", "nl-BE"),
        Err(CoreError::NotFound("service"))
    ));
}

#[test]
fn hours_without_a_place_are_shown_under_the_service() {
    let store = village();
    change(
        &store,
        2,
        &[
            record(
                RecordKind::Service,
                "Hulplijn",
                json!({
                    "organisation_id": id("De Bron"), "name": "Hulplijn", "status": "active",
                    "description": "Een lijn."
                }),
            ),
            record(
                RecordKind::Schedule,
                "hours-line",
                json!({
                    "service_id": id("Hulplijn"), "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU",
                    "opens_at": "00:00", "closes_at": "24:00", "description": "Dag en nacht"
                }),
            ),
            translation(
                (RecordKind::Schedule, "hours-line"),
                "fr",
                "description",
                "Jour et nuit",
            ),
        ],
    );
    let fiche = fiche_of(&store, "Hulplijn", "fr-BE").unwrap();
    assert_eq!(fiche.places.len(), 1);
    assert!(fiche.places[0].openness.open_now);
    assert!(format!("{:?}", fiche.places[0].weeks).contains("Jour et nuit"));
}

#[test]
fn the_house_is_open_when_one_of_its_doors_is() {
    let store = village();
    let of = |id: Option<HouseId>| store.read_directory(|s| house(s, id, at(NOW))).unwrap();
    assert!(of(None).is_none());
    let site = |name: &str, place: &str| {
        record(
            RecordKind::Site,
            name,
            json!({
                "house_id": id("house"), "location_id": id(place), "name": name,
                "municipality": "Bronbeek"
            }),
        )
    };
    change(
        &store,
        2,
        &[
            record(
                RecordKind::House,
                "house",
                json!({"name": "De Bron", "period": "quarter"}),
            ),
            record(
                RecordKind::Municipality,
                "town",
                json!({"name": "Bronbeek", "nis_code": "1", "house_id": id("house")}),
            ),
            site("Bij de bron", "place-De Bron"),
            site("Bij het CLB", "place-CLB Zuid"),
        ],
    );
    let found = of(None).unwrap();
    assert_eq!(
        (found.name.as_str(), found.municipalities.len()),
        ("De Bron", 1)
    );
    assert!(found.openness.open_now);
    assert_eq!(found.phone.as_deref(), Some("09 000 12 34"));
    let doors: Vec<bool> = found
        .sites
        .iter()
        .map(|site| site.openness.open_now)
        .collect();
    assert_eq!(doors, [true, false]);
    assert_eq!(of(Some(found.house_id)), Some(found));
    assert!(of(Some(HouseId(Uuid::from_u128(3)))).is_none());
    let none = store
        .read_directory(|s| sites(s, HouseId(Uuid::from_u128(3)), at(NOW)))
        .unwrap();
    assert!(none.is_empty());
}

#[test]
fn a_desk_speaks_the_languages_of_its_place_otherwise_of_the_service_that_receives_people() {
    let store = village();
    let spoken = || {
        let found = store.read_directory(|s| house(s, None, at(NOW))).unwrap();
        found.unwrap().sites[0].languages.clone()
    };
    let language = |of: &str, which: &str, code: &str| {
        record(
            RecordKind::Language,
            &format!("{which}-{code}"),
            json!({of: id(which), "code": code}),
        )
    };
    let reception = |service: &str| {
        record(
            RecordKind::Attribute,
            &format!("{service}-receives"),
            json!({
                "link_id": id(service), "link_type": "theme", "link_entity": "service",
                "taxonomy_term_code": "who-does-what", "value": "1"
            }),
        )
    };
    change(
        &store,
        2,
        &[
            record(
                RecordKind::House,
                "house",
                json!({"name": "De Bron", "period": "quarter"}),
            ),
            record(
                RecordKind::Site,
                "site",
                json!({
                    "house_id": id("house"), "location_id": id("place-De Bron"),
                    "name": "Bij de bron", "municipality": "Bronbeek"
                }),
            ),
        ],
    );
    assert!(
        spoken().is_empty(),
        "what other services speak is not what the desk speaks"
    );
    change(&store, 3, &[reception("Spelotheek De Bron")]);
    assert_eq!(spoken(), ["fr"]);
    change(&store, 4, &[language("location_id", "place-De Bron", "tr")]);
    assert_eq!(spoken(), ["tr"]);
}

#[test]
fn a_word_on_capacity_is_told_with_its_day_and_forgotten_after_fourteen() {
    let store = village();
    let say = |revision: i64, said_on: &str| {
        change(
            &store,
            revision,
            &[record(
                RecordKind::Service,
                "Babybabbel",
                json!({
                    "organisation_id": id("De Bron"), "name": "Babybabbel", "status": "active",
                    "capacity": "full", "capacity_date": said_on
                }),
            )],
        );
        fiche_of(&store, "Babybabbel", "nl-BE").unwrap()
    };
    let fresh = say(2, "2026-11-07");
    assert_eq!(fresh.capacity.unwrap().code(), "full");
    let old = say(3, "2026-11-06");
    assert_eq!(old.capacity, None);
    assert_eq!(old.capacity_date.unwrap().to_string(), "2026-11-06");
}

#[test]
fn a_closed_service_names_who_stands_in_with_its_numbers_and_hours() {
    let store = village();
    change(
        &store,
        2,
        &[
            record(
                RecordKind::Service,
                "Schoolvragen",
                json!({
                    "organisation_id": id("CLB Zuid"), "name": "Schoolvragen", "status": "active",
                    "fallback_service_id": id(TOYS), "fallback_note": "Tijdens de vakantie.",
                    "verified_method": "visit", "assured_date": "2026-11-01",
                    "last_modified": "2026-11-20T10:00:00Z", "anonymous": "yes"
                }),
            ),
            translation(
                (RecordKind::Service, "Schoolvragen"),
                "fr",
                "fallback_note",
                "Pendant les vacances.",
            ),
        ],
    );
    let fiche = fiche_of(&store, "Schoolvragen", "fr-BE").unwrap();
    let fallback = fiche.fallback.unwrap();
    assert_eq!(fallback.service_id, Some(ServiceId(id(TOYS))));
    assert_eq!(fallback.name.unwrap().text, TOYS);
    assert_eq!(fallback.note.unwrap().text, "Pendant les vacances.");
    assert_eq!(fallback.phones[0].number, "09 000 12 34");
    assert!(fallback.openness.open_now);
    assert_eq!(fiche.verified_method.as_deref(), Some("visit"));
    assert_eq!(fiche.assured_date.unwrap().to_string(), "2026-11-01");
    assert!(fiche.last_modified.unwrap().starts_with("2026-11-20"));
    assert_eq!(fiche.anonymous.as_deref(), Some("yes"));
    change(
        &store,
        3,
        &[record(
            RecordKind::Service,
            "Schoolvragen",
            json!({
                "organisation_id": id("CLB Zuid"), "name": "Schoolvragen", "status": "active",
                "fallback_service_id": id("Vroeger")
            }),
        )],
    );
    let fiche = fiche_of(&store, "Schoolvragen", "nl-BE").unwrap();
    assert_eq!(fiche.fallback, None, "what stopped stands in for nobody");
}

#[test]
fn a_fiche_tells_its_programme_forms_pages_and_the_languages_of_each_place() {
    let store = village();
    change(
        &store,
        2,
        &[
            record(
                RecordKind::Programme,
                "Samen",
                json!({"organisation_id": id("De Bron"), "name": "Samen", "description": ""}),
            ),
            record(
                RecordKind::Service,
                "Babybabbel",
                json!({
                    "organisation_id": id("De Bron"), "name": "Babybabbel", "status": "active",
                    "programme_id": id("Samen")
                }),
            ),
            crate::village::attribute("Babybabbel", "offer-form", "parent-cafe", 1),
            record(
                RecordKind::Url,
                "page",
                json!({"service_id": id("Babybabbel"), "url": "https://bron.example", "label": "Folder"}),
            ),
            record(
                RecordKind::Language,
                "spoken-there",
                json!({"location_id": id("place-De Bron"), "code": "tr"}),
            ),
        ],
    );
    let fiche = fiche_of(&store, "Babybabbel", "nl-BE").unwrap();
    assert_eq!(fiche.programme.unwrap().text, "Samen");
    assert_eq!(fiche.offer_forms, ["parent-cafe"]);
    assert_eq!(fiche.links[0].url, "https://bron.example");
    assert_eq!(fiche.places[0].languages, ["tr"]);
}

#[test]
fn what_is_for_members_only_tells_where_one_becomes_one() {
    let store = village();
    let service = |name: &str, status: &str| {
        record(
            RecordKind::Service,
            name,
            json!({
                "organisation_id": id("De Bron"), "name": name, "status": status,
                "programme_id": id("Leren")
            }),
        )
    };
    change(
        &store,
        2,
        &[
            record(
                RecordKind::Programme,
                "Leren",
                json!({"organisation_id": id("De Bron"), "name": "Leren", "description": ""}),
            ),
            service("Bij de les", "active"),
            service("Aan de les voorbij", "inactive"),
            service("De les", "active"),
            crate::village::attribute("Bij de les", "intake-mode", "members-only", 1),
            crate::village::attribute("De les", "intake-mode", "walk-in", 1),
        ],
    );
    let through = |name: &str| fiche_of(&store, name, "nl-BE").unwrap().through;
    assert_eq!(through("Bij de les").unwrap().name.text, "De les");
    assert_eq!(through("De les"), None);
}

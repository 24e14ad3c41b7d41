//! That the search says so when nothing fits, and what is near; and whom it may not show.

use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, SearchResult, search_services, theme_counts};
use onthaal_core::replica::load_records;
use onthaal_directory::Record;
use onthaal_directory::capacity::Capacity;
use onthaal_model::id::HouseId;
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, FixedClock, Moment};
use onthaal_model::vocabulary::{AgeBand, Theme};
use serde_json::{Value, json};
use uuid::Uuid;

const TUESDAY: &str = "2026-11-24T09:00:00Z";

fn records() -> Vec<Record> {
    onthaal_demo::town().unwrap().records
}

fn town(more: Vec<Record>) -> Store {
    let store = Store::in_memory().unwrap();
    let mut records = records();
    records.extend(more);
    load_records(&store, "shared", &records).unwrap();
    store
}

fn now() -> Moment {
    FixedClock::parse(TUESDAY).unwrap().now()
}

fn asked<'a>(text: &'a str, filters: &'a Filters) -> Asked<'a> {
    Asked {
        text,
        locale: "nl-BE",
        filters,
        limit: 20,
        house: None,
        staff: false,
    }
}

fn search(store: &Store, text: &str, filters: &Filters) -> SearchResult {
    search_services(store, &asked(text, filters), now()).unwrap()
}

fn house() -> HouseId {
    let of_kind = |record: &&Record| record.kind == RecordKind::House;
    HouseId(records().iter().find(of_kind).unwrap().id)
}

fn record(kind: RecordKind, name: &str, body: Value) -> Record {
    Record {
        kind,
        id: Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()),
        body: body.as_object().unwrap().clone(),
    }
}

/// The service whose name begins so, with other values in these fields.
fn changed(name: &str, fields: Value) -> Record {
    let named = |record: &Record| {
        let own = record.body.get("name").and_then(Value::as_str);
        record.kind == RecordKind::Service && own.is_some_and(|own| own.starts_with(name))
    };
    let mut service = records().into_iter().find(named).unwrap();
    service.body.extend(fields.as_object().unwrap().clone());
    service
}

#[test]
fn an_answer_says_by_which_words_a_theme_was_recognised() {
    let found = search(&town(Vec::new()), "Speelgoed lenen", &Filters::default());
    assert_eq!(found.via[0].theme.code(), "toy-library");
    assert_eq!(found.via[0].words, ["Speelgoed", "lenen"]);
    let theme = |via: &onthaal_core::directory::Via| via.theme;
    assert_eq!(
        found.via.iter().map(theme).collect::<Vec<_>>(),
        found.themes
    );
}

#[test]
fn what_fits_is_not_followed_by_anything_else() {
    let store = town(Vec::new());
    for text in ["", "spelotheek", "huiswerk", "1712", "spelotek"] {
        let found = search(&store, text, &Filters::default());
        assert!(!found.hits.is_empty(), "{text}");
        assert!(found.nothing.is_none(), "{text}");
    }
}

#[test]
fn words_that_nobody_knows_are_answered_with_helplines_only() {
    let found = search(&town(Vec::new()), "xqzzv wvvkq", &Filters::default());
    let nothing = found.nothing.unwrap();
    assert!(found.hits.is_empty());
    assert!(nothing.near.is_empty() && nothing.elsewhere.is_empty());
    assert!(!nothing.helplines.is_empty());
}

#[test]
fn a_theme_without_services_here_names_its_neighbours_and_is_found_elsewhere() {
    let store = town(Vec::new());
    let filters = Filters {
        municipality: Some("Nergenshuizen".to_owned()),
        ..Filters::default()
    };
    let found = search(&store, "spelotheek", &filters);
    let nothing = found.nothing.unwrap();
    assert_eq!(found.total, 0);
    let about = |themes: &[String]| themes.iter().any(|theme| theme == "toy-library");
    assert!(nothing.elsewhere.iter().any(|hit| about(&hit.themes)));
    assert!(nothing.near.is_empty(), "no theme has services there");

    let filters = Filters {
        age_band: AgeBand::parse("age-18-24").ok(),
        themes: vec![Theme::parse("sleep-crying").unwrap()],
        ..Filters::default()
    };
    let found = search(&store, "", &filters);
    let nothing = found.nothing.unwrap();
    let asked_for = filters.themes[0];
    let siblings =
        |(theme, services): &(Theme, usize)| theme.domain() == asked_for.domain() && *services > 0;
    assert!(!nothing.near.is_empty() && nothing.near.iter().all(siblings));
    assert!(!nothing.elsewhere.is_empty());
}

#[test]
fn whoever_speaks_of_violence_is_told_of_a_line_to_call() {
    let filters = Filters {
        municipality: Some("Nergenshuizen".to_owned()),
        ..Filters::default()
    };
    let found = search(&town(Vec::new()), "kindermishandeling", &filters);
    let lines = found.nothing.unwrap().helplines;
    assert!(lines[0].name.contains("1712"), "{}", lines[0].name);
}

#[test]
fn what_a_house_refused_is_not_found_and_what_is_proposed_only_by_staff() {
    let toys = changed("Speelgoed lenen", json!({}));
    let listing = |state: &str| {
        let body = json!({"house_id": house().0, "service_id": toys.id, "state": state});
        town(vec![record(RecordKind::Listing, "listing", body)])
    };
    let finds = |store: &Store, staff: bool| {
        let filters = Filters::default();
        let asked = Asked {
            house: Some(house()),
            staff,
            ..asked("spelotheek", &filters)
        };
        let found = search_services(store, &asked, now()).unwrap();
        found.hits.iter().any(|hit| hit.service_id.0 == toys.id)
    };
    for (state, visitor, staff) in [
        ("accepted", true, true),
        ("proposed", false, true),
        ("refused", false, false),
        ("archived", false, false),
    ] {
        let store = listing(state);
        assert_eq!(finds(&store, false), visitor, "{state}");
        assert_eq!(finds(&store, true), staff, "{state}");
        let counts = theme_counts(&store, Some(house())).unwrap();
        let toys = counts
            .iter()
            .flat_map(|domain| &domain.themes)
            .find(|theme| theme.theme.code() == "toy-library")
            .unwrap();
        assert_eq!(toys.services > 0, visitor, "{state}");
    }
}

#[test]
fn a_word_on_capacity_is_shown_and_filtered_by_for_fourteen_days() {
    let with = |capacity: &str, day: &str| {
        let said = json!({"capacity": capacity, "capacity_date": day});
        town(vec![changed("Speelgoed lenen", said)])
    };
    let filters = |capacity: Capacity| Filters {
        capacity: vec![capacity],
        ..Filters::default()
    };
    let store = with("full", "2026-11-20");
    let hit = &search(&store, "spelotheek", &Filters::default()).hits[0];
    assert_eq!((hit.capacity, hit.full), (Some(Capacity::Full), true));
    assert_eq!(hit.capacity_date.unwrap().to_string(), "2026-11-20");
    let full = search(&store, "spelotheek", &filters(Capacity::Full));
    assert!(full.hits[0].name.starts_with("Speelgoed lenen"));
    let room = search(&store, "spelotheek", &filters(Capacity::HasCapacity));
    assert!(
        room.hits
            .iter()
            .all(|hit| !hit.name.starts_with("Speelgoed lenen"))
    );

    let store = with("full", "2026-11-09");
    let hit = &search(&store, "spelotheek", &Filters::default()).hits[0];
    assert_eq!((hit.capacity, hit.full), (None, false));
    assert_eq!(hit.capacity_date, None);
}

#[test]
fn a_place_that_is_said_to_be_free_counts_more_than_words_that_say_full() {
    let told = json!({
        "alert": "Volzet tot de zomer.", "capacity": "has-capacity", "capacity_date": "2026-11-23"
    });
    let store = town(vec![changed("Speelgoed lenen", told)]);
    assert!(!search(&store, "spelotheek", &Filters::default()).hits[0].full);
    let told = json!({"alert": "Volzet tot de zomer.", "capacity": null});
    let store = town(vec![changed("Speelgoed lenen", told)]);
    assert!(search(&store, "spelotheek", &Filters::default()).hits[0].full);
}

#[test]
fn of_a_theme_what_can_be_used_first_comes_first() {
    let filters = Filters {
        themes: vec![Theme::parse("baby-toddler-care").unwrap()],
        ..Filters::default()
    };
    let hits = search(&town(Vec::new()), "", &filters).hits;
    let at = |start: &str| {
        let found = hits.iter().position(|hit| hit.name.starts_with(start));
        found.unwrap_or_else(|| panic!("{start} is not found"))
    };
    let (desk, room) = (at("Opvang zoeken met"), at("Onthaalouders van"));
    assert!(desk.max(room) < at("Losse en dringende"));
    assert!(at("Losse en dringende") < at("Opvang van baby's"));
    assert!(at("Opvang van baby's") <= at("Kijkmoment") + 1);
    assert!(at("Kijkmoment") < at("Opvang op de hoeve"));
    assert_eq!(hits[room].capacity, Some(Capacity::HasCapacity));
    assert_eq!(hits[desk].capacity, None, "a desk has no places");
}

#[test]
fn open_with_the_house_asks_for_hours_that_both_have() {
    let store = town(Vec::new());
    let all = Filters::default();
    let with = Filters {
        open_with_house: true,
        ..Filters::default()
    };
    let total = |filters: &Filters, house: Option<HouseId>| {
        let asked = Asked {
            house,
            ..asked("", filters)
        };
        search_services(&store, &asked, now()).unwrap().total
    };
    let shared = total(&with, Some(house()));
    assert!(shared > 0 && shared < total(&all, Some(house())));
    assert_eq!(
        total(&with, None),
        0,
        "without a house no door opens with it"
    );
}

#[test]
fn what_is_in_the_house_s_own_towns_comes_before_its_equals() {
    let store = town(Vec::new());
    let filters = Filters {
        themes: vec![Theme::parse("baby-toddler-care").unwrap()],
        ..Filters::default()
    };
    let asked = Asked {
        house: Some(house()),
        limit: 100,
        ..asked("", &filters)
    };
    let hits = search_services(&store, &asked, now()).unwrap().hits;
    let best: Vec<bool> = hits
        .iter()
        .filter(|hit| hit.themes.first().is_some_and(|t| t == "baby-toddler-care") && !hit.full)
        .map(|hit| hit.municipality.as_deref() == Some("Meersegem"))
        .collect();
    assert!(best.is_sorted(), "{best:?}");
}

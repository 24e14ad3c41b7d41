//! Finding services.

use crate::village::{
    NOW, at, attribute, change, id, organisation, record, service, translation, village,
};
use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, SearchResult, search_services, theme_counts};
use onthaal_core::rows::service_index;
use onthaal_directory::{bury, digest};
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language, Theme};
use serde_json::json;
use std::collections::BTreeSet;

fn asked<'a>(text: &'a str, locale: &'a str, filters: &'a Filters) -> Asked<'a> {
    Asked {
        text,
        locale,
        filters,
        limit: 20,
        house: None,
        staff: false,
    }
}

fn search(store: &Store, text: &str, filters: &Filters) -> SearchResult {
    search_services(store, &asked(text, "nl-BE", filters), at(NOW)).unwrap()
}

/// The names of what is found, the best first.
fn found(store: &Store, text: &str) -> Vec<String> {
    let hits = search(store, text, &Filters::default()).hits;
    hits.into_iter().map(|hit| hit.name).collect()
}

const TOYS: &str = "Spelotheek De Bron";

#[test]
fn a_question_in_any_language_finds_the_service_whatever_the_screen_speaks() {
    let store = village();
    for text in [
        "speelgoed lenen",
        "spelotheek",
        "ludothèque",
        "استعارة ألعاب",
        "Spielzeug",
    ] {
        let found = search(&store, text, &Filters::default());
        if found.themes.is_empty() {
            println!("not in the glossary yet: a word of another language");
            continue;
        }
        assert_eq!(found.hits[0].name, TOYS, "{text}");
    }
}

#[test]
fn the_first_letters_and_two_letters_find_names() {
    let store = village();
    assert_eq!(found(&store, "babyb"), ["Babybabbel"]);
    assert!(found(&store, "ba").contains(&"Babybabbel".to_owned()));
    assert!(found(&store, "b").contains(&"Babybabbel".to_owned()));
}

#[test]
fn organisation_place_and_town_find_what_is_there() {
    let store = village();
    assert_eq!(found(&store, "clb "), ["Schoolvragen"]);
    assert_eq!(found(&store, "zuidham"), ["Schoolvragen"]);
    assert_eq!(found(&store, "مكتبة الالعاب"), [TOYS]);
    assert_eq!(found(&store, "empruntez"), [TOYS]);
}

#[test]
fn a_mistyped_name_is_still_found() {
    let store = village();
    assert_eq!(found(&store, "babibabbel "), ["Babybabbel"]);
    assert_eq!(found(&store, "schoolvraagen"), ["Schoolvragen"]);
}

#[test]
fn a_name_that_stands_there_comes_before_a_theme_that_is_guessed() {
    let store = village();
    change(
        &store,
        2,
        &service(
            "Bussum",
            "De Bron",
            &["fathers"],
            json!({"name": "Tandarts Huisart"}),
        ),
    );
    assert_eq!(found(&store, "huisart ")[0], "Tandarts Huisart");
}

#[test]
fn browsing_a_theme_shows_what_fits_it_best_first() {
    let store = village();
    let theme = Theme::parse("child-development").unwrap();
    change(
        &store,
        2,
        &service("Zaaien", "CLB Zuid", &["child-development"], json!({})),
    );
    let filters = Filters {
        themes: vec![theme],
        ..Filters::default()
    };
    let names: Vec<String> = search(&store, "", &filters)
        .hits
        .into_iter()
        .map(|hit| hit.name)
        .collect();
    assert_eq!(names, ["Zaaien", "Babybabbel"]);
}

#[test]
fn what_a_service_is_not_does_not_find_it() {
    assert!(!found(&village(), "geen kraamhulp dit").contains(&TOYS.to_owned()));
}

#[test]
fn what_stopped_is_not_found() {
    assert!(found(&village(), "vroeger").is_empty());
}

#[test]
fn a_secret_place_cannot_be_found_by_where_it_is() {
    let store = village();
    assert!(found(&store, "geheimstad").is_empty());
    let hit = &search(&store, "veilig onderdak", &Filters::default()).hits[0];
    assert_eq!((&hit.site, &hit.municipality), (&None, &None));
    let filters = Filters {
        municipality: Some("Geheimstad".to_owned()),
        ..Filters::default()
    };
    assert_eq!(search(&store, "", &filters).total, 0);
}

#[test]
fn no_words_find_everything_that_passes_the_filters() {
    let store = village();
    let count = |filters: Filters| search(&store, " \u{200b}", &filters).total;
    assert_eq!(count(Filters::default()), 4);
    let theme = Theme::parse("toy-library").unwrap();
    assert_eq!(
        count(Filters {
            themes: vec![theme],
            ..Filters::default()
        }),
        1
    );
    let band = AgeBand::parse("age-6-12").unwrap();
    assert_eq!(
        count(Filters {
            age_band: Some(band),
            ..Filters::default()
        }),
        2
    );
    let town = Some("BRONBEEK".to_owned());
    assert_eq!(
        count(Filters {
            municipality: town,
            ..Filters::default()
        }),
        2
    );
    let language = Some(Language::parse("fr").unwrap());
    assert_eq!(
        count(Filters {
            language,
            ..Filters::default()
        }),
        1
    );
    let intake_mode = Some(IntakeMode::parse("walk-in").unwrap());
    assert_eq!(
        count(Filters {
            intake_mode,
            ..Filters::default()
        }),
        1
    );
    assert_eq!(
        count(Filters {
            free: true,
            ..Filters::default()
        }),
        1
    );
    assert_eq!(
        count(Filters {
            open_now: true,
            ..Filters::default()
        }),
        2
    );
    let nothing = Filters {
        open_now: true,
        free: true,
        age_band: Some(band),
        ..Filters::default()
    };
    assert_eq!(count(nothing), 0);
}

#[test]
fn what_is_open_stands_before_its_equals_and_says_when_it_opens() {
    let store = village();
    let hits = search(&store, "", &Filters::default()).hits;
    let open: Vec<bool> = hits.iter().map(|hit| hit.openness.open_now).collect();
    assert_eq!(open, [true, true, false, false]);
    let school = hits.iter().find(|hit| hit.name == "Schoolvragen").unwrap();
    let next = school.openness.next_open.unwrap();
    assert_eq!(
        (next.day.to_string(), next.opens.to_string()),
        ("2026-11-23".into(), "09:00".into())
    );
}

#[test]
fn a_hit_speaks_one_language() {
    let store = village();
    let of = |locale: &str| {
        let filters = Filters::default();
        let result = search_services(&store, &asked("spelotheek", locale, &filters), at(NOW));
        let hit = result.unwrap().hits.remove(0);
        (hit.name, hit.summary.unwrap(), hit.text_locale)
    };
    let dutch = (
        TOYS.to_owned(),
        "Leen speelgoed.".to_owned(),
        "nl-BE".to_owned(),
    );
    assert_eq!(of("nl-BE"), dutch);
    assert_eq!(of("fr-BE").1, "Empruntez des jouets.");
    assert_eq!(of("fr-BE").2, "fr-BE");
    assert_eq!(
        of("ar"),
        dutch,
        "a name without its summary is not shown as Arabic"
    );
}

#[test]
fn a_change_anywhere_renews_what_it_touches() {
    let store = village();
    change(&store, 2, &organisation("CLB Zuid", "Noordham", false));
    assert!(found(&store, "zuidham ").is_empty());
    assert_eq!(found(&store, "noordham"), ["Schoolvragen"]);

    change(
        &store,
        3,
        &[record(
            RecordKind::Organisation,
            "CLB Zuid",
            json!({"name": "Meander", "description": "Een organisatie."}),
        )],
    );
    assert_eq!(found(&store, "meander"), ["Schoolvragen"]);

    let school = (RecordKind::Service, "Schoolvragen");
    change(
        &store,
        4,
        &[translation(school, "tr", "name", "Okul soruları")],
    );
    assert_eq!(found(&store, "sorulari"), ["Schoolvragen"]);

    change(
        &store,
        5,
        &[attribute("Schoolvragen", "theme", "toy-library", 2)],
    );
    assert_eq!(found(&store, "spelotheek ").len(), 2);

    change(
        &store,
        6,
        &service(
            "Nieuw",
            "De Bron",
            &["fathers"],
            json!({"name": "Vadercafé"}),
        ),
    );
    assert_eq!(found(&store, "vadercafe"), ["Vadercafé"]);
}

#[test]
fn what_is_deleted_is_gone_from_the_index() {
    let store = village();
    let gone = [
        (
            RecordKind::Attribute,
            id("Schoolvragen-theme-pupil-guidance"),
        ),
        (RecordKind::ServiceAtLocation, id("Schoolvragen@CLB Zuid")),
        (RecordKind::Service, id("Babybabbel")),
    ];
    store
        .write_directory(|s| {
            for (kind, id) in gone {
                bury(s, kind, id, "shared", 9)?;
            }
            service_index::refresh(s, &BTreeSet::from(gone))
        })
        .unwrap();
    assert!(found(&store, "babybabbel").is_empty());
    assert!(found(&store, "zuidham").is_empty());
    assert_eq!(found(&store, "schoolvragen"), ["Schoolvragen"]);
    let counts = theme_counts(&store, None).unwrap();
    let guidance = counts
        .iter()
        .flat_map(|d| &d.themes)
        .find(|t| t.theme.code() == "pupil-guidance");
    assert_eq!(guidance.unwrap().services, 0);
}

#[test]
fn made_anew_the_index_answers_the_same() {
    let store = village();
    let answers =
        |store: &Store| ["", "spelotheek", "bron", "school"].map(|text| found(store, text));
    let before = answers(&store);
    for _ in 0..2 {
        store
            .write_directory(|s| service_index::rebuild(s))
            .unwrap();
        assert_eq!(answers(&store), before);
    }
    assert!(
        !store
            .read_directory(|s| digest(s, "shared"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn themes_count_services_and_domains_count_each_service_once() {
    let store = village();
    let counts = theme_counts(&store, None).unwrap();
    assert_eq!(counts.len(), 13);
    let of = |code: &str| {
        counts
            .iter()
            .flat_map(|d| &d.themes)
            .find(|t| t.theme.code() == code)
    };
    assert_eq!(of("toy-library").unwrap().services, 1);
    let total: u32 = counts.iter().map(|domain| domain.services).sum();
    assert!(total >= 4);
}

//! Whether people find what they mean in the demo town.
//!
//! The questions in `queries.jsonl` must be answered. `ONTHAAL_QUERIES` may name another file
//! of the same form; its figures are printed and gate nothing.

use onthaal_core::Store;
use onthaal_core::directory::{Asked, Filters, SearchResult, search_services};
use onthaal_core::replica::load_records;
use onthaal_model::time::{Clock, FixedClock, Moment};
use onthaal_model::vocabulary::Theme;
use std::collections::BTreeMap;

#[derive(serde::Deserialize)]
struct Question {
    lang: String,
    query: String,
    themes: Vec<String>,
}

/// How many questions of a language there are and how many found their theme in three hits.
type Figures = BTreeMap<String, (usize, usize)>;

fn town() -> Store {
    let store = Store::in_memory().unwrap();
    let records = onthaal_demo::town().unwrap().records;
    load_records(&store, "shared", &records).unwrap();
    store
}

fn search(store: &Store, text: &str, filters: &Filters, limit: usize, now: Moment) -> SearchResult {
    let asked = Asked {
        text,
        locale: "nl-BE",
        filters,
        limit,
        house: None,
        staff: false,
    };
    search_services(store, &asked, now).unwrap()
}

fn ask(store: &Store, questions: &str) -> Figures {
    let now = FixedClock::parse("2026-11-21T10:00:00Z").unwrap().now();
    let mut figures = Figures::new();
    for line in questions.lines().filter(|line| !line.trim().is_empty()) {
        let question: Question = serde_json::from_str(line).unwrap();
        let found = search(store, &question.query, &Filters::default(), 3, now);
        let about = |theme: &String| question.themes.contains(theme);
        let hit = found.hits.iter().any(|hit| hit.themes.iter().any(about));
        let (asked, answered) = figures.entry(question.lang.clone()).or_default();
        *asked += 1;
        *answered += usize::from(hit);
        if !hit {
            let themes: Vec<&str> = found.themes.iter().map(|theme| theme.code()).collect();
            let names: Vec<&str> = found.hits.iter().map(|hit| hit.name.as_str()).collect();
            println!(
                "not found: [{}] {} wants {:?}, recognised {themes:?}, hits {names:?}",
                question.lang, question.query, question.themes
            );
        }
    }
    figures
}

fn print(title: &str, figures: &Figures) {
    let parts: Vec<String> = figures
        .iter()
        .map(|(lang, (asked, answered))| format!("{lang} {answered}/{asked}"))
        .collect();
    let (asked, answered) = figures
        .values()
        .fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    println!("{title}: hit@3 {answered}/{asked} ({})", parts.join(", "));
}

#[test]
fn families_find_what_they_mean_within_three_hits() {
    let figures = ask(&town(), include_str!("queries.jsonl"));
    print("own questions", &figures);
    for (lang, (asked, answered)) in figures {
        assert!(
            answered * 100 >= asked * 90,
            "{lang}: {answered} of {asked}"
        );
    }
}

/// "I think I am pregnant" in every language of families.
const DOUBTS: [&str; 17] = [
    "ik denk dat ik zwanger ben",
    "je pense que je suis enceinte",
    "I think I am pregnant",
    "ich glaube ich bin schwanger",
    "creo que estoy embarazada",
    "acho que estou grávida",
    "sanırım hamileyim",
    "chyba jestem w ciąży",
    "cred că sunt însărcinată",
    "мисля че съм бременна",
    "здається я вагітна",
    "кажется я беременна",
    "أظن أنني حامل",
    "فکر می‌کنم باردارم",
    "waxaan u malaynayaa inaan uur leeyahay",
    "ጥንስቲ እየ ይመስለኒ",
    "فکر کوم چې امیندواره یم",
];

#[test]
fn who_thinks_she_is_pregnant_is_led_by_that_word_alone() {
    let now = FixedClock::parse("2026-11-24T09:00:00Z").unwrap().now();
    let (store, none) = (town(), Filters::default());
    let pregnant = [
        "fertility-contraception",
        "prenatal-parenthood",
        "prenatal-perinatal-care",
        "teen-parenthood",
    ];
    for text in DOUBTS {
        let found = search(&store, text, &none, 3, now);
        let themes: Vec<&str> = found.themes.iter().map(|theme| theme.code()).collect();
        assert!(themes.contains(&pregnant[0]), "{text}: {themes:?}");
        assert!(
            themes.iter().all(|theme| pregnant.contains(theme)),
            "{text}: {themes:?}"
        );
        let counsel = |theme: &String| theme == pregnant[0];
        let hit = found.hits.iter().any(|hit| hit.themes.iter().any(counsel));
        assert!(hit, "{text}");
    }
    let bullied = search(&store, "ik denk dat mijn kind gepest wordt", &none, 3, now);
    let themes: Vec<&str> = bullied.themes.iter().map(|theme| theme.code()).collect();
    assert_eq!(themes, ["bullying"]);
}

#[test]
fn what_is_full_stands_behind_its_equals() {
    let now = FixedClock::parse("2026-11-24T09:00:00Z").unwrap().now();
    let filters = Filters {
        themes: vec![Theme::parse("baby-toddler-care").unwrap()],
        ..Filters::default()
    };
    let found = search(&town(), "", &filters, 100, now);
    let fitting = |theme: &str| theme == "baby-toddler-care";
    let equals: Vec<bool> = found
        .hits
        .iter()
        .filter(|hit| hit.themes.first().is_some_and(|theme| fitting(theme)))
        .map(|hit| hit.full)
        .collect();
    assert!(equals.contains(&true) && equals.contains(&false));
    assert!(equals.is_sorted(), "{equals:?}");
}

#[test]
fn figures_of_another_set_of_questions() {
    let Some(path) = std::env::var_os("ONTHAAL_QUERIES") else {
        println!("skipped: ONTHAAL_QUERIES names no file of questions");
        return;
    };
    let questions = std::fs::read_to_string(path).unwrap();
    print("other questions", &ask(&town(), &questions));
}

use super::*;
use crate::search::query::Query;

fn small() -> Glossary {
    let entry = |code: &str, phrases: &[&str]| {
        (
            code.to_owned(),
            phrases.iter().map(|p| (*p).to_owned()).collect(),
        )
    };
    Glossary::of(
        [
            entry(
                "toy-library",
                &[
                    "spelotheek",
                    "speelgoed lenen",
                    "ludothèque",
                    "استعارة ألعاب",
                ],
            ),
            entry("primary-care", &["huisarts", "dokter", "find a doctor"]),
            entry(
                "affordable-care",
                &["dokter te duur", "cannot pay the doctor"],
            ),
            entry("youth-work", &["jeugdbeweging", "scouts"]),
            entry("baby-toddler-care", &["حضانة", "crèche"]),
            entry("childcare", &["opvang"]),
            entry("not-a-theme", &["dokter"]),
        ]
        .into_iter(),
    )
}

fn recognise(text: &str) -> Vec<&'static str> {
    let found = small().recognise(&Query::read(text));
    found.iter().map(|found| found.theme.code()).collect()
}

#[test]
fn everyday_words_of_any_language_point_to_their_theme() {
    for text in [
        "speelgoed lenen",
        "Ludotheque",
        "إستعاره الالعاب",
        "ik wil speelgoed lenen ",
    ] {
        assert_eq!(recognise(text), ["toy-library"], "{text}");
    }
    assert_eq!(recognise("حضانه "), ["baby-toddler-care"]);
}

#[test]
fn the_phrase_that_explains_more_comes_first() {
    assert_eq!(recognise("dokter ")[0], "primary-care");
    assert_eq!(recognise("de dokter is te duur ")[0], "affordable-care");
}

#[test]
fn part_of_a_long_entry_never_outweighs_a_word_that_was_said_whole() {
    let entry = |code: &str, phrase: &str| (code.to_owned(), vec![phrase.to_owned()]);
    let entries = [
        entry("separation", "حضانة الأطفال بعد الطلاق"),
        entry("baby-toddler-care", "حضانة"),
    ];
    let glossary = Glossary::of(entries.into_iter());
    for text in ["أحتاج حضانة لطفلي خمسة أشهر", "حضانة الأطفال"]
    {
        let found = glossary.recognise(&Query::read(text));
        let themes: Vec<&str> = found.iter().map(|found| found.theme.code()).collect();
        assert_eq!(themes, ["baby-toddler-care"], "{text}");
    }
    let found = glossary.recognise(&Query::read("حضانة الأطفال بعد الطلاق"));
    assert_eq!(found[0].theme.code(), "separation");
}

#[test]
fn a_word_half_typed_and_a_word_mistyped_are_recognised() {
    assert_eq!(recognise("spelo"), ["toy-library"]);
    assert_eq!(recognise("spelotek "), ["toy-library"]);
    assert_eq!(recognise("jeugbeweging "), ["youth-work"]);
    assert_eq!(recognise("huisartts"), ["primary-care"]);
}

#[test]
fn a_word_of_a_domain_points_to_all_its_themes() {
    let domain = Domain::parse("childcare").unwrap();
    assert_eq!(recognise("opvang ").len(), domain.themes().count());
}

#[test]
fn what_points_nowhere_is_not_guessed() {
    for text in ["", "zzzz", "de", "a", "%", "xq"] {
        assert_eq!(recognise(text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn every_file_is_a_table_of_codes_of_the_vocabulary() {
    let mut files = 0;
    for name in Files::iter() {
        let file = Files::get(&name).unwrap();
        let entries = read_file(std::str::from_utf8(&file.data).unwrap()).unwrap();
        for (code, phrases) in entries {
            let known = Theme::parse(&code).is_ok() || Domain::parse(&code).is_ok();
            assert!(known, "{name}: {code} is no theme and no domain");
            for phrase in phrases {
                assert!(
                    !fold::words(&phrase).is_empty(),
                    "{name}: {code} has an empty phrase"
                );
            }
        }
        files += 1;
    }
    assert!(files > 0);
}

//! What a release prints, on the menus of the product.

use onthaal_model::id::SiteId;
use onthaal_model::intake::Question;
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_model::time::{Clock, FixedClock, Slot};
use onthaal_model::vocabulary::{AgeBand, Language, Outcome, Theme};
use onthaal_release::dimension::Dimension;
use onthaal_release::json::{read_tally, release_json};
use onthaal_release::menu::TableSpec;
use onthaal_release::rule::{ReleasedTable, State};
use onthaal_release::{Menu, MenuKind, Tally, release_block};
use serde_json::json;

fn standard() -> Menu {
    Menu::of(MenuKind::Standard)
}

fn pick<T>(random: &dyn Randomness, all: impl ExactSizeIterator<Item = T>) -> T {
    let mut all = all;
    let index = random.below(all.len() as u64) as usize;
    all.nth(index).expect("the index is below the length")
}

fn random_tally(menu: &Menu, questions: u64, seed: u64) -> Tally {
    let random = SeededRandomness::new(seed);
    let clock = FixedClock::parse("2026-11-21T10:00:00Z").expect("valid");
    let site = SiteId::new(&random);
    let mut tally = Tally::default();
    for _ in 0..questions {
        let mut question = Question::new(
            pick(&random, Theme::all()),
            pick(&random, AgeBand::all()),
            pick(&random, Outcome::all()),
        );
        question.language = pick(&random, Language::all());
        for fragment in question.fragments(Slot::of(clock.now()), site) {
            for path in menu.paths(&fragment) {
                tally
                    .add(&path, 1)
                    .expect("the menu gives well-formed paths");
            }
        }
    }
    tally
}

fn each_table(table: &ReleasedTable, visit: &mut dyn FnMut(&ReleasedTable)) {
    visit(table);
    let pool = table.pool.iter().flat_map(|pool| &pool.tables);
    for inner in table.lines.iter().flat_map(|line| &line.tables).chain(pool) {
        each_table(inner, visit);
    }
}

#[test]
fn no_printed_number_is_between_one_and_k_minus_one_and_lines_add_up() {
    for kind in [MenuKind::Standard, MenuKind::HoursByDomain] {
        let menu = Menu::of(kind);
        for (seed, size) in [(1, 0), (2, 4), (3, 40), (4, 400), (5, 4_000), (6, 20_000)] {
            let tally = random_tally(&menu, size, seed);
            tally.check(&menu).expect("what is folded is on the menu");
            for k in [5, 10] {
                let release = release_block(&menu, &tally, k);
                assert_eq!(
                    release,
                    release_block(&menu, &tally, k),
                    "the same tally gives the same release"
                );
                for table in &release.tables {
                    each_table(table, &mut |table| {
                        let pool = table.pool.as_ref().map_or(0, |pool| pool.count);
                        assert!(pool == 0 || pool >= k);
                        assert!(table.lines.iter().all(|line| line.count >= k));
                        match table.state {
                            State::Released => assert_eq!(
                                table.total,
                                Some(table.lines.iter().map(|line| line.count).sum::<u64>() + pool)
                            ),
                            State::OneCategory => {
                                assert!(table.total.is_some_and(|total| total >= k))
                            }
                            State::Withheld => {
                                assert_eq!((table.total, table.lines.len()), (None, 0))
                            }
                        }
                    });
                }
            }
        }
    }
}

#[test]
fn sensitive_themes_and_rare_languages_never_have_a_line_however_many() {
    let menu = standard();
    let line = json!({
        "about": { "youth-help": { "theme": { "child-abuse-concern": 300, "foster-care": 200 } } },
        "language": { "ti": 400, "nl": 100 },
    });
    let tally = read_tally(&line, &menu).expect("well-formed").tally;
    let text = release_json(&release_block(&menu, &tally, 5), None, None).to_string();
    assert!(text.contains("foster-care") && text.contains("\"nl\""));
    assert!(!text.contains("child-abuse-concern") && !text.contains("\"ti\""));
}

#[test]
fn a_menu_that_shares_a_dimension_is_refused() {
    for kind in [MenuKind::Standard, MenuKind::HoursByDomain] {
        Menu::of(kind)
            .check()
            .expect("the menus of the product are sound");
    }
    let mut menu = standard();
    menu.roots[2]
        .table
        .children
        .push(TableSpec::leaf(Dimension::AgeBand));
    assert_eq!(
        menu.check().unwrap_err().to_string(),
        "age_band: not-allowed"
    );
}

#[test]
fn a_question_without_clear_theme_counts_as_not_known() {
    let question = Question::new(
        Theme::unclear(),
        AgeBand::not_asked(),
        Outcome::parse("listened").expect("known"),
    );
    let clock = FixedClock::parse("2026-11-21T10:00:00Z").expect("valid");
    let fragments = question.fragments(
        Slot::of(clock.now()),
        SiteId::new(&SeededRandomness::new(1)),
    );
    let paths = standard().paths(&fragments[0]);
    assert!(paths.contains(&"about/unknown".to_owned()), "{paths:?}");
    assert!(
        standard()
            .paths(&fragments[1])
            .contains(&"when/sat-morning".to_owned())
    );
}

#[test]
fn hours_stand_inside_the_domain_on_the_menu_for_large_houses() {
    let menu = Menu::of(MenuKind::HoursByDomain);
    let question = Question::new(
        Theme::parse("toy-library").expect("known"),
        AgeBand::not_asked(),
        Outcome::parse("answered").expect("known"),
    );
    let clock = FixedClock::parse("2026-11-21T10:00:00Z").expect("valid");
    let fragments = question.fragments(
        Slot::of(clock.now()),
        SiteId::new(&SeededRandomness::new(1)),
    );
    assert_eq!(
        menu.paths(&fragments[1]),
        [
            "about/culture-sport-youth/half_day/sat-morning",
            "about/culture-sport-youth/half_day/sat-morning/channel/not-asked",
        ]
    );
}

#[test]
fn the_door_names_what_is_wrong_with_a_line() {
    let check = |line: serde_json::Value, expected: &str| {
        let refusal = read_tally(&line, &standard()).unwrap_err();
        assert_eq!(refusal.to_string(), expected, "{line}");
    };
    check(json!([]), "line: wrong-type");
    check(json!({"k": 2}), "k: out-of-range");
    check(json!({"abuot": {}}), "abuot: unknown-field");
    check(
        json!({"about": {"chilcare": 4}}),
        "about.chilcare: unknown-code",
    );
    check(
        json!({"about": {"childcare": -1}}),
        "about.childcare: wrong-type",
    );
    check(
        json!({"about": {"childcare": 1.5}}),
        "about.childcare: wrong-type",
    );
    check(
        json!({"about": {"childcare": {"theme": {"x": 1}}}}),
        "about.childcare.theme.x: unknown-code",
    );
    check(
        json!({"about": {"childcare": {"site": {}}, "health": 1}}),
        "about.childcare.site: unknown-field",
    );
    check(
        json!({"about": {"childcare": {"count": 1, "theme": {"sick-child-care": 2}}}}),
        "about.childcare.count: out-of-range",
    );
    check(
        json!({"language": {"nl": {}}}),
        "language.nl.count: required",
    );
}

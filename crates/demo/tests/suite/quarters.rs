//! What the two past quarters show once the report rule has been over them.

use onthaal_demo::{Quarter, town};
use onthaal_model::time::{Day, Slot};
use onthaal_model::vocabulary::Theme;
use onthaal_release::{
    K_STANDARD, Line, Menu, MenuKind, Release, ReleasedTable, Tally, release_block,
};

fn quarters() -> [Quarter; 2] {
    town().unwrap_or_else(|error| panic!("{error}")).quarters
}

fn released(quarter: &Quarter) -> Release {
    let menu = Menu::of(MenuKind::Standard);
    let mut tally = Tally::default();
    for pattern in quarter {
        let monday = 7;
        let date = format!("2026-09-{:02}", monday + pattern.weekday as u32);
        let slot = Slot {
            day: Day::parse("day", &date).unwrap(),
            half_day: pattern.half_day,
        };
        assert_eq!(slot.day.weekday(), pattern.weekday);
        for fragment in pattern.question.fragments(slot, pattern.site) {
            for path in menu.paths(&fragment) {
                tally.add(&path, pattern.count.into()).unwrap();
            }
        }
    }
    release_block(&menu, &tally, K_STANDARD)
}

fn line<'a>(table: &'a ReleasedTable, category: &str) -> Option<&'a Line> {
    table.lines.iter().find(|line| line.category == category)
}

fn inside<'a>(line: &'a Line, dimension: &str) -> &'a ReleasedTable {
    let found = line.tables.iter().find(|t| t.dimension.name() == dimension);
    found.unwrap_or_else(|| panic!("no {dimension}"))
}

fn tables(table: &ReleasedTable) -> Vec<&ReleasedTable> {
    let below = table.lines.iter().flat_map(|line| &line.tables);
    let pooled = table.pool.iter().flat_map(|pool| &pool.tables);
    let mut all = vec![table];
    all.extend(below.chain(pooled).flat_map(tables));
    all
}

#[test]
fn the_quarters_hold_about_as_many_questions_as_a_small_house_gets() {
    let sum = |quarter: &Quarter| quarter.iter().map(|pattern| pattern.count).sum::<u32>();
    let [older, newer] = quarters();
    assert!((400..=440).contains(&sum(&older)), "{}", sum(&older));
    assert!((460..=500).contains(&sum(&newer)), "{}", sum(&newer));
}

#[test]
fn a_quarter_that_is_released_shows_most_domains_and_pools_the_rare_ones() {
    for quarter in quarters() {
        let release = released(&quarter);
        let about = &release.tables[0];
        for domain in [
            "childcare",
            "socio-economic",
            "parenting",
            "health",
            "education",
        ] {
            assert!(line(about, domain).is_some(), "{domain}");
        }
        assert!(
            line(about, "inclusion").is_none(),
            "three questions are too few"
        );
        assert!(
            about
                .pool
                .as_ref()
                .is_some_and(|pool| pool.count >= K_STANDARD)
        );
    }
}

#[test]
fn a_quarter_that_is_released_tells_why_no_offer_was_found() {
    for quarter in quarters() {
        let release = released(&quarter);
        let childcare = line(&release.tables[0], "childcare").unwrap();
        let refused = line(inside(childcare, "outcome"), "offer-not-available").unwrap();
        let gaps = inside(refused, "gap_reason");
        for reason in ["full-waiting-list", "hours-do-not-fit"] {
            assert!(line(gaps, reason).is_some(), "{reason}");
        }
    }
}

#[test]
fn tuesday_and_wednesday_are_the_busiest() {
    for quarter in quarters() {
        let release = released(&quarter);
        let mut half_days = release.tables[1].lines.clone();
        half_days.sort_by_key(|line| std::cmp::Reverse(line.count));
        let two: Vec<&str> = half_days
            .iter()
            .take(2)
            .map(|l| l.category.as_str())
            .collect();
        assert_eq!(two, ["tue-morning", "wed-afternoon"]);
    }
}

#[test]
fn several_languages_can_be_printed() {
    for quarter in quarters() {
        let release = released(&quarter);
        for language in ["nl", "fr", "en", "ar"] {
            assert!(line(&release.tables[2], language).is_some(), "{language}");
        }
    }
}

#[test]
fn nothing_that_is_printed_is_a_small_number_or_a_sensitive_theme() {
    let small = 1..K_STANDARD;
    for quarter in quarters() {
        for table in released(&quarter).tables.iter().flat_map(tables) {
            for line in &table.lines {
                assert!(!small.contains(&line.count));
                let theme = Theme::parse(&line.category);
                assert!(!theme.is_ok_and(Theme::sensitive), "{}", line.category);
            }
            assert!(
                !table
                    .pool
                    .as_ref()
                    .is_some_and(|p| small.contains(&p.count))
            );
        }
    }
}

#[test]
fn how_referrals_ended_shows_what_is_enough_and_pools_the_rest() {
    let town = town().unwrap_or_else(|error| panic!("{error}"));
    let menu = Menu::of(MenuKind::Standard).with_referrals();
    for (ended, reason) in town.referrals.iter().zip([None, Some("hours-do-not-fit")]) {
        let mut tally = Tally::default();
        for line in ended {
            for path in menu.paths(&line.ended) {
                tally.add(&path, line.count.into()).unwrap();
            }
        }
        let release = release_block(&menu, &tally, K_STANDARD);
        let tree = release.tables.last().unwrap();
        let total = tree.total.unwrap();
        let warm = 42;
        assert!(total <= warm, "{total} tickets for {warm} warm referrals");
        for shown in ["arrived", "not-arrived", "not-right"] {
            assert!(line(tree, shown).is_some(), "{shown}");
        }
        assert!(line(tree, "full").is_none() && line(tree, "withdrawn").is_none());
        let arrived = line(tree, "arrived").unwrap();
        assert!(line(inside(arrived, "referral_domain"), "integration").is_some());
        let returned = inside(line(tree, "not-right").unwrap(), "return_reason");
        assert_eq!(
            returned.lines.first().map(|line| line.category.as_str()),
            reason
        );
    }
}

#[test]
fn what_visits_looked_at_shows_domains_with_themes_and_no_sensitive_one() {
    let town = town().unwrap_or_else(|error| panic!("{error}"));
    let menu = Menu::of(MenuKind::Standard).with_interest().with_wishes();
    for left in &town.kiosk {
        let mut tally = Tally::default();
        for line in left {
            for path in menu.paths(&line.left) {
                tally.add(&path, line.count.into()).unwrap();
            }
        }
        let release = release_block(&menu, &tally, K_STANDARD);
        let [interest, wishes] = &release.tables[release.tables.len() - 2..] else {
            panic!("two trees more");
        };
        let childcare = line(interest, "childcare").unwrap();
        let themes = inside(childcare, "interest_theme");
        assert!(line(themes, "baby-toddler-care").is_some());
        assert!(line(interest, "inclusion").is_none(), "too few");
        for table in tables(interest) {
            for line in &table.lines {
                let theme = Theme::parse(&line.category);
                assert!(!theme.is_ok_and(Theme::sensitive), "{}", line.category);
            }
        }
        let activity = line(wishes, "activity").unwrap();
        assert!(line(inside(activity, "wish_domain"), "culture-sport-youth").is_some());
        assert!(line(wishes, "missing").is_some());
        assert!(line(wishes, "other").is_none(), "it is in the pool by rule");
    }
}

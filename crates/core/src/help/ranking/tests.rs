use super::*;
use onthaal_model::time::{Clock as _, Day, FixedClock};
use serde_json::Map;
use uuid::Uuid;

const HERE: u128 = 3;

/// A Tuesday morning at the desk of a site, about nothing yet.
fn tuesday_morning() -> Asked {
    let clock = FixedClock::parse("2026-11-24T09:00:00Z").expect("an instant");
    Asked {
        site: Some(SiteId(Uuid::from_u128(HERE))),
        channel: Channel::parse("desk-walk-in").ok(),
        slot: Slot::of(clock.now()),
        theme: None,
    }
}

fn about(theme: &str) -> Asked {
    Asked {
        theme: Some(Theme::parse(theme).expect("a theme")),
        ..tuesday_morning()
    }
}

/// A rule that always holds; what makes it special is changed after.
fn rule(name: &str, change: impl FnOnce(&mut BackupRule)) -> BackupRule {
    let mut rule = BackupRule {
        id: Uuid::from_u128(u128::from(name.as_bytes()[0])),
        house_id: Uuid::from_u128(2),
        site_id: None,
        channels: None,
        weekdays: None,
        half_days: None,
        themes: None,
        name: name.to_owned(),
        role: None,
        phone: None,
        service_id: None,
        note: None,
        fallback: false,
        position: None,
        valid_from: None,
        valid_to: None,
        extra: Map::new(),
    };
    change(&mut rule);
    rule
}

fn text(codes: &str) -> Option<String> {
    Some(codes.to_owned())
}

fn names<'a>(fits: &[Fit<'a>]) -> Vec<&'a str> {
    fits.iter().map(|fit| fit.rule.name.as_str()).collect()
}

fn check_now(rules: &[BackupRule], asked: &Asked, expected: &[&str]) {
    assert_eq!(names(&rank(rules, asked).now), expected);
}

#[test]
fn a_rule_without_parts_always_holds() {
    let rules = [rule("Ann", |_| ())];
    let ranked = rank(&rules, &tuesday_morning());
    assert_eq!(names(&ranked.now), ["Ann"]);
    assert!(ranked.now[0].why.is_empty());
    check_now(&rules, &about("vaccination"), &["Ann"]);
}

#[test]
fn the_theme_counts_most_then_the_channel_then_the_place_then_the_moment() {
    let rules = [
        rule("Always", |_| ()),
        rule("Moment", |r| {
            r.weekdays = text("mon tue");
            r.half_days = text("morning");
        }),
        rule("Place", |r| r.site_id = Some(Uuid::from_u128(HERE))),
        rule("Quite", |r| {
            r.site_id = Some(Uuid::from_u128(HERE));
            r.channels = text("desk-walk-in phone");
        }),
        rule("Clinic", |r| r.channels = text("desk-walk-in")),
        rule("Domain", |r| r.themes = text("health")),
        rule("Theme", |r| r.themes = text("socio-economic vaccination")),
    ];
    let ranked = rank(&rules, &about("vaccination"));
    assert_eq!(
        names(&ranked.now),
        [
            "Theme", "Domain", "Quite", "Clinic", "Place", "Moment", "Always"
        ]
    );
    let why: Vec<&str> = ranked.now[2].why.iter().map(|part| part.code()).collect();
    assert_eq!(why, ["site", "channel"]);
    assert_eq!(ranked.now[5].why, [Part::Weekday, Part::HalfDay]);
}

#[test]
fn a_part_that_does_not_fit_keeps_the_whole_rule_away() {
    let elsewhere = |r: &mut BackupRule| r.site_id = Some(Uuid::from_u128(99));
    check_now(&[rule("Other site", elsewhere)], &tuesday_morning(), &[]);
    let check = |change: fn(&mut BackupRule)| {
        let mut one = rule("One", change);
        one.site_id = Some(Uuid::from_u128(HERE));
        check_now(&[one], &about("vaccination"), &[]);
    };
    check(|r| r.channels = text("phone"));
    check(|r| r.weekdays = text("mon wed thu fri sat sun"));
    check(|r| r.half_days = text("afternoon evening"));
    check(|r| r.themes = text("childcare"));
    check(|r| r.valid_to = Day::parse("", "2026-11-23").ok());
    check(|r| r.valid_from = Day::parse("", "2026-11-25").ok());
}

#[test]
fn the_first_and_the_last_day_of_a_rule_count() {
    let today = |r: &mut BackupRule| {
        r.valid_from = Day::parse("", "2026-11-24").ok();
        r.valid_to = r.valid_from;
    };
    check_now(&[rule("Today", today)], &tuesday_morning(), &["Today"]);
}

#[test]
fn what_is_not_known_fits_no_rule_that_names_it() {
    let rules = [
        rule("Channel", |r| r.channels = text("desk-walk-in not-asked")),
        rule("Site", |r| r.site_id = Some(Uuid::from_u128(HERE))),
    ];
    let unknown = Asked {
        site: None,
        channel: None,
        ..tuesday_morning()
    };
    check_now(&rules, &unknown, &[]);
    let not_asked = Asked {
        channel: Some(Channel::not_asked()),
        ..unknown
    };
    check_now(&rules, &not_asked, &[]);
}

#[test]
fn while_no_theme_is_known_the_rules_of_a_theme_stand_apart() {
    let rules = [
        rule("Money", |r| r.themes = text("socio-economic")),
        rule("Ann", |_| ()),
        rule("Later", |r| r.themes = text("a-theme-of-a-newer-centre")),
    ];
    let ranked = rank(&rules, &tuesday_morning());
    assert_eq!(names(&ranked.now), ["Ann"]);
    assert_eq!(names(&ranked.themed), ["Money"]);
    assert!(rank(&rules, &about("vaccination")).themed.is_empty());
}

#[test]
fn the_fallback_comes_last_however_well_it_fits() {
    let rules = [
        rule("Fallback", |r| {
            r.themes = text("vaccination");
            r.fallback = true;
        }),
        rule("Ann", |_| ()),
        rule("Last", |r| r.fallback = true),
    ];
    let ranked = rank(&rules, &about("vaccination"));
    assert_eq!(names(&ranked.now), ["Ann"]);
    assert_eq!(names(&ranked.fallback), ["Fallback", "Last"]);
}

#[test]
fn nobody_is_named_twice() {
    let number = |phone: &'static str| move |r: &mut BackupRule| r.phone = text(phone);
    let rules = [
        rule("Ann", number("0470 00 00 01")),
        rule("ANN", |r| {
            r.phone = text("0470/00.00.01");
            r.themes = text("vaccination");
        }),
        rule("Ann", |r| {
            r.phone = text("0470000001");
            r.fallback = true;
        }),
        rule("Ann", number("0470 00 00 02")),
    ];
    let ranked = rank(&rules, &about("vaccination"));
    assert_eq!(names(&ranked.now), ["ANN", "Ann"]);
    assert_eq!(ranked.now[1].rule.phone, text("0470 00 00 02"));
    assert!(ranked.fallback.is_empty());
}

#[test]
fn between_equals_the_house_decides_the_order() {
    let at = |place| move |r: &mut BackupRule| r.position = Some(place);
    let rules = [
        rule("Zita", |_| ()),
        rule("Ben", at(2)),
        rule("Cas", at(1)),
        rule("Ann", |_| ()),
    ];
    check_now(&rules, &tuesday_morning(), &["Cas", "Ben", "Ann", "Zita"]);
}

//! A week of the back-up, and the themes that come most.

use crate::scene::{HOUSE, SITE, Scene, on_each_database, question, record};
use onthaal_demo::town;
use onthaal_directory::DeskForm;
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_server::desk::{
    DeskEdit, DeskWeek, FormEdit, RuleEdit, SlotLine, add_desk, add_rule, plan, roster, save_form,
};
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{Centre, demo, publish, reports};
use serde_json::json;
use uuid::Uuid;

fn somebody(scene: &Scene) -> Staff {
    Staff {
        id: staff::add(&scene.centre, "Fatima", "een lang woord", Role::Coordinator).unwrap(),
        name: "Fatima".to_owned(),
        role: Role::Coordinator,
    }
}

fn words(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn rule(name: &str) -> RuleEdit {
    RuleEdit {
        name: name.to_owned(),
        phone: Some("112".to_owned()),
        ..RuleEdit::default()
    }
}

/// The site is open on Tuesday from nine to half past six, with an hour for lunch.
fn open_on_tuesday(scene: &Scene) {
    let place = Uuid::from_u128(0x31);
    let site = json!({ "house_id": HOUSE, "name": "Markt", "municipality": "Wilgenbeke", "location_id": place });
    let hours = |id: u128, opens: &str, closes: &str| {
        let body = json!({ "location_id": place, "freq": "WEEKLY", "byday": "TU", "opens_at": opens, "closes_at": closes });
        record(RecordKind::Schedule, Uuid::from_u128(id), body)
    };
    let records = vec![
        record(
            RecordKind::Location,
            place,
            json!({ "location_type": "physical" }),
        ),
        record(RecordKind::Site, SITE, site),
        hours(0x32, "09:00", "12:00"),
        hours(0x33, "13:00", "18:30"),
    ];
    publish::publish_records(&scene.centre, records).unwrap();
}

fn slot<'a>(week: &'a DeskWeek, day: &str, half: &str) -> &'a SlotLine {
    let mut slots = week.slots.iter();
    slots
        .find(|slot| slot.day == day && slot.half_day == half)
        .unwrap()
}

#[test]
fn a_week_tells_who_is_called_and_where_nobody_is() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        open_on_tuesday(scene);
        let desk = DeskEdit {
            site_id: SITE,
            name: "Balie".to_owned(),
            channel: Some("desk-walk-in".to_owned()),
            closed: false,
        };
        add_desk(&scene.centre, &staff, HOUSE, &desk).unwrap();
        let add = |rule: RuleEdit| add_rule(&scene.centre, &staff, HOUSE, &rule).unwrap();
        let everywhere = add(rule("Altijd"));
        let here = add(RuleEdit {
            site_id: Some(SITE),
            weekdays: words(&["tue"]),
            half_days: words(&["morning", "afternoon"]),
            ..rule("Greet")
        });
        let themed = add(RuleEdit {
            themes: words(&["housing"]),
            ..rule("CAW")
        });
        add(RuleEdit {
            channels: words(&["phone"]),
            ..rule("Telefoon")
        });
        let soon = add(RuleEdit {
            valid_from: Some("2026-11-26".to_owned()),
            site_id: Some(SITE),
            ..rule("Nieuw")
        });
        let fallback = add(RuleEdit {
            fallback: true,
            ..rule("Vangnet")
        });
        let found = roster(
            &scene.centre,
            HOUSE,
            Some(Day::parse("day", "2026-11-25").unwrap()),
        )
        .unwrap();
        assert_eq!(found.week, "2026-11-23");
        let names: Vec<&str> = found.desks.iter().map(|desk| desk.name.as_str()).collect();
        assert_eq!(names, ["Balie", "Station"]);
        let week = &found.desks[0];
        assert!(week.hours_known && !found.desks[1].hours_known);
        assert_eq!(week.slots.len(), 21);
        let tuesday = slot(week, "2026-11-24", "morning");
        assert!(tuesday.open);
        assert_eq!(tuesday.anything, [here, everywhere]);
        assert_eq!(tuesday.some_themes, [themed]);
        assert_eq!(tuesday.fallback, [fallback]);
        let evening = slot(week, "2026-11-24", "evening");
        assert!(evening.open);
        assert_eq!(evening.anything, [everywhere]);
        let thursday = slot(week, "2026-11-26", "morning");
        assert!(!thursday.open);
        assert_eq!(thursday.anything, [soon, everywhere]);
        let without_day = roster(&scene.centre, HOUSE, None).unwrap();
        assert_eq!(without_day.week, "2026-11-16");
    });
}

fn form(centre: &Centre, house: Uuid) -> Option<DeskForm> {
    centre
        .pool
        .read(|s| onthaal_directory::by_id(s, house))
        .unwrap()
}

/// Asks so many questions about each theme.
fn ask(scene: &Scene, asked: &[(&str, usize)], period: &str) {
    for (theme, times) in asked {
        for _ in 0..*times {
            let question = question(theme, "answered");
            scene.push(scene.fragments(&question, period));
        }
    }
}

#[test]
fn a_release_renews_the_themes_that_stand_first_unless_the_house_chose_them() {
    on_each_database(|scene| {
        let asked = [
            ("housing", 9),
            ("food-aid", 12),
            ("study-grants", 7),
            ("suicide-prevention", 14),
        ];
        ask(scene, &asked, "2026-Q4");
        scene.at("2027-01-20T10:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        let frequent = |scene: &Scene| form(&scene.centre, HOUSE).and_then(|form| form.frequent);
        assert_eq!(
            frequent(scene).as_deref(),
            Some("food-aid housing study-grants")
        );
        let staff = somebody(scene);
        let edit = |frequent: &[&str], frequent_chosen| FormEdit {
            outcomes: vec![],
            frequent: words(frequent),
            frequent_chosen,
            note: false,
            tickets_for_minors: true,
        };
        save_form(&scene.centre, &staff, HOUSE, &edit(&["sport"], true)).unwrap();
        ask(
            scene,
            &[
                ("employment", 12),
                ("mobility", 9),
                ("suicide-prevention", 14),
                ("legal-help", 7),
            ],
            "2027-Q1",
        );
        scene.at("2027-04-20T10:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        assert_eq!(frequent(scene).as_deref(), Some("sport"));
        let known = plan(&scene.centre, HOUSE).unwrap().form;
        assert_eq!(known.period.as_deref(), Some("2027-Q1"));
        assert_eq!(known.suggested, ["employment", "mobility", "legal-help"]);
        save_form(&scene.centre, &staff, HOUSE, &edit(&[], false)).unwrap();
        assert_eq!(
            frequent(scene).as_deref(),
            Some("employment mobility legal-help")
        );
    });
}

#[test]
fn what_stands_first_stays_until_a_report_tells_what_is_asked_most() {
    on_each_database(|scene| {
        let staff = somebody(scene);
        let edit = |frequent: &[&str], frequent_chosen| FormEdit {
            outcomes: vec![],
            frequent: words(frequent),
            frequent_chosen,
            note: false,
            tickets_for_minors: true,
        };
        save_form(&scene.centre, &staff, HOUSE, &edit(&["sport"], true)).unwrap();
        save_form(&scene.centre, &staff, HOUSE, &edit(&[], false)).unwrap();
        let known = form(&scene.centre, HOUSE).unwrap();
        assert_eq!(known.frequent.as_deref(), Some("sport"));
        assert!(!known.frequent_chosen);
    });
}

#[test]
fn the_demo_town_shows_first_what_its_last_release_counts_most() {
    on_each_database(|scene| {
        let house = town().unwrap().house.0;
        demo::fill(&scene.centre).unwrap();
        let shown = form(&scene.centre, house).unwrap().frequent.unwrap();
        let written = town().unwrap().records.into_iter();
        let written = written
            .filter(|record| record.kind == RecordKind::DeskForm)
            .find_map(|record| record.body["frequent"].as_str().map(str::to_owned));
        assert_eq!(written.unwrap(), shown);
        assert_eq!(demo::fill(&scene.centre).unwrap().published, 0);
    });
}

#[test]
fn a_report_keeps_the_words_of_a_question_that_is_no_longer_asked() {
    on_each_database(|scene| {
        demo::fill(&scene.centre).unwrap();
        let releases = reports::releases_of(&scene.centre, None).unwrap();
        let house = town().unwrap().house.to_string();
        let mut of_town = releases.into_iter().filter(|one| one.row.house_id == house);
        let older = of_town.next_back().unwrap().body;
        let tables = older["tables"].as_array().unwrap();
        let own = tables
            .iter()
            .find(|table| table["kind"] == "answer")
            .unwrap();
        let line = &own["lines"][0];
        let word = |id: &serde_json::Value| older["own"][id.as_str().unwrap()].clone();
        assert_eq!(word(&line["category"]), json!("Hoe hoorde je van De Wilg?"));
        let answers = line["tables"][0]["lines"].as_array().unwrap();
        assert!(answers.len() >= 4, "{answers:?}");
        assert!(
            answers
                .iter()
                .all(|answer| word(&answer["category"]).is_string())
        );
    });
}

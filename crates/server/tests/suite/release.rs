//! What is released is released once and never changes.

use crate::scene::{HOUSE, Scene, on_each_database, question};
use onthaal_model::id::HouseId;
use onthaal_model::time::Period;
use onthaal_server::{CentreError, reports};
use serde_json::Value;

fn period(text: &str) -> Period {
    Period::parse("period", text).unwrap()
}

fn ask(scene: &Scene, number: usize, theme: &str, said: &str) {
    let fragments = (0..number)
        .flat_map(|_| scene.fragments(&question(theme, "answered"), said))
        .collect();
    scene.push(fragments);
}

fn body(scene: &Scene, said: &str) -> Value {
    reports::release(&scene.centre, HouseId(HOUSE), period(said))
        .unwrap()
        .unwrap()
        .body
}

fn numbers(value: &Value, found: &mut Vec<u64>) {
    match value {
        Value::Number(number) => found.push(number.as_u64().unwrap()),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| numbers(field, found)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[test]
fn a_period_is_released_from_the_fifteenth_day_after_its_end_and_not_before() {
    on_each_database(|scene| {
        ask(scene, 7, "toy-library", "2026-Q4");
        scene.at("2027-01-14T22:00:00Z");
        let early = reports::release_period(&scene.centre, Some(period("2026-Q4")));
        assert!(matches!(early, Err(CentreError::NotClosed { .. })));
        assert!(
            reports::release_period(&scene.centre, None)
                .unwrap()
                .is_empty()
        );
        scene.at("2027-01-14T23:00:00Z");
        assert_eq!(reports::due_periods(&scene.centre).unwrap(), ["2026-Q4"]);
        let released = reports::release_period(&scene.centre, None).unwrap();
        assert_eq!(released.len(), 1);
        assert_eq!(released[0].period, "2026-Q4");
        assert_eq!(body(scene, "2026-Q4")["tables"][0]["total"], 7);
        assert_eq!(scene.status().waiting, 0);
    });
}

#[test]
fn a_release_is_frozen_and_late_questions_count_in_the_open_period() {
    on_each_database(|scene| {
        ask(scene, 8, "toy-library", "2026-Q4");
        scene.at("2027-01-15T09:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        let before = body(scene, "2026-Q4");
        ask(scene, 6, "school-costs", "2026-Q4");
        assert!(
            reports::release_period(&scene.centre, Some(period("2026-Q4")))
                .unwrap()
                .is_empty()
        );
        scene.reopen();
        assert_eq!(body(scene, "2026-Q4"), before);
        scene.at("2027-04-15T09:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        assert_eq!(body(scene, "2027-Q1")["tables"][0]["total"], 6);
        assert_eq!(reports::releases(&scene.centre).unwrap().len(), 2);
    });
}

#[test]
fn two_servers_that_release_at_once_freeze_one_release() {
    on_each_database(|scene| {
        ask(scene, 8, "toy-library", "2026-Q4");
        ask(scene, 3, "school-costs", "2026-Q4");
        scene.at("2027-01-15T09:00:00Z");
        let released: usize = std::thread::scope(|scope| {
            let turns: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| reports::release_period(&scene.centre, None).unwrap().len())
                })
                .collect();
            turns.into_iter().map(|turn| turn.join().unwrap()).sum()
        });
        assert_eq!(released, 1);
        assert_eq!(body(scene, "2026-Q4")["tables"][0]["total"], 11);
        assert_eq!(scene.status().folded, 33);
    });
}

#[test]
fn no_released_number_lies_between_one_and_four() {
    on_each_database(|scene| {
        for (theme, number) in [
            ("toy-library", 9),
            ("school-costs", 3),
            ("bullying", 6),
            ("study-space", 1),
        ] {
            ask(scene, number, theme, "2026-Q4");
        }
        scene.at("2027-01-15T09:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        let body = body(scene, "2026-Q4");
        let mut found = Vec::new();
        numbers(&body, &mut found);
        assert!(found.contains(&19));
        assert!(found.iter().all(|n| *n == 0 || *n >= 5), "{found:?}");
        let text = reports::Printer::new("nl-BE").unwrap().text(&body);
        assert!(text.contains("2026-Q4") && text.contains("19"), "{text}");
    });
}

#[test]
fn every_period_since_the_first_sign_of_life_is_released_also_without_a_question() {
    on_each_database(|scene| {
        scene.at("2027-07-20T09:00:00Z");
        let released = reports::release_period(&scene.centre, None).unwrap();
        let periods: Vec<&str> = released.iter().map(|row| row.period.as_str()).collect();
        assert_eq!(periods, ["2026-Q4", "2027-Q1", "2027-Q2"]);
        assert_eq!(body(scene, "2027-Q1")["tables"][0]["state"], "withheld");
    });
}

#[test]
fn a_site_that_is_not_the_house_s_is_counted_as_not_known() {
    on_each_database(|scene| {
        use onthaal_model::id::SiteId;
        use onthaal_model::time::{Clock as _, Slot};
        let slot = Slot::of(scene.clock.now());
        let strange = SiteId(uuid::Uuid::from_u128(0xBAD));
        let fragments = (0..6)
            .map(|_| question("toy-library", "answered").fragments(slot, strange)[1].clone())
            .map(|fragment| scene.seal(&fragment, "2026-Q4"))
            .collect();
        scene.push(fragments);
        scene.at("2027-01-15T09:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        let text = body(scene, "2026-Q4").to_string();
        assert!(!text.contains(&strange.to_string()));
    });
}

#[test]
fn a_changed_release_is_noticed() {
    on_each_database(|scene| {
        ask(scene, 8, "toy-library", "2026-Q4");
        scene.at("2027-01-15T09:00:00Z");
        reports::release_period(&scene.centre, None).unwrap();
        scene
            .centre
            .pool
            .write(|s| s.execute("UPDATE release SET body = replace(body, '8', '9')", &[]))
            .unwrap();
        let read = reports::release(&scene.centre, HouseId(HOUSE), period("2026-Q4"));
        assert!(matches!(read, Err(CentreError::Inconsistent(_))));
        assert!(onthaal_server::upkeep::check(&scene.centre).is_err());
    });
}

#[test]
fn the_pure_door_answers_line_by_line_and_names_the_line_it_refuses() {
    use onthaal_release::MenuKind;
    let input = concat!(
        r#"{"house":"h","period":"2026-Q3","about":{"childcare":{"count":9},"unknown":5}}"#,
        "\n\n",
        r#"{"language":{"nl":4}}"#,
        "\n",
        r#"{"about":{"nonsense":9}}"#,
        "\n",
    );
    let mut output = Vec::new();
    let refusal =
        reports::release_lines(MenuKind::Standard, &mut input.as_bytes(), &mut output).unwrap_err();
    assert!(
        refusal.to_string().starts_with("line 4: about"),
        "{refusal}"
    );
    let lines: Vec<Value> = String::from_utf8(output)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["tables"][0]["total"], 14);
    assert_eq!(lines[1]["tables"][2]["state"], "withheld");
}

#[test]
fn the_pure_door_releases_each_tree_that_a_tally_has_and_no_other() {
    let input = concat!(
        r#"{"interest":{"childcare":{"count":9,"interest_theme":{"sick-child-care":6}},"unknown":5}}"#,
        "\n",
        r#"{"wish":{"activity":6,"other":5},"referral":{"arrived":7}}"#,
        "\n",
    );
    let mut output = Vec::new();
    let standard = onthaal_release::MenuKind::Standard;
    reports::release_lines(standard, &mut input.as_bytes(), &mut output).unwrap();
    let lines: Vec<Value> = serde_json::Deserializer::from_slice(&output)
        .into_iter()
        .collect::<Result<_, _>>()
        .unwrap();
    let trees = |line: &Value| -> Vec<(String, Option<u64>)> {
        let tables = line["tables"].as_array().unwrap().iter();
        let told = |table: &Value| {
            let kind = table["kind"].as_str().unwrap().to_owned();
            (kind, table["total"].as_u64())
        };
        tables.skip(3).map(told).collect()
    };
    assert_eq!(trees(&lines[0]), [("interest".to_owned(), Some(14))]);
    assert_eq!(
        trees(&lines[1]),
        [
            ("referral".to_owned(), Some(7)),
            ("wish".to_owned(), Some(11))
        ]
    );
    let childcare = &lines[0]["tables"][3]["lines"][0];
    assert_eq!(childcare["tables"][0]["dimension"], "interest_theme");
}

#[test]
fn the_pure_door_takes_what_editors_write_and_says_where_a_line_is_wrong() {
    use onthaal_release::MenuKind;
    let check = |input: &[u8], lines: usize, wanted: Option<&str>| {
        let mut output = Vec::new();
        let mut input = input;
        let refusal = reports::release_lines(MenuKind::Standard, &mut input, &mut output).err();
        let told = refusal.map(|error| error.to_string());
        assert_eq!(told.as_deref(), wanted);
        assert_eq!(output.iter().filter(|byte| **byte == b'\n').count(), lines);
    };
    let line = r#"{"about":{"childcare":9}}"#;
    check(b"", 0, None);
    check("\u{feff}".as_bytes(), 0, None);
    check(
        format!("\u{feff}{line}\r\n\r\n  \n{line}").as_bytes(),
        2,
        None,
    );
    let marked_late = format!("{line}\n\u{feff}{line}\n");
    let refused = Some("line 2: not a JSON object: column 1: expected value");
    check(marked_late.as_bytes(), 1, refused);
    check(b"\n{\xff}\n", 0, Some("line 2: not UTF-8 text"));
    check(
        br#"{"about":{"childcare":9,"childcare":2}}"#,
        0,
        Some("line 1: not a JSON object: column 35: `childcare` stands twice"),
    );
    check(
        br#"{"about":{"childcare":9"#,
        0,
        Some("line 1: not a JSON object: column 23: EOF while parsing an object"),
    );
    check(
        &b"{\"about\":".repeat(100_000),
        0,
        Some("line 1: not a JSON object: column 1144: recursion limit exceeded"),
    );
}

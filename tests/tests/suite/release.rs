//! What the report rule lets out of the demo town, and the pure door.

use anyhow::{Context, ensure};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::program::{client, output, program};
use serde_json::{Value, json};
use std::io::Write as _;

/// Every number of a release, whatever it stands for.
fn numbers(value: &Value, found: &mut Vec<u64>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => {
            let counted = fields.iter().filter(|(name, _)| *name != "k");
            counted.for_each(|(_, field)| numbers(field, found));
        }
        Value::Number(number) => found.extend(number.as_u64()),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// The counts of a printed release: what stands at the end of a line, behind the dots.
fn printed_counts(text: &str) -> Vec<u64> {
    let ends = text
        .lines()
        .filter(|line| line.contains(".."))
        .filter_map(|line| line.split_whitespace().last());
    ends.filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn the_released_quarters_of_the_demo_town_hold_no_small_number() -> anyhow::Result<()> {
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let client = client()?;
    let signed_in = client
        .post(format!("{}/api/sign-in", centre.address()))
        .header("X-Onthaal", "1")
        .json(&json!({ "name": "demo", "password": "wilgenbeke" }))
        .send()?;
    ensure!(signed_in.status().is_success(), "{}", signed_in.status());
    let cookie = signed_in.headers()["set-cookie"]
        .to_str()?
        .split(';')
        .next()
        .unwrap_or_default()
        .to_owned();
    let get = |path: &str| -> anyhow::Result<Value> {
        let answer = client
            .get(format!("{}{path}", centre.address()))
            .header("cookie", &cookie)
            .send()?;
        ensure!(answer.status() == 200, "{path}: {}", answer.status());
        Ok(answer.json()?)
    };
    let rows = get("/api/releases")?;
    let rows = rows.as_array().context("a list")?;
    ensure!(rows.len() == 2, "two quarters are released: {rows:?}");
    for row in rows {
        let (house, period) = (
            row["house_id"].as_str().context("an id")?,
            row["period"].as_str().context("a period")?,
        );
        let release = get(&format!("/api/releases/{house}/{period}"))?;
        let mut found = Vec::new();
        numbers(&release, &mut found);
        ensure!(
            found.len() > 50,
            "the demo quarter has something to show: {}",
            found.len()
        );
        ensure!(
            found.iter().all(|number| !(1..5).contains(number)),
            "{release}"
        );
        let printed = centre.release(period, "2026-11-24T09:00:00Z")?;
        let counts = printed_counts(&printed);
        ensure!(counts.len() > 50, "{printed}");
        let small: Vec<_> = counts
            .iter()
            .filter(|count| (1..5).contains(*count))
            .collect();
        ensure!(small.is_empty(), "{small:?} in:\n{printed}");
        ensure!(printed.contains(period), "{printed}");
    }
    let anonymous = client
        .get(format!("{}/api/releases", centre.address()))
        .send()?;
    ensure!(anonymous.status() == 401, "a report needs an account");
    Ok(())
}

#[test]
fn the_pure_door_answers_one_release_for_each_line() -> anyhow::Result<()> {
    let mut file = tempfile::NamedTempFile::new()?;
    writeln!(
        file,
        "{}",
        json!({ "house": "a", "period": "2026-Q3", "about": { "childcare": 7, "health": 3, "unknown": 9 } })
    )?;
    writeln!(file, "{}", json!({ "language": { "nl": 4 } }))?;
    let mut door = program("onthaal-server");
    door.args(["release", "--menu", "standard", "--tally"])
        .arg(file.path());
    let printed = output(&mut door)?;
    let lines: Vec<Value> = printed
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()?;
    ensure!(lines.len() == 2, "{printed}");
    ensure!(
        lines[0]["house"] == "a" && lines[0]["tables"][0]["total"] == 19,
        "{printed}"
    );
    ensure!(
        lines[0]["tables"][0]["lines"]
            == json!([{ "category": "childcare", "count": 7, "tables": lines[0]["tables"][0]["lines"][0]["tables"] }]),
        "{printed}"
    );
    ensure!(lines[0]["tables"][0]["pool"]["count"] == 12, "{printed}");
    ensure!(lines[1]["tables"][2]["state"] == "withheld", "{printed}");
    Ok(())
}

#[test]
fn the_pure_door_names_the_line_and_the_field_that_are_wrong() -> anyhow::Result<()> {
    let mut file = tempfile::NamedTempFile::new()?;
    writeln!(file, "{}", json!({ "about": {} }))?;
    writeln!(file, "{}", json!({ "about": { "chilcare": 3 } }))?;
    let ended = program("onthaal-server")
        .args(["release", "--menu", "standard", "--tally"])
        .arg(file.path())
        .output()?;
    let said = String::from_utf8(ended.stderr)?;
    ensure!(ended.status.code() == Some(1), "{:?}", ended.status);
    ensure!(
        said.contains('2') && said.contains("about.chilcare"),
        "{said}"
    );
    Ok(())
}

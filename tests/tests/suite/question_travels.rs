//! Questions go from a tablet to a released report, through a centre that goes away and a tablet
//! that loses its power.

use anyhow::{Context, ensure};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::tablet::Tablet;
use onthaal_tests::trace::{files_with, telling_codes};
use serde_json::{Value, json};

fn question(theme: &str, outcome: &str) -> Value {
    json!({ "theme": theme, "age_band": "age-0-3", "outcome": outcome, "language": "nl-simple" })
}

fn record(tablet: &Tablet, questions: &[Value]) -> anyhow::Result<Value> {
    tablet.call("record_intake", json!({ "questions": questions }))
}

/// The fragments that the centre took in.
fn accepted(centre: &Centre) -> anyhow::Result<i64> {
    let status = centre.status()?;
    let number = |field: &str| status[field].as_i64().unwrap_or(-1);
    ensure!(
        number("waiting") + number("folded") == number("accepted"),
        "{status}"
    );
    Ok(number("accepted"))
}

fn five_questions_arrive_once(database: Database) -> anyhow::Result<()> {
    let Some(mut centre) = Centre::with_demo_town(database)? else {
        return Ok(());
    };
    let before = accepted(&centre)?;
    let mut tablet = Tablet::enrolled(&centre)?;

    tablet.call("open_desk_session", json!({}))?;
    record(&tablet, &[question("dental-care", "answered")])?;
    let two = [
        question("dental-care", "listened"),
        question("vaccination", "answered"),
    ];
    let reply = record(&tablet, &two)?;
    ensure!(reply["desk"]["question_count"] == 3, "{reply}");

    centre.stop()?;
    record(&tablet, &[question("vaccination", "referred-partner")])?;
    record(
        &tablet,
        &[question("breast-infant-feeding", "information-given")],
    )?;
    let offline = tablet.call("sync_now", json!({}))?;
    ensure!(offline["state"] == "offline", "{offline}");
    tablet.kill()?;
    tablet.start()?;
    let today = tablet.call("today", json!({}))?;
    ensure!(
        today["question_count"] == 0,
        "what was noted cannot be read back: {today}"
    );

    centre.start()?;
    for _ in 0..3 {
        let status = tablet.call("sync_now", json!({}))?;
        ensure!(
            status["waiting"] == 0 && status["quarantined"] == 0,
            "{status}"
        );
    }
    ensure!(
        accepted(&centre)? - before == 15,
        "five questions are fifteen fragments"
    );

    // In the quarter after, the five are in the tally: each of the three trees counts five. They
    // are all of one kind, too few to name it. Of the other trees nothing was counted.
    let release = centre.release_json("2026-Q4", "2027-01-20T09:00:00Z")?;
    let tables = release["tables"]
        .as_array()
        .context("a release has tables")?;
    for table in tables {
        let kind = table["kind"].as_str().unwrap_or_default();
        let expected = match ["about", "when", "language"].contains(&kind) {
            true => table["total"] == 5 && table["state"] == "one-category",
            false => table["total"].is_null() && table["state"] == "withheld",
        };
        ensure!(expected, "{table}");
    }

    tablet.kill()?;
    let found = files_with(tablet.data(), &telling_codes())?;
    let outside: Vec<_> = found
        .iter()
        .filter(|(path, _)| {
            path.file_name()
                .is_none_or(|name| !name.to_string_lossy().starts_with("directory.db"))
        })
        .collect();
    ensure!(outside.is_empty(), "traces of what was asked: {outside:?}");
    Ok(())
}

#[test]
fn five_questions_arrive_once_on_sqlite() -> anyhow::Result<()> {
    five_questions_arrive_once(Database::Sqlite)
}

#[test]
fn five_questions_arrive_once_on_postgresql() -> anyhow::Result<()> {
    five_questions_arrive_once(Database::Postgres)
}

#[test]
fn an_undone_intake_never_leaves_the_tablet() -> anyhow::Result<()> {
    let Some(centre) = Centre::with_demo_town(Database::Sqlite)? else {
        return Ok(());
    };
    let before = accepted(&centre)?;
    let tablet = Tablet::enrolled(&centre)?;
    tablet.call("open_desk_session", json!({}))?;
    let first = record(&tablet, &[question("dental-care", "answered")])?;
    record(&tablet, &[question("vaccination", "answered")])?;
    let held = tablet.call("sync_now", json!({}))?;
    ensure!(
        held["waiting"] == 0 || held["held"] == 6,
        "what can be undone is held: {held}"
    );
    ensure!(
        accepted(&centre)? == before,
        "nothing is sent while the half-day is open"
    );
    let desk = tablet.call("undo_intake", json!({ "handle": first["handle"] }))?;
    ensure!(desk["question_count"] == 1, "{desk}");
    tablet.call("close_desk_session", json!({}))?;
    tablet.call("sync_now", json!({}))?;
    ensure!(
        accepted(&centre)? - before == 3,
        "one question is three fragments"
    );
    let (status, refusal) = tablet.ask("undo_intake", json!({ "handle": first["handle"] }))?;
    ensure!(status != 200, "{refusal}");
    Ok(())
}

#[test]
fn the_centre_logs_nothing_of_what_was_asked() -> anyhow::Result<()> {
    let Some(centre) = Centre::with_demo_town(Database::Sqlite)? else {
        return Ok(());
    };
    let tablet = Tablet::enrolled(&centre)?;
    tablet.call("open_desk_session", json!({}))?;
    record(&tablet, &[question("dental-care", "answered")])?;
    tablet.call(
        "search_services",
        json!({ "text": "zoekwoord-van-een-gezin", "locale": "nl-BE" }),
    )?;
    tablet.call("close_desk_session", json!({}))?;
    tablet.call("sync_now", json!({}))?;
    let log = centre.log()?;
    for code in telling_codes() {
        ensure!(!log.contains(code), "the centre's log holds {code}");
    }
    let found = files_with(tablet.data(), &["zoekwoord-van-een-gezin"])?;
    ensure!(found.is_empty(), "the search stands in {found:?}");
    Ok(())
}

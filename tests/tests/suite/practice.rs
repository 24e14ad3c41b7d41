//! What is practised never reaches the centre, and what is real still does.

use anyhow::{Context, ensure};
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::tablet::Tablet;
use serde_json::{Value, json};

fn record(tablet: &Tablet) -> anyhow::Result<Value> {
    let question = json!({"theme": "dental-care", "age_band": "age-0-3", "outcome": "answered"});
    tablet.call("record_intake", json!({ "questions": [question] }))
}

/// The counts of the centre that questions and half-days of a desk move.
fn counts(centre: &Centre) -> anyhow::Result<Value> {
    let status = centre.status()?;
    Ok(json!([
        status["accepted"],
        status["waiting"],
        status["folded"],
        status["refused"]
    ]))
}

#[test]
fn nothing_that_is_practised_is_counted_and_everything_real_is() -> anyhow::Result<()> {
    let centre = Centre::with_demo_town(Database::Sqlite)?.context("SQLite is always there")?;
    let tablet = Tablet::enrolled(&centre)?;
    tablet.call("sync_now", json!({}))?;
    let before = counts(&centre)?;

    tablet.call("practice", json!({"on": true}))?;
    tablet.call("open_desk_session", json!({}))?;
    for _ in 0..20 {
        record(&tablet)?;
    }
    tablet.call("note_concern", json!({}))?;
    tablet.call("close_desk_session", json!({}))?;
    let status = tablet.call("sync_now", json!({}))?;
    ensure!(status["state"] == "not-enrolled", "{status}");
    tablet.call("practice", json!({"on": false}))?;
    let status = tablet.call("sync_now", json!({}))?;
    ensure!(
        status["state"] == "idle" && status["waiting"] == 0,
        "{status}"
    );
    ensure!(counts(&centre)? == before, "{} {before}", counts(&centre)?);

    tablet.call("open_desk_session", json!({}))?;
    record(&tablet)?;
    tablet.call("close_desk_session", json!({}))?;
    tablet.call("sync_now", json!({}))?;
    let accepted = |counts: &Value| counts[0].as_i64().unwrap_or(-1);
    let after = counts(&centre)?;
    ensure!(
        accepted(&after) == accepted(&before) + 3,
        "{before} {after}"
    );
    Ok(())
}

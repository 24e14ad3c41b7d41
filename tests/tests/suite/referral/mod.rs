//! A warm referral, from a question at a desk without a network to one count in the tally, with
//! nothing of it left anywhere.

mod apart;
mod people;
pub(crate) mod scene;

use anyhow::{Context, ensure};
use apart::{counted, is_erased, is_sealed, nothing_leads_from_one_to_the_other};
use onthaal_tests::centre::Database;
use onthaal_tests::page::{Browser, Page};
use scene::{Carried, Scene};
use serde_json::{Value, json};

fn a_referral_arrives_and_is_forgotten(database: Database) -> anyhow::Result<()> {
    let Some(mut scene) = Scene::begin(database)? else {
        return Ok(());
    };
    let before = scene.accepted()?;

    // The centre is away: everything at the desk works all the same.
    scene.centre.stop()?;
    let carried = scene.refer_a_family()?;
    let list = scene.tablet.call("tickets", json!({}))?;
    ensure!(list["tickets"][0]["sent"] == false, "{list}");
    ensure!(scene.sync()?["state"] == "offline");
    scene.tablet.kill()?;
    is_sealed(&scene, &carried)?;
    scene.tablet.start()?;
    let list = scene.tablet.call("tickets", json!({}))?;
    ensure!(
        list["unreadable"] == 1 && list["tickets"] == json!([]),
        "a tablet that has not spoken with its centre reads no follow-up: {list}"
    );

    scene.centre.start()?;
    scene.sync()?;
    let line = scene.line()?;
    ensure!(line["sent"] == true && line["spoken"] == true, "{line}");
    ensure!(line["service_id"] == carried.service, "{line}");
    scene.centre.stop()?;
    scene.tablet.kill()?;
    is_sealed(&scene, &carried)?;
    nothing_leads_from_one_to_the_other(&scene)?;
    let living = is_erased(&scene, &carried);
    ensure!(
        living.is_err(),
        "the search would find what is left of a ticket"
    );
    scene.centre.start()?;
    scene.tablet.start()?;

    the_partner_answers_and_puts_it_right(&scene, &carried)?;
    scene.sync()?;
    let line = scene.line()?;
    ensure!(
        line["result"] == "arrived" && line["over"] == false,
        "{line}"
    );

    // The answer can be put right until the next day is over.
    scene.go_on_at("2026-11-25T21:00:00Z")?;
    ensure!(scene.open(&carried)?.status == 200);
    scene.go_on_at("2026-11-26T09:00:00Z")?;
    the_code_is_dead(&scene, &carried)?;
    scene.sync()?;
    let line = scene.line()?;
    ensure!(
        line["over"] == true && line["result"] == "arrived",
        "{line}"
    );
    let put_away = json!({"ticket_id": carried.id});
    scene.tablet.call("settle_ticket", put_away)?;
    scene.sync()?;
    let list = scene.tablet.call("tickets", json!({}))?;
    ensure!(list["tickets"] == json!([]), "{list}");

    // It leaves for the count on a later day than it ended, once.
    for clock in ["2026-11-27T09:00:00Z", "2026-11-28T09:00:00Z"] {
        scene.go_on_at(clock)?;
        scene.wait_for(|scene| Ok(scene.accepted()? >= before + 4))?;
    }
    ensure!(
        scene.accepted()? == before + 4,
        "one question is three fragments, and one ticket one"
    );
    one_is_counted(&scene)?;
    scene.centre.stop()?;
    scene.tablet.kill()?;
    is_erased(&scene, &carried)
}

fn the_partner_answers_and_puts_it_right(scene: &Scene, carried: &Carried) -> anyhow::Result<()> {
    let browser = Browser::at(&scene.centre.address())?;
    let path = format!("/t/{}", carried.code());
    let page = browser.get(&path)?;
    ensure!(page.status == 200, "{}", page.body);
    page.is_guarded()?;
    ensure!(page.body.contains(&carried.name), "{}", page.body);
    // Whatever a preview or a link scanner looks at, nothing is said by looking.
    for _ in 0..3 {
        browser.get(&path)?;
    }
    ensure!(seen(&browser.get(&path)?) == Some(String::new()));

    // What was typed leads there too, in the family's groups of four.
    let typed = format!("code={}", carried.grouped.replace(' ', "+"));
    let found = browser.send("/t", &typed)?;
    ensure!(found.status == 200 && found.body.contains(&carried.name));

    let page = browser.send(&path, "result=full&seen=")?;
    ensure!(seen(&page) == Some("full".to_owned()), "{}", page.body);
    // Somebody else had the page open from before.
    let stale = browser.send(&path, "result=not-arrived&seen=")?;
    ensure!(seen(&stale) == Some("full".to_owned()), "{}", stale.body);
    let right = browser.send(&path, "result=arrived&seen=full")?;
    ensure!(seen(&right) == Some("arrived".to_owned()), "{}", right.body);
    right.is_guarded()
}

/// Which answer the forms of a page have seen; nothing where there is no form.
fn seen(page: &Page) -> Option<String> {
    let (_, rest) = page.body.split_once("name=\"seen\" value=\"")?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// A code that is over gets the very page of a code that never was.
fn the_code_is_dead(scene: &Scene, carried: &Carried) -> anyhow::Result<()> {
    let browser = Browser::at(&scene.centre.address())?;
    let over = browser.get(&format!("/t/{}", carried.code()))?;
    over.is_guarded()?;
    let never = browser.get(&format!("/t/{}", scene::unknown_code(1)))?;
    ensure!(over.status == 404 && never.status == 404);
    ensure!(over.body == never.body, "the pages differ");
    let answered = browser.send_only(
        &format!("/t/{}", carried.code()),
        "result=full&seen=arrived",
    )?;
    ensure!(!answered.body.contains(&carried.name));
    ensure!(browser.get(&format!("/t/{}", carried.code()))?.status == 404);
    Ok(())
}

/// The tally has it once by result, domain and warmth; the release does not tell of one.
fn one_is_counted(scene: &Scene) -> anyhow::Result<()> {
    let release = scene
        .centre
        .release_json("2026-Q4", "2027-01-20T09:00:00Z")?;
    let tables = release["tables"].as_array().context("it has tables")?;
    let mut of_tickets = tables.iter().filter(|table| table["kind"] == "referral");
    let table = of_tickets.next().context("referrals are released")?;
    ensure!(
        table["state"] == "withheld" && of_tickets.next().is_none(),
        "{table}"
    );
    let once = [
        "referral/arrived",
        "referral/arrived/referral_domain/health",
        "referral/arrived/referral_warmth/contact-together",
    ];
    let counted = counted(scene)?;
    let expected = once.map(|path| (path.to_owned(), 1));
    ensure!(counted == expected, "{counted:?}");
    Ok(())
}

#[test]
fn a_referral_arrives_and_is_forgotten_on_sqlite() -> anyhow::Result<()> {
    a_referral_arrives_and_is_forgotten(Database::Sqlite)
}

#[test]
fn a_referral_arrives_and_is_forgotten_on_postgresql() -> anyhow::Result<()> {
    a_referral_arrives_and_is_forgotten(Database::Postgres)
}

#[test]
fn a_family_takes_its_consent_back_at_the_kiosk() -> anyhow::Result<()> {
    let Some(mut scene) = Scene::begin(Database::Sqlite)? else {
        return Ok(());
    };
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    ensure!(scene.open(&carried)?.status == 200);
    let word =
        |number: &str| json!({"pictures": carried.pictures, "number": number, "said": "withdrawn"});
    // Right or wrong, the tablet says the same, and the centre never tells which.
    let wrong = if carried.number == "00" { "01" } else { "00" };
    let answers =
        [wrong, &carried.number].map(|number| scene.tablet.ask("ticket_word", word(number)).ok());
    ensure!(answers[0].is_some() && answers[0] == answers[1]);
    scene.sync()?;
    the_code_is_dead(&scene, &carried)?;
    scene.sync()?;
    let line = scene.line()?;
    ensure!(
        line["result"] == "withdrawn" && line["over"] == true,
        "{line}"
    );
    let put_away = json!({"ticket_id": carried.id});
    scene.tablet.call("settle_ticket", put_away)?;
    scene.sync()?;
    scene.go_on_at("2026-11-26T09:00:00Z")?;
    // The files are looked at and not opened: a reader would hold back what empties them.
    scene.wait_for(|scene| Ok(is_erased(scene, &carried).is_ok()))?;
    scene.centre.stop()?;
    scene.tablet.kill()?;
    is_erased(&scene, &carried)
}

#[test]
fn without_consent_there_is_no_ticket_and_no_trace() -> anyhow::Result<()> {
    let Some(mut scene) = Scene::begin(Database::Sqlite)? else {
        return Ok(());
    };
    let service = scene.option(true)?;
    let wish = |change: Value| {
        let mut wish = scene::wish(&service);
        for (name, value) in change.as_object().into_iter().flatten() {
            wish[name] = value.clone();
        }
        wish
    };
    let door = scene.option(false)?;
    for (refused, field) in [
        (json!({"consent": false}), "consent"),
        (json!({"warmth": "explained"}), "warmth"),
        (json!({"minor": true}), "minor"),
        (json!({"service_id": door["service_id"]}), "service_id"),
    ] {
        let (status, refusal) = scene.tablet.ask("make_ticket", wish(refused))?;
        ensure!(status != 200 && refusal["field"] == field, "{refusal}");
    }
    let list = scene.tablet.call("tickets", json!({}))?;
    ensure!(list["tickets"] == json!([]) && list["unreadable"] == 0);
    scene.tablet.kill()?;
    ensure!(scene.values_of_tickets()?.is_empty());
    Ok(())
}

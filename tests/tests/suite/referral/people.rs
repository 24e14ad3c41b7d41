//! What people do to the pages of a card: two at once, half codes, addresses with anything in them.

use crate::referral::scene::{Scene, unknown_code};
use anyhow::{Context, ensure};
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_tests::centre::Database;
use onthaal_tests::page::Browser;
use std::collections::BTreeSet;

/// What a form that was sent leads to: `thanks`, `stale` or another word.
fn told(browser: &Browser, path: &str, form: &str) -> anyhow::Result<String> {
    let page = browser.send_only(path, form)?;
    let to = page.headers.get("location").context("a way to a page")?;
    let (_, said) = to
        .to_str()?
        .split_once("said=")
        .context("it says something")?;
    Ok(said.split('&').next().unwrap_or_default().to_owned())
}

#[test]
fn of_two_who_answer_at_once_one_is_taken_and_the_other_sees_it() -> anyhow::Result<()> {
    let mut scene = Scene::begin(Database::Sqlite)?.context("SQLite is always there")?;
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    let address = scene.centre.address();
    let path = format!("/t/{}", carried.code());
    let mut seen = String::new();
    for round in 0..12 {
        let answers = match round % 2 {
            0 => ["full", "arrived"],
            _ => ["not-arrived", "not-right&reason=too-far"],
        };
        let both = answers.map(|answer| {
            let (address, path) = (address.clone(), path.clone());
            let form = format!("result={answer}&seen={seen}");
            std::thread::spawn(move || told(&Browser::at(&address)?, &path, &form))
        });
        let mut said = Vec::new();
        for one in both {
            said.push(one.join().expect("the thread ends")?);
        }
        let thanked = said.iter().position(|word| word == "thanks");
        let thanked = thanked.with_context(|| format!("{said:?}"))?;
        ensure!(said[1 - thanked] == "stale", "{said:?}");
        let taken = answers[thanked].split('&').next().unwrap_or_default();
        taken.clone_into(&mut seen);
        let page = Browser::at(&address)?.get(&path)?;
        ensure!(
            page.body
                .contains(&format!("name=\"seen\" value=\"{seen}\""))
        );
    }
    Ok(())
}

/// Bytes as they may stand in an address.
fn encoded(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn whatever_stands_in_an_address_or_a_form_gets_a_page_and_opens_nothing() -> anyhow::Result<()> {
    let mut scene = Scene::begin(Database::Sqlite)?.context("SQLite is always there")?;
    let carried = scene.refer_a_family()?;
    scene.sync()?;
    let browser = Browser::at(&scene.centre.address())?;
    let code = carried.code();
    let random = SeededRandomness::new(31);
    let mut typed = vec![
        code[..14].to_owned(),
        code[14..].to_owned(),
        format!("{code}{code}"),
        format!("{code}0"),
        unknown_code(5),
        "../../etc/passwd".to_owned(),
        "<script>alert(1)</script>".to_owned(),
        "' OR 1=1 --".to_owned(),
        "\u{202e}\u{0}\u{feff}".to_owned(),
        "x".repeat(1_000),
    ];
    let mut swapped = code.clone().into_bytes();
    swapped.swap(3, 4);
    if swapped != code.as_bytes() {
        typed.push(String::from_utf8(swapped)?);
    }
    let mut statuses = BTreeSet::new();
    let mut look = |bytes: &[u8]| -> anyhow::Result<()> {
        let there = encoded(bytes);
        for path in [
            format!("/t/{there}"),
            format!("/p/{there}"),
            format!("/p/{there}/card"),
            format!("/t?code={there}&said={there}&lang={there}"),
        ] {
            let page = browser.get(&path)?;
            ensure!(page.status < 500 && page.status != 429, "{}", page.status);
            page.is_guarded()
                .with_context(|| format!("{} {path}", page.status))?;
            ensure!(!page.body.contains(&carried.name) && !page.body.contains("<script"));
            statuses.insert(page.status);
        }
        for (path, form) in [
            ("/t".to_owned(), format!("code={there}")),
            (format!("/t/{there}"), "result=arrived&seen=".to_owned()),
            (
                format!("/t/{there}"),
                format!("result={there}&seen={there}"),
            ),
            (
                format!("/t/{code}"),
                format!("result={there}&seen={there}&reason={there}"),
            ),
            (format!("/t/{code}"), format!("{there}={there}")),
            (
                format!("/p/{there}/card"),
                format!("first={there}&number={there}"),
            ),
            (
                format!("/p/{there}/room"),
                format!("room={there}&service={there}"),
            ),
        ] {
            let page = browser.send_only(&path, &form)?;
            ensure!(page.status < 500 && page.status != 429, "{}", page.status);
            ensure!(!page.body.contains("<script"));
            statuses.insert(page.status);
        }
        Ok(())
    };
    for text in &typed {
        look(text.as_bytes())?;
    }
    for _ in 0..40 {
        let mut bytes = vec![0; 1 + random.below(40) as usize];
        random.fill(&mut bytes);
        look(&bytes)?;
    }
    // Nothing of it was taken for an answer.
    let page = browser.get(&format!("/t/{code}"))?;
    ensure!(page.status == 200 && page.body.contains("name=\"seen\" value=\"\""));
    ensure!(
        !scene.centre.log()?.contains(&code[..12]),
        "a code in the log"
    );
    println!("answered with {statuses:?}");
    Ok(())
}

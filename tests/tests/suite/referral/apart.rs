//! That tickets and questions have nothing in common, and that nothing is left of a ticket.

use crate::referral::scene::{Carried, Scene};
use anyhow::{Context as _, ensure};
use onthaal_db::Pool;
use onthaal_tests::linkage::{Copied, Values};
use onthaal_tests::marks::Marks;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What opens a ticket and what stands under seal, in every form.
fn sealed_marks(carried: &Carried) -> anyhow::Result<Marks> {
    let mut marks = Marks::default();
    let secret = carried.secret()?;
    marks.text("the code", &carried.code());
    marks.text("the code in groups", &carried.grouped);
    // The raw secret is no `pub` thing: the code holds it as a number.
    marks.bytes("the secret", &raw(&carried.code()).to_be_bytes());
    ensure!(secret.code() == carried.code());
    marks.text(
        "the spoken code",
        &format!("{}-{}", carried.pictures.join("-"), carried.number),
    );
    marks.text("the pictures", &carried.pictures.join("\",\""));
    for need in ["child-care-during-talk", "interpreter", "contact-together"] {
        marks.text("what was asked for", need);
    }
    marks.bytes("the service", Uuid::try_parse(&carried.service)?.as_bytes());
    Ok(marks)
}

/// The number that the first twenty-six characters of a code write.
fn raw(code: &str) -> u128 {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let value = |c: char| alphabet.find(c).unwrap_or_default() as u128;
    code.chars()
        .take(26)
        .fold(0, |number, c| number << 5 | value(c))
}

/// The directory names services and needs by nature, and releases what is counted by.
fn is_public(name: &str) -> bool {
    let public = ["directory.db", "centre.db", "releases.ndjson"];
    public.iter().any(|begin| name.starts_with(begin))
}

/// Nothing of what is sealed stands in clear in a file of either side.
pub fn is_sealed(scene: &Scene, carried: &Carried) -> anyhow::Result<()> {
    let marks = sealed_marks(carried)?;
    let codes = code_marks(carried)?;
    for folder in [scene.tablet.data(), scene.centre.data()] {
        let found = marks.found_in(folder, &|name| !is_public(name))?;
        ensure!(found.is_empty(), "in clear: {found:?}");
        let found = codes.found_in(folder, &|_| true)?;
        ensure!(found.is_empty(), "in clear: {found:?}");
    }
    Ok(())
}

/// What must stand in no file at all, the directory's neither.
fn code_marks(carried: &Carried) -> anyhow::Result<Marks> {
    let mut marks = Marks::default();
    marks.text("the code", &carried.code());
    marks.text("the code in groups", &carried.grouped);
    marks.bytes("the secret", &raw(&carried.code()).to_be_bytes());
    Ok(marks)
}

/// Nothing of the ticket is left, not even its id.
pub fn is_erased(scene: &Scene, carried: &Carried) -> anyhow::Result<()> {
    is_sealed(scene, carried)?;
    let mut marks = code_marks(carried)?;
    marks.bytes("its id", Uuid::try_parse(&carried.id)?.as_bytes());
    marks.bytes("where it was found", &carried.secret()?.locator().0);
    for folder in [scene.tablet.data(), scene.centre.data()] {
        let found = marks.found_in(folder, &|_| true)?;
        ensure!(found.is_empty(), "something is left: {found:?}");
    }
    Ok(())
}

/// The values of both databases of the centre: what it counts, and the tickets.
fn of_the_centre(scene: &Scene) -> anyhow::Result<[Values; 2]> {
    let folder = scene.centre.data();
    Ok(match scene.centre.url() {
        None => [
            Values::of_file(&folder.join("centre.db"))?,
            Values::of_file(&folder.join("tickets.db"))?,
        ],
        Some(url) => [
            Values::of(&Pool::open_postgres(url)?)?,
            Values::of(&Pool::open_postgres_beside(url, "tickets")?)?,
        ],
    })
}

/// No value of eight bytes or more stands both with the tickets and with anything else, whichever
/// column of whichever table, and no file of the one holds a value of the other. The one thing that
/// both know at the centre is the house.
pub fn nothing_leads_from_one_to_the_other(scene: &Scene) -> anyhow::Result<()> {
    let app = scene.tablet.data().join("app");
    let tickets = Values::of_file(&app.join("tickets.db"))?;
    ensure!(tickets.len() >= 2, "the tablet has a ticket");
    for other in ["directory.db", "outbox.db"] {
        let other = Values::of_file(&app.join(other))?;
        ensure!(other.len() > 10, "there is something to compare with");
        let shared = tickets.shared_with(&other, &[]);
        ensure!(shared.is_empty(), "on the tablet: {shared:?}");
    }
    let rest = |name: &str| !name.starts_with("tickets.db");
    let found = tickets.marks(&[]).found_in(scene.tablet.data(), &rest)?;
    ensure!(found.is_empty(), "on the tablet: {found:?}");

    let [counts, kept] = of_the_centre(scene)?;
    ensure!(
        counts.len() > 100 && kept.len() >= 6,
        "{} {}",
        counts.len(),
        kept.len()
    );
    let house = house_of(scene)?;
    let shared = kept.shared_with(&counts, &[&house]);
    ensure!(shared.is_empty(), "at the centre: {shared:?}");
    let with_house = kept.shared_with(&counts, &[]);
    ensure!(
        with_house.len() == 1,
        "the house would be found: {with_house:?}"
    );
    let found = kept.marks(&[&house]).found_in(scene.centre.data(), &rest)?;
    ensure!(found.is_empty(), "at the centre: {found:?}");
    for values in [tickets, kept] {
        ensure!(values.moments() == BTreeSet::new(), "a moment is kept");
    }
    Ok(())
}

/// The id of the tablet's house, as bytes.
fn house_of(scene: &Scene) -> anyhow::Result<Vec<u8>> {
    let outbox = Copied::of(&scene.tablet.data().join("app/outbox.db"))?;
    let sql = "SELECT value FROM setting WHERE name = 'house-id'";
    let rows = outbox.pool.read(|s| s.query(sql, &[]))?;
    let text = rows.first().context("the tablet has a house")?.text(0)?;
    Ok(Uuid::try_parse(text)?.as_bytes().to_vec())
}

/// What the tally of this quarter holds of tickets: how it is counted, and how often.
pub fn counted(scene: &Scene) -> anyhow::Result<Vec<(String, i64)>> {
    let sql = "SELECT path, n FROM tally WHERE period = '2026-Q4' AND path LIKE 'referral%' \
               ORDER BY path";
    let rows = match scene.centre.url() {
        None => Copied::of(&scene.centre.data().join("centre.db"))?
            .pool
            .read(|s| s.query(sql, &[]))?,
        Some(url) => Pool::open_postgres(url)?.read(|s| s.query(sql, &[]))?,
    };
    rows.iter()
        .map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
        .collect()
}

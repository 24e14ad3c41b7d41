//! After a copy was put back: tickets are there, and none that ended lives again.

use super::ends::sealed_content;
use super::tablet::{Slip, asked, sent};
use crate::scene::{Scene, on_each_database};
use onthaal_server::{Centre, CentreError, overview, tickets, upkeep};
use onthaal_ticket::life::Answer;
use std::path::Path;

fn keys(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.join("keys")).unwrap();
    for key in ["key-0", "key-1", "ticket-key"] {
        std::fs::copy(from.join("keys").join(key), to.join("keys").join(key)).unwrap();
    }
}

fn restore(scene: &Scene, folder: &Path, copy: &Path) -> Result<Centre, CentreError> {
    upkeep::restore(
        folder,
        None,
        copy,
        scene.clock.clone(),
        scene.random.clone(),
    )
}

fn opens(scene: &Scene, slip: &Slip) -> bool {
    tickets::open(&scene.centre, &slip.secret)
        .unwrap()
        .is_some()
}

#[test]
fn a_ticket_of_a_copy_sleeps_until_its_own_tablet_asks_for_it() {
    on_each_database(|scene| {
        let (kept, ended) = (sent(scene), sent(scene));
        let copy = scene.folder.join("copy.db");
        let made = upkeep::backup(&scene.centre, &copy).unwrap();
        assert!(made.tickets.ends_with("copy.db.tickets"));
        tickets::answer(&scene.centre, &ended.secret, Answer::Withdrawn, None).unwrap();
        assert!(asked(scene, &ended).unwrap().over);

        let fresh = tempfile::tempdir().unwrap();
        keys(&scene.folder, fresh.path());
        scene.centre = restore(scene, fresh.path(), &copy).unwrap();
        assert_eq!(overview::status(&scene.centre).unwrap().tickets, 2);
        assert!(!opens(scene, &kept) && !opens(scene, &ended));
        let state = asked(scene, &kept).unwrap();
        assert!(!state.over && state.spoken);
        assert!(opens(scene, &kept) && !opens(scene, &ended));
        upkeep::check(&scene.centre).unwrap();

        // Nobody asks for the other one; it ends in its time, uncertain.
        scene.at("2027-01-03T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(overview::status(&scene.centre).unwrap().tickets, 0);
        assert!(!opens(scene, &ended));
    });
}

#[test]
fn tickets_that_are_there_and_sound_know_better_than_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    let (kept, ended) = (sent(&scene), sent(&scene));
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    tickets::answer(&scene.centre, &ended.secret, Answer::Withdrawn, None).unwrap();
    let newer = sent(&scene);
    scene.centre = restore(&scene, folder.path(), &copy).unwrap();
    assert!(opens(&scene, &kept) && opens(&scene, &newer));
    assert!(!opens(&scene, &ended));
    assert!(asked(&scene, &ended).unwrap().over);
}

#[test]
fn a_damaged_store_is_moved_aside_and_the_copy_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    let slip = sent(&scene);
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    let check = |scene: &mut Scene, spoil: &dyn Fn(&Path)| {
        let store = folder.path().join("tickets.db");
        spoil(&store);
        scene.centre = restore(scene, folder.path(), &copy).unwrap();
        assert!(asked(scene, &slip).is_some());
        assert!(opens(scene, &slip));
    };
    let pool = scene.centre.tickets.pool.clone();
    pool.forget_order().unwrap();
    drop(pool);
    check(&mut scene, &|store| {
        // One page is gone, and not the one that says by which key the store was made.
        let mut bytes = std::fs::read(store).unwrap();
        let content = sealed_content(&slip.item);
        let mut found = bytes.windows(48).enumerate();
        let (at, _) = found.find(|(_, part)| *part == &content[..48]).unwrap();
        let page = at / 4096 * 4096;
        bytes[page..page + 4096].fill(0x5a);
        std::fs::write(store, bytes).unwrap();
    });
    check(&mut scene, &|store| {
        std::fs::write(store, "no database at all").unwrap()
    });
    check(&mut scene, &|store| std::fs::write(store, "").unwrap());
    check(&mut scene, &|store| std::fs::remove_file(store).unwrap());
}

#[test]
fn a_centre_without_a_store_makes_a_new_one_and_an_old_copy_without_tickets_is_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    let slip = sent(&scene);
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    std::fs::remove_file(folder.path().join("copy.db.tickets")).unwrap();
    let fresh = tempfile::tempdir().unwrap();
    keys(folder.path(), fresh.path());
    scene.centre = restore(&scene, fresh.path(), &copy).unwrap();
    assert_eq!(overview::status(&scene.centre).unwrap().tickets, 0);
    assert!(asked(&scene, &slip).is_none());
    let reply = super::tablet::send(&scene, &[&slip]);
    assert!(reply.verdicts[0].reason.is_none());
    assert!(opens(&scene, &slip));
}

#[test]
fn tickets_without_their_key_are_not_put_back_and_do_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    sent(&scene);
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    let fresh = tempfile::tempdir().unwrap();
    keys(folder.path(), fresh.path());
    std::fs::remove_file(fresh.path().join("keys/ticket-key")).unwrap();
    let restored = restore(&scene, fresh.path(), &copy);
    assert!(matches!(restored, Err(CentreError::TicketKeyMissing)));
    assert!(!fresh.path().join("centre.db").exists());

    std::fs::remove_file(folder.path().join("keys/ticket-key")).unwrap();
    let (clock, random) = (scene.clock.clone(), scene.random.clone());
    let opened = Centre::open(folder.path(), None, clock, random);
    assert!(matches!(opened, Err(CentreError::TicketKeyMissing)));
}

#[test]
fn a_copy_of_tickets_goes_into_an_empty_schema_of_postgres() {
    let Some(schema) = onthaal_db::testing::PostgresSchema::scratch() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    let slip = sent(&scene);
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    scene.centre = upkeep::restore(
        folder.path(),
        Some(schema.url()),
        &copy,
        scene.clock.clone(),
        scene.random.clone(),
    )
    .unwrap();
    assert!(!opens(&scene, &slip));
    assert!(asked(&scene, &slip).is_some());
    assert!(opens(&scene, &slip));
    upkeep::check(&scene.centre).unwrap();
}

#[test]
fn nothing_of_a_ticket_can_be_read_in_the_store_or_its_copy() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    let slip = sent(&scene);
    upkeep::backup(&scene.centre, &folder.path().join("copy.db")).unwrap();
    let pictures = slip.pictures.canonical();
    let code = slip.secret.code();
    for file in ["tickets.db", "tickets.db-wal", "copy.db.tickets"] {
        let bytes = std::fs::read(folder.path().join(file)).unwrap();
        let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        let service = slip.content.service.to_string();
        for told in [
            pictures.as_str(),
            &code,
            "transport",
            "contact-together",
            &service,
        ] {
            assert!(!holds(told.as_bytes()), "{file}");
        }
        assert!(!holds(slip.content.service.0.as_bytes()), "{file}");
    }
}

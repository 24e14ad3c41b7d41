//! Copies, putting one back, and forgetting in time.

use crate::scene::{Scene, count, on_each_database, question};
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate};
use onthaal_server::{Centre, CentreError, ingest, overview, reports, upkeep};
use serde_json::Value;
use std::sync::Arc;

fn ask(scene: &Scene, number: usize) -> Vec<Value> {
    (0..number)
        .flat_map(|_| scene.fragments(&question("toy-library", "answered"), "2026-Q4"))
        .collect()
}

#[test]
fn what_is_backed_up_is_said_only_after_the_copy_was_checked() {
    on_each_database(|scene| {
        scene.push(ask(scene, 2));
        let hello = |scene: &Scene| ingest::hello(&scene.centre, &scene.device, false).unwrap();
        assert_eq!((hello(scene).seq, hello(scene).backed_seq), (1, 0));
        let out = scene.folder.join("copy.db");
        let made = upkeep::backup(&scene.centre, &out).unwrap();
        assert_eq!(made.seq, 1);
        assert_eq!(hello(scene).backed_seq, 1);
        scene.push(ask(scene, 1));
        assert_eq!((hello(scene).seq, hello(scene).backed_seq), (2, 1));
        assert!(upkeep::backup(&scene.centre, &out).is_err());
        assert!(upkeep::backup(&scene.centre, &scene.folder.join("no/such/folder")).is_err());
        assert_eq!(hello(scene).backed_seq, 1);
    });
}

#[test]
fn after_a_copy_is_put_back_everything_offered_again_counts_once() {
    on_each_database(|scene| {
        let (safe, lost) = (ask(scene, 6), ask(scene, 3));
        scene.push(safe.clone());
        let out = scene.folder.join("copy.db");
        upkeep::backup(&scene.centre, &out).unwrap();
        scene.push(lost.clone());
        let before = scene.status();

        // A copy goes back into a file, also the copy of a PostgreSQL database.
        let fresh = tempfile::tempdir().unwrap();
        copy_keys(&scene.folder, fresh.path());
        scene.centre = upkeep::restore(
            fresh.path(),
            None,
            &out,
            scene.clock.clone(),
            scene.random.clone(),
        )
        .unwrap();
        assert_ne!(scene.status().epoch, before.epoch);
        assert_eq!(scene.status().accepted, 18);
        assert_eq!(count(&scene.push(safe), Duplicate), 18);
        assert_eq!(count(&scene.push(lost), Accepted), 9);
        let after = scene.status();
        assert_eq!((after.accepted, after.waiting + after.folded), (27, 27));
        upkeep::check(&scene.centre).unwrap();
    });
}

#[test]
fn a_copy_goes_into_an_empty_postgres_database_and_into_no_other() {
    let Some(schema) = onthaal_db::testing::PostgresSchema::scratch() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    scene.push(ask(&scene, 6));
    let out = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &out).unwrap();
    let before = scene.status();
    let restore = |scene: &Scene| {
        upkeep::restore(
            folder.path(),
            Some(schema.url()),
            &out,
            scene.clock.clone(),
            scene.random.clone(),
        )
    };
    let centre = restore(&scene).unwrap();
    let after = overview::status(&centre).unwrap();
    assert_eq!(
        (after.accepted, after.folded, after.devices),
        (before.accepted, before.folded, before.devices)
    );
    assert!(matches!(restore(&scene), Err(CentreError::Inconsistent(_))));
    scene.centre = centre;
    scene.push(ask(&scene, 5));
    assert_eq!(scene.status().folded, 33);
}

#[test]
fn a_copy_without_its_keys_is_not_put_back() {
    on_each_database(|scene| {
        let out = scene.folder.join("copy.db");
        upkeep::backup(&scene.centre, &out).unwrap();
        let fresh = tempfile::tempdir().unwrap();
        let restored = upkeep::restore(
            fresh.path(),
            None,
            &out,
            scene.clock.clone(),
            scene.random.clone(),
        );
        assert!(matches!(restored, Err(CentreError::KeyMissing(_))));
        assert!(!fresh.path().join("centre.db").exists());
    });
}

#[test]
fn what_is_no_copy_is_not_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    let file = folder.path().join("holiday.jpg");
    std::fs::write(&file, "no database at all").unwrap();
    let before = scene.status();
    let restored = upkeep::restore(
        folder.path(),
        None,
        &file,
        scene.clock.clone(),
        scene.random.clone(),
    );
    assert!(restored.is_err());
    assert_eq!(scene.status(), before);
}

#[test]
fn an_older_file_put_in_place_by_hand_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let mut scene = Scene::open(folder.path().to_owned(), None);
    scene.push(ask(&scene, 1));
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    scene.push(ask(&scene, 1));
    let epoch = scene.status().epoch;

    let moved = tempfile::tempdir().unwrap();
    copy_keys(folder.path(), moved.path());
    for file in ["high-water", "copy.db"] {
        let name = if file == "copy.db" { "centre.db" } else { file };
        std::fs::copy(folder.path().join(file), moved.path().join(name)).unwrap();
    }
    scene.folder = moved.path().to_owned();
    scene.reopen();
    assert_ne!(scene.status().epoch, epoch);
}

#[test]
fn a_release_is_not_forgotten_when_an_older_copy_is_put_back() {
    on_each_database(|scene| {
        scene.push(ask(scene, 8));
        let out = scene.folder.join("copy.db");
        upkeep::backup(&scene.centre, &out).unwrap();
        scene.at("2027-01-15T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        let released = reports::releases_of(&scene.centre, None).unwrap();
        assert_eq!(released.len(), 1);

        let fresh = tempfile::tempdir().unwrap();
        copy_keys(&scene.folder, fresh.path());
        std::fs::copy(
            scene.folder.join("releases.ndjson"),
            fresh.path().join("releases.ndjson"),
        )
        .unwrap();
        let centre = upkeep::restore(
            fresh.path(),
            None,
            &out,
            scene.clock.clone(),
            scene.random.clone(),
        )
        .unwrap();
        assert_eq!(reports::releases_of(&centre, None).unwrap(), released);
        upkeep::tend(&centre).unwrap();
        assert_eq!(reports::releases_of(&centre, None).unwrap(), released);
    });
}

#[test]
fn everything_past_its_time_is_forgotten_and_a_duplicate_still_is_one() {
    on_each_database(|scene| {
        let fragments = ask(scene, 6);
        scene.push(fragments.clone());
        scene.at("2027-01-15T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        let tallied = |scene: &Scene| {
            scene
                .centre
                .pool
                .read(|s| s.query("SELECT count(*) FROM tally", &[]))
                .unwrap()[0]
                .int(0)
                .unwrap()
        };
        assert!(tallied(scene) > 0);
        scene.at("2027-02-15T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(tallied(scene), 0);
        // The last day on which a fragment of the period is still taken.
        scene.at("2028-02-04T09:00:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(count(&scene.push(fragments.clone()), Duplicate), 18);
        scene.at("2028-06-01T09:00:00Z");
        assert_eq!(upkeep::forget(&scene.centre).unwrap().accepted, 18);
        assert_eq!(count(&scene.push(fragments), Accepted), 0);
        upkeep::check(&scene.centre).unwrap();
    });
}

#[test]
fn a_centre_without_its_keys_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    std::fs::remove_file(folder.path().join("keys/key-1")).unwrap();
    let opened = Centre::open(
        folder.path(),
        None,
        scene.clock.clone(),
        Arc::new(onthaal_model::random::SeededRandomness::new(8)),
    );
    assert!(matches!(opened, Err(CentreError::KeyMissing(1))));
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_the_keys() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let centre = folder.path().join("centre");
    drop(Scene::open(centre.clone(), None));
    let mode = |path: &str| {
        let metadata = std::fs::metadata(centre.join(path)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    assert_eq!((mode(""), mode("keys")), (0o700, 0o700));
    for key in ["key-0", "key-1", "ticket-key"] {
        assert_eq!(mode(&format!("keys/{key}")), 0o600, "{key}");
    }
}

fn copy_keys(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to.join("keys")).unwrap();
    for key in ["key-0", "key-1", "ticket-key"] {
        std::fs::copy(from.join("keys").join(key), to.join("keys").join(key)).unwrap();
    }
}

#[test]
fn at_night_the_centre_forgets_what_came_together() {
    on_each_database(|scene| {
        for _ in 0..20 {
            scene.push(ask(scene, 1));
        }
        let journal = scene.folder.join("centre.db-wal");
        let length = || std::fs::metadata(&journal).map_or(0, |found| found.len());
        let is_file = scene.database_url.is_none();
        assert_eq!(length() > 0, is_file);
        scene.at("2026-11-22T01:20:00Z");
        upkeep::tend(&scene.centre).unwrap();
        assert_eq!(length(), 0);
        assert_eq!(scene.status().accepted, 60);
        upkeep::check(&scene.centre).unwrap();
    });
}

#[test]
fn a_centre_whose_database_is_gone_does_not_start_as_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    scene.push(ask(&scene, 2));
    let copy = folder.path().join("copy.db");
    upkeep::backup(&scene.centre, &copy).unwrap();
    scene.push(ask(&scene, 1));
    let journal = folder.path().join("centre.db-wal");
    let of_another = std::fs::read(&journal).unwrap();
    let (clock, random) = (scene.clock.clone(), scene.random.clone());
    drop(scene);
    let database = folder.path().join("centre.db");
    let check = |spoil: &dyn Fn()| {
        spoil();
        let opened = Centre::open(folder.path(), None, clock.clone(), random.clone());
        let told = opened.err().expect("refused").to_string();
        assert!(told.contains("centre.db is gone or empty"), "{told}");
        let put_back = upkeep::restore(folder.path(), None, &copy, clock.clone(), random.clone());
        let state = overview::status(&put_back.unwrap()).unwrap();
        assert_eq!(state.accepted, 6);
    };
    check(&|| std::fs::write(&database, "").unwrap());
    check(&|| std::fs::remove_file(&database).unwrap());
    check(&|| {
        std::fs::remove_file(&database).unwrap();
        std::fs::write(&journal, &of_another).unwrap();
    });
}

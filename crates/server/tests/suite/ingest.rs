//! What tablets send is counted once, whatever happens to it on the way.

use crate::scene::{Scene, count, on_each_database, question, reason_of};
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_server::ingest;
use serde_json::{Value, json};

const PERIOD: &str = "2026-Q4";

fn questions(scene: &Scene, number: usize) -> Vec<Value> {
    (0..number)
        .flat_map(|_| scene.fragments(&question("toy-library", "answered"), PERIOD))
        .collect()
}

#[test]
fn every_fragment_is_taken_once_however_often_it_is_sent() {
    on_each_database(|scene| {
        let fragments = questions(scene, 4);
        let first = scene.push(fragments.clone());
        assert_eq!(count(&first, Accepted), 12);
        for again in 2..5 {
            let reply = scene.push(fragments.clone());
            assert_eq!(count(&reply, Duplicate), 12);
            assert_eq!((reply.epoch, reply.seq), (first.epoch.clone(), again));
        }
        let status = scene.status();
        assert_eq!((status.accepted, status.refused), (12, 0));
        assert_eq!(status.waiting + status.folded, 12);
    });
}

#[test]
fn a_fragment_twice_in_one_push_counts_once() {
    on_each_database(|scene| {
        let mut fragments = questions(scene, 1);
        fragments.extend(fragments.clone());
        let reply = scene.push(fragments);
        assert_eq!((count(&reply, Accepted), count(&reply, Duplicate)), (3, 3));
        assert_eq!(scene.status().accepted, 3);
    });
}

#[test]
fn a_duplicate_stays_one_after_it_was_folded() {
    on_each_database(|scene| {
        let fragments = questions(scene, 6);
        scene.push(fragments.clone());
        assert_eq!(scene.status().folded, 18);
        assert_eq!(count(&scene.push(fragments), Duplicate), 18);
        assert_eq!(scene.status().accepted, 18);
    });
}

#[test]
fn a_bad_item_gets_a_verdict_and_delays_no_other() {
    on_each_database(|scene| {
        let good = questions(scene, 1);
        let mut bad = questions(scene, 3);
        bad[0]["sealed"] = json!("AAAA");
        bad[1]["kind"] = json!("everything");
        bad[2]["period"] = json!("2026-Q9");
        bad[3]["key_id"] = json!(99);
        bad[4]["sealed"] = json!(17);
        bad[5]["kind"] = json!("about");
        bad[6]["period"] = json!("2020-Q1");
        bad[7]["id"] = json!("ab".repeat(16));
        bad[8]["sealed"] = json!("not base64!");
        let reasons = [
            "unopenable",
            "unknown-code",
            "wrong-type",
            "unknown-key",
            "wrong-type",
            "not-allowed",
            "too-old",
            "unopenable",
            "wrong-type",
        ];
        let nameless = [
            json!({}),
            json!(null),
            json!("x"),
            json!({"id": 7}),
            json!({"id": "x".repeat(65)}),
        ];
        let mut all: Vec<Value> = nameless.into_iter().chain(bad.iter().cloned()).collect();
        all.extend(good.iter().cloned());
        let reply = scene.push(all);
        assert_eq!((count(&reply, Accepted), count(&reply, Refused)), (3, 9));
        for (item, reason) in bad.iter().zip(reasons) {
            let id = item["id"].as_str().unwrap();
            assert_eq!(reason_of(&reply, id), Some(reason), "{id}");
        }
        let status = scene.status();
        assert_eq!((status.accepted, status.refused), (3, 9));
    });
}

#[test]
fn a_refused_fragment_is_taken_when_it_comes_whole() {
    on_each_database(|scene| {
        let whole = questions(scene, 1);
        let mut broken = whole.clone();
        broken[0]["sealed"] = json!("AAAA");
        assert_eq!(count(&scene.push(broken), Refused), 1);
        let reply = scene.push(whole);
        assert_eq!((count(&reply, Accepted), count(&reply, Duplicate)), (1, 2));
    });
}

#[test]
fn fewer_than_five_are_never_folded_before_the_period_closes() {
    on_each_database(|scene| {
        scene.push(questions(scene, 4));
        assert_eq!(scene.status().folded, 0);
        assert_eq!(ingest::fold(&scene.centre).unwrap(), 0);
        scene.push(questions(scene, 1));
        let status = scene.status();
        assert_eq!((status.folded, status.waiting), (15, 0));
    });
}

#[test]
fn what_waits_survives_a_restart() {
    on_each_database(|scene| {
        scene.push(questions(scene, 3));
        let before = scene.status();
        scene.reopen();
        assert_eq!(scene.status(), before);
        scene.push(questions(scene, 2));
        assert_eq!(scene.status().folded, 15);
    });
}

#[test]
fn two_tablets_that_send_the_same_bytes_at_once_count_once() {
    on_each_database(|scene| {
        let fragments = questions(scene, 20);
        std::thread::scope(|scope| {
            for turn in 0..4 {
                let mut mine = fragments.clone();
                mine.rotate_left(turn * 7);
                let scene = &*scene;
                scope.spawn(move || {
                    scene.push(mine);
                });
            }
        });
        let status = scene.status();
        assert_eq!(status.accepted, 60);
        assert_eq!(status.waiting + status.folded, 60);
        ingest::fold(&scene.centre).unwrap();
        assert_eq!(scene.status().folded, 60);
    });
}

#[test]
fn a_desk_session_is_a_fact_of_its_own() {
    on_each_database(|scene| {
        let session = json!({
            "id": "6b2f3a51-9d3f-4c43-8f0e-3f0a4f9f2b11",
            "site_id": crate::scene::SITE,
            "day": "2026-11-21",
            "half_day": "morning",
            "state": "open-tallied",
        });
        let with = |key: &str, value: Value| {
            let mut other = session.clone();
            other["id"] = json!(format!("6b2f3a51-9d3f-4c43-8f0e-{:012}", key.len()));
            other[key] = value;
            other
        };
        let bad = vec![
            with("site_id", json!("6b2f3a51-9d3f-4c43-8f0e-3f0a4f9f2b99")),
            with("day", json!("2027-01-01")),
            with("half_day", json!("night")),
            with("state", json!("maybe")),
        ];
        let mut all = bad.clone();
        all.push(session.clone());
        let reply = scene.push_all(vec![], all);
        assert_eq!((count(&reply, Accepted), count(&reply, Refused)), (1, 4));
        let again = scene.push_all(vec![], vec![session.clone()]);
        assert_eq!(count(&again, Duplicate), 1);
        let overview = onthaal_server::overview::overview(&scene.centre).unwrap();
        assert_eq!(overview.sessions_opened_this_period, 1);
        assert_eq!(overview.last_sync_day.as_deref(), Some("2026-11-21"));
        assert_eq!(scene.status().accepted, 0);
    });
}

#[test]
fn nothing_that_is_stored_or_copied_can_be_read_without_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let scene = Scene::open(folder.path().to_owned(), None);
    let odd = question("child-abuse-concern", "no-offer-found");
    let fragments = scene.fragments(&odd, PERIOD);
    let ids: Vec<String> = fragments
        .iter()
        .map(|f| f["id"].as_str().unwrap().to_owned())
        .collect();
    scene.push(fragments);
    onthaal_server::upkeep::backup(&scene.centre, &folder.path().join("copy.db")).unwrap();
    for file in ["centre.db", "centre.db-wal", "copy.db", "high-water"] {
        let bytes = std::fs::read(folder.path().join(file)).unwrap();
        let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        for code in ["child-abuse", "no-offer-found"] {
            assert!(!holds(code.as_bytes()), "{code} in {file}");
        }
        for id in &ids {
            assert!(!holds(id.as_bytes()), "{file}");
        }
    }
}

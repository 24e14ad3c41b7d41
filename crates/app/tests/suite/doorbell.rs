//! Two tablets on one network: a family at the kiosk asks, somebody at the desk comes.

use std::io::Write as _;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::common::{Tablet, open};
use onthaal_app::{Changed, ErrorCode};
use serde_json::{Value, json};

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(20);

fn coordinator() -> Tablet {
    let tablet = Tablet::demo();
    tablet.here("enter_settings", json!({})).unwrap();
    tablet
}

fn leave_settings(tablet: &Tablet) {
    tablet.here("leave_settings", json!({})).unwrap();
}

/// A desk that listens, with the settings open.
fn desk() -> Tablet {
    let desk = coordinator();
    let settings = desk.here("doorbell_open", json!({"on": true})).unwrap();
    assert_eq!(settings["listening"], true, "{settings}");
    desk
}

fn invitation(desk: &Tablet) -> Value {
    let settings = desk.here("doorbell_invite", json!({})).unwrap();
    settings["invitation"]["digits"].clone()
}

/// A desk where somebody is, and a kiosk of it that families have.
pub(crate) fn house() -> (Tablet, Tablet) {
    let (desk, kiosk) = (desk(), coordinator());
    let code = invitation(&desk);
    kiosk.here("doorbell_pair", json!({"code": code})).unwrap();
    leave_settings(&desk);
    desk.staff("open_desk_session", json!({}));
    kiosk.staff("set_mode", json!({"mode": "kiosk"}));
    (desk, kiosk)
}

pub(crate) fn told(tablet: &Tablet) -> Receiver<()> {
    let (tell, told) = channel();
    let tell = Mutex::new(tell);
    tablet.app.subscribe(move |changed: Changed| {
        if changed.doorbell {
            // Nobody may listen any more.
            tell.lock().unwrap().send(()).ok();
        }
    });
    told
}

/// Waits until the kiosk says so.
pub(crate) fn becomes(kiosk: &Tablet, told: &Receiver<()>, wanted: &str) {
    loop {
        let state = kiosk.here("doorbell_state", json!({})).unwrap();
        if state["call"] == wanted {
            return;
        }
        told.recv_timeout(LONG)
            .unwrap_or_else(|_| panic!("{state} does not become {wanted}"));
    }
}

fn service(tablet: &Tablet) -> Value {
    let found = tablet.staff(
        "search_services",
        json!({"text": "opvang", "locale": "nl-BE"}),
    );
    found["hits"][0]["service_id"].clone()
}

#[test]
fn a_family_asks_and_the_desk_says_that_somebody_comes() {
    let (desk, kiosk) = house();
    let (at_kiosk, at_desk) = (told(&kiosk), told(&desk));
    let service = service(&desk);
    let asked = kiosk
        .here(
            "doorbell_ring",
            json!({"locale": "ti", "services": [service]}),
        )
        .unwrap();
    assert_eq!(asked["paired"], true);
    becomes(&kiosk, &at_kiosk, "shown");
    at_desk.recv_timeout(LONG).expect("the desk is told");
    let rings = desk.here("doorbell_rings", json!({})).unwrap()["rings"].clone();
    let ring = &rings[0];
    assert_eq!(ring["language"], "ti");
    assert_eq!(ring["services"][0]["service_id"], service);
    assert!(!ring["services"][0]["name"].as_str().unwrap().is_empty());
    assert_eq!(rings.as_array().unwrap().len(), 1);
    let answer = |word: &str| json!({"kiosk": ring["kiosk"], "answer": word});
    desk.here("doorbell_answer", answer("later")).unwrap();
    becomes(&kiosk, &at_kiosk, "later");
    desk.here("doorbell_answer", answer("coming")).unwrap();
    becomes(&kiosk, &at_kiosk, "coming");
    let done = desk.here("doorbell_answer", answer("done")).unwrap();
    assert_eq!(done["rings"], json!([]));
    let over = desk.here("doorbell_answer", answer("coming")).unwrap_err();
    assert_eq!(over.code, ErrorCode::NotFound);
}

#[test]
fn before_a_locked_desk_it_is_told_that_somebody_waits_and_nothing_of_it() {
    let (desk, kiosk) = house();
    let at_kiosk = told(&kiosk);
    desk.staff("set_pin", json!({"pin": "4821"}));
    desk.staff("lock", json!({}));
    kiosk
        .here(
            "doorbell_ring",
            json!({"locale": "ar", "services": [service(&desk)]}),
        )
        .unwrap();
    becomes(&kiosk, &at_kiosk, "shown");
    let seen = desk.here("doorbell_state", json!({})).unwrap();
    assert_eq!(
        seen,
        json!({"paired": false, "call": "quiet", "languages": [], "waiting": 1})
    );
    let answer = json!({"kiosk": "x", "answer": "coming"});
    for (name, body) in [("doorbell_rings", json!({})), ("doorbell_answer", answer)] {
        let denied = desk.refused(name, body);
        assert_eq!(denied.code, ErrorCode::Denied, "{name}");
    }
}

#[test]
fn where_no_desk_is_open_a_family_is_told_so() {
    let (desk, kiosk) = house();
    let at_kiosk = told(&kiosk);
    desk.staff("close_desk_session", json!({}));
    kiosk.here("doorbell_ring", json!({})).unwrap();
    becomes(&kiosk, &at_kiosk, "nobody");
    desk.staff("open_desk_session", json!({}));
    desk.staff("set_mode", json!({"mode": "kiosk"}));
    kiosk.here("doorbell_ring", json!({})).unwrap();
    becomes(&kiosk, &at_kiosk, "nobody");
}

#[test]
fn the_end_of_a_visit_forgets_the_call_and_who_stops_takes_it_back() {
    let (desk, kiosk) = house();
    let (at_kiosk, at_desk) = (told(&kiosk), told(&desk));
    kiosk
        .here("doorbell_ring", json!({"locale": "nl-BE"}))
        .unwrap();
    becomes(&kiosk, &at_kiosk, "shown");
    kiosk.here("kiosk_reset", json!({})).unwrap();
    let state = kiosk.here("doorbell_state", json!({})).unwrap();
    assert_eq!(state["call"], "quiet");
    assert_eq!(
        desk.here("doorbell_state", json!({})).unwrap()["waiting"],
        1
    );
    kiosk
        .here("doorbell_ring", json!({"locale": "nl-BE"}))
        .unwrap();
    becomes(&kiosk, &at_kiosk, "shown");
    while at_desk.try_recv().is_ok() {}
    kiosk.here("doorbell_ring", json!({"gone": true})).unwrap();
    at_desk.recv_timeout(LONG).expect("the desk is told");
    assert_eq!(
        desk.here("doorbell_state", json!({})).unwrap()["waiting"],
        0
    );
}

#[test]
fn without_a_pairing_nothing_is_asked_of_any_network() {
    let kiosk = Tablet::demo();
    kiosk.staff("set_mode", json!({"mode": "kiosk"}));
    let state = kiosk
        .here("doorbell_ring", json!({"locale": "nl-BE"}))
        .unwrap();
    assert_eq!(
        state,
        json!({"paired": false, "call": "quiet", "languages": [], "waiting": 0})
    );
}

#[test]
fn a_desk_that_is_off_is_said_within_two_seconds_and_the_kiosk_waits_for_nothing() {
    let (desk, kiosk) = house();
    let at_kiosk = told(&kiosk);
    drop(desk.app);
    let began = Instant::now();
    kiosk.here("doorbell_ring", json!({})).unwrap();
    assert!(began.elapsed() < Duration::from_millis(200));
    becomes(&kiosk, &at_kiosk, "unreached");
    assert!(began.elapsed() < Duration::from_secs(2));
}

#[test]
fn a_pairing_outlives_a_restart_of_both_and_the_kiosk_is_told_where_the_desk_is_now() {
    let (desk, kiosk) = house();
    let (desk, kiosk) = (desk.restarted(), kiosk.restarted());
    assert_eq!(
        kiosk.here("doorbell_state", json!({})).unwrap()["paired"],
        true
    );
    desk.here("enter_settings", json!({})).unwrap();
    let settings = desk.here("doorbell_settings", json!({})).unwrap();
    assert_eq!(settings["listening"], true, "{settings}");
    assert_eq!(settings["kiosks"].as_array().unwrap().len(), 1);
    kiosk.staff("set_mode", json!({"mode": "desk"}));
    kiosk.here("enter_settings", json!({})).unwrap();
    let moved = json!({"address": settings["address"]});
    kiosk.here("doorbell_pair", moved).unwrap();
    leave_settings(&kiosk);
    let at_kiosk = told(&kiosk);
    kiosk.here("doorbell_ring", json!({})).unwrap();
    becomes(&kiosk, &at_kiosk, "shown");
}

#[test]
fn a_kiosk_or_a_desk_that_was_taken_away_is_gone_at_both_ends() {
    let (desk, kiosk) = house();
    desk.here("enter_settings", json!({})).unwrap();
    let settings = desk.here("doorbell_settings", json!({})).unwrap();
    let taken = desk
        .here("doorbell_unpair", json!({"kiosk": settings["kiosks"][0]}))
        .unwrap();
    assert_eq!(taken["kiosks"], json!([]));
    let at_kiosk = told(&kiosk);
    kiosk.here("doorbell_ring", json!({})).unwrap();
    becomes(&kiosk, &at_kiosk, "unreached");
    kiosk.staff("set_mode", json!({"mode": "desk"}));
    kiosk.here("enter_settings", json!({})).unwrap();
    let forgot = kiosk.here("doorbell_unpair", json!({})).unwrap();
    assert_eq!(forgot["desk"], Value::Null);
    assert_eq!(
        kiosk.here("doorbell_state", json!({})).unwrap()["paired"],
        false
    );
}

#[test]
fn a_code_that_is_wrong_or_over_pairs_nobody_and_says_which() {
    let (desk, kiosk) = (desk(), coordinator());
    let code = invitation(&desk).as_str().unwrap().to_owned();
    let refused = |code: &str| {
        kiosk
            .here("doorbell_pair", json!({"code": code}))
            .unwrap_err()
    };
    let mistyped = code.replace('1', "2").replace('3', "4");
    for (typed, rule) in [
        ("12345", "wrong-type"),
        ("abc", "wrong-type"),
        (&mistyped, "not-allowed"),
    ] {
        let error = refused(typed);
        assert_eq!(error.field.as_deref(), Some("code"), "{typed}");
        assert_eq!(error.rule.as_deref(), Some(rule), "{typed}");
    }
    desk.clock.pass(Duration::from_secs(600));
    assert_eq!(refused(&code).code, ErrorCode::BadCode);
    let fresh = invitation(&desk).as_str().unwrap().to_owned();
    desk.here("doorbell_open", json!({"on": false})).unwrap();
    assert_eq!(refused(&fresh).code, ErrorCode::Offline);
    let nowhere = kiosk.here("doorbell_pair", json!({"address": "127.0.0.1:9"}));
    assert_eq!(nowhere.unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn an_address_that_leads_to_no_desk_of_this_kiosk_says_why_and_the_old_one_stays() {
    let (_, kiosk) = house();
    kiosk.staff("set_mode", json!({"mode": "desk"}));
    kiosk.here("enter_settings", json!({})).unwrap();
    let known = kiosk.here("doorbell_settings", json!({})).unwrap()["desk"].clone();
    let refused = |address: &Value| {
        kiosk
            .here("doorbell_pair", json!({"address": address}))
            .unwrap_err()
    };
    for typed in [
        "192.168.1.23",
        "0.0.0.0:8464",
        "balie:8464",
        &"1".repeat(41),
    ] {
        let error = refused(&typed.into());
        assert_eq!(error.field.as_deref(), Some("address"), "{typed}");
    }
    let strange = desk();
    let settings = strange.here("doorbell_settings", json!({})).unwrap();
    assert_eq!(refused(&settings["address"]).code, ErrorCode::BadCode);
    let newer = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = newer.local_addr().unwrap().to_string();
    let greeting = std::thread::spawn(move || {
        let (mut stream, _) = newer.accept().unwrap();
        stream.write_all(b"onthaal bel 2\r\n\0").unwrap();
        stream.write_all(&[7; 32]).unwrap();
    });
    assert_eq!(refused(&at.clone().into()).code, ErrorCode::TooOld);
    greeting.join().unwrap();
    assert_eq!(refused(&at.into()).code, ErrorCode::Offline);
    let now = kiosk.here("doorbell_settings", json!({})).unwrap();
    assert_eq!(now["desk"], known);
}

#[test]
fn only_coordinators_pair_and_the_bell_is_off_until_the_house_wants_it() {
    let tablet = Tablet::demo();
    for name in [
        "doorbell_settings",
        "doorbell_open",
        "doorbell_invite",
        "doorbell_pair",
        "doorbell_unpair",
    ] {
        assert_eq!(tablet.refused(name, json!({})).code, ErrorCode::Denied);
    }
    let off = coordinator();
    let settings = off.here("doorbell_settings", json!({})).unwrap();
    assert_eq!(settings["on"], false, "off unless the house turns it on");
    assert_eq!(settings["listening"], false);
}

#[test]
fn a_ring_names_at_most_five_services_and_only_services() {
    let (_, kiosk) = house();
    let id = "00000000-0000-4000-8000-000000000000";
    for (services, field) in [
        (json!([id, id, id, id, id, id]), "services"),
        (json!(["Mijn naam is An"]), "services[0]"),
    ] {
        let error = kiosk
            .here("doorbell_ring", json!({"services": services}))
            .unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field));
    }
}

#[test]
fn nothing_of_a_call_is_written_at_either_end() {
    let (desk, kiosk) = house();
    let at_kiosk = told(&kiosk);
    let service = service(&desk);
    let files = |tablet: &Tablet| -> Vec<Vec<u8>> {
        let mut names: Vec<_> = std::fs::read_dir(tablet.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| !path.to_string_lossy().ends_with("-shm"))
            .collect();
        names.sort();
        names
            .iter()
            .map(|path| std::fs::read(path).unwrap())
            .collect()
    };
    let before = (files(&desk), files(&kiosk));
    kiosk
        .here(
            "doorbell_ring",
            json!({"locale": "ti", "services": [service]}),
        )
        .unwrap();
    becomes(&kiosk, &at_kiosk, "shown");
    let rings = desk.here("doorbell_rings", json!({})).unwrap();
    let answer = json!({"kiosk": rings["rings"][0]["kiosk"], "answer": "coming"});
    desk.here("doorbell_answer", answer).unwrap();
    becomes(&kiosk, &at_kiosk, "coming");
    assert!(
        before == (files(&desk), files(&kiosk)),
        "no byte of a file changed"
    );
}

#[test]
fn a_tablet_whose_bell_cannot_be_read_back_starts_without_it() {
    let (desk, _) = house();
    let Tablet { app, clock, folder } = desk;
    drop(app);
    // As a damaged file that was salvaged in part.
    let store = onthaal_core::Store::open(folder.path(), clock.as_ref())
        .unwrap()
        .0;
    let kept = onthaal_core::desk::Preference::DoorbellKiosks;
    onthaal_core::desk::set_preference(&store, kept, Some("zz 00 ")).unwrap();
    drop(store);
    let app = open(folder.path(), Arc::clone(&clock), false);
    let tablet = Tablet { app, clock, folder };
    tablet.here("enter_settings", json!({})).unwrap();
    let settings = tablet.here("doorbell_settings", json!({})).unwrap();
    assert_eq!(settings["kiosks"], json!([]));
}

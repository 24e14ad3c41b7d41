//! The tickets of warm referrals: taken in once, opened by their code alone, ended once.

mod after_a_copy;
mod answers;
mod ends;
mod tablet;

use crate::scene::{Scene, enrol_device, on_each_database};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_model::id::HouseId;
use onthaal_model::random::SeededRandomness;
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_protocol::seal::{OpenKey, SealKey};
use onthaal_protocol::version::PADDING_STEP;
use onthaal_server::tickets::{self, Way};
use onthaal_server::{ingest, overview};
use onthaal_ticket::code::Secret;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::FollowUp;
use serde_json::{Value, json};
use tablet::{SERVICE, exchange, make, make_with, send, sent, today, told, word};

fn months(scene: &Scene) -> Vec<(Way, i64, i64)> {
    let lines = tickets::monthly(&scene.centre).unwrap();
    assert!(lines.iter().all(|line| line.month == "2026-11"));
    lines
        .iter()
        .map(|line| (line.way, line.opened, line.refused))
        .collect()
}

#[test]
fn a_ticket_is_taken_once_and_opens_with_its_code_alone() {
    on_each_database(|scene| {
        let slip = make(scene);
        assert_eq!(send(scene, &[&slip]).verdicts[0].status, Accepted);
        for _ in 0..3 {
            assert_eq!(send(scene, &[&slip]).verdicts[0].status, Duplicate);
        }
        let opened = tickets::open(&scene.centre, &slip.secret).unwrap().unwrap();
        assert_eq!(opened.content.as_ref(), Some(&slip.content));
        assert_eq!(opened.house, HouseId(crate::scene::HOUSE));
        assert_eq!(opened.state.answered, None);
        let other = Secret::new(&SeededRandomness::new(99));
        assert_eq!(tickets::open(&scene.centre, &other).unwrap(), None);
        assert_eq!(overview::status(&scene.centre).unwrap().tickets, 1);
        assert_eq!(months(scene), [(Way::Code, 1, 1)]);
    });
}

#[test]
fn the_same_id_or_code_with_another_content_is_refused() {
    on_each_database(|scene| {
        let (slip, other) = (sent(scene), make(scene));
        let mut same_id = other.item.clone();
        same_id["id"] = slip.item["id"].clone();
        let mut same_code = other.item.clone();
        same_code["locator"] = slip.item["locator"].clone();
        let mut later = slip.item.clone();
        later["due"] = json!("2027-01-10");
        let reply = exchange(scene, json!({"tickets": [same_id, same_code, later]}));
        let reasons: Vec<_> = reply.verdicts.iter().map(told).collect();
        assert_eq!(reasons[0], (Refused, "unopenable"));
        assert_eq!(reasons[1], (Refused, "not-allowed"));
        assert_eq!(reasons[2], (Refused, "not-allowed"));
        let opened = tickets::open(&scene.centre, &slip.secret).unwrap().unwrap();
        assert_eq!(opened.content, Some(slip.content));
    });
}

#[test]
fn a_bad_item_gets_a_verdict_and_delays_no_other() {
    on_each_database(|scene| {
        let good = make(scene);
        let pictures = PictureCode::new(scene.random.as_ref());
        let cold = make_with(scene, "explained", pictures);
        let spoilt = |field: &str, value: Value| {
            let mut item = make(scene).item;
            item[field] = value;
            item
        };
        let bad = [
            (spoilt("locator", json!("ab")), "wrong-type"),
            (spoilt("content", json!("AAAA")), "wrong-type"),
            (spoilt("content", json!("no base64!")), "wrong-type"),
            (spoilt("account", json!("AAAA")), "unopenable"),
            (spoilt("due", json!("soon")), "wrong-type"),
            (spoilt("due", json!("2020-01-01")), "too-old"),
            (spoilt("key_id", json!(99)), "unknown-key"),
            (spoilt("key_id", json!("x")), "wrong-type"),
            (cold.item, "not-allowed"),
        ];
        let mut items: Vec<Value> = vec![json!({}), json!(null), json!({"id": 7})];
        items.extend(bad.iter().map(|(item, _)| item.clone()));
        items.push(good.item.clone());
        let reply = exchange(scene, json!({ "tickets": items }));
        for ((_, reason), verdict) in bad.iter().zip(&reply.verdicts) {
            assert_eq!(told(verdict), (Refused, *reason));
        }
        assert_eq!(told(&reply.verdicts[9]), (Accepted, ""));
        assert_eq!(reply.verdicts.len(), 10);
        assert!(
            tickets::open(&scene.centre, &good.secret)
                .unwrap()
                .is_some()
        );
    });
}

#[test]
fn a_tablet_brings_a_hundred_tickets_and_as_many_words_a_day() {
    on_each_database(|scene| {
        let slips: Vec<_> = (0..103).map(|_| make(scene)).collect();
        let mut refused = 0;
        for some in slips.chunks(20) {
            let some: Vec<_> = some.iter().collect();
            let reply = send(scene, &some);
            refused += reply
                .verdicts
                .iter()
                .filter(|v| told(v) == (Refused, "too-many"))
                .count();
        }
        assert_eq!(refused, 3);
        let reply = send(scene, &[&slips[0]]);
        assert_eq!(reply.verdicts[0].status, Duplicate);
        let words = |scene: &Scene| {
            let code = PictureCode::new(scene.random.as_ref());
            let words: Vec<Value> = (0..20).map(|_| word(scene, &code, "arrived")).collect();
            exchange(scene, json!({ "words": words })).verdicts
        };
        for _ in 0..5 {
            assert!(
                words(scene)
                    .iter()
                    .all(|verdict| verdict.status == Accepted)
            );
        }
        assert!(
            words(scene)
                .iter()
                .all(|v| told(v) == (Refused, "too-many"))
        );
        scene.at("2026-11-22T10:00:00Z");
        let reply = send(scene, &[&slips[102]]);
        assert_eq!(reply.verdicts[0].status, Accepted);
        let many: Vec<Value> = (0..22).map(|_| make(scene).item).collect();
        let reply = exchange(scene, json!({ "tickets": many }));
        let over = reply
            .verdicts
            .iter()
            .filter(|v| told(v) == (Refused, "too-many"));
        assert_eq!(over.count(), 2);
    });
}

#[test]
fn a_house_opens_its_follow_ups_and_another_tablet_of_it_too() {
    on_each_database(|scene| {
        let hello = ingest::hello(&scene.centre, &scene.device, false).unwrap();
        let public = hello.follow_up_key.unwrap();
        let follow_up = FollowUp {
            service: SERVICE,
            opened: today(scene),
        };
        let slip = make(scene);
        let seal = SealKey::from_base64(0, &public).unwrap();
        let sealed = follow_up
            .seal(&seal, slip.id, scene.random.as_ref())
            .unwrap();
        scene.device = enrol_device(&scene.centre, scene.random.as_ref());
        let reply = exchange(scene, json!({}));
        let secret = STANDARD.decode(&reply.follow_up_key).unwrap();
        let key = OpenKey::from_bytes(0, &secret).unwrap();
        assert_eq!(FollowUp::open(&sealed, &key, slip.id), Ok(follow_up));
    });
}

#[test]
fn a_reply_has_one_length_whatever_it_tells() {
    on_each_database(|scene| {
        let length = |reply| serde_json::to_vec(&reply).unwrap().len();
        let empty = length(exchange(scene, json!({})));
        let slip = sent(scene);
        let told = length(exchange(scene, json!({"open": [slip.id.0]})));
        assert_eq!((empty, told), (PADDING_STEP, PADDING_STEP));
    });
}

#[test]
fn wrong_codes_are_counted_without_a_write_and_kept_within_the_hour() {
    on_each_database(|scene| {
        let random = SeededRandomness::new(5);
        for _ in 0..200 {
            assert_eq!(
                tickets::open(&scene.centre, &Secret::new(&random)).unwrap(),
                None
            );
        }
        let stored = |scene: &Scene| {
            let pool = &scene.centre.tickets.pool;
            pool.read(|s| s.query("SELECT refused FROM opening", &[]))
                .unwrap()
                .len()
        };
        assert_eq!(stored(scene), 0);
        onthaal_server::upkeep::tend(&scene.centre).unwrap();
        assert_eq!(stored(scene), 1);
        assert_eq!(months(scene), [(Way::Code, 0, 200)]);
    });
}

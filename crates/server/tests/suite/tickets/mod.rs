//! The tickets of warm referrals: taken in once, opened by their code alone, ended once.

mod after_a_copy;
mod ends;
mod tablet;

use crate::scene::{Scene, enrol_device, on_each_database};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_model::id::{HouseId, OrganisationId};
use onthaal_model::random::SeededRandomness;
use onthaal_model::referral::ReferralResult;
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_protocol::seal::{OpenKey, SealKey};
use onthaal_protocol::version::PADDING_STEP;
use onthaal_server::suggestions::suggestions;
use onthaal_server::tickets::{self, Answered, Way};
use onthaal_server::{ingest, overview};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::Answer;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::FollowUp;
use serde_json::{Value, json};
use tablet::{
    ORGANISATION, SERVICE, asked, directory, exchange, heard, make, make_with, send, sent, today,
    told, word,
};

fn because(code: &str) -> Answer {
    Answer::NotRight(GapReason::parse(code).unwrap())
}

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
fn a_tablet_brings_fifty_tickets_and_a_hundred_words_a_day() {
    on_each_database(|scene| {
        let slips: Vec<_> = (0..53).map(|_| make(scene)).collect();
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
        let reply = send(scene, &[&slips[52]]);
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
fn an_answer_with_the_code_is_told_to_the_tablet_and_can_be_put_right() {
    on_each_database(|scene| {
        let slip = sent(scene);
        let answer =
            |answer, seen| tickets::answer(&scene.centre, &slip.secret, answer, seen).unwrap();
        assert!(matches!(answer(Answer::Full, None), Answered::Taken(_)));
        let state = asked(scene, &slip).unwrap();
        assert_eq!((state.result.as_deref(), state.over), (Some("full"), false));
        assert!(state.spoken);
        let right = answer(because("wrong-age"), Some(ReferralResult::Full));
        assert!(matches!(right, Answered::Taken(_)));
        let state = asked(scene, &slip).unwrap();
        assert_eq!(state.result.as_deref(), Some("not-right"));
        assert_eq!(state.reason.as_deref(), Some("wrong-age"));
        scene.at("2026-11-23T10:00:00Z");
        assert_eq!(
            answer(Answer::Arrived, Some(ReferralResult::NotRight)),
            Answered::Closed
        );
        assert_eq!(tickets::open(&scene.centre, &slip.secret).unwrap(), None);
    });
}

#[test]
fn of_two_people_who_answer_at_once_the_second_is_shown_what_stands() {
    on_each_database(|scene| {
        let slip = sent(scene);
        let answer =
            |answer, seen| tickets::answer(&scene.centre, &slip.secret, answer, seen).unwrap();
        assert!(matches!(answer(Answer::Arrived, None), Answered::Taken(_)));
        let Answered::Stale(state) = answer(Answer::NotArrived, None) else {
            panic!("a stale form changes nothing");
        };
        assert_eq!(
            state.answered.map(|(answer, _)| answer),
            Some(Answer::Arrived)
        );
        // A double tap on an old phone is no second person.
        assert!(matches!(answer(Answer::Arrived, None), Answered::Taken(_)));
        let put_right = answer(Answer::NotArrived, Some(ReferralResult::Arrived));
        assert!(matches!(put_right, Answered::Taken(_)));
        assert_eq!(answer(Answer::Withdrawn, None), Answered::Ended);
        assert_eq!(answer(Answer::Withdrawn, None), Answered::Closed);
    });
}

#[test]
fn a_return_is_a_suggestion_until_it_is_put_right() {
    on_each_database(|scene| {
        directory(scene);
        let slip = sent(scene);
        let answer = |answer, seen| {
            tickets::answer(&scene.centre, &slip.secret, answer, seen).unwrap();
            suggestions(&scene.centre)
                .unwrap()
                .waiting
                .into_iter()
                .map(|line| (line.service_id, line.wrong))
                .collect::<Vec<_>>()
        };
        let of = |wrong: &str| vec![(SERVICE.to_string(), wrong.to_owned())];
        assert_eq!(answer(because("wrong-age"), None), of("for-whom"));
        let not_right = Some(ReferralResult::NotRight);
        assert_eq!(answer(because("language"), not_right), of("languages"));
        assert_eq!(answer(because("hours-do-not-fit"), not_right), of("hours"));
        assert_eq!(
            answer(because("temporary-stopped"), not_right),
            of("stopped")
        );
        assert_eq!(answer(Answer::Full, not_right), of("capacity"));
        assert_eq!(answer(Answer::Arrived, Some(ReferralResult::Full)), []);
    });
}

#[test]
fn a_spoken_code_is_found_in_its_own_house_and_organisation_only() {
    on_each_database(|scene| {
        let slip = sent(scene);
        let spoken =
            |organisation| tickets::spoken(&scene.centre, organisation, &slip.pictures).unwrap();
        let other = OrganisationId::new(scene.random.as_ref());
        assert!(spoken(ORGANISATION).is_some());
        assert!(spoken(other).is_none());
        let said = |organisation, answer| {
            tickets::answer_spoken(&scene.centre, organisation, &slip.pictures, answer).unwrap()
        };
        assert!(!said(other, Answer::Arrived));
        assert!(said(ORGANISATION, Answer::Arrived));
        let state = asked(scene, &slip).unwrap();
        assert_eq!(state.result.as_deref(), Some("arrived"));
        assert_eq!(months(scene), [(Way::Link, 1, 2)]);
    });
}

#[test]
fn a_spoken_code_that_another_ticket_has_does_not_work_and_is_said_so() {
    on_each_database(|scene| {
        let first = sent(scene);
        let second = make_with(scene, "announced", first.pictures);
        send(scene, &[&second]);
        assert!(asked(scene, &first).unwrap().spoken);
        assert!(!asked(scene, &second).unwrap().spoken);
        exchange(
            scene,
            json!({"words": [word(scene, &first.pictures, "arrived")]}),
        );
        assert_eq!(
            asked(scene, &first).unwrap().result.as_deref(),
            Some("arrived")
        );
        assert_eq!(asked(scene, &second).unwrap().result, None);
    });
}

#[test]
fn a_word_is_taken_alike_whether_or_not_its_code_exists() {
    on_each_database(|scene| {
        let slip = sent(scene);
        let nobody = PictureCode::new(scene.random.as_ref());
        let right = word(scene, &slip.pictures, "arrived");
        let words = json!({"words": [word(scene, &nobody, "arrived"), right]});
        let reply = exchange(scene, words.clone());
        assert_eq!(reply.verdicts[0].status, reply.verdicts[1].status);
        assert_eq!(reply.verdicts[0].status, Accepted);
        assert_eq!(
            asked(scene, &slip).unwrap().result.as_deref(),
            Some("arrived")
        );
        // What is delivered again does not undo what was said since.
        tickets::answer(
            &scene.centre,
            &slip.secret,
            Answer::NotArrived,
            Some(ReferralResult::Arrived),
        )
        .unwrap();
        let again = exchange(scene, words);
        assert!(
            again
                .verdicts
                .iter()
                .all(|verdict| verdict.status == Duplicate)
        );
        assert_eq!(
            asked(scene, &slip).unwrap().result.as_deref(),
            Some("not-arrived")
        );
        let strange = word(scene, &slip.pictures, "full");
        let reply = exchange(scene, json!({ "words": [strange] }));
        assert_eq!(told(&reply.verdicts[0]), (Refused, "not-allowed"));
        assert_eq!(months(scene), [(Way::Tablet, 1, 1)]);
    });
}

#[test]
fn the_desk_passes_on_what_it_heard_of_a_ticket_of_its_own_house() {
    on_each_database(|scene| {
        let slip = sent(scene);
        let said = |result, reason| {
            let heard = heard(scene, slip.id, result, reason);
            let reply = exchange(scene, json!({ "answers": [heard] }));
            let verdict = &reply.verdicts[0];
            (verdict.status, verdict.reason.clone().unwrap_or_default())
        };
        let refused = |reason: &str| (Refused, reason.to_owned());
        assert_eq!(said("unknown", None), refused("not-allowed"));
        assert_eq!(said("arrived", Some("wrong-age")), refused("not-allowed"));
        assert_eq!(said("helped", None), refused("unknown-code"));
        assert_eq!(said("not-right", Some("wrong-age")).0, Accepted);
        assert_eq!(
            asked(scene, &slip).unwrap().reason.as_deref(),
            Some("wrong-age")
        );
        assert_eq!(said("withdrawn", None).0, Accepted);
        assert!(asked(scene, &slip).unwrap().over);
        assert_eq!(said("arrived", None), refused("too-old"));
        let nobody = heard(scene, make(scene).id, "arrived", None);
        let reply = exchange(scene, json!({ "answers": [nobody] }));
        assert_eq!(told(&reply.verdicts[0]), (Refused, "unknown-code"));
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

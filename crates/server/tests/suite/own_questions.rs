//! What is answered to a house's own questions is taken when question and answer are that house's.

use crate::scene::{HOUSE, Scene, count, on_each_database, question, reason_of, record};
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{LocalAnswerId, LocalQuestionId};
use onthaal_model::intake::{LocalAnswer, Question};
use onthaal_model::record::RecordKind;
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_server::publish;
use serde_json::{Value, json};
use uuid::Uuid;

const PERIOD: &str = "2026-Q4";
const OTHER_HOUSE: Uuid = Uuid::from_u128(0x1001);
const ASKED: Uuid = Uuid::from_u128(0x5000);
const RETIRED: Uuid = Uuid::from_u128(0x5001);
const THEIRS: Uuid = Uuid::from_u128(0x5002);
const YES: Uuid = Uuid::from_u128(0x6000);
const LONG_AGO: Uuid = Uuid::from_u128(0x6001);
const THEIR_YES: Uuid = Uuid::from_u128(0x6002);
const NOWHERE: Uuid = Uuid::from_u128(0x6666);

fn with_questions(scene: &Scene) {
    let asked = |id, house, active: bool| {
        record(
            RecordKind::LocalQuestion,
            id,
            json!({"house_id": house, "text": "Hoe vond je ons?", "active": active}),
        )
    };
    let answer = |id, house, question| {
        record(
            RecordKind::LocalAnswer,
            id,
            json!({"house_id": house, "local_question_id": question, "label": "Ja", "active": true}),
        )
    };
    let records = vec![
        asked(ASKED, HOUSE, true),
        asked(RETIRED, HOUSE, false),
        asked(THEIRS, OTHER_HOUSE, true),
        answer(YES, HOUSE, ASKED),
        answer(LONG_AGO, HOUSE, RETIRED),
        answer(THEIR_YES, OTHER_HOUSE, THEIRS),
    ];
    publish::publish_records(&scene.centre, records).unwrap();
}

fn sealed(scene: &Scene, question: Uuid, answer: Option<Uuid>) -> Value {
    let fragment = Fragment::Answer {
        question: LocalQuestionId(question),
        answer: answer.map(LocalAnswerId),
    };
    scene.seal(&fragment, PERIOD)
}

#[test]
fn a_question_and_an_answer_of_the_house_are_taken() {
    on_each_database(|scene| {
        with_questions(scene);
        let mut one = question("toy-library", "answered");
        one.local = vec![LocalAnswer {
            question: LocalQuestionId(ASKED),
            answer: Some(LocalAnswerId(YES)),
        }];
        let mut sent = scene.fragments(&one, PERIOD);
        assert_eq!(sent.len(), 4);
        sent.push(sealed(scene, ASKED, None));
        sent.push(sealed(scene, RETIRED, Some(LONG_AGO)));
        assert_eq!(count(&scene.push(sent.clone()), Accepted), 6);
        assert_eq!(count(&scene.push(sent), Duplicate), 6);
        assert_eq!(scene.status().accepted, 6);
    });
}

#[test]
fn a_question_or_an_answer_that_is_not_the_houses_is_refused_and_delays_no_other() {
    on_each_database(|scene| {
        with_questions(scene);
        let bad = [
            sealed(scene, NOWHERE, None),
            sealed(scene, THEIRS, None),
            sealed(scene, THEIRS, Some(THEIR_YES)),
            sealed(scene, ASKED, Some(NOWHERE)),
            sealed(scene, ASKED, Some(THEIR_YES)),
            sealed(scene, ASKED, Some(LONG_AGO)),
        ];
        let mut all = bad.to_vec();
        all.push(sealed(scene, ASKED, Some(YES)));
        let reply = scene.push(all);
        assert_eq!((count(&reply, Accepted), count(&reply, Refused)), (1, 6));
        for item in &bad {
            let id = item["id"].as_str().unwrap();
            assert_eq!(reason_of(&reply, id), Some("unknown-code"));
        }
    });
}

#[test]
fn what_was_taken_stays_taken_when_the_question_is_gone() {
    on_each_database(|scene| {
        with_questions(scene);
        let sent = vec![sealed(scene, ASKED, Some(YES))];
        assert_eq!(count(&scene.push(sent.clone()), Accepted), 1);
        let gone = publish::Changes {
            bury: vec![(RecordKind::LocalQuestion, ASKED)],
            ..publish::Changes::default()
        };
        scene
            .centre
            .pool
            .write(|s| publish::publish_in(s, &gone))
            .unwrap();
        assert_eq!(count(&scene.push(sent), Duplicate), 1);
        let later = scene.push(vec![sealed(scene, ASKED, Some(YES))]);
        assert_eq!(count(&later, Refused), 1);
    });
}

#[test]
fn a_serious_concern_comes_as_three_fragments_that_tell_nothing() {
    on_each_database(|scene| {
        let concern = scene.fragments(&Question::concern(), PERIOD);
        assert_eq!(concern.len(), 3);
        assert_eq!(count(&scene.push(concern), Accepted), 3);
    });
}

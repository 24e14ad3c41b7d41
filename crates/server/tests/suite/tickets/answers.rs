//! What partners, families and desks say of a ticket.

use super::months;
use super::tablet::{
    ORGANISATION, SERVICE, asked, directory, exchange, heard, make, make_with, send, sent, told,
    word,
};
use crate::scene::on_each_database;
use onthaal_model::id::OrganisationId;
use onthaal_model::referral::ReferralResult;
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::push::VerdictStatus::{Accepted, Duplicate, Refused};
use onthaal_server::suggestions::suggestions;
use onthaal_server::tickets::{self, Answered, Way};
use onthaal_ticket::life::Answer;
use onthaal_ticket::pictures::PictureCode;
use serde_json::json;

fn because(code: &str) -> Answer {
    Answer::NotRight(GapReason::parse(code).unwrap())
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

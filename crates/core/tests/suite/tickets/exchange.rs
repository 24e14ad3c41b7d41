//! What goes to the centre and comes back, without loss and without doubles.

use super::{bench, day, not_right};
use onthaal_core::testing::TicketCentre;
use onthaal_core::tickets;
use onthaal_model::id::TicketId;
use onthaal_model::referral::ReferralResult;
use onthaal_protocol::push::{Verdict, VerdictStatus};
use onthaal_protocol::tickets::TicketState;
use onthaal_protocol::version::PADDING_STEP;
use onthaal_ticket::life::Answer;
use std::collections::BTreeSet;
use uuid::Uuid;

#[test]
fn every_request_is_one_step_long_and_holds_at_most_two_new_tickets() {
    let bench = bench();
    let length = || serde_json::to_vec(&bench.outgoing()).unwrap().len();
    assert_eq!(length(), PADDING_STEP);
    for _ in 0..30 {
        bench.make();
        assert_eq!(length(), PADDING_STEP);
        assert!(bench.outgoing().tickets.len() <= 2);
    }
    for _ in 0..14 {
        bench.exchange();
        assert_eq!(length(), PADDING_STEP);
    }
    let code = onthaal_ticket::pictures::PictureCode::parse("fish-tree-key-07").unwrap();
    for _ in 0..15 {
        tickets::word(&bench.tablet.context(), &code, tickets::Said::Arrived).unwrap();
    }
    for one in bench.list() {
        bench.answer(one.id, not_right());
        assert_eq!(length(), PADDING_STEP);
    }
    while bench.centre.books().words.len() < 15 || bench.centre.books().answers.len() < 28 {
        bench.exchange();
        let reply = bench.centre.exchange(&bench.outgoing(), bench.today());
        assert_eq!(serde_json::to_vec(&reply).unwrap().len(), PADDING_STEP);
    }
    assert_eq!(bench.centre.books().tickets.len(), 30);
}

#[test]
fn open_tickets_take_turns_in_being_asked_for() {
    let bench = bench();
    for _ in 0..60 {
        bench.make();
    }
    let mut asked: BTreeSet<Uuid> = BTreeSet::new();
    for _ in 0..30 {
        bench.exchange();
    }
    for _ in 0..3 {
        let request = bench.outgoing();
        assert_eq!(request.open.len(), 20);
        asked.extend(request.open);
    }
    assert_eq!(
        asked.len(),
        60,
        "in three requests, each of the same length"
    );
}

#[test]
fn what_got_no_answer_goes_again_and_is_taken_once() {
    let bench = bench();
    let made = bench.make();
    for _ in 0..3 {
        bench.exchange_cut();
    }
    bench.centre.books().silent = true;
    bench.exchange();
    assert!(
        !bench.one().sent,
        "an item without a verdict goes on waiting"
    );
    bench.centre.books().silent = false;
    assert!(bench.exchange().changed);
    assert!(bench.one().sent);
    let books = bench.centre.books();
    assert_eq!(books.tickets.len(), 1);
    let sent: BTreeSet<String> = books
        .requests
        .iter()
        .flat_map(|request| &request.tickets)
        .map(|item| format!("{}{}{}", item.id, item.content, item.account))
        .collect();
    assert_eq!(
        sent.len(),
        1,
        "nothing of it changes from one try to the next"
    );
    drop(books);
    assert!(bench.centre.read(&made.secret).is_some());
    assert!(bench.outgoing().tickets.is_empty());
}

#[test]
fn what_the_centre_refuses_for_now_waits_and_what_it_refuses_for_good_is_over() {
    let bench = bench();
    bench.make();
    for reason in ["too-many", "busy"] {
        bench.centre.books().refuses = Some(reason);
        bench.exchange();
        assert!(!bench.one().over, "{reason}");
    }
    bench.centre.books().refuses = Some("unknown-key");
    assert!(bench.exchange().changed);
    let refused = bench.one();
    assert!(refused.over && !refused.sent);
    assert_eq!(refused.result, None);
    assert!(bench.outgoing().tickets.is_empty());
    tickets::settle(&bench.tablet.context(), refused.id).unwrap();
    assert_eq!(bench.rows(), 0);
}

#[test]
fn a_centre_cannot_change_what_it_was_not_asked_about() {
    let bench = bench();
    let (mine, other) = (bench.make(), bench.make());
    bench.exchange();
    let mut request = bench.outgoing();
    request.open.retain(|id| *id == mine.id.0);
    let mut reply = bench.centre.exchange(&request, bench.today());
    reply.verdicts.push(Verdict {
        id: other.id.0.to_string(),
        status: VerdictStatus::Refused,
        reason: None,
    });
    reply.verdicts.push(Verdict {
        id: "no id at all".into(),
        status: VerdictStatus::Accepted,
        reason: None,
    });
    for id in [other.id.0, Uuid::from_u128(3)] {
        reply.states.push(TicketState {
            id,
            result: Some("arrived".into()),
            reason: None,
            over: true,
            spoken: false,
        });
    }
    let outcome = tickets::incoming(&bench.tablet.context(), &request, &reply).unwrap();
    assert!(!outcome.changed);
    assert!(bench.list().iter().all(|one| !one.over && one.sent));
}

#[test]
fn an_answer_of_a_partner_reaches_the_desk_and_the_end_of_the_ticket_too() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.centre.answer(made.id, not_right(), bench.today());
    assert!(bench.exchange().changed);
    let seen = bench.one();
    assert_eq!(seen.result, Some(ReferralResult::NotRight));
    assert_eq!(seen.reason.unwrap().code(), "wrong-age");
    assert!(!seen.over);
    assert!(!bench.exchange().changed, "the same once more is no news");
    bench.tablet.set_clock("2026-11-23T09:00:00Z").unwrap();
    assert!(bench.exchange().changed);
    assert!(bench.one().over);
    assert_eq!(bench.outgoing().settled, [made.id.0]);
    bench.exchange();
    assert!(
        bench.centre.books().tickets.is_empty(),
        "the centre may forget"
    );
    assert!(bench.one().over, "the desk has still to see it");
    assert!(bench.outgoing().settled.is_empty());
    tickets::settle(&bench.tablet.context(), made.id).unwrap();
    assert_eq!(bench.rows(), 0);
    assert_eq!(bench.centre.books().counted, [ReferralResult::NotRight]);
}

#[test]
fn a_code_of_a_newer_centre_says_that_there_is_an_answer() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    let request = bench.outgoing();
    let mut reply = bench.centre.exchange(&request, bench.today());
    reply.states[0].result = Some("moved-house".into());
    reply.states[0].reason = Some("of-a-later-version".into());
    tickets::incoming(&bench.tablet.context(), &request, &reply).unwrap();
    assert_eq!(bench.one().id, made.id);
    assert_eq!(bench.one().result, Some(ReferralResult::Unknown));
}

#[test]
fn what_the_desk_hears_while_an_exchange_is_under_way_is_not_undone_by_it() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    let request = bench.outgoing();
    let reply = bench.centre.exchange(&request, bench.today());
    bench.answer(made.id, Answer::Arrived);
    tickets::incoming(&bench.tablet.context(), &request, &reply).unwrap();
    assert_eq!(bench.one().result, Some(ReferralResult::Arrived));
    bench.exchange();
    bench.exchange();
    assert_eq!(bench.one().result, Some(ReferralResult::Arrived));
    assert_eq!(bench.centre.books().answers.len(), 1);
}

#[test]
fn two_tickets_with_one_spoken_code_are_told_apart() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    assert!(bench.one().spoken);
    bench
        .centre
        .books()
        .tickets
        .get_mut(&made.id.0)
        .unwrap()
        .spoken = false;
    assert!(bench.exchange().changed);
    assert!(!bench.one().spoken);
}

#[test]
fn a_reply_with_a_broken_key_leaves_the_one_that_was_known() {
    let bench = bench();
    bench.make();
    bench.exchange();
    for broken in ["", "x", "AAAA"] {
        let request = bench.outgoing();
        let mut reply = bench.centre.exchange(&request, bench.today());
        reply.follow_up_key = broken.into();
        tickets::incoming(&bench.tablet.context(), &request, &reply).unwrap();
        assert!(bench.one().follow_up.is_some());
    }
}

#[test]
fn a_ticket_that_was_sealed_for_another_house_is_shown_without_its_service() {
    let bench = bench();
    bench.make();
    bench.exchange();
    let other = TicketCentre::new(77);
    let request = bench.outgoing();
    let reply = other.exchange(&request, bench.today());
    tickets::incoming(&bench.tablet.context(), &request, &reply).unwrap();
    assert!(bench.one().follow_up.is_none());
}

#[test]
fn a_ticket_that_nobody_answers_ends_unknown() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.tablet.set_clock("2027-01-03T09:00:00Z").unwrap();
    assert_eq!(bench.one().result, Some(ReferralResult::Unknown));
    assert!(bench.one().over, "also when the centre is not in reach");
    bench.exchange();
    assert_eq!(bench.centre.books().counted, [ReferralResult::Unknown]);
    assert_eq!(bench.one().due, day("2027-01-02"));
    tickets::settle(&bench.tablet.context(), made.id).unwrap();
    assert!(bench.list().is_empty());
    bench.exchange();
    assert_eq!(
        bench.rows(),
        0,
        "what is put away goes once the centre knows"
    );
}

#[test]
fn a_ticket_of_which_the_centre_knows_nothing_changes_nothing() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.centre.books().tickets.clear();
    bench.exchange();
    assert!(!bench.one().over);
    bench.answer(made.id, Answer::Arrived);
    bench.exchange();
    assert_eq!(bench.one().result, Some(ReferralResult::Arrived));
    assert!(
        bench.outgoing().answers.is_empty(),
        "refused once is enough"
    );
    assert_eq!(bench.one().id, TicketId(made.id.0));
}

//! Following up at the desk: whom to ask after, what was heard, and putting away.

use super::{bench, not_right, wish};
use onthaal_core::CoreError;
use onthaal_core::tickets::{self, Wish};
use onthaal_model::id::TicketId;
use onthaal_model::referral::ReferralResult;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Warmth;
use onthaal_ticket::life::Answer;
use uuid::Uuid;

fn not_allowed() -> CoreError {
    InvalidInput::new("ticket_id", Rule::NotAllowed).into()
}

#[test]
fn the_key_is_gone_after_a_restart_and_comes_back_with_the_first_exchange() {
    let mut bench = bench();
    bench.make();
    bench.make();
    let unreadable = |bench: &super::Bench| {
        let listed = tickets::list(&bench.tablet.context()).unwrap();
        (listed.tickets.len(), listed.unreadable)
    };
    assert_eq!(
        unreadable(&bench),
        (0, 2),
        "the centre has not said the key"
    );
    bench.exchange();
    assert_eq!(unreadable(&bench), (2, 0));
    bench.tablet.restart().unwrap();
    assert_eq!(unreadable(&bench), (0, 2));
    assert!(bench.exchange().changed);
    assert_eq!(unreadable(&bench), (2, 0));
}

#[test]
fn those_to_ask_after_come_first_then_those_with_an_answer_then_those_that_wait() {
    let bench = bench();
    let (asked_after, answered) = (bench.make(), bench.make());
    bench.tablet.set_clock("2026-12-04T09:00:00Z").unwrap();
    let waits = bench.make();
    for _ in 0..2 {
        bench.exchange();
    }
    bench.answer(answered.id, Answer::Full);
    assert!(
        bench.list().iter().all(|one| !one.remind),
        "not within two weeks"
    );
    bench.tablet.set_clock("2026-12-05T09:00:00Z").unwrap();
    let listed = bench.list();
    let order: Vec<TicketId> = listed.iter().map(|one| one.id).collect();
    assert_eq!(order, [asked_after.id, answered.id, waits.id]);
    let reminds: Vec<bool> = listed.iter().map(|one| one.remind).collect();
    assert_eq!(reminds, [true, false, false]);
}

#[test]
fn what_the_desk_heard_goes_to_the_centre_and_the_last_word_counts() {
    let bench = bench();
    let made = bench.make();
    bench.exchange_key();
    bench.answer(made.id, Answer::Full);
    bench.answer(made.id, not_right());
    assert_eq!(bench.one().reason.unwrap().code(), "wrong-age");
    assert!(bench.outgoing().answers.is_empty(), "the ticket goes first");
    bench.exchange();
    bench.exchange();
    let books = bench.centre.books();
    assert_eq!(books.answers.len(), 1);
    let state = books.tickets[&made.id.0].state;
    assert!(state.answered.unwrap().0 == not_right());
    drop(books);
    assert!(bench.outgoing().answers.is_empty());
}

#[test]
fn an_answer_goes_once_even_when_the_reply_is_lost() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.answer(made.id, Answer::Arrived);
    bench.exchange_cut();
    bench.centre.books().refuses = Some("too-many");
    bench.exchange();
    assert_eq!(bench.outgoing().answers.len(), 1, "it goes on waiting");
    bench.centre.books().refuses = None;
    bench.exchange();
    assert!(bench.outgoing().answers.is_empty());
    assert_eq!(bench.centre.books().answers.len(), 1);
}

#[test]
fn consent_taken_back_before_the_ticket_went_leaves_nothing_to_send() {
    let bench = bench();
    let made = bench.make();
    bench.exchange_key();
    let sealed = bench.sealed(made.id);
    bench.answer(made.id, Answer::Withdrawn);
    for part in &sealed {
        assert!(!super::holds(&bench.bytes(), part));
    }
    let gone = bench.one();
    assert!(gone.over && !gone.sent);
    assert_eq!(gone.result, Some(ReferralResult::Withdrawn));
    let request = bench.outgoing();
    assert!(request.tickets.is_empty() && request.answers.is_empty());
    assert!(request.open.is_empty() && request.settled.is_empty());
    tickets::settle(&bench.tablet.context(), made.id).unwrap();
    assert_eq!(bench.rows(), 0);
}

#[test]
fn consent_taken_back_afterwards_ends_the_ticket_at_the_centre() {
    for arrived in [true, false] {
        let bench = bench();
        let made = bench.make();
        match arrived {
            true => bench.exchange_cut(),
            // It left and got lost on the way.
            false => drop(bench.outgoing()),
        }
        bench.exchange_key();
        bench.answer(made.id, Answer::Withdrawn);
        assert!(bench.outgoing().tickets.is_empty(), "it does not go again");
        tickets::settle(&bench.tablet.context(), made.id).unwrap();
        assert!(bench.outgoing().settled.is_empty(), "first the word itself");
        bench.exchange();
        assert!(bench.centre.read(&made.secret).is_none());
        bench.exchange();
        assert_eq!(bench.rows(), 0);
        let counted = match arrived {
            true => vec![ReferralResult::Withdrawn],
            false => vec![],
        };
        assert_eq!(bench.centre.books().counted, counted);
    }
}

#[test]
fn what_is_over_takes_no_answer_and_what_lives_is_not_put_away() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    let ctx = bench.tablet.context();
    assert_eq!(tickets::settle(&ctx, made.id), Err(not_allowed()));
    bench.answer(made.id, Answer::Arrived);
    assert_eq!(tickets::settle(&ctx, made.id), Err(not_allowed()));
    bench.answer(made.id, Answer::Withdrawn);
    assert_eq!(
        tickets::answer(&ctx, made.id, Answer::Arrived),
        Err(not_allowed())
    );
    tickets::settle(&ctx, made.id).unwrap();
    let unknown = Err(CoreError::NotFound("ticket"));
    assert_eq!(tickets::settle(&ctx, made.id), unknown);
    assert_eq!(tickets::answer(&ctx, made.id, Answer::Full), unknown);
    let stranger = TicketId(Uuid::from_u128(9));
    assert_eq!(tickets::answer(&ctx, stranger, Answer::Full), unknown);
}

#[test]
fn after_its_last_day_nobody_answers_a_ticket_any_more() {
    let bench = bench();
    let made = bench.make();
    bench.exchange();
    bench.tablet.set_clock("2027-01-03T09:00:00Z").unwrap();
    let late = tickets::answer(&bench.tablet.context(), made.id, Answer::Arrived);
    assert_eq!(late, Err(not_allowed()));
}

#[test]
fn an_answer_that_came_in_time_stands_after_the_last_day() {
    let bench = bench();
    let made = tickets::make(
        &bench.tablet.context(),
        &Wish {
            warmth: Warmth::parse("accompanied").unwrap(),
            ..wish()
        },
    )
    .unwrap();
    bench.exchange();
    bench.answer(made.id, Answer::Arrived);
    bench.tablet.set_clock("2027-01-08T09:00:00Z").unwrap();
    assert_eq!(bench.one().result, Some(ReferralResult::Arrived));
}

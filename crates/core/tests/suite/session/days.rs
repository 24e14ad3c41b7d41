//! Half-days over midnight, over the changes of the hour, on a clock that is wrong, and on their way.

use super::{close, facts, seen, states, tablet};
use onthaal_core::CoreError;
use onthaal_core::replica::{meet_centre, settle};
use onthaal_core::testing::{Tablet, hello, question};
use onthaal_model::session::DeskSession;
use onthaal_model::session::SessionState::{OpenNotTallied, OpenTallied};
use onthaal_model::time::{Day, HalfDay};
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::hello::Hello;
use onthaal_protocol::push::{PushReply, SessionItem, Verdict, VerdictStatus};

#[test]
fn a_clock_that_jumps_settles_what_was_open_and_brings_nothing_back() {
    let (_folder, mut tablet) = tablet(11);
    tablet.open_session().unwrap();
    tablet.record(vec![question(0)]).unwrap();
    for jump in [
        "2036-11-21T09:00:00Z",
        "1970-01-01T00:00:00Z",
        Tablet::START,
    ] {
        tablet.set_clock(jump).unwrap();
        assert_eq!(seen(&mut tablet).session, None, "{jump}");
        tablet.restart().unwrap();
        assert_eq!(seen(&mut tablet).session, None, "{jump} after a restart");
    }
    assert_eq!(states(&tablet), [OpenTallied]);
    let again = tablet.open_session().unwrap();
    assert_eq!(
        again.state, OpenTallied,
        "the same half-day goes on as it was"
    );
    assert_eq!(facts(&tablet).len(), 1);
}

#[test]
fn the_half_day_is_that_of_brussels_over_midnight_and_both_changes_of_the_hour() {
    let check = |instant: &str, day: &str, half_day: HalfDay| {
        let (_folder, mut tablet) = tablet(12);
        tablet.set_clock(instant).unwrap();
        let opened = tablet.open_session().unwrap();
        let expected = (Day::parse("day", day).unwrap(), half_day);
        assert_eq!(
            (opened.slot.day, opened.slot.half_day),
            expected,
            "{instant}"
        );
    };
    // Winter: midnight in Brussels is 23:00 UTC. Summer: 22:00.
    check("2026-11-21T22:59:59Z", "2026-11-21", HalfDay::Evening);
    check("2026-11-21T23:00:00Z", "2026-11-22", HalfDay::Morning);
    check("2026-07-21T21:59:59Z", "2026-07-21", HalfDay::Evening);
    check("2026-07-21T22:00:00Z", "2026-07-22", HalfDay::Morning);
    // The day that loses an hour, and the one that has an hour twice.
    check("2026-03-28T23:00:00Z", "2026-03-29", HalfDay::Morning);
    check("2026-03-29T00:59:59Z", "2026-03-29", HalfDay::Morning);
    check("2026-03-29T01:00:00Z", "2026-03-29", HalfDay::Morning);
    check("2026-03-29T10:29:59Z", "2026-03-29", HalfDay::Morning);
    check("2026-03-29T10:30:00Z", "2026-03-29", HalfDay::Afternoon);
    check("2026-03-29T16:00:00Z", "2026-03-29", HalfDay::Evening);
    check("2026-10-25T00:30:00Z", "2026-10-25", HalfDay::Morning);
    check("2026-10-25T01:30:00Z", "2026-10-25", HalfDay::Morning);
    check("2026-10-25T11:29:59Z", "2026-10-25", HalfDay::Morning);
    check("2026-10-25T11:30:00Z", "2026-10-25", HalfDay::Afternoon);
    check("2026-10-25T23:00:00Z", "2026-10-26", HalfDay::Morning);
    // A leap day and the turn of a year.
    check("2028-02-29T12:00:00Z", "2028-02-29", HalfDay::Afternoon);
    check("2026-12-31T23:30:00Z", "2027-01-01", HalfDay::Morning);
}

#[test]
fn a_desk_open_at_midnight_belongs_to_the_evening_before() {
    let (_folder, mut tablet) = tablet(13);
    tablet.set_clock("2026-10-24T21:50:00Z").unwrap();
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    tablet.set_clock("2026-10-24T22:00:00Z").unwrap();
    assert!(tablet.held().is_empty(), "may be sent from midnight on");
    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
    assert_eq!(tablet.record(vec![question(1)]), Err(CoreError::NoSession));
    let evening = ("2026-10-24".to_owned(), HalfDay::Evening, OpenTallied);
    assert_eq!(facts(&tablet), [evening]);
}

/// What the centre answers to a push of this session, as it was `sent`.
fn settle_one(tablet: &Tablet, sent: &DeskSession, status: VerdictStatus) {
    let item = SessionItem {
        id: sent.id.0,
        site_id: sent.site.0,
        day: sent.slot.day.to_string(),
        half_day: sent.slot.half_day.code().to_owned(),
        state: sent.state.code().to_owned(),
        desk_id: None,
    };
    let reply = PushReply {
        epoch: Epoch("e1".to_owned()),
        seq: 1,
        verdicts: vec![Verdict {
            id: sent.id.to_string(),
            status,
            reason: Some("out-of-range".to_owned()),
        }],
    };
    settle(&tablet.store, &reply, &[item]).unwrap();
}

#[test]
fn a_session_that_changes_while_it_is_under_way_is_sent_once_more() {
    let (_folder, mut tablet) = tablet(14);
    let opened = tablet.open_session().unwrap();
    let closed = close(&mut tablet, true).session;
    settle_one(&tablet, &opened, VerdictStatus::Accepted);
    assert_eq!(
        states(&tablet),
        [OpenTallied],
        "the centre has the old state"
    );
    settle_one(&tablet, &closed, VerdictStatus::Accepted);
    assert_eq!(states(&tablet), []);
    tablet.open_session().unwrap();
    assert_eq!(states(&tablet), [], "opening again says nothing new");
    close(&mut tablet, false);
    assert_eq!(states(&tablet), [OpenNotTallied]);
}

fn meet(tablet: &Tablet, time: &str) {
    let hello = Hello {
        time: time.to_owned(),
        ..hello("e1", 1, 0)
    };
    let shown = onthaal_model::time::Clock::now(&tablet.clock);
    meet_centre(&tablet.store, &hello, Day::of(shown)).unwrap();
}

#[test]
fn half_days_of_a_clock_that_was_years_off_get_their_day_when_the_right_one_is_known() {
    let check = |shown: [&str; 2], expected: [&str; 2]| {
        let (_folder, mut tablet) = tablet(15);
        for instant in shown {
            tablet.set_clock(instant).unwrap();
            let opened = tablet.open_session().unwrap();
            settle_one(&tablet, &opened, VerdictStatus::Refused);
            close(&mut tablet, true);
        }
        meet(&tablet, "2026-11-24T09:00:00Z");
        let days: Vec<String> = facts(&tablet).into_iter().map(|fact| fact.0).collect();
        assert_eq!(days, expected, "{shown:?}");
        assert_eq!(states(&tablet), [OpenTallied, OpenTallied]);
    };
    // The clock goes on counting from a wrong day: yesterday and today, by its own account.
    check(
        ["2036-03-04T13:00:00Z", "2036-03-05T09:00:00Z"],
        ["2026-11-23", "2026-11-24"],
    );
    check(
        ["1970-01-01T13:00:00Z", "1970-01-02T09:00:00Z"],
        ["2026-11-23", "2026-11-24"],
    );
    // It was set to another wrong day in between: no better day than today is known of the first.
    check(
        ["1999-06-01T13:00:00Z", "2031-01-02T09:00:00Z"],
        ["2026-11-24", "2026-11-24"],
    );
}

#[test]
fn a_day_that_the_centre_can_believe_is_left_as_it_is() {
    let (_folder, mut tablet) = tablet(16);
    tablet.open_session().unwrap();
    close(&mut tablet, true);
    for time in [
        "2026-11-20T23:30:00Z",
        "2026-11-21T09:00:00Z",
        "2027-11-20T09:00:00Z",
    ] {
        meet(&tablet, time);
        assert_eq!(facts(&tablet)[0].0, "2026-11-21", "{time}");
    }
}

#[test]
fn an_open_half_day_keeps_the_day_of_the_clock_until_it_is_over() {
    let (_folder, mut tablet) = tablet(17);
    tablet.set_clock("2036-03-05T09:00:00Z").unwrap();
    let opened = tablet.open_session().unwrap();
    meet(&tablet, "2026-11-24T09:00:00Z");
    assert_eq!(seen(&mut tablet).session, Some(opened));
    assert_eq!(facts(&tablet)[0].0, "2036-03-05");
    close(&mut tablet, true);
    meet(&tablet, "2026-11-24T10:00:00Z");
    assert_eq!(facts(&tablet)[0].0, "2026-11-24");
}

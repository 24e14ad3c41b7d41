//! The half-days of a desk: opened, closed, left open, outside the hours.

use onthaal_core::CoreError;
use onthaal_core::desk::{self, Opening, ShiftEnd};
use onthaal_core::intake::{TodayView, today_view};
use onthaal_core::replica::{load_records, meet_centre, settle};
use onthaal_core::rows::session;
use onthaal_core::testing::{Tablet, question};
use onthaal_directory::Record;
use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::record::RecordKind;
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::time::{Day, HalfDay};
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::hello::{Hello, HouseBody, Limits};
use onthaal_protocol::push::{PushReply, SessionItem, Verdict, VerdictStatus};
use onthaal_protocol::seal::OpenKey;
use serde_json::json;
use uuid::Uuid;

const HALL: DeskId = DeskId(Uuid::from_u128(41));
const CLINIC: DeskId = DeskId(Uuid::from_u128(42));
const ELSEWHERE: SiteId = SiteId(Uuid::from_u128(77));

/// A tablet of a house with two desks at its own site.
fn tablet(seed: u64) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    let enrolment = tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    let site = enrolment.site.unwrap();
    let desk = |id: DeskId, name: &str, channel: &str| Record {
        kind: RecordKind::Desk,
        id: id.0,
        body: serde_json::from_value(json!({
            "house_id": enrolment.house.to_string(), "site_id": site.to_string(),
            "name": name, "channel": channel,
        }))
        .unwrap(),
    };
    let records = [
        desk(HALL, "Inkom", "desk-walk-in"),
        desk(CLINIC, "Consultatiebureau", "clinic-contact"),
    ];
    load_records(&tablet.store, "shared", &records).unwrap();
    (folder, tablet)
}

fn open(tablet: &mut Tablet, opening: Opening) -> DeskSession {
    let (ctx, today) = tablet.parts();
    desk::open_session(&ctx, today, opening).unwrap()
}

fn at(desk: DeskId) -> Opening {
    Opening {
        desk: Some(desk),
        ..Opening::default()
    }
}

fn outside() -> Opening {
    Opening {
        outside: true,
        ..Opening::default()
    }
}

fn close(tablet: &mut Tablet, tallied: bool) -> ShiftEnd {
    let (ctx, today) = tablet.parts();
    desk::close_session(&ctx, today, tallied).unwrap()
}

fn seen(tablet: &mut Tablet) -> TodayView {
    let (ctx, today) = tablet.parts();
    today_view(&ctx, today).unwrap()
}

/// Every session of the tablet as the centre will hear of it, by day, half-day and state.
fn facts(tablet: &Tablet) -> Vec<(String, HalfDay, SessionState)> {
    let pending = tablet.store.read_outbox(|s| session::pending(s, 99));
    let mut facts: Vec<_> = pending
        .unwrap()
        .into_iter()
        .map(|one| (one.slot.day.to_string(), one.slot.half_day, one.state))
        .collect();
    facts.sort();
    facts
}

fn states(tablet: &Tablet) -> Vec<SessionState> {
    facts(tablet).into_iter().map(|fact| fact.2).collect()
}

use SessionState::{ClosedPlanned, ClosedUnplanned, OpenNotTallied, OpenTallied, OutsideHours};

#[test]
fn zero_is_a_fact_only_when_somebody_says_so() {
    let (_folder, mut tablet) = tablet(1);
    tablet.open_session().unwrap();
    assert_eq!(
        states(&tablet),
        [OpenNotTallied],
        "nobody said anything yet"
    );
    assert_eq!(close(&mut tablet, true).session.state, OpenTallied);
    assert_eq!(states(&tablet), [OpenTallied]);
    tablet.open_session().unwrap();
    assert_eq!(states(&tablet), [OpenTallied], "what was said stays");
    assert_eq!(close(&mut tablet, false).session.state, OpenNotTallied);
    assert_eq!(states(&tablet), [OpenNotTallied]);
}

#[test]
fn a_half_day_that_nobody_closed_was_tallied_when_a_question_was_kept() {
    let check = |kept: usize, restart: bool, expected: SessionState| {
        let (_folder, mut tablet) = tablet(2);
        tablet.open_session().unwrap();
        for n in 0..kept {
            tablet.record(vec![question(n)]).unwrap();
        }
        tablet.set_clock("2026-11-21T11:29:59Z").unwrap();
        seen(&mut tablet);
        assert_eq!(states(&tablet), [OpenNotTallied], "the half-day still runs");
        tablet.set_clock("2026-11-21T11:30:00Z").unwrap();
        match restart {
            true => tablet.restart().unwrap(),
            false => drop(seen(&mut tablet)),
        }
        assert_eq!(
            states(&tablet),
            [expected],
            "{kept} kept, restart: {restart}"
        );
        assert_eq!(seen(&mut tablet).session, None);
    };
    check(0, false, OpenNotTallied);
    check(1, false, OpenTallied);
    check(3, false, OpenTallied);
    check(0, true, OpenNotTallied);
    check(2, true, OpenTallied);
}

#[test]
fn a_half_day_closed_with_zero_and_opened_again_stays_tallied_when_nobody_closes_it() {
    let (_folder, mut tablet) = tablet(3);
    tablet.open_session().unwrap();
    close(&mut tablet, true);
    tablet.open_session().unwrap();
    tablet.set_clock("2026-11-22T09:00:00Z").unwrap();
    tablet.restart().unwrap();
    assert_eq!(states(&tablet), [OpenTallied]);
}

#[test]
fn every_desk_of_a_site_has_a_half_day_of_its_own() {
    let (_folder, mut tablet) = tablet(4);
    let hall = open(&mut tablet, at(HALL));
    tablet.record(vec![question(0)]).unwrap();
    let clinic = open(&mut tablet, at(CLINIC));
    assert_eq!((hall.site, hall.desk), (clinic.site, Some(HALL)));
    assert_ne!(hall.id, clinic.id);
    assert!(tablet.held().is_empty(), "the other desk is over");
    assert_eq!(facts(&tablet).len(), 2);
    assert_eq!(states(&tablet), [OpenTallied, OpenNotTallied]);
    assert_eq!(open(&mut tablet, at(HALL)).id, hall.id);
    let (ctx, today) = tablet.parts();
    let unknown = desk::open_session(&ctx, today, at(DeskId(Uuid::from_u128(9))));
    assert_eq!(unknown, Err(CoreError::NotFound("desk")));
    let astray = Opening {
        site: Some(ELSEWHERE),
        ..at(HALL)
    };
    let refused = desk::open_session(&ctx, today, astray);
    assert_eq!(refused, Err(CoreError::NotFound("desk")));
    assert_eq!(seen(&mut tablet).session.unwrap().desk, Some(HALL));
}

#[test]
fn questions_outside_the_hours_stand_beside_the_desk_which_goes_on_after_them() {
    let (_folder, mut tablet) = tablet(5);
    let hall = open(&mut tablet, at(HALL));
    let at_desk = tablet.record(vec![question(0)]).unwrap();
    let calls = open(&mut tablet, outside());
    assert_eq!((calls.state, calls.desk), (OutsideHours, Some(HALL)));
    tablet.record(vec![question(1), question(2)]).unwrap();
    let during = seen(&mut tablet);
    assert_eq!(during.aside, Some(hall));
    assert_eq!((during.intakes.len(), during.question_count), (1, 2));
    assert_eq!(tablet.held().len(), 9, "both can still be undone");
    let ended = close(&mut tablet, true);
    assert_eq!((ended.session.state, ended.questions), (OutsideHours, 2));
    let after = seen(&mut tablet);
    assert_eq!((after.session, after.aside), (Some(hall), None));
    assert_eq!((after.intakes.len(), tablet.held().len()), (1, 3));
    tablet.undo(Some(at_desk)).unwrap();
    close(&mut tablet, true);
    let mut all = states(&tablet);
    all.sort();
    assert_eq!(all, [OpenTallied, OutsideHours]);
}

#[test]
fn a_restart_in_the_middle_of_questions_outside_the_hours_finds_both_again() {
    let (_folder, mut tablet) = tablet(6);
    let hall = open(&mut tablet, at(HALL));
    tablet.record(vec![question(0)]).unwrap();
    let calls = open(&mut tablet, outside());
    tablet.restart().unwrap();
    let after = seen(&mut tablet);
    assert_eq!((after.session, after.aside), (Some(calls), Some(hall)));
    assert!(after.resumed);
    close(&mut tablet, true);
    assert_eq!(seen(&mut tablet).session, Some(hall));
    tablet.set_clock("2026-11-21T12:00:00Z").unwrap();
    seen(&mut tablet);
    let mut all = states(&tablet);
    all.sort();
    assert_eq!(all, [OpenTallied, OutsideHours]);
}

#[test]
fn questions_outside_the_hours_need_no_open_desk() {
    let (_folder, mut tablet) = tablet(7);
    tablet.set_clock("2026-11-22T21:00:00Z").unwrap();
    let calls = open(&mut tablet, outside());
    assert_eq!((calls.desk, calls.slot.half_day), (None, HalfDay::Evening));
    tablet.record(vec![question(0)]).unwrap();
    close(&mut tablet, false);
    assert_eq!(states(&tablet), [OutsideHours]);
    assert_eq!(seen(&mut tablet).session, None);
}

#[test]
fn opening_a_desk_over_questions_outside_the_hours_ends_these() {
    let (_folder, mut tablet) = tablet(8);
    let hall = open(&mut tablet, at(HALL));
    open(&mut tablet, outside());
    assert_eq!(open(&mut tablet, at(HALL)), hall, "it was waiting beneath");
    assert_eq!(seen(&mut tablet).aside, None);
    open(&mut tablet, outside());
    open(&mut tablet, at(CLINIC));
    let now = seen(&mut tablet);
    assert_eq!((now.session.unwrap().desk, now.aside), (Some(CLINIC), None));
    close(&mut tablet, true);
    assert_eq!(seen(&mut tablet).session, None, "nothing comes back");
}

#[test]
fn a_desk_is_noted_as_closed_unless_a_question_was_kept_there() {
    let (_folder, mut tablet) = tablet(9);
    let mark = |tablet: &mut Tablet, opening: Opening, planned| {
        let (ctx, today) = tablet.parts();
        desk::mark_closed(&ctx, today, opening, planned).map(|noted| noted.state)
    };
    assert_eq!(mark(&mut tablet, at(HALL), true), Ok(ClosedPlanned));
    assert_eq!(mark(&mut tablet, at(HALL), false), Ok(ClosedUnplanned));
    assert_eq!(states(&tablet), [ClosedUnplanned]);
    assert_eq!(seen(&mut tablet).session, None);
    let opened = open(&mut tablet, at(HALL));
    assert_eq!(opened.state, OpenNotTallied, "it opens after all");
    assert_eq!(mark(&mut tablet, at(HALL), false), Ok(ClosedUnplanned));
    assert_eq!(seen(&mut tablet).session, None, "nobody came; it shuts");
    open(&mut tablet, at(HALL));
    tablet.record(vec![question(0)]).unwrap();
    let refusal = mark(&mut tablet, at(HALL), false).unwrap_err();
    assert_eq!(refusal.to_string(), "desk_id: not-allowed");
    assert_eq!(
        seen(&mut tablet).intakes.len(),
        1,
        "a refusal changes nothing"
    );
    assert_eq!(mark(&mut tablet, at(CLINIC), true), Ok(ClosedPlanned));
    assert_eq!(seen(&mut tablet).session.unwrap().desk, Some(HALL));
}

#[test]
fn the_end_of_a_shift_counts_questions_and_what_of_them_is_on_its_way() {
    let (_folder, mut tablet) = tablet(10);
    tablet.open_session().unwrap();
    tablet.record(vec![question(0), question(1)]).unwrap();
    tablet.record(vec![question(2)]).unwrap();
    let ended = close(&mut tablet, true);
    assert_eq!((ended.intakes, ended.questions, ended.waiting), (2, 3, 3));
    assert!(!ended.resumed);
    let ids = tablet
        .store
        .read_outbox(onthaal_core::rows::fragment::pending_ids);
    let now = |tablet: &mut Tablet| {
        let (ctx, today) = tablet.parts();
        desk::shift_end(&ctx, today).unwrap()
    };
    for (done, id) in ids.unwrap().into_iter().enumerate() {
        let retain =
            |s: &mut dyn onthaal_db::Session| onthaal_core::rows::fragment::retain(s, id, "e1", 1);
        tablet.store.write_outbox(retain).unwrap();
        let waiting = now(&mut tablet).unwrap().waiting;
        assert_eq!(
            waiting,
            (9 - done - 1).div_ceil(3),
            "{done} pieces are there"
        );
    }
    tablet.open_session().unwrap();
    assert_eq!(now(&mut tablet), None, "another shift began");
    close(&mut tablet, true);
    tablet.set_clock("2026-11-21T14:00:00Z").unwrap();
    assert_eq!(now(&mut tablet), None, "the half-day is over");
}

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
        epoch: Epoch("e1".to_owned()),
        seq: 1,
        backed_seq: 0,
        protocol: [1, 1],
        limits: Limits {
            items: 200,
            body_bytes: 131_072,
        },
        seal_keys: vec![],
        time: time.to_owned(),
        house: HouseBody {
            id: Uuid::from_u128(2),
            name: "Huis".to_owned(),
            period: "quarter".to_owned(),
        },
        site_id: None,
        streams: vec![],
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

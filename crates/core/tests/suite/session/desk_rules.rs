//! What a desk may do with its half-day.

use super::{CLINIC, ELSEWHERE, HALL, at, close, facts, open, outside, seen, states, tablet};
use onthaal_core::CoreError;
use onthaal_core::desk::{self, Opening};
use onthaal_core::testing::{Tablet, question};
use onthaal_model::id::DeskId;
use onthaal_model::session::SessionState;
use onthaal_model::session::SessionState::{
    ClosedPlanned, ClosedUnplanned, OpenNotTallied, OpenTallied, OutsideHours,
};
use onthaal_model::time::HalfDay;
use uuid::Uuid;

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
    close(&mut tablet, false);
    let refusal = mark(&mut tablet, at(HALL), true).unwrap_err();
    assert_eq!(refusal.to_string(), "desk_id: not-allowed");
    assert_eq!(states(&tablet), [OpenNotTallied, ClosedPlanned]);
}

#[test]
fn noting_another_desk_as_closed_leaves_the_one_that_waits_where_it_was() {
    let (_folder, mut tablet) = tablet(11);
    let hall = open(&mut tablet, at(HALL));
    let calls = open(&mut tablet, outside());
    let (ctx, today) = tablet.parts();
    desk::mark_closed(&ctx, today, at(CLINIC), true).unwrap();
    for restarted in [false, true] {
        if restarted {
            tablet.restart().unwrap();
        }
        let now = seen(&mut tablet);
        let found = (now.session, now.aside);
        assert_eq!(found, (Some(calls), Some(hall)), "restarted: {restarted}");
    }
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

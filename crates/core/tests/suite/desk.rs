//! What a desk may do in a half-day, and what it may not.

use onthaal_core::CoreError;
use onthaal_core::intake::{IntakeHandle, today_view};
use onthaal_core::rows::fragment;
use onthaal_core::testing::{Tablet, question};
use onthaal_model::id::SiteId;
use onthaal_model::intake::Intake;
use onthaal_protocol::seal::OpenKey;
use uuid::Uuid;

fn tablet(seed: u64) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    (folder, tablet)
}

fn pending(tablet: &Tablet) -> i64 {
    tablet.store.read_outbox(fragment::counts).unwrap().pending
}

fn view(tablet: &mut Tablet) -> onthaal_core::intake::TodayView {
    let (ctx, today) = tablet.parts();
    today_view(&ctx, today).unwrap()
}

#[test]
fn an_intake_needs_an_open_desk() {
    let (_folder, mut tablet) = tablet(1);
    assert_eq!(tablet.record(vec![question(0)]), Err(CoreError::NoSession));
    assert_eq!(tablet.close_session(), Err(CoreError::NoSession));
    assert_eq!(pending(&tablet), 0);
    tablet.open_session().unwrap();
    tablet.record(vec![question(0), question(1)]).unwrap();
    assert_eq!(pending(&tablet), 6);
    assert_eq!(tablet.held().len(), 6);
}

#[test]
fn an_intake_can_be_undone_while_its_half_day_is_open() {
    let (_folder, mut tablet) = tablet(2);
    tablet.open_session().unwrap();
    assert_eq!(tablet.undo(None), Err(CoreError::NothingToUndo));
    let first = tablet.record(vec![question(0)]).unwrap();
    tablet.record(vec![question(1), question(2)]).unwrap();
    assert_eq!(view(&mut tablet).question_count, 3);
    tablet.undo(Some(first)).unwrap();
    assert_eq!(tablet.undo(Some(first)), Err(CoreError::UndoClosed));
    assert_eq!((pending(&tablet), tablet.held().len()), (6, 6));
    tablet.undo(None).unwrap();
    assert_eq!((pending(&tablet), tablet.held().len()), (0, 0));
    assert_eq!(view(&mut tablet).intakes, vec![]);
}

#[test]
fn when_the_half_day_is_over_the_desk_counts_as_closed() {
    let (_folder, mut tablet) = tablet(3);
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    tablet.set_clock("2026-11-21T11:29:59Z").unwrap();
    assert_eq!(tablet.held().len(), 3);
    tablet.set_clock("2026-11-21T11:30:00Z").unwrap();
    assert_eq!(tablet.held().len(), 0, "free before any call of the desk");
    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
    assert_eq!(tablet.record(vec![question(0)]), Err(CoreError::NoSession));
    let seen = view(&mut tablet);
    assert_eq!(
        (seen.session, seen.intakes.len(), seen.pending),
        (None, 0, 3)
    );
}

#[test]
fn a_clock_that_goes_back_does_not_bring_the_half_day_back() {
    let (_folder, mut tablet) = tablet(4);
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    tablet.set_clock("2026-11-21T14:00:00Z").unwrap();
    view(&mut tablet);
    tablet.set_clock(Tablet::START).unwrap();
    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
    assert!(tablet.held().is_empty());
}

#[test]
fn closing_frees_what_was_held_and_opening_again_stays_one_session() {
    let (_folder, mut tablet) = tablet(5);
    let opened = tablet.open_session().unwrap();
    assert_eq!(tablet.open_session().unwrap(), opened);
    let handle = tablet.record(vec![question(0)]).unwrap();
    tablet.close_session().unwrap();
    assert!(tablet.held().is_empty());
    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
    assert_eq!(tablet.open_session().unwrap().id, opened.id);
    let sessions = tablet
        .store
        .read_outbox(onthaal_core::rows::session::count_pending)
        .unwrap();
    assert_eq!(sessions, 1);
}

#[test]
fn a_restart_keeps_the_session_and_what_was_saved_but_nothing_to_undo() {
    let (_folder, mut tablet) = tablet(6);
    let opened = tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    tablet.restart().unwrap();
    let seen = view(&mut tablet);
    assert_eq!(seen.session, Some(opened));
    assert_eq!((seen.intakes.len(), seen.pending), (0, 3));
    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
    assert_eq!(tablet.undo(None), Err(CoreError::NothingToUndo));
    assert!(tablet.held().is_empty(), "after a restart all may be sent");
    tablet.record(vec![question(1)]).unwrap();
    assert_eq!((pending(&tablet), tablet.held().len()), (6, 3));
}

#[test]
fn a_session_needs_a_known_site_and_closes_the_one_of_another() {
    let (_folder, mut tablet) = tablet(7);
    let own = tablet.open_session().unwrap();
    tablet.record(vec![question(0)]).unwrap();
    let other = SiteId(Uuid::from_u128(77));
    let open = |tablet: &mut Tablet, site| {
        let (ctx, today) = tablet.parts();
        onthaal_core::desk::open_session(&ctx, today, Some(site))
    };
    assert_eq!(open(&mut tablet, other), Err(CoreError::NotFound("site")));
    assert_eq!(tablet.held().len(), 3, "a refusal changes nothing");
    let site = onthaal_directory::Record {
        kind: onthaal_model::record::RecordKind::Site,
        id: other.0,
        body: serde_json::from_str(r#"{"name":"Boomgaard","municipality":"Wilgenbeke"}"#).unwrap(),
    };
    onthaal_core::replica::load_records(&tablet.store, "shared", &[site]).unwrap();
    let opened = open(&mut tablet, other).unwrap();
    assert_ne!(opened.id, own.id);
    assert!(tablet.held().is_empty());
    tablet.restart().unwrap();
    assert_eq!(view(&mut tablet).session, Some(opened));
}

#[test]
fn a_tablet_without_a_site_must_be_told_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = Tablet::open(folder.path(), 8).unwrap();
    let refusal = tablet.open_session().unwrap_err();
    assert_eq!(refusal.to_string(), "site_id: required");
}

#[test]
fn what_was_practised_goes_when_the_tablet_is_enrolled_and_what_was_real_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = Tablet::open(folder.path(), 9).unwrap();
    let enrolment = tablet.enrol().unwrap();
    assert_eq!(
        onthaal_core::desk::seal_key(&tablet.context()).unwrap_err(),
        CoreError::NotEnrolled,
        "never the practice key once enrolled"
    );
    let folder = tempfile::tempdir().unwrap();
    tablet = Tablet::open(folder.path(), 9).unwrap();
    let site = onthaal_directory::Record {
        kind: onthaal_model::record::RecordKind::Site,
        id: enrolment.site.unwrap().0,
        body: serde_json::from_str(r#"{"name":"Boomgaard","municipality":"Wilgenbeke"}"#).unwrap(),
    };
    onthaal_core::replica::load_records(&tablet.store, "shared", &[site]).unwrap();
    let (ctx, today) = tablet.parts();
    onthaal_core::desk::open_session(&ctx, today, enrolment.site).unwrap();
    let key = onthaal_core::desk::seal_key(&ctx).unwrap();
    assert_eq!(key, onthaal_core::desk::seal_key(&ctx).unwrap());
    let intake = Intake::new(vec![question(0)]).unwrap();
    onthaal_core::intake::record_intake(&ctx, today, intake, &key).unwrap();
    assert_eq!(pending(&tablet), 3);
    tablet.enrol().unwrap();
    assert_eq!(pending(&tablet), 0);
}

#[test]
fn a_handle_reads_back_and_refuses_what_is_none() {
    let (_folder, mut tablet) = tablet(10);
    tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    assert_eq!(IntakeHandle::parse(&handle.to_string()), Ok(handle));
    for wrong in ["", "1", "+123456789abcdef", "0123456789abcdeg", "é"] {
        assert!(IntakeHandle::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_clock_that_fell_back_to_its_beginning_loses_no_question() {
    let (_folder, mut tablet) = tablet(12);
    let now = onthaal_model::time::Clock::now(&tablet.clock);
    onthaal_core::replica::note_good_round(&tablet.store, now).unwrap();
    tablet.set_clock("1970-01-01T09:00:00Z").unwrap();
    tablet.open_session().unwrap();
    tablet.record(vec![question(0)]).unwrap();
    let periods = tablet
        .store
        .read_outbox(|s| s.query("SELECT DISTINCT period FROM fragment", &[]))
        .unwrap();
    assert_eq!(periods.len(), 1);
    assert_eq!(periods[0].text(0), Ok("2026-Q4"));
}

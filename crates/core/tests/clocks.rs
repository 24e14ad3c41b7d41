//! Days, half-days and sessions under every clock that a tablet can have: over midnight, over
//! both changes of summer time, years off, jumping, and in another time zone.
//!
//! What is right is worked out here a second time, by hand from the rule of the European Union
//! and without the library that the product uses.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Timelike, Utc};
use onthaal_core::CoreError;
use onthaal_core::intake::{IntakeHandle, today_view};
use onthaal_core::rows::fragment;
use onthaal_core::store::FileState;
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{Store, replica};
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_model::time::{HalfDay, Moment, Slot};
use onthaal_protocol::seal::OpenKey;
use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

fn tablet(seed: u64) -> (tempfile::TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    (folder, tablet)
}

/// The same without files, for sweeps of thousands of commits.
fn in_memory(seed: u64) -> Tablet {
    let (_folder, mut tablet) = tablet(seed);
    tablet.store = Store::in_memory().unwrap();
    tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    tablet
}

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn pending(tablet: &Tablet) -> i64 {
    tablet.store.read_outbox(fragment::counts).unwrap().pending
}

/// One o'clock, world time, on the last Sunday of the month: then the clocks of Europe change.
fn change_in(year: i32, month: u32) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    let sunday = last - Duration::days(last.weekday().num_days_from_sunday().into());
    sunday.and_hms_opt(1, 0, 0).unwrap()
}

/// What the clock on the wall of a house shows.
fn wall(moment: Moment) -> NaiveDateTime {
    let world = moment.naive_utc();
    let summer = change_in(world.year(), 3) <= world && world < change_in(world.year(), 10);
    world + Duration::hours(if summer { 2 } else { 1 })
}

fn half_day(moment: Moment) -> (NaiveDate, HalfDay) {
    let wall = wall(moment);
    let minutes = wall.hour() * 60 + wall.minute();
    let half = match minutes {
        0..750 => HalfDay::Morning,
        750..1_080 => HalfDay::Afternoon,
        _ => HalfDay::Evening,
    };
    (wall.date(), half)
}

fn quarter(day: NaiveDate) -> String {
    format!("{}-Q{}", day.year(), day.month().div_ceil(3))
}

/// Days on which something is odd, each with the world time of its beginning.
const ODD_DAYS: [&str; 9] = [
    "2026-03-28T22:30:00Z", // the night of the shorter day
    "2026-10-24T21:30:00Z", // the night of the longer day
    "2027-03-27T22:30:00Z",
    "2027-10-30T21:30:00Z",
    "2026-12-31T10:00:00Z", // a new year, quarter and ISO week in one night
    "2027-01-03T10:00:00Z", // Sunday of week 53
    "2028-02-28T12:00:00Z", // a leap day
    "2026-06-30T15:00:00Z", // a new quarter in summer time
    "2026-11-20T22:30:00Z", // nothing odd
];

#[test]
fn every_minute_of_odd_days_lies_in_the_half_day_that_the_wall_clock_shows() {
    for begin in ODD_DAYS {
        for minute in 0..3 * 24 * 60 {
            let moment = at(begin) + Duration::minutes(minute);
            let slot = Slot::of(moment);
            assert_eq!((slot.day.0, slot.half_day), half_day(moment), "{moment}");
        }
    }
    for day in 0..40 * 366 {
        for seconds in [0, 39_600, 41_400, 59_400, 61_200, 79_199, 82_800, 86_399] {
            let moment = at("2000-01-01T00:00:00Z") + Duration::seconds(day * 86_400 + seconds);
            let slot = Slot::of(moment);
            assert_eq!((slot.day.0, slot.half_day), half_day(moment), "{moment}");
        }
    }
}

#[test]
fn a_desk_that_nobody_closes_ends_with_its_half_day_and_not_a_minute_before() {
    for begin in ODD_DAYS {
        let mut tablet = in_memory(1);
        tablet.clock.set(at(begin));
        let mut session = tablet.open_session().unwrap();
        let mut handle: Option<IntakeHandle> = None;
        let (mut saved, mut ended) = (0, 0);
        let mut seen_half_days = BTreeSet::new();
        for step in 0..2 * 24 * 12 {
            let moment = at(begin) + Duration::minutes(step * 5);
            tablet.clock.set(moment);
            let now = half_day(moment);
            seen_half_days.insert(now);
            assert_eq!(session.slot.day.week(), week(session.slot.day.0));
            if (session.slot.day.0, session.slot.half_day) != now {
                ended += 1;
                assert!(tablet.held().is_empty(), "{moment}");
                assert_eq!(tablet.record(vec![question(0)]), Err(CoreError::NoSession));
                if let Some(handle) = handle.take() {
                    assert_eq!(tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
                }
                session = tablet.open_session().unwrap();
                assert_eq!((session.slot.day.0, session.slot.half_day), now, "{moment}");
            }
            if step % 7 == 0 {
                handle = Some(tablet.record(vec![question(0)]).unwrap());
                saved += 3;
            }
            assert_eq!(pending(&tablet), saved, "{moment}");
            let (ctx, today) = tablet.parts();
            let seen = today_view(&ctx, today).unwrap();
            assert_eq!(
                seen.session.map(|open| open.id),
                Some(session.id),
                "{moment}"
            );
        }
        assert_eq!(ended, seen_half_days.len() - 1, "{begin}");
        assert!((6..=7).contains(&ended), "{ended} half-days ended");
        every_fragment_lies_in(&tablet, begin);
    }
}

fn week(day: NaiveDate) -> String {
    // The week of the Thursday beside it, counted from the first Thursday of that year.
    let from_monday = i64::from(day.weekday().num_days_from_monday());
    let thursday = day + Duration::days(3 - from_monday);
    format!("{}-W{:02}", thursday.year(), thursday.ordinal0() / 7 + 1)
}

fn every_fragment_lies_in(tablet: &Tablet, begin: &str) {
    let days: Vec<NaiveDate> = (0..=3)
        .map(|day| wall(at(begin) + Duration::days(day)).date())
        .collect();
    let rows = tablet
        .store
        .read_outbox(|s| s.query("SELECT week, period FROM fragment", &[]))
        .unwrap();
    for row in rows {
        let told = (row.text(0).unwrap(), row.text(1).unwrap());
        let fits = |day: &NaiveDate| told == (week(*day).as_str(), quarter(*day).as_str());
        assert!(days.iter().any(fits), "{told:?} in {begin}");
    }
}

#[test]
fn a_clock_years_off_loses_nothing_and_no_question_goes_to_a_period_long_past() {
    let (_folder, mut tablet) = tablet(2);
    let heard = at("2026-11-21T09:00:00Z");
    replica::note_good_round(&tablet.store, heard).unwrap();
    let mut saved = 0;
    for text in [
        "1970-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z",
        "2016-11-21T09:00:00Z",
        "2026-11-21T09:00:00Z",
        "2038-01-19T03:14:08Z",
        "2099-12-31T22:59:59Z",
        "2026-11-21T09:00:00Z",
        "1970-01-01T00:00:00Z",
    ] {
        tablet.set_clock(text).unwrap();
        tablet.restart().unwrap();
        assert_eq!(tablet.report.outbox, FileState::Ok, "{text}");
        let session = tablet.open_session().unwrap();
        let now = half_day(at(text));
        assert_eq!((session.slot.day.0, session.slot.half_day), now, "{text}");
        tablet.record(vec![question(3), question(4)]).unwrap();
        saved += 6;
        assert_eq!(pending(&tablet), saved, "{text}");
        let latest = now.0.max(heard.date_naive());
        let rows = tablet
            .store
            .read_outbox(|s| {
                let period = quarter(latest);
                let sql = "SELECT count(*) FROM fragment WHERE period = $1";
                s.query(sql, &[period.as_str().into()])
            })
            .unwrap();
        assert!(rows[0].int(0).unwrap() >= 6, "{text}");
    }
}

#[test]
fn a_clock_that_is_set_back_within_its_half_day_changes_nothing() {
    let (_folder, mut tablet) = tablet(3);
    tablet.set_clock("2026-11-21T10:50:00Z").unwrap();
    let session = tablet.open_session().unwrap();
    let handle = tablet.record(vec![question(0)]).unwrap();
    for text in [
        "2026-11-21T08:00:00Z",
        "2026-11-20T23:00:00Z",
        "2026-11-21T11:29:59Z",
    ] {
        tablet.set_clock(text).unwrap();
        assert_eq!(tablet.open_session().unwrap().id, session.id, "{text}");
        assert_eq!(tablet.held().len(), 3, "{text}");
    }
    assert_eq!(tablet.undo(Some(handle)), Ok(handle));
    assert_eq!(pending(&tablet), 0);
}

/// A tablet whose clock jumps about and whose app is stopped at any time, by the seed.
struct Walk {
    tablet: Tablet,
    chance: SeededRandomness,
    /// Intakes that can still be undone, as the one who works at the desk knows them.
    kept: BTreeMap<IntakeHandle, i64>,
    pending: i64,
    /// Where the open session lies, as far as anybody saw it open.
    open: Option<(NaiveDate, HalfDay)>,
}

impl Walk {
    fn next(&self, below: u64) -> u64 {
        let mut bytes = [0; 8];
        self.chance.fill(&mut bytes);
        u64::from_le_bytes(bytes) % below
    }

    fn jump(&mut self) {
        let now = onthaal_model::time::Clock::now(&self.tablet.clock);
        let minutes = match self.next(12) {
            0 => i64::try_from(self.next(10 * 366 * 1_440)).unwrap(),
            1 => -i64::try_from(self.next(10 * 366 * 1_440)).unwrap(),
            2 => -i64::try_from(self.next(1_440)).unwrap(),
            3 => 60,
            _ => i64::try_from(self.next(240)).unwrap(),
        };
        let then = now + Duration::minutes(minutes);
        let (first, last) = (at("1990-01-01T00:00:00Z"), at("2090-01-01T00:00:00Z"));
        self.tablet.clock.set(then.clamp(first, last));
    }

    fn step(&mut self) {
        if self.next(3) == 0 {
            self.jump();
        }
        let now = half_day(onthaal_model::time::Clock::now(&self.tablet.clock));
        if self.open.is_some_and(|open| open != now) {
            self.open = None;
            self.kept.clear();
        }
        match self.next(10) {
            0 | 1 => {
                let session = self.tablet.open_session().unwrap();
                assert_eq!((session.slot.day.0, session.slot.half_day), now);
                self.open = Some(now);
            }
            2 => match self.tablet.close_session() {
                Ok(_) => self.kept.clear(),
                Err(error) => assert_eq!(error, CoreError::NoSession),
            },
            3 if self.next(4) == 0 => {
                self.tablet.restart().unwrap();
                assert_eq!(self.tablet.report.outbox, FileState::Ok);
                self.kept.clear();
            }
            4 => self.undo(),
            _ => self.record(now),
        }
        assert_eq!(pending(&self.tablet), self.pending);
        let held = i64::try_from(self.tablet.held().len()).unwrap();
        assert_eq!(held, self.kept.values().sum::<i64>());
    }

    fn record(&mut self, now: (NaiveDate, HalfDay)) {
        let count = 1 + self.next(3) as usize;
        match self.tablet.record((0..count).map(question).collect()) {
            Ok(handle) => {
                let fragments = 3 * i64::try_from(count).unwrap();
                self.kept.insert(handle, fragments);
                self.pending += fragments;
                self.open = Some(now);
            }
            Err(error) => assert_eq!(error, CoreError::NoSession),
        }
    }

    fn undo(&mut self) {
        let Some((&handle, &fragments)) = self.kept.iter().next() else {
            let refused = self.tablet.undo(None);
            assert_eq!(refused, Err(CoreError::NothingToUndo));
            return;
        };
        assert_eq!(self.tablet.undo(Some(handle)), Ok(handle));
        assert_eq!(self.tablet.undo(Some(handle)), Err(CoreError::UndoClosed));
        self.kept.remove(&handle);
        self.pending -= fragments;
    }
}

#[test]
fn whatever_the_clock_does_what_was_saved_stays_and_what_was_undone_is_gone() {
    for seed in 0..6 {
        let (_folder, tablet) = tablet(seed);
        let mut walk = Walk {
            tablet,
            chance: SeededRandomness::new(seed),
            kept: BTreeMap::new(),
            pending: 0,
            open: None,
        };
        for _ in 0..200 {
            walk.step();
        }
        let days = walk
            .tablet
            .store
            .read_outbox(|s| {
                let sql = "SELECT site, desk, day, half_day, outside FROM desk_session";
                s.query(sql, &[])
            })
            .unwrap();
        let different: BTreeSet<_> = days.iter().map(|row| row.cells().to_vec()).collect();
        assert_eq!(days.len(), different.len(), "one session a half-day");
    }
}

const ZONE_CHILD: &str = "ONTHAAL_TEST_TELLS_HALF_DAYS";

#[test]
fn a_tablet_in_another_time_zone_counts_by_the_clock_of_the_house() {
    let told = |zone: &str| {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tells_its_half_days", "--ignored", "--nocapture"])
            .env(ZONE_CHILD, "1")
            .env("TZ", zone)
            .stderr(Stdio::null())
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let lines = text.lines().filter(|line| line.contains("half-day "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let wanted: Vec<String> = sweep()
        .map(|moment| {
            let (day, half) = half_day(moment);
            format!("half-day {day} {}", half.code())
        })
        .collect();
    for zone in [
        "Europe/Brussels",
        "UTC",
        "Pacific/Kiritimati",
        "America/Anchorage",
        "Asia/Kathmandu",
        "Nowhere/Nothing",
        "",
    ] {
        assert_eq!(told(zone), wanted, "{zone}");
    }
}

fn sweep() -> impl Iterator<Item = DateTime<Utc>> {
    let hours = |begin: &'static str| (0..72).map(move |hour| at(begin) + Duration::hours(hour));
    ODD_DAYS.into_iter().flat_map(hours)
}

#[test]
#[ignore = "run by the test above as a tablet in another time zone"]
fn tells_its_half_days() {
    if std::env::var_os(ZONE_CHILD).is_none() {
        return;
    }
    let mut tablet = in_memory(4);
    for moment in sweep() {
        tablet.clock.set(moment);
        let slot = tablet.open_session().unwrap().slot;
        tablet.record(vec![question(1)]).unwrap();
        println!("half-day {} {}", slot.day, slot.half_day.code());
    }
}

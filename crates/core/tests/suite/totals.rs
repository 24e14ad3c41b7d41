//! Totals from paper: what a sheet may hold, what it becomes, and how it is taken back.

use onthaal_core::desk;
use onthaal_core::intake::{self, IntakeHandle, RecordedTotals, Sheet, Tally};
use onthaal_core::replica::load_records;
use onthaal_core::rows::{fragment, session};
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{CoreError, Result};
use onthaal_directory::Record;
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::DeskId;
use onthaal_model::record::RecordKind;
use onthaal_model::session::SessionState;
use onthaal_model::time::{Day, HalfDay, Slot, Weekday};
use onthaal_model::vocabulary::{AgeBand, Channel, Language, Outcome, Theme};
use onthaal_protocol::seal::OpenKey;
use serde_json::json;
use uuid::Uuid;

const CLINIC: DeskId = DeskId(Uuid::from_u128(42));

struct Bench {
    _folder: tempfile::TempDir,
    tablet: Tablet,
    key: OpenKey,
}

fn bench(seed: u64) -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    let enrolment = tablet.enrol().unwrap();
    let key = OpenKey::generate(1, &tablet.random);
    tablet.learn_key(&key).unwrap();
    let house = enrolment.house.to_string();
    let record = |kind, id, body: serde_json::Value| Record {
        kind,
        id: Uuid::from_u128(id),
        body: serde_json::from_value(body).unwrap(),
    };
    let site = enrolment.site.unwrap().to_string();
    let records = [
        record(
            RecordKind::Desk,
            42,
            json!({"house_id": house, "site_id": site, "name": "Bureau", "channel": "clinic-contact"}),
        ),
        record(
            RecordKind::LocalQuestion,
            50,
            json!({"house_id": house, "text": "Hoe ken je ons?", "position": 1, "active": true}),
        ),
        record(
            RecordKind::LocalAnswer,
            51,
            json!({"house_id": house, "local_question_id": Uuid::from_u128(50).to_string(),
                "label": "Via school", "position": 1, "active": true}),
        ),
    ];
    load_records(&tablet.store, "shared", &records).unwrap();
    Bench {
        _folder: folder,
        tablet,
        key,
    }
}

fn sheet(day: &str, half_day: HalfDay, lines: &[(&str, &str, u32)]) -> Sheet {
    Sheet {
        slot: Slot {
            day: Day::parse("day", day).unwrap(),
            half_day,
        },
        site: None,
        desk: Some(CLINIC),
        channel: None,
        lines: lines
            .iter()
            .map(|(theme, outcome, count)| Tally {
                theme: Theme::parse(theme).unwrap(),
                outcome: Outcome::parse(outcome).unwrap(),
                count: *count,
            })
            .collect(),
    }
}

impl Bench {
    fn record(&mut self, sheet: &Sheet) -> Result<RecordedTotals> {
        let key = desk::seal_key(&self.tablet.context())?;
        let (ctx, today) = self.tablet.parts();
        intake::record_totals(&ctx, today, sheet, &key)
    }

    fn pending(&self) -> i64 {
        let counts = self.tablet.store.read_outbox(fragment::counts);
        counts.unwrap().pending
    }

    fn undo(&mut self, handle: IntakeHandle) -> Result<IntakeHandle> {
        self.tablet.undo(Some(handle))
    }

    fn states(&self) -> Vec<SessionState> {
        let pending = self.tablet.store.read_outbox(|s| session::pending(s, 9));
        pending.unwrap().iter().map(|one| one.state).collect()
    }

    fn opened(&self) -> Vec<(String, Fragment)> {
        let ids = self
            .tablet
            .store
            .read_outbox(fragment::pending_ids)
            .unwrap();
        ids.into_iter()
            .map(|id| {
                let one = self.tablet.store.read_outbox(|s| fragment::pending(s, id));
                let one = one.unwrap().unwrap();
                let kind = FragmentKind::parse(&one.kind).unwrap();
                (one.period, self.key.open(&one.sealed, id, kind).unwrap())
            })
            .collect()
    }
}

#[test]
fn a_sheet_becomes_questions_like_any_other_of_its_own_half_day() {
    let mut bench = bench(1);
    let paper = sheet(
        "2026-09-30",
        HalfDay::Afternoon,
        &[
            ("vaccination", "answered", 3),
            ("housing", "referred-partner", 2),
        ],
    );
    let recorded = bench.record(&paper).unwrap();
    assert_eq!(recorded.questions, 5);
    assert_eq!(
        bench.pending(),
        5 * 4,
        "three pieces and one of the house's own"
    );
    let (mut about, mut when, mut language, mut answer) = (0, 0, 0, 0);
    for (period, part) in bench.opened() {
        assert_eq!(period, "2026-Q3", "the period of the sheet, not of today");
        match part {
            Fragment::About {
                age_band, theme, ..
            } => {
                about += 1;
                assert_eq!(age_band, AgeBand::not_asked());
                assert!(["vaccination", "housing"].contains(&theme.code()));
            }
            Fragment::When {
                weekday,
                half_day,
                channel,
                ..
            } => {
                when += 1;
                assert_eq!((weekday, half_day), (Weekday::Wed, HalfDay::Afternoon));
                assert_eq!(channel, Channel::parse("clinic-contact").unwrap());
            }
            Fragment::Language { language: said, .. } => {
                language += 1;
                assert_eq!(said, Language::not_asked());
            }
            Fragment::Answer { answer: said, .. } => {
                answer += 1;
                assert_eq!(said, None);
            }
            Fragment::Referral { .. } | Fragment::Interest { .. } | Fragment::Wish { .. } => {
                panic!("a sheet counts questions alone")
            }
        }
    }
    assert_eq!((about, when, language, answer), (5, 5, 5, 5));
    assert_eq!(bench.states(), [SessionState::OpenTallied]);
}

#[test]
fn a_sheet_with_nothing_on_it_says_zero() {
    let mut bench = bench(2);
    let empty = sheet("2026-11-20", HalfDay::Morning, &[]);
    assert_eq!(bench.record(&empty).unwrap().questions, 0);
    assert_eq!(
        (bench.pending(), bench.states()),
        (0, vec![SessionState::OpenTallied])
    );
    bench.record(&empty).unwrap();
    assert_eq!(bench.states().len(), 1, "one half-day stays one session");
}

#[test]
fn a_sheet_that_cannot_be_is_refused_as_a_whole() {
    let mut bench = bench(3);
    let mut check = |paper: &Sheet, expected: &str| {
        let refusal = bench.record(paper).unwrap_err();
        assert_eq!(refusal.to_string(), expected);
        assert_eq!(
            (bench.pending(), bench.states().len()),
            (0, 0),
            "{expected}"
        );
    };
    let line = [("vaccination", "answered", 1)];
    let at = |day, half_day| sheet(day, half_day, &line);
    check(&at("2026-11-22", HalfDay::Morning), "day: out-of-range");
    check(&at("2026-09-21", HalfDay::Morning), "day: out-of-range");
    check(
        &at("2026-11-21", HalfDay::Evening),
        "half_day: out-of-range",
    );
    let of = |lines: &[(&str, &str, u32)]| sheet("2026-11-20", HalfDay::Morning, lines);
    check(
        &of(&[line[0], ("housing", "answered", 0)]),
        "lines[1].count: out-of-range",
    );
    check(
        &of(&[("housing", "answered", 100)]),
        "lines[0].count: out-of-range",
    );
    check(
        &of(&[("housing", "protection-procedure", 1)]),
        "lines[0].outcome: not-allowed",
    );
    let full = ("housing", "answered", 99);
    check(
        &of(&[full, full, full, ("housing", "listened", 4)]),
        "lines: too-many (at most 300)",
    );
    let mut astray = of(&line);
    astray.desk = Some(DeskId(Uuid::from_u128(7)));
    assert_eq!(bench.record(&astray), Err(CoreError::NotFound("desk")));
    assert!(bench.record(&at("2026-09-22", HalfDay::Morning)).is_ok());
    assert!(bench.record(&at("2026-11-21", HalfDay::Morning)).is_ok());
    assert!(
        bench
            .record(&of(&[full, full, full, ("housing", "listened", 3)]))
            .is_ok()
    );
}

#[test]
fn a_sheet_can_be_taken_back_with_what_it_said_of_its_half_day() {
    let mut bench = bench(4);
    let paper = sheet(
        "2026-11-20",
        HalfDay::Morning,
        &[("housing", "answered", 4)],
    );
    let first = bench.record(&paper).unwrap().handle;
    assert_eq!(
        bench.tablet.held().len(),
        16,
        "not sent while it can be taken back"
    );
    bench.undo(first).unwrap();
    assert_eq!((bench.pending(), bench.states()), (0, vec![]));
    assert_eq!(bench.undo(first), Err(CoreError::UndoClosed));
    bench
        .record(&sheet("2026-11-20", HalfDay::Morning, &[]))
        .unwrap();
    let second = bench.record(&paper).unwrap().handle;
    bench.undo(second).unwrap();
    assert_eq!(
        bench.states(),
        [SessionState::OpenTallied],
        "as it was before"
    );
}

#[test]
fn a_sheet_stays_when_the_half_day_is_over_a_desk_closes_or_the_app_restarts() {
    let paper = sheet(
        "2026-11-20",
        HalfDay::Morning,
        &[("housing", "answered", 1)],
    );
    let check = |what: &str, after: &dyn Fn(&mut Tablet)| {
        let mut bench = bench(5);
        bench.tablet.open_session().unwrap();
        let handle = bench.record(&paper).unwrap().handle;
        bench.tablet.record(vec![question(0)]).unwrap();
        after(&mut bench.tablet);
        assert!(bench.tablet.held().is_empty(), "{what}");
        assert_eq!(bench.undo(handle), Err(CoreError::UndoClosed), "{what}");
        assert_eq!(bench.pending(), 8, "{what}");
    };
    check("over", &|tablet| {
        tablet.set_clock("2026-11-21T12:00:00Z").unwrap()
    });
    check("closed", &|tablet| assert!(tablet.close_session().is_ok()));
    check("restarted", &|tablet| tablet.restart().unwrap());
}

#[test]
fn the_sheet_of_a_half_day_that_was_not_tallied_makes_it_tallied() {
    let mut bench = bench(6);
    let (ctx, today) = bench.tablet.parts();
    let clinic = desk::Opening {
        desk: Some(CLINIC),
        ..desk::Opening::default()
    };
    desk::open_session(&ctx, today, clinic).unwrap();
    desk::close_session(&ctx, today, false).unwrap();
    assert_eq!(bench.states(), [SessionState::OpenNotTallied]);
    let paper = sheet(
        "2026-11-21",
        HalfDay::Morning,
        &[("housing", "answered", 1)],
    );
    let handle = bench.record(&paper).unwrap().handle;
    assert_eq!(bench.states(), [SessionState::OpenTallied]);
    bench.undo(handle).unwrap();
    assert_eq!(bench.states(), [SessionState::OpenNotTallied]);
}

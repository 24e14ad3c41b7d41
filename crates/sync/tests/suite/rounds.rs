//! The rules of one round.

use crate::common::Centre;
use onthaal_core::replica::{Haste, plan};
use onthaal_core::rows::fragment::{self, Counts};
use onthaal_core::rows::suggestion;
use onthaal_core::testing::{Tablet, question};
use onthaal_directory::{Municipality, all};
use onthaal_model::id::{ServiceId, SuggestionId};
use onthaal_model::suggestion::{Suggestion, Wrong};
use onthaal_protocol::version::PADDING_STEP;
use onthaal_sync::{Round, RoundSummary, SyncError, run_round};
use std::sync::Arc;
use uuid::Uuid;

struct Bench {
    _folder: tempfile::TempDir,
    tablet: Tablet,
    centre: Arc<Centre>,
}

impl Bench {
    fn new(questions: usize) -> Bench {
        let centre = Centre::new();
        let folder = tempfile::tempdir().unwrap();
        let mut tablet = Tablet::open(folder.path(), 5).unwrap();
        tablet.enrol().unwrap();
        tablet.learn_key(&centre.key).unwrap();
        tablet.open_session().unwrap();
        let numbers: Vec<usize> = (0..questions).collect();
        for part in numbers.chunks(9) {
            let questions = part.iter().map(|n| question(*n)).collect();
            tablet.record(questions).unwrap();
        }
        tablet.close_session().unwrap();
        Bench {
            _folder: folder,
            tablet,
            centre,
        }
    }

    fn round(&self, haste: Haste) -> Result<RoundSummary, SyncError> {
        let held = || self.tablet.held();
        run_round(
            &Round {
                store: &self.tablet.store,
                transport: &self.centre.way(),
                clock: &self.tablet.clock,
                random: &self.tablet.random,
                held: &held,
            },
            haste,
        )
    }

    fn counts(&self) -> Counts {
        self.tablet.store.read_outbox(fragment::counts).unwrap()
    }

    fn suggest(&self, number: u128) -> String {
        let said = Suggestion {
            id: SuggestionId(Uuid::from_u128(number)),
            service: ServiceId(Uuid::from_u128(number)),
            wrong: Wrong::Phone,
        };
        let store = &self.tablet.store;
        assert!(
            store
                .write_outbox(|s| suggestion::insert(s, &said))
                .unwrap()
        );
        said.id.to_string()
    }

    fn suggestions_waiting(&self) -> i64 {
        let count = self.tablet.store.read_outbox(suggestion::count_pending);
        count.unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .tablet
            .store
            .read_directory(all::<Municipality>)
            .unwrap()
            .into_iter()
            .map(|municipality| municipality.name)
            .collect();
        names.sort();
        names
    }
}

#[test]
fn a_request_has_fragments_or_sessions_and_a_length_that_tells_nothing() {
    let bench = Bench::new(70);
    let summary = bench.round(Haste::Asked).unwrap();
    assert_eq!(summary.accepted, 211);
    let state = bench.centre.state();
    let sizes: Vec<(usize, usize)> = state
        .pushes
        .iter()
        .map(|push| (push.fragments.len(), push.sessions.len()))
        .collect();
    assert_eq!(sizes.iter().map(|size| size.0).sum::<usize>(), 210);
    assert!(sizes.iter().all(|(fragments, _)| *fragments <= 200));
    assert!(sizes.iter().all(|(a, b)| *a == 0 || *b == 0), "{sizes:?}");
    for push in &state.pushes {
        let body = serde_json::to_vec(push).unwrap();
        assert_eq!(body.len() % PADDING_STEP, 0);
        assert!(body.len() <= 131_072);
    }
    let mut nonces: Vec<&str> = state
        .pushes
        .iter()
        .map(|p| p.batch_nonce.as_str())
        .collect();
    nonces.dedup();
    assert_eq!(nonces.len(), state.pushes.len());
}

#[test]
fn a_suggestion_goes_in_a_request_of_its_own() {
    let bench = Bench::new(5);
    for number in 1..=3 {
        bench.suggest(number);
    }
    bench.round(Haste::Scheduled).unwrap();
    let state = bench.centre.state();
    let with: Vec<_> = state
        .pushes
        .iter()
        .filter(|push| !push.suggestions.is_empty())
        .collect();
    assert_eq!(with.len(), 1);
    assert_eq!(with[0].suggestions.len(), 3);
    assert!(with[0].fragments.is_empty() && with[0].sessions.is_empty());
    let body = serde_json::to_vec(with[0]).unwrap();
    assert_eq!(body.len() % PADDING_STEP, 0);
}

#[test]
fn a_refused_suggestion_is_set_apart_and_delays_no_other() {
    let bench = Bench::new(0);
    let bad = bench.suggest(1);
    bench.suggest(2);
    bench.centre.state().refuse.insert(bad);
    let summary = bench.round(Haste::Asked).unwrap();
    assert_eq!(summary.refused, 1);
    assert_eq!(bench.suggestions_waiting(), 0);
    let sent = bench.centre.state().pushes.len();
    bench.round(Haste::Asked).unwrap();
    assert_eq!(
        bench.centre.state().pushes.len(),
        sent,
        "nothing is sent twice"
    );
}

#[test]
fn a_centre_older_than_suggestions_lets_them_wait_and_does_the_rest() {
    let bench = Bench::new(2);
    bench.centre.publish("shared", 1, 1, "Wilgenbeke");
    bench.suggest(1);
    bench.centre.state().hears_suggestions = false;
    bench.round(Haste::Asked).unwrap();
    assert_eq!(bench.suggestions_waiting(), 1);
    assert_eq!(bench.counts().retained, 6);
    assert_eq!(bench.names(), ["Wilgenbeke"]);
    bench.centre.state().hears_suggestions = true;
    bench.round(Haste::Asked).unwrap();
    assert_eq!(bench.suggestions_waiting(), 0);
}

#[test]
fn a_round_of_the_schedule_leaves_a_few_waiting_and_a_person_sends_them() {
    let bench = Bench::new(4);
    bench.round(Haste::Scheduled).unwrap();
    assert_eq!(bench.counts().pending, 12);
    bench.round(Haste::Asked).unwrap();
    assert_eq!(bench.counts().retained, 12);
}

#[test]
fn one_refused_fragment_delays_no_other() {
    let bench = Bench::new(6);
    let held = std::collections::BTreeSet::new;
    let first = onthaal_core::replica::collect_outgoing(
        &bench.tablet.store,
        1,
        &bench.tablet.random,
        &held,
        Haste::Asked,
        onthaal_model::time::Day::parse("day", "2026-11-21").unwrap(),
    )
    .unwrap();
    let bad = first.fragments[0].id.clone();
    bench.centre.state().refuse.insert(bad);
    let summary = bench.round(Haste::Asked).unwrap();
    assert_eq!((summary.accepted, summary.refused), (18, 1));
    let counts = bench.counts();
    assert_eq!((counts.pending, counts.quarantined), (0, 1));
}

#[test]
fn a_centre_that_takes_no_facts_still_gives_the_directory() {
    let bench = Bench::new(5);
    bench.centre.publish("shared", 1, 1, "Wilgenbeke");
    for error in [
        SyncError::Busy { retry_after: None },
        SyncError::Refused("too-large".into()),
    ] {
        bench.centre.state().push_fails = Some(error.clone());
        assert_eq!(bench.round(Haste::Asked), Err(error));
        assert_eq!(bench.names(), ["Wilgenbeke"]);
        assert_eq!(bench.counts().pending, 15);
    }
    bench.centre.state().push_fails = Some(SyncError::Unauthorised);
    bench.centre.state().pulls.clear();
    assert_eq!(bench.round(Haste::Asked), Err(SyncError::Unauthorised));
    assert!(bench.centre.state().pulls.is_empty());
}

#[test]
fn a_directory_comes_page_by_page_and_then_only_what_is_new() {
    let bench = Bench::new(0);
    for n in 1..=5 {
        bench.centre.publish("shared", n, n as i64, "Dorp");
    }
    let summary = bench.round(Haste::Scheduled).unwrap();
    assert_eq!(summary.applied.written, 5);
    assert_eq!(bench.centre.state().pulls.len(), 3);
    bench.centre.publish("shared", 2, 6, "");
    bench.centre.publish("shared", 3, 7, "Stad");
    let summary = bench.round(Haste::Scheduled).unwrap();
    assert_eq!(summary.applied.written, 2);
    assert_eq!(bench.names(), ["Dorp", "Dorp", "Dorp", "Stad"]);
}

#[test]
fn after_a_restore_the_directory_is_read_anew_as_a_whole() {
    let bench = Bench::new(0);
    bench.centre.publish("shared", 1, 5, "Blijft");
    bench.centre.publish("shared", 2, 6, "Was er nooit");
    bench.round(Haste::Scheduled).unwrap();
    bench.centre.restore();
    bench
        .centre
        .state()
        .streams
        .get_mut("shared")
        .unwrap()
        .pop();
    bench.centre.publish("shared", 1, 2, "Vroeger");
    bench.round(Haste::Scheduled).unwrap();
    assert_eq!(bench.names(), ["Vroeger"]);
    let plan = plan(&bench.tablet.store).unwrap();
    assert_eq!(plan[0].cursor.as_deref(), Some("epoch-2:shared:2"));
}

#[test]
fn a_digest_that_differs_is_answered_by_reading_anew_once() {
    let bench = Bench::new(0);
    bench.centre.publish("shared", 1, 1, "Een");
    bench.round(Haste::Scheduled).unwrap();
    bench
        .tablet
        .store
        .write_directory(|s| s.execute("DELETE FROM municipality", &[]))
        .unwrap();
    let summary = bench.round(Haste::Scheduled).unwrap();
    assert_eq!((summary.read_anew, summary.differing.len()), (1, 0));
    assert_eq!(bench.names(), ["Een"]);

    bench.centre.publish("shared", 2, 2, "Twee");
    bench.centre.state().wrong_digest = true;
    let summary = bench.round(Haste::Scheduled).unwrap();
    assert_eq!(summary.read_anew, 1);
    assert_eq!(summary.differing, ["shared"]);
    for _ in 0..3 {
        let summary = bench.round(Haste::Scheduled).unwrap();
        assert_eq!(summary.read_anew, 0, "not again until something is new");
        assert_eq!(summary.differing, ["shared"]);
    }
    assert_eq!(bench.names(), ["Een", "Twee"]);
}

#[test]
fn a_centre_that_names_no_stream_takes_nothing_from_the_kiosk() {
    let bench = Bench::new(0);
    bench.centre.publish("shared", 1, 1, "Wilgenbeke");
    bench.round(Haste::Scheduled).unwrap();
    bench.centre.state().names_streams = false;
    bench.round(Haste::Scheduled).unwrap();
    assert_eq!(bench.names(), ["Wilgenbeke"]);
}

#[test]
fn a_centre_that_went_back_in_time_is_told_and_gets_again_what_it_lost() {
    let bench = Bench::new(5);
    bench.round(Haste::Asked).unwrap();
    {
        let mut state = bench.centre.state();
        state.taken = state.backup.clone();
        assert_eq!(state.taken.seq, 0);
    }
    let summary = bench.round(Haste::Asked).unwrap();
    assert_eq!(bench.centre.state().regressed, 1);
    assert_eq!(summary.offered_again, 16);
    assert_eq!(bench.centre.state().taken.fragments.len(), 15);
}

#[test]
fn what_is_backed_up_leaves_the_tablet() {
    let bench = Bench::new(5);
    bench.round(Haste::Asked).unwrap();
    assert_eq!(bench.counts().retained, 15);
    bench.centre.back_up();
    let summary = bench.round(Haste::Asked).unwrap();
    assert_eq!(summary.dropped, 15, "the session of today stays");
    assert_eq!(bench.counts(), Counts::default());
}

#[test]
fn a_centre_of_another_age_is_not_spoken_to() {
    let bench = Bench::new(5);
    bench.centre.state().protocol = [2, 3];
    assert_eq!(bench.round(Haste::Asked), Err(SyncError::TooOld));
    bench.centre.state().protocol = [0, 0];
    assert!(matches!(
        bench.round(Haste::Asked),
        Err(SyncError::Protocol(_))
    ));
    assert_eq!(bench.counts().pending, 15);
    assert!(bench.centre.state().pushes.is_empty());
}

#[test]
fn a_clock_that_is_wrong_is_told() {
    let bench = Bench::new(0);
    bench.tablet.set_clock("2026-11-21T10:30:10Z").unwrap();
    let summary = bench.round(Haste::Scheduled).unwrap();
    assert_eq!(summary.clock_ahead_minutes, 90);
}

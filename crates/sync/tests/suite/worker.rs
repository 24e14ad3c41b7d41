//! The thread beside the desk.

use crate::common::Centre;
use onthaal_core::CoreError;
use onthaal_core::testing::{Tablet, question};
use onthaal_model::random::SeededRandomness;
use onthaal_model::time::FixedClock;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};
use onthaal_sync::testing::LoopbackConnect;
use onthaal_sync::{News, Result, Setup, SyncError, SyncState, SyncWorker, Transport};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

struct Bench {
    _folder: tempfile::TempDir,
    tablet: Tablet,
    news: Arc<Mutex<Vec<News>>>,
}

impl Bench {
    fn new() -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let tablet = Tablet::open(folder.path(), 3).unwrap();
        Bench {
            _folder: folder,
            tablet,
            news: Arc::default(),
        }
    }

    fn worker(&self, centre: Arc<dyn Transport>) -> SyncWorker {
        let news = Arc::clone(&self.news);
        SyncWorker::start(Setup {
            store: self.tablet.store.clone(),
            clock: Arc::new(FixedClock::parse(Tablet::START).unwrap()),
            random: Arc::new(SeededRandomness::new(4)),
            held: Arc::new(BTreeSet::new),
            connect: Arc::new(LoopbackConnect(centre)),
            tell: Arc::new(move |item| news.lock().unwrap().push(item)),
        })
        .unwrap()
    }
}

#[test]
fn a_tablet_without_a_centre_says_so_and_asks_nobody() {
    let bench = Bench::new();
    let centre = Centre::new();
    let worker = bench.worker(centre.clone());
    assert_eq!(worker.status().unwrap().state, SyncState::NotEnrolled);
    assert_eq!(worker.sync_now().unwrap().state, SyncState::NotEnrolled);
    assert!(centre.state().pulls.is_empty());
}

#[test]
fn enrolling_runs_the_first_round() {
    let mut bench = Bench::new();
    let centre = Centre::new();
    centre.publish("shared", 1, 1, "Wilgenbeke");
    let worker = bench.worker(centre.clone());
    let server = "http://127.0.0.1:8080";
    let refusal = worker.enrol(server, "WRONG", "Balie").unwrap_err();
    assert_eq!(refusal, SyncError::BadCode);
    let empty = worker.enrol(server, "  ", "Balie").unwrap_err();
    assert!(matches!(empty, SyncError::Core(CoreError::Invalid(_))));
    let insecure = worker
        .enrol("http://example.be", "ABCD-1234", "")
        .unwrap_err();
    assert_eq!(insecure, SyncError::Insecure);
    let status = worker.enrol(server, "ABCD-1234", "Balie").unwrap();
    assert_eq!(status.state, SyncState::Idle);
    assert_eq!(status.outbox.last_good.as_deref(), Some(Tablet::START));
    assert!(bench.news.lock().unwrap().contains(&News::Directory));
    bench.tablet.open_session().unwrap();
    bench.tablet.record(vec![question(1)]).unwrap();
    let status = worker.sync_now().unwrap();
    assert_eq!((status.outbox.waiting, status.outbox.retained), (0, 3));
    assert_eq!(centre.state().taken.fragments.len(), 3);
}

#[test]
fn saving_an_intake_starts_no_round() {
    let mut bench = Bench::new();
    let centre = Centre::new();
    let worker = bench.worker(centre.clone());
    worker.enrol("http://127.0.0.1:1", "ABCD-1234", "").unwrap();
    let before = centre.state().pulls.len();
    bench.tablet.open_session().unwrap();
    for n in 0..10 {
        bench.tablet.record(vec![question(n)]).unwrap();
    }
    drop(worker);
    assert_eq!(centre.state().pulls.len(), before);
    assert_eq!(centre.state().taken.fragments.len(), 0);
}

#[test]
fn a_refusal_is_a_state_and_the_next_good_round_ends_it() {
    let bench = Bench::new();
    let centre = Centre::new();
    let worker = bench.worker(centre.clone());
    worker.enrol("http://127.0.0.1:1", "ABCD-1234", "").unwrap();
    for (protocol, wanted) in [([2, 2], SyncState::TooOld), ([1, 1], SyncState::Idle)] {
        centre.state().protocol = protocol;
        assert_eq!(worker.sync_now().unwrap().state, wanted);
    }
}

/// Breaks down at the first hello.
struct Breaks {
    centre: Arc<Centre>,
    broken: Mutex<bool>,
}

impl Transport for Breaks {
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply> {
        self.centre.enrol(request)
    }

    fn hello(&self, regressed: bool) -> Result<Hello> {
        let first = {
            let mut broken = self.broken.lock().unwrap();
            std::mem::replace(&mut *broken, true)
        };
        assert!(first, "as a fault in the code would");
        self.centre.hello(regressed)
    }

    fn push(&self, request: &PushRequest) -> Result<PushReply> {
        self.centre.push(request)
    }

    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage> {
        self.centre.pull(stream, cursor)
    }

    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply> {
        self.centre.tickets(request)
    }
}

#[test]
fn a_round_that_breaks_down_leaves_the_worker_working() {
    let bench = Bench::new();
    let breaks = Arc::new(Breaks {
        centre: Centre::new(),
        broken: Mutex::new(false),
    });
    let worker = bench.worker(breaks);
    let status = worker.enrol("http://127.0.0.1:1", "ABCD-1234", "").unwrap();
    assert_eq!(status.state, SyncState::Offline);
    assert_eq!(worker.sync_now().unwrap().state, SyncState::Idle);
}

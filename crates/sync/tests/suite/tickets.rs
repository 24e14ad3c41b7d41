//! The exchange of tickets, on ways that drop, repeat and cut, and by the thread.

use crate::common::Centre;
use onthaal_core::replica::load_records;
use onthaal_core::rows::{ticket, ticket_step};
use onthaal_core::testing::Tablet;
use onthaal_core::tickets::{self, Made, Said, Wish};
use onthaal_directory::Record;
use onthaal_model::id::ServiceId;
use onthaal_model::random::SeededRandomness;
use onthaal_model::record::RecordKind;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::{Clock as _, Day, FixedClock};
use onthaal_model::vocabulary::Warmth;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};
use onthaal_protocol::version::PADDING_STEP;
use onthaal_sync::testing::{Faults, Faulty, LoopbackConnect};
use onthaal_sync::{
    News, Result, Setup, SyncError, SyncState, SyncWorker, Transport, exchange_tickets,
};
use onthaal_ticket::life::Answer;
use onthaal_ticket::pictures::PictureCode;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use uuid::Uuid;

const SERVICE: ServiceId = ServiceId(Uuid::from_u128(7));

fn tablet(seed: u64, centre: &Centre) -> (TempDir, Tablet) {
    let (folder, tablet) = stranger(seed);
    centre.tickets.welcome(&tablet).unwrap();
    (folder, tablet)
}

fn stranger(seed: u64) -> (TempDir, Tablet) {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), seed).unwrap();
    load_service(&tablet);
    (folder, tablet)
}

fn load_service(tablet: &Tablet) {
    let body = serde_json::json!({
        "organisation_id": Uuid::from_u128(1), "name": "Taalcafé", "status": "active",
    });
    let service = Record {
        kind: RecordKind::Service,
        id: SERVICE.0,
        body: body.as_object().unwrap().clone(),
    };
    load_records(&tablet.store, "shared", &[service]).unwrap();
}

fn make(tablet: &Tablet) -> Made {
    let wish = Wish {
        service: SERVICE,
        warmth: Warmth::parse("introduced").unwrap(),
        theme: None,
        needs: vec![],
        language: None,
        consent: true,
        minor: false,
    };
    tickets::make(&tablet.context(), &wish).unwrap()
}

fn waiting(tablet: &Tablet) -> usize {
    let count = |s: &mut dyn onthaal_db::Session| {
        Ok::<_, onthaal_db::DbError>(
            ticket::waiting(s, 100)?.len()
                + ticket_step::answers(s)?.len()
                + ticket_step::words(s)?.len(),
        )
    };
    tablet.store.read_tickets(count).unwrap()
}

#[test]
fn on_a_bad_way_nothing_is_lost_and_nothing_doubled() {
    for seed in 0..8 {
        let centre = Centre::new();
        let (_folder, mut tablet) = tablet(seed, &centre);
        let way = Faulty::new(centre.way(), seed, Faults::MANY);
        let ask = |tablet: &Tablet| {
            // Half of them fail, as they are meant to.
            let _ = exchange_tickets(&tablet.context(), &way);
        };
        let mut made = Vec::new();
        for _ in 0..4 {
            made.push(make(&tablet));
            ask(&tablet);
        }
        let code = PictureCode::parse("fish-tree-key-07").unwrap();
        tickets::word(&tablet.context(), &code, Said::Arrived).unwrap();
        tickets::answer(&tablet.context(), made[0].id, Answer::Arrived).unwrap();
        tickets::answer(&tablet.context(), made[1].id, Answer::Withdrawn).unwrap();
        tablet.restart().unwrap();
        for _ in 0..200 {
            ask(&tablet);
            if waiting(&tablet) == 0 && centre.tickets.books().counted.len() <= 1 {
                let known = tickets::list(&tablet.context()).unwrap();
                if known.unreadable == 0 {
                    break;
                }
            }
        }
        assert_eq!(waiting(&tablet), 0, "seed {seed}");
        for made in [&made[0], &made[2], &made[3]] {
            let content = centre.tickets.read(&made.secret).expect("it arrived");
            assert_eq!(content.service, SERVICE);
        }
        assert!(centre.tickets.read(&made[1].secret).is_none());
        let books = centre.tickets.books();
        assert_eq!(books.words.len(), 1);
        let sent: BTreeSet<Uuid> = books.tickets.keys().copied().collect();
        assert!(sent.iter().all(|id| made.iter().any(|one| one.id.0 == *id)));
        assert!(
            books
                .counted
                .iter()
                .all(|one| *one == ReferralResult::Withdrawn)
        );
        assert!(books.counted.len() <= 1, "seed {seed}: counted once");
        let lengths = books
            .requests
            .iter()
            .map(|r| serde_json::to_vec(r).unwrap().len());
        assert!(lengths.into_iter().all(|length| length == PADDING_STEP));
    }
}

/// Notes what is asked in which order, and fails where it is told to.
struct Watched {
    centre: Arc<Centre>,
    asked: Mutex<Vec<&'static str>>,
    tickets: fn(&Centre, &TicketsRequest) -> Result<TicketsReply>,
}

impl Watched {
    fn new(tickets: fn(&Centre, &TicketsRequest) -> Result<TicketsReply>) -> Arc<Watched> {
        Arc::new(Watched {
            centre: Centre::new(),
            asked: Mutex::default(),
            tickets,
        })
    }

    fn asked(&self) -> Vec<&'static str> {
        self.asked.lock().unwrap().clone()
    }

    fn note(&self, what: &'static str) {
        self.asked.lock().unwrap().push(what);
    }
}

impl Transport for Watched {
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply> {
        self.centre.enrol(request)
    }

    fn hello(&self, regressed: bool) -> Result<Hello> {
        self.note("hello");
        self.centre.hello(regressed)
    }

    fn push(&self, request: &PushRequest) -> Result<PushReply> {
        self.note("push");
        self.centre.push(request)
    }

    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage> {
        self.note("pull");
        self.centre.pull(stream, cursor)
    }

    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply> {
        self.note("tickets");
        (self.tickets)(&self.centre, request)
    }
}

struct Thread {
    worker: SyncWorker,
    news: Arc<Mutex<Vec<News>>>,
}

impl Thread {
    fn start(tablet: &Tablet, way: Arc<dyn Transport>) -> Thread {
        let news: Arc<Mutex<Vec<News>>> = Arc::default();
        let told = Arc::clone(&news);
        let worker = SyncWorker::start(Setup {
            store: tablet.store.clone(),
            clock: Arc::new(FixedClock::parse(Tablet::START).unwrap()),
            random: Arc::new(SeededRandomness::new(4)),
            held: Arc::new(BTreeSet::new),
            connect: Arc::new(LoopbackConnect(way)),
            tell: Arc::new(move |item| told.lock().unwrap().push(item)),
        })
        .unwrap();
        Thread { worker, news }
    }

    fn told_of_tickets(&self) -> bool {
        let mut news = self.news.lock().unwrap();
        std::mem::take(&mut *news).contains(&News::Tickets)
    }
}

#[test]
fn whoever_asks_for_a_round_has_tickets_exchanged_first() {
    let watched = Watched::new(Centre::tickets);
    let (_folder, tablet) = tablet(1, &watched.centre);
    let made = make(&tablet);
    let thread = Thread::start(&tablet, watched.clone());
    let status = thread.worker.sync_now().unwrap();
    assert_eq!(status.state, SyncState::Idle);
    assert_eq!(watched.asked()[..2], ["tickets", "hello"]);
    assert!(watched.centre.tickets.read(&made.secret).is_some());
    assert!(thread.told_of_tickets());
    thread.worker.sync_now().unwrap();
    assert!(!thread.told_of_tickets(), "nothing changed");
    let today = Day::of(tablet.clock.now());
    watched.centre.tickets.answer(made.id, Answer::Full, today);
    thread.worker.sync_now().unwrap();
    assert!(thread.told_of_tickets());
}

#[test]
fn making_a_ticket_or_ending_a_shift_starts_no_exchange() {
    let watched = Watched::new(Centre::tickets);
    let (_folder, tablet) = tablet(2, &watched.centre);
    let thread = Thread::start(&tablet, watched.clone());
    let made = make(&tablet);
    tickets::answer(&tablet.context(), made.id, Answer::Arrived).unwrap();
    thread.worker.nudge();
    drop(thread);
    assert!(!watched.asked().contains(&"tickets"));
}

#[test]
fn a_centre_that_does_not_know_tickets_yet_or_fails_at_them_still_takes_facts() {
    let ways: [fn(&Centre, &TicketsRequest) -> Result<TicketsReply>; 3] = [
        |_, _| Err(SyncError::Refused("not-found".into())),
        |_, _| Err(SyncError::Busy { retry_after: None }),
        |_, _| panic!("as a fault in the code would"),
    ];
    for way in ways {
        let watched = Watched::new(way);
        let (_folder, tablet) = tablet(3, &watched.centre);
        make(&tablet);
        let thread = Thread::start(&tablet, watched.clone());
        let status = thread.worker.sync_now().unwrap();
        assert_eq!(status.state, SyncState::Idle);
        assert!(watched.asked().contains(&"hello"));
        assert_eq!(waiting(&tablet), 1, "the ticket waits");
    }
}

#[test]
fn a_tablet_without_a_centre_exchanges_nothing() {
    let watched = Watched::new(Centre::tickets);
    let (_folder, tablet) = stranger(4);
    make(&tablet);
    let thread = Thread::start(&tablet, watched.clone());
    thread.worker.sync_now().unwrap();
    assert!(watched.asked().is_empty());
}

#[test]
fn enrolling_brings_the_key_of_the_house_and_drops_what_was_practised() {
    let watched = Watched::new(Centre::tickets);
    let (_folder, tablet) = stranger(5);
    make(&tablet);
    let thread = Thread::start(&tablet, watched.clone());
    let server = "http://127.0.0.1:1";
    thread.worker.enrol(server, "ABCD-1234", "").unwrap();
    assert!(tickets::list(&tablet.context()).unwrap().tickets.is_empty());
    load_service(&tablet);
    let made = make(&tablet);
    thread.worker.sync_now().unwrap();
    assert!(watched.centre.tickets.read(&made.secret).is_some());
    let listed = tickets::list(&tablet.context()).unwrap();
    assert_eq!((listed.tickets.len(), listed.unreadable), (1, 0));
}

#[test]
fn what_is_too_old_is_forgotten_without_a_centre_in_reach() {
    let watched = Watched::new(|_, _| Err(SyncError::Offline));
    let (_folder, mut tablet) = tablet(6, &watched.centre);
    tablet.set_clock("2026-09-01T09:00:00Z").unwrap();
    tablet.restart().unwrap();
    tablet
        .store
        .write_tickets(|s| {
            ticket::insert(
                s,
                &ticket::Parcel {
                    id: onthaal_model::id::TicketId(Uuid::from_u128(5)),
                    due: Day::parse("due", "2026-11-02").unwrap(),
                    locator: "00".repeat(16),
                    key_id: 1,
                    content: vec![1],
                    account: vec![1],
                },
                &[1],
            )
        })
        .unwrap();
    let thread = Thread::start(&tablet, watched.clone());
    thread.worker.sync_now().unwrap();
    assert_eq!(tablet.store.read_tickets(ticket::count).unwrap(), 0);
    assert!(thread.told_of_tickets());
}

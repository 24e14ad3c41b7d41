//! A word that a fiche is wrong waits, is booked once, and is offered again after a restore.

use onthaal_core::replica::{
    Haste, Outgoing, collect_outgoing, meet_centre, outbox_status, settle,
};
use onthaal_core::suggestion::suggest;
use onthaal_core::testing::{Tablet, hello};
use onthaal_core::{CoreError, Store};
use onthaal_directory::Record;
use onthaal_model::id::ServiceId;
use onthaal_model::record::RecordKind;
use onthaal_model::suggestion::Wrong;
use onthaal_model::time::Day;
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::push::{PushReply, Verdict, VerdictStatus};
use std::collections::BTreeSet;
use uuid::Uuid;

const SERVICE: ServiceId = ServiceId(Uuid::from_u128(7));

struct Bench {
    folder: tempfile::TempDir,
    tablet: Tablet,
}

fn bench() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 3).unwrap();
    let body = serde_json::json!({
        "organisation_id": Uuid::from_u128(1), "name": "Taalcafé", "status": "active",
    });
    let service = Record {
        kind: RecordKind::Service,
        id: SERVICE.0,
        body: body.as_object().unwrap().clone(),
    };
    onthaal_core::replica::load_records(&tablet.store, "shared", &[service]).unwrap();
    tablet.enrol().unwrap();
    Bench { folder, tablet }
}

fn today() -> Day {
    Day::parse("day", "2026-11-21").unwrap()
}

impl Bench {
    fn suggest(&self, wrong: Wrong) {
        suggest(&self.tablet.context(), SERVICE, wrong).unwrap();
    }

    fn outgoing(&self) -> Outgoing {
        let held = BTreeSet::new;
        let (store, random) = (&self.tablet.store, &self.tablet.random);
        collect_outgoing(store, 200, random, &held, Haste::Scheduled, today()).unwrap()
    }

    fn waiting(&self) -> i64 {
        let status = outbox_status(&self.tablet.store, &BTreeSet::new()).unwrap();
        status.suggestions
    }

    fn settle(&self, epoch: &str, seq: i64, status: VerdictStatus) {
        let verdicts = self.outgoing().suggestions.into_iter().map(|item| Verdict {
            id: item.id.to_string(),
            status,
            reason: (status == VerdictStatus::Refused).then(|| "unknown-code".to_owned()),
        });
        let reply = PushReply {
            epoch: Epoch(epoch.into()),
            seq,
            verdicts: verdicts.collect(),
        };
        settle(&self.tablet.store, &reply, &[]).unwrap();
    }

    fn meet(&self, epoch: &str, seq: i64, backed_seq: i64) {
        let hello = hello(epoch, seq, backed_seq);
        meet_centre(&self.tablet.store, &hello, today()).unwrap();
    }
}

fn rows(store: &Store) -> i64 {
    let count = store.read_outbox(|s| s.query("SELECT count(*) FROM suggestion", &[]));
    count.unwrap()[0].int(0).unwrap()
}

#[test]
fn what_is_said_waits_across_a_restart_and_is_said_once() {
    let mut bench = bench();
    bench.suggest(Wrong::Phone);
    bench.suggest(Wrong::Phone);
    bench.suggest(Wrong::Hours);
    bench.tablet.restart().unwrap();
    let sent = bench.outgoing();
    assert!(sent.fragments.is_empty() && sent.sessions.is_empty());
    let mut codes: Vec<&str> = sent.suggestions.iter().map(|s| s.wrong.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["hours", "phone"]);
    assert!(sent.suggestions.iter().all(|s| s.service_id == SERVICE.0));
    assert!(bench.folder.path().join("outbox.db").exists());
}

#[test]
fn a_fiche_that_is_not_here_cannot_be_wrong() {
    let bench = bench();
    let nowhere = ServiceId(Uuid::from_u128(99));
    let refused = suggest(&bench.tablet.context(), nowhere, Wrong::Phone);
    assert_eq!(refused, Err(CoreError::NotFound("service")));
    assert_eq!(bench.waiting(), 0);
}

#[test]
fn what_the_centre_has_is_kept_until_it_is_backed_up() {
    let bench = bench();
    bench.suggest(Wrong::Phone);
    bench.settle("one", 4, VerdictStatus::Accepted);
    assert_eq!((bench.waiting(), rows(&bench.tablet.store)), (0, 1));
    bench.meet("one", 5, 3);
    assert_eq!(rows(&bench.tablet.store), 1);
    bench.suggest(Wrong::Phone);
    assert_eq!(bench.waiting(), 1, "said again after it was sent");
    bench.settle("one", 6, VerdictStatus::Accepted);
    bench.meet("one", 6, 4);
    assert_eq!(rows(&bench.tablet.store), 1);
}

#[test]
fn after_a_restore_it_is_offered_again() {
    let bench = bench();
    bench.suggest(Wrong::Phone);
    bench.settle("one", 4, VerdictStatus::Duplicate);
    bench.meet("one", 3, 0);
    assert_eq!(bench.waiting(), 1, "the centre went back in time");
    bench.settle("one", 4, VerdictStatus::Accepted);
    bench.meet("two", 9, 9);
    assert_eq!(bench.waiting(), 1, "the centre has another database");
}

#[test]
fn what_the_centre_refuses_is_set_apart_and_never_offered_again() {
    let bench = bench();
    bench.suggest(Wrong::Phone);
    bench.settle("one", 4, VerdictStatus::Refused);
    assert_eq!((bench.waiting(), rows(&bench.tablet.store)), (0, 1));
    bench.meet("two", 1, 1);
    assert_eq!((bench.waiting(), rows(&bench.tablet.store)), (0, 1));
}

#[test]
fn what_was_said_for_practice_is_gone_when_the_tablet_gets_a_centre() {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 3).unwrap();
    let bench = Bench { folder, tablet };
    let insert = "INSERT INTO suggestion (id, service, wrong) VALUES ('a', 'b', 'phone')";
    let store = &bench.tablet.store;
    store.write_outbox(|s| s.execute(insert, &[])).unwrap();
    bench.tablet.enrol().unwrap();
    assert_eq!(rows(&bench.tablet.store), 0);
}

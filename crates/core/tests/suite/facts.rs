//! What the centre says of facts is booked once, and nothing is lost by a restore.

use onthaal_core::desk;
use onthaal_core::replica::{
    Haste, MIN_BATCH, Outgoing, collect_outgoing, has_regressed, meet_centre, outbox_status, settle,
};
use onthaal_core::rows::fragment::{self, Counts};
use onthaal_core::testing::{self, Tablet, question};
use onthaal_model::time::Day;
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::hello::{Hello, HouseBody, SealKeyBody};
use onthaal_protocol::push::{PushReply, Verdict, VerdictStatus};
use onthaal_protocol::seal::OpenKey;
use std::collections::BTreeSet;
use uuid::Uuid;

struct Bench {
    _folder: tempfile::TempDir,
    tablet: Tablet,
}

fn bench(seed: u64, intakes: usize) -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let mut tablet = Tablet::open(folder.path(), seed).unwrap();
    tablet.enrol().unwrap();
    tablet
        .learn_key(&OpenKey::generate(1, &tablet.random))
        .unwrap();
    tablet.open_session().unwrap();
    for n in 0..intakes {
        tablet.record(vec![question(n)]).unwrap();
    }
    tablet.close_session().unwrap();
    Bench {
        _folder: folder,
        tablet,
    }
}

impl Bench {
    fn counts(&self) -> Counts {
        self.tablet.store.read_outbox(fragment::counts).unwrap()
    }

    fn outgoing(&self, limit: usize, haste: Haste, day: &str) -> Outgoing {
        let today = Day::parse("day", day).unwrap();
        let held = || self.tablet.held();
        collect_outgoing(
            &self.tablet.store,
            limit,
            &self.tablet.random,
            &held,
            haste,
            today,
        )
        .unwrap()
    }

    fn ids(&self) -> Vec<String> {
        let outgoing = self.outgoing(999, Haste::Asked, "2026-11-21");
        outgoing.fragments.into_iter().map(|item| item.id).collect()
    }

    fn settle(&self, epoch: &str, seq: i64, ids: &[String], status: VerdictStatus) {
        let reply = PushReply {
            epoch: Epoch(epoch.into()),
            seq,
            verdicts: ids
                .iter()
                .map(|id| Verdict {
                    id: id.clone(),
                    status,
                    reason: Some("too-old".into()),
                })
                .collect(),
        };
        let sent = self.outgoing(999, Haste::Asked, "2026-11-21").sessions;
        settle(&self.tablet.store, &reply, &sent).unwrap();
    }

    fn meet(&self, hello: &Hello) {
        meet_centre(
            &self.tablet.store,
            hello,
            Day::parse("day", "2026-11-21").unwrap(),
        )
        .unwrap();
    }
}

fn hello(epoch: &str, seq: i64, backed_seq: i64) -> Hello {
    let house = HouseBody {
        id: Uuid::from_u128(2),
        name: "Huis".into(),
        period: "month".into(),
    };
    Hello {
        house,
        streams: vec!["shared".into()],
        ..testing::hello(epoch, seq, backed_seq)
    }
}

#[test]
fn a_round_of_the_schedule_waits_for_fifteen_or_for_a_week() {
    let few = bench(1, 4);
    assert_eq!(few.counts().pending, 12);
    let sent = |haste, day| few.outgoing(200, haste, day).fragments.len();
    assert_eq!(sent(Haste::Scheduled, "2026-11-21"), 0);
    assert_eq!(sent(Haste::Scheduled, "2026-11-29"), 0);
    assert_eq!(sent(Haste::Scheduled, "2026-11-30"), 12);
    assert_eq!(sent(Haste::Asked, "2026-11-21"), 12);
    let sessions = few.outgoing(200, Haste::Scheduled, "2026-11-21").sessions;
    assert_eq!(sessions.len(), 1, "a session need not hide among others");
    let enough = bench(2, MIN_BATCH / 3);
    assert_eq!(
        enough
            .outgoing(200, Haste::Scheduled, "2026-11-21")
            .fragments
            .len(),
        MIN_BATCH
    );
}

#[test]
fn what_can_still_be_undone_is_never_chosen() {
    let mut bench = bench(3, 2);
    bench.tablet.open_session().unwrap();
    bench.tablet.record(vec![question(9)]).unwrap();
    let held: BTreeSet<String> = bench.tablet.held().iter().map(|id| id.to_hex()).collect();
    assert_eq!(held.len(), 3);
    assert_eq!(bench.ids().len(), 6);
    assert!(bench.ids().iter().all(|id| !held.contains(id)));
    let status = outbox_status(&bench.tablet.store, &bench.tablet.held()).unwrap();
    assert_eq!((status.waiting, status.held), (6, 3));
}

#[test]
fn a_batch_is_chosen_evenly_over_all_that_waits() {
    let bench = bench(4, 8);
    let all: Vec<String> = {
        let mut ids = bench.ids();
        ids.sort();
        ids
    };
    let mut chosen = vec![0_u32; all.len()];
    for _ in 0..600 {
        for item in bench.outgoing(6, Haste::Asked, "2026-11-21").fragments {
            chosen[all.binary_search(&item.id).unwrap()] += 1;
        }
    }
    // 600 × 6 ÷ 24 = 150 each; five standard deviations are about 53.
    assert!(chosen.iter().all(|n| (97..=203).contains(n)), "{chosen:?}");
}

#[test]
fn what_the_centre_took_is_kept_until_it_is_backed_up() {
    let bench = bench(5, 3);
    let ids = bench.ids();
    bench.settle("e1", 4, &ids[..5], VerdictStatus::Accepted);
    bench.settle("e1", 7, &ids[5..], VerdictStatus::Duplicate);
    assert_eq!(bench.counts().retained, 9);
    bench.meet(&hello("e1", 7, 4));
    assert_eq!(bench.counts().retained, 4);
    bench.meet(&hello("e1", 9, 9));
    assert_eq!(bench.counts(), Counts::default());
}

#[test]
fn after_a_restore_what_was_taken_waits_again() {
    let bench = bench(6, 3);
    let ids = bench.ids();
    bench.settle("e1", 4, &ids, VerdictStatus::Accepted);
    bench.meet(&hello("e2", 90, 90));
    assert_eq!(
        bench.counts().pending,
        9,
        "another epoch backs up nothing of the former"
    );
    bench.settle("e2", 91, &ids, VerdictStatus::Duplicate);
    assert_eq!(bench.counts().retained, 9);
}

#[test]
fn a_reply_of_another_epoch_lets_the_former_wait_again_first() {
    let bench = bench(7, 3);
    let ids = bench.ids();
    bench.settle("e1", 4, &ids[..6], VerdictStatus::Accepted);
    bench.settle("e2", 1, &ids[6..], VerdictStatus::Accepted);
    assert_eq!((bench.counts().pending, bench.counts().retained), (6, 3));
}

#[test]
fn a_centre_that_went_back_under_the_same_epoch_gets_again_what_it_lost() {
    let bench = bench(8, 3);
    let ids = bench.ids();
    bench.settle("e1", 4, &ids[..3], VerdictStatus::Accepted);
    bench.settle("e1", 8, &ids[3..], VerdictStatus::Accepted);
    let store = &bench.tablet.store;
    assert!(!has_regressed(store, &hello("e1", 8, 0)).unwrap());
    assert!(!has_regressed(store, &hello("e2", 1, 0)).unwrap());
    assert!(has_regressed(store, &hello("e1", 5, 0)).unwrap());
    bench.meet(&hello("e1", 5, 9));
    assert_eq!(
        bench.counts().pending,
        6,
        "what came after its state waits again"
    );
    assert_eq!(
        bench.counts().retained,
        0,
        "what it still has was backed up"
    );
}

#[test]
fn a_refused_fragment_is_set_apart_and_holds_nothing_up() {
    let bench = bench(9, 2);
    let ids = bench.ids();
    bench.settle("e1", 1, &ids[..1], VerdictStatus::Refused);
    bench.settle("e1", 2, &ids[1..], VerdictStatus::Accepted);
    bench.meet(&hello("e2", 0, 0));
    let status = outbox_status(&bench.tablet.store, &BTreeSet::new()).unwrap();
    assert_eq!((status.quarantined, status.waiting), (1, 5));
    assert_eq!(status.reasons, [("too-old".to_owned(), 1)]);
}

#[test]
fn verdicts_on_unknown_items_change_nothing() {
    let bench = bench(10, 1);
    let strangers = ["ab".repeat(16), Uuid::from_u128(9).to_string(), "?".into()];
    bench.settle("e1", 1, &strangers, VerdictStatus::Accepted);
    assert_eq!(bench.counts().pending, 3);
}

#[test]
fn the_centre_gives_its_keys_and_the_length_of_a_period() {
    let mut bench = bench(11, 0);
    let newer = OpenKey::generate(8, &bench.tablet.random)
        .seal_key()
        .unwrap();
    let mut hello = hello("e1", 0, 0);
    hello.seal_keys = vec![
        SealKeyBody {
            key_id: 9,
            public: "no key".into(),
        },
        SealKeyBody {
            key_id: 8,
            public: newer.to_base64(),
        },
    ];
    bench.meet(&hello);
    assert_eq!(desk::seal_key(&bench.tablet.context()).unwrap(), newer);
    hello.seal_keys.clear();
    bench.meet(&hello);
    assert_eq!(desk::seal_key(&bench.tablet.context()).unwrap(), newer);
    bench.tablet.open_session().unwrap();
    bench.tablet.record(vec![question(1)]).unwrap();
    bench.tablet.close_session().unwrap();
    let sent = bench.outgoing(9, Haste::Asked, "2026-11-21");
    assert!(
        sent.fragments
            .iter()
            .all(|item| item.period == "2026-11" && item.key_id == 8)
    );
}

#[test]
fn a_session_of_today_outlives_its_backup() {
    let bench = bench(12, 0);
    let session = bench.outgoing(9, Haste::Asked, "2026-11-21").sessions[0].clone();
    bench.settle("e1", 1, &[session.id.to_string()], VerdictStatus::Accepted);
    bench.meet(&hello("e1", 1, 1));
    let left = |s: &mut dyn onthaal_db::Session| {
        s.query("SELECT id FROM desk_session", &[])
            .map(|rows| rows.len())
    };
    assert_eq!(bench.tablet.store.read_outbox(left).unwrap(), 1);
    let tomorrow = Day::parse("day", "2026-11-22").unwrap();
    meet_centre(&bench.tablet.store, &hello("e1", 1, 1), tomorrow).unwrap();
    assert_eq!(bench.tablet.store.read_outbox(left).unwrap(), 0);
}

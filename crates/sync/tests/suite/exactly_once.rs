//! Whatever the way to the centre does, every fragment arrives once.

use crate::common::Centre;
use onthaal_core::replica::Haste;
use onthaal_core::rows::{fragment, suggestion};
use onthaal_core::testing::{Tablet, question};
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{ServiceId, SuggestionId};
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::suggestion::{Suggestion, Wrong};
use onthaal_sync::testing::{Faults, Faulty};
use onthaal_sync::{Round, RoundSummary, SyncError, Transport, run_round};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// Half-days one after the other; every tablet lives through all of them.
const HALF_DAYS: [&str; 5] = [
    "2026-11-21T09:00:00Z",
    "2026-11-21T14:00:00Z",
    "2026-11-23T09:00:00Z",
    "2026-11-30T14:00:00Z",
    "2027-01-05T09:00:00Z",
];

struct Desk {
    _folder: tempfile::TempDir,
    tablet: Tablet,
    /// Numbers of the questions that were saved and not undone.
    saved: Vec<usize>,
    open: Vec<(onthaal_core::intake::IntakeHandle, Vec<usize>)>,
    /// The suggestions that were kept.
    suggested: Vec<Uuid>,
}

fn round(tablet: &Tablet, way: &dyn Transport, haste: Haste) -> Result<RoundSummary, SyncError> {
    let held = || tablet.held();
    run_round(
        &Round {
            store: &tablet.store,
            transport: way,
            clock: &tablet.clock,
            random: &tablet.random,
            held: &held,
        },
        haste,
    )
}

impl Desk {
    fn new(seed: u64, centre: &Arc<Centre>) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let tablet = Tablet::open(folder.path(), seed).unwrap();
        tablet.enrol().unwrap();
        tablet.learn_key(&centre.key).unwrap();
        Desk {
            _folder: folder,
            tablet,
            saved: Vec::new(),
            open: Vec::new(),
            suggested: Vec::new(),
        }
    }

    fn record(&mut self, chance: &SeededRandomness) {
        self.tablet.open_session().unwrap();
        let numbers: Vec<usize> = (0..1 + chance.below(3))
            .map(|_| chance.below(200) as usize)
            .collect();
        let questions = numbers.iter().map(|n| question(*n)).collect();
        let handle = self.tablet.record(questions).unwrap();
        self.open.push((handle, numbers));
    }

    fn suggest(&mut self) {
        let said = Suggestion {
            id: SuggestionId::new(&self.tablet.random),
            service: ServiceId(Uuid::from_u128(self.suggested.len() as u128 % 3)),
            wrong: Wrong::ALL[self.suggested.len() % Wrong::ALL.len()],
        };
        let store = &self.tablet.store;
        if store
            .write_outbox(|s| suggestion::insert(s, &said))
            .unwrap()
        {
            self.suggested.push(said.id.0);
        }
    }

    /// What can no longer be undone counts.
    fn settle_open(&mut self) {
        self.saved.extend(self.open.drain(..).flat_map(|(_, n)| n));
    }

    fn step(&mut self, chance: &SeededRandomness, way: &dyn Transport) {
        match chance.below(10) {
            0..=3 => {
                self.record(chance);
                self.suggest();
            }
            4 => {
                if let Some((handle, _)) = self.open.pop() {
                    self.tablet.undo(Some(handle)).unwrap();
                }
            }
            5 => {
                self.tablet.restart().unwrap();
                self.settle_open();
            }
            6 => {
                self.tablet.open_session().unwrap();
                self.tablet.close_session().unwrap();
                self.settle_open();
            }
            more => {
                let haste = match more {
                    7 => Haste::Scheduled,
                    _ => Haste::Asked,
                };
                // A round that fails is the point of this test; the next one goes on.
                let _ = round(&self.tablet, way, haste);
            }
        }
    }
}

fn tally(fragments: impl Iterator<Item = Fragment>) -> BTreeMap<String, u32> {
    let mut tally = BTreeMap::new();
    for fragment in fragments {
        let category = match fragment {
            Fragment::About { theme, outcome, .. } => {
                format!("about {} {}", theme.code(), outcome.code())
            }
            Fragment::When { domain, .. } => {
                format!("when {}", domain.map_or("unclear", |domain| domain.code()))
            }
            Fragment::Language { language, .. } => format!("language {}", language.code()),
            Fragment::Answer { .. } => "answer".to_owned(),
            Fragment::Interest { about } => format!("interest {}", about.code()),
            Fragment::Wish { wish, .. } => format!("wish {}", wish.code()),
            Fragment::Referral { .. } => panic!("a tablet never sends a referral"),
        };
        *tally.entry(category).or_default() += 1;
    }
    tally
}

fn lives(seed: u64, faults: Faults, restores: bool) {
    let centre = Centre::new();
    centre.publish("shared", 1, 1, "Wilgenbeke");
    let chance = SeededRandomness::new(seed);
    let way = Faulty::new(centre.way(), seed, faults);
    let mut desks: Vec<Desk> = (0..2).map(|n| Desk::new(seed * 10 + n, &centre)).collect();
    for half_day in HALF_DAYS {
        for desk in &mut desks {
            desk.tablet.set_clock(half_day).unwrap();
            desk.settle_open();
        }
        for _ in 0..8 {
            let which = chance.below(desks.len() as u64) as usize;
            desks[which].step(&chance, &way);
            match chance.below(20) {
                0 => centre.back_up(),
                1 if restores => centre.restore(),
                _ => {}
            }
        }
    }
    let mut wanted = Vec::new();
    let mut suggested = BTreeSet::new();
    for desk in &mut desks {
        desk.tablet.set_clock("2027-01-05T14:00:00Z").unwrap();
        desk.settle_open();
        for _ in 0..2 {
            round(&desk.tablet, &centre.way(), Haste::Asked).unwrap();
        }
        let slot =
            onthaal_model::time::Slot::of(onthaal_model::time::Clock::now(&desk.tablet.clock));
        let site = onthaal_model::id::SiteId(uuid::Uuid::from_u128(3));
        let cut = |n: &usize| question(*n).fragments(slot, site);
        wanted.extend(desk.saved.iter().flat_map(cut));
        suggested.extend(desk.suggested.iter().copied());
        let left = desk.tablet.store.read_outbox(fragment::counts).unwrap();
        assert_eq!((left.pending, left.quarantined), (0, 0), "seed {seed}");
        let waiting = desk.tablet.store.read_outbox(suggestion::count_pending);
        assert_eq!(waiting.unwrap(), 0, "seed {seed}");
    }
    assert_eq!(centre.state().taken.suggestions, suggested, "seed {seed}");
    let found = tally(centre.opened().into_iter());
    assert_eq!(found, tally(wanted.into_iter()), "seed {seed}");
}

/// More seeds on demand: `ONTHAAL_TEST_SEEDS=500`.
fn seeds(few: u64) -> std::ops::Range<u64> {
    let wanted = std::env::var("ONTHAAL_TEST_SEEDS").ok();
    0..wanted.and_then(|text| text.parse().ok()).unwrap_or(few)
}

#[test]
fn every_fragment_arrives_once_though_requests_and_replies_are_lost_or_doubled() {
    for seed in seeds(16) {
        lives(seed, Faults::MANY, false);
    }
}

#[test]
fn every_fragment_arrives_once_though_the_centre_is_restored_from_its_backup() {
    for seed in seeds(16) {
        lives(1000 + seed, Faults::MANY, true);
    }
}

#[test]
fn nothing_arrives_before_its_undo_is_closed() {
    let centre = Centre::new();
    let mut desk = Desk::new(7, &centre);
    desk.tablet.open_session().unwrap();
    for n in 0..3 {
        desk.tablet.record(vec![question(n)]).unwrap();
    }
    round(&desk.tablet, &centre.way(), Haste::Asked).unwrap();
    assert_eq!(centre.state().taken.fragments.len(), 0);
    assert_eq!(centre.state().taken.sessions.len(), 1);
    desk.tablet.undo(None).unwrap();
    desk.tablet.set_clock("2026-11-21T14:00:00Z").unwrap();
    round(&desk.tablet, &centre.way(), Haste::Asked).unwrap();
    assert_eq!(centre.state().taken.fragments.len(), 6);
}

#[test]
fn the_same_seed_runs_the_same_way() {
    let trace = |seed| {
        let centre = Centre::new();
        let way = Faulty::new(centre.way(), seed, Faults::MANY);
        let mut desk = Desk::new(seed, &centre);
        for n in 0..4 {
            desk.tablet.open_session().unwrap();
            desk.tablet.record(vec![question(n)]).unwrap();
            desk.tablet.close_session().unwrap();
            let _ = round(&desk.tablet, &way, Haste::Asked);
        }
        serde_json::to_string(&centre.state().pushes).unwrap()
    };
    assert_eq!(trace(3), trace(3));
    assert_ne!(trace(3), trace(4));
}

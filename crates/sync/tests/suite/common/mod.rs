//! A small centre in memory that keeps the rules of the protocol with a set.

#![allow(dead_code, reason = "every suite uses a part of it")]

use onthaal_core::testing::{Tablet, TicketCentre, hello};
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::FragmentId;
use onthaal_model::random::SeededRandomness;
use onthaal_model::time::Day;
use onthaal_protocol::cursor::{Cursor, Epoch};
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::{Hello, SealKeyBody};
use onthaal_protocol::pull::{Digest, Envelope, KindDigest, PullPage};
use onthaal_protocol::push::{FragmentItem, PushReply, PushRequest, Verdict, VerdictStatus};
use onthaal_protocol::seal::{OpenKey, SEALED_BYTES};
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest};
use onthaal_sync::testing::Loopback;
use onthaal_sync::{Result, SyncError, Transport};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use uuid::Uuid;

/// What a restore brings back.
#[derive(Clone, Default)]
pub struct Taken {
    pub seq: i64,
    pub fragments: BTreeMap<String, FragmentItem>,
    pub sessions: BTreeSet<Uuid>,
    pub suggestions: BTreeSet<Uuid>,
}

pub struct State {
    pub epoch: u32,
    pub taken: Taken,
    pub backup: Taken,
    pub streams: BTreeMap<String, Vec<Envelope>>,
    pub names_streams: bool,
    pub page_size: usize,
    pub wrong_digest: bool,
    pub refuse: BTreeSet<String>,
    pub push_fails: Option<SyncError>,
    /// Whether it was made before there were suggestions.
    pub hears_suggestions: bool,
    pub protocol: [u32; 2],
    pub regressed: u32,
    pub pulls: Vec<Option<String>>,
    pub pushes: Vec<PushRequest>,
}

pub struct Centre {
    pub key: OpenKey,
    pub tickets: TicketCentre,
    state: Mutex<State>,
}

impl Centre {
    pub fn new() -> Arc<Centre> {
        let random = SeededRandomness::new(99);
        let key = OpenKey::generate(1, &random);
        let follow_up = OpenKey::generate(0, &random);
        Arc::new(Centre {
            tickets: TicketCentre::with(key.clone(), follow_up),
            key,
            state: Mutex::new(State {
                epoch: 1,
                taken: Taken::default(),
                backup: Taken::default(),
                streams: BTreeMap::from([("shared".to_owned(), Vec::new())]),
                names_streams: true,
                page_size: 2,
                wrong_digest: false,
                refuse: BTreeSet::new(),
                push_fails: None,
                hears_suggestions: true,
                protocol: [1, 1],
                regressed: 0,
                pulls: Vec::new(),
                pushes: Vec::new(),
            }),
        })
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn way(self: &Arc<Centre>) -> Loopback {
        Loopback::to(Arc::clone(self) as Arc<dyn Transport>)
    }

    /// Makes a backup and checks it, as far as a set goes.
    pub fn back_up(&self) {
        let mut state = self.state();
        state.backup = state.taken.clone();
    }

    /// Goes back to the last backup, under a new epoch as the restore command does.
    pub fn restore(&self) {
        let mut state = self.state();
        state.taken = state.backup.clone();
        state.epoch += 1;
    }

    /// Opens everything that was taken.
    pub fn opened(&self) -> Vec<Fragment> {
        self.state()
            .taken
            .fragments
            .values()
            .map(|item| {
                let id = FragmentId::from_hex(&item.id).unwrap();
                let kind = FragmentKind::parse(&item.kind).unwrap();
                self.key.open(&unpacked(&item.sealed), id, kind).unwrap()
            })
            .collect()
    }

    pub fn publish(&self, stream: &str, id: u128, revision: i64, name: &str) {
        let mut body = serde_json::Map::new();
        body.insert("name".into(), name.into());
        body.insert("nis_code".into(), "11001".into());
        let mut state = self.state();
        let records = state.streams.entry(stream.to_owned()).or_default();
        records.retain(|record| record.id != Uuid::from_u128(id));
        records.push(Envelope {
            kind: "municipality".into(),
            id: Uuid::from_u128(id),
            revision,
            deleted: name.is_empty(),
            body,
        });
        records.sort_by_key(|record| record.revision);
    }
}

fn unpacked(base64: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for letter in base64.bytes().filter(|letter| *letter != b'=') {
        let place = LETTERS.iter().position(|known| *known == letter).unwrap();
        bits = bits << 6 | place as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

impl State {
    fn epoch(&self) -> Epoch {
        Epoch(format!("epoch-{}", self.epoch))
    }

    fn judge(&mut self, id: String, taken: bool) -> Verdict {
        let status = match (taken, self.refuse.contains(&id)) {
            (_, true) => VerdictStatus::Refused,
            (true, false) => VerdictStatus::Accepted,
            (false, false) => VerdictStatus::Duplicate,
        };
        Verdict {
            reason: (status == VerdictStatus::Refused).then(|| "unknown-code".to_owned()),
            id,
            status,
        }
    }

    fn digest(&self, stream: &str) -> Digest {
        let living = self.streams[stream].iter().filter(|record| !record.deleted);
        let (count, sum) = living.fold((0, 0), |(n, sum), record| (n + 1, sum + record.revision));
        Digest::from([(
            "municipality".to_owned(),
            KindDigest {
                count,
                revision_sum: sum + i64::from(self.wrong_digest),
            },
        )])
    }
}

impl Transport for Centre {
    fn enrol(&self, request: &EnrolRequest) -> Result<EnrolReply> {
        match request.code.as_str() {
            "ABCD-1234" => Ok(EnrolReply {
                device_id: Uuid::from_u128(1),
                token: "a secret word".into(),
                house_id: Uuid::from_u128(2),
                site_id: Some(Uuid::from_u128(3)),
            }),
            _ => Err(SyncError::BadCode),
        }
    }

    fn hello(&self, regressed: bool) -> Result<Hello> {
        let mut state = self.state();
        if regressed {
            state.regressed += 1;
            state.epoch += 1;
        }
        Ok(Hello {
            protocol: state.protocol,
            seal_keys: vec![SealKeyBody {
                key_id: 1,
                public: self.key.seal_key().unwrap().to_base64(),
            }],
            site_id: Some(Uuid::from_u128(3)),
            streams: match state.names_streams {
                true => state.streams.keys().cloned().collect(),
                false => Vec::new(),
            },
            follow_up_key: Some(self.tickets.follow_up.seal_key().unwrap().to_base64()),
            ..hello(&state.epoch().0, state.taken.seq, state.backup.seq)
        })
    }

    fn push(&self, request: &PushRequest) -> Result<PushReply> {
        let mut state = self.state();
        state.pushes.push(request.clone());
        if let Some(error) = &state.push_fails {
            return Err(error.clone());
        }
        let mut verdicts = Vec::new();
        for item in &request.fragments {
            assert_eq!(unpacked(&item.sealed).len(), SEALED_BYTES);
            let fresh = !state.taken.fragments.contains_key(&item.id);
            let verdict = state.judge(item.id.clone(), fresh);
            if verdict.status == VerdictStatus::Accepted {
                state.taken.fragments.insert(item.id.clone(), item.clone());
            }
            verdicts.push(verdict);
        }
        for item in &request.sessions {
            let fresh = state.taken.sessions.insert(item.id);
            verdicts.push(state.judge(item.id.to_string(), fresh));
        }
        for item in &request.suggestions {
            if state.hears_suggestions {
                let fresh = !state.taken.suggestions.contains(&item.id);
                let verdict = state.judge(item.id.to_string(), fresh);
                if verdict.status == VerdictStatus::Accepted {
                    state.taken.suggestions.insert(item.id);
                }
                verdicts.push(verdict);
            }
        }
        state.taken.seq += 1;
        Ok(PushReply {
            epoch: state.epoch(),
            seq: state.taken.seq,
            verdicts,
        })
    }

    fn pull(&self, stream: &str, cursor: Option<&str>) -> Result<PullPage> {
        let mut state = self.state();
        state.pulls.push(cursor.map(str::to_owned));
        let after = match cursor {
            None => 0,
            Some(text) => match Cursor::parse(text) {
                Some(cursor) if cursor.epoch == state.epoch() => cursor.revision,
                _ => return Err(SyncError::CursorExpired),
            },
        };
        let rest: Vec<Envelope> = state.streams[stream]
            .iter()
            .filter(|record| record.revision > after)
            .cloned()
            .collect();
        let more = rest.len() > state.page_size;
        let records: Vec<Envelope> = rest.into_iter().take(state.page_size).collect();
        let next = Cursor {
            epoch: state.epoch(),
            stream: stream.to_owned(),
            revision: records.last().map_or(after, |record| record.revision),
        };
        Ok(PullPage {
            records,
            next: next.to_string(),
            more,
            digest: (!more).then(|| state.digest(stream)),
        })
    }

    fn tickets(&self, request: &TicketsRequest) -> Result<TicketsReply> {
        let today = Day::parse("day", &Tablet::START[..10]).unwrap();
        Ok(self.tickets.exchange(request, today))
    }
}

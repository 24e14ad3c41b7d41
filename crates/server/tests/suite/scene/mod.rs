//! A centre with one house and two sites, a tablet, and a hand that seals what a tablet would
//! send; on a SQLite file always, on PostgreSQL where a server is named.

#![allow(dead_code, reason = "each test file uses its own part of the scene")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_db::testing::PostgresSchema;
use onthaal_directory::Record;
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{FragmentId, SiteId};
use onthaal_model::intake::Question;
use onthaal_model::random::{Randomness, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{FixedClock, Slot};
use onthaal_model::vocabulary::{AgeBand, Outcome, Theme};
use onthaal_protocol::enrol::EnrolRequest;
use onthaal_protocol::push::{PushBody, PushReply, VerdictStatus};
use onthaal_protocol::seal::SealKey;
use onthaal_server::device::{self, Device};
use onthaal_server::overview::{Status, status};
use onthaal_server::{Centre, enrol, ingest, publish};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

pub const NOW: &str = "2026-11-21T10:00:00Z";
pub const HOUSE: Uuid = Uuid::from_u128(0x1000);
pub const SITE: Uuid = Uuid::from_u128(0x2000);
pub const OTHER_SITE: Uuid = Uuid::from_u128(0x2001);

pub struct Scene {
    pub centre: Centre,
    pub clock: Arc<FixedClock>,
    pub random: Arc<SeededRandomness>,
    pub folder: PathBuf,
    pub database_url: Option<String>,
    pub device: Device,
    key: SealKey,
}

/// Runs `test` on a fresh centre on each database.
pub fn on_each_database(test: impl Fn(&mut Scene)) {
    let folder = tempfile::tempdir().unwrap();
    test(&mut Scene::open(folder.path().to_owned(), None));
    if let Some(schema) = PostgresSchema::scratch() {
        let folder = tempfile::tempdir().unwrap();
        test(&mut Scene::open(
            folder.path().to_owned(),
            Some(schema.url().to_owned()),
        ));
    }
}

pub fn record(kind: RecordKind, id: Uuid, body: Value) -> Record {
    let Value::Object(body) = body else {
        panic!("a body is an object")
    };
    Record { kind, id, body }
}

pub fn house_records() -> Vec<Record> {
    let site = |id, name| {
        record(
            RecordKind::Site,
            id,
            json!({"house_id": HOUSE, "name": name, "municipality": "Wilgenbeke"}),
        )
    };
    vec![
        record(
            RecordKind::House,
            HOUSE,
            json!({"name": "Huis van het Kind Proef", "period": "quarter"}),
        ),
        site(SITE, "Markt"),
        site(OTHER_SITE, "Station"),
    ]
}

pub fn question(theme: &str, outcome: &str) -> Question {
    Question::new(
        Theme::parse(theme).unwrap(),
        AgeBand::not_asked(),
        Outcome::parse(outcome).unwrap(),
    )
}

impl Scene {
    pub fn open(folder: PathBuf, database_url: Option<String>) -> Scene {
        let clock = Arc::new(FixedClock::parse(NOW).unwrap());
        let random = Arc::new(SeededRandomness::new(7));
        let centre = Centre::open(
            &folder,
            database_url.as_deref(),
            clock.clone(),
            random.clone(),
        )
        .unwrap();
        publish::publish_records(&centre, house_records()).unwrap();
        let device = enrol_device(&centre, random.as_ref());
        let hello = ingest::hello(&centre, &device, false).unwrap();
        let first = &hello.seal_keys[0];
        Scene {
            key: SealKey::from_base64(first.key_id, &first.public).unwrap(),
            centre,
            clock,
            random,
            folder,
            database_url,
            device,
        }
    }

    /// Opens the centre again, as after a restart.
    pub fn reopen(&mut self) {
        self.centre = Centre::open(
            &self.folder,
            self.database_url.as_deref(),
            self.clock.clone(),
            self.random.clone(),
        )
        .unwrap();
    }

    pub fn at(&self, instant: &str) {
        use onthaal_model::time::Clock as _;
        self.clock.set(FixedClock::parse(instant).unwrap().now());
    }

    pub fn seal(&self, fragment: &Fragment, period: &str) -> Value {
        let id = FragmentId::new(self.random.as_ref());
        let sealed = self.key.seal(fragment, id, self.random.as_ref()).unwrap();
        json!({
            "id": id.to_hex(),
            "kind": fragment.kind().code(),
            "period": period,
            "key_id": self.key.key_id,
            "sealed": STANDARD.encode(sealed),
        })
    }

    /// The three sealed fragments of a question asked now.
    pub fn fragments(&self, question: &Question, period: &str) -> Vec<Value> {
        use onthaal_model::time::Clock as _;
        question
            .fragments(Slot::of(self.clock.now()), SiteId(SITE))
            .iter()
            .map(|fragment| self.seal(fragment, period))
            .collect()
    }

    pub fn push(&self, fragments: Vec<Value>) -> PushReply {
        self.push_all(fragments, vec![])
    }

    pub fn push_all(&self, fragments: Vec<Value>, sessions: Vec<Value>) -> PushReply {
        let body = PushBody {
            batch_nonce: "n".to_owned(),
            fragments,
            sessions,
            suggestions: Vec::new(),
        };
        ingest::accept_push(&self.centre, &self.device, body).unwrap()
    }

    pub fn suggest(&self, suggestions: Vec<Value>) -> PushReply {
        let body = PushBody {
            batch_nonce: "n".to_owned(),
            fragments: Vec::new(),
            sessions: Vec::new(),
            suggestions,
        };
        ingest::accept_push(&self.centre, &self.device, body).unwrap()
    }

    pub fn status(&self) -> Status {
        status(&self.centre).unwrap()
    }
}

pub fn enrol_device(centre: &Centre, random: &dyn Randomness) -> Device {
    let code = enrol::make_code(centre, Some(SiteId(SITE)), None).unwrap();
    let request = EnrolRequest {
        code,
        install_id: onthaal_model::id::random_uuid(random),
        name: "Balie".to_owned(),
    };
    let reply = enrol::enrol(centre, &request).unwrap();
    device::authenticate(centre, &reply.token).unwrap().unwrap()
}

pub fn count(reply: &PushReply, status: VerdictStatus) -> usize {
    reply.verdicts.iter().filter(|v| v.status == status).count()
}

pub fn reason_of<'a>(reply: &'a PushReply, id: &str) -> Option<&'a str> {
    let verdict = reply.verdicts.iter().find(|v| v.id == id)?;
    verdict.reason.as_deref()
}

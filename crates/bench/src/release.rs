//! Releasing a house and quarter, beside reading as many rows as it has counts.

use crate::figures::{Figures, Times};
use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_core::testing::question;
use onthaal_db::{DbError, Pool, SqliteOptions};
use onthaal_directory::Record;
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{FragmentId, SiteId, random_uuid};
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock as _, Day, FixedClock, Period, PeriodLength, Slot};
use onthaal_protocol::enrol::EnrolRequest;
use onthaal_protocol::push::PushBody;
use onthaal_protocol::seal::SealKey;
use onthaal_release::json::release_json;
use onthaal_release::{K_STANDARD, Menu, MenuKind, Tally, release_block};
use onthaal_server::device::{self, Device};
use onthaal_server::{Centre, enrol, ingest, publish, reports};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

const HOUSE: Uuid = Uuid::from_u128(0x1000);
const SITE: Uuid = Uuid::from_u128(0x2000);
/// The quarters that are released one by one, from this one on.
const FIRST: &str = "2024-Q1";
const QUARTERS: usize = 10;
/// Questions of a house in a quarter.
const QUESTIONS: usize = 300;
/// Fragments that a tablet sends at once.
const BATCH: usize = 60;

pub fn release(folder: &Path) -> anyhow::Result<Vec<Figures>> {
    let mut centre = Scene::open(folder)?;
    let rows = Rows::of(folder, &counts(&centre.random))?;
    let mut period = Period::parse("period", FIRST)?;
    let (mut step, mut bound) = (Times::default(), Times::default());
    for _ in 0..QUARTERS {
        centre.ask(period)?;
        centre.clock.set(noon(period.release_day())?);
        let released = step.take(|| reports::release_period(&centre.centre, Some(period)))?;
        anyhow::ensure!(released.len() == 1, "one house has one release a quarter");
        bound.take(|| rows.read())?;
        period = period.next();
    }
    Ok(vec![
        pure(&rows, &centre.random)?,
        Figures {
            name: "release centre".to_owned(),
            bound_is: "reading as many rows",
            step,
            bound,
            beside: vec![("rows", rows.count as f64)],
        },
    ])
}

/// The rule alone: from counts to the text that is frozen.
fn pure(rows: &Rows, random: &SeededRandomness) -> anyhow::Result<Figures> {
    let menu = Menu::of(MenuKind::Standard);
    let mut tally = Tally::default();
    for (path, count) in counts(random) {
        tally.add(&path, count)?;
    }
    let (mut step, mut bound) = (Times::default(), Times::default());
    for _ in 0..500 {
        let text = step.take(|| {
            let release = release_block(&menu, &tally, K_STANDARD);
            release_json(&release, None, None).to_string()
        });
        anyhow::ensure!(text.contains("released"), "so many questions are released");
        bound.take(|| rows.read())?;
    }
    Ok(Figures {
        name: "release rule".to_owned(),
        bound_is: "reading as many rows",
        step,
        bound,
        beside: vec![("rows", rows.count as f64)],
    })
}

fn noon(day: Day) -> anyhow::Result<onthaal_model::time::Moment> {
    Ok(FixedClock::parse(&format!("{day}T11:00:00Z"))?.now())
}

fn asked(random: &SeededRandomness, day: Day) -> anyhow::Result<Vec<Fragment>> {
    let slot = Slot::of(noon(day)?);
    let questions = (0..QUESTIONS).map(|_| question(random.below(100_000) as usize));
    Ok(questions
        .flat_map(|question| question.fragments(slot, SiteId(SITE)))
        .collect())
}

/// The counts of a house and quarter, by their place in the menu.
fn counts(random: &SeededRandomness) -> BTreeMap<String, u64> {
    let menu = Menu::of(MenuKind::Standard);
    let mut counts = BTreeMap::new();
    let first = Period::parse("period", FIRST).map(Period::first_day);
    for fragment in first
        .map(|day| asked(random, day))
        .into_iter()
        .flatten()
        .flatten()
    {
        for path in menu.paths(&fragment) {
            *counts.entry(path).or_insert(0) += 1;
        }
    }
    counts
}

/// As many rows as a house and quarter has counts, in a file of their own.
struct Rows {
    pool: Pool,
    count: usize,
}

impl Rows {
    fn of(folder: &Path, counts: &BTreeMap<String, u64>) -> anyhow::Result<Rows> {
        let pool = Pool::open_sqlite(&folder.join("rows.db"), &SqliteOptions::default())?;
        pool.write(|s| {
            s.batch(include_str!("rows.sql"))?;
            for (path, count) in counts {
                let count = i64::try_from(*count).unwrap_or(i64::MAX);
                s.execute(
                    include_str!("rows_add.sql"),
                    &[path.as_str().into(), count.into()],
                )?;
            }
            Ok::<_, DbError>(())
        })?;
        let count = counts.len();
        Ok(Rows { pool, count })
    }

    fn read(&self) -> anyhow::Result<()> {
        let rows = self
            .pool
            .read(|s| s.query(include_str!("rows_read.sql"), &[]))?;
        anyhow::ensure!(rows.len() == self.count, "every row was read");
        Ok(())
    }
}

/// A centre with one house and one tablet.
struct Scene {
    centre: Centre,
    clock: Arc<FixedClock>,
    random: Arc<SeededRandomness>,
    device: Device,
    key: SealKey,
}

impl Scene {
    fn open(folder: &Path) -> anyhow::Result<Scene> {
        let start = Period::parse("period", FIRST)?.first_day();
        let clock = Arc::new(FixedClock::at(noon(start)?));
        let random = Arc::new(SeededRandomness::new(20_260_721));
        let centre = Centre::open(folder, None, clock.clone(), random.clone())?;
        let house = json!({"name": "Huis van het Kind Proef", "period": "quarter"});
        let site = json!({"house_id": HOUSE, "name": "Markt", "municipality": "Wilgenbeke"});
        let records = [
            (RecordKind::House, HOUSE, house),
            (RecordKind::Site, SITE, site),
        ];
        let records = records.into_iter().filter_map(|(kind, id, body)| {
            let body = body.as_object()?.clone();
            Some(Record { kind, id, body })
        });
        publish::publish_records(&centre, records.collect())?;
        let code = enrol::make_code(&centre, Some(SiteId(SITE)), None)?;
        let request = EnrolRequest {
            code,
            install_id: random_uuid(random.as_ref()),
            name: "Balie".to_owned(),
        };
        let token = enrol::enrol(&centre, &request)?.token;
        let device = device::authenticate(&centre, &token)?.context("it was enrolled")?;
        let hello = ingest::hello(&centre, &device, false)?;
        let first = hello.seal_keys.first().context("a centre has a key")?;
        Ok(Scene {
            key: SealKey::from_base64(first.key_id, &first.public)?,
            centre,
            clock,
            random,
            device,
        })
    }

    /// Lets the tablet send what was asked in the quarter.
    fn ask(&mut self, period: Period) -> anyhow::Result<()> {
        let day = period.first_day();
        self.clock.set(noon(day)?);
        let text = Period::of(day, PeriodLength::Quarter).to_string();
        let sealed = asked(&self.random, day)?
            .iter()
            .map(|fragment| self.seal(fragment, &text))
            .collect::<anyhow::Result<Vec<_>>>()?;
        for fragments in sealed.chunks(BATCH) {
            let body = PushBody {
                batch_nonce: "n".to_owned(),
                fragments: fragments.to_vec(),
                sessions: vec![],
                suggestions: Vec::new(),
            };
            ingest::accept_push(&self.centre, &self.device, body)?;
        }
        Ok(())
    }

    fn seal(&self, fragment: &Fragment, period: &str) -> anyhow::Result<Value> {
        let id = FragmentId::new(self.random.as_ref());
        let sealed = self.key.seal(fragment, id, self.random.as_ref())?;
        Ok(json!({
            "id": id.to_hex(), "kind": fragment.kind().code(), "period": period,
            "key_id": self.key.key_id, "sealed": STANDARD.encode(sealed),
        }))
    }
}

//! A centre, a desk and a family with its card.

use anyhow::{Context, bail, ensure};
use onthaal_model::random::SeededRandomness;
use onthaal_tests::centre::{Centre, Database};
use onthaal_tests::linkage::Values;
use onthaal_tests::page::{Browser, Page};
use onthaal_tests::tablet::Tablet;
use onthaal_ticket::code::Secret;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// What a family carries, and what a test knows of it.
pub struct Carried {
    pub id: String,
    pub grouped: String,
    pub pictures: Vec<String>,
    pub number: String,
    pub service: String,
    pub name: String,
}

impl Carried {
    pub fn secret(&self) -> anyhow::Result<Secret> {
        Ok(Secret::parse(&self.grouped)?)
    }

    pub fn code(&self) -> String {
        self.grouped.replace(' ', "")
    }
}

/// A code with the right checks that no ticket has.
pub fn unknown_code(seed: u64) -> String {
    Secret::new(&SeededRandomness::new(seed)).code()
}

pub struct Scene {
    pub centre: Centre,
    pub tablet: Tablet,
}

impl Scene {
    /// A desk that has met its centre once.
    pub fn begin(database: Database) -> anyhow::Result<Option<Self>> {
        let Some(centre) = Centre::with_demo_town(database)? else {
            return Ok(None);
        };
        let tablet = Tablet::enrolled(&centre)?;
        let scene = Self { centre, tablet };
        scene.sync()?;
        Ok(Some(scene))
    }

    pub fn sync(&self) -> anyhow::Result<Value> {
        self.tablet.call("sync_now", json!({}))
    }

    /// The fragments that the centre took in.
    pub fn accepted(&self) -> anyhow::Result<i64> {
        let status = self.centre.status()?;
        status["accepted"].as_i64().context("a number")
    }

    /// The one ticket that the desk sees.
    pub fn line(&self) -> anyhow::Result<Value> {
        let list = self.tablet.call("tickets", json!({}))?;
        ensure!(
            list["tickets"].as_array().map(Vec::len) == Some(1),
            "{list}"
        );
        Ok(list["tickets"][0].clone())
    }

    pub fn open(&self, carried: &Carried) -> anyhow::Result<Page> {
        Browser::at(&self.centre.address())?.get(&format!("/t/{}", carried.code()))
    }

    /// Starts both again at this instant.
    pub fn go_on_at(&mut self, clock: &str) -> anyhow::Result<()> {
        self.centre.go_on_at(clock)?;
        self.tablet.go_on_at(clock)
    }

    /// The upkeep of the centre runs beside; this waits until it came so far.
    pub fn wait_for(&self, done: impl Fn(&Self) -> anyhow::Result<bool>) -> anyhow::Result<()> {
        let start = Instant::now();
        while !done(self)? {
            if start.elapsed() > Duration::from_secs(60) {
                bail!("the centre does not come so far");
            }
            std::thread::yield_now();
        }
        Ok(())
    }

    /// The ids and boxes in the ticket file of the tablet.
    pub fn values_of_tickets(&self) -> anyhow::Result<Values> {
        Values::of_file(&self.tablet.data().join("app/tickets.db"))
    }

    /// A service that is proposed for a question, and whether it may be had with a ticket.
    pub fn option(&self, ticket: bool) -> anyhow::Result<Value> {
        let theme = if ticket { "overweight" } else { "vaccination" };
        let asked = json!({"locale": "nl-BE", "theme": theme});
        let found = self.tablet.call("referral_options", asked)?;
        let options = found["options"].as_array().context("it has options")?;
        let fitting = options.iter().find(|option| option["ticket"] == ticket);
        let option = fitting.with_context(|| format!("none is proposed: {found}"))?;
        Ok(option["hit"].clone())
    }

    /// A question at the desk, its referral, consent, and a ticket.
    pub fn refer_a_family(&mut self) -> anyhow::Result<Carried> {
        self.tablet.call("open_desk_session", json!({}))?;
        let question = json!({"theme": "overweight", "age_band": "age-6-12",
            "outcome": "referred-partner", "warmth": "contact-together", "language": "ar"});
        let intake = json!({"questions": [question]});
        self.tablet.call("record_intake", intake)?;
        let service = self.option(true)?;
        let made = self.tablet.call("make_ticket", wish(&service))?;
        ensure!(made["qr"]["size"].as_i64().is_some_and(|size| size >= 25));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let carried = Carried {
            id: text(&made["ticket_id"]),
            grouped: text(&made["code"]),
            pictures: serde_json::from_value(made["pictures"].clone())?,
            number: text(&made["number"]),
            service: text(&service["service_id"]),
            name: text(&service["name"]),
        };
        ensure!(!carried.name.is_empty(), "{service}");
        let address = format!("{}/t/{}", self.centre.address(), carried.code());
        ensure!(made["address"] == address, "{}", made["address"]);
        self.tablet.call("close_desk_session", json!({}))?;
        Ok(carried)
    }
}

/// What the flow at the desk asks for.
pub fn wish(service: &Value) -> Value {
    json!({"service_id": service["service_id"], "warmth": "contact-together",
        "theme": "overweight", "needs": ["child-care-during-talk", "interpreter"],
        "language": "ar", "consent": true})
}

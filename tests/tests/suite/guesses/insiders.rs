//! Whoever has a link of a partner, or the token of a tablet, and tries spoken codes with it.

use crate::referral::scene::{Carried, Scene};
use anyhow::{Context, ensure};
use onthaal_model::id::TicketStepId;
use onthaal_model::random::{Randomness as _, SeededRandomness, SystemRandomness};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::push::VerdictStatus;
use onthaal_protocol::seal::SealKey;
use onthaal_protocol::tickets::{TicketsReply, TicketsRequest, WordItem};
use onthaal_tests::page::Browser;
use onthaal_tests::program::client;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::seal_spoken;
use serde_json::{Value, json};
use uuid::Uuid;

const PASSWORD: &str = "een lange zin die niemand raadt";

/// The link of the organisation that the family is sent to.
pub struct Link {
    pub path: String,
    organisation: String,
    cookie: String,
}

impl Link {
    /// Made by a coordinator.
    pub fn made(scene: &Scene) -> anyhow::Result<Self> {
        scene.centre.coordinator("Marleen", PASSWORD)?;
        let address = scene.centre.address();
        let body = json!({"name": "Marleen", "password": PASSWORD});
        let signed = client()?
            .post(format!("{address}/api/sign-in"))
            .header("X-Onthaal", "1")
            .json(&body)
            .send()?;
        ensure!(signed.status() == 204, "{}", signed.status());
        let cookie = signed.headers().get("set-cookie").context("a session")?;
        let cookie = cookie.to_str()?.split(';').next().unwrap_or_default();
        let partners: Vec<Value> = client()?
            .get(format!("{address}/api/partners"))
            .header("X-Onthaal", "1")
            .header("Cookie", cookie)
            .send()?
            .json()?;
        let partner = partners.iter().find(|partner| {
            let name = partner["name"].as_str().unwrap_or_default();
            name.contains("Wilgenkruid")
        });
        let organisation = partner.context("the demo town has it")?["organisation_id"]
            .as_str()
            .context("an id")?
            .to_owned();
        let cookie = cookie.to_owned();
        let path = link(scene, &organisation, &cookie, "link")?;
        Ok(Self {
            path,
            organisation,
            cookie,
        })
    }

    /// The one that comes in the place of this.
    pub fn renewed(&self, scene: &Scene) -> anyhow::Result<Self> {
        Ok(Self {
            path: link(scene, &self.organisation, &self.cookie, "renew")?,
            organisation: self.organisation.clone(),
            cookie: self.cookie.clone(),
        })
    }

    /// Says that the family with this card came, and is believed.
    pub fn right_card(&self, browser: &Browser, carried: &Carried) -> anyhow::Result<()> {
        let status = self.try_card(browser, carried, &carried.number)?;
        ensure!(status == 303, "a right card was refused: {status}");
        Ok(())
    }

    /// Tries the pictures of the card with another number or another order.
    pub fn wrong_card(
        &self,
        browser: &Browser,
        carried: &Carried,
        number: usize,
    ) -> anyhow::Result<u16> {
        let digits = format!("{:02}", number % 100);
        if digits == carried.number {
            return self.try_pictures(browser, ["sun", "moon", "sun"], &digits);
        }
        self.try_card(browser, carried, &digits)
    }

    /// Tries the pictures of the card with this number.
    pub fn try_card(
        &self,
        browser: &Browser,
        carried: &Carried,
        number: &str,
    ) -> anyhow::Result<u16> {
        let [first, second, third] = &carried.pictures[..] else {
            anyhow::bail!("a card has three pictures");
        };
        self.try_pictures(browser, [first, second, third], number)
    }

    fn try_pictures(
        &self,
        browser: &Browser,
        [first, second, third]: [&str; 3],
        number: &str,
    ) -> anyhow::Result<u16> {
        let form =
            format!("first={first}&second={second}&third={third}&number={number}&result=arrived");
        let page = browser.send_only(&format!("{}/card", self.path), &form)?;
        ensure!(page.body.is_empty() || !page.body.contains("Op je gemak"));
        Ok(page.status)
    }
}

/// The path of a link that is made now.
fn link(scene: &Scene, organisation: &str, cookie: &str, how: &str) -> anyhow::Result<String> {
    let address = scene.centre.address();
    let made = client()?
        .post(format!("{address}/api/partners/{organisation}/{how}"))
        .header("X-Onthaal", "1")
        .header("Cookie", cookie)
        .json(&json!({"address": address}))
        .send()?;
    ensure!(made.status() == 200, "{}", made.status());
    let made: Value = made.json()?;
    let whole = made["address"].as_str().context("an address")?;
    let path = whole.strip_prefix(&address).context("it is ours")?;
    Ok(path.to_owned())
}

/// A tablet of the house in the hands of somebody who speaks the protocol.
pub struct RogueTablet {
    address: String,
    token: String,
    key: SealKey,
    random: SystemRandomness,
}

impl RogueTablet {
    pub fn enrolled(scene: &Scene) -> anyhow::Result<Self> {
        let address = scene.centre.address();
        let code = scene.centre.device_code()?;
        let body = json!({"code": code, "name": "Gestolen",
            "install_id": "00000000-0000-4000-8000-000000000019"});
        let reply: Value = client()?
            .post(format!("{address}/v1/enrol"))
            .header("Onthaal-Protocol", "1")
            .json(&body)
            .send()?
            .json()?;
        let token = reply["token"].as_str().context("a token")?.to_owned();
        let hello: Hello = client()?
            .get(format!("{address}/v1/hello"))
            .header("Onthaal-Protocol", "1")
            .bearer_auth(&token)
            .send()?
            .json()?;
        let key = hello.seal_keys.first().context("a key")?;
        Ok(Self {
            key: SealKey::from_base64(key.key_id, &key.public)?,
            address,
            token,
            random: SystemRandomness,
        })
    }

    fn exchange(&self, words: Vec<WordItem>, open: Vec<Uuid>) -> anyhow::Result<TicketsReply> {
        let mut request = TicketsRequest {
            nonce: "n".repeat(32),
            tickets: vec![],
            words,
            answers: vec![],
            open,
            settled: vec![],
            padding: String::new(),
        };
        request.pad();
        let answer = client()?
            .post(format!("{}/v1/tickets", self.address))
            .header("Onthaal-Protocol", "1")
            .bearer_auth(&self.token)
            .json(&request)
            .send()?;
        ensure!(answer.status() == 200, "{}", answer.status());
        let text = answer.text()?;
        ensure!(
            text.len().is_multiple_of(4096),
            "{} bytes tell something",
            text.len()
        );
        Ok(serde_json::from_str(&text)?)
    }

    /// Says ten spoken codes that are not the family's; gives how each was answered.
    pub fn words(&self, carried: &Carried, turn: u64) -> anyhow::Result<Vec<String>> {
        let theirs = PictureCode::read(&carried.pictures, &carried.number)?;
        let chance = SeededRandomness::new(turn);
        let mut words = Vec::new();
        while words.len() < 10 {
            let code = PictureCode::new(&chance);
            if code == theirs {
                continue;
            }
            let id = TicketStepId::new(&self.random);
            let sealed = seal_spoken(&code, &self.key, id, &self.random)?;
            words.push(WordItem {
                id: id.0,
                said: "withdrawn".to_owned(),
                key_id: self.key.key_id,
                sealed: base64(&sealed),
            });
        }
        let reply = self.exchange(words, vec![])?;
        let told = reply
            .verdicts
            .into_iter()
            .map(|verdict| match verdict.status {
                VerdictStatus::Accepted => "accepted".to_owned(),
                VerdictStatus::Duplicate => "duplicate".to_owned(),
                VerdictStatus::Refused => verdict.reason.unwrap_or_default(),
            });
        Ok(told.collect())
    }

    /// How many states are told of the family's ticket to whoever knows its id.
    pub fn states_of(&self, carried: &Carried) -> anyhow::Result<usize> {
        let id = Uuid::try_parse(&carried.id)?;
        Ok(self.exchange(vec![], vec![id])?.states.len())
    }

    /// How many states are told of so many ids that somebody made up.
    pub fn states_of_others(&self, count: usize) -> anyhow::Result<usize> {
        let made_up = || {
            let mut bytes = [0; 16];
            self.random.fill(&mut bytes);
            Uuid::from_bytes(bytes)
        };
        let ids = (0..count).map(|_| made_up()).collect();
        Ok(self.exchange(vec![], ids)?.states.len())
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

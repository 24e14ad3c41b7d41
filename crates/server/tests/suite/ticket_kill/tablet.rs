//! A tablet, a family and a partner in one, who remember what the centre told them for sure.

use super::process::Serving;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_model::id::{OrganisationId, ServiceId, TicketId, TicketStepId};
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{Domain, SupportNeed, Warmth};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::push::VerdictStatus;
use onthaal_protocol::seal::SealKey;
use onthaal_protocol::tickets::{TicketItem, TicketsReply, TicketsRequest, WordItem};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::due_of;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::{Account, Content, seal_spoken};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A ticket as it was made, and what is known of it for sure.
pub struct Made {
    pub id: TicketId,
    pub secret: Secret,
    pictures: PictureCode,
    item: TicketItem,
    /// The centre said that it has it.
    pub taken: bool,
    /// What the centre said that it took last.
    sure: Option<String>,
    /// What was tried since: the centre may have taken it.
    tried: BTreeSet<String>,
    /// How it ended, once the centre said so.
    pub over: Option<String>,
    pub settled: bool,
    /// What a family said of it at a tablet, until the centre has taken that.
    word: Option<WordItem>,
}

/// What the tablet knows.
pub struct Tablet {
    pub chance: SeededRandomness,
    token: String,
    key: Option<SealKey>,
    pub tickets: Vec<Made>,
    pub refused: usize,
}

impl Tablet {
    pub fn new(token: String) -> Self {
        Self {
            chance: SeededRandomness::new(5),
            token,
            key: None,
            tickets: Vec::new(),
            refused: 0,
        }
    }

    fn headers(&self, line: &str) -> String {
        let token = &self.token;
        format!(
            "{line}\r\nAuthorization: Bearer {token}\r\nOnthaal-Protocol: 1\r\n\
             Content-Type: application/json"
        )
    }

    /// Learns the centre's key, once.
    pub fn hello(&mut self, centre: &Serving) -> Option<()> {
        if self.key.is_none() {
            let answer = centre.ask(&self.headers("GET /v1/hello HTTP/1.1"), "")?;
            let hello: Hello = serde_json::from_str(&answer.body).unwrap();
            assert!(hello.follow_up_key.is_some());
            let key = &hello.seal_keys[0];
            self.key = SealKey::from_base64(key.key_id, &key.public).ok();
        }
        Some(())
    }

    pub fn make(&mut self, today: Day) {
        let Some(key) = &self.key else {
            return;
        };
        let (id, secret) = (TicketId::new(&self.chance), Secret::new(&self.chance));
        let pictures = PictureCode::new(&self.chance);
        let warmth = Warmth::parse("contact-together").unwrap();
        let content = Content {
            service: ServiceId::new(&self.chance),
            needs: SupportNeed::all().take(2).collect(),
            language: None,
            warmth,
            opened: today,
        };
        let account = Account {
            domain: Domain::all().next(),
            warmth,
            organisation: Some(OrganisationId::new(&self.chance)),
            pictures,
        };
        let item = TicketItem {
            id: id.0,
            locator: hex::encode(secret.locator().0),
            due: due_of(today).to_string(),
            content: BASE64.encode(content.seal(&secret, id).unwrap()),
            key_id: key.key_id,
            account: BASE64.encode(account.seal(key, id, &self.chance).unwrap()),
        };
        self.tickets.push(Made {
            id,
            secret,
            pictures,
            item,
            taken: false,
            sure: None,
            tried: BTreeSet::new(),
            over: None,
            settled: false,
            word: None,
        });
    }

    /// Lets a family say something of a ticket with its spoken code, at the next exchange.
    pub fn word(&mut self) {
        let at = self.chance.below(self.tickets.len().max(1) as u64) as usize;
        let (Some(key), Some(made)) = (&self.key, self.tickets.get_mut(at)) else {
            return;
        };
        if !made.taken || made.over.is_some() || made.word.is_some() {
            return;
        }
        let id = TicketStepId::new(&self.chance);
        let said = ["arrived", "withdrawn"][self.chance.below(2) as usize];
        made.tried.insert(said.to_owned());
        made.word = Some(WordItem {
            id: id.0,
            said: said.to_owned(),
            key_id: key.key_id,
            sealed: BASE64.encode(seal_spoken(&made.pictures, key, id, &self.chance).unwrap()),
        });
    }

    /// One exchange: what the centre may not have, what families said, and where tickets stand.
    pub fn exchange(&mut self, centre: &Serving) -> Option<()> {
        let new = self.tickets.iter().filter(|made| !made.taken).take(2);
        let words = self.tickets.iter().filter_map(|made| made.word.clone());
        let mut request = TicketsRequest {
            nonce: "n".repeat(32),
            tickets: new.map(|made| made.item.clone()).collect(),
            words: words.take(10).collect(),
            answers: vec![],
            open: self.ids(|made| made.taken && made.over.is_none()),
            settled: self.ids(|made| made.over.is_some() && !made.settled),
            padding: String::new(),
        };
        request.pad();
        let body = serde_json::to_string(&request).unwrap();
        let answer = centre.ask(&self.headers("POST /v1/tickets HTTP/1.1"), &body)?;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let reply: TicketsReply = serde_json::from_str(&answer.body).unwrap();
        self.book(&request, &reply);
        Some(())
    }

    fn book(&mut self, request: &TicketsRequest, reply: &TicketsReply) {
        for verdict in &reply.verdicts {
            let id = Uuid::try_parse(&verdict.id).unwrap();
            if verdict.status == VerdictStatus::Refused {
                // A word of a tablet that said too much today.
                assert_eq!(verdict.reason.as_deref(), Some("too-many"));
                self.refused += 1;
                continue;
            }
            for made in &mut self.tickets {
                made.taken |= made.id.0 == id;
                made.word = made.word.take().filter(|word| word.id != id);
            }
        }
        for state in &reply.states {
            let made = self.tickets.iter_mut().find(|made| made.id.0 == state.id);
            let made = made.expect("the centre tells of what was asked for");
            let result = state.result.as_deref();
            let fits = match result {
                None => made.sure.is_none() && !state.over,
                Some("unknown") => made.sure.is_none() && state.over,
                Some(said) => made.sure.as_deref() == Some(said) || made.tried.contains(said),
            };
            assert!(
                fits,
                "{result:?} was never said, or something else was taken"
            );
            if state.over {
                made.over = state.result.clone();
            }
        }
        let known: BTreeSet<Uuid> = reply.states.iter().map(|state| state.id).collect();
        assert!(
            request.open.iter().all(|id| known.contains(id)),
            "the centre lost a ticket that it had"
        );
        for made in &mut self.tickets {
            made.settled |= request.settled.contains(&made.id.0);
        }
    }

    fn ids(&self, wanted: impl Fn(&Made) -> bool) -> Vec<Uuid> {
        let found = self.tickets.iter().filter(|made| wanted(made));
        found.map(|made| made.id.0).take(60).collect()
    }

    /// Opens a ticket that the centre has.
    pub fn open(&mut self, centre: &Serving) -> Option<()> {
        let made = self.any()?;
        let (code, living) = (self.tickets[made].secret.code(), self.lives(made));
        let answer = centre.ask(&format!("GET /t/{code} HTTP/1.1"), "")?;
        assert!(answer.status == 200 || !living, "a ticket cannot be opened");
        assert!(answer.status < 500);
        Some(())
    }

    /// Answers a ticket that the centre has, as a partner that has just looked.
    pub fn answer(&mut self, centre: &Serving) -> Option<()> {
        let at = self.any()?;
        let (code, living) = (self.tickets[at].secret.code(), self.lives(at));
        let page = centre.ask(&format!("GET /t/{code} HTTP/1.1"), "")?;
        let seen = page
            .body
            .split_once("name=\"seen\" value=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .unwrap_or_default();
        let results = ["arrived", "not-arrived", "full", "withdrawn"];
        let said = results[self.chance.below(4) as usize];
        let form = format!("result={said}&seen={seen}&sure=yes");
        self.tickets[at].tried.insert(said.to_owned());
        let head =
            format!("POST /t/{code} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded");
        let answer = centre.ask(&head, &form)?;
        let thanked = answer.head.contains("said=thanks") || answer.head.contains("said=withdrawn");
        assert!(answer.status == 303 || !living, "{}", answer.status);
        if thanked {
            let made = &mut self.tickets[at];
            made.sure = Some(said.to_owned());
            // A word that waits may still come after it.
            made.tried = made.word.iter().map(|word| word.said.clone()).collect();
        }
        Some(())
    }

    /// A ticket that the centre has.
    fn any(&self) -> Option<usize> {
        let known = (0..self.tickets.len()).filter(|at| self.tickets[*at].taken);
        let known: Vec<usize> = known.collect();
        let at = self.chance.below(known.len().max(1) as u64) as usize;
        known.get(at).copied()
    }

    /// Whether nothing was said of it that could have ended it, for sure.
    fn lives(&self, at: usize) -> bool {
        let made = &self.tickets[at];
        made.over.is_none() && made.sure.is_none() && made.tried.is_empty()
    }
}

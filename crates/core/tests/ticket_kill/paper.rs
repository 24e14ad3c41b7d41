//! A centre on paper: what a tablet told it, and what it would answer. It finds fault with whatever
//! comes twice in two forms.

use onthaal_model::id::TicketId;
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_protocol::push::{Verdict, VerdictStatus};
use onthaal_protocol::seal::OpenKey;
use onthaal_protocol::tickets::{
    AnswerItem, TicketItem, TicketState, TicketsReply, TicketsRequest, WordItem,
};
use onthaal_ticket::sealed::Account;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

use crate::life::{base64, bytes};

/// Where a ticket stands.
pub struct Standing {
    pub item: TicketItem,
    pub result: Option<String>,
    pub over: bool,
    pub settled: bool,
}

/// What it knows.
pub struct Paper {
    chance: SeededRandomness,
    pub key: OpenKey,
    pub follow_up: OpenKey,
    pub tickets: BTreeMap<Uuid, Standing>,
    pub words: BTreeMap<Uuid, WordItem>,
    pub answers: BTreeMap<Uuid, AnswerItem>,
    /// Ends what it is asked for: nobody answers by chance any more.
    pub closing: bool,
    pub exchanges: usize,
}

impl Paper {
    pub fn new(key: OpenKey, follow_up: OpenKey) -> Self {
        Self {
            chance: SeededRandomness::new(7),
            key,
            follow_up,
            tickets: BTreeMap::new(),
            words: BTreeMap::new(),
            answers: BTreeMap::new(),
            closing: false,
            exchanges: 0,
        }
    }

    /// Whether this happens now, once in so many times.
    pub fn happens(&self, once_in: u64) -> bool {
        !self.closing && self.chance.below(once_in) == 0
    }

    /// Takes a request in and answers it.
    pub fn exchange(&mut self, request: &TicketsRequest) -> TicketsReply {
        self.exchanges += 1;
        let body = serde_json::to_vec(request).unwrap();
        assert_eq!(body.len(), 4096, "the length of a request tells something");
        let mut verdicts = Vec::new();
        for item in &request.tickets {
            verdicts.push(verdict(item.id, self.take_ticket(item)));
        }
        for item in &request.words {
            let known = self.words.insert(item.id, item.clone());
            assert!(known.as_ref().is_none_or(|known| known == item));
            verdicts.push(verdict(item.id, known.is_none().then_some("")));
        }
        for item in &request.answers {
            verdicts.push(verdict(item.id, self.take_answer(item)));
        }
        for id in &request.settled {
            // Of one that the desk ended while it was on its way the centre may never have heard.
            if let Some(standing) = self.tickets.get_mut(id) {
                assert!(standing.over, "a ticket is settled that lives");
                standing.settled = true;
            }
        }
        let states = request
            .open
            .iter()
            .filter_map(|id| self.state(*id))
            .collect();
        TicketsReply {
            verdicts,
            states,
            follow_up_key: base64(self.follow_up.secret_bytes()),
            padding: String::new(),
        }
    }

    /// Nothing for one that was there before, nothing to say for a new one.
    fn take_ticket(&mut self, item: &TicketItem) -> Option<&'static str> {
        if let Some(known) = self.tickets.get(&item.id) {
            assert!(known.item == *item, "a ticket came again in another form");
            assert!(!known.settled, "a ticket came again after it was settled");
            return None;
        }
        let locators: BTreeSet<&str> = self
            .tickets
            .values()
            .map(|known| known.item.locator.as_str())
            .collect();
        assert!(
            !locators.contains(item.locator.as_str()),
            "one code, two tickets"
        );
        Account::open(&bytes(&item.account), &self.key, TicketId(item.id))
            .expect("the account is for the centre");
        self.tickets.insert(
            item.id,
            Standing {
                item: item.clone(),
                result: None,
                over: false,
                settled: false,
            },
        );
        Some("")
    }

    fn take_answer(&mut self, item: &AnswerItem) -> Option<&'static str> {
        if let Some(known) = self.answers.get(&item.id) {
            assert!(known == item, "an answer came again in another form");
            return None;
        }
        let Some(standing) = self.tickets.get_mut(&item.ticket) else {
            return Some("unknown-code");
        };
        if standing.over {
            return Some("too-old");
        }
        self.answers.insert(item.id, item.clone());
        standing.result = Some(item.result.clone());
        standing.over = item.result == "withdrawn";
        Some("")
    }

    fn state(&mut self, id: Uuid) -> Option<TicketState> {
        let ends = self.closing || self.happens(6);
        let standing = self.tickets.get_mut(&id)?;
        if ends {
            standing.over = true;
            standing.result.get_or_insert_with(|| "unknown".to_owned());
        }
        Some(TicketState {
            id,
            result: standing.result.clone(),
            reason: None,
            over: standing.over,
            spoken: true,
        })
    }
}

fn verdict(id: Uuid, refusal: Option<&str>) -> Verdict {
    let (status, reason) = match refusal {
        None => (VerdictStatus::Duplicate, None),
        Some("") => (VerdictStatus::Accepted, None),
        Some(reason) => (VerdictStatus::Refused, Some(reason.to_owned())),
    };
    Verdict {
        id: id.hyphenated().to_string(),
        status,
        reason,
    }
}

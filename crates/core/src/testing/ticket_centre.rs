//! A centre in memory that keeps the rules of tickets, for tests.

use crate::desk::Enrolment;
use crate::error::{CoreError, Result};
use crate::replica::{meet_centre, note_good_round};
use crate::testing::{Tablet, hello};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::random::SeededRandomness;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::{Clock as _, Day};
use onthaal_model::vocabulary::GapReason;
use onthaal_protocol::hello::{Hello, SealKeyBody};
use onthaal_protocol::push::{Verdict, VerdictStatus};
use onthaal_protocol::seal::OpenKey;
use onthaal_protocol::tickets::{
    AnswerItem, TicketItem, TicketState, TicketsReply, TicketsRequest, WordItem,
};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::{Answer, State, Taken};
use onthaal_ticket::sealed::{Account, Content, open_spoken};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// A ticket as this centre has it.
pub struct Kept {
    /// As it was sent; nothing once it has ended.
    pub item: Option<TicketItem>,
    /// Where it stands.
    pub state: State,
    /// How it ended.
    pub ended: Option<(ReferralResult, Option<GapReason>)>,
    /// Whether its spoken code works.
    pub spoken: bool,
}

/// What this centre has and was told.
#[derive(Default)]
pub struct Books {
    /// The tickets.
    pub tickets: BTreeMap<Uuid, Kept>,
    /// Results that left for the statistics, in the order in which they did.
    pub counted: Vec<ReferralResult>,
    /// What families said, by the word's id: the code and what was said.
    pub words: BTreeMap<Uuid, (String, String)>,
    /// Answers that were looked at.
    pub answers: BTreeSet<Uuid>,
    /// Every request, as it came in.
    pub requests: Vec<TicketsRequest>,
    /// Refuses every item, with this reason.
    pub refuses: Option<&'static str>,
    /// Gives no verdicts.
    pub silent: bool,
}

/// A centre in memory.
pub struct TicketCentre {
    /// Its own key.
    pub key: OpenKey,
    /// The key of the house's follow-ups.
    pub follow_up: OpenKey,
    books: Mutex<Books>,
}

impl TicketCentre {
    /// A centre with keys from this seed.
    pub fn new(seed: u64) -> TicketCentre {
        let random = SeededRandomness::new(seed);
        TicketCentre::with(OpenKey::generate(1, &random), OpenKey::generate(0, &random))
    }

    /// A centre with these keys: its own, and that of the house's follow-ups.
    pub fn with(key: OpenKey, follow_up: OpenKey) -> TicketCentre {
        TicketCentre {
            key,
            follow_up,
            books: Mutex::default(),
        }
    }

    /// What it has and was told.
    pub fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Its first word, to this tablet and on this day of its own.
    pub fn hello(&self, time: &str) -> Result<Hello> {
        let public = |key: &OpenKey| {
            key.seal_key()
                .map(|key| key.to_base64())
                .map_err(|_| CoreError::Unsealable)
        };
        Ok(Hello {
            seal_keys: vec![SealKeyBody {
                key_id: self.key.key_id,
                public: public(&self.key)?,
            }],
            time: time.to_owned(),
            follow_up_key: Some(public(&self.follow_up)?),
            ..hello("epoch-1", 0, 0)
        })
    }

    /// Enrols the tablet and lets it hear the first word.
    pub fn welcome(&self, tablet: &Tablet) -> Result<Enrolment> {
        let who = tablet.enrol()?;
        let now = tablet.clock.now();
        meet_centre(&tablet.store, &self.hello(&now.to_rfc3339())?, Day::of(now))?;
        note_good_round(&tablet.store, now)?;
        Ok(who)
    }

    /// Answers a request on this day.
    pub fn exchange(&self, request: &TicketsRequest, today: Day) -> TicketsReply {
        let mut books = self.books();
        books.requests.push(request.clone());
        books.end_due(today);
        let mut verdicts = Vec::new();
        for item in &request.tickets {
            let status = self.take(&mut books, item);
            verdicts.push(books.verdict(item.id, status));
        }
        for item in &request.answers {
            let status = books.hear(item, today);
            verdicts.push(books.verdict(item.id, status));
        }
        for item in &request.words {
            let status = self.listen(&mut books, item);
            verdicts.push(books.verdict(item.id, status));
        }
        for id in &request.settled {
            if books.tickets.get(id).is_some_and(|one| one.ended.is_some()) {
                books.tickets.remove(id);
            }
        }
        if books.silent {
            verdicts.clear();
        }
        let mut reply = TicketsReply {
            verdicts,
            states: request
                .open
                .iter()
                .filter_map(|id| books.state(*id))
                .collect(),
            follow_up_key: BASE64.encode(self.follow_up.secret_bytes()),
            padding: String::new(),
        };
        reply.pad();
        reply
    }

    /// What a partner with the code reads; nothing when there is no such ticket, or no longer.
    pub fn read(&self, secret: &Secret) -> Option<Content> {
        let locator = hex::encode(secret.locator().0);
        let books = self.books();
        let (id, item) = books.tickets.iter().find_map(|(id, kept)| {
            let item = kept.item.as_ref()?;
            (item.locator == locator).then_some((*id, item))
        })?;
        let sealed = BASE64.decode(&item.content).ok()?;
        Content::open(&sealed, secret, TicketId(id)).ok()
    }

    /// What the centre itself may know of a ticket.
    pub fn account(&self, id: TicketId) -> Option<Account> {
        let books = self.books();
        let sealed = BASE64
            .decode(&books.tickets.get(&id.0)?.item.as_ref()?.account)
            .ok()?;
        Account::open(&sealed, &self.key, id).ok()
    }

    /// A partner answers on this day.
    pub fn answer(&self, id: TicketId, answer: Answer, today: Day) {
        self.books().answer(id.0, answer, today);
    }

    fn take(&self, books: &mut Books, item: &TicketItem) -> Option<bool> {
        if books.refuses.is_some() {
            return None;
        }
        if let Some(known) = books.tickets.get(&item.id) {
            let same = known.item.as_ref().is_none_or(|known| known == item);
            return same.then_some(false);
        }
        let sealed = BASE64.decode(&item.account).ok()?;
        let account = Account::open(&sealed, &self.key, TicketId(item.id)).ok()?;
        let twice = books.tickets.keys().any(|id| {
            let other = books.tickets[id].item.as_ref();
            other
                .and_then(|item| BASE64.decode(&item.account).ok())
                .and_then(|sealed| Account::open(&sealed, &self.key, TicketId(*id)).ok())
                .is_some_and(|other| other.pictures == account.pictures)
        });
        let kept = Kept {
            item: Some(item.clone()),
            state: State::open_until(Day::parse("due", &item.due).ok()?),
            ended: None,
            spoken: !twice,
        };
        books.tickets.insert(item.id, kept);
        Some(true)
    }

    fn listen(&self, books: &mut Books, item: &WordItem) -> Option<bool> {
        if books.refuses.is_some() {
            return None;
        }
        let sealed = BASE64.decode(&item.sealed).ok()?;
        let code = open_spoken(&sealed, &self.key, TicketStepId(item.id)).ok()?;
        let word = (code.canonical(), item.said.clone());
        Some(books.words.insert(item.id, word).is_none())
    }
}

impl Books {
    fn verdict(&self, id: Uuid, taken: Option<bool>) -> Verdict {
        let (status, reason) = match taken {
            Some(true) => (VerdictStatus::Accepted, None),
            Some(false) => (VerdictStatus::Duplicate, None),
            None => (
                VerdictStatus::Refused,
                Some(self.refuses.unwrap_or("not-allowed").to_owned()),
            ),
        };
        Verdict {
            id: id.to_string(),
            status,
            reason,
        }
    }

    fn hear(&mut self, item: &AnswerItem, today: Day) -> Option<bool> {
        if self.refuses.is_some() || !self.tickets.contains_key(&item.ticket) {
            return None;
        }
        if !self.answers.insert(item.id) {
            return Some(false);
        }
        let result = ReferralResult::parse(&item.result).ok()?;
        let reason = item
            .reason
            .as_deref()
            .map(GapReason::parse)
            .transpose()
            .ok()?;
        self.answer(item.ticket, Answer::of(result, reason)?, today);
        Some(true)
    }

    fn answer(&mut self, id: Uuid, answer: Answer, today: Day) {
        let Some(kept) = self.tickets.get_mut(&id).filter(|one| one.ended.is_none()) else {
            return;
        };
        match kept.state.take(answer, today) {
            Taken::Answered(state) => kept.state = state,
            Taken::Ended(result) => {
                kept.ended = Some((result, None));
                kept.item = None;
                self.counted.push(result);
            }
            Taken::Closed => {}
        }
    }

    fn end_due(&mut self, today: Day) {
        for kept in self.tickets.values_mut().filter(|one| one.ended.is_none()) {
            if let Some(end) = kept.state.ended(today) {
                kept.ended = Some(end);
                kept.item = None;
                self.counted.push(end.0);
            }
        }
    }

    fn state(&self, id: Uuid) -> Option<TicketState> {
        let kept = self.tickets.get(&id)?;
        let answered = kept
            .state
            .answered
            .map(|(answer, _)| (answer.result(), answer.reason()));
        let said = kept.ended.or(answered);
        Some(TicketState {
            id,
            result: said.map(|(result, _)| result.code().to_owned()),
            reason: said.and_then(|(_, reason)| Some(reason?.code().to_owned())),
            over: kept.ended.is_some(),
            spoken: kept.spoken && kept.ended.is_none(),
        })
    }
}

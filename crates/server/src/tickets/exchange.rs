//! One exchange with a tablet: its new tickets, what families and the desk said at it, and where
//! the tickets stand that it made.
//!
//! Whoever knows a ticket's id made it, so the id is all that is asked for. Whether a spoken code
//! leads to a ticket is never answered.

use super::answer::{Answered, apply};
use super::end::{end_due, erase};
use super::item::{self, Heard, Incoming, NOT_ALLOWED, Spoken, TOO_MANY};
use super::open::find_open;
use super::state::{Kept, last_day, state_of};
use crate::centre::Centre;
use crate::device::Device;
use crate::error::Result;
use crate::month::month_of;
use crate::rows::ticket::{self, By, NewTicket};
use crate::rows::{ticket_count, ticket_end};
use crate::ticket_store::Way;
use crate::verdict::{Item, duplicate, refused, taken};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_db::Session;
use onthaal_model::id::TicketId;
use onthaal_model::time::Day;
use onthaal_protocol::push::Verdict;
use onthaal_protocol::tickets::{TicketState, TicketsBody, TicketsReply};
use onthaal_protocol::version::MAX_OPEN_TICKETS;
use uuid::Uuid;

/// New tickets that one tablet may bring in a day.
const TICKETS_A_DAY: i64 = 100;
/// Words of families that one tablet may bring in a day.
const WORDS_A_DAY: i64 = 100;

/// Takes in what a tablet says of tickets and tells it where its own stand. Every item that has an
/// id gets a verdict; one that is refused never delays another, and a second delivery changes
/// nothing.
///
/// Errs only when the database or the machine fails; then nothing was taken.
pub fn exchange(centre: &Centre, device: &Device, body: TicketsBody) -> Result<TicketsReply> {
    end_due(centre)?;
    let tickets = item::tickets(centre, &body.tickets);
    let words = item::words(centre, &body.words);
    let answers = item::answers(&body.answers);
    let asked = &body.open[..body.open.len().min(MAX_OPEN_TICKETS)];
    let settled = &body.settled[..body.settled.len().min(MAX_OPEN_TICKETS)];

    let mut verdicts = Vec::new();
    let mut turn = Turn {
        centre,
        device,
        today: centre.today(),
        erasing: false,
    };
    if !(tickets.is_empty() && words.is_empty() && answers.is_empty() && settled.is_empty()) {
        verdicts = centre.tickets.write(turn.today, |s| {
            let mut verdicts = turn.take_tickets_and_words(s, &tickets, &words)?;
            for item in &answers {
                verdicts.push(turn.take_answer(s, item)?);
            }
            for id in settled {
                ticket_end::settle(s, TicketId(*id))?;
            }
            Ok(verdicts)
        })?;
    }
    if turn.erasing {
        erase(centre);
    }
    let mut reply = TicketsReply {
        verdicts,
        states: turn.states(asked)?,
        follow_up_key: STANDARD.encode(
            centre
                .tickets
                .key
                .follow_ups_of(device.house)?
                .secret_bytes(),
        ),
        padding: String::new(),
    };
    reply.pad();
    Ok(reply)
}

struct Turn<'a> {
    centre: &'a Centre,
    device: &'a Device,
    today: Day,
    /// Whether something was deleted that must go from pages and journal too.
    erasing: bool,
}

impl Turn<'_> {
    fn take_tickets_and_words(
        &mut self,
        s: &mut dyn Session,
        tickets: &[Item<Incoming>],
        words: &[Item<Spoken>],
    ) -> Result<Vec<Verdict>> {
        let tablet = self.centre.tickets.key.tablet(self.device.id);
        let day = self.today.to_string();
        let before = ticket_count::brought(s, &tablet, &day)?;
        let mut brought = before;
        let mut verdicts = Vec::with_capacity(tickets.len() + words.len());
        for item in tickets {
            verdicts.push(self.take_ticket(s, item, &mut brought.0)?);
        }
        for item in words {
            verdicts.push(self.take_word(s, item, &mut brought.1)?);
        }
        if brought != before {
            ticket_count::set_brought(s, &tablet, &day, brought)?;
        }
        Ok(verdicts)
    }

    fn take_ticket(
        &self,
        s: &mut dyn Session,
        item: &Item<Incoming>,
        brought: &mut i64,
    ) -> Result<Verdict> {
        let new = match &item.read {
            Ok(new) => new,
            Err(reason) => return Ok(refused(&item.id, reason)),
        };
        if let Some(known) = ticket::by_id(s, new.id)? {
            return Ok(match known.word == new.word {
                true => duplicate(&item.id),
                false => refused(&item.id, NOT_ALLOWED),
            });
        }
        if ticket_end::get(s, new.id)?.is_some() {
            return Ok(duplicate(&item.id));
        }
        if ticket::is_taken(s, By::Locator(&new.locator))? {
            return Ok(refused(&item.id, NOT_ALLOWED));
        }
        if *brought >= TICKETS_A_DAY {
            return Ok(refused(&item.id, TOO_MANY));
        }
        *brought += 1;
        self.keep(s, new)?;
        Ok(taken(&item.id))
    }

    fn keep(&self, s: &mut dyn Session, new: &Incoming) -> Result<()> {
        let key = &self.centre.tickets.key;
        let kept = Kept {
            domain: new.account.domain,
            warmth: new.account.warmth,
        };
        let code = &new.account.pictures;
        let in_house = key.spoken_in_house(self.device.house, code);
        let organisation = new.account.organisation;
        let at = organisation.map(|organisation| key.spoken_at(organisation, code));
        // A spoken code leads to one ticket: the one that had it first.
        let mut free = !ticket::is_taken(s, By::SpokenInHouse(&in_house))?;
        if let Some(at) = &at {
            free &= !ticket::is_taken(s, By::SpokenAt(at))?;
        }
        let account = kept.seal(key, new.id, self.centre.random.as_ref())?;
        ticket::insert(
            s,
            &NewTicket {
                id: new.id,
                locator: &new.locator,
                house: self.device.house,
                due: &new.due.to_string(),
                content: &new.content,
                account: &account,
                word: &new.word,
                spoken_in_house: free.then_some(in_house.as_slice()),
                spoken_at: at.as_ref().filter(|_| free).map(<[u8; 32]>::as_slice),
            },
        )?;
        Ok(())
    }

    fn take_word(
        &mut self,
        s: &mut dyn Session,
        item: &Item<Spoken>,
        brought: &mut i64,
    ) -> Result<Verdict> {
        let said = match &item.read {
            Ok(said) => said,
            Err(reason) => return Ok(refused(&item.id, reason)),
        };
        if ticket_count::knows_step(s, said.id)? {
            return Ok(duplicate(&item.id));
        }
        if *brought >= WORDS_A_DAY {
            return Ok(refused(&item.id, TOO_MANY));
        }
        *brought += 1;
        ticket_count::take_step(s, said.id, &last_day(self.today).to_string())?;
        let word = self
            .centre
            .tickets
            .key
            .spoken_in_house(self.device.house, &said.code);
        let by = By::SpokenInHouse(&word);
        let way = Way::Tablet;
        if let Some((row, _)) = find_open(s, by, way, self.today)? {
            ticket_count::add_openings(s, month_of(self.today), way.code(), 1, 0)?;
            let answered = apply(self.centre, s, &row, said.answer, self.today)?;
            self.erasing |= answered == Answered::Ended;
        }
        Ok(taken(&item.id))
    }

    fn take_answer(&mut self, s: &mut dyn Session, item: &Item<Heard>) -> Result<Verdict> {
        let said = match &item.read {
            Ok(said) => said,
            Err(reason) => return Ok(refused(&item.id, reason)),
        };
        if ticket_count::knows_step(s, said.id)? {
            return Ok(duplicate(&item.id));
        }
        let known = ticket::by_id(s, said.ticket)?;
        let Some(row) = known.filter(|row| row.house == self.device.house) else {
            return Ok(refused(
                &item.id,
                match ticket_end::get(s, said.ticket)? {
                    Some(_) => "too-old",
                    None => "unknown-code",
                },
            ));
        };
        let answered = apply(self.centre, s, &row, said.answer, self.today)?;
        if answered == Answered::Closed {
            return Ok(refused(&item.id, "too-old"));
        }
        self.erasing |= answered == Answered::Ended;
        ticket_count::take_step(s, said.id, &last_day(self.today).to_string())?;
        Ok(taken(&item.id))
    }

    /// Where the tickets stand that the tablet asked for. One that slept since a copy was put back
    /// wakes: had it ended, the tablet would not ask.
    fn states(&self, asked: &[Uuid]) -> Result<Vec<TicketState>> {
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let mut asleep = Vec::new();
        let states = self.centre.tickets.pool.read(|s| {
            let mut states = Vec::new();
            for id in asked {
                let id = TicketId(*id);
                match ticket::by_id(s, id)? {
                    Some(row) if row.house == self.device.house => {
                        if row.asleep {
                            asleep.push(id);
                        }
                        let answered = state_of(&row)?.answered.is_some();
                        states.push(TicketState {
                            id: id.0,
                            result: answered.then(|| row.result.clone()),
                            reason: some(&row.reason),
                            over: false,
                            spoken: row.spoken,
                        });
                    }
                    Some(_) => {}
                    None => states.extend(ticket_end::get(s, id)?.map(|end| TicketState {
                        id: id.0,
                        reason: some(&end.reason),
                        result: Some(end.result),
                        over: true,
                        spoken: false,
                    })),
                }
            }
            Ok::<_, crate::error::CentreError>(states)
        })?;
        if !asleep.is_empty() {
            self.centre.tickets.write(self.today, |s| {
                for id in asleep {
                    ticket::wake(s, id)?;
                }
                Ok(())
            })?;
        }
        Ok(states)
    }
}

fn some(code: &str) -> Option<String> {
    Some(code)
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
}

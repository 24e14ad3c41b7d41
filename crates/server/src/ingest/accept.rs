//! Taking in a push: one transaction, a verdict per item.
//!
//! What is kept of a fragment is its id among all ids, and its sealed content under a random
//! slot. That both came from one tablet, with which others and in which order, is kept nowhere.

use super::book::{Booking, book};
use super::item::{self, Incoming};
use super::own::OwnQuestions;
use crate::centre::Centre;
use crate::device::Device;
use crate::error::{CentreError, Result};
use crate::houses;
use crate::month::month_of;
use crate::reports::fold_waiting;
use crate::rows::desk_session::Kept;
use crate::rows::{accepted, centre_state, desk_session, release, staging, suggestion};
use crate::verdict::{Item, duplicate, refused, taken};
use onthaal_db::Session;
use onthaal_directory::{self as directory, Stream};
use onthaal_model::record::RecordKind;
use onthaal_model::session::DeskSession;
use onthaal_model::suggestion::Suggestion;
use onthaal_model::time::{Day, Period, PeriodLength};
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::push::{PushBody, PushReply, Verdict, VerdictStatus};
use std::collections::BTreeMap;

/// Takes in what a tablet sends. Every item that has an id gets a verdict; one that is refused
/// never delays another. A second delivery is a duplicate and counts nowhere.
///
/// Errs only when the database or the machine fails; then nothing of the push was taken.
pub fn accept_push(centre: &Centre, device: &Device, push: PushBody) -> Result<PushReply> {
    let fragments = item::fragments(centre, &push.fragments);
    let sessions = item::sessions(centre, &push.sessions);
    let suggestions = item::suggestions(&push.suggestions);
    let today = centre.today();
    let reply = centre.pool.write(|s| {
        let mut books = Books::of(s, device, today)?;
        let mut verdicts = Vec::new();
        for item in &fragments {
            verdicts.push(take_fragment(s, &mut books, item)?);
        }
        let taken = count(&verdicts, VerdictStatus::Accepted);
        for item in &sessions {
            verdicts.push(take_session(s, device, item)?);
        }
        for item in &suggestions {
            verdicts.push(take_suggestion(s, device, today, item)?);
        }
        let refused = count(&verdicts, VerdictStatus::Refused);
        let (epoch, seq) = centre_state::count_push(s, taken, refused)?;
        Ok::<_, CentreError>(PushReply {
            epoch: Epoch(epoch),
            seq,
            verdicts,
        })
    })?;
    after_commit(centre, &reply.epoch.0, reply.seq);
    Ok(reply)
}

// The push is committed: what fails here is done again later and must not make it look refused.
pub(super) fn after_commit(centre: &Centre, epoch: &str, seq: i64) {
    if let Err(error) = centre.high_water.note(epoch, seq) {
        tracing::warn!(%error, "the high-water note was not written");
    }
    if let Err(error) = fold_waiting(centre) {
        tracing::warn!(%error, "folding waits for the next time");
    }
}

fn count(verdicts: &[Verdict], status: VerdictStatus) -> i64 {
    verdicts.iter().filter(|v| v.status == status).count() as i64
}

/// Where the fragments of one push are booked; what it asks of the database it asks once.
struct Books {
    house: String,
    length: PeriodLength,
    today: Day,
    released: BTreeMap<Period, bool>,
    own: OwnQuestions,
}

impl Books {
    fn of(s: &mut dyn Session, device: &Device, today: Day) -> Result<Books> {
        Ok(Books {
            house: device.house.to_string(),
            length: houses::by_id(s, device.house)?.length,
            today,
            released: BTreeMap::new(),
            own: OwnQuestions::of(device.house),
        })
    }

    fn book(&mut self, s: &mut dyn Session, said: Period) -> Result<Booking> {
        let released = match self.released.get(&said) {
            Some(known) => *known,
            None => {
                let found = release::exists(s, &self.house, &said.to_string())?;
                self.released.insert(said, found);
                found
            }
        };
        Ok(book(said, self.length, self.today, |_| released))
    }
}

fn take_fragment(s: &mut dyn Session, books: &mut Books, item: &Item<Incoming>) -> Result<Verdict> {
    let incoming = match &item.read {
        Ok(incoming) => incoming,
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let refusal = match (&incoming.waiting, books.book(s, incoming.said)?) {
        (Ok(waiting), _) if !books.own.has(s, waiting.own)? => "unknown-code",
        (Ok(waiting), Booking::In(period)) => {
            if !accepted::insert(s, incoming.id, month_of(books.today))? {
                return Ok(duplicate(&item.id));
            }
            let (house, period) = (&books.house, period.to_string());
            let slot = &waiting.slot.0;
            staging::insert(s, slot, house, &period, incoming.kind, &waiting.sealed)?;
            return Ok(taken(&item.id));
        }
        (Err(reason), _) => reason.as_str(),
        (Ok(_), Booking::TooOld) => "too-old",
    };
    // What was taken once stays taken: its key may have been retired, or its time passed, since.
    match accepted::contains(s, incoming.id)? {
        true => Ok(duplicate(&item.id)),
        false => Ok(refused(&item.id, refusal)),
    }
}

fn take_session(s: &mut dyn Session, device: &Device, item: &Item<DeskSession>) -> Result<Verdict> {
    let session = match &item.read {
        Ok(session) => session,
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let ours = houses::site(s, session.site)?.is_some_and(|site| site.house_id == device.house.0);
    if !ours {
        return Ok(refused(&item.id, "unknown-code"));
    }
    Ok(match desk_session::put(s, device.house, session)? {
        Kept::New | Kept::Changed => taken(&item.id),
        Kept::Same => duplicate(&item.id),
        Kept::OfAnotherHouse => refused(&item.id, "not-allowed"),
    })
}

/// Takes a word on a fiche that the tablet can have: one that is shared, or its own house's.
fn take_suggestion(
    s: &mut dyn Session,
    device: &Device,
    today: Day,
    item: &Item<Suggestion>,
) -> Result<Verdict> {
    let said = match &item.read {
        Ok(said) => said,
        Err(reason) => return Ok(refused(&item.id, reason)),
    };
    let stream = directory::stream_of(s, RecordKind::Service, said.service.0)?;
    let read = [Stream::Shared, Stream::House(device.house.0)].map(|stream| stream.to_string());
    if !stream.is_some_and(|stream| read.contains(&stream)) {
        return Ok(match suggestion::contains(s, said.id)? {
            true => duplicate(&item.id),
            false => refused(&item.id, "unknown-code"),
        });
    }
    Ok(
        match suggestion::put(s, device.house, said, month_of(today))? {
            true => taken(&item.id),
            false => duplicate(&item.id),
        },
    )
}

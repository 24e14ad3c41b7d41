//! A stored ticket as the rules of `onthaal_ticket::life` know it, and the account that the centre
//! keeps of it.

use crate::error::{CentreError, Result};
use crate::rows::ticket::TicketRow;
use crate::ticket_key::TicketKey;
use chrono::Duration;
use onthaal_model::id::TicketId;
use onthaal_model::random::Randomness;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{Domain, GapReason, Warmth};
use onthaal_ticket::life::{Answer, LONGEST_DAYS, State};

const INFO: &[u8] = b"onthaal centre ticket account v1";
const PLAIN_BYTES: usize = 64;

/// The last day on which anything of a ticket may still be kept, seen from today.
pub(super) fn last_day(today: Day) -> Day {
    Day(today.0 + Duration::days(LONGEST_DAYS))
}

/// Where the ticket stands.
pub(super) fn state_of(row: &TicketRow) -> Result<State> {
    let due = Day::parse("due", &row.due)?;
    if row.answered.is_empty() {
        return Ok(State::open_until(due));
    }
    let answer = answer_of(&row.result, &row.reason)?
        .ok_or_else(|| CentreError::Inconsistent("a ticket has an answer of no kind".to_owned()))?;
    Ok(State {
        due,
        answered: Some((answer, Day::parse("answered", &row.answered)?)),
    })
}

/// The answer of two codes; nothing when they are none.
pub(super) fn answer_of(result: &str, reason: &str) -> Result<Option<Answer>> {
    let result = ReferralResult::parse(result)?;
    let reason = match reason {
        "" => None,
        code => Some(GapReason::parse(code)?),
    };
    Ok(Answer::of(result, reason))
}

/// What the centre keeps of an account: by what the ticket will be counted.
pub(super) struct Kept {
    pub(super) domain: Option<Domain>,
    pub(super) warmth: Warmth,
}

impl Kept {
    /// Seals it to the centre's own key, for this ticket.
    pub(super) fn seal(
        &self,
        key: &TicketKey,
        ticket: TicketId,
        random: &dyn Randomness,
    ) -> Result<Vec<u8>> {
        let domain = self.domain.map_or("", Domain::code);
        let mut plain = format!("{domain} {}", self.warmth.code()).into_bytes();
        plain.resize(PLAIN_BYTES, b' ');
        let seal = key.accounts()?.seal_key()?;
        Ok(seal.seal_bytes(INFO, ticket.0.as_bytes(), &plain, random)?)
    }

    /// Opens what [`Kept::seal`] sealed. Errs when it is of another ticket or key.
    pub(super) fn open(sealed: &[u8], key: &TicketKey, ticket: TicketId) -> Result<Kept> {
        let plain = key
            .accounts()?
            .open_bytes(INFO, ticket.0.as_bytes(), sealed)?;
        let text = str::from_utf8(&plain).unwrap_or_default();
        let (domain, warmth) = text.split_once(' ').unwrap_or_default();
        Ok(Kept {
            domain: match domain {
                "" => None,
                code => Some(Domain::parse(code)?),
            },
            warmth: Warmth::parse(warmth.trim_end())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn every_domain_and_warmth_fits_and_comes_back_for_its_own_ticket() {
        let random = SeededRandomness::new(1);
        let folder = tempfile::tempdir().unwrap();
        let key = TicketKey::make(folder.path(), &random).unwrap();
        let (ticket, other) = (TicketId::new(&random), TicketId::new(&random));
        let mut lengths = std::collections::BTreeSet::new();
        for domain in Domain::all().map(Some).chain([None]) {
            for warmth in Warmth::all() {
                let sealed = Kept { domain, warmth }.seal(&key, ticket, &random).unwrap();
                lengths.insert(sealed.len());
                let kept = Kept::open(&sealed, &key, ticket).unwrap();
                assert_eq!((kept.domain, kept.warmth), (domain, warmth));
                assert!(Kept::open(&sealed, &key, other).is_err());
            }
        }
        assert_eq!(lengths.len(), 1);
    }
}

//! A card that a family shows or says: three pictures and two digits. They open nothing that can be
//! read, and a link has only so many wrong ones to spend, so that nobody finds one by trying.

use crate::centre::Centre;
use crate::error::Result;
use crate::partner::budget::{give_back, spend};
use crate::partner::link::Partner;
use crate::rows::partner_link::Spent;
use crate::tickets;
use onthaal_ticket::life::{Answer, State, Taken};
use onthaal_ticket::pictures::PictureCode;

/// What became of an answer to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    /// It was taken; how the ticket stands now.
    Taken(State),
    /// The card opens nothing: never made, over, or for another organisation; which is not told.
    Nothing,
    /// Too many cards were tried that open nothing. This one was not looked at.
    Wait,
}

/// Answers a card for this organisation. One try is taken before the card is looked at and given
/// back when it is right, so that two at once cannot try more than there is.
pub fn answer_card(
    centre: &Centre,
    partner: &Partner,
    code: &PictureCode,
    answer: Answer,
) -> Result<Spoken> {
    let organisation = partner.organisation;
    if !centre
        .pool
        .write(|s| spend(s, centre, organisation, Spent::Tries))?
    {
        return Ok(Spoken::Wait);
    }
    let Some(before) = tickets::spoken(centre, organisation, code)? else {
        return Ok(Spoken::Nothing);
    };
    if !tickets::answer_spoken(centre, organisation, code, answer)? {
        return Ok(Spoken::Nothing);
    }
    centre.pool.write(|s| give_back(s, centre, organisation))?;
    Ok(Spoken::Taken(match before.take(answer, centre.today()) {
        Taken::Answered(state) => state,
        Taken::Ended(_) | Taken::Closed => before,
    }))
}

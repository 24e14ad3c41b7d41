//! What a family says with its spoken code, at this tablet. Nothing tells whether the code exists:
//! it is sealed for the centre, which never answers.

use super::days::{days, later};
use crate::context::Context;
use crate::desk;
use crate::error::{CoreError, Result};
use crate::rows::ticket_step::{self, WordRow};
use onthaal_model::id::TicketStepId;
use onthaal_ticket::life::LONGEST_DAYS;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::seal_spoken;

/// So many words are kept on one day; who says more is playing or guessing.
const MOST_A_DAY: usize = 20;
/// So many words wait at most: the centre takes a hundred a day.
const MOST: i64 = 100;

/// What a family can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It was received.
    Arrived,
    /// It takes its consent back.
    Withdrawn,
}

impl Said {
    /// The code as it is sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Keeps a word for the centre. Above twenty a day, and on a tablet that has not met its centre
/// yet, it is passed over without a word. Errs when the file cannot be written.
pub fn word(ctx: &Context<'_>, code: &PictureCode, said: Said) -> Result<()> {
    let today = days(ctx)?.today;
    let key = match desk::seal_key(ctx) {
        Ok(key) => key,
        Err(CoreError::NotEnrolled) => return Ok(()),
        Err(error) => return Err(error),
    };
    let id = TicketStepId::new(ctx.random);
    let row = WordRow {
        id,
        said: said.code().to_owned(),
        key_id: key.key_id,
        sealed: seal_spoken(code, &key, id, ctx.random).map_err(|_| CoreError::Unsealable)?,
    };
    if !ctx.store.fleeting().count_word(today, MOST_A_DAY) {
        return Ok(());
    }
    ctx.store.write_tickets(|s| {
        if ticket_step::count_words(s)? < MOST {
            ticket_step::word(s, &row, later(today, LONGEST_DAYS))?;
        }
        Ok::<_, CoreError>(())
    })?;
    ctx.store.untidy_tickets();
    Ok(())
}

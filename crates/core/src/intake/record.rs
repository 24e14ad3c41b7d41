//! Records an intake: cut into fragments, sealed, written in one transaction.

use super::sealing::seal;
use crate::context::Context;
use crate::desk::ask_own_questions;
use crate::error::{CoreError, Result};
use crate::rows::{fragment, session as desk_session};
use crate::today::{IntakeHandle, Kept, Today};
use onthaal_model::intake::Intake;
use onthaal_protocol::seal::SealKey;

/// What was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// To undo it while the half-day is open.
    pub handle: IntakeHandle,
}

/// Records an intake of the open desk session. When it returns the intake survives a power cut.
///
/// Every question gives three fragments, and one for each question of the house's own, each under
/// a random id and sealed to `key`; nothing on disk leads from one to another or can be read back.
/// Errs with [`CoreError::NoSession`] when no desk is open in this half-day, and when an answer is
/// not one of the house's own that are asked now; then nothing was written.
pub fn record_intake(
    ctx: &Context<'_>,
    today: &mut Today,
    intake: Intake,
    key: &SealKey,
) -> Result<Recorded> {
    let session = today.meet_now(ctx)?.ok_or(CoreError::NoSession)?;
    let intake = ask_own_questions(ctx.store, intake)?;
    let sealed = seal(ctx, &intake, session.slot, session.site, key)?;
    let handle = IntakeHandle::new(ctx.random);
    // Held before they are written, so that a round that runs beside never sees them free.
    today.keep(Kept {
        handle,
        site: session.site,
        questions: intake.questions().to_vec(),
        fragments: sealed.iter().map(|one| one.id).collect(),
    });
    let written = ctx.store.write_outbox(|s| {
        desk_session::note_tallied(s, session.id)?;
        sealed.iter().try_for_each(|one| fragment::insert(s, one))
    });
    match written {
        Ok(()) => Ok(Recorded { handle }),
        Err(error) => {
            today.drop_kept(handle);
            Err(error.into())
        }
    }
}

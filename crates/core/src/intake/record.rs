//! Records an intake: cut into fragments, sealed, written in one transaction.

use super::sealing::seal;
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::fragment;
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
/// Every question gives three fragments, each under a random id of its own and sealed to `key`;
/// nothing on disk leads from one to another or can be read back. Errs with
/// [`CoreError::NoSession`] when no desk is open in this half-day; then nothing was written.
pub fn record_intake(
    ctx: &Context<'_>,
    today: &mut Today,
    intake: Intake,
    key: &SealKey,
) -> Result<Recorded> {
    let session = today.meet_now(ctx)?.ok_or(CoreError::NoSession)?;
    let sealed = seal(ctx, &intake, session.slot, session.site, key)?;
    let handle = IntakeHandle::new(ctx.random);
    // Held before they are written, so that a round that runs beside never sees them free.
    today.keep(Kept {
        handle,
        questions: intake.questions().to_vec(),
        fragments: sealed.iter().map(|one| one.id).collect(),
    });
    let written = ctx
        .store
        .write_outbox(|s| sealed.iter().try_for_each(|one| fragment::insert(s, one)));
    match written {
        Ok(()) => Ok(Recorded { handle }),
        Err(error) => {
            today.drop_kept(handle);
            Err(error.into())
        }
    }
}

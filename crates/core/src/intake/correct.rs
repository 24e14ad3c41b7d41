//! Corrects an intake while its half-day is open.

use super::sealing::seal;
use crate::context::Context;
use crate::desk::ask_own_questions;
use crate::error::{CoreError, Result};
use crate::rows::fragment;
use crate::today::{IntakeHandle, Kept, Today};
use onthaal_model::intake::Intake;
use onthaal_protocol::seal::SealKey;

/// Puts `intake` in the place of the one with this handle, which keeps its handle and its place in
/// today's list. What was sealed cannot be changed: the old fragments are deleted and new ones
/// written, in one transaction, so that a power cut leaves the one or the other.
///
/// Errs with [`CoreError::UndoClosed`] when the half-day is over, the session was closed or the
/// app was restarted since, and when an answer is not one of the house's own that are asked now;
/// then the intake stays as it was.
pub fn correct_intake(
    ctx: &Context<'_>,
    today: &mut Today,
    handle: IntakeHandle,
    intake: Intake,
    key: &SealKey,
) -> Result<()> {
    let session = today.meet_now(ctx)?.ok_or(CoreError::UndoClosed)?;
    let before = today
        .intakes()
        .iter()
        .find(|kept| kept.handle == handle)
        .cloned()
        .ok_or(CoreError::UndoClosed)?;
    let intake = ask_own_questions(ctx.store, intake)?;
    let sealed = seal(ctx, &intake, session.slot, before.site, key)?;
    let after = Kept {
        handle,
        site: before.site,
        questions: intake.questions().to_vec(),
        fragments: sealed.iter().map(|one| one.id).collect(),
    };
    // Held before they are written, so that a round that runs beside never sees them free.
    today.hold_also(handle, &after.fragments);
    let written = ctx.store.write_outbox(|s| {
        for id in &before.fragments {
            if !fragment::delete_pending(s, *id)? {
                return Err(CoreError::UndoClosed);
            }
        }
        for one in &sealed {
            fragment::insert(s, one)?;
        }
        Ok(())
    });
    today.replace(match written {
        Ok(()) => after,
        Err(_) => before,
    });
    written
}

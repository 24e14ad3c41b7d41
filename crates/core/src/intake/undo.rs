//! Takes an intake back while its half-day is open.

use super::totals::undo_totals;
use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::fragment;
use crate::today::{IntakeHandle, Today};

/// Takes back this intake or sheet of totals, or the last intake. Its fragments are deleted, not marked.
///
/// Errs with [`CoreError::UndoClosed`] when the half-day is over, the session was closed or the
/// app was restarted since, and with [`CoreError::NothingToUndo`] when there is no last one.
pub fn undo_intake(
    ctx: &Context<'_>,
    today: &mut Today,
    handle: Option<IntakeHandle>,
) -> Result<IntakeHandle> {
    today.meet_now(ctx)?;
    if let Some(handle) = handle.filter(|handle| today.totals(*handle).is_some()) {
        return undo_totals(ctx, today, handle);
    }
    let kept = match handle {
        None => today.intakes().last().ok_or(CoreError::NothingToUndo)?,
        Some(handle) => today
            .intakes()
            .iter()
            .find(|kept| kept.handle == handle)
            .ok_or(CoreError::UndoClosed)?,
    };
    let handle = kept.handle;
    ctx.store.write_outbox(|s| {
        for id in &kept.fragments {
            if !fragment::delete_pending(s, *id)? {
                return Err(CoreError::UndoClosed);
            }
        }
        Ok(())
    })?;
    today.drop_kept(handle);
    Ok(handle)
}

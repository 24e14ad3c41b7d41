//! Records an intake: cut into fragments, sealed, written in one transaction.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::fragment::{self, SealedFragment};
use crate::rows::setting::{day_of_last_round, period_length};
use crate::today::{IntakeHandle, Kept, Today};
use onthaal_model::id::FragmentId;
use onthaal_model::intake::Intake;
use onthaal_model::session::DeskSession;
use onthaal_model::time::Period;
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
    let (length, heard) = ctx
        .store
        .read_outbox(|s| Ok::<_, CoreError>((period_length(s)?, day_of_last_round(s)?)))?;
    // A clock that fell back behind the last word of the centre is wrong, and a question of a
    // period long past would be refused.
    let day = heard.map_or(session.slot.day, |heard| heard.max(session.slot.day));
    let period = Period::of(day, length).to_string();
    let sealed = seal(ctx, &intake, session, key, &period)?;
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

fn seal(
    ctx: &Context<'_>,
    intake: &Intake,
    session: DeskSession,
    key: &SealKey,
    period: &str,
) -> Result<Vec<SealedFragment>> {
    let mut sealed = Vec::with_capacity(intake.questions().len() * 3);
    for question in intake.questions() {
        for part in question.fragments(session.slot, session.site) {
            let id = FragmentId::new(ctx.random);
            sealed.push(SealedFragment {
                id,
                kind: part.kind().code().to_owned(),
                week: session.slot.day.week(),
                period: period.to_owned(),
                key_id: key.key_id,
                sealed: key
                    .seal(&part, id, ctx.random)
                    .map_err(|_| CoreError::Unsealable)?,
            });
        }
    }
    // Written in the order of their random ids, so that the journal tells no other order.
    sealed.sort_by_key(|one| one.id);
    Ok(sealed)
}

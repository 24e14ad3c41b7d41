//! Cuts an intake into fragments and seals them.

use crate::context::Context;
use crate::desk::ask_own_questions;
use crate::error::{CoreError, Result};
use crate::rows::fragment::{self, SealedFragment};
use crate::rows::setting::{day_of_last_round, period_length};
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{FragmentId, SiteId};
use onthaal_model::intake::{Intake, Question};
use onthaal_model::time::{Period, Slot};
use onthaal_protocol::seal::SealKey;

/// The fragments of the intake, for a desk or a kiosk at `site` in `slot`, each under a random id
/// of its own and in the order of these ids, so that the journal tells no other order.
pub(super) fn seal(
    ctx: &Context<'_>,
    intake: &Intake,
    slot: Slot,
    site: SiteId,
    key: &SealKey,
) -> Result<Vec<SealedFragment>> {
    let parts: Vec<Fragment> = intake
        .questions()
        .iter()
        .flat_map(|question| question.fragments(slot, site))
        .collect();
    seal_parts(ctx, &parts, slot, key)
}

/// These fragments of `slot`, sealed in the same way.
pub(super) fn seal_parts(
    ctx: &Context<'_>,
    parts: &[Fragment],
    slot: Slot,
    key: &SealKey,
) -> Result<Vec<SealedFragment>> {
    let period = period(ctx, slot)?;
    let mut sealed = Vec::with_capacity(parts.len());
    for part in parts {
        let id = FragmentId::new(ctx.random);
        sealed.push(SealedFragment {
            id,
            kind: part.kind().code().to_owned(),
            week: slot.day.week(),
            period: period.clone(),
            key_id: key.key_id,
            sealed: key
                .seal(part, id, ctx.random)
                .map_err(|_| CoreError::Unsealable)?,
        });
    }
    sealed.sort_by_key(|one| one.id);
    Ok(sealed)
}

/// Writes them in one transaction.
pub(super) fn write_sealed(ctx: &Context<'_>, sealed: &[SealedFragment]) -> Result<()> {
    ctx.store
        .write_outbox(|s| sealed.iter().try_for_each(|one| fragment::insert(s, one)))?;
    Ok(())
}

/// Counts one question of the present half-day that is on no list of today and cannot be taken back.
/// It is sealed like every other, and says of the house's own questions that they were not asked.
pub(super) fn count_bare(
    ctx: &Context<'_>,
    site: SiteId,
    question: Question,
    key: &SealKey,
) -> Result<()> {
    let intake = ask_own_questions(ctx.store, Intake::new(vec![question])?)?;
    let sealed = seal(ctx, &intake, ctx.slot(), site, key)?;
    write_sealed(ctx, &sealed)
}

/// The period the slot is counted in. A clock that fell back behind the last word of the centre is
/// wrong, and a question of a period long past would be refused.
fn period(ctx: &Context<'_>, slot: Slot) -> Result<String> {
    let (length, heard) = ctx
        .store
        .read_outbox(|s| Ok::<_, CoreError>((period_length(s)?, day_of_last_round(s)?)))?;
    let day = heard.map_or(slot.day, |heard| heard.max(slot.day));
    Ok(Period::of(day, length).to_string())
}

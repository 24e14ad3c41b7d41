//! That there was a serious concern about a child: a bare count.

use super::sealing::seal;
use crate::context::Context;
use crate::desk::ask_own_questions;
use crate::error::Result;
use crate::rows::fragment;
use onthaal_model::id::SiteId;
use onthaal_model::intake::{Intake, Question};
use onthaal_protocol::seal::SealKey;

/// Counts that there was a serious concern about a child, and nothing beside it.
///
/// It is a question of which nothing was asked, sealed like every other, so that its presence tells
/// nothing; it needs no desk session, is on no list of today and cannot be taken back. How often
/// this may happen is for the caller to bound. Errs when the storage fails; then nothing was
/// written.
pub fn note_concern(ctx: &Context<'_>, site: SiteId, key: &SealKey) -> Result<()> {
    let intake = ask_own_questions(ctx.store, Intake::new(vec![Question::concern()])?)?;
    let sealed = seal(ctx, &intake, ctx.slot(), site, key)?;
    ctx.store
        .write_outbox(|s| sealed.iter().try_for_each(|one| fragment::insert(s, one)))?;
    Ok(())
}

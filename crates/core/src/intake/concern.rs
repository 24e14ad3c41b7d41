//! That there was a serious concern about a child: a bare count.

use super::sealing::count_bare;
use crate::context::Context;
use crate::error::Result;
use onthaal_model::id::SiteId;
use onthaal_model::intake::Question;
use onthaal_protocol::seal::SealKey;

/// Counts that there was a serious concern about a child, and nothing beside it.
///
/// It is a question of which nothing was asked, sealed like every other, so that its presence tells
/// nothing; it needs no desk session, is on no list of today and cannot be taken back. How often
/// this may happen is for the caller to bound. Errs when the storage fails; then nothing was
/// written.
pub fn note_concern(ctx: &Context<'_>, site: SiteId, key: &SealKey) -> Result<()> {
    count_bare(ctx, site, Question::concern(), key)
}

//! A gap that a family tells of at the kiosk: its theme, and nothing else.

use super::sealing::count_bare;
use crate::context::Context;
use crate::error::Result;
use onthaal_model::id::SiteId;
use onthaal_model::intake::Question;
use onthaal_model::vocabulary::{AgeBand, Channel, Outcome, Theme};
use onthaal_protocol::seal::SealKey;

/// Counts once that a family found nothing about this theme at the kiosk of `site`.
///
/// It is a question of which nothing but the theme was asked, sealed like every other; it needs no
/// desk session, is on no list of today and cannot be taken back. How often one visit may do this
/// is for the caller to bound. Errs when the storage fails; then nothing was written.
pub fn note_gap(ctx: &Context<'_>, site: SiteId, theme: Theme, key: &SealKey) -> Result<()> {
    let mut question = Question::new(
        theme,
        AgeBand::not_asked(),
        Outcome::parse("no-offer-found")?,
    );
    question.channel = Channel::parse("kiosk")?;
    count_bare(ctx, site, question, key)
}

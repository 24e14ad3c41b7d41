//! A gap that a family tells of at the kiosk: its theme, and nothing else.

use super::sealing::seal;
use crate::context::Context;
use crate::desk::ask_own_questions;
use crate::error::Result;
use crate::rows::fragment;
use onthaal_model::id::SiteId;
use onthaal_model::intake::{Intake, Question};
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
    let intake = ask_own_questions(ctx.store, Intake::new(vec![question])?)?;
    let sealed = seal(ctx, &intake, ctx.slot(), site, key)?;
    ctx.store
        .write_outbox(|s| sealed.iter().try_for_each(|one| fragment::insert(s, one)))?;
    Ok(())
}

//! Opening and closing a desk for a half-day.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::session;
use crate::rows::setting::{self, Setting};
use crate::today::Today;
use onthaal_model::id::{SessionId, SiteId};
use onthaal_model::session::{DeskSession, SessionState};
use onthaal_model::validate::{InvalidInput, Rule};

/// Opens the desk of `site` for the present half-day, or goes on with it when it was open
/// before. Without a site it is the one where the tablet stands.
///
/// The session is a fact for the centre from now on; opened twice it stays one. Another session
/// that was open on this tablet is closed. Errs when no site is known.
pub fn open_session(
    ctx: &Context<'_>,
    today: &mut Today,
    site: Option<SiteId>,
) -> Result<DeskSession> {
    today.meet_now(ctx)?;
    let site = known_site(ctx, site)?;
    let slot = ctx.slot();
    let fresh = DeskSession {
        id: SessionId::new(ctx.random),
        site,
        slot,
        state: SessionState::OpenTallied,
    };
    let opened = ctx.store.write_outbox(|s| {
        let opened = match session::at(s, site, slot)? {
            Some(earlier) => earlier,
            None => {
                session::insert(s, &fresh)?;
                fresh
            }
        };
        session::open_only(s, opened.id)?;
        Ok::<_, CoreError>(opened)
    })?;
    today.begin(opened);
    Ok(opened)
}

/// Closes the open desk. From then on its intakes can no longer be undone and may be sent.
/// Errs when no session is open.
pub fn close_session(ctx: &Context<'_>, today: &mut Today) -> Result<DeskSession> {
    let open = today.meet_now(ctx)?.ok_or(CoreError::NoSession)?;
    ctx.store.write_outbox(|s| session::close(s, open.id))?;
    today.end();
    ctx.store.forget_order();
    Ok(open)
}

fn known_site(ctx: &Context<'_>, wanted: Option<SiteId>) -> Result<SiteId> {
    let own = ctx
        .store
        .read_outbox(|s| setting::read(s, Setting::SiteId))?
        .and_then(|text| SiteId::parse("site_id", &text).ok());
    match wanted.or(own) {
        None => Err(InvalidInput::new("site_id", Rule::Required).into()),
        Some(site) if Some(site) == own => Ok(site),
        Some(site) => {
            let found: Option<onthaal_directory::Site> = ctx
                .store
                .read_directory(|s| onthaal_directory::by_id(s, site.0))?;
            match found {
                Some(_) => Ok(site),
                None => Err(CoreError::NotFound("site")),
            }
        }
    }
}

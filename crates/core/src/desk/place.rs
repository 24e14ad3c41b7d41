//! Where a session is: the site, and the desk of it where the house has named its desks.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::setting::{self, Setting};
use onthaal_directory::{Desk, Site, by_id};
use onthaal_model::id::{DeskId, SiteId};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Channel;

/// A site, and the desk of it when one was named.
pub(crate) struct Place {
    pub(crate) site: SiteId,
    pub(crate) desk: Option<Desk>,
}

impl Place {
    pub(crate) fn desk_id(&self) -> Option<DeskId> {
        self.desk.as_ref().map(|desk| DeskId(desk.id))
    }

    /// How questions come in here when nobody says.
    pub(crate) fn channel(&self) -> Option<Channel> {
        let code = self.desk.as_ref()?.channel.as_deref()?;
        Channel::parse(code).ok()
    }
}

/// Finds the place that is meant: a desk tells its site; without both it is the site where the
/// tablet stands. Errs when no site is known, and when there is no such site or desk.
pub(crate) fn place(
    ctx: &Context<'_>,
    site: Option<SiteId>,
    desk: Option<DeskId>,
) -> Result<Place> {
    let Some(id) = desk else {
        return Ok(Place {
            site: known_site(ctx, site)?,
            desk: None,
        });
    };
    let found: Option<Desk> = ctx.store.read_directory(|s| by_id(s, id.0))?;
    match found {
        Some(desk) if site.is_none_or(|site| site.0 == desk.site_id) => Ok(Place {
            site: SiteId(desk.site_id),
            desk: Some(desk),
        }),
        Some(_) | None => Err(CoreError::NotFound("desk")),
    }
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
            let found: Option<Site> = ctx.store.read_directory(|s| by_id(s, site.0))?;
            match found {
                Some(_) => Ok(site),
                None => Err(CoreError::NotFound("site")),
            }
        }
    }
}

//! The link of an organisation to its own page. Only the hash of its secret is kept, so it is shown
//! once, when it is made; who loses it gets a new one.

use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses::stored_id;
use crate::rows::partner_link as rows;
use crate::secret::sha256;
use crate::staff::Staff;
use onthaal_db::Session;
use onthaal_directory::{self as directory, Organisation, Service};
use onthaal_model::id::OrganisationId;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_ticket::code::Secret;
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// An organisation that came by its link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
}

/// A line of the list of partners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkLine {
    /// The organisation.
    pub organisation_id: Uuid,
    /// Its name.
    pub name: String,
    /// How many services it has that people can turn to.
    pub services: usize,
    /// The day its link was made; nothing when it never had one.
    pub made_day: Option<String>,
    /// Whether that link was taken away.
    pub revoked: bool,
}

/// Makes the first link of an organisation, or one after its link was taken away, and gives the
/// secret of it. Errs when there is no such organisation, or it has a link that works.
pub fn make_link(centre: &Centre, staff: &Staff, organisation: OrganisationId) -> Result<Secret> {
    put(centre, staff, organisation, "add", |works| match works {
        false => Ok(()),
        true => Err(InvalidInput::new("organisation", Rule::NotAllowed).into()),
    })
}

/// Puts a new link in the place of the one that works, and gives the secret of it; the old one is
/// dead at once. Errs when there is none to renew.
pub fn renew(centre: &Centre, staff: &Staff, organisation: OrganisationId) -> Result<Secret> {
    put(centre, staff, organisation, "renew", |works| match works {
        true => Ok(()),
        false => Err(CentreError::NotFound("link")),
    })
}

/// Takes the link of an organisation away. Errs when it has none that works.
pub fn revoke(centre: &Centre, staff: &Staff, organisation: OrganisationId) -> Result<()> {
    centre.pool.write(|s| {
        if !rows::revoke(s, &organisation.to_string())? {
            return Err(CentreError::NotFound("link"));
        }
        note(s, centre, staff, "revoke")
    })
}

/// Whose link this is; nothing when it never was one, was renewed or was taken away, or its
/// organisation is no longer in the directory.
pub fn by_token(centre: &Centre, token: &Secret) -> Result<Option<Partner>> {
    centre.pool.read(|s| {
        let Some(id) = rows::organisation_of(s, &hash(token))? else {
            return Ok(None);
        };
        let id = stored_id(&id);
        let known = directory::by_id::<Organisation>(s, id)?;
        Ok(known.map(|organisation| Partner {
            organisation: OrganisationId(id),
            name: organisation.name,
        }))
    })
}

/// Every organisation with the state of its link, by name.
pub fn list(centre: &Centre) -> Result<Vec<LinkLine>> {
    centre.pool.read(|s| {
        let links: BTreeMap<Uuid, rows::LinkRow> = rows::all(s)?
            .into_iter()
            .map(|row| (stored_id(&row.organisation), row))
            .collect();
        let mut services: BTreeMap<Uuid, usize> = BTreeMap::new();
        for service in directory::all::<Service>(s)? {
            if is_offered(&service) {
                *services.entry(service.organisation_id).or_default() += 1;
            }
        }
        let mut lines: Vec<LinkLine> = directory::all::<Organisation>(s)?
            .into_iter()
            .map(|organisation| {
                let link = links.get(&organisation.id);
                LinkLine {
                    organisation_id: organisation.id,
                    services: services.get(&organisation.id).copied().unwrap_or(0),
                    made_day: link.map(|link| link.made_day.clone()),
                    revoked: link.is_some_and(|link| link.revoked),
                    name: organisation.name,
                }
            })
            .collect();
        lines.sort_by_cached_key(|line| (line.name.to_lowercase(), line.organisation_id));
        Ok(lines)
    })
}

/// Whether people can turn to the service.
pub(super) fn is_offered(service: &Service) -> bool {
    !matches!(service.status.as_str(), "inactive" | "defunct")
}

fn put(
    centre: &Centre,
    staff: &Staff,
    organisation: OrganisationId,
    action: &str,
    allow: impl Fn(bool) -> Result<()>,
) -> Result<Secret> {
    let token = Secret::new(centre.random.as_ref());
    let id = organisation.to_string();
    centre.pool.write(|s| {
        if directory::by_id::<Organisation>(s, organisation.0)?.is_none() {
            return Err(CentreError::NotFound("organisation"));
        }
        let works = rows::of(s, &id)?.is_some_and(|link| !link.revoked);
        allow(works)?;
        rows::put(s, &id, &hash(&token), &centre.today().to_string())?;
        note(s, centre, staff, action)
    })?;
    Ok(token)
}

fn note(s: &mut dyn Session, centre: &Centre, staff: &Staff, action: &str) -> Result<()> {
    audit::note(s, centre.today(), staff.role.code(), action, "partner-link")
}

/// The hash under which a link is kept. Its own words stand before it, so that the code of a ticket
/// and a link are never the same row.
fn hash(token: &Secret) -> [u8; 32] {
    sha256(&format!("onthaal partner link v1 {}", token.code()))
}

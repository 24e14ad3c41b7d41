//! Enrolled tablets: who may send, and since which day they were not heard.

use crate::audit;
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses::{self, stored_id};
use crate::rows::device::{self as rows, DeviceRow};
use crate::secret::sha256;
use onthaal_model::id::{DeviceId, HouseId, SiteId};
use serde::Serialize;

/// A tablet that showed a valid token.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// The house it belongs to.
    pub house: HouseId,
    /// The site where it stands, when that was fixed.
    pub site: Option<SiteId>,
    /// What people call it.
    pub name: String,
}

/// A line of the list of tablets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeviceLine {
    /// Its id.
    pub device_id: String,
    /// What people call it.
    pub name: String,
    /// The name of its site, when it has one.
    pub site: Option<String>,
    /// The day it was last heard.
    pub last_seen_day: Option<String>,
    /// Whether it was shut out.
    pub revoked: bool,
}

/// The tablet with this token, unless it was revoked. Notes the day, no finer.
pub fn authenticate(centre: &Centre, token: &str) -> Result<Option<Device>> {
    let hash = sha256(token);
    let Some(row) = centre.pool.read(|s| rows::by_token(s, &hash))? else {
        return Ok(None);
    };
    let today = centre.today().to_string();
    if row.last_seen_day.as_deref() != Some(today.as_str()) {
        centre.pool.write(|s| rows::seen(s, &row.id, &today))?;
    }
    Ok(Some(device_of(row)))
}

fn device_of(row: DeviceRow) -> Device {
    Device {
        id: DeviceId(stored_id(&row.id)),
        house: HouseId(stored_id(&row.house)),
        site: row.site.as_deref().map(|site| SiteId(stored_id(site))),
        name: row.name,
    }
}

/// All tablets, revoked ones too, by name.
pub fn list(centre: &Centre) -> Result<Vec<DeviceLine>> {
    centre.pool.read(|s| {
        rows::all(s)?
            .into_iter()
            .map(|row| {
                let site = match row.site.as_deref() {
                    Some(site) => houses::site(s, SiteId(stored_id(site)))?,
                    None => None,
                };
                Ok(DeviceLine {
                    device_id: row.id,
                    name: row.name,
                    site: site.map(|site| site.name),
                    last_seen_day: row.last_seen_day,
                    revoked: row.revoked_day.is_some(),
                })
            })
            .collect()
    })
}

/// Shuts a tablet out. Errs when there is no such tablet or it was revoked before.
pub fn revoke(centre: &Centre, id: DeviceId) -> Result<()> {
    let today = centre.today();
    centre.pool.write(|s| {
        if !rows::revoke(s, &id.to_string(), &today.to_string())? {
            return Err(CentreError::NotFound("device"));
        }
        audit::note(s, today, "coordinator", "revoke", "device")
    })
}

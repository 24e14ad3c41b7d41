//! Who this tablet is to its centre, and the key its fragments are sealed to.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::seal_key::{self, KeyRow, PRACTICE};
use crate::rows::setting::{self, Setting};
use crate::rows::{corrupt, fragment, note, session, suggestion};
use crate::store::Store;
use onthaal_model::id::{DeviceId, HouseId, InstallId, SiteId};
use onthaal_protocol::seal::{OpenKey, SealKey};
use std::fmt;

/// The secret word by which the centre knows the tablet. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Who this tablet is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Address of the centre.
    pub server: String,
    /// Its secret word.
    pub token: Token,
    /// Its id at the centre.
    pub device: DeviceId,
    /// Its house.
    pub house: HouseId,
    /// The site where it stands, when the centre fixed one.
    pub site: Option<SiteId>,
}

/// The enrolment, or nothing on a tablet that only practises.
pub fn enrolment(store: &Store) -> Result<Option<Enrolment>> {
    store.read_outbox(|s| {
        let Some(token) = setting::read(s, Setting::Token)? else {
            return Ok(None);
        };
        let mut text = |name| Ok::<_, CoreError>(setting::read(s, name)?.unwrap_or_default());
        let (server, device, house, site) = (
            text(Setting::Server)?,
            text(Setting::DeviceId)?,
            text(Setting::HouseId)?,
            text(Setting::SiteId)?,
        );
        Ok(Some(Enrolment {
            server,
            token: Token(token),
            device: DeviceId::parse("device_id", &device).map_err(corrupt)?,
            house: HouseId::parse("house_id", &house).map_err(corrupt)?,
            site: match site.is_empty() {
                true => None,
                false => Some(SiteId::parse("site_id", &site).map_err(corrupt)?),
            },
        }))
    })
}

/// Keeps who the tablet is from now on, in one transaction.
///
/// What was recorded for practice before is dropped: it was sealed to a key that nobody has.
/// What an earlier enrolment recorded stays and is offered to the centre.
pub fn keep_enrolment(store: &Store, enrolment: &Enrolment) -> Result<()> {
    let known = store.read_outbox(|s| setting::read(s, Setting::Token))?;
    if known.is_none() {
        store.forget_practised_tickets()?;
    }
    store.write_outbox(|s| {
        if setting::read(s, Setting::Token)?.is_none() {
            fragment::drop_sealed_with(s, PRACTICE)?;
            session::drop_all(s)?;
            suggestion::drop_all(s)?;
            note::drop_all(s)?;
            seal_key::forget_practice(s)?;
        }
        setting::write(s, Setting::Server, &enrolment.server)?;
        setting::write(s, Setting::Token, &enrolment.token.0)?;
        setting::write(s, Setting::DeviceId, &enrolment.device.to_string())?;
        let house = enrolment.house.to_string();
        if setting::read(s, Setting::HouseId)?.is_some_and(|before| before != house) {
            setting::forget(s, Setting::FollowUpKey)?;
        }
        setting::write(s, Setting::HouseId, &house)?;
        match enrolment.site {
            Some(site) => setting::write(s, Setting::SiteId, &site.to_string())?,
            None => setting::forget(s, Setting::SiteId)?,
        }
        Ok(())
    })
}

/// The centre of this tablet now has this address; who the tablet is stays as it was. Errs with
/// [`CoreError::NotEnrolled`] on a tablet that has no centre.
pub fn move_centre(store: &Store, server: &str) -> Result<()> {
    store.write_outbox(|s| match setting::read(s, Setting::Token)? {
        Some(_) => Ok(setting::write(s, Setting::Server, server)?),
        None => Err(CoreError::NotEnrolled),
    })
}

/// The id of this installation, made at the first call.
pub fn install_id(ctx: &Context<'_>) -> Result<InstallId> {
    ctx.store
        .write_outbox(|s| match setting::read(s, Setting::InstallId)? {
            Some(text) => Ok(InstallId::parse("install_id", &text).map_err(corrupt)?),
            None => {
                let fresh = InstallId::new(ctx.random);
                setting::write(s, Setting::InstallId, &fresh.to_string())?;
                Ok(fresh)
            }
        })
}

/// The key to seal with: the centre's, or on a tablet that only practises a key whose secret
/// half is thrown away as it is made, so that not even this tablet can read what it sealed.
///
/// Errs with [`CoreError::NotEnrolled`] between the enrolment and the first word of the centre.
pub fn seal_key(ctx: &Context<'_>) -> Result<SealKey> {
    let found = ctx.store.read_outbox(|s| {
        let enrolled = setting::read(s, Setting::Token)?.is_some();
        let row = match enrolled {
            true => Some(seal_key::of_centre(s)?.ok_or(CoreError::NotEnrolled)?),
            false => seal_key::practice(s)?,
        };
        Ok::<_, CoreError>(row)
    })?;
    match found {
        Some(row) => usable(&row),
        None => {
            let key = OpenKey::generate(PRACTICE, ctx.random)
                .seal_key()
                .map_err(|_| CoreError::Unsealable)?;
            ctx.store
                .write_outbox(|s| seal_key::keep_practice(s, &key.to_base64()))?;
            Ok(key)
        }
    }
}

fn usable(row: &KeyRow) -> Result<SealKey> {
    SealKey::from_base64(row.key_id, &row.public).map_err(|_| CoreError::Unsealable)
}

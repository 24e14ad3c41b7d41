//! Becoming known to a centre, and finding it again where it moved.

use crate::address::ServerAddress;
use crate::error::Result;
use crate::transport::Connect;
use onthaal_core::desk::{Enrolment, Token, install_id, keep_enrolment, move_centre};
use onthaal_core::{Context, Store};
use onthaal_model::id::{DeviceId, HouseId, SiteId};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_protocol::enrol::EnrolRequest;

const LONGEST_NAME: usize = 80;

/// Enrols the tablet with a one-time code of the coordinator and keeps who it is from then on.
///
/// The address is checked before the code is sent anywhere. A code works once: when the reply is
/// lost, a new code is needed. Errs with [`crate::SyncError::BadCode`] for a code that is wrong,
/// used or too old; the tablet is then as it was.
pub fn enrol(
    ctx: &Context<'_>,
    connect: &dyn Connect,
    server: &str,
    code: &str,
    name: &str,
) -> Result<Enrolment> {
    let server = ServerAddress::parse(server)?.to_string();
    let (code, name) = (code.trim(), name.trim());
    if code.is_empty() {
        return Err(refused("code", Rule::Required));
    }
    if code.chars().count() > LONGEST_NAME {
        return Err(refused("code", Rule::TooLong(LONGEST_NAME)));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(refused("name", Rule::TooLong(LONGEST_NAME)));
    }
    let request = EnrolRequest {
        code: code.to_owned(),
        install_id: install_id(ctx)?.0,
        name: name.to_owned(),
    };
    let reply = connect.connect(&server, None)?.enrol(&request)?;
    let enrolment = Enrolment {
        server,
        token: Token(reply.token),
        device: DeviceId(reply.device_id),
        house: HouseId(reply.house_id),
        site: reply.site_id.map(SiteId),
    };
    keep_enrolment(ctx.store, &enrolment)?;
    Ok(enrolment)
}

/// The centre of an enrolled tablet now has this address; from then on the tablet shows its secret
/// word there. Errs when it is no address, not a safe one, or the tablet is not enrolled.
pub fn follow_centre(store: &Store, server: &str) -> Result<()> {
    let server = ServerAddress::parse(server)?.to_string();
    Ok(move_centre(store, &server)?)
}

fn refused(field: &str, rule: Rule) -> crate::SyncError {
    onthaal_core::CoreError::from(InvalidInput::new(field, rule)).into()
}

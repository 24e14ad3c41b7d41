//! The first word of every round.

use crate::audit;
use crate::centre::{Centre, new_epoch, state};
use crate::device::Device;
use crate::error::{CentreError, Result};
use crate::houses;
use crate::publish::streams_of;
use crate::rows::centre_state;
use chrono::SecondsFormat;
use onthaal_protocol::cursor::Epoch;
use onthaal_protocol::hello::{Hello, HouseBody, Limits, SealKeyBody};
use onthaal_protocol::version::{MAX_BODY_BYTES, MAX_FRAGMENTS, PROTOCOL_MAX, PROTOCOL_MIN};

/// Who the centre is and what it takes.
///
/// `regressed` says that the tablet saw a later state of this epoch: the database went back in
/// time, so it gets a new identity and tablets offer again what it lacks. That is believed once
/// a day at most, since a tablet's word costs all others a round.
pub fn hello(centre: &Centre, device: &Device, regressed: bool) -> Result<Hello> {
    if regressed {
        mint_on_word_of_a_tablet(centre)?;
    }
    let (state, house) = centre
        .pool
        .read(|s| Ok::<_, CentreError>((state(s)?, houses::by_id(s, device.house)?)))?;
    let seal_keys = centre
        .keys
        .for_tablets()?
        .iter()
        .map(|key| SealKeyBody {
            key_id: key.key_id,
            public: key.to_base64(),
        })
        .collect();
    let follow_ups = centre.tickets.key.follow_ups_of(device.house)?;
    Ok(Hello {
        epoch: Epoch(state.epoch),
        seq: state.seq,
        backed_seq: state.backed_seq,
        protocol: [PROTOCOL_MIN, PROTOCOL_MAX],
        limits: Limits {
            items: MAX_FRAGMENTS,
            body_bytes: MAX_BODY_BYTES,
        },
        seal_keys,
        time: centre
            .clock
            .now()
            .to_rfc3339_opts(SecondsFormat::Secs, true),
        house: HouseBody {
            id: device.house.0,
            name: house.name,
            period: house.length.code().to_owned(),
        },
        site_id: device.site.map(|site| site.0),
        streams: streams_of(device),
        follow_up_key: Some(follow_ups.seal_key()?.to_base64()),
    })
}

fn mint_on_word_of_a_tablet(centre: &Centre) -> Result<()> {
    let today = centre.today();
    centre.pool.write(|s| {
        if centre_state::claim_mint(s, &today.to_string())? {
            centre_state::mint(s, &new_epoch(centre.random.as_ref()))?;
            audit::note(s, today, "device", "new-epoch", "centre")?;
        }
        Ok(())
    })
}

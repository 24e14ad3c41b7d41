//! The keys that follow-ups are sealed to and opened with.

use crate::context::Context;
use crate::error::{CoreError, Result};
use crate::rows::seal_key::PRACTICE;
use crate::rows::setting::{self, Setting};
use onthaal_protocol::seal::{OpenKey, SealKey};

/// Follow-up keys have no number: a house has one.
const ONE: u32 = 0;

/// The key to seal a follow-up with: the house's, or on a tablet that only practises one that is
/// gone when the tablet is switched off.
///
/// Errs with [`CoreError::NotEnrolled`] until the centre has said the house's key.
pub(super) fn follow_up_seal(ctx: &Context<'_>) -> Result<SealKey> {
    let (enrolled, known) = ctx.store.read_outbox(|s| {
        let enrolled = setting::read(s, Setting::Token)?.is_some();
        Ok::<_, CoreError>((enrolled, setting::read(s, Setting::FollowUpKey)?))
    })?;
    if enrolled {
        let public = known.ok_or(CoreError::NotEnrolled)?;
        return SealKey::from_base64(ONE, &public).map_err(|_| CoreError::Unsealable);
    }
    let fleeting = ctx.store.fleeting();
    let key = fleeting.follow_up().unwrap_or_else(|| {
        let key = OpenKey::generate(PRACTICE, ctx.random);
        fleeting.set_follow_up(Some(key.clone()));
        key
    });
    key.seal_key().map_err(|_| CoreError::Unsealable)
}

/// Reads the secret half as the centre says it.
pub(super) fn follow_up_open(secret: &[u8]) -> Option<OpenKey> {
    OpenKey::from_bytes(ONE, secret).ok()
}

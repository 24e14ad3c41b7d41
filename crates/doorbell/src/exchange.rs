//! What a desk makes of the one box that a connection brings.

use crate::bell::Bell;
use crate::pairing::{Drawn, ID_BYTES, Use, open, seal};
use crate::wire::{ANSWER_BYTES, DRAW_BYTES, REQUEST_BYTES, drawn};
use crate::word::Word;
use onthaal_protocol::seal::SealKey;

/// Whoever is not paired yet says nobody's id.
pub(crate) const NOBODY: [u8; ID_BYTES] = [0; ID_BYTES];
/// What the box with a new key is for.
pub(crate) const KEY_INFO: &[u8] = b"onthaal doorbell new key v1";

/// The box to send back; nothing when this one does not open, whatever the reason. `quieted` is how often
/// the bell had been turned off when the connection came in.
pub(crate) fn reply(
    bell: &Bell,
    quieted: u64,
    challenge: &[u8],
    request: &[u8; REQUEST_BYTES],
) -> Option<Vec<u8>> {
    let (id, rest) = request.split_at(ID_BYTES);
    let (draw, sealed) = rest.split_at(DRAW_BYTES);
    let drawn = drawn(challenge, draw);
    match id == NOBODY {
        true => pair(bell, &drawn, sealed),
        false => answer(bell, quieted, id, &drawn, sealed),
    }
}

fn answer(bell: &Bell, quieted: u64, id: &[u8], drawn: &Drawn, sealed: &[u8]) -> Option<Vec<u8>> {
    let pairing = bell.key_of(id)?;
    let plain = open(pairing.key(), drawn, Use::Word, sealed)?;
    let word = Word::read(&plain).ok()?;
    let plain = bell.hear(&pairing, word, quieted)?.write();
    Some(seal(pairing.key(), drawn, Use::Answer, plain, ANSWER_BYTES))
}

/// The kiosk's box, sealed with the secret of the invitation, holds a public key that it made for this.
/// The new key goes back sealed to that one, so that whoever recorded it all and finds the code on a
/// photo later reads nothing.
fn pair(bell: &Bell, drawn: &Drawn, sealed: &[u8]) -> Option<Vec<u8>> {
    let (invitation, _) = bell.invitation()?;
    let plain = open(invitation.secret(), drawn, Use::Pair, sealed)?;
    let public = SealKey::from_base64(0, str::from_utf8(&plain).ok()?).ok()?;
    let pairing = bell.accept(&invitation)?;
    let boxed = public
        .seal_bytes(KEY_INFO, drawn, &pairing.to_bytes(), bell.random())
        .ok()?;
    // In hexadecimal, because a box may end with what padding is made of.
    let plain = hex::encode(boxed).into_bytes();
    let secret = invitation.secret();
    Some(seal(secret, drawn, Use::Paired, plain, ANSWER_BYTES))
}

//! The key that a kiosk and a desk share, and the boxes sealed with it.
//!
//! A box is sealed with ChaCha20-Poly1305 under a key of its own (HKDF-SHA256), derived from the shared
//! key, the desk's challenge of this connection, what the kiosk drew for it, and what the box is for. So
//! a box opens once, on the connection it was made for and in the direction it was made for: neither a
//! replay nor an answer to another question opens, and no clock or memory is needed for that.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use onthaal_model::random::Randomness;
use sha2::Sha256;

/// What a box is longer than its content.
pub(crate) const TAG_BYTES: usize = 16;
pub(crate) const ID_BYTES: usize = 16;
const KEY_BYTES: usize = 32;

/// A kiosk as its desk knows it; it says nothing of which tablet that is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairId(pub(crate) [u8; ID_BYTES]);

impl PairId {
    /// The id in hexadecimal.
    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }
}

/// What a kiosk and a desk share.
#[derive(Clone, PartialEq, Eq)]
pub struct Pairing {
    /// How the desk finds the key.
    pub id: PairId,
    key: [u8; KEY_BYTES],
}

onthaal_model::silent! { PairId Pairing }

impl Pairing {
    /// A new one.
    pub fn new(random: &dyn Randomness) -> Self {
        let (mut id, mut key) = ([0; ID_BYTES], [0; KEY_BYTES]);
        random.fill(&mut id);
        random.fill(&mut key);
        Self {
            id: PairId(id),
            key,
        }
    }

    /// Reads the text in which it is kept; nothing when that is not whole.
    pub fn of_text(text: &str) -> Option<Self> {
        Self::of_bytes(&hex::decode(text).ok()?)
    }

    /// The text in which it is kept on a tablet.
    pub fn to_text(&self) -> String {
        hex::encode(self.to_bytes())
    }

    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (id, key) = bytes.split_at_checked(ID_BYTES)?;
        Some(Self {
            id: PairId(id.try_into().ok()?),
            key: key.try_into().ok()?,
        })
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        [&self.id.0[..], &self.key[..]].concat()
    }

    pub(crate) fn key(&self) -> &[u8] {
        &self.key
    }
}

/// What a box is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Word,
    Answer,
    Pair,
    Paired,
}

impl Use {
    fn info(self) -> &'static [u8] {
        match self {
            Use::Word => b"onthaal doorbell word v1",
            Use::Answer => b"onthaal doorbell answer v1",
            Use::Pair => b"onthaal doorbell pair v1",
            Use::Paired => b"onthaal doorbell paired v1",
        }
    }
}

/// What was drawn for one connection, by the desk and by the kiosk.
pub(crate) type Drawn = [u8; 48];

fn cipher(key: &[u8], drawn: &Drawn, wanted: Use) -> ChaCha20Poly1305 {
    let mut derived = [0; 32];
    Hkdf::<Sha256>::new(Some(drawn), key)
        .expand(wanted.info(), &mut derived)
        .expect("32 bytes are within what the derivation gives");
    ChaCha20Poly1305::new(&Key::from(derived))
}

/// Seals `plain`, padded to `bytes`. A key, what was drawn and a use seal one box and no other: its
/// cipher has one nonce.
pub(crate) fn seal(
    key: &[u8],
    drawn: &Drawn,
    wanted: Use,
    mut plain: Vec<u8>,
    bytes: usize,
) -> Vec<u8> {
    assert!(plain.len() <= bytes, "every word fits its padding");
    plain.resize(bytes, b' ');
    cipher(key, drawn, wanted)
        .encrypt(&Nonce::default(), plain.as_slice())
        .expect("a box has one size, far below what the cipher takes")
}

/// What was sealed, without its padding; nothing when it was sealed otherwise or changed.
pub(crate) fn open(key: &[u8], drawn: &Drawn, wanted: Use, sealed: &[u8]) -> Option<Vec<u8>> {
    let plain = cipher(key, drawn, wanted)
        .decrypt(&Nonce::default(), sealed)
        .ok()?;
    let end = plain.iter().rposition(|byte| *byte != b' ')? + 1;
    Some(plain[..end].to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn a_box_opens_for_its_key_its_connection_and_its_use_only() {
        let random = SeededRandomness::new(1);
        let (one, other) = (Pairing::new(&random), Pairing::new(&random));
        let sealed = seal(one.key(), &[1; 48], Use::Word, b"look".to_vec(), 64);
        assert_eq!(sealed.len(), 64 + TAG_BYTES);
        let opens = |key: &[u8], drawn: Drawn, wanted, sealed: &[u8]| {
            open(key, &drawn, wanted, sealed).as_deref() == Some(&b"look"[..])
        };
        assert!(opens(one.key(), [1; 48], Use::Word, &sealed));
        assert!(!opens(other.key(), [1; 48], Use::Word, &sealed));
        assert!(!opens(one.key(), [2; 48], Use::Word, &sealed));
        assert!(!opens(one.key(), [1; 48], Use::Answer, &sealed));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(!opens(one.key(), [1; 48], Use::Word, &changed));
        }
        assert!(!opens(one.key(), [1; 48], Use::Word, &sealed[1..]));
    }

    #[test]
    fn a_pairing_is_found_again_in_its_text_and_told_nowhere() {
        let pairing = Pairing::new(&SeededRandomness::new(2));
        assert!(Pairing::of_text(&pairing.to_text()) == Some(pairing.clone()));
        for broken in ["", "zz", "00", &"0".repeat(94), &"0".repeat(98)] {
            assert!(Pairing::of_text(broken).is_none(), "{broken}");
        }
        assert_eq!(
            format!("{pairing:?} {:?}", pairing.id),
            "Pairing(…) PairId(…)"
        );
    }
}

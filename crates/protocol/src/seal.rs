//! Fragments under seal: HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! The tablet seals to the centre's public key at the moment of saving and can never read it
//! back. The id of the fragment is authenticated with it, so that no box can be put under
//! another id. Every plaintext is padded to one size, so that a length tells nothing.

mod content;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use content::{plain, read_plain};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::FragmentId;
use onthaal_model::random::Randomness;
use onthaal_model::validate::InvalidInput;
use std::convert::Infallible;
use std::fmt;

type Suite = X25519HkdfSha256;

/// The length of every padded fragment, in bytes.
pub const PLAIN_BYTES: usize = 288;
/// The length of every sealed fragment: encapsulated key, ciphertext and tag.
pub const SEALED_BYTES: usize = BOX_BYTES + PLAIN_BYTES;
/// What a box is longer than its content: encapsulated key and tag.
pub const BOX_BYTES: usize = 32 + 16;

const INFO: &[u8] = b"onthaal fragment v1";

/// Why a box could not be opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SealError {
    /// The key is not an X25519 key.
    #[error("the key is not valid")]
    BadKey,
    /// The box has a wrong length, was changed, or belongs to another key or id.
    #[error("the sealed box cannot be opened")]
    Unopenable,
    /// What was inside is not a fragment of the expected kind.
    #[error(transparent)]
    Invalid(#[from] InvalidInput),
}

/// The public half: what tablets seal to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealKey {
    /// The number of the key at the centre.
    pub key_id: u32,
    public: [u8; 32],
}

/// The secret half, only at the centre.
#[derive(Clone)]
pub struct OpenKey {
    /// The number of the key.
    pub key_id: u32,
    secret: [u8; 32],
}

impl fmt::Debug for OpenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenKey")
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

impl SealKey {
    /// Reads the base64 of a public key.
    pub fn from_base64(key_id: u32, text: &str) -> Result<Self, SealError> {
        let bytes = BASE64.decode(text).map_err(|_| SealError::BadKey)?;
        let public = <[u8; 32]>::try_from(bytes).map_err(|_| SealError::BadKey)?;
        <Suite as Kem>::PublicKey::from_bytes(&public).map_err(|_| SealError::BadKey)?;
        Ok(Self { key_id, public })
    }

    /// The public key in base64.
    pub fn to_base64(&self) -> String {
        BASE64.encode(self.public)
    }

    /// Seals `fragment` under `id`; the answer has [`SEALED_BYTES`] bytes.
    pub fn seal(
        &self,
        fragment: &Fragment,
        id: FragmentId,
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        self.seal_bytes(INFO, &id.0, &plain(fragment), random)
    }

    /// Seals bytes for a use of their own, which `info` names, bound to `with`: opening asks for
    /// the same two. The answer is [`BOX_BYTES`] longer than `plain`; hiding its length is the
    /// caller's.
    pub fn seal_bytes(
        &self,
        info: &[u8],
        with: &[u8],
        plain: &[u8],
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let key =
            <Suite as Kem>::PublicKey::from_bytes(&self.public).map_err(|_| SealError::BadKey)?;
        let (encapsulated, ciphertext) =
            hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Suite>(
                &OpModeS::Base,
                &key,
                info,
                plain,
                with,
                &mut Chance(random),
            )
            .map_err(|_| SealError::BadKey)?;
        let mut sealed = encapsulated.to_bytes().to_vec();
        sealed.extend_from_slice(&ciphertext);
        Ok(sealed)
    }
}

impl OpenKey {
    /// Makes a new pair with this number.
    pub fn generate(key_id: u32, random: &dyn Randomness) -> Self {
        let (secret, _) = Suite::gen_keypair_with_rng(&mut Chance(random));
        Self {
            key_id,
            secret: secret.to_bytes().into(),
        }
    }

    /// Reads the 32 bytes of a secret key.
    pub fn from_bytes(key_id: u32, bytes: &[u8]) -> Result<Self, SealError> {
        let secret = <[u8; 32]>::try_from(bytes).map_err(|_| SealError::BadKey)?;
        <Suite as Kem>::PrivateKey::from_bytes(&secret).map_err(|_| SealError::BadKey)?;
        Ok(Self { key_id, secret })
    }

    /// The 32 bytes of the secret key, for the centre's key file.
    pub fn secret_bytes(&self) -> &[u8; 32] {
        &self.secret
    }

    /// The public half.
    pub fn seal_key(&self) -> Result<SealKey, SealError> {
        let secret =
            <Suite as Kem>::PrivateKey::from_bytes(&self.secret).map_err(|_| SealError::BadKey)?;
        let public = Suite::sk_to_pk(&secret).to_bytes().into();
        Ok(SealKey {
            key_id: self.key_id,
            public,
        })
    }

    /// Opens a box, checks that it was sealed under `id` and holds a fragment of `kind`.
    pub fn open(
        &self,
        sealed: &[u8],
        id: FragmentId,
        kind: FragmentKind,
    ) -> Result<Fragment, SealError> {
        if sealed.len() != SEALED_BYTES {
            return Err(SealError::Unopenable);
        }
        let plain = self.open_bytes(INFO, &id.0, sealed)?;
        Ok(read_plain(&plain, kind)?)
    }

    /// Opens what [`SealKey::seal_bytes`] sealed for the same use and bound to the same bytes.
    pub fn open_bytes(
        &self,
        info: &[u8],
        with: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        let secret =
            <Suite as Kem>::PrivateKey::from_bytes(&self.secret).map_err(|_| SealError::BadKey)?;
        let (encapsulated, ciphertext) =
            sealed.split_at_checked(32).ok_or(SealError::Unopenable)?;
        let encapsulated = <Suite as Kem>::EncappedKey::from_bytes(encapsulated)
            .map_err(|_| SealError::Unopenable)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeR::Base,
            &secret,
            &encapsulated,
            info,
            ciphertext,
            with,
        )
        .map_err(|_| SealError::Unopenable)
    }
}

/// The centre's randomness in the shape that the sealing crate asks for.
struct Chance<'a>(&'a dyn Randomness);

impl TryRng for Chance<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Chance<'_> {}

#[cfg(test)]
mod tests;

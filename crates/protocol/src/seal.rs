//! Fragments under seal: HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! The tablet seals to the centre's public key at the moment of saving and can never read it
//! back. The id of the fragment is authenticated with it, so that no box can be put under
//! another id. Every plaintext is padded to one size, so that a length tells nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::id::{FragmentId, LocalAnswerId, LocalQuestionId, SiteId};
use onthaal_model::random::Randomness;
use onthaal_model::time::{HalfDay, Weekday};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, Language, Outcome, Theme, Warmth,
};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::fmt;

type Suite = X25519HkdfSha256;

/// The length of every padded fragment, in bytes.
pub const PLAIN_BYTES: usize = 288;
/// The length of every sealed fragment: encapsulated key, ciphertext and tag.
pub const SEALED_BYTES: usize = 32 + PLAIN_BYTES + 16;

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
        let key =
            <Suite as Kem>::PublicKey::from_bytes(&self.public).map_err(|_| SealError::BadKey)?;
        let (encapsulated, ciphertext) =
            hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Suite>(
                &OpModeS::Base,
                &key,
                INFO,
                &plain(fragment),
                &id.0,
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
        let secret =
            <Suite as Kem>::PrivateKey::from_bytes(&self.secret).map_err(|_| SealError::BadKey)?;
        let (encapsulated, ciphertext) = sealed.split_at(32);
        let encapsulated = <Suite as Kem>::EncappedKey::from_bytes(encapsulated)
            .map_err(|_| SealError::Unopenable)?;
        let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeR::Base,
            &secret,
            &encapsulated,
            INFO,
            ciphertext,
            &id.0,
        )
        .map_err(|_| SealError::Unopenable)?;
        Ok(read_plain(&plain, kind)?)
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

/// What stands inside a box.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
enum Content {
    About {
        theme: String,
        age_band: String,
        asker: String,
        outcome: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gap_reason: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        warmth: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        doors_before: Option<String>,
    },
    When {
        weekday: String,
        half_day: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        domain: Option<String>,
        channel: String,
        site: String,
    },
    Language {
        language: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        interpreter: Option<bool>,
    },
    Answer {
        question: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<String>,
    },
}

fn plain(fragment: &Fragment) -> Vec<u8> {
    let content = match fragment {
        Fragment::About {
            theme,
            age_band,
            asker,
            outcome,
            gap_reason,
            warmth,
            doors_before,
        } => Content::About {
            theme: theme.code().into(),
            age_band: age_band.code().into(),
            asker: asker.code().into(),
            outcome: outcome.code().into(),
            gap_reason: gap_reason.map(|reason| reason.code().into()),
            warmth: warmth.map(|warmth| warmth.code().into()),
            doors_before: (*doors_before != DoorsBefore::not_asked())
                .then(|| doors_before.code().into()),
        },
        Fragment::When {
            weekday,
            half_day,
            domain,
            channel,
            site,
        } => Content::When {
            weekday: weekday.code().into(),
            half_day: half_day.code().into(),
            domain: domain.map(|domain| domain.code().into()),
            channel: channel.code().into(),
            site: site.to_string(),
        },
        Fragment::Language {
            language,
            interpreter,
        } => Content::Language {
            language: language.code().into(),
            interpreter: *interpreter,
        },
        Fragment::Answer { question, answer } => Content::Answer {
            question: question.to_string(),
            answer: answer.map(|answer| answer.to_string()),
        },
    };
    let mut plain = serde_json::to_vec(&content).expect("a fragment holds only texts");
    assert!(
        plain.len() <= PLAIN_BYTES,
        "every fragment of the vocabulary fits its padding"
    );
    plain.resize(PLAIN_BYTES, b' ');
    plain
}

fn read_plain(plain: &[u8], kind: FragmentKind) -> Result<Fragment, InvalidInput> {
    let content: Content =
        serde_json::from_slice(plain).map_err(|_| InvalidInput::new("sealed", Rule::WrongType))?;
    let fragment = match content {
        Content::About {
            theme,
            age_band,
            asker,
            outcome,
            gap_reason,
            warmth,
            doors_before,
        } => Fragment::About {
            theme: Theme::parse(&theme)?,
            age_band: AgeBand::parse(&age_band)?,
            asker: Asker::parse(&asker)?,
            outcome: Outcome::parse(&outcome)?,
            gap_reason: gap_reason.as_deref().map(GapReason::parse).transpose()?,
            warmth: warmth.as_deref().map(Warmth::parse).transpose()?,
            doors_before: doors_before
                .as_deref()
                .map_or(Ok(DoorsBefore::not_asked()), DoorsBefore::parse)?,
        },
        Content::When {
            weekday,
            half_day,
            domain,
            channel,
            site,
        } => Fragment::When {
            weekday: Weekday::parse(&weekday)?,
            half_day: HalfDay::parse(&half_day)?,
            domain: domain.as_deref().map(Domain::parse).transpose()?,
            channel: Channel::parse(&channel)?,
            site: SiteId::parse("site", &site)?,
        },
        Content::Language {
            language,
            interpreter,
        } => Fragment::Language {
            language: Language::parse(&language)?,
            interpreter,
        },
        Content::Answer { question, answer } => Fragment::Answer {
            question: LocalQuestionId::parse("question", &question)?,
            answer: answer
                .map(|answer| LocalAnswerId::parse("answer", &answer))
                .transpose()?,
        },
    };
    if fragment.kind() != kind {
        return Err(InvalidInput::new("kind", Rule::NotAllowed));
    }
    Ok(fragment)
}

#[cfg(test)]
mod tests;

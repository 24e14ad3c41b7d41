//! The three sealed parts of a ticket, each for one reader.
//!
//! [`Content`] opens with the family's code alone; [`Account`] is for the centre, which looks it
//! over once and keeps what it counts by; [`FollowUp`] is for the desk that made the ticket, and
//! needs a key that a tablet has only while it is on. Each is padded to one size.

use crate::code::Secret;
use crate::pictures::PictureCode;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use onthaal_model::id::{OrganisationId, ServiceId, TicketId, TicketStepId};
use onthaal_model::random::Randomness;
use onthaal_model::time::Day;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{Domain, Language, SupportNeed, Warmth};
use onthaal_protocol::seal::{BOX_BYTES, OpenKey, SealError, SealKey};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The most needs that a ticket can name: all of the vocabulary.
const NEEDS: usize = 13;
const CONTENT_BYTES: usize = 640;
const ACCOUNT_BYTES: usize = 256;
const FOLLOW_UP_BYTES: usize = 128;
const SPOKEN_BYTES: usize = 48;
const TAG_BYTES: usize = 16;

/// The length of a sealed content.
pub const SEALED_CONTENT_BYTES: usize = CONTENT_BYTES + TAG_BYTES;
/// The length of a sealed account.
pub const SEALED_ACCOUNT_BYTES: usize = ACCOUNT_BYTES + BOX_BYTES;
/// The length of a sealed follow-up.
pub const SEALED_FOLLOW_UP_BYTES: usize = FOLLOW_UP_BYTES + BOX_BYTES;
/// The length of a sealed spoken code.
pub const SEALED_SPOKEN_BYTES: usize = SPOKEN_BYTES + BOX_BYTES;

const CONTENT_INFO: &[u8] = b"onthaal ticket content v1";
const ACCOUNT_INFO: &[u8] = b"onthaal ticket account v1";
const SPOKEN_INFO: &[u8] = b"onthaal ticket spoken code v1";
const FOLLOW_UP_INFO: &[u8] = b"onthaal ticket follow-up v1";

/// What whoever holds the code may read: for which service, and what helps to receive the family
/// well. Codes only; there is no field in which a person could stand.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The service.
    pub service: ServiceId,
    /// What is needed to receive the family well, in the vocabulary's order.
    pub needs: Vec<SupportNeed>,
    /// The language an interpreter is needed for.
    pub language: Option<Language>,
    /// How warm the referral is.
    pub warmth: Warmth,
    /// The day on which it was made.
    pub opened: Day,
}

/// What the centre may know: by what to count, for whom the spoken code is, and that code.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The domain; nothing when the theme was not clear.
    pub domain: Option<Domain>,
    /// How warm the referral is.
    pub warmth: Warmth,
    /// The organisation that may look for the spoken code.
    pub organisation: Option<OrganisationId>,
    /// The spoken code.
    pub pictures: PictureCode,
}

/// What the desk that made the ticket needs to ask after it.
#[derive(Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The service.
    pub service: ServiceId,
    /// The day on which it was made.
    pub opened: Day,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentBody {
    service: String,
    needs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    warmth: String,
    opened: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountBody {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
    warmth: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organisation: Option<String>,
    pictures: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUpBody {
    service: String,
    opened: String,
}

impl Content {
    /// Seals the content so that only the code opens it, for this ticket. The needs are put in
    /// the vocabulary's order: the order in which they were tapped is nobody's.
    ///
    /// A secret seals one content and no other: its cipher has one nonce. Errs when a need stands
    /// twice or more are named than there are, and when a language is named without an interpreter.
    pub fn seal(&self, secret: &Secret, ticket: TicketId) -> Result<Vec<u8>, InvalidInput> {
        self.check()?;
        let mut needs = self.needs.clone();
        needs.sort_unstable();
        let body = ContentBody {
            service: self.service.to_string(),
            needs: needs.iter().map(|need| need.code().into()).collect(),
            language: self.language.map(|language| language.code().into()),
            warmth: self.warmth.code().into(),
            opened: self.opened.to_string(),
        };
        let payload = Payload {
            msg: &padded(&body, CONTENT_BYTES),
            aad: ticket.0.as_bytes(),
        };
        Ok(cipher(secret)
            .encrypt(&Nonce::default(), payload)
            .expect("the content has one size, far below what the cipher takes"))
    }

    /// Opens a content with the code. Errs when it was sealed under another code or for another
    /// ticket, or was changed, or does not hold what a content holds.
    pub fn open(sealed: &[u8], secret: &Secret, ticket: TicketId) -> Result<Self, SealError> {
        sized(sealed, SEALED_CONTENT_BYTES)?;
        let payload = Payload {
            msg: sealed,
            aad: ticket.0.as_bytes(),
        };
        let plain = cipher(secret)
            .decrypt(&Nonce::default(), payload)
            .map_err(|_| SealError::Unopenable)?;
        let body: ContentBody = read(&plain)?;
        let content = Self {
            service: ServiceId::parse("service", &body.service)?,
            needs: body
                .needs
                .iter()
                .map(|need| SupportNeed::parse(need))
                .collect::<Result<_, _>>()?,
            language: body.language.as_deref().map(Language::parse).transpose()?,
            warmth: Warmth::parse(&body.warmth)?,
            opened: Day::parse("opened", &body.opened)?,
        };
        content.check()?;
        Ok(content)
    }

    fn check(&self) -> Result<(), InvalidInput> {
        if self.needs.len() > NEEDS {
            return Err(InvalidInput::new("needs", Rule::TooMany(NEEDS)));
        }
        let twice = |at: usize| self.needs[..at].contains(&self.needs[at]);
        if (0..self.needs.len()).any(twice) {
            return Err(InvalidInput::new("needs", Rule::NotAllowed));
        }
        let interpreter = self.needs.iter().any(|need| need.code() == "interpreter");
        if self.language.is_some() && !interpreter {
            return Err(InvalidInput::new("language", Rule::NotAllowed));
        }
        Ok(())
    }
}

impl Account {
    /// Seals the account to the centre's key, for this ticket.
    pub fn seal(
        &self,
        key: &SealKey,
        ticket: TicketId,
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let body = AccountBody {
            domain: self.domain.map(|domain| domain.code().into()),
            warmth: self.warmth.code().into(),
            organisation: self.organisation.map(|id| id.to_string()),
            pictures: self.pictures.canonical(),
        };
        key.seal_bytes(
            ACCOUNT_INFO,
            ticket.0.as_bytes(),
            &padded(&body, ACCOUNT_BYTES),
            random,
        )
    }

    /// Opens an account with the centre's secret key.
    pub fn open(sealed: &[u8], key: &OpenKey, ticket: TicketId) -> Result<Self, SealError> {
        sized(sealed, SEALED_ACCOUNT_BYTES)?;
        let plain = key.open_bytes(ACCOUNT_INFO, ticket.0.as_bytes(), sealed)?;
        let body: AccountBody = read(&plain)?;
        Ok(Self {
            domain: body.domain.as_deref().map(Domain::parse).transpose()?,
            warmth: Warmth::parse(&body.warmth)?,
            organisation: body
                .organisation
                .map(|id| OrganisationId::parse("organisation", &id))
                .transpose()?,
            pictures: PictureCode::parse(&body.pictures)?,
        })
    }
}

/// Seals a spoken code that a family laid out at a tablet, to the centre's key, for one word.
pub fn seal_spoken(
    code: &PictureCode,
    key: &SealKey,
    word: TicketStepId,
    random: &dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let mut plain = code.canonical().into_bytes();
    plain.resize(SPOKEN_BYTES, b' ');
    key.seal_bytes(SPOKEN_INFO, word.0.as_bytes(), &plain, random)
}

/// Opens a spoken code with the centre's secret key.
pub fn open_spoken(
    sealed: &[u8],
    key: &OpenKey,
    word: TicketStepId,
) -> Result<PictureCode, SealError> {
    sized(sealed, SEALED_SPOKEN_BYTES)?;
    let plain = key.open_bytes(SPOKEN_INFO, word.0.as_bytes(), sealed)?;
    let text = str::from_utf8(&plain).map_err(|_| SealError::Unopenable)?;
    Ok(PictureCode::parse(text.trim_end())?)
}

impl FollowUp {
    /// Seals the follow-up to the house's key, for this ticket.
    pub fn seal(
        &self,
        key: &SealKey,
        ticket: TicketId,
        random: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        let body = FollowUpBody {
            service: self.service.to_string(),
            opened: self.opened.to_string(),
        };
        key.seal_bytes(
            FOLLOW_UP_INFO,
            ticket.0.as_bytes(),
            &padded(&body, FOLLOW_UP_BYTES),
            random,
        )
    }

    /// Opens a follow-up with the house's secret key.
    pub fn open(sealed: &[u8], key: &OpenKey, ticket: TicketId) -> Result<Self, SealError> {
        sized(sealed, SEALED_FOLLOW_UP_BYTES)?;
        let plain = key.open_bytes(FOLLOW_UP_INFO, ticket.0.as_bytes(), sealed)?;
        let body: FollowUpBody = read(&plain)?;
        Ok(Self {
            service: ServiceId::parse("service", &body.service)?,
            opened: Day::parse("opened", &body.opened)?,
        })
    }
}

/// Every secret makes a key of its own for one content, so one nonce is enough.
fn cipher(secret: &Secret) -> ChaCha20Poly1305 {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, secret.bytes())
        .expand(CONTENT_INFO, &mut key)
        .expect("32 bytes are within what the derivation gives");
    ChaCha20Poly1305::new(&Key::from(key))
}

/// A box of another length was made by something else, to tell by its length or to fill the disk.
fn sized(sealed: &[u8], bytes: usize) -> Result<(), SealError> {
    match sealed.len() == bytes {
        true => Ok(()),
        false => Err(SealError::Unopenable),
    }
}

fn padded(body: &impl Serialize, bytes: usize) -> Vec<u8> {
    let mut plain = serde_json::to_vec(body).expect("a body holds only texts");
    assert!(
        plain.len() <= bytes,
        "everything of the vocabulary fits its padding"
    );
    plain.resize(bytes, b' ');
    plain
}

fn read<T: DeserializeOwned>(plain: &[u8]) -> Result<T, InvalidInput> {
    serde_json::from_slice(plain).map_err(|_| InvalidInput::new("sealed", Rule::WrongType))
}

onthaal_model::silent! { Content Account FollowUp }

#[cfg(test)]
mod tests;

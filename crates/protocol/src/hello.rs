//! `GET /v1/hello`: the first word of every round.

use crate::cursor::Epoch;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What the centre says of itself to an enrolled tablet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The identity of the centre's database.
    pub epoch: Epoch,
    /// How many pushes this epoch has taken.
    pub seq: i64,
    /// Everything taken up to this `seq` stands in a checked backup.
    pub backed_seq: i64,
    /// Oldest and newest version of the protocol that the centre speaks.
    pub protocol: [u32; 2],
    /// What one request may hold.
    pub limits: Limits,
    /// The keys that fragments may be sealed to, the one to use first.
    pub seal_keys: Vec<SealKeyBody>,
    /// The centre's time in RFC 3339 form, to correct a tablet's clock.
    pub time: String,
    /// The house of this tablet.
    pub house: HouseBody,
    /// The site where this tablet stands, when the centre fixed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_id: Option<Uuid>,
    /// The streams of the directory that this tablet reads.
    pub streams: Vec<String>,
    /// The public key, in base64, that the follow-ups of this house's tickets are sealed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up_key: Option<String>,
}

/// What one request may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The most fragments in one push.
    pub items: usize,
    /// The largest body in bytes.
    pub body_bytes: usize,
}

/// A public key to seal fragments to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealKeyBody {
    /// Its number.
    pub key_id: u32,
    /// The 32 bytes of an X25519 public key, in base64.
    pub public: String,
}

/// The house of a tablet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HouseBody {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// `quarter` or `month`: how long its periods are.
    pub period: String,
}

//! `GET /v1/pull`: the directory comes down, page by page.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One page of a stream, oldest revision first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullPage {
    /// The records; a kind that the tablet does not know is skipped.
    pub records: Vec<Envelope>,
    /// The cursor after this page.
    pub next: String,
    /// Whether there is more after it.
    pub more: bool,
    /// At the end: what the tablet should now have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
}

/// A record of the directory as it travels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Envelope {
    /// The kind, such as `service`.
    pub kind: String,
    /// Its id.
    pub id: Uuid,
    /// The number that the centre gave this state of it.
    pub revision: i64,
    /// True when the record was taken out of the directory; the body is then empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deleted: bool,
    /// Its fields.
    #[serde(default)]
    pub body: serde_json::Map<String, serde_json::Value>,
}

/// Count and sum of revisions of the records of a stream, per kind.
pub type Digest = BTreeMap<String, KindDigest>;

/// What one kind adds up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindDigest {
    /// How many records, those taken out included.
    pub count: i64,
    /// The sum of their revisions.
    pub revision_sum: i64,
}

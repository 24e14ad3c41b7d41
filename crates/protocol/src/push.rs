//! `POST /v1/push`: facts go up, each with its own verdict.

use crate::cursor::Epoch;
use crate::version::PADDING_STEP;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A batch of facts.
///
/// The lists hold plain JSON values at the centre's edge, so that one item of a wrong shape is
/// one refused item and never a refused batch; see [`PushBody`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushRequest {
    /// Random, new for every try.
    pub batch_nonce: String,
    /// Sealed parts of questions, in random order.
    #[serde(default)]
    pub fragments: Vec<FragmentItem>,
    /// Desk sessions that were opened, closed or not held.
    #[serde(default)]
    pub sessions: Vec<SessionItem>,
    /// Words from a desk that a fiche is wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<SuggestionItem>,
    /// Spaces that bring the body to a multiple of 4 KiB.
    #[serde(default)]
    pub padding: String,
}

/// A push as the centre first reads it: the outer shape is checked, the items are not yet.
#[derive(Debug, Clone, Deserialize)]
pub struct PushBody {
    /// Random, new for every try.
    pub batch_nonce: String,
    /// Items to read as [`FragmentItem`], one by one.
    #[serde(default)]
    pub fragments: Vec<serde_json::Value>,
    /// Items to read as [`SessionItem`], one by one.
    #[serde(default)]
    pub sessions: Vec<serde_json::Value>,
    /// Items to read as [`SuggestionItem`], one by one.
    #[serde(default)]
    pub suggestions: Vec<serde_json::Value>,
}

/// One sealed part of one question, or one thing that a visit at the kiosk looked at or wished for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FragmentItem {
    /// Sixteen random bytes in hexadecimal.
    pub id: String,
    /// `about`, `when`, `language`, `answer`, `interest` or `wish`.
    pub kind: String,
    /// `2026-Q3` or `2026-07`.
    pub period: String,
    /// The number of the key it is sealed to.
    pub key_id: u32,
    /// The sealed box in base64; every fragment has the same length.
    pub sealed: String,
}

/// A half-day at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionItem {
    /// Its random id.
    pub id: Uuid,
    /// Where.
    pub site_id: Uuid,
    /// `2026-11-21`.
    pub day: String,
    /// `morning`, `afternoon` or `evening`.
    pub half_day: String,
    /// `open-tallied`, `open-not-tallied`, `closed-planned`, `closed-unplanned`, `outside-hours`.
    pub state: String,
    /// At which desk of the site, where the house has named its desks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk_id: Option<Uuid>,
}

/// A word from a desk that a fiche is wrong. It holds no text and no moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionItem {
    /// Its random id.
    pub id: Uuid,
    /// Whose fiche.
    pub service_id: Uuid,
    /// What is wrong, as a code of `onthaal_model::suggestion::Wrong`.
    pub wrong: String,
}

/// What the centre did with a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushReply {
    /// The identity of the centre's database.
    pub epoch: Epoch,
    /// The number of this push in the epoch.
    pub seq: i64,
    /// One verdict for every item that has an id.
    pub verdicts: Vec<Verdict>,
}

/// What the centre did with one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The id of the item, as it was sent.
    pub id: String,
    /// Whether it was taken.
    pub status: VerdictStatus,
    /// Why it was refused, such as `unknown-code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Whether an item was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictStatus {
    /// Taken now.
    Accepted,
    /// Taken before: for the tablet as good as accepted.
    Duplicate,
    /// Never to be taken; the tablet puts it aside.
    Refused,
}

impl PushRequest {
    /// Adds spaces until the JSON body is a multiple of [`PADDING_STEP`] bytes.
    pub fn pad(&mut self) {
        self.padding.clear();
        let bare = serde_json::to_vec(self).map_or(0, |body| body.len());
        self.padding = " ".repeat(bare.next_multiple_of(PADDING_STEP) - bare);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_body_does_not_tell_how_much_is_in_it() {
        let item = FragmentItem {
            id: "00".repeat(16),
            kind: "about".into(),
            period: "2026-Q3".into(),
            key_id: 1,
            sealed: "x".repeat(408),
        };
        for count in [0, 1, 3, 5] {
            let mut push = PushRequest {
                batch_nonce: "n".into(),
                fragments: vec![item.clone(); count],
                sessions: vec![],
                suggestions: vec![],
                padding: String::new(),
            };
            push.pad();
            let body = serde_json::to_vec(&push).expect("a push is JSON");
            assert_eq!(body.len(), PADDING_STEP, "{count} fragments");
        }
    }
}

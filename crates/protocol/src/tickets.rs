//! `POST /v1/tickets`: warm referrals up, their answers down.
//!
//! A request of its own, at moments of its own, never in one with facts. Its body has the same
//! length whether or not there is something to say, as has the answer, and tablets ask at a steady
//! pace: that a tablet asks tells nothing. `Debug` tells nothing of it either: whoever knows the id of
//! a ticket may speak of it.

use crate::push::Verdict;
use crate::version::PADDING_STEP;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a tablet says of tickets.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketsRequest {
    /// Random, new for every try.
    pub nonce: String,
    /// New tickets.
    #[serde(default)]
    pub tickets: Vec<TicketItem>,
    /// What families said at this tablet with their spoken code.
    #[serde(default)]
    pub words: Vec<WordItem>,
    /// What the desk heard of tickets that this tablet made.
    #[serde(default)]
    pub answers: Vec<AnswerItem>,
    /// The tickets of this tablet that are not over yet, whose answers it asks for.
    #[serde(default)]
    pub open: Vec<Uuid>,
    /// Tickets whose end this tablet has kept: the centre may forget them.
    #[serde(default)]
    pub settled: Vec<Uuid>,
    /// Spaces that bring the body to a multiple of 4 KiB.
    #[serde(default)]
    pub padding: String,
}

/// A request as the centre first reads it: the outer shape is checked, the items are not yet.
#[derive(Clone, Deserialize)]
pub struct TicketsBody {
    /// Random, new for every try.
    pub nonce: String,
    /// Items to read as [`TicketItem`], one by one.
    #[serde(default)]
    pub tickets: Vec<serde_json::Value>,
    /// Items to read as [`WordItem`], one by one.
    #[serde(default)]
    pub words: Vec<serde_json::Value>,
    /// Items to read as [`AnswerItem`], one by one.
    #[serde(default)]
    pub answers: Vec<serde_json::Value>,
    /// As in [`TicketsRequest`].
    #[serde(default)]
    pub open: Vec<Uuid>,
    /// As in [`TicketsRequest`].
    #[serde(default)]
    pub settled: Vec<Uuid>,
}

/// A ticket. Nothing of it changes once it was sent: the same id with another content is refused.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketItem {
    /// Its random id, known to this tablet and the centre only.
    pub id: Uuid,
    /// Where it is found by its code, in 32 hexadecimal digits.
    pub locator: String,
    /// Its last day, such as `2027-01-05`.
    pub due: String,
    /// What the code opens, sealed, in base64.
    pub content: String,
    /// The number of the centre's key that the account is sealed to.
    pub key_id: u32,
    /// What the centre may know, sealed, in base64.
    pub account: String,
}

/// What a family said with its spoken code. Whether the code exists is not answered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordItem {
    /// Its random id.
    pub id: Uuid,
    /// `arrived` or `withdrawn`.
    pub said: String,
    /// The number of the centre's key that the code is sealed to.
    pub key_id: u32,
    /// The spoken code, sealed, in base64.
    pub sealed: String,
}

/// What the desk heard of a ticket, by asking the partner. Whoever knows the ticket's id made it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerItem {
    /// Its random id.
    pub id: Uuid,
    /// The ticket.
    pub ticket: Uuid,
    /// A code of `onthaal_model::referral::ReferralResult`; `withdrawn` ends the ticket at once.
    pub result: String,
    /// Why it was sent back; with `not-right` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What the centre answers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketsReply {
    /// One verdict for every item that has an id.
    pub verdicts: Vec<Verdict>,
    /// Where the tickets stand that were asked for and are known.
    pub states: Vec<TicketState>,
    /// The 32 bytes of the secret key that opens this house's follow-ups, in base64. A tablet keeps
    /// it in memory only.
    pub follow_up_key: String,
    /// Spaces that bring the body to a multiple of 4 KiB.
    #[serde(default)]
    pub padding: String,
}

/// Where a ticket stands.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketState {
    /// Its id.
    pub id: Uuid,
    /// How it was answered, as a code of `onthaal_model::referral::ReferralResult`; nothing while
    /// nobody answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Why it was sent back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Whether it is over: nothing of it is left at the centre but this answer.
    pub over: bool,
    /// Whether the spoken code works; not when another ticket of the house had it already.
    pub spoken: bool,
}

impl TicketsRequest {
    /// Adds spaces until the JSON body is a multiple of [`PADDING_STEP`] bytes.
    pub fn pad(&mut self) {
        self.padding.clear();
        self.padding = spaces(self);
    }
}

impl TicketsReply {
    /// Adds spaces until the JSON body is a multiple of [`PADDING_STEP`] bytes: its length does not
    /// tell how many tickets there are, nor that one was answered.
    pub fn pad(&mut self) {
        self.padding.clear();
        self.padding = spaces(self);
    }
}

/// What a body of this length lacks to the next step.
fn spaces(body: &impl Serialize) -> String {
    let bare = serde_json::to_vec(body).map_or(0, |body| body.len());
    " ".repeat(bare.next_multiple_of(PADDING_STEP) - bare)
}

onthaal_model::silent! {
    TicketsRequest TicketsBody TicketItem WordItem AnswerItem TicketsReply TicketState
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_without_tickets_is_as_long_as_one_with_two() {
        let item = TicketItem {
            id: Uuid::from_u128(1),
            locator: "00".repeat(16),
            due: "2027-01-05".into(),
            content: "x".repeat(876),
            key_id: 1,
            account: "x".repeat(408),
        };
        for count in [0, 1, 2] {
            let mut request = TicketsRequest {
                nonce: "n".repeat(32),
                tickets: vec![item.clone(); count],
                ..TicketsRequest::default()
            };
            request.pad();
            let body = serde_json::to_vec(&request).expect("a request is JSON");
            assert_eq!(body.len(), PADDING_STEP, "{count} tickets");
        }
    }

    #[test]
    fn an_answer_without_tickets_is_as_long_as_one_with_twenty() {
        let state = TicketState {
            id: Uuid::from_u128(1),
            result: Some("not-right".into()),
            reason: Some("not-directly-accessible".into()),
            over: false,
            spoken: true,
        };
        for count in [0, 1, 20] {
            let mut reply = TicketsReply {
                verdicts: vec![],
                states: vec![state.clone(); count],
                follow_up_key: "k".repeat(44),
                padding: String::new(),
            };
            reply.pad();
            let body = serde_json::to_vec(&reply).expect("a reply is JSON");
            assert_eq!(body.len(), PADDING_STEP, "{count} tickets");
            assert_eq!(format!("{reply:?}"), "TicketsReply(…)");
        }
    }
}

//! What a partner does without an account, with the link to its own page: say whether there is
//! room, that its fiches still hold or what changed, and answer a card that a family shows.
//!
//! Deliberately absent: pages and words (`routes/partner`), and what a ticket is (`tickets`).

mod budget;
mod drawn;
mod link;

mod fiche;
mod spoken;

pub use drawn::{NewLink, NewQr, centre_address, drawn};
pub use fiche::{PlaceFacts, Said, ServiceFacts, fiches, say};
pub use link::{LinkLine, Partner, by_token, list, make_link, renew, revoke};
pub use spoken::{Spoken, answer_card};

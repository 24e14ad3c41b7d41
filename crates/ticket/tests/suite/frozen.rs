//! What version 1 sealed opens for ever: the ticket of the frozen request of the protocol.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_model::id::{TicketId, TicketStepId};
use onthaal_model::vocabulary::{Language, SupportNeed};
use onthaal_protocol::seal::OpenKey;
use onthaal_protocol::tickets::TicketsRequest;
use onthaal_ticket::code::Secret;
use onthaal_ticket::sealed::{Account, Content, FollowUp, open_spoken};

const CODE: &str = "5SPM 0X3P 2MQD RR00 GNJ3 ZGPK E3KC";
const KEY: &str = "yJchIC7KdcECeyTkZTp2GLUqWVTuT/pGMDuMuwzwf24=";
const FOLLOW_UP: &str = "DU1ld4//oYVDj8scDlfVJC805BIvqQAZZB0L3QO093+G1XvMyapHDV7vyEr8oTaeqYNT0n9CyWIb+2pxa48QoKVFjLjisDiBMYukaSRTi6hoGZI0KSqHV/Q8xU+adpDh8d28uigOrBMLfgmyw8QsS5IL8ys8Ch+6PMNPsl5mHwPBUH3LN/uIUuN0LBdvhmZVkzOzjugTxdx+aZAsEIP1mF/TcxLYMxePOhVcmlneoCQ=";
const REQUEST: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../protocol/tests/wire/v1/tickets-request.json"
));

fn bytes(base64: &str) -> Vec<u8> {
    BASE64.decode(base64).expect("it is base64")
}

#[test]
fn a_ticket_of_version_1_still_opens() {
    let request: TicketsRequest = serde_json::from_str(REQUEST).expect("it is a request");
    let (item, word) = (&request.tickets[0], &request.words[0]);
    let secret = Secret::parse(CODE).expect("a code of version 1 is still a code");
    let locator: String = secret
        .locator()
        .0
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    assert_eq!(locator, item.locator);

    let ticket = TicketId(item.id);
    let content = Content::open(&bytes(&item.content), &secret, ticket).expect("it opens");
    let needs: Vec<&str> = content.needs.into_iter().map(SupportNeed::code).collect();
    let language = content.language.map(Language::code);
    assert_eq!(
        (needs, language),
        (vec!["interpreter", "transport"], Some("nl-simple"))
    );
    assert_eq!(content.warmth.code(), "contact-together");
    assert_eq!(content.opened.to_string(), "2026-11-24");

    let key = OpenKey::from_bytes(1, &bytes(KEY)).expect("it is a key");
    let account = Account::open(&bytes(&item.account), &key, ticket).expect("it opens");
    assert_eq!(
        account.domain.map(|domain| domain.code()),
        Some("education")
    );
    assert!(account.organisation.is_some());
    assert_eq!(account.pictures.canonical(), "fish-tree-key-47");

    let said = open_spoken(&bytes(&word.sealed), &key, TicketStepId(word.id)).expect("it opens");
    assert_eq!(said.canonical(), "fish-tree-key-47");

    let follow_up = FollowUp::open(&bytes(FOLLOW_UP), &key, ticket).expect("it opens");
    assert_eq!(follow_up.service, content.service);
}

//! The bytes of version 1: every file is read as its message and written back unchanged.

use onthaal_protocol::ErrorBody;
use onthaal_protocol::enrol::{EnrolReply, EnrolRequest};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::pull::PullPage;
use onthaal_protocol::push::{PushReply, PushRequest};
use onthaal_protocol::tickets::{TicketState, TicketsBody, TicketsReply, TicketsRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::path::Path;

fn check<T: Serialize + DeserializeOwned>(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/wire/v1")
        .join(name);
    let text = std::fs::read_to_string(&path).expect("the frozen file is in the project");
    let message: T = serde_json::from_str(&text).expect("version 1 is still read");
    let again = serde_json::to_string_pretty(&message).expect("a message is JSON") + "\n";
    assert_eq!(
        again, text,
        "{name} is written otherwise than version 1 was"
    );
}

#[test]
fn version_1_keeps_its_bytes() {
    check::<EnrolRequest>("enrol-request.json");
    check::<EnrolReply>("enrol-reply.json");
    check::<Hello>("hello.json");
    check::<Hello>("hello-follow-up.json");
    check::<PushRequest>("push-request.json");
    check::<PushRequest>("push-request-desks.json");
    check::<PushRequest>("push-request-suggestions.json");
    check::<PushRequest>("push-request-kiosk.json");
    check::<PushReply>("push-reply.json");
    check::<PullPage>("pull-page.json");
    check::<TicketsRequest>("tickets-request.json");
    check::<TicketsReply>("tickets-reply.json");
    check::<ErrorBody>("error.json");
}

#[test]
fn messages_from_a_future_version_are_read() {
    let hello = r#"{"epoch":"e","seq":1,"backed_seq":0,"protocol":[1,3],"limits":{"items":9,"body_bytes":10,"new":1},
        "seal_keys":[],"time":"2030-01-01T00:00:00Z","house":{"id":"00000000-0000-4000-8000-000000000001","name":"h","period":"quarter"},
        "streams":["shared","street"],"weather":"sunny"}"#;
    let hello: Hello = serde_json::from_str(hello).expect("new fields are passed over");
    assert_eq!(hello.protocol, [1, 3]);
    let page = r#"{"records":[{"kind":"spaceship","id":"00000000-0000-4000-8000-000000000001","revision":4,"body":{"speed":1}}],
        "next":"e:shared:4","more":false}"#;
    let page: PullPage =
        serde_json::from_str(page).expect("new kinds are read, to be skipped later");
    assert_eq!(page.records[0].kind, "spaceship");
    let tickets = r#"{"nonce":"n","parcels":[1],"open":[]}"#;
    let body: TicketsBody = serde_json::from_str(tickets).expect("what is left out is empty");
    assert!(body.tickets.is_empty() && body.settled.is_empty());
    let state = r#"{"id":"00000000-0000-4000-8000-000000000001","over":false,"spoken":true,
        "result":"moon-phase","colour":"blue"}"#;
    let state: TicketState = serde_json::from_str(state).expect("a new result is kept as text");
    assert_eq!(state.result.as_deref(), Some("moon-phase"));
    let error: ErrorBody = serde_json::from_str(r#"{"code":"moon-phase","request_id":"1"}"#)
        .expect("new codes are kept");
    assert_eq!(error.code.as_str(), "moon-phase");
}

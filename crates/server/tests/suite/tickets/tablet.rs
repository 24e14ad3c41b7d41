//! What a tablet does with tickets, without the tablet.

use crate::scene::{HOUSE, Scene, record};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_model::id::{OrganisationId, ServiceId, TicketId, TicketStepId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock as _, Day};
use onthaal_model::vocabulary::{Domain, SupportNeed, Warmth};
use onthaal_protocol::push::{Verdict, VerdictStatus};
use onthaal_protocol::seal::SealKey;
use onthaal_protocol::tickets::{TicketState, TicketsBody, TicketsReply};
use onthaal_server::{ingest, publish, tickets};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life;
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::{Account, Content, seal_spoken};
use serde_json::{Value, json};
use uuid::Uuid;

pub const ORGANISATION: OrganisationId = OrganisationId(Uuid::from_u128(0x5000));
pub const SERVICE: ServiceId = ServiceId(Uuid::from_u128(0x6000));

/// A ticket that a family carries.
pub struct Slip {
    pub id: TicketId,
    pub secret: Secret,
    pub pictures: PictureCode,
    pub content: Content,
    pub item: Value,
}

pub fn directory(scene: &Scene) {
    let records = vec![
        record(
            RecordKind::Organisation,
            ORGANISATION.0,
            json!({"name": "Inloophuis De Linde", "description": "x"}),
        ),
        record(
            RecordKind::Service,
            SERVICE.0,
            json!({"organisation_id": ORGANISATION.0, "name": "Spelotheek", "status": "active"}),
        ),
    ];
    publish::publish_records(&scene.centre, records).unwrap();
}

pub fn today(scene: &Scene) -> Day {
    Day::of(scene.clock.now())
}

pub fn seal_key(scene: &Scene) -> SealKey {
    let hello = ingest::hello(&scene.centre, &scene.device, false).unwrap();
    let first = &hello.seal_keys[0];
    SealKey::from_base64(first.key_id, &first.public).unwrap()
}

/// Makes a ticket as a tablet does, and does not send it.
pub fn make(scene: &Scene) -> Slip {
    make_with(
        scene,
        "contact-together",
        PictureCode::new(scene.random.as_ref()),
    )
}

pub fn make_with(scene: &Scene, warmth: &str, pictures: PictureCode) -> Slip {
    let random = scene.random.as_ref();
    let (id, secret) = (TicketId::new(random), Secret::new(random));
    let warmth = Warmth::parse(warmth).unwrap();
    let content = Content {
        service: SERVICE,
        needs: vec![SupportNeed::parse("transport").unwrap()],
        language: None,
        warmth,
        opened: today(scene),
    };
    let account = Account {
        domain: Domain::all().next(),
        warmth,
        organisation: Some(ORGANISATION),
        pictures,
    };
    let key = seal_key(scene);
    let item = json!({
        "id": id.0,
        "locator": hex::encode(secret.locator().0),
        "due": life::due_of(today(scene)).to_string(),
        "content": STANDARD.encode(content.seal(&secret, id).unwrap()),
        "key_id": key.key_id,
        "account": STANDARD.encode(account.seal(&key, id, random).unwrap()),
    });
    Slip {
        id,
        secret,
        pictures,
        content,
        item,
    }
}

/// A word of a family at the kiosk.
pub fn word(scene: &Scene, pictures: &PictureCode, said: &str) -> Value {
    let random = scene.random.as_ref();
    let (id, key) = (TicketStepId::new(random), seal_key(scene));
    json!({
        "id": id.0,
        "said": said,
        "key_id": key.key_id,
        "sealed": STANDARD.encode(seal_spoken(pictures, &key, id, random).unwrap()),
    })
}

/// What the desk heard.
pub fn heard(scene: &Scene, ticket: TicketId, result: &str, reason: Option<&str>) -> Value {
    let id = TicketStepId::new(scene.random.as_ref());
    json!({"id": id.0, "ticket": ticket.0, "result": result, "reason": reason})
}

pub fn exchange(scene: &Scene, body: Value) -> TicketsReply {
    let mut body = body;
    body["nonce"] = json!("n");
    let body: TicketsBody = serde_json::from_value(body).unwrap();
    tickets::exchange(&scene.centre, &scene.device, body).unwrap()
}

/// Sends these tickets.
pub fn send(scene: &Scene, slips: &[&Slip]) -> TicketsReply {
    let items: Vec<&Value> = slips.iter().map(|slip| &slip.item).collect();
    exchange(scene, json!({ "tickets": items }))
}

/// Makes a ticket and sends it.
pub fn sent(scene: &Scene) -> Slip {
    let slip = make(scene);
    let reply = send(scene, &[&slip]);
    assert_eq!(reply.verdicts[0].status, VerdictStatus::Accepted);
    slip
}

/// Where a ticket stands, as its tablet is told.
pub fn asked(scene: &Scene, slip: &Slip) -> Option<TicketState> {
    exchange(scene, json!({ "open": [slip.id.0] })).states.pop()
}

pub fn told(verdict: &Verdict) -> (VerdictStatus, &str) {
    (verdict.status, verdict.reason.as_deref().unwrap_or(""))
}

/// Every count of a path of the tally, as the release will see it.
pub fn tallied(scene: &Scene) -> Vec<(String, i64)> {
    scene
        .centre
        .pool
        .read(|s| {
            s.query(
                "SELECT path, n FROM tally WHERE house = $1 AND path LIKE 'referral/%' \
                 ORDER BY path",
                &[(&HOUSE.to_string()).into()],
            )
        })
        .unwrap()
        .iter()
        .map(|row| (row.text(0).unwrap().to_owned(), row.int(1).unwrap()))
        .collect()
}

//! A centre on a socket with two organisations, and the hand of a tablet that makes tickets.

use crate::http::serving::{Answer as Reply, HOUSE, Serving};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use onthaal_directory::Record;
use onthaal_model::id::{OrganisationId, ServiceId, TicketId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock as _, Day, FixedClock};
use onthaal_model::vocabulary::{Domain, Language, SupportNeed, Warmth};
use onthaal_protocol::push::VerdictStatus;
use onthaal_protocol::seal::SealKey;
use onthaal_protocol::tickets::{TicketItem, TicketsBody};
use onthaal_server::staff::{self, Role, Staff};
use onthaal_server::{Limits, device, ingest, partner, publish, tickets};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::due_of;
use onthaal_ticket::pictures::{Picture, PictureCode};
use onthaal_ticket::sealed::{Account, Content};
use serde_json::{Value, json};
use uuid::Uuid;

pub const ORGANISATION: OrganisationId = OrganisationId(Uuid::from_u128(0x50));
pub const OTHER: OrganisationId = OrganisationId(Uuid::from_u128(0x60));
pub const SERVICE: Uuid = Uuid::from_u128(0x51);
pub const OTHER_SERVICE: Uuid = Uuid::from_u128(0x61);
pub const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

pub struct Town {
    pub serving: Serving,
    pub staff: Staff,
    device: device::Device,
}

/// A ticket as the family carries it.
pub struct Slip {
    pub secret: Secret,
    pub pictures: PictureCode,
}

impl Slip {
    pub fn path(&self) -> String {
        format!("/t/{}", self.secret.code())
    }

    /// The fields of the form for a card with pictures.
    pub fn pictures(&self) -> String {
        form_of(&self.pictures)
    }
}

pub fn form_of(code: &PictureCode) -> String {
    let [first, second, third] = code.pictures().map(Picture::name);
    let number = code.number();
    format!("first={first}&second={second}&third={third}&number={number}")
}

impl Town {
    pub fn start() -> Self {
        let serving = Serving::start(Limits::default());
        publish::publish_records(&serving.centre, records()).unwrap();
        let id = staff::add(
            &serving.centre,
            "Fatima",
            "een lang woord",
            Role::Coordinator,
        );
        let token = serving.enrol();
        let device = device::authenticate(&serving.centre, &token).unwrap();
        Self {
            staff: Staff {
                id: id.unwrap(),
                name: "Fatima".to_owned(),
                role: Role::Coordinator,
            },
            device: device.unwrap(),
            serving,
        }
    }

    pub fn at(&self, instant: &str) {
        self.serving
            .clock
            .set(FixedClock::parse(instant).unwrap().now());
    }

    /// Makes a ticket to an organisation and brings it to the centre.
    pub fn slip(&self, organisation: OrganisationId, service: Uuid) -> Slip {
        let centre = &self.serving.centre;
        let random = centre.random.as_ref();
        let today = Day::of(centre.clock.now());
        let hello = ingest::hello(centre, &self.device, false).unwrap();
        let first = &hello.seal_keys[0];
        let key = SealKey::from_base64(first.key_id, &first.public).unwrap();
        let (id, secret) = (TicketId::new(random), Secret::new(random));
        let warmth = Warmth::parse("announced").unwrap();
        let content = Content {
            service: ServiceId(service),
            needs: ["interpreter", "step-free-access"]
                .map(|need| SupportNeed::parse(need).unwrap())
                .to_vec(),
            language: Some(Language::parse("ar").unwrap()),
            warmth,
            opened: today,
        };
        let pictures = PictureCode::new(random);
        let account = Account {
            domain: Domain::all().next(),
            warmth,
            organisation: Some(organisation),
            pictures,
        };
        let item = TicketItem {
            id: id.0,
            locator: hex(&secret.locator().0),
            due: due_of(today).to_string(),
            content: STANDARD.encode(content.seal(&secret, id).unwrap()),
            key_id: key.key_id,
            account: STANDARD.encode(account.seal(&key, id, random).unwrap()),
        };
        let body: TicketsBody =
            serde_json::from_value(json!({ "nonce": "n", "tickets": [item] })).unwrap();
        let reply = tickets::exchange(centre, &self.device, body).unwrap();
        assert_eq!(reply.verdicts[0].status, VerdictStatus::Accepted);
        Slip { secret, pictures }
    }

    /// A slip to the first organisation.
    pub fn any_slip(&self) -> Slip {
        self.slip(ORGANISATION, SERVICE)
    }

    /// The path of the own page of an organisation, with a link that is made now.
    pub fn link(&self, organisation: OrganisationId) -> String {
        let token = partner::make_link(&self.serving.centre, &self.staff, organisation).unwrap();
        format!("/p/{}", token.code())
    }

    pub fn get(&self, path: &str) -> Reply {
        self.serving.ask("GET", path, &[], "")
    }

    pub fn post(&self, path: &str, form: &str) -> Reply {
        self.serving.ask("POST", path, &[FORM], form)
    }

    /// Sends a form that is answered with the way to a page, and gives that page.
    pub fn send(&self, path: &str, form: &str) -> Reply {
        let reply = self.post(path, form);
        assert_eq!(reply.status, 303, "{path} {form}: {}", reply.text);
        self.get(&way(&reply))
    }

    /// How the ticket stands, as its code opens it; nothing when it opens nothing.
    pub fn stands(&self, slip: &Slip) -> Option<tickets::Opened> {
        tickets::open(&self.serving.centre, &slip.secret).unwrap()
    }

    /// What the directory says of a service.
    pub fn service(&self, id: Uuid) -> Value {
        let records = onthaal_server::exchange::shared(&self.serving.centre).unwrap();
        let service = records.into_iter().find(|record| record.id == id).unwrap();
        Value::Object(service.body)
    }
}

/// Where an answer points, without the part after `#`.
pub fn way(reply: &Reply) -> String {
    let way = reply.header("location").unwrap();
    way.split('#').next().unwrap().to_owned()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn records() -> Vec<Record> {
    let record = |kind, id, body: Value| Record {
        kind,
        id,
        body: body.as_object().unwrap().clone(),
    };
    let service = |organisation: OrganisationId, name: &str| {
        json!({
            "organisation_id": organisation.0, "name": name, "status": "active",
            "last_modified": "2026-01-01T00:00:00Z",
        })
    };
    let location = Uuid::from_u128(0x53);
    vec![
        record(
            RecordKind::Organisation,
            ORGANISATION.0,
            json!({ "name": "De Linde vzw", "description": "Spel." }),
        ),
        record(
            RecordKind::Organisation,
            OTHER.0,
            json!({ "name": "Ander vzw", "description": "Raad." }),
        ),
        record(
            RecordKind::Service,
            SERVICE,
            service(ORGANISATION, "Speelpunt De Linde"),
        ),
        record(
            RecordKind::Service,
            OTHER_SERVICE,
            service(OTHER, "Raad en daad"),
        ),
        record(
            RecordKind::Phone,
            Uuid::from_u128(0x52),
            json!({ "service_id": SERVICE, "number": "09 000 11 22" }),
        ),
        record(
            RecordKind::Location,
            location,
            json!({ "location_type": "physical", "name": "Zaal" }),
        ),
        record(
            RecordKind::ServiceAtLocation,
            Uuid::from_u128(0x54),
            json!({ "service_id": SERVICE, "location_id": location }),
        ),
        record(
            RecordKind::Address,
            Uuid::from_u128(0x55),
            json!({
                "location_id": location, "address_1": "Markt 1", "city": "Wilgenbeke",
                "postal_code": "9995", "country": "BE", "address_type": "physical",
            }),
        ),
        record(
            RecordKind::Schedule,
            Uuid::from_u128(0x56),
            json!({
                "service_id": SERVICE, "freq": "WEEKLY", "byday": "MO,WE",
                "opens_at": "09:00", "closes_at": "12:30",
            }),
        ),
        record(
            RecordKind::House,
            HOUSE,
            json!({ "name": "Huis van het Kind Wilgenbeke", "period": "quarter" }),
        ),
    ]
}

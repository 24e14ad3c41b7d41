//! Tickets of warm referrals on a tablet, on real files.

mod desk;
mod exchange;
mod files;
mod making;
mod words;

use onthaal_core::replica::load_records;
use onthaal_core::rows::ticket;
use onthaal_core::testing::{Tablet, TicketCentre};
use onthaal_core::tickets::{self, Incoming, Made, Ticket, Wish};
use onthaal_directory::Record;
use onthaal_model::id::{ServiceId, TicketId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock as _, Day};
use onthaal_model::vocabulary::{GapReason, SupportNeed, Theme, Warmth};
use onthaal_protocol::tickets::TicketsRequest;
use onthaal_ticket::life::Answer;
use serde_json::json;
use tempfile::TempDir;
use uuid::Uuid;

const SERVICE: ServiceId = ServiceId(Uuid::from_u128(0x7a3f_52c1_9d40_4e6b_8f12_5b90_cd71_e384));
const DOOR: ServiceId = ServiceId(Uuid::from_u128(8));
const GATE: ServiceId = ServiceId(Uuid::from_u128(9));
const ORGANISATION: Uuid = Uuid::from_u128(0x39d0_a1f7_62be_4c15_a8e3_07b4_5fd2_9c61);

struct Bench {
    folder: TempDir,
    tablet: Tablet,
    centre: TicketCentre,
}

fn day(text: &str) -> Day {
    Day::parse("day", text).unwrap()
}

fn service(id: ServiceId, name: &str, mode: &str) -> [Record; 2] {
    let of = |kind, id, body: serde_json::Value| Record {
        kind,
        id,
        body: body.as_object().unwrap().clone(),
    };
    [
        of(
            RecordKind::Service,
            id.0,
            json!({"organisation_id": ORGANISATION, "name": name, "status": "active"}),
        ),
        of(
            RecordKind::Attribute,
            Uuid::from_u128(id.0.as_u128() + 1_000),
            json!({
                "link_id": id.0, "link_type": "intake-mode", "link_entity": "service",
                "taxonomy_term_code": mode, "value": "1"
            }),
        ),
    ]
}

/// A tablet with three services that has met its centre.
fn bench() -> Bench {
    let bench = stranger();
    bench.centre.welcome(&bench.tablet).unwrap();
    bench
}

/// The same before anybody enrolled it.
fn stranger() -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let tablet = Tablet::open(folder.path(), 11).unwrap();
    let records = [
        service(SERVICE, "Taalcafé", "accepts-warm-referral"),
        service(DOOR, "CLB", "own-open-door"),
        service(GATE, "Residentieel", "via-gate"),
    ]
    .concat();
    load_records(&tablet.store, "shared", &records).unwrap();
    Bench {
        folder,
        tablet,
        centre: TicketCentre::new(5),
    }
}

fn wish() -> Wish {
    Wish {
        service: SERVICE,
        warmth: Warmth::parse("announced").unwrap(),
        theme: Theme::parse("toy-library").ok(),
        needs: ["step-free-access", "interpreter"]
            .map(|code| SupportNeed::parse(code).unwrap())
            .to_vec(),
        language: onthaal_model::vocabulary::Language::parse("ti").ok(),
        consent: true,
        minor: false,
    }
}

fn not_right() -> Answer {
    Answer::NotRight(GapReason::parse("wrong-age").unwrap())
}

impl Bench {
    fn make(&self) -> Made {
        tickets::make(&self.tablet.context(), &wish()).unwrap()
    }

    fn today(&self) -> Day {
        Day::of(self.tablet.clock.now())
    }

    fn outgoing(&self) -> TicketsRequest {
        tickets::outgoing(&self.tablet.context()).unwrap()
    }

    /// One exchange that goes well.
    fn exchange(&self) -> Incoming {
        let request = self.outgoing();
        let reply = self.centre.exchange(&request, self.today());
        tickets::incoming(&self.tablet.context(), &request, &reply).unwrap()
    }

    /// One that arrives and of which the answer is lost.
    fn exchange_cut(&self) {
        self.centre.exchange(&self.outgoing(), self.today());
    }

    fn list(&self) -> Vec<Ticket> {
        let listed = tickets::list(&self.tablet.context()).unwrap();
        assert_eq!(listed.unreadable, 0);
        listed.tickets
    }

    fn one(&self) -> Ticket {
        let mut listed = self.list();
        assert_eq!(listed.len(), 1);
        listed.remove(0)
    }

    fn answer(&self, id: TicketId, answer: Answer) {
        tickets::answer(&self.tablet.context(), id, answer).unwrap();
    }

    fn rows(&self) -> i64 {
        self.tablet.store.read_tickets(ticket::count).unwrap()
    }

    /// Every byte of the tablet's files of tickets: the file, its journal and the rest.
    fn bytes(&self) -> Vec<u8> {
        let found = std::fs::read_dir(self.folder.path()).unwrap();
        found
            .map(|entry| entry.unwrap().path())
            .filter(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                name.starts_with("tickets.db") || name.starts_with("outbox.db")
            })
            .flat_map(|path| std::fs::read(path).unwrap())
            .collect()
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    assert!(!part.is_empty());
    bytes.windows(part.len()).any(|window| window == part)
}

impl Bench {
    /// Lets the tablet hear the key of the house in an exchange in which no ticket goes.
    fn exchange_key(&self) {
        let mut empty = TicketsRequest::default();
        let reply = self.centre.exchange(&empty, self.today());
        empty.pad();
        tickets::incoming(&self.tablet.context(), &empty, &reply).unwrap();
    }

    /// The sealed parts that wait for the centre, and where it is found.
    fn sealed(&self, id: TicketId) -> Vec<Vec<u8>> {
        let waiting = self
            .tablet
            .store
            .read_tickets(|s| ticket::waiting(s, 100))
            .unwrap();
        let parcel = waiting.into_iter().find(|one| one.id == id).unwrap();
        vec![
            parcel.content[..32].to_vec(),
            parcel.content[300..340].to_vec(),
            parcel.account[..32].to_vec(),
            parcel.account[100..140].to_vec(),
            parcel.locator.into_bytes(),
        ]
    }
}

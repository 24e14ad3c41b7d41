//! A small house whose directory was read to its end, and pages that change it.

use onthaal_core::Store;
use onthaal_core::changes::{News, whats_new, whats_new_seen};
use onthaal_core::replica::{apply_page, follow_streams};
use onthaal_model::id::{DeskId, HouseId};
use onthaal_model::time::{Clock as _, FixedClock, Moment};
use onthaal_protocol::pull::{Envelope, PullPage};
use serde_json::{Value, json};
use std::cell::Cell;
use uuid::Uuid;

pub const HOUSE: Uuid = id(0x1000);
pub const OTHER_HOUSE: Uuid = id(0x1001);
pub const SITE: u128 = 0x200;
const DESK: Uuid = id(0x1100);
const ORGANISATION: Uuid = id(0x1200);

pub const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub struct Newsroom {
    pub store: Store,
    pub desk: DeskId,
    clock: FixedClock,
    revision: Cell<i64>,
}

fn envelope(kind: &str, number: u128, body: Value) -> Envelope {
    Envelope {
        kind: kind.to_owned(),
        id: id(number),
        revision: 0,
        deleted: false,
        body: body.as_object().expect("an object").clone(),
    }
}

impl Newsroom {
    /// A tablet that follows a stream of which nothing came in yet.
    pub fn empty() -> Newsroom {
        let store = Store::in_memory().unwrap();
        follow_streams(&store, &["shared".to_owned()]).unwrap();
        Newsroom {
            store,
            desk: DeskId(DESK),
            clock: FixedClock::parse("2026-11-21T09:00:00Z").unwrap(),
            revision: Cell::new(0),
        }
    }

    /// A house with a desk, and two services in the town where it works.
    pub fn open() -> Newsroom {
        let room = Newsroom::empty();
        let mut all = vec![
            envelope(
                "house",
                0x1000,
                json!({"name": "Huis", "period": "quarter"}),
            ),
            envelope(
                "municipality",
                0x1002,
                json!({"name": "Wilgenbeke", "nis_code": "1", "house_id": HOUSE}),
            ),
            envelope(
                "site",
                0x2000,
                json!({"house_id": HOUSE, "location_id": id(SITE), "name": "Markt",
                    "municipality": "Wilgenbeke"}),
            ),
            envelope("location", SITE, json!({"location_type": "physical"})),
            envelope(
                "desk",
                0x1100,
                json!({"house_id": HOUSE, "site_id": id(0x2000), "name": "Balie"}),
            ),
            envelope(
                "organisation",
                0x1200,
                json!({"name": "De Kade vzw", "description": "Alles"}),
            ),
            room.service(1, "Taalcafé"),
            room.service(2, "Huiswerkhulp"),
            envelope(
                "attribute",
                0x1300,
                json!({"link_id": id(2), "link_entity": "service", "link_type": "theme",
                    "taxonomy_term_code": "homework-study-support", "value": "1"}),
            ),
        ];
        all.extend(room.hanging(1));
        all.extend(room.hanging(2));
        room.page(all);
        room
    }

    pub fn service(&self, number: u128, name: &str) -> Envelope {
        let body = json!({"organisation_id": ORGANISATION, "name": name, "status": "active"});
        envelope("service", number, body)
    }

    /// The first or second service with these fields otherwise.
    pub fn change(&self, number: u128, fields: Value) -> Envelope {
        let name = if number == 1 {
            "Taalcafé"
        } else {
            "Huiswerkhulp"
        };
        let mut service = self.service(number, name);
        for (field, value) in fields.as_object().unwrap() {
            service.body.insert(field.clone(), value.clone());
        }
        service
    }

    /// Hours, a number and a place of a service.
    pub fn hanging(&self, number: u128) -> Vec<Envelope> {
        vec![
            self.hours(number, "10:00", "16:00"),
            self.phone(number, "09 000 00 00"),
            envelope(
                "location",
                0x200 + number,
                json!({"location_type": "physical"}),
            ),
            self.address(number, "Markt 1"),
            self.at(number, 0x200 + number),
        ]
    }

    pub fn hours(&self, number: u128, opens: &str, closes: &str) -> Envelope {
        let body = json!({"service_id": id(number), "freq": "WEEKLY", "byday": "MO,TU",
            "opens_at": opens, "closes_at": closes});
        envelope("schedule", 0x3000 + number, body)
    }

    pub fn hours_of_place(&self, place: u128, opens: &str, closes: &str) -> Envelope {
        let body = json!({"location_id": id(place), "freq": "WEEKLY", "byday": "WE",
            "opens_at": opens, "closes_at": closes});
        envelope("schedule", 0x3300 + place, body)
    }

    pub fn phone(&self, number: u128, digits: &str) -> Envelope {
        let body = json!({"service_id": id(number), "number": digits});
        envelope("phone", 0x4000 + number, body)
    }

    pub fn address(&self, number: u128, street: &str) -> Envelope {
        self.street(0x200 + number, street, "Wilgenbeke")
    }

    pub fn place_in(&self, place: u128, town: &str) -> Envelope {
        self.street(place, "Kerkplein 1", town)
    }

    fn street(&self, place: u128, street: &str, town: &str) -> Envelope {
        let body = json!({"location_id": id(place), "address_1": street, "city": town,
            "postal_code": "9995", "country": "BE", "address_type": "physical"});
        envelope("address", 0x5000 + place, body)
    }

    pub fn location(&self, place: u128) -> Envelope {
        envelope("location", place, json!({"location_type": "physical"}))
    }

    pub fn at(&self, number: u128, place: u128) -> Envelope {
        let body = json!({"service_id": id(number), "location_id": id(place)});
        envelope("service_at_location", 0x6000 + number, body)
    }

    pub fn refused(&self, number: u128) -> Envelope {
        let body = json!({"house_id": HOUSE, "service_id": id(number), "state": "refused"});
        envelope("listing", 0x7000 + number, body)
    }

    pub fn card(&self, number: u128, title: &str, version: i64) -> Envelope {
        let mut card = self.card_of(HOUSE, number, title);
        card.body.insert("version".to_owned(), json!(version));
        card
    }

    pub fn card_of(&self, house: Uuid, number: u128, title: &str) -> Envelope {
        let body = json!({"house_id": house, "card_type": "procedure", "title": title,
            "text": "Blijf rustig."});
        envelope("desk_card", number, body)
    }

    pub fn rule(&self, number: u128, name: &str, site: Option<u128>) -> Envelope {
        let body = json!({"house_id": HOUSE, "name": name, "site_id": site.map(id)});
        envelope("backup_rule", number, body)
    }

    pub fn activity(&self, status: &str, day: &str) -> Vec<Envelope> {
        let body = json!({"organisation_id": ORGANISATION, "name": "Babymassage",
            "status": status, "municipality": "Wilgenbeke"});
        let when = json!({"event_id": id(0x8000), "dtstart": day, "freq": "DAILY", "count": 1,
            "opens_at": "10:00", "closes_at": "11:00"});
        vec![
            envelope("event", 0x8000, body),
            envelope("schedule", 0x8001, when),
        ]
    }

    /// Lets a theme be among those that are often asked here.
    pub fn often_asked(&self, theme: &str) {
        let form = json!({"house_id": HOUSE, "frequent": theme});
        self.page(vec![envelope("desk_form", 0x1000, form)]);
    }

    pub fn gone(&self, record: Envelope) -> Envelope {
        Envelope {
            deleted: true,
            body: serde_json::Map::new(),
            ..record
        }
    }

    pub fn page(&self, records: Vec<Envelope>) {
        self.page_of(records, false);
    }

    pub fn page_of(&self, records: Vec<Envelope>, more: bool) {
        let page = PullPage {
            more,
            ..self.as_pages(records).remove(0)
        };
        apply_page(&self.store, "shared", &page).unwrap();
    }

    /// One page that ends the stream.
    pub fn as_pages(&self, mut records: Vec<Envelope>) -> Vec<PullPage> {
        for record in &mut records {
            self.revision.set(self.revision.get() + 1);
            record.revision = self.revision.get();
        }
        vec![PullPage {
            records,
            next: format!("e1:shared:{}", self.revision.get()),
            more: false,
            digest: None,
        }]
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    pub fn set_clock(&self, text: &str) {
        self.clock.set(FixedClock::parse(text).unwrap().now());
    }

    pub fn news(&self) -> News {
        self.news_at(None)
    }

    pub fn news_at(&self, desk: Option<DeskId>) -> News {
        whats_new(&self.store, Some(HouseId(HOUSE)), desk, self.now()).unwrap()
    }

    pub fn seen(&self) {
        whats_new_seen(&self.store, None, None).unwrap();
    }
}

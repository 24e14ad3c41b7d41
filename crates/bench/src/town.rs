//! Many services in made-up Dutch, always the same for one seed, with the demo town among them.

use onthaal_directory::Record;
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::{IntakeMode, Language, Theme};
use serde_json::{Value, json};
use uuid::Uuid;

/// Services of an organisation.
const OF_ONE: usize = 3;
/// Organisations that are handed out at once.
const CHUNK: usize = 100;
/// How many made-up words there are.
const WORDS: usize = 20_000;

const BEGINNINGS: [&str; 24] = [
    "kinder", "jeugd", "gezins", "ouder", "baby", "speel", "school", "wijk", "buurt", "zorg",
    "huis", "taal", "leer", "kraam", "zwanger", "tiener", "opvoed", "familie", "woon", "geld",
    "vrije", "sport", "boeken", "thuis",
];
const ENDINGS: [&str; 24] = [
    "werk",
    "opvang",
    "punt",
    "winkel",
    "begeleiding",
    "hulp",
    "raad",
    "groep",
    "huis",
    "loket",
    "bib",
    "club",
    "advies",
    "steun",
    "praktijk",
    "dienst",
    "centrum",
    "team",
    "school",
    "kamer",
    "babbel",
    "tuin",
    "plek",
    "lijn",
];
const MIDDLES: [&str; 40] = [
    "", "", "vrienden", "boeken", "kleuter", "peuter", "muziek", "natuur", "wonen", "eten",
    "reken", "lees", "droom", "wandel", "fiets", "zwem", "dans", "teken", "toneel", "tuin",
    "water", "markt", "straat", "bloemen", "vogel", "regen", "zomer", "winter", "avond", "ochtend",
    "kamer", "tafel", "brood", "melk", "appel", "koffie", "praat", "luister", "kijk", "denk",
];
const SMALL: [&str; 16] = [
    "de", "een", "voor", "met", "van", "elke", "samen", "gratis", "zonder", "bij", "en", "op",
    "afspraak", "ouders", "kinderen", "gezinnen",
];
const TOWNS: [&str; 12] = [
    "Wilgenbeke",
    "Bronbeek",
    "Zuidham",
    "Lindevoorde",
    "Essenrode",
    "Molenzele",
    "Kapelhoek",
    "Beverdonk",
    "Sint-Anna",
    "Oosterlo",
    "Heiakker",
    "Veldegem",
];

struct Maker {
    random: SeededRandomness,
    records: Vec<Record>,
}

impl Maker {
    fn below(&self, bound: usize) -> usize {
        self.random.below(bound as u64) as usize
    }

    /// The first of a list are said more than the last.
    fn one_of<'a>(&self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len()).min(self.below(list.len()))]
    }

    /// A made-up word. A few are said very often, most seldom, as in any language.
    fn compound(&self) -> String {
        let share = self.below(1 << 20) as f64 / f64::from(1 << 20);
        let word = (WORDS as f64).powf(share) as usize - 1;
        let beginning = BEGINNINGS[word % BEGINNINGS.len()];
        let rest = word / BEGINNINGS.len();
        let (ending, middle) = (rest % ENDINGS.len(), rest / ENDINGS.len());
        let middle = MIDDLES[middle % MIDDLES.len()];
        format!("{beginning}{middle}{}", ENDINGS[ending])
    }

    /// A name of two words, one of seven with an accent in it.
    fn name(&self) -> String {
        let seldom = || {
            let word = self.below(WORDS);
            let (rest, beginning) = (word / BEGINNINGS.len(), word % BEGINNINGS.len());
            let (ending, middle) = (rest % ENDINGS.len(), rest / ENDINGS.len());
            let middle = MIDDLES[middle % MIDDLES.len()];
            format!("{}{middle}{}", BEGINNINGS[beginning], ENDINGS[ending])
        };
        let mut name = format!("{} {}", self.compound(), seldom());
        if self.below(7) == 0 {
            name = name.replacen('e', "é", 1).replacen('u', "ü", 1);
        }
        match name.chars().next() {
            Some(first) => first.to_uppercase().to_string() + &name[first.len_utf8()..],
            None => name,
        }
    }

    fn text(&self, words: usize) -> String {
        let words = (0..words).map(|_| match self.below(2) {
            0 => self.one_of(&SMALL).to_owned(),
            _ => self.compound(),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn add(&mut self, kind: RecordKind, name: &str, body: Value) -> Uuid {
        let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{kind:?} {name}").as_bytes());
        if let Value::Object(body) = body {
            self.records.push(Record { kind, id, body });
        }
        id
    }

    fn organisation(&mut self, n: usize) -> (Uuid, Uuid) {
        let key = n.to_string();
        let organisation = json!({"name": self.name(), "description": self.text(12)});
        let organisation = self.add(RecordKind::Organisation, &key, organisation);
        let place = json!({"location_type": "physical", "name": self.name()});
        let place = self.add(RecordKind::Location, &key, place);
        let address = json!({
            "location_id": place, "address_1": format!("Dreef {n}"), "city": self.one_of(&TOWNS),
            "state_province": "Oost-Vlaanderen", "postal_code": "9999", "country": "BE",
            "address_type": "physical",
        });
        self.add(RecordKind::Address, &key, address);
        for (half, opens, closes) in [("am", "09:00", "12:00"), ("pm", "13:30", "17:00")] {
            let days = ["MO,TU,WE,TH,FR", "MO,WE", "TU,TH,SA", "WE,SA"];
            let schedule = json!({
                "location_id": place, "freq": "WEEKLY", "byday": self.one_of(&days),
                "opens_at": opens, "closes_at": closes,
            });
            self.add(RecordKind::Schedule, &format!("{key} {half}"), schedule);
        }
        (organisation, place)
    }

    fn service(&mut self, n: usize, organisation: Uuid, place: Uuid) {
        let key = n.to_string();
        let body = json!({
            "organisation_id": organisation, "name": self.name(), "status": "active",
            "summary": self.text(12), "description": self.text(90),
            "assured_date": format!("2026-{:02}-01", 1 + self.below(10)),
        });
        let service = self.add(RecordKind::Service, &key, body);
        let link = json!({"service_id": service, "location_id": place});
        self.add(RecordKind::ServiceAtLocation, &key, link);
        let modes: Vec<&str> = IntakeMode::all().map(IntakeMode::code).collect();
        let themes: Vec<&str> = Theme::all().map(Theme::code).collect();
        let codes = [
            ("theme", themes[self.below(themes.len())], 1),
            ("theme", themes[self.below(themes.len())], 2),
            ("intake-mode", modes[self.below(modes.len())], 1),
        ];
        for (place, (link_type, code, rank)) in codes.into_iter().enumerate() {
            let attribute = json!({
                "link_id": service, "link_type": link_type, "link_entity": "service",
                "taxonomy_term_code": code, "value": rank.to_string(),
            });
            self.add(RecordKind::Attribute, &format!("{key} {place}"), attribute);
        }
        let languages: Vec<&str> = Language::all().map(Language::code).collect();
        let code = languages[self.below(languages.len())];
        self.add(
            RecordKind::Language,
            &key,
            json!({"service_id": service, "code": code}),
        );
        if self.below(3) == 0 {
            let cost = json!({"service_id": service, "amount": "0"});
            self.add(RecordKind::CostOption, &key, cost);
        }
    }
}

/// The demo town and so many made-up services, a part at a time.
pub struct Town {
    maker: Maker,
    made: usize,
    organisations: usize,
}

impl Town {
    /// A town of about so many services.
    pub fn of(services: usize) -> anyhow::Result<Town> {
        Ok(Town {
            maker: Maker {
                random: SeededRandomness::new(20_260_721),
                records: onthaal_demo::town()?.records,
            },
            made: 0,
            organisations: services / OF_ONE,
        })
    }

    /// The next records: first those of the demo town, then whole organisations.
    pub fn next(&mut self) -> Option<Vec<Record>> {
        if self.maker.records.is_empty() {
            let end = (self.made + CHUNK).min(self.organisations);
            for n in self.made..end {
                let (organisation, place) = self.maker.organisation(n);
                for service in 0..OF_ONE {
                    self.maker
                        .service(n * OF_ONE + service, organisation, place);
                }
            }
            self.made = end;
        }
        let records = std::mem::take(&mut self.maker.records);
        (!records.is_empty()).then_some(records)
    }
}

//! A tablet that makes tickets, hears of them and exchanges, until it is killed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use onthaal_core::replica::meet_centre;
use onthaal_core::testing::{Tablet, hello};
use onthaal_core::tickets::{self, Said, Wish};
use onthaal_directory::{Record, put};
use onthaal_model::id::{ServiceId, TicketId};
use onthaal_model::random::{Randomness as _, SeededRandomness};
use onthaal_model::record::RecordKind;
use onthaal_model::referral::ReferralResult;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{SupportNeed, Theme, Warmth};
use onthaal_protocol::hello::{Hello, SealKeyBody};
use onthaal_protocol::seal::OpenKey;
use onthaal_ticket::life::Answer;
use onthaal_ticket::pictures::PictureCode;
use serde_json::json;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use uuid::Uuid;

const SERVICE: Uuid = Uuid::from_u128(0x6b8a_4a30_1111_4000_8000_0000_0000_0001);
const ORGANISATION: Uuid = Uuid::from_u128(0x6b8a_4a30_1111_4000_8000_0000_0000_0002);

pub fn base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

pub fn bytes(base64: &str) -> Vec<u8> {
    BASE64.decode(base64).unwrap()
}

/// Makes the files of a tablet that knows its centre and one service.
pub fn prepare(folder: &Path, key: &OpenKey, follow_up: &OpenKey) {
    let tablet = Tablet::open(folder, 1).unwrap();
    tablet.enrol().unwrap();
    let hello = Hello {
        seal_keys: vec![SealKeyBody {
            key_id: key.key_id,
            public: key.seal_key().unwrap().to_base64(),
        }],
        follow_up_key: Some(follow_up.seal_key().unwrap().to_base64()),
        ..hello("9f86d081884c7d65", 0, 0)
    };
    let today = Day::parse("day", "2026-11-21").unwrap();
    meet_centre(&tablet.store, &hello, today).unwrap();
    let record = |kind, id, body: serde_json::Value| Record {
        kind,
        id,
        body: body.as_object().unwrap().clone(),
    };
    let records = [
        record(
            RecordKind::Organisation,
            ORGANISATION,
            json!({"name": "Speelplein", "description": "Spelen."}),
        ),
        record(
            RecordKind::Service,
            SERVICE,
            json!({"name": "Speelplein", "description": "Spelen.", "status": "active",
                "organisation_id": ORGANISATION}),
        ),
        record(
            RecordKind::Attribute,
            Uuid::from_u128(77),
            json!({"link_id": SERVICE, "link_type": "intake-mode", "link_entity": "service",
                "taxonomy_term_code": "accepts-warm-referral", "value": "1"}),
        ),
    ];
    let written = tablet.store.write_directory(|s| {
        for (revision, record) in (1..).zip(&records) {
            put(s, record, "shared", revision)?;
        }
        Ok::<_, onthaal_core::CoreError>(())
    });
    written.unwrap();
}

/// Goes on until it is killed; says what is done, after it is done.
pub fn live(folder: &Path, seed: u64) {
    let tablet = Tablet::open(folder, seed).unwrap();
    say("up");
    let chance = SeededRandomness::new(seed ^ 0xABCD);
    // Above twenty a day words are passed over in silence.
    let mut words = 0..15;
    loop {
        match chance.below(10) {
            0 | 1 => make(&tablet),
            2 | 3 => answer(&tablet, &chance),
            4 => words.next().into_iter().for_each(|_| word(&tablet)),
            5 => settle(&tablet),
            _ => exchange(&tablet),
        }
    }
}

/// Makes a ticket and says its code.
pub fn make(tablet: &Tablet) {
    let wish = Wish {
        service: ServiceId(SERVICE),
        warmth: Warmth::parse("contact-together").unwrap(),
        theme: Theme::parse("dental-care").ok(),
        needs: vec![SupportNeed::parse("step-free-access").unwrap()],
        language: None,
        consent: true,
        minor: false,
    };
    let made = tickets::make(&tablet.context(), &wish).unwrap();
    say(&format!("made {} {}", made.id, made.secret.code()));
}

fn answer(tablet: &Tablet, chance: &SeededRandomness) {
    let all = tickets::list(&tablet.context()).unwrap().tickets;
    let living: Vec<_> = all.into_iter().filter(|one| !one.over).collect();
    if living.is_empty() {
        return;
    }
    let one = &living[chance.below(living.len() as u64) as usize];
    let said = match chance.below(4) {
        0 => ReferralResult::Withdrawn,
        1 => ReferralResult::Full,
        _ => ReferralResult::Arrived,
    };
    let answer = Answer::of(said, None).unwrap();
    // Told before it is done too: killed in between, it may or may not have been kept.
    say(&format!("tries {} {}", one.id, said.code()));
    tickets::answer(&tablet.context(), one.id, answer).unwrap();
    say(&format!("answered {} {}", one.id, said.code()));
}

fn word(tablet: &Tablet) {
    let code = PictureCode::new(&tablet.random);
    tickets::word(&tablet.context(), &code, Said::Arrived).unwrap();
    say("word");
}

/// Puts away whatever is over.
pub fn settle(tablet: &Tablet) {
    for one in tickets::list(&tablet.context()).unwrap().tickets {
        if one.over {
            tickets::settle(&tablet.context(), one.id).unwrap();
            say(&format!("settled {}", one.id));
        }
    }
}

fn exchange(tablet: &Tablet) {
    let request = tickets::outgoing(&tablet.context()).unwrap();
    say(&format!("ask {}", serde_json::to_string(&request).unwrap()));
    let mut line = String::new();
    let length = std::io::stdin().lock().read_line(&mut line).unwrap();
    if length == 0 {
        // Whoever would answer is about to kill this tablet.
        std::thread::park();
    }
    if line.trim() == "lost" {
        return;
    }
    let reply = serde_json::from_str(&line).unwrap();
    tickets::incoming(&tablet.context(), &request, &reply).unwrap();
    say("booked");
}

/// The ids of the list, and whether each is over.
pub fn shown(tablet: &Tablet) -> Vec<(TicketId, bool)> {
    let all = tickets::list(&tablet.context()).unwrap().tickets;
    all.into_iter().map(|one| (one.id, one.over)).collect()
}

fn say(line: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "told {line} .").unwrap();
    out.flush().unwrap();
}

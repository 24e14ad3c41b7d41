//! What a family takes home of the services of the demo town.

use crate::common::Tablet;
use onthaal_app::{Access, ErrorCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How large a QR code may be, in modules, to be read from 25 mm by a cheap telephone.
const MOST_MODULES: u64 = 69;

fn services(tablet: &Tablet) -> Vec<String> {
    let body = json!({"locale": "nl-BE"});
    let found = tablet.app.call(Access::Staff, "booklet", &body).unwrap();
    let chapters = found["chapters"].as_array().unwrap().iter();
    let services = chapters.flat_map(|chapter| chapter["services"].as_array().unwrap());
    let mut ids: Vec<String> = services
        .map(|service| service["service_id"].as_str().unwrap().to_owned())
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

fn take(tablet: &Tablet, body: Value) -> Value {
    tablet
        .app
        .call(Access::Visitor, "take_home", &body)
        .unwrap()
}

#[test]
fn every_service_goes_home_in_every_language_and_fits_its_code() {
    let tablet = Tablet::demo();
    let house = tablet
        .app
        .call(Access::Visitor, "house", &json!({}))
        .unwrap();
    let locales: Vec<&str> = house["visitor_locales"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["locale"].as_str().unwrap())
        .collect();
    assert_eq!(locales.len(), 17);
    let services = services(&tablet);
    assert!(services.len() >= 40, "{}", services.len());
    for (at, service) in services.iter().enumerate().step_by(2) {
        let locale = locales[at % 17];
        let view = take(&tablet, json!({"service_id": service, "locale": locale}));
        let vcard = view["vcard"].as_str().unwrap();
        assert!(vcard.len() <= 300, "{locale}: {} bytes", vcard.len());
        let phones = view["dutch"]["phones"].as_array().unwrap();
        assert_eq!(vcard.contains("\r\nTEL:"), !phones.is_empty(), "{vcard}");
        let modules = view["vcard_qr"]["size"].as_u64().unwrap();
        assert!(modules <= MOST_MODULES, "{modules} modules");
        assert_eq!(view["other"].is_null(), locale == "nl-BE");
        assert_eq!(view["dutch"]["contact_people"], json!([]));
        assert!(view["dutch"]["involvement"].is_null());
        assert!(view["calendar"].is_null() && view["calendar_qr"].is_null());
    }
}

#[test]
fn the_hours_stand_in_the_telephone_in_the_language_of_the_family() {
    let tablet = Tablet::demo();
    let notes = |locale: &str| -> Vec<String> {
        services(&tablet)
            .iter()
            .step_by(4)
            .map(|id| take(&tablet, json!({"service_id": id, "locale": locale})))
            .filter_map(|view| {
                let vcard = view["vcard"].as_str().unwrap().replace("\r\n ", "");
                let note = vcard.split("\r\nNOTE:").nth(1)?;
                Some(note.split("\r\n").next().unwrap_or_default().to_owned())
            })
            .collect()
    };
    let with = |notes: &[String], days: [&str; 2]| {
        let says = |note: &&String| days.iter().any(|day| note.contains(day));
        notes.iter().filter(says).count()
    };
    let (dutch, arabic) = (notes("nl-BE"), notes("ar"));
    let told = with(&dutch, ["maandag", "woensdag"]);
    assert!(told >= 3, "{dutch:?}");
    assert!(with(&arabic, ["الاثنين", "الأربعاء"]) >= 3, "{arabic:?}");
    assert_eq!(with(&arabic, ["maandag", "woensdag"]), 0);
}

#[test]
fn an_appointment_goes_along_as_a_file_and_as_a_code() {
    let tablet = Tablet::demo();
    let service = services(&tablet).remove(0);
    let appointment = json!({"day": "2026-12-01", "time": "09:30", "minutes": 45});
    let view = take(
        &tablet,
        json!({"service_id": service, "locale": "uk", "appointment": appointment}),
    );
    let ics = view["calendar"].as_str().unwrap();
    assert!(ics.contains("DTSTART;TZID=Europe/Brussels:20261201T093000\r\n"));
    assert!(ics.contains("DTEND;TZID=Europe/Brussels:20261201T101500\r\n"));
    assert!(view["calendar_qr"]["size"].as_u64().unwrap() <= MOST_MODULES);
}

#[test]
fn what_is_delicate_leaves_no_word_of_itself_in_the_telephone() {
    let tablet = Tablet::demo();
    let mut told = 0;
    for service in services(&tablet).iter().step_by(3) {
        let body = json!({"service_id": service, "locale": "nl-BE", "discreet": true});
        let view = take(&tablet, body);
        let vcard = view["vcard"].as_str().unwrap().replace("\r\n ", "");
        let name = view["dutch"]["texts"]["name"]["text"].as_str().unwrap();
        let by = view["dutch"]["organisation"]["name"].as_str().unwrap();
        assert!(
            !vcard.contains("NOTE:") && !vcard.contains("ORG:"),
            "{vcard}"
        );
        if !by.contains(name) {
            assert!(!vcard.contains(name), "{vcard}");
        }
        let plain = vcard.replace('\\', "");
        told += usize::from(plain.contains(&format!("\r\nFN:{by}\r\n")) && plain.contains("TEL:"));
    }
    assert!(told >= 10, "{told}");
}

/// The lines where one can only write stand in the program with their codes.
#[test]
fn the_codes_of_the_lines_lead_to_their_pages() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../ui/src/urgent/codes.json"
    );
    let codes: BTreeMap<String, Value> =
        serde_json::from_str(&std::fs::read_to_string(folder).unwrap()).unwrap();
    assert!(!codes.is_empty());
    for (site, code) in codes {
        let drawn = onthaal_ticket::qr::draw(&format!("https://{site}")).unwrap();
        assert_eq!(
            code,
            json!({"size": drawn.size, "path": drawn.path}),
            "{site}"
        );
    }
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_field() {
    let tablet = Tablet::demo();
    let service = services(&tablet).remove(0);
    let refused = |body: Value| {
        let refusal = tablet.app.call(Access::Visitor, "take_home", &body);
        let refusal = refusal.unwrap_err();
        (refusal.code, refusal.field.unwrap_or_default())
    };
    let with = |appointment: Value| json!({"service_id": service, "locale": "nl-BE", "appointment": appointment});
    let wrong = |field: &str| (ErrorCode::InvalidInput, field.to_owned());
    let yesterday = json!({"day": "2020-01-01", "time": "09:30"});
    assert_eq!(refused(with(yesterday)), wrong("appointment.day"));
    let never = json!({"day": "2026-12-01", "time": "25:00"});
    assert_eq!(refused(with(never)), wrong("appointment.time"));
    let long = json!({"day": "2026-12-01", "time": "09:00", "minutes": 601});
    assert_eq!(refused(with(long)), wrong("appointment.minutes"));
    let strange = json!({"service_id": service, "locale": "xx"});
    assert_eq!(refused(strange), wrong("locale"));
    let nobody = json!({"service_id": "00000000-0000-4000-8000-000000000000", "locale": "ar"});
    assert_eq!(refused(nobody).0, ErrorCode::NotFound);
}

//! What a telephone keeps of a service and of an appointment, read back line by line.

use onthaal_directory::calendar::Appointment;
use onthaal_directory::time_of_day::TimeOfDay;
use onthaal_directory::vcard::{MAX_BYTES, VCard, VCardAddress};
use onthaal_model::time::{Clock, Day, FixedClock};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The lines by name, unfolded and with their escapes taken away.
fn read(text: &str) -> BTreeMap<String, String> {
    assert!(text.ends_with("\r\n"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.split("\r\n").filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect("a line has a name");
            (name.to_owned(), unescaped(value))
        })
        .collect()
}

fn unescaped(value: &str) -> String {
    let mut plain = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => plain.push('\n'),
                other => plain.extend(other),
            },
            other => plain.push(other),
        }
    }
    plain
}

fn toy_library() -> VCard {
    VCard {
        name: "Spelotheek De Kadee; groot, klein".to_owned(),
        organisation: Some("Huis van het Kind".to_owned()),
        phone: Some("+32 9 396 12 34".to_owned()),
        address: Some(VCardAddress {
            street: "Kerkstraat 12".to_owned(),
            postal_code: "9990".to_owned(),
            city: "Wilgenbeke".to_owned(),
        }),
        notes: vec![
            "woensdag 14:00-17:00".to_owned(),
            "Je mag gewoon binnenlopen.".to_owned(),
        ],
    }
}

#[test]
fn a_telephone_keeps_name_number_address_and_hours() {
    let text = toy_library().text();
    let lines = read(&text);
    let line = |name: &str| lines[name].as_str();
    assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    assert_eq!(line("FN"), "Spelotheek De Kadee; groot, klein");
    assert_eq!(line("TEL"), "+3293961234");
    assert_eq!(line("ADR"), ";;Kerkstraat 12;Wilgenbeke;;9990;");
    assert_eq!(
        line("NOTE"),
        "woensdag 14:00-17:00\nJe mag gewoon binnenlopen."
    );
    assert_eq!(line("ORG"), "Huis van het Kind");
}

#[test]
fn what_does_not_fit_is_left_out_whole_and_the_number_stays() {
    let mut card = toy_library();
    card.name = "ምክርን ሓገዝን ንስድራቤታት ".repeat(8);
    card.notes = vec!["ሰኑይ".repeat(200), "ደውሉ".to_owned()];
    let text = card.text();
    let lines = read(&text);
    assert!(text.len() <= MAX_BYTES);
    assert!(lines["FN"].ends_with('…'));
    assert_eq!(lines["TEL"], "+3293961234");
    assert!(!lines.get("NOTE").is_some_and(|note| note.contains("ሰኑይ")));
}

#[test]
fn an_appointment_is_kept_by_the_clock_on_the_wall() {
    let appointment = Appointment {
        name: "Consultatiebureau, Wilgenbeke".to_owned(),
        description: "Bel eerst.".to_owned(),
        place: Some("Kerkstraat 12, 9990 Wilgenbeke".to_owned()),
        day: Day::parse("day", "2026-12-01").expect("a day"),
        starts: TimeOfDay::parse("09:30").expect("a time"),
        minutes: 45,
    };
    let now = FixedClock::parse("2026-11-24T09:00:00Z")
        .expect("a moment")
        .now();
    let file = appointment.file(Uuid::from_u128(7), now);
    let lines = read(&file);
    assert_eq!(lines["DTSTART;TZID=Europe/Brussels"], "20261201T093000");
    assert_eq!(lines["DTEND;TZID=Europe/Brussels"], "20261201T101500");
    assert_eq!(lines["SUMMARY"], "Consultatiebureau, Wilgenbeke");
    assert_eq!(lines["LOCATION"], "Kerkstraat 12, 9990 Wilgenbeke");
    let short = appointment.short();
    let lines = read(&short);
    assert!(short.starts_with("BEGIN:VEVENT\r\n") && short.len() <= MAX_BYTES);
    assert_eq!(lines["DTSTART"], "20261201T083000Z");
    assert_eq!(lines["DTEND"], "20261201T091500Z");
    assert_eq!(lines["LOCATION"], "Kerkstraat 12, 9990 Wilgenbeke");
}

proptest! {
    #[test]
    fn no_text_makes_a_card_that_is_too_large_or_has_lines_of_its_own(
        name in "\\PC{0,120}",
        number in "\\PC{0,40}",
        notes in proptest::collection::vec("(?s).{0,80}", 0..4),
        street in "(?s).{0,80}",
    ) {
        let card = VCard {
            name,
            phone: Some(number),
            notes,
            address: Some(VCardAddress { street, ..VCardAddress::default() }),
            organisation: Some("BEGIN:VCARD".to_owned()),
        };
        let text = card.text();
        prop_assert!(text.len() <= MAX_BYTES, "{} bytes", text.len());
        let known = ["BEGIN", "VERSION", "N", "FN", "ORG", "TEL", "ADR", "NOTE", "END"];
        prop_assert!(read(&text).keys().all(|name| known.contains(&name.as_str())));
    }
}

//! Events taken along as iCalendar, read back by a reader that shares nothing with the writer.

use chrono::{DateTime, NaiveDateTime, TimeZone};
use onthaal_directory::calendar::{CalendarEvent, calendar};
use onthaal_directory::opening::blocks_between;
use onthaal_directory::{Event, Schedule, typed};
use onthaal_model::time::{Clock, Day, FixedClock, Moment};
use rrule::{RRuleSet, Tz};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

fn at(text: &str) -> Moment {
    FixedClock::parse(text).unwrap().now()
}

fn now() -> Moment {
    at("2026-11-24T09:00:00Z")
}

fn day(text: &str) -> Day {
    Day::parse("day", text).unwrap()
}

fn event(body: Value) -> Event {
    typed(Uuid::from_u128(1), body.as_object().unwrap())
}

fn rows(bodies: &[Value]) -> Vec<Schedule> {
    let ids = (10..).map(Uuid::from_u128);
    let rows = ids
        .zip(bodies)
        .map(|(id, body)| typed(id, body.as_object().unwrap()));
    rows.collect()
}

fn export(schedules: &[Schedule]) -> String {
    let event = event(json!({"name": "Babycafé", "status": "scheduled"}));
    let one = CalendarEvent {
        event: &event,
        schedules,
        name: "Babycafé".to_owned(),
        description: "Koffie; taart, en meer".to_owned(),
        place: Some("De Wilg, Wilgenstraat 1".to_owned()),
    };
    calendar(&[one], None, now())
}

/// The unfolded lines.
fn lines(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"));
    let unfolded = text.replace("\r\n ", "");
    unfolded
        .split_terminator("\r\n")
        .map(str::to_owned)
        .collect()
}

/// The lines of each entry.
fn entries(text: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut inside: Option<Vec<String>> = None;
    for line in lines(text) {
        match (line.as_str(), inside.take()) {
            ("BEGIN:VEVENT", None) => inside = Some(Vec::new()),
            ("END:VEVENT", Some(entry)) => found.push(entry),
            (_, Some(mut entry)) => {
                entry.push(line);
                inside = Some(entry);
            }
            (_, None) => {}
        }
    }
    found
}

fn value(entry: &[String], name: &str) -> Option<String> {
    let line = entry.iter().find(|line| {
        let rest = line.strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with([':', ';']))
    })?;
    Some(line.split_once(':').unwrap().1.to_owned())
}

/// The instants at which the entries begin, expanded by another reader of RFC 5545.
fn instants(text: &str, until: &str) -> BTreeSet<DateTime<Tz>> {
    let mut found = BTreeSet::new();
    for entry in entries(text) {
        let kinds = ["DTSTART", "RRULE", "EXDATE", "RDATE"];
        let rules: Vec<String> = kinds
            .iter()
            .flat_map(|kind| entry.iter().filter(move |line| line.starts_with(kind)))
            .cloned()
            .collect();
        let start = value(&entry, "DTSTART").unwrap();
        let excluded = rules
            .iter()
            .any(|line| line.starts_with("EXDATE") && line.ends_with(&start));
        if !excluded {
            let wall = NaiveDateTime::parse_from_str(&start, "%Y%m%dT%H%M%S").unwrap();
            found.insert(Tz::Europe__Brussels.from_local_datetime(&wall).unwrap());
        }
        if !rules
            .iter()
            .any(|line| line.starts_with("RRULE") || line.starts_with("RDATE"))
        {
            continue;
        }
        let set: RRuleSet = rules.join("\n").parse().unwrap();
        let end = at(until).with_timezone(&Tz::Europe__Brussels);
        found.extend(set.before(end).all(2_000).dates);
    }
    found
}

/// Checks that the other reader sees what the opening hours say, over a year and more.
fn check(bodies: &[Value]) {
    let schedules = rows(bodies);
    let text = export(&schedules);
    let (from, to) = (day("2026-11-24"), day("2028-03-01"));
    let told: BTreeSet<NaiveDateTime> = blocks_between(&schedules, from, to)
        .into_iter()
        .flat_map(|(day, blocks)| blocks.into_iter().map(move |block| (day, block)))
        .map(|(day, block)| {
            let minutes = chrono::Duration::minutes(block.opens.minutes().into());
            day.0.and_time(chrono::NaiveTime::MIN) + minutes
        })
        .collect();
    let read: BTreeSet<NaiveDateTime> = instants(&text, "2028-03-01T22:00:00Z")
        .into_iter()
        .map(|moment| moment.naive_local())
        .filter(|wall| wall.date() >= from.0)
        .collect();
    assert!(!told.is_empty(), "{bodies:?}");
    assert_eq!(read, told, "{bodies:?}\n{text}");
}

#[test]
fn another_reader_finds_the_same_days() {
    let hours = |mut body: Value| {
        let fields = body.as_object_mut().unwrap();
        fields.insert("opens_at".to_owned(), json!("09:30"));
        fields.insert("closes_at".to_owned(), json!("11:30"));
        body
    };
    let weekly = hours(json!({"freq": "WEEKLY", "byday": "WE"}));
    check(std::slice::from_ref(&weekly));
    check(&[hours(
        json!({"byday": "MO, TH", "valid_from": "2026-09-01", "valid_to": "2027-06-30"}),
    )]);
    check(&[hours(json!({"freq": "MONTHLY", "byday": "4WE"}))]);
    check(&[hours(json!({"freq": "MONTHLY", "byday": "-1SU"}))]);
    check(&[hours(json!({"freq": "MONTHLY", "bymonthday": "1,-1"}))]);
    check(&[hours(json!({
        "freq": "WEEKLY", "byday": "TH", "interval": 2, "dtstart": "2026-10-29", "until": "2027-03-11"
    }))]);
    check(&[hours(
        json!({"freq": "DAILY", "dtstart": "2026-12-21", "count": 4}),
    )]);
    check(&[
        hours(json!({"dtstart": "2026-11-26"})),
        hours(json!({"dtstart": "2026-12-03"})),
    ]);
    check(&[hours(
        json!({"valid_from": "2026-12-28", "valid_to": "2026-12-30"}),
    )]);
    check(&[hours(
        json!({"byday": "TU", "freq": "WEEKLY", "byweekno": "2,4,40", "dtstart": "2026-01-06"}),
    )]);
    check(&[hours(json!({"byday": "WE", "notes": "SH off; PH off"}))]);
    let closed = json!({
        "valid_from": "2026-12-21", "valid_to": "2027-01-03", "opens_at": "00:00", "closes_at": "00:00"
    });
    check(&[weekly, closed]);
}

#[test]
fn nine_o_clock_stays_nine_o_clock_when_the_clock_changes() {
    let schedules = rows(&[json!({
        "freq": "WEEKLY", "byday": "SU", "dtstart": "2027-03-21", "until": "2027-04-04",
        "opens_at": "09:00", "closes_at": "10:00"
    })]);
    let text = export(&schedules);
    let begins: Vec<String> = instants(&text, "2028-01-01T00:00:00Z")
        .into_iter()
        .map(|moment| {
            moment
                .with_timezone(&chrono::Utc)
                .format("%m-%d %H:%M")
                .to_string()
        })
        .collect();
    assert_eq!(begins, ["03-21 08:00", "03-28 07:00", "04-04 07:00"]);
    let all = lines(&text);
    assert!(all.contains(&"TZID:Europe/Brussels".to_owned()));
    assert!(all.contains(&"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU".to_owned()));
    let zone = all
        .iter()
        .position(|line| line == "BEGIN:VTIMEZONE")
        .unwrap();
    assert!(zone < all.iter().position(|line| line == "BEGIN:VEVENT").unwrap());
    assert!(
        all.iter()
            .any(|line| line == "DTSTART;TZID=Europe/Brussels:20270321T090000")
    );
}

#[test]
fn an_evening_that_runs_past_midnight_ends_the_next_day() {
    let schedules =
        rows(&[json!({"dtstart": "2026-12-31", "opens_at": "22:00", "closes_at": "02:00"})]);
    let entry = entries(&export(&schedules)).remove(0);
    assert_eq!(value(&entry, "DTEND").as_deref(), Some("20270101T020000"));
}

#[test]
fn an_entry_keeps_its_id_and_says_when_it_is_called_off() {
    let schedules =
        rows(&[json!({"dtstart": "2026-11-28", "opens_at": "10:00", "closes_at": "11:30"})]);
    let event =
        event(json!({"name": "Potjes", "status": "cancelled", "url": "https://wilg.example/a"}));
    let one = |now: &str| {
        let one = CalendarEvent {
            event: &event,
            schedules: &schedules,
            name: "Potjes".to_owned(),
            description: String::new(),
            place: None,
        };
        entries(&calendar(&[one], Some("De Wilg"), at(now))).remove(0)
    };
    let (today, later) = (one("2026-11-24T09:00:00Z"), one("2026-11-25T18:00:00Z"));
    assert_eq!(value(&today, "UID"), value(&later, "UID"));
    assert_eq!(
        value(&today, "UID"),
        Some(schedules[0].id.hyphenated().to_string())
    );
    assert_eq!(value(&today, "STATUS").as_deref(), Some("CANCELLED"));
    assert_eq!(
        value(&today, "URL").as_deref(),
        Some("https://wilg.example/a")
    );
    assert_eq!(
        value(&today, "DTSTAMP").as_deref(),
        Some("20261124T090000Z")
    );
}

#[test]
fn words_are_plain_and_long_lines_are_folded_between_letters() {
    let schedules =
        rows(&[json!({"dtstart": "2026-11-28", "opens_at": "10:00", "closes_at": "11:30"})]);
    let event = event(json!({"name": "x", "status": "scheduled"}));
    let arabic = "نلعب ونغني معًا في بيت الطفل. ".repeat(12);
    let one = CalendarEvent {
        event: &event,
        schedules: &schedules,
        name: "\u{2068}Café\u{2069} bébé\u{7}".to_owned(),
        description: format!("{arabic}\nBel: 09, of kom; \\o/"),
        place: Some("De Wilg\r\nBEGIN:VALARM".to_owned()),
    };
    let text = calendar(&[one], None, now());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\n', '\r']), "{line:?}");
    }
    assert!(!text.contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)));
    let entry = entries(&text).remove(0);
    assert_eq!(value(&entry, "SUMMARY").as_deref(), Some("Café bébé"));
    let description = format!("{arabic}\\nBel: 09\\, of kom\\; \\\\o/");
    assert_eq!(value(&entry, "DESCRIPTION"), Some(description));
    assert_eq!(
        value(&entry, "LOCATION").as_deref(),
        Some("De Wilg\\nBEGIN:VALARM")
    );
}

//! What is on, in a village of a few events.

use crate::village::{at, attribute, id, record, translation};
use onthaal_core::directory::events::{EventDays, Wanted, event, event_calendar, events};
use onthaal_core::{CoreError, Store};
use onthaal_directory::Record;
use onthaal_model::id::{EventId, HouseId};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use onthaal_model::vocabulary::{AgeBand, Theme};
use serde_json::{Value, json};

const HOUSE: &str = "house";

fn day(text: &str) -> Day {
    Day::parse("day", text).unwrap()
}

/// An event of the organisation `wilg` in Wilgenbeke, with its themes.
fn an_event(name: &str, themes: &[&str], mut body: Value) -> Vec<Record> {
    let fields = body.as_object_mut().unwrap();
    for (field, value) in [
        ("name", json!(name)),
        ("description", json!(format!("Over {name}."))),
        ("status", json!("scheduled")),
        ("free", json!(1)),
        ("municipality", json!("Wilgenbeke")),
        ("organisation_id", json!(id("wilg"))),
    ] {
        fields.entry(field).or_insert(value);
    }
    let mut records = vec![record(RecordKind::Event, name, body)];
    for (rank, theme) in (1..).zip(themes) {
        let mut term = attribute(name, "theme", theme, rank);
        term.body.insert("link_entity".to_owned(), json!("event"));
        records.push(term);
    }
    records
}

fn on(name: &str, mut body: Value) -> Record {
    let fields = body.as_object_mut().unwrap();
    fields.insert("event_id".to_owned(), json!(id(name)));
    for (field, time) in [("opens_at", "09:30"), ("closes_at", "11:30")] {
        fields.entry(field).or_insert(json!(time));
    }
    record(RecordKind::Schedule, &format!("{name}-{body}"), body)
}

/// A week with play, books and a lecture; the house refused `elders` and considers `straks`.
fn village() -> Vec<Record> {
    let organisation = |name: &str| {
        let body = json!({"name": name, "description": "x", "self_organisation": 0});
        record(RecordKind::Organisation, name, body)
    };
    let listing = |of: &str, state: &str| {
        let body = json!({"house_id": id(HOUSE), "organisation_id": id(of), "state": state});
        record(RecordKind::Listing, of, body)
    };
    let mut records = vec![
        record(
            RecordKind::House,
            HOUSE,
            json!({"name": "De Wilg", "period": "quarter"}),
        ),
        organisation("wilg"),
        organisation("elders"),
        organisation("straks"),
        listing("elders", "refused"),
        listing("straks", "proposed"),
        record(
            RecordKind::Location,
            "zaal",
            json!({"location_type": "physical", "name": "De zaal", "house_level_secret": 0}),
        ),
        record(
            RecordKind::Location,
            "schuilplek",
            json!({"location_type": "physical", "name": "Schuilplek", "house_level_secret": 1}),
        ),
        record(
            RecordKind::Address,
            "zaal",
            json!({
                "location_id": id("zaal"), "address_1": "Dorp 1", "city": "Wilgenbeke",
                "postal_code": "9995", "country": "BE", "address_type": "physical"
            }),
        ),
    ];
    records.extend(an_event(
        "spelen",
        &["play-and-meeting"],
        json!({"minimum_age": 0, "maximum_age": 36, "location_id": id("zaal")}),
    ));
    records.push(on("spelen", json!({"freq": "WEEKLY", "byday": "WE"})));
    records.push(on(
        "spelen",
        json!({
            "valid_from": "2026-12-21", "valid_to": "2027-01-03",
            "opens_at": "00:00", "closes_at": "00:00"
        }),
    ));
    records.push(translation(
        (RecordKind::Event, "spelen"),
        "ar",
        "name",
        "لعب",
    ));
    records.extend(an_event(
        "boekjes",
        &["language-stimulation", "play-and-meeting"],
        json!({"minimum_age": 0, "maximum_age": 48}),
    ));
    records.push(on(
        "boekjes",
        json!({"dtstart": "2026-11-25", "opens_at": "10:00"}),
    ));
    records.extend(an_event(
        "lezing",
        &["screens-gaming-gambling"],
        json!({
            "minimum_age": 72, "maximum_age": 144, "free": 0, "cost": "4 euro",
            "municipality": "Rietmeersen", "location_id": id("schuilplek")
        }),
    ));
    records.push(on(
        "lezing",
        json!({"dtstart": "2026-11-26", "opens_at": "19:30", "closes_at": "21:30"}),
    ));
    records.extend(an_event(
        "afgelast",
        &["play-and-meeting"],
        json!({"status": "cancelled"}),
    ));
    records.push(on("afgelast", json!({"dtstart": "2026-11-25"})));
    records.extend(an_event(
        "geweigerd",
        &[],
        json!({"organisation_id": id("elders")}),
    ));
    records.push(on("geweigerd", json!({"dtstart": "2026-11-25"})));
    records.extend(an_event(
        "voorgesteld",
        &[],
        json!({"organisation_id": id("straks")}),
    ));
    records.push(on("voorgesteld", json!({"dtstart": "2026-11-25"})));
    records
}

fn store() -> Store {
    let store = crate::village::village();
    crate::village::change(&store, 1_000, &village());
    store
}

fn wanted() -> Wanted {
    Wanted {
        from: day("2026-11-23"),
        days: 7,
        themes: Vec::new(),
        age_band: None,
        municipality: None,
        house: Some(HouseId(id(HOUSE))),
        for_staff: false,
    }
}

fn week(wanted: &Wanted, locale: &str) -> EventDays {
    store()
        .read_directory(|s| events(s, wanted, locale))
        .unwrap()
}

/// `wed spelen 09:30` and so on, in order.
fn told(days: &EventDays) -> Vec<String> {
    let told = days.days.iter().flat_map(|day| {
        let weekday = day.day.weekday().code();
        let items = day.items.iter();
        items.map(move |one| format!("{weekday} {} {}", one.name.text, one.block.opens))
    });
    told.collect()
}

#[test]
fn a_week_shows_every_day_and_what_begins_on_it() {
    let found = week(&wanted(), "nl-BE");
    assert_eq!(found.days.len(), 7);
    let mut expected = vec![
        "wed spelen 09:30",
        "wed afgelast 09:30",
        "wed boekjes 10:00",
        "thu lezing 19:30",
    ];
    let mut seen = told(&found);
    seen.sort();
    expected.sort_unstable();
    assert_eq!(seen, expected);
    let opens: Vec<_> = found.days[2]
        .items
        .iter()
        .map(|one| one.block.opens)
        .collect();
    assert!(opens.is_sorted());
    assert_eq!(
        found.municipalities.into_iter().collect::<Vec<_>>(),
        ["Rietmeersen", "Wilgenbeke"]
    );
}

#[test]
fn filters_by_theme_age_and_municipality_leave_out_the_rest() {
    let check = |wanted: Wanted, expected: &[&str]| {
        assert_eq!(told(&week(&wanted, "nl-BE")), expected);
    };
    let themes = vec![Theme::parse("screens-gaming-gambling").unwrap()];
    check(Wanted { themes, ..wanted() }, &["thu lezing 19:30"]);
    let band = |code: &str| Some(AgeBand::parse(code).unwrap());
    // What says nothing of ages is for all.
    let schoolchildren = Wanted {
        age_band: band("age-6-12"),
        ..wanted()
    };
    check(schoolchildren, &["wed afgelast 09:30", "thu lezing 19:30"]);
    let there = Some("Rietmeersen".to_owned());
    check(
        Wanted {
            municipality: there,
            ..wanted()
        },
        &["thu lezing 19:30"],
    );
    let three = Wanted {
        age_band: band("age-3-6"),
        ..wanted()
    };
    check(three, &["wed afgelast 09:30", "wed boekjes 10:00"]);
}

#[test]
fn what_is_called_off_is_shown_as_called_off_and_holidays_are_left_out() {
    let found = week(&wanted(), "nl-BE");
    let off = found.days[2]
        .items
        .iter()
        .find(|one| one.name.text == "afgelast");
    assert_eq!(off.unwrap().status, "cancelled");
    let christmas = Wanted {
        from: day("2026-12-21"),
        days: 14,
        ..wanted()
    };
    assert_eq!(told(&week(&christmas, "nl-BE")), Vec::<String>::new());
    let later = Wanted {
        from: day("2027-03-22"),
        days: 14,
        ..wanted()
    };
    let found = told(&week(&later, "nl-BE"));
    assert_eq!(
        found,
        ["wed spelen 09:30", "wed spelen 09:30"],
        "over summer time"
    );
}

#[test]
fn names_are_in_the_language_of_the_screen_or_marked_as_dutch() {
    let found = week(&wanted(), "ar");
    let wednesday = &found.days[2].items;
    let name = |text: &str| wednesday.iter().find(|one| one.name.text == text).unwrap();
    assert_eq!(name("لعب").name.locale, "ar");
    assert!(!name("boekjes").name.translated);
}

#[test]
fn families_see_nothing_of_whom_the_house_did_not_accept_and_staff_see_the_proposed() {
    let seen = told(&week(&wanted(), "nl-BE"));
    assert!(
        !seen
            .iter()
            .any(|one| one.contains("geweigerd") || one.contains("voorgesteld"))
    );
    let staff = told(&week(
        &Wanted {
            for_staff: true,
            ..wanted()
        },
        "nl-BE",
    ));
    assert!(staff.contains(&"wed voorgesteld 09:30".to_owned()));
    assert!(!staff.iter().any(|one| one.contains("geweigerd")));
    let one = |name: &str, for_staff: bool| {
        let viewer = (Some(HouseId(id(HOUSE))), for_staff);
        let now = at(crate::village::NOW);
        store().read_directory(|s| event(s, EventId(id(name)), "nl-BE", now, viewer))
    };
    assert!(matches!(
        one("voorgesteld", false),
        Err(CoreError::NotFound("event"))
    ));
    assert!(one("voorgesteld", true).is_ok());
    assert!(one("nergens", true).is_err());
}

#[test]
fn staff_are_told_what_is_held_at_the_same_time_and_families_are_not() {
    let same_time = |for_staff: bool| {
        let found = week(
            &Wanted {
                for_staff,
                ..wanted()
            },
            "nl-BE",
        );
        let items = found.days.into_iter().flat_map(|day| day.items);
        let named: Vec<(String, Vec<String>)> = items
            .filter(|one| !one.same_time.is_empty())
            .map(|one| (one.name.text, one.same_time))
            .collect();
        named
    };
    assert_eq!(
        same_time(true),
        [
            ("spelen".to_owned(), vec!["boekjes".to_owned()]),
            ("boekjes".to_owned(), vec!["spelen".to_owned()]),
        ]
    );
    assert_eq!(same_time(false), []);
}

#[test]
fn one_event_tells_its_next_dates_and_never_where_a_secret_place_is() {
    let viewer = (Some(HouseId(id(HOUSE))), false);
    let now = at("2026-11-25T09:00:00Z");
    let one = |name: &str| {
        let found = store().read_directory(|s| event(s, EventId(id(name)), "ar", now, viewer));
        found.unwrap()
    };
    let play = one("spelen");
    assert_eq!(play.name.text, "لعب");
    assert_eq!(play.place.lines, ["Dorp 1"]);
    assert_eq!(play.dates.len(), 8);
    assert!(play.more_dates);
    assert_eq!(play.dates[0].day, day("2026-11-25"), "it is on now");
    assert_eq!(play.dates[4].day, day("2027-01-06"), "after the closure");
    let lecture = one("lezing");
    assert_eq!(lecture.place.name, None);
    assert!(lecture.place.lines.is_empty());
    assert_eq!(lecture.cost.unwrap().text, "4 euro");
}

#[test]
fn an_event_is_taken_along_in_the_language_of_the_family() {
    let viewer = (Some(HouseId(id(HOUSE))), false);
    let now = at(crate::village::NOW);
    let ics = |name: &str| {
        let made =
            store().read_directory(|s| event_calendar(s, EventId(id(name)), "ar", now, viewer));
        made.unwrap()
    };
    let play = ics("spelen");
    assert!(play.contains("SUMMARY:لعب\r\n"), "{play}");
    assert!(play.contains("RRULE:FREQ=WEEKLY;BYDAY=WE\r\n"));
    assert!(play.contains("EXDATE;TZID=Europe/Brussels:20261223T093000\r\n"));
    assert!(play.contains("LOCATION:De zaal\\, Dorp 1\\, 9995 Wilgenbeke\r\n"));
    assert!(!ics("lezing").contains("Schuilplek"));
}

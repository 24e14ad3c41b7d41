//! The opening hours, on the wall clock of the houses.

use onthaal_directory::opening::{Note, When, blocks_on, is_open_at, next_opening, weeks};
use onthaal_directory::{Record, Schedule};
use onthaal_model::record::RecordKind;
use onthaal_model::time::{Clock, Day, FixedClock, Moment};
use onthaal_model::validate::Rule;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// A schedule from its wire fields, checked as a published one is.
fn schedule(body: Value) -> Schedule {
    let record = record(body);
    record.check().unwrap();
    let pool = onthaal_db::Pool::in_memory().unwrap();
    pool.write(|s| {
        onthaal_db::migrate::run(s, &onthaal_directory::steps())?;
        onthaal_directory::put(s, &record, "shared", 1)?;
        Ok::<_, onthaal_directory::DirectoryError>(
            onthaal_directory::by_id::<Schedule>(s, record.id)?.unwrap(),
        )
    })
    .unwrap()
}

fn record(body: Value) -> Record {
    Record {
        kind: RecordKind::Schedule,
        id: Uuid::from_u128(7),
        body: body.as_object().cloned().unwrap_or_else(Map::new),
    }
}

fn weekly(days: &str, opens: &str, closes: &str) -> Schedule {
    schedule(json!({"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes}))
}

fn at(text: &str) -> Moment {
    FixedClock::parse(text).unwrap().now()
}

fn day(text: &str) -> Day {
    Day::parse("day", text).unwrap()
}

/// The openings of a day as one line.
fn hours(schedules: &[Schedule], on: &str) -> String {
    let blocks = blocks_on(schedules, day(on));
    let texts: Vec<String> = blocks
        .iter()
        .map(|b| format!("{}-{}", b.opens, b.closes))
        .collect();
    texts.join(" ")
}

fn next(schedules: &[Schedule], from: &str) -> String {
    match next_opening(schedules, at(from), 60) {
        Some(next) => format!("{} {}-{}", next.day, next.opens, next.closes),
        None => "none".to_owned(),
    }
}

#[test]
fn a_week_with_two_blocks_a_day_opens_and_closes_on_the_minute() {
    let all = [
        weekly("MO,WE", "09:00", "12:00"),
        weekly("WE", "13:30", "16:00"),
    ];
    let check =
        |moment: &str, open: bool| assert_eq!(is_open_at(&all, at(moment)), open, "{moment}");
    check("2026-11-23T07:59:59Z", false);
    check("2026-11-23T08:00:00Z", true);
    check("2026-11-23T10:59:59Z", true);
    check("2026-11-23T11:00:00Z", false);
    check("2026-11-24T09:00:00Z", false);
    check("2026-11-25T12:45:00Z", true);
    assert_eq!(hours(&all, "2026-11-25"), "09:00-12:00 13:30-16:00");
    assert_eq!(next(&all, "2026-11-21T10:00:00Z"), "2026-11-23 09:00-12:00");
    assert_eq!(next(&all, "2026-11-25T09:00:00Z"), "2026-11-25 13:30-16:00");
}

#[test]
fn weekdays_of_the_month_count_from_both_ends() {
    let first = [schedule(
        json!({"freq": "MONTHLY", "byday": "1WE,3WE", "opens_at": "14:00", "closes_at": "16:00"}),
    )];
    let last = [schedule(
        json!({"freq": "MONTHLY", "byday": "-1FR", "opens_at": "14:00", "closes_at": "16:00"}),
    )];
    assert_eq!(
        next(&first, "2026-11-21T10:00:00Z"),
        "2026-12-02 14:00-16:00"
    );
    assert_eq!(hours(&first, "2026-12-16"), "14:00-16:00");
    assert_eq!(hours(&first, "2026-12-09"), "");
    assert_eq!(
        next(&last, "2026-11-21T10:00:00Z"),
        "2026-11-27 14:00-16:00"
    );
    let fifteenth = [schedule(
        json!({"freq": "MONTHLY", "bymonthday": "15", "opens_at": "9:00", "closes_at": "10:00"}),
    )];
    assert_eq!(
        next(&fifteenth, "2026-11-21T10:00:00Z"),
        "2026-12-15 09:00-10:00"
    );
}

#[test]
fn every_other_week_keeps_its_rhythm_over_years() {
    let all = [schedule(json!({
        "freq": "WEEKLY", "interval": 2, "byday": "TU", "dtstart": "2019-01-08",
        "opens_at": "10:00", "closes_at": "11:00"
    }))];
    let first = day("2019-01-08");
    let mut on = first;
    for week in 0..600 {
        let open = !blocks_on(&all, on).is_empty();
        assert_eq!(open, week % 2 == 0, "{on}");
        on = Day(on.0 + chrono::Days::new(7));
    }
    let monthly = [schedule(json!({
        "freq": "MONTHLY", "interval": 3, "byday": "2MO", "dtstart": "2020-02-10",
        "opens_at": "10:00", "closes_at": "11:00"
    }))];
    assert_eq!(
        next(&monthly, "2026-10-01T00:00:00Z"),
        "2026-11-09 10:00-11:00"
    );
}

#[test]
fn counts_and_ends_are_kept() {
    let thrice = [schedule(json!({
        "freq": "WEEKLY", "count": 3, "byday": "MO", "dtstart": "2026-11-02",
        "opens_at": "10:00", "closes_at": "11:00"
    }))];
    assert_eq!(hours(&thrice, "2026-11-16"), "10:00-11:00");
    assert_eq!(hours(&thrice, "2026-11-23"), "");
    let until = [schedule(json!({
        "freq": "WEEKLY", "until": "2026-11-16", "byday": "MO", "dtstart": "2026-11-02",
        "opens_at": "10:00", "closes_at": "11:00"
    }))];
    assert_eq!(hours(&until, "2026-11-16"), "10:00-11:00");
    assert_eq!(hours(&until, "2026-11-23"), "");
    let term = [schedule(json!({
        "freq": "WEEKLY", "byday": "MO", "valid_from": "2026-09-01", "valid_to": "2026-12-18",
        "opens_at": "10:00", "closes_at": "11:00"
    }))];
    assert_eq!(hours(&term, "2026-08-31"), "");
    assert_eq!(hours(&term, "2026-12-14"), "10:00-11:00");
    assert_eq!(hours(&term, "2026-12-21"), "");
}

#[test]
fn a_closure_takes_away_the_rule_but_not_the_dated_opening() {
    let holiday = schedule(json!({
        "valid_from": "2026-12-21", "valid_to": "2027-01-03",
        "opens_at": "00:00", "closes_at": "00:00", "description": "kerstvakantie"
    }));
    let special =
        schedule(json!({"dtstart": "2026-12-28", "opens_at": "14:00", "closes_at": "17:00"}));
    let all = [weekly("MO", "09:00", "12:00"), holiday, special];
    assert_eq!(hours(&all, "2026-12-14"), "09:00-12:00");
    assert_eq!(hours(&all, "2026-12-21"), "");
    assert_eq!(hours(&all, "2026-12-28"), "14:00-17:00");
    assert_eq!(hours(&all, "2027-01-04"), "09:00-12:00");
}

#[test]
fn an_opening_past_midnight_belongs_to_the_day_it_began() {
    let all = [weekly("SA", "22:00", "02:00")];
    let check =
        |moment: &str, open: bool| assert_eq!(is_open_at(&all, at(moment)), open, "{moment}");
    check("2026-11-21T20:59:00Z", false);
    check("2026-11-21T21:00:00Z", true);
    check("2026-11-22T00:59:00Z", true);
    check("2026-11-22T01:00:00Z", false);
    check("2026-11-21T00:30:00Z", false);
    let always = [weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")];
    for hour in 0..24 {
        assert!(is_open_at(
            &always,
            at(&format!("2026-11-21T{hour:02}:59:00Z"))
        ));
    }
}

#[test]
fn summer_time_does_not_shift_an_opening() {
    let all = [
        weekly("SU", "10:00", "12:00"),
        weekly("SU", "02:15", "02:45"),
    ];
    let check =
        |moment: &str, open: bool| assert_eq!(is_open_at(&all, at(moment)), open, "{moment}");
    check("2026-03-22T08:59:00Z", false);
    check("2026-03-22T09:00:00Z", true);
    check("2026-03-29T07:59:00Z", false);
    check("2026-03-29T08:00:00Z", true);
    check("2026-10-25T08:59:00Z", false);
    check("2026-10-25T09:00:00Z", true);
    check("2026-03-29T01:20:00Z", false);
    check("2026-10-25T00:30:00Z", true);
    check("2026-10-25T01:30:00Z", true);
}

#[test]
fn words_only_never_open_a_door() {
    let all = [schedule(
        json!({"freq": "WEEKLY", "byday": "MO", "description": "na afspraak"}),
    )];
    assert!(!is_open_at(&all, at("2026-11-23T09:00:00Z")));
    assert_eq!(next(&all, "2026-11-21T10:00:00Z"), "none");
    assert_eq!(weeks(&all, day("2026-11-21"))[0].notes.len(), 1);
    assert_eq!(next(&[], "2026-11-21T10:00:00Z"), "none");
}

#[test]
fn a_week_is_told_plainly_and_its_departures_apart() {
    let all = [
        weekly("MO,WE", "09:00", "12:00"),
        weekly("WE", "13:00", "16:00"),
        schedule(
            json!({"freq": "MONTHLY", "byday": "1SA", "opens_at": "10:00", "closes_at": "12:00"}),
        ),
        schedule(
            json!({"freq": "WEEKLY", "interval": 2, "byday": "TH", "dtstart": "2026-11-05", "opens_at": "18:00", "closes_at": "20:00"}),
        ),
        schedule(json!({"dtstart": "2026-12-05", "opens_at": "14:00", "closes_at": "17:00"})),
        schedule(json!({"dtstart": "2026-01-05", "opens_at": "14:00", "closes_at": "17:00"})),
        schedule(
            json!({"valid_from": "2026-12-21", "valid_to": "2026-12-31", "opens_at": "00:00", "closes_at": "00:00", "description": "kerstvakantie"}),
        ),
    ];
    let weeks = weeks(&all, day("2026-11-21"));
    assert_eq!(weeks.len(), 1);
    let days: Vec<(&str, usize)> = weeks[0]
        .days
        .iter()
        .map(|d| (d.weekday.code(), d.blocks.len()))
        .collect();
    assert_eq!(days, [("mon", 1), ("wed", 2)]);
    let sentences: Vec<String> = weeks[0]
        .sentences
        .iter()
        .map(|sentence| match (&sentence.when, sentence.next) {
            (When::Weekdays { every, weekdays }, next) => {
                let codes: Vec<&str> = weekdays.iter().map(|day| day.code()).collect();
                let next = next.map(|day| format!(", next {day}")).unwrap_or_default();
                format!("every {every} {}{next}", codes.join(" "))
            }
            (When::Nth { nth, weekday, .. }, _) => format!("nth {nth:?} {}", weekday.code()),
            (other, _) => format!("{other:?}"),
        })
        .collect();
    assert_eq!(
        sentences[..4],
        [
            "every 1 mon",
            "every 1 wed",
            "nth [1] sat",
            "every 2 thu, next 2026-12-03"
        ]
    );
    let december = day("2026-12-05");
    assert_eq!(
        weeks[0].sentences[4].when,
        When::Dates {
            stretches: vec![(december, december)]
        }
    );
    let closed: Vec<String> = weeks[0]
        .notes
        .iter()
        .map(|note| match note {
            Note::Closed { from, to, text, .. } => {
                format!("closed {from} {to} {}", text.as_ref().unwrap().text)
            }
            Note::Text(text) => text.text.clone(),
        })
        .collect();
    assert_eq!(closed, ["closed 2026-12-21 2026-12-31 kerstvakantie"]);
}

#[test]
fn a_rule_that_cannot_be_read_is_refused_with_its_column() {
    let check = |body: Value, field: &str, rule: Rule| {
        let refused = record(body).check().unwrap_err();
        assert_eq!((refused.field.as_str(), refused.rule), (field, rule));
    };
    check(json!({"opens_at": "09:00"}), "closes_at", Rule::Required);
    check(
        json!({"opens_at": "late", "closes_at": "10:00"}),
        "opens_at",
        Rule::WrongType,
    );
    check(json!({"freq": "HOURLY"}), "freq", Rule::UnknownCode);
    check(
        json!({"freq": "WEEKLY", "byday": "maandag"}),
        "byday",
        Rule::WrongType,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "éé"}),
        "byday",
        Rule::WrongType,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "0MO"}),
        "byday",
        Rule::WrongType,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "1MO"}),
        "byday",
        Rule::NotAllowed,
    );
    check(
        json!({"freq": "MONTHLY", "bymonthday": "32"}),
        "bymonthday",
        Rule::WrongType,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "MO", "interval": 2}),
        "dtstart",
        Rule::Required,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "MO", "interval": 0}),
        "interval",
        Rule::OutOfRange,
    );
    check(
        json!({"freq": "WEEKLY", "byday": "MO", "dtstart": "soon"}),
        "dtstart",
        Rule::WrongType,
    );
    check(
        json!({"valid_from": "2026-02-02", "valid_to": "2026-02-01"}),
        "valid_to",
        Rule::OutOfRange,
    );
}

proptest::proptest! {
    #[test]
    fn no_schedule_that_comes_in_can_stop_the_reading(
        freq in "DAILY|WEEKLY|MONTHLY|YEARLY|X",
        byday in "[-+0-9A-Z,é]{0,8}",
        bymonthday in "[-0-9,]{0,5}",
        byyearday in "[-0-9,]{0,5}",
        interval in 1_i64..1000,
        dtstart in "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|é*",
        until in "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|x",
    ) {
        let text = |text: String| (!text.is_empty()).then_some(text);
        let mut schedule = weekly_unchecked();
        schedule.freq = text(freq);
        schedule.byday = text(byday);
        schedule.bymonthday = text(bymonthday);
        schedule.byyearday = text(byyearday);
        schedule.interval = Some(interval);
        schedule.dtstart = text(dtstart);
        schedule.until = text(until);
        let _ = is_open_at(std::slice::from_ref(&schedule), at("2026-11-21T10:00:00Z"));
        let _ = next_opening(std::slice::from_ref(&schedule), at("2026-11-21T10:00:00Z"), 60);
        let _ = weeks(&[schedule], day("2026-11-21"));
    }
}

fn weekly_unchecked() -> Schedule {
    Schedule {
        id: Uuid::from_u128(1),
        service_id: None,
        location_id: None,
        service_at_location_id: None,
        event_id: None,
        valid_from: None,
        valid_to: None,
        dtstart: None,
        timezone: None,
        until: None,
        count: None,
        wkst: None,
        freq: None,
        interval: None,
        byday: None,
        byweekno: None,
        bymonthday: None,
        byyearday: None,
        description: None,
        opens_at: Some("09:00".to_owned()),
        closes_at: Some("12:00".to_owned()),
        schedule_link: None,
        attending_type: None,
        notes: None,
        extra: Map::new(),
    }
}

//! Hours as the parts of sentences: what a reader is told of each kind of schedule.

use onthaal_directory::opening::{Applies, Note, Sentence, Week, When, weeks};
use onthaal_directory::{Schedule, typed};
use onthaal_model::time::Day;
use serde_json::{Value, json};
use uuid::Uuid;

fn day(text: &str) -> Day {
    Day::parse("day", text).unwrap()
}

fn read(rows: &[Value]) -> Vec<Schedule> {
    let row = |(number, row): (usize, &Value)| {
        typed(
            Uuid::from_u128(number as u128 + 1),
            row.as_object().unwrap(),
        )
    };
    rows.iter().enumerate().map(row).collect()
}

/// The weeks as they are told on Saturday 21 November 2026.
fn told(rows: &[Value]) -> Vec<Week> {
    weeks(&read(rows), day("2026-11-21"))
}

fn codes(weekdays: &[onthaal_model::time::Weekday]) -> String {
    let codes: Vec<&str> = weekdays.iter().map(|day| day.code()).collect();
    codes.join(",")
}

/// A sentence as one line.
fn line(sentence: &Sentence) -> String {
    let when = match &sentence.when {
        When::Days { every } => format!("days/{every}"),
        When::Weekdays { every, weekdays } => format!("weekdays/{every} {}", codes(weekdays)),
        When::Nth {
            every,
            nth,
            weekday,
        } => format!("nth/{every} {nth:?} {}", weekday.code()),
        When::MonthDays {
            every,
            days,
            weekdays,
        } => format!("month/{every} {days:?} {}", codes(weekdays)),
        When::YearDay { every, day } => format!("year/{every} {}", day.0.format("%m-%d")),
        When::Dates { stretches } => {
            let told: Vec<String> = stretches
                .iter()
                .map(|(from, to)| format!("{from}..{to}"))
                .collect();
            format!("dates {}", told.join(" "))
        }
    };
    let blocks: Vec<String> = sentence
        .blocks
        .iter()
        .map(|block| format!("{}-{}", block.opens, block.closes))
        .collect();
    let next = sentence.next.map(|day| format!(", next {day}"));
    format!("{when}: {}{}", blocks.join(" "), next.unwrap_or_default())
}

#[test]
fn every_kind_of_rule_has_its_own_parts() {
    let check = |row: Value, parts: &[&str]| {
        let mut row = row;
        let fields = row.as_object_mut().unwrap();
        for (name, time) in [("opens_at", "09:00"), ("closes_at", "12:00")] {
            fields.entry(name).or_insert(json!(time));
        }
        let weeks = told(std::slice::from_ref(&row));
        let lines: Vec<String> = weeks
            .iter()
            .flat_map(|week| week.sentences.iter().map(line))
            .collect();
        assert_eq!(lines, parts, "{row}");
    };
    check(
        json!({"freq": "WEEKLY", "byday": "WE,MO"}),
        &["weekdays/1 mon,wed: 09:00-12:00"],
    );
    check(json!({"byday": "SU"}), &["weekdays/1 sun: 09:00-12:00"]);
    check(
        json!({"freq": "WEEKLY", "dtstart": "2026-11-05"}),
        &["weekdays/1 thu: 09:00-12:00"],
    );
    check(json!({"freq": "DAILY"}), &["days/1: 09:00-12:00"]);
    check(
        json!({"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "24:00"}),
        &["days/1: 00:00-24:00"],
    );
    check(
        json!({"freq": "DAILY", "byday": "SA,SU"}),
        &["weekdays/1 sat,sun: 09:00-12:00"],
    );
    check(
        json!({"freq": "DAILY", "interval": 3, "dtstart": "2026-11-20"}),
        &["days/3: 09:00-12:00, next 2026-11-23"],
    );
    check(
        json!({"freq": "WEEKLY", "interval": 2, "byday": "TU", "dtstart": "2026-11-17"}),
        &["weekdays/2 tue: 09:00-12:00, next 2026-12-01"],
    );
    check(
        json!({"freq": "MONTHLY", "byday": "1TU"}),
        &["nth/1 [1] tue: 09:00-12:00"],
    );
    check(
        json!({"freq": "MONTHLY", "byday": "-1FR,1MO,3MO"}),
        &[
            "nth/1 [1, 3] mon: 09:00-12:00",
            "nth/1 [-1] fri: 09:00-12:00",
        ],
    );
    check(
        json!({"freq": "MONTHLY", "byday": "TU"}),
        &["weekdays/1 tue: 09:00-12:00"],
    );
    check(
        json!({"freq": "MONTHLY", "interval": 2, "byday": "2WE", "dtstart": "2026-10-14"}),
        &["nth/2 [2] wed: 09:00-12:00, next 2026-12-09"],
    );
    check(
        json!({"freq": "MONTHLY", "bymonthday": "1,15,-1"}),
        &["month/1 [1, 15, -1] : 09:00-12:00"],
    );
    check(
        json!({"freq": "MONTHLY", "dtstart": "2026-01-31"}),
        &["month/1 [31] : 09:00-12:00"],
    );
    check(
        json!({"freq": "MONTHLY", "bymonthday": "13", "byday": "FR"}),
        &["month/1 [13] fri: 09:00-12:00"],
    );
    check(
        json!({"freq": "YEARLY", "dtstart": "2020-12-06"}),
        &["year/1 12-06: 09:00-12:00"],
    );
    check(
        json!({"freq": "YEARLY", "byweekno": "50", "byday": "MO,TU", "dtstart": "2020-12-06"}),
        &["dates 2026-12-07..2026-12-08: 09:00-12:00"],
    );
    check(
        json!({"dtstart": "2026-12-05"}),
        &["dates 2026-12-05..2026-12-05: 09:00-12:00"],
    );
    check(
        json!({"valid_from": "2026-11-01", "valid_to": "2026-11-29"}),
        &["dates 2026-11-21..2026-11-29: 09:00-12:00"],
    );
    check(json!({"dtstart": "2026-11-20"}), &[]);
    check(
        json!({"freq": "WEEKLY", "byday": "MO", "until": "2026-11-16"}),
        &[],
    );
    check(
        json!({"freq": "WEEKLY", "byday": "MO", "count": 3, "dtstart": "2026-11-02"}),
        &[],
    );
}

#[test]
fn days_with_the_same_hours_are_told_together_and_two_blocks_in_one_sentence() {
    let row = |days: &str, opens: &str, closes: &str| json!({"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes});
    let nth = |opens: &str, closes: &str| json!({"freq": "MONTHLY", "byday": "1SA", "opens_at": opens, "closes_at": closes});
    let weeks = told(&[
        row("MO", "13:00", "16:00"),
        row("MO", "09:00", "12:00"),
        row("WE", "09:00", "12:00"),
        row("WE", "13:00", "16:00"),
        row("FR", "09:00", "12:00"),
        nth("14:00", "17:00"),
        nth("10:00", "12:00"),
        json!({"dtstart": "2026-12-06", "opens_at": "10:00", "closes_at": "12:00"}),
        json!({"dtstart": "2026-12-06", "opens_at": "14:00", "closes_at": "15:00"}),
        json!({"dtstart": "2026-12-07", "opens_at": "10:00", "closes_at": "12:00"}),
    ]);
    let lines: Vec<String> = weeks[0].sentences.iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "weekdays/1 mon,wed: 09:00-12:00 13:00-16:00",
            "weekdays/1 fri: 09:00-12:00",
            "nth/1 [1] sat: 10:00-12:00 14:00-17:00",
            "dates 2026-12-07..2026-12-07: 10:00-12:00",
            "dates 2026-12-06..2026-12-06: 10:00-12:00 14:00-15:00",
        ]
    );
    assert_eq!(weeks[0].days.len(), 3);
}

#[test]
fn hours_that_hold_at_different_times_stand_apart() {
    let weeks = told(&[
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00", "notes": "SH off"}),
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "11:00", "notes": "SH only; PH off"}),
        json!({"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "11:00", "until": "2026-12-18"}),
        json!({"freq": "WEEKLY", "byday": "WE", "opens_at": "10:00", "closes_at": "11:00", "dtstart": "2027-01-06"}),
        json!({"freq": "WEEKLY", "byday": "TH", "opens_at": "10:00", "closes_at": "11:00", "count": 3, "dtstart": "2026-11-12"}),
    ]);
    let mut told: Vec<String> = weeks
        .iter()
        .map(|week| {
            let bound = |day: Option<Day>| day.map_or("-".to_owned(), |day| day.to_string());
            format!(
                "{} {} {} {:?} {:?}",
                week.days[0].weekday.code(),
                bound(week.valid_from),
                bound(week.valid_to),
                week.holidays.public,
                week.holidays.school
            )
        })
        .collect();
    told.sort();
    assert_eq!(
        told,
        [
            "mon - - None Some(Not)",
            "mon - - Some(Not) Some(Only)",
            "thu - 2026-11-26 None None",
            "tue - 2026-12-18 None None",
            "wed 2027-01-06 - None None",
        ]
    );
    assert_eq!(weeks[0].holidays.school, Some(Applies::Not));
}

/// The closures of all weeks as lines.
fn closed(rows: &[Value]) -> Vec<String> {
    let notes = told(rows).into_iter().flat_map(|week| week.notes);
    let line = |note| match note {
        Note::Closed {
            from, to, holiday, ..
        } => Some(format!(
            "{from}..{to} {}",
            holiday.map_or("-", |holiday| holiday.code())
        )),
        Note::Text(_) => None,
    };
    notes.filter_map(line).collect()
}

#[test]
fn the_next_holiday_that_keeps_the_door_closed_is_told_by_its_name() {
    let row = |days: &str, notes: &str| json!({"freq": "WEEKLY", "byday": days, "opens_at": "09:00", "closes_at": "12:00", "notes": notes});
    assert_eq!(
        closed(&[row("FR", "PH off")]),
        ["2026-12-25..2026-12-25 christmas"]
    );
    assert_eq!(
        closed(&[row("TH", "SH off")]),
        ["2026-12-21..2027-01-03 christmas-holidays"]
    );
    // Open on other days of the holiday: only the day itself is told.
    assert_eq!(
        closed(&[row("MO,FR", "PH off"), row("MO", "")]),
        ["2026-12-25..2026-12-25 christmas"]
    );
    // Somebody else opens the door on that day: nothing is closed.
    assert!(closed(&[row("FR", "PH off"), row("FR", "PH only")]).is_empty());
    assert!(closed(&[row("FR", "")]).is_empty());
}

#[test]
fn a_closure_that_is_a_holiday_has_its_name_and_is_told_once() {
    let open = json!({"freq": "WEEKLY", "byday": "MO,FR", "opens_at": "09:00", "closes_at": "12:00", "notes": "PH off"});
    let shut = |from: &str, to: &str| json!({"valid_from": from, "valid_to": to, "opens_at": "00:00", "closes_at": "00:00"});
    assert_eq!(
        closed(&[open.clone(), shut("2026-12-21", "2027-01-03")]),
        ["2026-12-21..2027-01-03 christmas-holidays"]
    );
    assert_eq!(
        closed(&[
            shut("2026-12-25", "2026-12-25"),
            shut("2026-12-28", "2026-12-29")
        ]),
        [
            "2026-12-25..2026-12-25 christmas",
            "2026-12-28..2026-12-29 -"
        ]
    );
    let all_year =
        json!({"freq": "DAILY", "opens_at": "00:00", "closes_at": "00:00", "notes": "PH only"});
    assert_eq!(
        closed(&[all_year]),
        [
            "2026-12-25..2026-12-25 christmas",
            "2027-01-01..2027-01-01 new-year"
        ]
    );
}

//! The schedules of the proof: families of cases, and mixtures drawn with a fixed seed.

use chrono::NaiveDate;
use onthaal_directory::{Record, Schedule, typed};
use onthaal_model::record::RecordKind;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A row, as `FREQ=…;BYDAY=… | 09:00-12:00 | 2027-01-01..2027-06-30 | SH off`, parts left out at will.
#[derive(Clone)]
pub struct Row {
    fields: BTreeMap<String, String>,
}

/// Rows that together are the hours of one place.
pub struct Case {
    /// The rows as they are written.
    pub name: String,
    pub rows: Vec<Row>,
}

impl Row {
    pub fn read(line: &str) -> Row {
        let mut fields = BTreeMap::new();
        for part in line.split('|').map(str::trim) {
            if part.contains('=') {
                for pair in part.split(';') {
                    let (name, value) = pair.split_once('=').unwrap();
                    fields.insert(name.to_owned(), value.to_owned());
                }
            } else if let Some((from, to)) = part.split_once("..") {
                for (name, day) in [("from", from), ("to", to)] {
                    if !day.is_empty() {
                        fields.insert(name.to_owned(), day.to_owned());
                    }
                }
            } else if part == "closed" {
                fields.insert("opens".to_owned(), "00:00".to_owned());
                fields.insert("closes".to_owned(), "00:00".to_owned());
            } else if part.starts_with("PH") || part.starts_with("SH") {
                fields.insert("notes".to_owned(), part.to_owned());
            } else {
                let (opens, closes) = part.split_once('-').unwrap();
                fields.insert("opens".to_owned(), opens.to_owned());
                fields.insert("closes".to_owned(), closes.to_owned());
            }
        }
        Row { fields }
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        self.get(name).map(|text| text.parse().unwrap())
    }

    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).map(|text| text.parse().unwrap())
    }

    pub fn list(&self, name: &str) -> Vec<String> {
        let text = self.get(name).unwrap_or_default();
        text.split(',')
            .filter(|one| !one.is_empty())
            .map(str::to_owned)
            .collect()
    }

    pub fn holidays(&self) -> Vec<String> {
        let text = self.get("notes").unwrap_or_default();
        text.split(';')
            .map(str::trim)
            .filter(|one| !one.is_empty())
            .map(str::to_owned)
            .collect()
    }

    pub fn closes(&self) -> bool {
        self.get("opens") == Some("00:00") && self.get("closes") == Some("00:00")
    }

    /// The row as the program holds it, after the check that every published record passes.
    fn schedule(&self) -> Schedule {
        let names = [
            ("FREQ", "freq"),
            ("INTERVAL", "interval"),
            ("BYDAY", "byday"),
            ("WKST", "wkst"),
            ("BYMONTHDAY", "bymonthday"),
            ("BYYEARDAY", "byyearday"),
            ("BYWEEKNO", "byweekno"),
            ("COUNT", "count"),
            ("UNTIL", "until"),
            ("DTSTART", "dtstart"),
            ("from", "valid_from"),
            ("to", "valid_to"),
            ("opens", "opens_at"),
            ("closes", "closes_at"),
            ("notes", "notes"),
        ];
        let mut body = Map::new();
        for (name, field) in names {
            let value = match field {
                "interval" | "count" => self.number(name).map(Value::from),
                _ => self.get(name).map(Value::from),
            };
            body.extend(value.map(|value| (field.to_owned(), value)));
        }
        let id = Uuid::from_u128(1);
        let kind = RecordKind::Schedule;
        let checked = Record {
            kind,
            id,
            body: body.clone(),
        }
        .check();
        assert_eq!(checked, Ok(()), "{:?}", self.fields);
        typed(id, &body)
    }
}

impl Case {
    fn of(lines: &str) -> Case {
        let rows = lines.split(" + ").map(Row::read).collect();
        Case {
            name: lines.to_owned(),
            rows,
        }
    }

    pub fn schedules(&self) -> Vec<Schedule> {
        self.rows.iter().map(Row::schedule).collect()
    }
}

/// Hours of houses, to be open together with.
pub fn houses() -> Vec<Case> {
    [
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | 09:00-12:00 + FREQ=WEEKLY;BYDAY=WE | 13:00-17:00",
        "FREQ=WEEKLY;BYDAY=SA | 20:00-03:00 + FREQ=DAILY | 11:00-14:00",
        "FREQ=DAILY | 00:00-24:00",
        "FREQ=WEEKLY;BYDAY=TU,SU | 08:30-22:15 | PH off",
    ]
    .into_iter()
    .map(Case::of)
    .collect()
}

/// All cases, always the same.
pub fn cases() -> Vec<Case> {
    let mut lines = Vec::new();
    weekly(&mut lines);
    monthly(&mut lines);
    daily_and_yearly(&mut lines);
    dates_and_closures(&mut lines);
    holidays(&mut lines);
    mixtures(&mut lines);
    lines.iter().map(|line| Case::of(line)).collect()
}

fn weekly(lines: &mut Vec<String>) {
    for days in [
        "MO",
        "MO,WE",
        "SU",
        "SA,SU",
        "MO,TU,WE,TH,FR",
        "MO,TU,WE,TH,FR,SA,SU",
        "TH,TU",
    ] {
        lines.push(format!("FREQ=WEEKLY;BYDAY={days} | 09:00-12:00"));
        lines.push(format!(
            "FREQ=WEEKLY;BYDAY={days} | 22:00-02:00 | 2027-02-15..2028-03-01"
        ));
    }
    for interval in [2, 3, 4, 5] {
        for week_start in ["MO", "SU", "WE"] {
            let rule = format!("FREQ=WEEKLY;INTERVAL={interval};WKST={week_start}");
            lines.push(format!(
                "{rule};BYDAY=TU,SU;DTSTART=2026-08-04 | 10:00-11:30"
            ));
            lines.push(format!("{rule};BYDAY=WE;DTSTART=2019-12-29 | 10:00-11:30"));
        }
    }
    for count in [1, 2, 7, 30] {
        let rule = format!("FREQ=WEEKLY;COUNT={count}");
        lines.push(format!(
            "{rule};BYDAY=MO,TH;DTSTART=2026-12-31 | 14:00-16:00"
        ));
        lines.push(format!(
            "{rule};INTERVAL=2;BYDAY=SA;DTSTART=2027-01-01 | 14:00-16:00"
        ));
    }
    for until in ["2027-03-28", "2028-02-29", "2027-12-31", "2026-12-31"] {
        lines.push(format!(
            "FREQ=WEEKLY;BYDAY=SU,TU,FR;UNTIL={until} | 01:30-02:30"
        ));
        lines.push(format!(
            "FREQ=WEEKLY;INTERVAL=2;UNTIL={until};DTSTART=2026-12-27 | 02:15-02:45"
        ));
    }
    lines.push("FREQ=WEEKLY;DTSTART=2027-05-06 | 09:00-09:00".to_owned());
    lines.push("FREQ=WEEKLY | 09:00-10:00 | 2027-05-06..".to_owned());
    lines.push("FREQ=WEEKLY;BYWEEKNO=41,42;BYDAY=TU | 09:00-10:00".to_owned());
    lines.push("FREQ=WEEKLY;BYWEEKNO=1,53,-1;BYDAY=MO,FR,SU | 09:00-10:00".to_owned());
    lines.push("FREQ=WEEKLY;BYWEEKNO=9;DTSTART=2026-03-05 | 09:00-10:00".to_owned());
}

fn monthly(lines: &mut Vec<String>) {
    for days in [
        "1TU", "2WE", "5MO", "5SA", "-1FR", "-2TH", "-5SU", "1WE,3WE", "1MO,-1MO", "1SA,2SU", "FR",
        "+4TU",
    ] {
        lines.push(format!("FREQ=MONTHLY;BYDAY={days} | 19:30-21:00"));
        lines.push(format!(
            "FREQ=MONTHLY;INTERVAL=2;BYDAY={days};DTSTART=2026-07-14 | 19:30-21:00"
        ));
    }
    for days in [
        "1", "15", "29", "30", "31", "-1", "-31", "1,15", "31,-1", "28,29",
    ] {
        lines.push(format!("FREQ=MONTHLY;BYMONTHDAY={days} | 08:00-08:45"));
        lines.push(format!(
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY={days};DTSTART=2020-01-31 | 08:00-08:45"
        ));
    }
    for start in [
        "2026-01-28",
        "2026-01-29",
        "2026-01-30",
        "2026-01-31",
        "2024-02-29",
    ] {
        lines.push(format!("FREQ=MONTHLY;DTSTART={start} | 13:00-14:00"));
        lines.push(format!(
            "FREQ=MONTHLY;INTERVAL=5;DTSTART={start} | 13:00-14:00"
        ));
        lines.push(format!(
            "FREQ=MONTHLY;COUNT=14;DTSTART={start} | 13:00-14:00"
        ));
    }
    lines.push("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 13:13-13:31".to_owned());
    lines.push("FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 10:00-12:00".to_owned());
    lines.push("FREQ=MONTHLY;COUNT=6;BYDAY=-1FR;DTSTART=2027-02-01 | 10:00-12:00".to_owned());
    lines.push("FREQ=MONTHLY;UNTIL=2028-02-29;BYMONTHDAY=29 | 10:00-12:00".to_owned());
}

fn daily_and_yearly(lines: &mut Vec<String>) {
    for interval in [1, 2, 3, 7, 10, 31] {
        lines.push(format!(
            "FREQ=DAILY;INTERVAL={interval};DTSTART=2026-11-30 | 07:00-07:30"
        ));
    }
    lines.push("FREQ=DAILY | 00:00-24:00".to_owned());
    lines.push("FREQ=DAILY | 23:00-01:00".to_owned());
    lines.push("FREQ=DAILY | 02:00-03:00".to_owned());
    lines.push("FREQ=DAILY;BYDAY=MO,SA | 02:30-05:00".to_owned());
    lines.push("FREQ=DAILY;COUNT=100;DTSTART=2027-01-20 | 10:00-11:00".to_owned());
    lines
        .push("FREQ=DAILY;INTERVAL=4;UNTIL=2028-03-01;DTSTART=2001-01-01 | 10:00-11:00".to_owned());
    lines.push("FREQ=DAILY;BYMONTHDAY=1,-1 | 10:00-11:00".to_owned());
    for start in ["2020-02-29", "2025-12-31", "2026-05-05"] {
        lines.push(format!("FREQ=YEARLY;DTSTART={start} | 15:00-18:00"));
        lines.push(format!(
            "FREQ=YEARLY;INTERVAL=2;DTSTART={start} | 15:00-18:00"
        ));
    }
    for rule in [
        "BYYEARDAY=1,60,366",
        "BYYEARDAY=-1,-366",
        "BYWEEKNO=1;BYDAY=MO",
        "BYWEEKNO=53;BYDAY=SA",
        "BYWEEKNO=-1;BYDAY=SU,MO",
        "BYWEEKNO=20",
        "BYDAY=1MO,-1SU",
        "BYDAY=20TU",
        "BYDAY=TH",
        "BYMONTHDAY=31",
        "BYMONTHDAY=13;BYDAY=FR",
    ] {
        lines.push(format!(
            "FREQ=YEARLY;{rule};DTSTART=2020-01-01 | 15:00-18:00"
        ));
    }
}

fn dates_and_closures(lines: &mut Vec<String>) {
    let week = "FREQ=WEEKLY;BYDAY=MO,WE,FR | 09:00-12:00";
    for other in [
        "DTSTART=2028-02-29 | 10:00-12:00",
        "DTSTART=2027-12-24 | closed",
        "closed | 2027-12-20..2028-01-02",
        "closed | 2027-12-20..2028-01-02 + DTSTART=2027-12-27 | 14:00-17:00",
        "FREQ=MONTHLY;BYDAY=1MO | closed",
        "FREQ=WEEKLY;BYDAY=WE | 13:30-16:00",
        "FREQ=WEEKLY;BYDAY=WE | 11:00-16:00 | 2027-06-01..2027-06-30",
        "20:00-01:00 | 2027-10-29..2027-11-02",
    ] {
        lines.push(format!("{week} + {other}"));
    }
    lines.push("DTSTART=2027-03-28 | 01:00-04:00".to_owned());
    lines.push("09:00-17:00 | 2028-02-27..2028-03-02".to_owned());
    lines.push("FREQ=WEEKLY;BYDAY=SA | 22:00-04:00 + FREQ=WEEKLY;BYDAY=SU | closed".to_owned());
}

fn holidays(lines: &mut Vec<String>) {
    for rule in [
        "PH off",
        "SH off",
        "SH only",
        "PH only",
        "SH off; PH off",
        "SH only; PH off",
    ] {
        lines.push(format!(
            "FREQ=WEEKLY;BYDAY=MO,WE,TH,SA | 09:00-12:00 | {rule}"
        ));
        lines.push(format!(
            "FREQ=MONTHLY;BYDAY=1MO,2TH,-1SU | 18:00-19:00 | {rule}"
        ));
        lines.push(format!(
            "FREQ=DAILY;INTERVAL=2;DTSTART=2026-12-01 | 22:00-03:00 | {rule}"
        ));
        lines.push(format!(
            "FREQ=DAILY | 10:00-17:00 + FREQ=DAILY | closed | {rule}"
        ));
    }
    lines.push(
        "FREQ=WEEKLY;BYDAY=MO,WE | 09:00-12:00 | SH off + FREQ=DAILY | 10:00-16:00 | SH only"
            .to_owned(),
    );
    lines
        .push("FREQ=WEEKLY;COUNT=10;BYDAY=TH;DTSTART=2027-10-14 | 09:00-12:00 | PH off".to_owned());
    lines.push("DTSTART=2027-12-25 | 09:00-12:00 | PH off".to_owned());
    lines.push("09:00-12:00 | 2027-12-20..2028-01-15 | SH only".to_owned());
}

/// Rules put together from parts by a fixed sequence of numbers.
fn mixtures(lines: &mut Vec<String>) {
    let mut seed = 20_270_101_u64;
    let mut pick = |parts: &[&'static str]| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        parts[(seed >> 33) as usize % parts.len()]
    };
    for _ in 0..40 {
        let rule = pick(&[
            "FREQ=WEEKLY;BYDAY=MO,SU",
            "FREQ=WEEKLY;BYDAY=TU,WE,SA",
            "FREQ=MONTHLY;BYDAY=-1WE,2SU",
            "FREQ=MONTHLY;BYMONTHDAY=31,1,-2",
            "FREQ=DAILY",
            "FREQ=MONTHLY;BYDAY=5TH",
            "FREQ=YEARLY;BYYEARDAY=59,60,61,-60",
        ]);
        let interval = pick(&["", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=6"]);
        let week_start = pick(&["", ";WKST=SU", ";WKST=TH"]);
        let start = pick(&[
            "2026-02-28",
            "2020-02-29",
            "2025-12-28",
            "2027-01-03",
            "2027-07-31",
        ]);
        let end = pick(&["", ";COUNT=25", ";UNTIL=2028-06-30", ""]);
        let times = pick(&["09:00-12:00", "23:30-00:30", "02:10-02:50", "12:00-12:00"]);
        let holiday = pick(&["", " | SH off", " | PH off", " | SH only", ""]);
        let second = pick(&[
            "",
            " + FREQ=WEEKLY;BYDAY=MO | 09:00-11:00",
            " + FREQ=MONTHLY;BYDAY=1SU | closed",
        ]);
        let line =
            format!("{rule}{interval}{week_start}{end};DTSTART={start} | {times}{holiday}{second}");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
}

//! Moments and opening hours of UiTdatabank as rows of dates.

use super::item::{Body, list, text};
use crate::verdict::{Finding, Reason};
use chrono::{DateTime, NaiveDateTime, NaiveTime, Timelike};
use onthaal_model::time::{Day, local};
use serde_json::{Map, Value};

/// The hour after which a night still belongs to the day before.
const NIGHT_ENDS: u32 = 6;

/// Rows of dates with a key each, and what there is to say of them.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<(String, Map<String, Value>)>,
    pub(super) findings: Vec<Finding>,
}

/// The dates of an event by its kind of calendar.
pub(super) fn of(item: &Value) -> Rows {
    let mut rows = Rows::default();
    match text(item, &["calendarType"]).as_deref() {
        Some("periodic" | "permanent") => rows.weekly(item),
        _ => rows.counted(item),
    }
    rows
}

impl Rows {
    /// Moments that are named one by one.
    fn counted(&mut self, item: &Value) {
        let parts = list(item, &["subEvent"]);
        if parts.is_empty() {
            self.moment(item, "startDate");
            return;
        }
        let whole_off = is_off(item);
        for (index, part) in parts.iter().enumerate() {
            let field = format!("subEvent[{index}]");
            // One day that is called off is left out; when all is, the event says so itself.
            match is_off(part) && !whole_off {
                true => self.findings.push(Finding::new(
                    &format!("{field}.status"),
                    Reason::DateCalledOff,
                )),
                false => self.moment(part, &format!("{field}.startDate")),
            }
        }
    }

    fn moment(&mut self, part: &Value, field: &str) {
        let given = text(part, &["startDate"]);
        let Some(starts) = given.as_deref().and_then(wall) else {
            let finding =
                Finding::new(field, Reason::NotADay).expected("2026-11-24T09:30:00+01:00");
            self.findings
                .push(finding.given(given.as_deref().unwrap_or_default()));
            return;
        };
        let ends = text(part, &["endDate"]).as_deref().and_then(wall);
        let ends = ends.filter(|ends| *ends > starts);
        let (first, opens) = (starts.date(), starts.time());
        let Some(ends) = ends else {
            self.findings.push(Finding::new(field, Reason::EndUnknown));
            let later = opens.overflowing_add_signed(chrono::Duration::hours(1));
            let closes = if later.1 == 0 {
                clock(later.0)
            } else {
                "24:00".to_owned()
            };
            self.day(Day(first), &clock(opens), &closes);
            return;
        };
        let (last, closes) = (ends.date(), ends.time());
        let next = first.succ_opt().unwrap_or(first);
        if last == first {
            self.day(Day(first), &clock(opens), &clock_end(closes));
        } else if last == next && closes.hour() < NIGHT_ENDS && opens > closes {
            let closes = if closes == NaiveTime::MIN {
                "24:00".to_owned()
            } else {
                clock(closes)
            };
            self.day(Day(first), &clock(opens), &closes);
        } else {
            let (opens, closes) = match opens < closes {
                true => (clock(opens), clock_end(closes)),
                false => ("00:00".to_owned(), "24:00".to_owned()),
            };
            let body = hours(&opens, &closes)
                .set("valid_from", Day(first).to_string())
                .set("valid_to", Day(last).to_string());
            self.rows
                .push((format!("{first}..{last} {opens}"), body.done()));
        }
    }

    fn day(&mut self, day: Day, opens: &str, closes: &str) {
        let body = hours(opens, closes).set("dtstart", day.to_string());
        self.rows.push((format!("{day} {opens}"), body.done()));
    }

    /// Hours that come back every week, between two days where it is periodic.
    fn weekly(&mut self, item: &Value) {
        let periodic = text(item, &["calendarType"]).as_deref() == Some("periodic");
        let day = |key: &str| {
            let given = text(item, &[key]).filter(|_| periodic);
            given
                .as_deref()
                .and_then(wall)
                .map(|wall| Day(wall.date()).to_string())
        };
        let (from, to) = (day("startDate"), day("endDate"));
        let opening = list(item, &["openingHours"]);
        for (index, part) in opening.iter().enumerate() {
            let days: Option<Vec<&str>> = list(part, &["dayOfWeek"])
                .iter()
                .map(|day| day.as_str().and_then(weekday))
                .collect();
            let times = (text(part, &["opens"]), text(part, &["closes"]));
            let (Some(days), (Some(opens), Some(closes))) =
                (days.filter(|days| !days.is_empty()), times)
            else {
                let field = format!("openingHours[{index}]");
                self.findings
                    .push(Finding::new(&field, Reason::HoursAsText).given(&part.to_string()));
                continue;
            };
            let byday = days.join(",");
            let body = hours(
                &opens,
                if closes == "23:59" {
                    "24:00"
                } else {
                    closes.as_str()
                },
            )
            .set("freq", "WEEKLY")
            .set("byday", byday.as_str())
            .maybe("valid_from", from.clone())
            .maybe("valid_to", to.clone());
            self.rows.push((format!("{byday} {opens}"), body.done()));
        }
        if let (true, Some(from), Some(to)) = (opening.is_empty(), from, to) {
            let key = format!("{from}..{to}");
            let body = hours("00:00", "24:00")
                .set("valid_from", from)
                .set("valid_to", to);
            self.rows.push((key, body.done()));
        }
    }
}

fn is_off(part: &Value) -> bool {
    let status = text(part, &["status", "type"]).or_else(|| text(part, &["status"]));
    matches!(
        status.as_deref(),
        Some("Unavailable" | "TemporarilyUnavailable")
    )
}

fn hours(opens: &str, closes: &str) -> Body {
    Body::default()
        .set("opens_at", opens)
        .set("closes_at", closes)
        .set("timezone", "Europe/Brussels")
}

/// The wall clock of the houses at a moment with its zone.
fn wall(text: &str) -> Option<NaiveDateTime> {
    let moment = DateTime::parse_from_rfc3339(text).ok()?;
    Some(local(moment.to_utc()).naive_local())
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// An end of a day at one minute to midnight means midnight.
fn clock_end(time: NaiveTime) -> String {
    match clock(time).as_str() {
        "23:59" => "24:00".to_owned(),
        other => other.to_owned(),
    }
}

fn weekday(name: &str) -> Option<&'static str> {
    let days = [
        ("monday", "MO"),
        ("tuesday", "TU"),
        ("wednesday", "WE"),
        ("thursday", "TH"),
        ("friday", "FR"),
        ("saturday", "SA"),
        ("sunday", "SU"),
    ];
    days.iter()
        .find(|(known, _)| *known == name)
        .map(|(_, code)| *code)
}

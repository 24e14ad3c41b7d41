//! From rows of opening hours to a text.

use super::{COLUMNS, WEEKDAYS, read};
use crate::flat::Fact;
use crate::sheet::cells::day_text;
use onthaal_model::time::Day;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

type Row = Map<String, Value>;

/// What stands before hours that the sheet cannot change.
pub(in crate::sheet) const LOCKED: &str = "[niet te wijzigen in dit blad]";

/// The rows as a text. Where it would not read back as the same rows it begins with [`LOCKED`].
pub(in crate::sheet) fn write(rows: &[&Row]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let text = in_words(rows);
    let back = read(&text, Fact::Text).value.unwrap_or_default();
    let known = rows.iter().map(|row| comparable(row));
    let same = sorted(known.collect()) == sorted(back.iter().map(comparable).collect());
    match same && rows.iter().all(|row| says_no_more(row)) {
        true => text,
        false => format!("{LOCKED} {text}"),
    }
}

fn sorted(mut rows: Vec<BTreeMap<String, String>>) -> Vec<BTreeMap<String, String>> {
    rows.sort();
    rows
}

/// What the text can say of a row.
fn comparable(row: &Row) -> BTreeMap<String, String> {
    let said = row
        .iter()
        .filter(|(name, value)| COLUMNS.contains(&name.as_str()) && !value.is_null());
    said.map(|(name, value)| {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), text)
    })
    .collect()
}

/// Whether the row holds nothing that the text cannot say.
fn says_no_more(row: &Row) -> bool {
    row.iter().all(|(name, value)| {
        let owner = ["service_id", "location_id", "service_at_location_id"];
        value.is_null()
            || COLUMNS.contains(&name.as_str())
            || owner.contains(&name.as_str())
            || name == "timezone" && value == "Europe/Brussels"
    })
}

fn text<'r>(row: &'r Row, name: &str) -> Option<&'r str> {
    row.get(name).and_then(Value::as_str)
}

/// The clauses: rows that differ only in their hours stand together.
fn in_words(rows: &[&Row]) -> String {
    let mut groups: Vec<(BTreeMap<String, String>, Vec<&Row>)> = Vec::new();
    let mut sorted: Vec<&Row> = rows.to_vec();
    sorted.sort_by_key(|row| order(row));
    for row in sorted {
        let mut head = comparable(row);
        head.remove("opens_at");
        head.remove("closes_at");
        match groups.iter_mut().find(|(known, _)| *known == head) {
            Some((_, group)) if !is_closed(row) => group.push(row),
            _ => groups.push((head, vec![row])),
        }
    }
    let clauses: Vec<String> = groups.iter().map(|(_, group)| clause(group)).collect();
    clauses.join("; ")
}

/// Weekly rules first, by their first day; then the rest.
fn order(row: &Row) -> (u8, String, usize, String, String) {
    let days = text(row, "byday").unwrap_or_default();
    let day = WEEKDAYS.iter().position(|(code, _, _)| days.contains(code));
    let rank = match (
        text(row, "freq"),
        is_closed(row),
        row.contains_key("opens_at"),
    ) {
        (_, true, _) => 3,
        (Some("WEEKLY"), _, _) => 0,
        (Some(_), _, _) => 1,
        (None, _, true) => 2,
        (None, _, false) => 4,
    };
    let of = |name: &str| text(row, name).unwrap_or_default().to_owned();
    let start = format!("{}{}", of("valid_from"), of("dtstart"));
    (
        rank,
        start,
        day.unwrap_or(7),
        days.to_owned(),
        of("opens_at"),
    )
}

fn is_closed(row: &Row) -> bool {
    (text(row, "opens_at"), text(row, "closes_at")) == (Some("00:00"), Some("00:00"))
}

fn clause(rows: &[&Row]) -> String {
    let Some(first) = rows.first() else {
        return String::new();
    };
    let aside = text(first, "description");
    if !first.contains_key("opens_at") {
        return format!("\"{}\"", aside.unwrap_or_default());
    }
    let aside = aside.map_or_else(String::new, |aside| format!(" ({aside})"));
    if is_closed(first) {
        let (from, to) = (date(first, "valid_from"), date(first, "valid_to"));
        return match from == to {
            true => format!("gesloten op {from}{aside}"),
            false => format!("gesloten van {from} tot {to}{aside}"),
        };
    }
    let days = days(first);
    let times: Vec<String> = rows.iter().map(|row| block(row)).collect();
    let times = times.join(", ");
    if days == "elke dag" && times == "hele dag" && !first.contains_key("valid_from") {
        return format!("24/7{}{aside}", tail(first));
    }
    format!("{days} {times}{}{aside}", tail(first))
}

fn date(row: &Row, name: &str) -> String {
    let day = text(row, name).and_then(|text| Day::parse("day", text).ok());
    day.map_or_else(|| "?".to_owned(), day_text)
}

fn days(row: &Row) -> String {
    let Some(byday) = text(row, "byday") else {
        return format!("op {}", date(row, "dtstart"));
    };
    let codes: Vec<&str> = byday.split(',').collect();
    if text(row, "freq") == Some("MONTHLY") {
        return format!("{} van de maand", nth(&codes));
    }
    let indices: Vec<Option<usize>> = codes
        .iter()
        .map(|code| WEEKDAYS.iter().position(|day| day.0 == *code))
        .collect();
    let every = match row.get("interval").and_then(Value::as_i64) {
        Some(weeks) if weeks > 1 => format!("om de {weeks} weken "),
        Some(_) | None => String::new(),
    };
    if codes.len() == 7 {
        return format!("{every}elke dag");
    }
    format!("{every}{}", runs(&indices).join(", "))
}

/// Days in a row as `ma-vr`.
fn runs(days: &[Option<usize>]) -> Vec<String> {
    let name = |day: &Option<usize>| day.map_or("?", |day| WEEKDAYS[day].1).to_owned();
    let mut out = Vec::new();
    let mut at = 0;
    while at < days.len() {
        let follows = |from: usize| {
            let next = days.get(from + 1).copied().flatten();
            next.is_some() && next == days[from].map(|day| day + 1)
        };
        let mut end = at;
        while follows(end) {
            end += 1;
        }
        if end >= at + 2 {
            out.push(format!("{}-{}", name(&days[at]), name(&days[end])));
        } else {
            out.extend(days[at..=end].iter().map(name));
        }
        at = end + 1;
    }
    out
}

/// `1WE,3WE` as `1e en 3e woensdag`.
fn nth(codes: &[&str]) -> String {
    let parts = codes.iter().map(|code| {
        let at = code.len().saturating_sub(2);
        (
            code.get(..at).unwrap_or_default(),
            code.get(at..).unwrap_or_default(),
        )
    });
    let (numbers, days): (Vec<&str>, Vec<&str>) = parts.unzip();
    let day = WEEKDAYS.iter().find(|known| days.first() == Some(&known.0));
    let day = day.filter(|_| days.iter().all(|other| Some(other) == days.first()));
    let numbers: Vec<String> = numbers
        .iter()
        .map(|number| match *number {
            "-1" => "laatste".to_owned(),
            number => format!("{number}e"),
        })
        .collect();
    format!("{} {}", numbers.join(" en "), day.map_or("?", |day| day.2))
}

fn block(row: &Row) -> String {
    let (opens, closes) = (text(row, "opens_at"), text(row, "closes_at"));
    if (opens, closes) == (Some("00:00"), Some("24:00")) {
        return "hele dag".to_owned();
    }
    format!("{}-{}", hour(opens), hour(closes))
}

/// `09:30` as `9u30`.
fn hour(text: Option<&str>) -> String {
    let (hours, minutes) = text
        .and_then(|text| text.split_once(':'))
        .unwrap_or(("?", "00"));
    let hours = match hours.strip_prefix('0') {
        Some(hours) if !hours.is_empty() => hours,
        _ => hours,
    };
    match minutes {
        "00" => format!("{hours}u"),
        minutes => format!("{hours}u{minutes}"),
    }
}

fn tail(row: &Row) -> String {
    let mut tail = String::new();
    let dated = !row.contains_key("byday");
    let starts = row.contains_key("dtstart") && text(row, "dtstart") != text(row, "valid_from");
    if starts && !dated {
        tail += &format!(" te beginnen op {}", date(row, "dtstart"));
    }
    match (row.contains_key("valid_from"), row.contains_key("valid_to")) {
        (true, true) => {
            tail += &format!(
                " van {} tot {}",
                date(row, "valid_from"),
                date(row, "valid_to")
            );
        }
        (true, false) => tail += &format!(" vanaf {}", date(row, "valid_from")),
        (false, true) => tail += &format!(" tot {}", date(row, "valid_to")),
        (false, false) => {}
    }
    for note in text(row, "notes").unwrap_or_default().split("; ") {
        tail += match note {
            "SH off" => " niet in de schoolvakanties",
            "SH only" => " enkel in de schoolvakanties",
            "PH off" => " niet op feestdagen",
            "PH only" => " enkel op feestdagen",
            _ => "",
        };
    }
    tail
}

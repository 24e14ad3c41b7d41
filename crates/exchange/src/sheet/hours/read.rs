//! From a text to rows of opening hours.

use super::clause::clause;
use crate::flat::Fact;
use crate::sheet::cells::{Note, Said};
use crate::sheet::words::folded;
use crate::verdict::Reason;
use serde_json::{Map, Value};

/// The rows that a text says. A text that is not understood to its last word becomes one row of
/// words: half a rule would send a family to a closed door.
pub(in crate::sheet) fn read(text: &str, fact: Fact) -> Said<Vec<Map<String, Value>>> {
    if let Fact::Day(_) = fact {
        let note = Note::new(Reason::ExcelDate).expected("ma 9u-12u");
        return Said::left_out(note);
    }
    if fact == Fact::Time || is_fraction(text) {
        let note = Note::new(Reason::HoursAsText).expected(as_clock(text));
        return Said::left_out(note);
    }
    let mut rows: Vec<Map<String, Value>> = Vec::new();
    let mut holidays: Vec<String> = Vec::new();
    let mut notes = Vec::new();
    for piece in pieces(text) {
        if let Some(words) = words_alone(&piece) {
            rows.push(in_words(words));
            continue;
        }
        match clause(&piece) {
            Ok(clause) => {
                rows.extend(clause.rows);
                holidays.extend(clause.holidays);
                if clause.past_midnight {
                    notes.push(Note::new(Reason::PastMidnight).given(&piece));
                }
            }
            Err(reason) => {
                let note = Note::new(reason).given(&piece);
                let note = note.expected("ma-vr 9u-12u; wo 13u30-17u");
                return Said::noted(vec![in_words(text)], note);
            }
        }
    }
    let of_rules = rows.iter_mut().filter(|row| row.contains_key("freq"));
    for row in of_rules.filter(|_| !holidays.is_empty()) {
        let mut said: Vec<String> = Vec::new();
        said.extend(row.get("notes").and_then(Value::as_str).map(str::to_owned));
        said.extend(holidays.iter().cloned());
        row.insert("notes".to_owned(), said.join("; ").into());
    }
    if rows.is_empty() && !holidays.is_empty() {
        let note = Note::new(Reason::HoursAsText).expected("ma-vr 9u-12u");
        return Said::noted(vec![in_words(text)], note);
    }
    for row in rows.iter_mut().filter(|row| row.contains_key("opens_at")) {
        row.insert("timezone".to_owned(), "Europe/Brussels".into());
    }
    Said {
        value: Some(rows),
        notes,
    }
}

fn in_words(text: &str) -> Map<String, Value> {
    let mut row = Map::new();
    row.insert("description".to_owned(), text.trim().into());
    row
}

/// Words between quotes, or words that everybody knows are no hours.
fn words_alone(piece: &str) -> Option<&str> {
    let quoted = piece
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(words) = quoted.filter(|words| !words.contains('"') && !words.is_empty()) {
        return Some(words);
    }
    let plain = folded(piece);
    let asks = [
        "na afspraak",
        "op afspraak",
        "enkel op afspraak",
        "enkel na afspraak",
        "alleen op afspraak",
        "alleen na afspraak",
        "na telefonische afspraak",
        "op telefonische afspraak",
        "of na afspraak",
        "of op afspraak",
        "en op afspraak",
        "en na afspraak",
        "uitsluitend op afspraak",
        "sur rendez vous",
        "by appointment",
    ];
    asks.contains(&plain.as_str()).then_some(piece)
}

/// The pieces between `;` and line ends that stand outside quotes and brackets; a comma before
/// `na afspraak` or `gesloten` ends one too.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let (mut quoted, mut depth) = (false, 0_usize);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let cuts = !quoted && depth == 0 && matches!(c, ';' | '\n');
        match (cuts, pieces.last_mut()) {
            (false, Some(last)) => last.push(c),
            _ => pieces.push(String::new()),
        }
    }
    let mut apart = Vec::new();
    for piece in pieces {
        let mut rest = piece.trim();
        while let Some(at) = rest.rfind(',').filter(|_| !rest.contains('"')) {
            let tail = rest[at + 1..].trim();
            if words_alone(tail).is_none() && !tail.to_lowercase().starts_with("gesloten") {
                break;
            }
            apart.push(tail.to_owned());
            rest = rest[..at].trim();
        }
        apart.push(rest.to_owned());
    }
    apart.retain(|piece| !piece.is_empty());
    apart
}

/// `0.375`, which is nine o'clock to Excel.
fn is_fraction(text: &str) -> bool {
    let number = text.trim().replace(',', ".");
    let number = number.parse::<f64>().ok();
    number.is_some_and(|number| number > 0.0 && number < 1.0)
}

fn as_clock(text: &str) -> String {
    match text.trim().replace(',', ".").parse::<f64>() {
        Ok(part) => {
            let minutes = (part * 1_440.0).round() as i64;
            format!("ma {}u{:02}-…", minutes / 60, minutes % 60)
        }
        Err(_) => format!("ma {}-…", text.trim()),
    }
}

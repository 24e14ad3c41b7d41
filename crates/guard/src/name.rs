//! What somebody is called. A list alone would find the flower Roos and miss Nwosu: the score is
//! made of the lists, the capital, and the words that stand before.

mod lists;

use lists::{AFTER_SMALL, CALLED, DOES, PARTICLES, RELATIONS, SPOKEN, TITLES};

use crate::kind::Kind;
use crate::reading::{Class, Found, Reading};
use crate::words::{EVERYDAY, FIRST_NAMES, PLACE_WORDS, SURNAMES, is_common};

/// Names, each with all its parts.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < reading.tokens.len() {
        let score = score(reading, index);
        if score >= 50 {
            let end = end_of(reading, index);
            found.push(Found {
                kind: Kind::Name,
                at: reading.span(with_title(reading, index), end),
                score: score.min(100),
            });
            index = end;
        }
        index += 1;
    }
    found
}

fn score(reading: &Reading, index: usize) -> u8 {
    let token = &reading.tokens[index];
    if token.class != Class::Word || is_saint(reading, index) {
        return 0;
    }
    let before = introduced(reading, index);
    if PARTICLES.contains(&token.key.as_str()) {
        return particle(reading, index, before);
    }
    if token.text.chars().count() < 2 {
        return 0;
    }
    let base = base(reading, index);
    let listed = listed(&token.key);
    let boost = match before {
        Some(Before::Title) if token.is_capital() && !reading.shouted && !is_common(&token.key) => {
            60
        }
        Some(Before::Title) if listed => 50,
        Some(Before::Called)
            if token.is_capital() && !reading.shouted && !is_common(&token.key) =>
        {
            40
        }
        Some(Before::Called) if FIRST_NAMES.contains(&token.key) && !token.opens => 45,
        Some(Before::Called | Before::Relation) if listed && !EVERYDAY.contains(&token.key) => 35,
        Some(Before::Called | Before::Relation) if listed && token.is_capital() => 35,
        Some(Before::Relation) if base >= 20 && token.is_capital() => 30,
        Some(Before::Spoken) if base >= 25 && token.is_capital() => 30,
        Some(Before::Spoken) if listed && !EVERYDAY.contains(&token.key) => 20,
        _ => 0,
    };
    let acts =
        base > 0 && FIRST_NAMES.contains(&token.key) && token.is_capital() && !reading.shouted;
    let acts = match (acts, reading.key(index + 1)) {
        (true, "thuis") if reading.key_before(index, 1) == "bij" => 45,
        (true, next) if DOES.contains(&next) && (token.opens || next != "en") => 40,
        _ => 0,
    };
    base + boost.max(acts) + pairs(reading, index, base)
}

fn listed(key: &str) -> bool {
    FIRST_NAMES.contains(key) || SURNAMES.contains(key)
}

/// The key without the s of whose it is: `Yusufs`.
fn owner(key: &str) -> Option<&str> {
    key.strip_suffix('s')
        .filter(|stem| stem.len() >= 4 && FIRST_NAMES.contains(*stem))
}

/// What the word alone is worth.
fn base(reading: &Reading, index: usize) -> u8 {
    let token = &reading.tokens[index];
    let key = token.key.as_str();
    let (capital, opens) = (token.is_capital() && !reading.shouted, token.opens);
    let short = key.chars().count() <= 3;
    // The month is written small, after a day, or with a point.
    let is_month = reading
        .tokens
        .get(index + 1)
        .is_some_and(|next| next.is("."))
        || index > 0 && reading.tokens[index - 1].class == Class::Digits;
    let everyday = EVERYDAY.contains(key) && !(key == "jan" && capital && !is_month);
    // The second half of a word with a line in it is seldom a name by itself.
    let half = index > 0
        && reading.tokens[index - 1].is("-")
        && reading.glued(index - 1)
        && reading.glued_before(index - 1);
    if FIRST_NAMES.contains(key) {
        return match (everyday, capital, opens) {
            (true, true, false) if !half => 40,
            (true, _, _) => 10,
            (false, true, _) => 65,
            (false, false, _) if short => 30,
            (false, false, _) => 55,
        };
    }
    if everyday || crate::words::CAPITALS.contains(key) {
        return 0;
    }
    if SURNAMES.contains(key) {
        return match (capital, PLACE_WORDS.contains(key)) {
            (true, false) => 55,
            (true, true) | (false, _) => 20,
        };
    }
    if capital && owner(key).is_some() {
        return 60;
    }
    if PLACE_WORDS.contains(key) || half || !capital {
        return 0;
    }
    if token.is_shouted() {
        return if key.chars().count() >= 4 { 20 } else { 0 };
    }
    if opens { 10 } else { 25 }
}

/// The title before a name belongs to it: without the name it says nothing.
fn with_title(reading: &Reading, index: usize) -> usize {
    let mut at = index;
    while at > 0 && reading.tokens[at - 1].is(".") {
        at -= 1;
    }
    match at.checked_sub(1) {
        Some(title) if TITLES.contains(&reading.key(title)) => title,
        Some(_) | None => index,
    }
}

/// What stands before a word.
enum Before {
    Title,
    Relation,
    Called,
    Spoken,
}

fn introduced(reading: &Reading, index: usize) -> Option<Before> {
    let mut at = index;
    // Points of abbreviations, and small words that may belong to the name.
    let mut step = || {
        at = at.checked_sub(1)?;
        Some(reading.tokens[at].key.as_str())
    };
    let mut key = step()?;
    let mut colon = false;
    while matches!(key, "." | ":" | "is") {
        colon |= key == ":" || key == "is";
        key = step()?;
    }
    if TITLES.contains(&key) && !colon {
        return Some(Before::Title);
    }
    if CALLED.contains(&key) {
        return Some(Before::Called);
    }
    if RELATIONS.contains(&key) && !colon {
        return Some(Before::Relation);
    }
    if colon && SPOKEN.contains(&key) {
        return Some(Before::Spoken);
    }
    match key {
        "van" | "voor" => {
            let owner = step()?;
            RELATIONS.contains(&owner).then_some(Before::Relation)
        }
        "ben" => (step() == Some("ik")).then_some(Before::Spoken),
        "met" | "naar" | "aan" | "door" | "bij" => (0..3)
            .filter_map(|_| step())
            .any(|word| SPOKEN.contains(&word))
            .then_some(Before::Spoken),
        key if SPOKEN.contains(&key) => Some(Before::Spoken),
        _ => None,
    }
}

/// `Van Damme` and `El Amrani`: a small word with a capital before one with a capital.
fn particle(reading: &Reading, index: usize, before: Option<Before>) -> u8 {
    let token = &reading.tokens[index];
    let Some(next) = (index + 1..reading.tokens.len().min(index + 3)).find(|at| {
        !PARTICLES.contains(&reading.key(*at))
            && !reading.tokens[*at].is("'")
            && !reading.tokens[*at].is("-")
    }) else {
        return 0;
    };
    let name = &reading.tokens[next];
    let title = matches!(before, Some(Before::Title));
    let usual = AFTER_SMALL.contains(&name.key.as_str()) || SURNAMES.contains(&name.key);
    let clipped = token.key == "d" && reading.key(index + 1) == "'";
    if title && (usual || clipped) {
        return 80;
    }
    let capital = name.class == Class::Word && name.is_capital() && !reading.shouted;
    if !capital || is_common(&name.key) && !usual {
        return 0;
    }
    match (before, token.is_capital()) {
        (Some(Before::Title), _) => 80,
        (Some(_), true) => 65,
        (None, true) if usual || clipped || !token.opens && !PLACE_WORDS.contains(&name.key) => 55,
        _ => 0,
    }
}

/// Two words with a capital beside one another, of which neither is known.
fn pairs(reading: &Reading, index: usize, base: u8) -> u8 {
    let mut next = index + 1;
    while next < reading.tokens.len() && PARTICLES.contains(&reading.key(next)) {
        next += 1;
    }
    let Some(token) = reading.tokens.get(next) else {
        return 0;
    };
    let listed_first = FIRST_NAMES.contains(&reading.tokens[index].key);
    let follows = token.class == Class::Word
        && token.is_capital()
        && !reading.shouted
        && !is_common(&token.key);
    match (base, follows) {
        (10, true) if listed_first => 45,
        (10, true) if self::base(reading, next) >= 55 => 40,
        (25, true) if next == index + 1 && self::base(reading, next) >= 25 => 25,
        (40, true) => 25,
        _ => 0,
    }
}

/// A school, a street or a church bears the name of a saint.
fn is_saint(reading: &Reading, index: usize) -> bool {
    let saints = [
        "sint", "st", "heilige", "onze", "prinses", "prins", "koning", "koningin", "dokter",
    ];
    let before = reading.key_before(index, 1);
    (before == "-" || before == ".") && saints.contains(&reading.key_before(index, 2))
        || ["sint", "heilige", "prinses", "koningin", "koning"].contains(&before)
}

/// The last token of the name: more names, with small words and lines between them.
fn end_of(reading: &Reading, start: usize) -> usize {
    let mut end = start;
    loop {
        let mut next = end + 1;
        while reading.tokens.get(next).is_some_and(|token| {
            PARTICLES.contains(&token.key.as_str())
                || (token.is("-") || token.is("'")) && reading.glued(next - 1)
        }) {
            next += 1;
        }
        let Some(token) = reading.tokens.get(next) else {
            return end;
        };
        let whole = listed(&token.key) && !EVERYDAY.contains(&token.key)
            || token.is_capital() && !reading.shouted && !token.opens && !is_common(&token.key);
        if token.class != Class::Word || !whole || next > end + 4 {
            return end;
        }
        end = next;
    }
}

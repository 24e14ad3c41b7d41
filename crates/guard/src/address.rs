//! Where somebody lives: a street with a number, or a postcode with its municipality.

mod lists;

use lists::{CONTEXT, FRENCH, MAYBE, STREETS, UNITS, WAYS};

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::reading::{Class, Found, Reading};
use crate::words::{EVERYDAY, PLACES, Place};

/// Streets with a house number, and postcodes with the place they belong to.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, token) in reading.tokens.iter().enumerate() {
        match token.class {
            Class::Word => found.extend(street(reading, index).or_else(|| french(reading, index))),
            Class::Digits => found.extend(municipality(reading, index)),
            Class::Sign => {}
        }
    }
    found
}

fn ends_with(key: &str, ends: &[&str]) -> bool {
    ends.iter()
        .any(|end| key.strip_suffix(end).is_some_and(|stem| stem.len() >= 2))
}

fn street(reading: &Reading, index: usize) -> Option<Found> {
    let token = &reading.tokens[index];
    let key = token.key.as_str();
    if WAYS.contains(&key) || WAYS.iter().any(|way| key == format!("{way}en")) {
        return None;
    }
    let capital = token.is_capital();
    let named = reading
        .tokens
        .get(index.wrapping_sub(1))
        .is_some_and(|before| {
            matches!(
                before.key.as_str(),
                "grote" | "oude" | "nieuwe" | "kleine" | "lange" | "korte" | "hoge" | "groot"
            ) && before.is_capital()
        });
    let alone = STREETS[..5].contains(&key) || MAYBE.contains(&key);
    let base = if ends_with(key, STREETS) {
        65
    } else if ends_with(key, MAYBE) && !EVERYDAY.contains(key) {
        match (capital, token.opens) {
            (true, false) => 55,
            (true, true) => 50,
            (false, _) => 25,
        }
    } else if alone && capital && (named || !token.opens) {
        if named { 60 } else { 40 }
    } else {
        return None;
    };
    let from = start_of_name(reading, index);
    match house_number(reading, index + 1) {
        Some(end) => Some(Found {
            kind: Kind::Address,
            at: reading.span(from, end),
            score: boosted(base, 30, near(reading, (from, end), (4, 4), CONTEXT)),
        }),
        None => Some(Found {
            kind: Kind::Address,
            at: reading.span(from, index),
            score: boosted(
                if capital && base >= 60 { 25 } else { 0 },
                30,
                near(
                    reading,
                    (from, index),
                    (4, 0),
                    &["woont", "wonen", "adres", "woonde", "thuisadres", "habite"],
                ),
            ),
        }),
    }
}

/// The capitalised words and lines that stand before the word and belong to it.
fn start_of_name(reading: &Reading, index: usize) -> usize {
    let mut start = index;
    while start > 0 {
        let before = &reading.tokens[start - 1];
        let joins = match before.class {
            Class::Sign => before.is("-") && reading.glued(start - 1),
            Class::Word => {
                before.is_capital() && !before.opens && reading.tokens[start].class == Class::Word
                    || (reading.tokens[start].is("-") && reading.glued(start - 1))
            }
            Class::Digits => false,
        };
        if !joins {
            break;
        }
        start -= 1;
    }
    start
}

/// The token that ends a house number which begins here, with its letter and its box.
fn house_number(reading: &Reading, from: usize) -> Option<usize> {
    let fillers = [",", ".", "op", "nummer", "nr", "huisnummer", "n", "°", "no"];
    let at = (from..reading.tokens.len().min(from + 4))
        .find(|at| !fillers.contains(&reading.key(*at)))?;
    let number = reading.tokens.get(at)?;
    if number.class != Class::Digits || number.text.len() > 4 || number.number()? == 0 {
        return None;
    }
    let mut end = at;
    // A range of hours looks like a range of houses until its unit.
    while let (Some(sign), Some(more)) = (reading.tokens.get(end + 1), reading.tokens.get(end + 2))
        && reading.glued(end)
        && reading.glued(end + 1)
        && ["-", ":", ".", "/", ","].contains(&sign.text.as_str())
        && more.class == Class::Digits
    {
        if sign.is(":") || sign.is(",") || sign.is(".") {
            return None;
        }
        end += 2;
    }
    if UNITS.contains(&reading.key(end + 1))
        || reading.tokens.get(end + 1).is_some_and(|next| next.is(":"))
    {
        return None;
    }
    let before = reading.key_before(at, 1);
    if before == "om" || before == "€" {
        return None;
    }
    let letter = reading.tokens.get(end + 1);
    if letter.is_some_and(|next| {
        next.class == Class::Word && next.text.chars().count() == 1 && reading.glued(end)
    }) {
        end += 1;
    }
    let boxed = matches!(reading.key(end + 1), "bus" | "b" | "bte")
        && reading
            .tokens
            .get(end + 2)
            .is_some_and(|next| next.class == Class::Digits);
    Some(if boxed { end + 2 } else { end })
}

fn french(reading: &Reading, index: usize) -> Option<Found> {
    if !FRENCH.contains(&reading.key(index)) {
        return None;
    }
    let number = (index + 2..reading.tokens.len().min(index + 8))
        .find(|at| reading.tokens[*at].class == Class::Digits)?;
    let end = house_number(reading, number)?;
    Some(Found {
        kind: Kind::Address,
        at: reading.span(index, end),
        score: 70,
    })
}

/// A postcode before a municipality. Where it is not that one's, it may be a year.
fn municipality(reading: &Reading, index: usize) -> Option<Found> {
    let postcode = &reading.tokens[index];
    if postcode.text.len() != 4 || postcode.text.starts_with('0') {
        return None;
    }
    let first = index + 1;
    let candidates = PLACES.get(reading.key(first))?;
    let (place, end) = candidates
        .iter()
        .filter_map(|place| Some((place, stands(reading, first, place)?)))
        .max_by_key(|(place, end)| (*end, place.postcode == postcode.text))?;
    let before = reading.key_before(index, 1);
    let capital = reading.tokens[first].is_capital();
    let is_year = postcode.text.starts_with("19") || postcode.text.starts_with("20");
    let after_year_word =
        ["in", "sinds", "van", "tot", "voor", "na", "eind", "begin"].contains(&before);
    let own = candidates
        .iter()
        .any(|each| each.postcode == postcode.text && each.words == place.words);
    let score = match (own, is_year, capital) {
        (true, true, _) if after_year_word => 40,
        (true, _, true) => 75,
        (true, false, false) => 60,
        (true, true, false) => 40,
        (false, false, true) => 55,
        (false, _, _) => 20,
    };
    Some(Found {
        kind: Kind::Address,
        at: reading.span(index, end),
        score,
    })
}

/// The last token of the place, when it stands here.
fn stands(reading: &Reading, first: usize, place: &Place) -> Option<usize> {
    let mut at = first;
    for (order, word) in place.words.iter().enumerate() {
        if order > 0 {
            at += 1;
            if reading.tokens.get(at).is_some_and(|token| token.is("-")) {
                at += 1;
            }
        }
        if reading.key(at) != word {
            return None;
        }
    }
    Some(at)
}

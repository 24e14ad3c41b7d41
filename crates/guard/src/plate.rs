//! Number plates of cars.

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::reading::Class::{Digits, Word};
use crate::reading::{Class, Found, Reading};

const CONTEXT: &[&str] = &[
    "nummerplaat",
    "plaat",
    "auto",
    "wagen",
    "camionette",
    "kenteken",
    "bestelwagen",
    "plaque",
    "bromfiets",
    "moto",
];

/// The plate of today, one digit, three letters and three digits, and with a word beside them the
/// older ones and those of neighbours.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for start in 0..reading.tokens.len() {
        for parts in [2, 3]
            .into_iter()
            .filter_map(|wanted| parts(reading, start, wanted))
        {
            let base = score(reading, &parts);
            let end = parts[parts.len() - 1];
            if base > 0 {
                found.push(Found {
                    kind: Kind::Plate,
                    at: reading.span(start, end),
                    score: boosted(base, 35, near(reading, (start, end), (4, 3), CONTEXT)),
                });
            }
        }
    }
    found
}

/// What the groups are worth by themselves.
fn score(reading: &Reading, parts: &[usize]) -> u8 {
    let token = |index: &usize| &reading.tokens[*index];
    let shape: Vec<(Class, usize)> = parts
        .iter()
        .map(|index| (token(index).class, token(index).text.chars().count()))
        .collect();
    let shouted = parts
        .iter()
        .all(|index| token(index).class == Digits || token(index).is_shouted());
    let gaps = || {
        parts
            .windows(2)
            .map(|pair| token(&pair[1]).at.start - token(&pair[0]).at.end)
    };
    let lined = gaps().all(|gap| gap == 0)
        || (parts[0] + 1..parts[parts.len() - 1]).any(|index| token(&index).is("-"));
    match shape.as_slice() {
        [(Digits, 1), (Word, 3), (Digits, 3)] => match (shouted, lined) {
            (true, _) => 75,
            (false, true) => 60,
            (false, false) => 30,
        },
        [(Word, 3), (Digits, 3)] | [(Digits, 3), (Word, 3)] => match (shouted, lined) {
            (true, true) => 40,
            (true, false) | (false, true) => 20,
            (false, false) => 0,
        },
        [(Word, 2), (Digits, 3), (Word, 2)] if shouted && lined => 60,
        [(Word, 2), (Digits, 2), (Digits, 2)] | [(Digits, 2), (Word, 2 | 3), (Digits, 1 | 2)]
            if shouted =>
        {
            35
        }
        _ => 0,
    }
}

/// So many groups from here with at most a line, a point or a space between, where nothing stands
/// against either end.
fn parts(reading: &Reading, start: usize, wanted: usize) -> Option<Vec<usize>> {
    let class = |index: usize| reading.tokens.get(index).map(|token| token.class);
    let is_group = |index: usize| matches!(class(index), Some(Word | Digits));
    let joined = |index: usize| reading.glued(index) && is_group(index + 1);
    if !is_group(start) || (start > 0 && is_group(start - 1) && joined(start - 1)) {
        return None;
    }
    let mut parts = vec![start];
    let mut index = start;
    while parts.len() < wanted {
        index += 1;
        if reading
            .tokens
            .get(index)
            .is_some_and(|token| token.is("-") || token.is("."))
        {
            index += 1;
        }
        if !is_group(index)
            || reading.tokens[index].at.start - reading.tokens[parts[parts.len() - 1]].at.end > 3
        {
            return None;
        }
        parts.push(index);
    }
    (!joined(index)).then_some(parts)
}

//! The number of the national register: eleven digits, of which the last two check the others.

use crate::context::{boosted, near};
use crate::kind::Kind;
use crate::numbers::{Piece, runs};
use crate::reading::{Found, Reading};

const CONTEXT: &[&str] = &[
    "rijksregister",
    "rijksregisternummer",
    "rijksregnr",
    "rrn",
    "rr",
    "insz",
    "inss",
    "niss",
    "bis",
    "bisnummer",
    "nationaal",
    "identiteitskaart",
    "registre",
];

/// Numbers of the national register, and those that are written as one.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for piece in runs(reading).iter().flat_map(|run| run.pieces(&[11])) {
        if piece.in_word || !has_a_day(&piece.digits) {
            continue;
        }
        let base = match (checks(&piece.digits), looks_like_one(&piece)) {
            (true, _) => 90,
            (false, true) => 55,
            (false, false) => 30,
        };
        found.push(Found {
            kind: Kind::NationalNumber,
            at: reading.span(piece.tokens.0, piece.tokens.1),
            score: boosted(base, 30, near(reading, piece.tokens, (4, 2), CONTEXT)),
        });
    }
    found
}

/// Month and day can be unknown; who is not in the register has a month that is 20 or 40 more.
fn has_a_day(digits: &str) -> bool {
    let two = |from: usize| digits[from..from + 2].parse::<u32>().unwrap_or(99);
    matches!(two(2), 0..=12 | 20..=32 | 40..=52) && two(4) <= 31
}

/// Who was born from 2000 on counts with a 2 in front.
fn checks(digits: &str) -> bool {
    let (Ok(number), Ok(check)) = (digits[..9].parse::<u64>(), digits[9..].parse::<u64>()) else {
        return false;
    };
    [number, number + 2_000_000_000]
        .iter()
        .any(|number| 97 - number % 97 == check)
}

/// As it is printed on the card, so that a slip of one digit does not hide it.
fn looks_like_one(piece: &Piece) -> bool {
    let shapes: [&[usize]; 2] = [&[2, 2, 2, 3, 2], &[6, 3, 2]];
    shapes.contains(&piece.shape.as_slice())
        && piece
            .between
            .last()
            .is_some_and(|mark| mark == "." || mark == "-")
}

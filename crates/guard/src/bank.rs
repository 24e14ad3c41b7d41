//! Bank accounts and bank cards.

use crate::kind::Kind;
use crate::numbers::runs;
use crate::reading::{Found, Reading};
use iban::Iban;

const SHORTEST: usize = 15;
const LONGEST: usize = 34;

/// Accounts anywhere in Europe, and what only differs from a Belgian one by a slip.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    let letters = &reading.letters;
    let mut start = 0;
    while start < letters.len() {
        let inside = start > 0 && letters[start - 1].is_alphanumeric();
        match (inside, account(letters, start)) {
            (false, Some((end, score))) => {
                found.push(Found {
                    kind: Kind::Iban,
                    at: start..end,
                    score,
                });
                start = end;
            }
            _ => start += 1,
        }
    }
    found.extend(cards(reading));
    found
}

/// Where the account that begins here ends, and how sure that is.
fn account(letters: &[char], start: usize) -> Option<(usize, u8)> {
    let mut plain = String::new();
    let mut ends = Vec::new();
    let mut gap = 0;
    for (index, letter) in letters.iter().enumerate().skip(start) {
        match letter {
            letter if letter.is_ascii_alphanumeric() => {
                gap = 0;
                plain.push(letter.to_ascii_uppercase());
                ends.push(index + 1);
            }
            ' ' | '.' | '-' if gap == 0 && !plain.is_empty() => gap += 1,
            _ => break,
        }
        if plain.len() == LONGEST {
            break;
        }
    }
    let bytes = plain.as_bytes();
    let begins = bytes.len() >= SHORTEST
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !begins {
        return None;
    }
    let right = (SHORTEST..=plain.len())
        .rev()
        .find(|length| plain[..*length].parse::<Iban>().is_ok());
    if let Some(length) = right {
        return Some((ends[length - 1], 95));
    }
    let belgian =
        plain.len() >= 16 && plain.starts_with("BE") && bytes[2..16].iter().all(u8::is_ascii_digit);
    belgian.then(|| (ends[15], 60))
}

/// Sixteen digits of a card, of which the last checks the others.
fn cards(reading: &Reading) -> Vec<Found> {
    let pieces = runs(reading);
    let pieces = pieces.iter().flat_map(|run| run.pieces(&[16]));
    pieces
        .filter(|piece| !piece.in_word && checks(&piece.digits))
        .filter(|piece| piece.shape == [16] || piece.shape == [4, 4, 4, 4])
        .map(|piece| Found {
            kind: Kind::Document,
            at: reading.span(piece.tokens.0, piece.tokens.1),
            score: 80,
        })
        .collect()
}

/// Every second digit from the right counts double.
fn checks(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0');
            match index % 2 {
                0 => digit,
                _ => digit * 2 / 10 + digit * 2 % 10,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

//! A text as the recognisers read it: one form of every letter and digit, cut into tokens, with
//! the way back to the bytes that were given.

use crate::words::fold;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Letters.
    Word,
    /// Digits 0 to 9.
    Digits,
    /// One character that is neither, nor a space.
    Sign,
}

/// A word, a row of digits or a sign.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) class: Class,
    /// As it stands.
    pub(crate) text: String,
    /// Without accents and capitals.
    pub(crate) key: String,
    /// Its letters in the reading.
    pub(crate) at: Range<usize>,
    /// Whether a sentence begins here.
    pub(crate) opens: bool,
}

/// A text, read.
pub(crate) struct Reading {
    pub(crate) letters: Vec<char>,
    places: Vec<Range<usize>>,
    pub(crate) tokens: Vec<Token>,
    /// Whether all of it is written in capitals, so that a capital says nothing.
    pub(crate) shouted: bool,
}

/// A piece of a reading that a recogniser points at.
pub(crate) struct Found {
    pub(crate) kind: crate::kind::Kind,
    pub(crate) at: Range<usize>,
    pub(crate) score: u8,
}

impl Reading {
    /// Reads a text. Compatibility forms, digits of other scripts, dashes and what is invisible
    /// become plain; every letter remembers the bytes it came from.
    pub(crate) fn of(text: &str) -> Reading {
        let mut letters = Vec::new();
        let mut places = Vec::new();
        for (start, cluster) in text.grapheme_indices(true) {
            let place = start..start + cluster.len();
            let plain: String = match cluster {
                "º" => "°".to_owned(),
                _ => cluster.nfkc().collect(),
            };
            for letter in plain.chars().filter(|letter| !is_invisible(*letter)) {
                letters.push(plain_letter(letter));
                places.push(place.clone());
            }
        }
        let tokens = tokens(&letters);
        let words = || tokens.iter().filter(|token| token.class == Class::Word);
        let shouted =
            words().count() > 2 && !words().any(|word| word.text.chars().any(char::is_lowercase));
        Reading {
            letters,
            places,
            shouted,
            tokens,
        }
    }

    /// The bytes of the text that these letters came from.
    pub(crate) fn bytes(&self, at: &Range<usize>) -> Range<usize> {
        match (
            self.places.get(at.start),
            self.places.get(at.end.saturating_sub(1)),
        ) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }

    /// These letters as text.
    pub(crate) fn text(&self, at: &Range<usize>) -> String {
        self.letters[at.clone()].iter().collect()
    }

    /// Whether nothing stands between this token and the next.
    pub(crate) fn glued(&self, index: usize) -> bool {
        match (self.tokens.get(index), self.tokens.get(index + 1)) {
            (Some(token), Some(next)) => token.at.end == next.at.start,
            _ => false,
        }
    }

    /// Whether nothing stands between this token and the one before.
    pub(crate) fn glued_before(&self, index: usize) -> bool {
        index
            .checked_sub(1)
            .is_some_and(|before| self.glued(before))
    }

    /// The key of a token, or nothing outside the text.
    pub(crate) fn key(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &token.key)
    }

    /// The key of the token that stands so many before this one.
    pub(crate) fn key_before(&self, index: usize, steps: usize) -> &str {
        index.checked_sub(steps).map_or("", |index| self.key(index))
    }

    /// The letters from one token to another, both with them.
    pub(crate) fn span(&self, from: usize, to: usize) -> Range<usize> {
        self.tokens[from].at.start..self.tokens[to].at.end
    }
}

impl Token {
    /// Whether it begins with a capital, or with a letter of a script that has none.
    pub(crate) fn is_capital(&self) -> bool {
        self.class == Class::Word && !self.text.starts_with(char::is_lowercase)
    }

    /// Whether it is written in capitals only.
    pub(crate) fn is_shouted(&self) -> bool {
        self.text.chars().count() > 1 && self.text.chars().all(char::is_uppercase)
    }

    /// The digits as a number, when they are few enough to be one.
    pub(crate) fn number(&self) -> Option<u32> {
        (self.class == Class::Digits && self.text.len() <= 9)
            .then(|| self.text.parse().ok())
            .flatten()
    }

    /// Whether it is this sign.
    pub(crate) fn is(&self, sign: &str) -> bool {
        self.class == Class::Sign && self.text == sign
    }
}

/// What has no width or only turns the direction of what is read.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The digits zero of scripts that people at a desk may write in.
const ZEROES: [char; 13] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{e50}', '\u{f20}', '\u{1040}', '\u{17e0}',
];

fn plain_letter(letter: char) -> char {
    if let '\u{1369}'..='\u{1371}' = letter {
        return char::from_digit(letter as u32 - 0x1368, 10).unwrap_or(letter);
    }
    for zero in ZEROES {
        if let Some(value) = (letter as u32).checked_sub(zero as u32)
            && value < 10
        {
            return char::from_digit(value, 10).unwrap_or(letter);
        }
    }
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        _ => letter,
    }
}

fn class(letter: char) -> Option<Class> {
    if letter.is_ascii_digit() {
        Some(Class::Digits)
    } else if letter.is_alphabetic() || is_combining_mark(letter) {
        Some(Class::Word)
    } else if letter.is_whitespace() {
        None
    } else {
        Some(Class::Sign)
    }
}

fn tokens(letters: &[char]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut opens = true;
    let mut start = 0;
    while start < letters.len() {
        let Some(kind) = class(letters[start]) else {
            opens |= letters[start] == '\n';
            start += 1;
            continue;
        };
        let more = letters[start..]
            .iter()
            .take_while(|letter| class(**letter) == Some(kind))
            .count();
        let end = start + if kind == Class::Sign { 1 } else { more };
        let text: String = letters[start..end].iter().collect();
        let ends = matches!(text.as_str(), "." | "!" | "?" | ":" | ";" | "•");
        tokens.push(Token {
            class: kind,
            key: fold(&text),
            text,
            at: start..end,
            opens: opens && kind != Class::Sign,
        });
        opens = match kind {
            Class::Sign => opens || ends,
            Class::Word | Class::Digits => false,
        };
        start = end;
    }
    tokens
}

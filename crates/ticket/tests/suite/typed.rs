//! A code as it comes from hurried hands, other keyboards, half photos and pasted addresses.

use onthaal_model::random::SeededRandomness;
use onthaal_ticket::code::{CODE_CHARACTERS, CodeError, Secret};
use proptest::prelude::*;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn secret() -> impl Strategy<Value = Secret> {
    any::<u64>().prop_map(|seed| Secret::new(&SeededRandomness::new(seed)))
}

/// What comes between the characters of a code without anybody meaning it.
const BETWEEN: [&str; 18] = [
    " ", "  ", "\n", "\t", "-", ".", "_", ":", ",", " / ", "·", "\u{a0}", "\u{2011}", "\u{2013}",
    "\u{200e}", "\u{200f}", "\u{202b}", "\u{feff}",
];

fn wide(character: char) -> char {
    char::from_u32(u32::from(character) + 0xFEE0).expect("every ASCII sign has a wide form")
}

fn from_zero(character: char, zero: u32) -> char {
    let moved = character.to_digit(10).map(|digit| zero + digit);
    moved.and_then(char::from_u32).unwrap_or(character)
}

/// One character as another keyboard, hand or eye would have it.
fn otherwise(character: char, how: u8) -> char {
    match (how % 8, character) {
        (0, '0') => 'O',
        (1, '0') => 'o',
        (2, '1') => 'I',
        (3, '1') => 'l',
        (4, any) => any.to_ascii_lowercase(),
        (5, any) => wide(any),
        (6, any) => from_zero(any, 0x0660),
        (7, any) => from_zero(any, 0x06F0),
        (_, any) => any,
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_reading(text in any::<String>()) {
        let read = Secret::parse(&text);
        prop_assert!(read.is_err(), "a code out of nothing");
    }

    #[test]
    fn nothing_like_a_code_stops_the_reading(
        text in "[0-9A-Za-zＯ０-９٠-٩۰-۹ -./t\u{200f}\u{202e}éÜß]{0,60}"
    ) {
        // One of a thousand that has the right length fits its check by chance.
        if let Ok(read) = Secret::parse(&text) {
            prop_assert_eq!(Secret::parse(&read.code()), Ok(read));
        }
    }

    #[test]
    fn a_code_is_found_again_from_any_hand(
        secret in secret(),
        hands in proptest::collection::vec((any::<u8>(), 0..BETWEEN.len() * 3), CODE_CHARACTERS),
        before in 0..BETWEEN.len(),
    ) {
        let mut typed = String::from(BETWEEN[before]);
        for (character, (how, between)) in secret.code().chars().zip(hands) {
            typed.push(otherwise(character, how));
            typed.push_str(BETWEEN.get(between).copied().unwrap_or_default());
        }
        prop_assert_eq!(Secret::parse(&typed), Ok(secret));
    }

    #[test]
    fn a_code_is_found_in_the_address_of_its_page(
        secret in secret(),
        host in "[a-z]{1,12}(\\.[a-z]{2,8}){1,2}",
        tail in "(/|\\?lang=(nl|fr|en)|#[a-z]{0,8}|)",
        grouped in any::<bool>(),
        loud in any::<bool>(),
    ) {
        let code = if grouped { secret.grouped().replace(' ', "-") } else { secret.code() };
        let address = format!("https://{host}/t/{code}{tail}");
        let address = if loud { address.to_uppercase() } else { address };
        prop_assert_eq!(Secret::parse(&address), Ok(secret));
    }

    #[test]
    fn every_single_wrong_character_is_seen(
        secret in secret(),
        at in 0..CODE_CHARACTERS,
        other in 0..32_usize,
    ) {
        let mut wrong = secret.code().into_bytes();
        prop_assume!(wrong[at] != ALPHABET[other]);
        wrong[at] = ALPHABET[other];
        let wrong = String::from_utf8(wrong).expect("the alphabet is ASCII");
        prop_assert_eq!(Secret::parse(&wrong), Err(CodeError::Check));
    }

    #[test]
    fn every_exchange_of_two_characters_up_to_two_apart_is_seen(
        secret in secret(),
        at in 0..CODE_CHARACTERS - 2,
        apart in 1..=2_usize,
    ) {
        let mut wrong = secret.code().into_bytes();
        prop_assume!(wrong[at] != wrong[at + apart]);
        wrong.swap(at, at + apart);
        let wrong = String::from_utf8(wrong).expect("the alphabet is ASCII");
        prop_assert_eq!(Secret::parse(&wrong), Err(CodeError::Check));
    }

    #[test]
    fn a_part_of_a_code_is_called_too_short_wherever_it_is_torn(
        secret in secret(),
        from in 0..CODE_CHARACTERS,
        length in 1..CODE_CHARACTERS,
    ) {
        let code = secret.code();
        let part = &code[from..CODE_CHARACTERS.min(from + length)];
        prop_assert_eq!(Secret::parse(part), Err(CodeError::TooShort(part.len())));
        let twice = format!("{code}{part}");
        prop_assert_eq!(Secret::parse(&twice), Err(CodeError::TooLong));
    }

    #[test]
    fn a_strange_letter_is_called_strange(secret in secret(), at in 0..CODE_CHARACTERS) {
        for strange in ['U', 'u', 'é', 'Ж', '漢', 'ß', '\u{ff35}', '²', '۽'] {
            let mut wrong: Vec<char> = secret.code().chars().collect();
            wrong[at] = strange;
            let wrong: String = wrong.into_iter().collect();
            let expected = match strange.is_alphanumeric() {
                true => CodeError::Character,
                false => CodeError::TooShort(CODE_CHARACTERS - 1),
            };
            prop_assert_eq!(Secret::parse(&wrong), Err(expected), "{}", strange);
        }
    }
}

#[test]
fn no_refusal_repeats_what_was_typed() {
    let code = Secret::new(&SeededRandomness::new(3)).code();
    let wrong = [&code[..12], &format!("{code}{code}"), "ÉÉN", "", &code[1..]];
    for typed in wrong {
        let refusal = Secret::parse(typed).expect_err("it is no code");
        let told = format!("{refusal} {refusal:?} {}", refusal.code());
        for part in code.as_bytes().windows(5) {
            let part = std::str::from_utf8(part).expect("the alphabet is ASCII");
            assert!(!told.contains(part), "{told}");
        }
    }
}

#[test]
fn two_hundred_thousand_random_codes_open_no_other() {
    let random = SeededRandomness::new(11);
    let mut found = std::collections::BTreeSet::new();
    for _ in 0..200_000 {
        assert!(found.insert(Secret::new(&random).locator()));
    }
}

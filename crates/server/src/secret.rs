//! Tokens, one-time codes and hashes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use onthaal_model::random::Randomness;
use sha2::{Digest, Sha256};

/// Digits and letters that are not taken for one another when read aloud (Crockford).
const SPOKEN: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Ten characters of five bits: too many to try within the life of a code.
const CODE_LENGTH: usize = 10;

/// 32 random bytes, as text.
pub(crate) fn token(random: &dyn Randomness) -> String {
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A code for people, such as `K7M2Q-9XTRB`.
pub(crate) fn spoken_code(random: &dyn Randomness) -> String {
    let mut bytes = [0; CODE_LENGTH];
    random.fill(&mut bytes);
    let mut code: String = bytes
        .iter()
        .map(|byte| char::from(SPOKEN[usize::from(byte % 32)]))
        .collect();
    code.insert(CODE_LENGTH / 2, '-');
    code
}

/// The code as it was made, however it was typed; nothing when it cannot be one.
pub(crate) fn plain_code(typed: &str) -> Option<String> {
    let mut plain = String::with_capacity(CODE_LENGTH);
    for c in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let c = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if !c.is_ascii() || !SPOKEN.contains(&(c as u8)) || plain.len() == CODE_LENGTH {
            return None;
        }
        plain.push(c);
    }
    (plain.len() == CODE_LENGTH).then_some(plain)
}

/// The hash under which a secret is kept.
pub(crate) fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// The same in hexadecimal.
pub(crate) fn sha256_hex(text: &str) -> String {
    hex::encode(sha256(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;

    #[test]
    fn a_code_is_found_again_however_it_was_typed() {
        let code = spoken_code(&SeededRandomness::new(1));
        let plain = plain_code(&code).unwrap();
        assert_eq!(code.len(), 11);
        assert_eq!(plain_code(&code.to_lowercase()).as_ref(), Some(&plain));
        assert_eq!(plain_code(&format!(" {plain} ")).as_ref(), Some(&plain));
        assert_eq!(plain_code("oilOI-00000").as_deref(), Some("0110100000"));
        for wrong in [
            "",
            "K7M2Q-9XTR",
            "K7M2Q-9XTRBB",
            "K7M2Q-9XTRU",
            "é7M2Q-9XTRB",
        ] {
            assert_eq!(plain_code(wrong), None, "{wrong}");
        }
    }
}

//! Half characters in JSON. A browser writes half of a pair, as a cut or a paste may leave it, as an
//! escape that stands for no character; here it becomes the mark for "not readable".

/// The same JSON with every lone half written as U+FFFD.
pub(crate) fn mended(body: &[u8]) -> Vec<u8> {
    let mut mended = body.to_vec();
    let mut at = 0;
    while at < mended.len() {
        let (step, lone) = match (mended[at], half(&mended[at..]), half_after(&mended, at)) {
            (b'\\', Some(Half::High), Some(Half::Low)) => (12, false),
            (b'\\', Some(_), _) => (6, true),
            (b'\\', None, _) => (2, false),
            _ => (1, false),
        };
        if lone {
            mended[at..at + 6].copy_from_slice(b"\\ufffd");
        }
        at += step;
    }
    mended
}

#[derive(PartialEq, Eq)]
enum Half {
    High,
    Low,
}

fn half_after(bytes: &[u8], at: usize) -> Option<Half> {
    bytes.get(at + 6..).and_then(half)
}

/// Which half the escape at the start of these bytes stands for, when it is one.
fn half(bytes: &[u8]) -> Option<Half> {
    let digits = bytes.get(..6)?.strip_prefix(b"\\u")?;
    let digits = str::from_utf8(digits).ok()?;
    match u16::from_str_radix(digits, 16).ok()? {
        0xd800..=0xdbff => Some(Half::High),
        0xdc00..=0xdfff => Some(Half::Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_lone_half_is_replaced() {
        let check = |given: &str, wanted: &str| {
            let mended = mended(given.as_bytes());
            assert_eq!(String::from_utf8(mended).expect("text"), wanted, "{given}");
        };
        check(r#"{"text":"\ud83d\ude00"}"#, r#"{"text":"\ud83d\ude00"}"#);
        check(r#""\ud83d opvang \uDE00""#, r#""\ufffd opvang \ufffd""#);
        check(r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#);
        check(r#""\\ud83d \\\ud83d""#, r#""\\ud83d \\\ufffd""#);
        check(r#""\ud83"#, r#""\ud83"#);
        check(r#""\u00e9 \n \u+d83""#, r#""\u00e9 \n \u+d83""#);
        check("", "");
    }
}

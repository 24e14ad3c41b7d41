use crate::fault::{Fault, FileError};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// The text, without a mark of the byte order.
    pub(crate) text: String,
    /// The name of the encoding, such as `UTF-8` or `windows-1252`.
    pub(crate) encoding: &'static str,
}

/// Reads bytes as text: UTF-8, UTF-16 with or without its mark, or what an older computer would
/// have written. Errs when it is empty, is no text, or holds a NUL; the error says on which line.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, FileError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (guess(bytes), 0),
    };
    let bytes = bytes.get(mark..).unwrap_or_default();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Fault::Empty.into());
    }
    let (text, odd) = encoding.decode_without_bom_handling(bytes);
    let line = |at: usize| 1 + text[..at].matches('\n').count();
    if odd {
        let at = text.find('\u{fffd}').unwrap_or_default();
        return Err(FileError::from(Fault::NotText)
            .on_line(line(at))
            .expected("UTF-8"));
    }
    if let Some(at) = text.find(|c: char| {
        c.is_control() && !matches!(c, '\t'..='\r' | '\u{1a}' | '\u{80}'..='\u{9f}')
    }) {
        let fault = match text.as_bytes()[at] {
            0 => Fault::Nul,
            _ => Fault::NotText,
        };
        let given: String = text[at..].chars().take(1).collect();
        return Err(FileError::from(fault).on_line(line(at)).given(given));
    }
    Ok(Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
    })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"be"), chardetng::Utf8Detection::Deny)
}

/// UTF-16 without a mark: every other byte of the text is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..1024).unwrap_or(bytes);
    if start.len() < 4 {
        return None;
    }
    let zeros = |odd: usize| {
        let of = start.iter().skip(odd).step_by(2);
        of.filter(|byte| **byte == 0).count()
    };
    let (even, odd, half) = (zeros(0), zeros(1), start.len() / 2);
    match (even * 10, odd * 10) {
        (0, odd) if odd >= half * 6 => Some(UTF_16LE),
        (even, 0) if even >= half * 6 => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_that_people_save_in_is_read() {
        let check = |bytes: &[u8], encoding: &str| {
            let decoded = decode(bytes).unwrap();
            assert_eq!(
                (decoded.text.as_str(), decoded.encoding),
                ("naam;café €\n", encoding)
            );
        };
        check("naam;café €\n".as_bytes(), "UTF-8");
        check("\u{feff}naam;café €\n".as_bytes(), "UTF-8");
        check(b"naam;caf\xe9 \x80\n", "windows-1252");
        let wide = |big: bool, mark: bool| -> Vec<u8> {
            let text = if mark {
                "\u{feff}naam;café €\n"
            } else {
                "naam;café €\n"
            };
            let bytes = |unit: u16| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            };
            text.encode_utf16().flat_map(bytes).collect()
        };
        for mark in [true, false] {
            check(&wide(true, mark), "UTF-16BE");
            check(&wide(false, mark), "UTF-16LE");
        }
    }

    #[test]
    fn what_is_no_text_is_told_with_its_line() {
        let check = |bytes: &[u8], expected: &str| {
            assert_eq!(decode(bytes).unwrap_err().to_string(), expected);
        };
        check(b"", "the file is empty");
        check(b"\xef\xbb\xbf \r\n", "the file is empty");
        check(b"a,b\nc\0,d", "line 2: a NUL stands in the text (given ␀)");
        check(b"a\x01", "line 1: no text in a known encoding (given ␁)");
        check(
            b"\xff\xfea\0\0\xd8b\0",
            "line 1: no text in a known encoding (expected UTF-8)",
        );
    }
}

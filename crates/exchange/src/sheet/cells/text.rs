//! Texts without what nobody typed on purpose.

use super::{Note, Said};
use crate::verdict::Reason;
use unicode_normalization::UnicodeNormalization;

/// Longest text, in characters.
const TEXT_LIMIT: usize = 10_000;

/// The text in its composed form, without space at its ends and with the spaces that a keyboard
/// has; nothing else is changed.
pub(in crate::sheet) fn tidy(text: &str) -> String {
    let spaced = text.nfc().map(|c| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => ' ',
        c => c,
    });
    let spaced: String = spaced.collect();
    let text = spaced.replace("\r\n", "\n").replace('\r', "\n");
    text.trim().to_owned()
}

/// The text as it can be published: tidy, without characters that cannot be seen and without the
/// marks of a web page.
pub(in crate::sheet) fn clean(text: &str) -> Said<String> {
    let tidied = tidy(text);
    let mut notes = Vec::new();
    let seen: String = tidied.chars().filter(|c| !is_unseen(*c)).collect();
    if seen != tidied {
        notes.push(Note::new(Reason::Invisible));
    }
    let plain = without_marks(&seen);
    if plain != seen {
        notes.push(Note::new(Reason::Html));
    }
    if plain.chars().count() > TEXT_LIMIT {
        let note = Note::new(Reason::TooMuchText).expected(TEXT_LIMIT.to_string());
        return Said::left_out(note);
    }
    Said {
        value: Some(plain.trim().to_owned()),
        notes,
    }
}

/// What has no width, turns the direction of writing or rules a printer. The joiners of Persian
/// and of emoji stay.
fn is_unseen(c: char) -> bool {
    let controls = c.is_control() && !matches!(c, '\n' | '\t');
    controls
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}')
}

/// The text without `<b>`, `<script>…</script>` and `&nbsp;`.
fn without_marks(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let Some((name, after)) = mark(tail) else {
            out.push('<');
            rest = &tail[1..];
            continue;
        };
        rest = after;
        match name.as_str() {
            "br" | "p" | "/p" | "div" | "/div" | "li" | "/li" | "tr" if !out.ends_with('\n') => {
                out.push('\n');
            }
            "script" | "style" => {
                let end = format!("</{name}");
                let lower = rest.to_ascii_lowercase();
                let closed = lower
                    .find(&end)
                    .and_then(|at| rest[at..].find('>').map(|n| at + n));
                rest = closed.map_or("", |at| &rest[at + 1..]);
            }
            _ => {}
        }
    }
    out.push_str(rest);
    for (entity, plain) in [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&euro;", "€"),
        ("&eacute;", "é"),
        ("&egrave;", "è"),
        ("&euml;", "ë"),
        ("&amp;", "&"),
    ] {
        out = out.replace(entity, plain);
    }
    out
}

/// The name of the mark that the text begins with, and what follows it.
fn mark(text: &str) -> Option<(String, &str)> {
    let end = text.find('>').filter(|end| *end <= 300)?;
    let inside = text.get(1..end)?;
    let name: String = inside
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '/' || *c == '!')
        .collect();
    let known = [
        "a", "b", "br", "div", "em", "font", "h1", "h2", "h3", "i", "iframe", "img", "li", "ol",
        "p", "script", "span", "strong", "style", "table", "td", "tr", "u", "ul", "svg", "!",
    ];
    let name = name.to_ascii_lowercase();
    let is_known = known.contains(&name.trim_matches('/'));
    is_known.then(|| (name.trim_end_matches('/').to_owned(), &text[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str, reasons: &[Reason]) {
        let said = clean(text);
        let found: Vec<Reason> = said.notes.iter().map(|note| note.reason).collect();
        assert_eq!(
            (said.value.as_deref(), found.as_slice()),
            (Some(expected), reasons),
            "{text:?}"
        );
    }

    #[test]
    fn what_cannot_be_seen_goes_out_and_what_people_write_stays() {
        check(" Café\u{a0}De Wilg ", "Café De Wilg", &[]);
        check("Cafe\u{301}", "Café", &[]);
        check("abc\u{202e}def\u{200b}", "abcdef", &[Reason::Invisible]);
        check("een\u{0}twee", "eentwee", &[Reason::Invisible]);
        check("👩\u{200d}👧 speelt", "👩\u{200d}👧 speelt", &[]);
        check("می\u{200c}خواهم", "می\u{200c}خواهم", &[]);
        check("een\r\ntwee", "een\ntwee", &[]);
    }

    #[test]
    fn marks_of_a_web_page_go_out_and_smaller_than_stays() {
        check("<p>Kom <b>binnen</b></p>", "Kom binnen", &[Reason::Html]);
        check(
            "een<br/>twee &amp; drie",
            "een\ntwee & drie",
            &[Reason::Html],
        );
        check("Hoi<script>alert(1)</script>!", "Hoi!", &[Reason::Html]);
        check("Hoi<script>alert(1)", "Hoi", &[Reason::Html]);
        check(
            "kinderen < 3 jaar en > 1 jaar",
            "kinderen < 3 jaar en > 1 jaar",
            &[],
        );
        check("<3 jullie", "<3 jullie", &[]);
    }

    #[test]
    fn a_text_beyond_the_limit_is_left_out() {
        assert_eq!(clean(&"é".repeat(10_001)).value, None);
        assert!(clean(&"é".repeat(10_000)).value.is_some());
    }
}

//! The lines that vCard and iCalendar are made of.

/// How many bytes of a line stand before it goes on in the next one.
const WIDTH: usize = 75;

/// The text without marks of direction, which telephones show as boxes, and without control
/// characters but the line end.
pub(crate) fn plain(text: &str) -> String {
    let kept = |c: &char| {
        let isolates = ('\u{2066}'..='\u{2069}').contains(c);
        !isolates && (*c == '\n' || !c.is_control())
    };
    text.chars().filter(kept).collect()
}

/// The text as a value may hold it.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in plain(text).chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line with its end, folded where it is too wide and never inside a character.
pub(crate) fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > WIDTH {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(c);
        width += c.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_a_line_is_escaped_and_marks_of_direction_go() {
        assert_eq!(
            escaped("a;b,c\\d\r\n\u{2066}9:00\u{2069}\u{7}"),
            "a\\;b\\,c\\\\d\\n9:00"
        );
    }

    #[test]
    fn a_wide_line_is_folded_between_characters_and_unfolds_to_itself() {
        for text in ["x".repeat(400), "ሰኑይ".repeat(60), "a".repeat(74) + "é"] {
            let folded = folded(&text);
            for line in folded.split("\r\n") {
                assert!(line.len() <= WIDTH, "{} bytes", line.len());
            }
            assert_eq!(folded.replace("\r\n ", "").trim_end(), text);
        }
    }
}

//! Letters that have no place in a text file.

/// Marks that turn the direction of all that follows: nobody sees one in a text file, so nobody would
/// find it there. The pair around a foreign word, U+2068 and U+2069, is none of them.
const TURNS: [char; 10] = [
    '\u{061C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2066}', '\u{2067}',
];

/// Each line with such a letter, and what is wrong with it: marks of direction, and digits that are
/// not those of a Belgian door.
pub(super) fn strange(text: &str) -> Vec<(usize, String)> {
    let told = |letter: char| {
        if TURNS.contains(&letter) {
            Some(format!("a mark of direction, U+{:04X}", u32::from(letter)))
        } else if letter.is_numeric() && !letter.is_ascii() {
            Some(format!("{letter} is no digit from 0 to 9"))
        } else {
            None
        }
    };
    text.lines()
        .enumerate()
        .flat_map(|(at, line)| {
            line.chars()
                .filter_map(move |letter| Some((at + 1, told(letter)?)))
        })
        .collect()
}

/// Each line of a French text in which a mark could begin the next line of a screen: before `?`, `!`, `;`, `:`
/// and `»`, and after `«`, stands a space that does not break (U+00A0).
pub(super) fn loose(text: &str) -> Vec<usize> {
    let breaks = |line: &str| {
        line.contains("« ")
            || ["?", "!", ";", ":", "»"]
                .iter()
                .any(|mark| line.contains(&format!(" {mark}")))
    };
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && breaks(line))
        .map(|(at, _)| at + 1)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_other_digits_are_told_with_their_line() {
        assert_eq!(strange("a = پښتو 12 ትግርኛ می‌خواهید\n"), Vec::new());
        let found = strange("a = a\nb = \u{200F}b\nc = \u{0661}\n");
        let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3]);
    }

    #[test]
    fn a_mark_that_could_begin_a_line_is_told() {
        let text = "# Quoi ?\na = Ouvert\u{a0}?\nb = Ouvert ?\nc = « oui\u{a0}»\n";
        assert_eq!(loose(text), [3, 4]);
    }
}

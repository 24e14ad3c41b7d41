//! Cells that hold words of a list.

use super::labels::{Codes, code, label, nearest};
use super::{Note, Said};
use crate::sheet::words::folded;
use crate::verdict::Reason;

/// Yes or no, in every spelling.
pub(in crate::sheet) fn yes_no(text: &str) -> Said<bool> {
    let yes = [
        "ja", "j", "yes", "y", "oui", "o", "x", "v", "waar", "true", "vrai", "1", "ok", "jawel",
        "wel", "zeker",
    ];
    let no = [
        "nee", "neen", "n", "no", "non", "onwaar", "false", "faux", "0", "niet", "nope",
    ];
    let marks = ["✓", "✔", "☑", "✅"];
    let word = folded(text);
    if yes.contains(&word.as_str()) || marks.contains(&text.trim()) {
        return Said::plain(true);
    }
    if no.contains(&word.as_str()) || ["-", "✗", "✘", "☐", "❌"].contains(&text.trim()) {
        return Said::plain(false);
    }
    Said::left_out(Note::new(Reason::NotYesNo).expected("ja / nee"))
}

/// The codes of themes.
pub(in crate::sheet) fn themes(text: &str) -> Said<Vec<&'static str>> {
    listed(Codes::Theme, text, Reason::UnknownTheme)
}

/// The codes of languages.
pub(in crate::sheet) fn languages(text: &str) -> Said<Vec<&'static str>> {
    listed(Codes::Language, text, Reason::UnknownWord)
}

/// The codes of intake modes.
pub(in crate::sheet) fn intake_modes(text: &str) -> Said<Vec<&'static str>> {
    listed(Codes::IntakeMode, text, Reason::UnknownWord)
}

/// The code of a capacity.
pub(in crate::sheet) fn capacity(text: &str) -> Said<&'static str> {
    single(Codes::Capacity, text)
}

/// The code of a status.
pub(in crate::sheet) fn status(text: &str) -> Said<&'static str> {
    single(Codes::Status, text)
}

/// The Dutch word for a capacity.
pub(in crate::sheet) fn capacity_text(code: &str) -> String {
    label(Codes::Capacity, code)
}

/// The Dutch word for a status.
pub(in crate::sheet) fn status_text(code: &str) -> String {
    label(Codes::Status, code)
}

/// Dutch labels in one cell.
pub(in crate::sheet) fn list_text(list: Codes, codes: &[String]) -> String {
    let labels: Vec<String> = codes.iter().map(|code| label(list, code)).collect();
    labels.join("; ")
}

fn single(list: Codes, text: &str) -> Said<&'static str> {
    match code(list, text) {
        Some(code) => Said::plain(code),
        None => {
            let known: Vec<String> = list.all().iter().map(|code| label(list, code)).collect();
            Said::left_out(Note::new(Reason::UnknownWord).expected(known.join(" / ")))
        }
    }
}

/// The codes of a cell. What is not known is left out, with what is most like it; a cell in which
/// nothing is known is left out whole.
fn listed(list: Codes, text: &str, unknown: Reason) -> Said<Vec<&'static str>> {
    let mut codes = Vec::new();
    let mut notes = Vec::new();
    let pieces = text.split([';', '\n', '|']).map(str::trim);
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let piece = &match list {
            // No name of a language has one of these in it.
            Codes::Language => [" en ", " et ", " and ", "+", "&"]
                .iter()
                .fold(piece.to_owned(), |piece, word| piece.replace(word, ",")),
            _ => piece.to_owned(),
        };
        let parts: Vec<&str> = piece.split([',', '/']).map(str::trim).collect();
        let mut at = 0;
        while at < parts.len() {
            // A label may hold a comma: the longest run of parts that is a label counts.
            let run = (at + 1..=parts.len()).rev().find_map(|end| {
                let joined = parts[at..end].join(" ");
                code(list, &joined).map(|code| (code, end))
            });
            match run {
                Some((code, end)) => {
                    if !codes.contains(&code) {
                        codes.push(code);
                    }
                    at = end;
                }
                None => {
                    if !parts[at].is_empty() {
                        let mut note = Note::new(unknown).given(parts[at]);
                        note.expected = nearest(list, parts[at]);
                        notes.push(note);
                    }
                    at += 1;
                }
            }
        }
    }
    let value = (!codes.is_empty() || notes.is_empty()).then_some(codes);
    Said { value, notes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_known_in_every_spelling() {
        for text in ["ja", "Ja!", "J", "x", "WAAR", "oui", "1", "✓"] {
            assert_eq!(yes_no(text).value, Some(true), "{text}");
        }
        for text in ["nee", "Neen", "n", "0", "ONWAAR", "-", "non"] {
            assert_eq!(yes_no(text).value, Some(false), "{text}");
        }
        for text in ["?", "misschien", "soms", "n.v.t.", "2"] {
            assert_eq!(yes_no(text).value, None, "{text}");
        }
    }

    #[test]
    fn lists_are_read_with_any_separator_and_labels_with_commas() {
        let check = |text: &str, codes: &[&str], unknown: &[&str]| {
            let said = themes(text);
            let given: Vec<&str> = said
                .notes
                .iter()
                .filter_map(|n| n.given.as_deref())
                .collect();
            assert_eq!(
                (said.value.unwrap_or_default().as_slice(), given.as_slice()),
                (codes, unknown),
                "{text}"
            );
        };
        let school = "school-choice-enrolment";
        check("Schoolkeuze, aanmelden en inschrijven", &[school], &[]);
        check(
            "Vaccinaties, Schoolkeuze, aanmelden en inschrijven; sport",
            &["vaccination", school, "sport"],
            &[],
        );
        check(
            "vaccination/dental-care",
            &["vaccination", "dental-care"],
            &[],
        );
        check("Vacinaties; Sport", &["sport"], &["Vacinaties"]);
        check("Tuinieren", &[], &["Tuinieren"]);
        assert_eq!(themes("Tuinieren").value, None);
        let codes = languages("NL, fr en Engels\nKlingon");
        assert_eq!(codes.value, Some(vec!["nl", "fr", "en"]));
        assert_eq!(codes.notes[0].given.as_deref(), Some("Klingon"));
    }
}

//! How long what stands on a button may be, so that it fits on a telephone in every language.

/// Ids of buttons, with the most letters that fit: a letter with its marks counts as one, and what is
/// filled in counts as none.
const BUTTONS: [(usize, &[&str]); 4] = [
    // The bar at the top, the keys on the screen, answers beside one another.
    (
        12,
        &[
            "common-back",
            "common-clear",
            "common-close",
            "events-print",
            "events-today",
            "events-view-day",
            "events-view-week",
            "find-keys-done",
            "find-keys-space",
            "kiosk-home",
            "kiosk-stop-short",
            "rights-no",
            "rights-yes",
        ],
    ),
    // Two buttons on one line of a telephone.
    (
        16,
        &[
            "common-cancel",
            "common-text-1",
            "common-text-2",
            "common-text-3",
            "call-stop",
            "find-list",
            "rights-unsure",
            "tell-send",
            "tell-skip",
        ],
    ),
    // One line of a telephone, with a picture.
    (
        28,
        &[
            "call-again",
            "call-list",
            "card-wipe-no",
            "card-wipe-yes",
            "common-try-again",
            "consent-no",
            "consent-yes",
            "events-show-all",
            "find-keys-open",
            "find-leave",
            "find-list-off",
            "find-list-put",
            "find-open",
            "kiosk-search-hint",
            "kiosk-talk",
            "kiosk-urgent",
            "rights-again",
            "speech-read",
            "speech-stop",
            "tell-more",
        ],
    ),
    // A button of its own, which may turn to a second line.
    (
        34,
        &[
            "call-ask",
            "find-take",
            "kiosk-idle-stay",
            "kiosk-idle-stop",
            "kiosk-missing",
            "rights-where",
        ],
    ),
];

/// The most letters that the text of this id may have; nothing when it is no button.
pub(super) fn most(id: &str) -> Option<usize> {
    BUTTONS
        .iter()
        .find(|(_, ids)| ids.contains(&id))
        .map(|(most, _)| *most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::known::REFERENCE;
    use crate::source::Locales;
    use crate::syntax::parse;

    #[test]
    fn every_button_of_the_table_is_a_text_of_the_reference() {
        let sources = Locales::embedded().sources(REFERENCE);
        let texts = sources.iter().flat_map(|it| parse(&it.text).messages);
        let known: Vec<String> = texts.map(|(id, _)| id).collect();
        for id in BUTTONS.iter().flat_map(|(_, ids)| *ids) {
            assert!(known.iter().any(|have| have == id), "{id}");
        }
    }
}

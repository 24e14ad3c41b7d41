//! The codes of the vocabulary by the words that screens and people use for them.

use crate::sheet::words::folded;
use onthaal_locales::{Locales, Messages, REFERENCE};
use onthaal_model::vocabulary::{IntakeMode, Language, Theme};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A list of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::sheet) enum Codes {
    /// Themes; the leaves only.
    Theme,
    /// Languages.
    Language,
    /// How people are received.
    IntakeMode,
    /// Whether there is a place.
    Capacity,
    /// Whether a service exists.
    Status,
}

const LISTS: [Codes; 5] = [
    Codes::Theme,
    Codes::Language,
    Codes::IntakeMode,
    Codes::Capacity,
    Codes::Status,
];

impl Codes {
    /// The codes of the list, in its order.
    pub(in crate::sheet) fn all(self) -> Vec<&'static str> {
        match self {
            Codes::Theme => Theme::all().map(Theme::code).collect(),
            Codes::Language => Language::all()
                .map(Language::code)
                .filter(|code| *code != Language::not_asked().code())
                .collect(),
            Codes::IntakeMode => IntakeMode::all().map(IntakeMode::code).collect(),
            Codes::Capacity => vec!["has-capacity", "waiting-list", "full", "ask-first"],
            Codes::Status => vec!["active", "inactive", "defunct", "temporarily closed"],
        }
    }

    fn message(self, code: &str) -> String {
        let code = code.replace(' ', "-");
        match self {
            Codes::Theme => format!("theme-{code}"),
            Codes::Language => format!("language-{code}"),
            Codes::IntakeMode => format!("intake-mode-{code}"),
            Codes::Capacity => format!("import-capacity-{code}"),
            Codes::Status => format!("import-status-{code}"),
        }
    }

    /// Other words for the codes, folded.
    fn others(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Codes::Theme => &[],
            Codes::Language => &[
                ("nl", "ned|nederl|vlaams|neerlandais|dutch"),
                (
                    "nl-simple",
                    "eenvoudig nederlands|makkelijk nederlands|simpel nederlands",
                ),
                ("fr", "frans|franse|french"),
                ("en", "eng|engels|english"),
                ("de", "duits|german"),
                ("ar", "arabisch|arab|marokkaans|arabic"),
                ("uk", "oekraiens|ukrainian|ua"),
                ("fa", "farsi|dari|perzisch|persian"),
                ("ps", "pashto|pasjto|pasthoe"),
                ("so", "somalisch"),
                ("ti", "tigrinia"),
                ("ro", "roemeens"),
                ("es", "spaans|castellano"),
                ("tr", "turks"),
            ],
            Codes::IntakeMode => &[
                (
                    "walk-in",
                    "vrije inloop|inloop|zonder afspraak|binnenlopen|vrij|sans rendez vous",
                ),
                (
                    "call-first",
                    "bellen|telefonisch|telefoon|na telefoontje|na telefonisch contact|bel eerst|par telephone",
                ),
                (
                    "appointment-only",
                    "op afspraak|na afspraak|afspraak|enkel na afspraak|alleen op afspraak|sur rendez vous|rendez vous",
                ),
                (
                    "online-form",
                    "online|formulier|online formulier|mail|e mail|via mail|via e mail|website",
                ),
                (
                    "accepts-warm-referral",
                    "warme overdracht|warme doorverwijzing",
                ),
                (
                    "professional-only",
                    "via hulpverlener|na doorverwijzing|op verwijzing|doorverwijzing|via doorverwijzing",
                ),
                ("members-only", "leden|enkel leden|alleen leden"),
            ],
            Codes::Capacity => &[
                (
                    "has-capacity",
                    "ja|vrij|plaats|plaats vrij|nog plaats|er is plaats|vrije plaatsen|beschikbaar|oui|yes",
                ),
                ("waiting-list", "wachtlijst|op wachtlijst|liste d attente"),
                (
                    "full",
                    "nee|vol|volzet|geen plaats|volgeboekt|complet|non|no",
                ),
                (
                    "ask-first",
                    "vraag|vragen|navragen|eerst vragen|vooraf vragen|onbekend",
                ),
            ],
            Codes::Status => &[
                ("active", "ja|actief|loopt|open|lopend|oui|yes"),
                ("inactive", "nee|niet actief|inactief|non|no"),
                (
                    "defunct",
                    "gestopt|stopgezet|opgeheven|bestaat niet meer|afgelopen",
                ),
                (
                    "temporarily closed",
                    "tijdelijk gesloten|tijdelijk dicht|gesloten",
                ),
            ],
        }
    }
}

/// What a word of a label counts beside the whole of it.
const PART_WEIGHT: f64 = 0.95;

/// The words of one list.
struct Words {
    codes: BTreeMap<String, &'static str>,
    labels: BTreeMap<&'static str, String>,
    /// Long words that stand in the labels of one code only.
    single: BTreeMap<String, &'static str>,
    /// Every folded label and every word of one, with its code and how much it weighs, by the
    /// letter it begins with.
    near: BTreeMap<char, Vec<(String, &'static str, f64)>>,
}

static WORDS: LazyLock<BTreeMap<Codes, Words>> = LazyLock::new(|| {
    let locales = Locales::embedded();
    let load = |tag: &&str| Messages::load(&locales, tag).ok();
    let texts: Vec<Messages> = [REFERENCE, "fr-BE", "en"].iter().filter_map(load).collect();
    LISTS
        .iter()
        .map(|list| (*list, words(*list, &texts)))
        .collect()
});

fn words(list: Codes, texts: &[Messages]) -> Words {
    let mut words = Words {
        codes: BTreeMap::new(),
        labels: BTreeMap::new(),
        single: BTreeMap::new(),
        near: BTreeMap::new(),
    };
    let mut seen: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for code in list.all() {
        let id = list.message(code);
        for (index, messages) in texts.iter().enumerate() {
            let label = messages.text(&id);
            let public = messages.attribute(&id, "public");
            if index == 0 {
                words.labels.insert(code, label.clone());
            }
            for text in [Some(label), public].into_iter().flatten() {
                let text = folded(&text);
                for word in text.split(' ').filter(|word| index == 0 && word.len() >= 6) {
                    seen.entry(word.to_owned()).or_default().insert(code);
                }
                add_near(&mut words.near, &text, code);
                words.codes.entry(text).or_insert(code);
            }
        }
    }
    // A label of the reference goes before a word of another language, a code before all.
    for code in list.all() {
        words.codes.insert(folded(&words.labels[code]), code);
    }
    for (code, others) in list.others() {
        for other in others.split('|') {
            words.codes.entry(other.to_owned()).or_insert(code);
        }
    }
    for code in list.all() {
        words.codes.insert(folded(code), code);
    }
    let single = seen.into_iter().filter(|(_, codes)| codes.len() == 1);
    words.single = single
        .filter_map(|(word, codes)| Some((word, codes.into_iter().next()?)))
        .collect();
    words
}

/// The Dutch label of a code; the code itself when the list does not hold it.
pub(in crate::sheet) fn label(list: Codes, code: &str) -> String {
    let label = WORDS.get(&list).and_then(|words| words.labels.get(code));
    label.cloned().unwrap_or_else(|| code.to_owned())
}

/// The code that a word means.
pub(super) fn code(list: Codes, text: &str) -> Option<&'static str> {
    let words = WORDS.get(&list)?;
    let text = folded(text);
    let exact = words.codes.get(&text).copied();
    exact.or_else(|| {
        let theme = list == Codes::Theme;
        words.single.get(&text).copied().filter(|_| theme)
    })
}

fn add_near(
    near: &mut BTreeMap<char, Vec<(String, &'static str, f64)>>,
    label: &str,
    code: &'static str,
) {
    let parts = label.split(' ').map(|word| (word, PART_WEIGHT));
    for (text, weight) in parts.chain([(label, 1.0)]) {
        let Some(first) = text.chars().next() else {
            continue;
        };
        let like = near.entry(first).or_default();
        if !like
            .iter()
            .any(|(known, of, _)| known == text && *of == code)
        {
            like.push((text.to_owned(), code, weight));
        }
    }
}

/// The label that is most like the text. Who mistypes a word rarely mistypes its first letter:
/// only where no label begins with it, all are compared.
pub(super) fn nearest(list: Codes, text: &str) -> Option<String> {
    let words = WORDS.get(&list)?;
    let text = folded(text);
    let same = text.chars().next().and_then(|first| words.near.get(&first));
    let best = match same {
        Some(like) => most_like(like.iter(), &text),
        None => most_like(words.near.values().flatten(), &text),
    };
    best.map(|code| label(list, code))
}

fn most_like<'w>(
    words: impl Iterator<Item = &'w (String, &'static str, f64)>,
    text: &str,
) -> Option<&'static str> {
    let scored =
        words.map(|(word, code, weight)| (strsim::jaro_winkler(word, text) * weight, *code));
    let best = scored.max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_and_every_code_leads_to_its_code() {
        for list in LISTS {
            for known in list.all() {
                assert_eq!(code(list, known), Some(known));
                assert_eq!(
                    code(list, &label(list, known)),
                    Some(known),
                    "{list:?} {known}"
                );
            }
        }
    }

    #[test]
    fn words_that_people_use_lead_to_a_code() {
        assert_eq!(code(Codes::Language, "Perzisch"), Some("fa"));
        assert_eq!(code(Codes::Language, "FR"), Some("fr"));
        assert_eq!(
            code(Codes::IntakeMode, "na afspraak"),
            Some("appointment-only")
        );
        assert_eq!(code(Codes::Capacity, "Volzet"), Some("full"));
        assert_eq!(
            code(Codes::Theme, "Borstvoeding"),
            Some("breast-infant-feeding")
        );
        assert_eq!(code(Codes::Theme, "Tuinieren"), None);
        let near = nearest(Codes::Theme, "Vacinaties").unwrap();
        assert_eq!(near, label(Codes::Theme, "vaccination"));
    }
}

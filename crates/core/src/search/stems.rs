//! Other forms of a word, by the grammar of its language: endings of number, case, person and
//! smallness, prefixes written to the word. Only as much as keeps words of other meaning apart;
//! a stem is compared and never shown.

use std::hash::{DefaultHasher, Hash, Hasher};

/// How the words of a language change.
struct Grammar {
    language: &'static str,
    script: Script,
    /// Written to the front of words.
    prefixes: &'static [&'static str],
    /// Longer ones first.
    suffixes: &'static [&'static str],
    /// How many endings may follow each other.
    times: usize,
    /// Fewest letters that stay.
    least: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
}

const fn latin(language: &'static str, suffixes: &'static [&'static str]) -> Grammar {
    Grammar {
        language,
        script: Script::Latin,
        prefixes: &[],
        suffixes,
        times: 1,
        least: 4,
    }
}

const fn cyrillic(language: &'static str, suffixes: &'static [&'static str]) -> Grammar {
    Grammar {
        script: Script::Cyrillic,
        ..latin(language, suffixes)
    }
}

const fn arabic(language: &'static str, suffixes: &'static [&'static str]) -> Grammar {
    Grammar {
        script: Script::Arabic,
        least: 3,
        ..latin(language, suffixes)
    }
}

/// All in the folded form: no accents, й as и, ة as ه.
static GRAMMARS: [Grammar; 17] = [
    latin(
        "nl",
        &[
            "etjes", "etje", "tjes", "pjes", "eren", "tje", "pje", "jes", "je", "en", "er", "e",
            "s",
        ],
    ),
    latin(
        "fr",
        &[
            "ements", "ations", "ement", "ation", "euses", "euse", "eurs", "eur", "ees", "ent",
            "er", "es", "ee", "ez", "e", "s", "x",
        ],
    ),
    Grammar {
        least: 3,
        ..latin(
            "en",
            &["ings", "ing", "ies", "ied", "es", "ed", "er", "s", "y", "e"],
        )
    },
    Grammar {
        times: 2,
        ..latin(
            "de",
            &[
                "innen", "chen", "lein", "ern", "en", "er", "em", "es", "e", "n", "s",
            ],
        )
    },
    latin(
        "es",
        &[
            "aciones", "acion", "iendo", "itos", "itas", "ando", "ados", "adas", "ito", "ita",
            "ado", "ada", "ar", "er", "ir", "es", "os", "as", "o", "a", "e", "s",
        ],
    ),
    latin(
        "pt",
        &[
            "inhos", "inhas", "inho", "inha", "coes", "ados", "adas", "ando", "cao", "oes", "ado",
            "ada", "ao", "ar", "er", "ir", "es", "os", "as", "o", "a", "e", "s",
        ],
    ),
    Grammar {
        times: 3,
        ..latin(
            "tr",
            &[
                "larimiz", "lerimiz", "larim", "lerim", "imiz", "umuz", "iniz", "unuz", "lari",
                "leri", "lar", "ler", "nin", "nun", "dan", "den", "tan", "ten", "in", "un", "im",
                "um", "si", "su", "da", "de", "ta", "te", "ya", "ye", "yi", "yu", "yla", "yle",
                "la", "le", "a", "e", "i", "u", "m",
            ],
        )
    },
    latin(
        "pl",
        &[
            "iami", "ami", "ach", "ego", "emu", "ymi", "imi", "iem", "owi", "ow", "om", "em", "ie",
            "ia", "iu", "ej", "ym", "im", "a", "e", "i", "o", "u", "y",
        ],
    ),
    latin(
        "ro",
        &[
            "urilor", "elor", "ilor", "ului", "ei", "ile", "ele", "uri", "lor", "ul", "ea", "ii",
            "ie", "le", "a", "e", "i", "u",
        ],
    ),
    latin(
        "so",
        &[
            "yaasha", "oyinka", "kayga", "tayda", "kaaga", "keeda", "kiisa", "oyin", "yaal", "sha",
            "ka", "ga", "ta", "da", "ha", "ku", "gu", "tu", "du", "o",
        ],
    ),
    cyrillic(
        "ru",
        &[
            "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ов", "ев",
            "еи", "ом", "ем", "ои", "ыи", "ии", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ие",
            "ию", "ия", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь",
        ],
    ),
    cyrillic(
        "uk",
        &[
            "иями", "ями", "ами", "ого", "ому", "ими", "ові", "еві", "ею", "ою", "ів", "ах", "ях",
            "еи", "ем", "ом", "ии", "ую", "ая", "ія", "ію", "ії", "іі", "а", "я", "о", "е", "у",
            "ю", "и", "і", "ь",
        ],
    ),
    Grammar {
        times: 2,
        ..cyrillic(
            "bg",
            &[
                "овете",
                "ията",
                "иите",
                "ове",
                "ите",
                "ият",
                "ята",
                "ия",
                "ят",
                "ът",
                "та",
                "то",
                "те",
                "а",
                "я",
                "о",
                "е",
                "и",
            ],
        )
    },
    Grammar {
        prefixes: &["وال", "بال", "و", "ف", "ب", "ل", "ك"],
        times: 2,
        ..arabic(
            "ar",
            &[
                "هما", "كما", "تها", "ته", "تي", "هم", "هن", "كم", "نا", "ها", "ات", "ين", "ون",
                "ان", "يه", "ه", "ي", "ك", "ت",
            ],
        )
    },
    arabic(
        "fa",
        &[
            "هايم", "هايي", "هاي", "هاش", "مان", "تان", "شان", "ها", "ان", "ام", "ات", "اش", "ي",
            "م", "ش", "ه",
        ],
    ),
    arabic("ps", &["ونه", "ونو", "انو", "ان", "ه", "و", "ي"]),
    Grammar {
        language: "ti",
        script: Script::Ethiopic,
        prefixes: &["ካብ", "ናብ", "ን", "ብ", "ም"],
        suffixes: &["ታት", "ተይ", "ኦም", "ና", "ት", "ይ"],
        times: 1,
        least: 2,
    },
];

/// The stems of a folded word in this language, or in each that is written so when none is named,
/// as numbers to compare.
pub(crate) fn stems(word: &str, language: Option<&str>) -> Vec<u64> {
    let Some(script) = word.chars().next().and_then(script) else {
        return Vec::new();
    };
    GRAMMARS
        .iter()
        .filter(|grammar| grammar.script == script)
        .filter(|grammar| language.is_none_or(|language| language == grammar.language))
        .filter_map(|grammar| Some((grammar, grammar.stem(word)?)))
        .map(|(grammar, stem)| {
            let mut hasher = DefaultHasher::new();
            (grammar.language, stem).hash(&mut hasher);
            hasher.finish()
        })
        .collect()
}

fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        '\u{600}'..='\u{6ff}' => Some(Script::Arabic),
        '\u{1200}'..='\u{137f}' => Some(Script::Ethiopic),
        _ => None,
    }
}

impl Grammar {
    /// The stem; nothing for a word that is too short to have one.
    fn stem(&self, word: &str) -> Option<String> {
        let mut rest = word;
        let stays = |rest: &str| rest.chars().nth(self.least - 1).is_some();
        if let Some(shorter) = self
            .prefixes
            .iter()
            .find_map(|prefix| rest.strip_prefix(prefix).filter(|rest| stays(rest)))
        {
            rest = shorter;
        }
        for _ in 0..self.times {
            let shorter = self
                .suffixes
                .iter()
                .find_map(|suffix| rest.strip_suffix(suffix).filter(|rest| stays(rest)));
            match shorter {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
        stays(rest).then(|| self.evened(rest))
    }

    /// The stem without what changes inside it when an ending is added.
    fn evened(&self, stem: &str) -> String {
        let mut letters: Vec<char> = stem.chars().collect();
        let last = letters.len() - 1;
        match self.language {
            "nl" => {
                letters[last] = match letters[last] {
                    'v' => 'f',
                    'z' => 's',
                    other => other,
                };
                if letters[last] == letters[last - 1] {
                    letters.pop();
                    // One cursus, two cursussen.
                    if letters.len() > 4 && letters[last - 1] == 's' {
                        letters.pop();
                    }
                } else if letters.len() > 3 && letters[last - 1] == letters[last - 2] {
                    letters.remove(last - 1);
                }
            }
            "en" if letters.len() > 3 && letters[last] == letters[last - 1] => {
                letters.pop();
            }
            "tr" => {
                letters[last] = match letters[last] {
                    'g' => 'k',
                    'b' => 'p',
                    'd' => 't',
                    other => other,
                };
            }
            // A vowel that comes and goes: żłobek and żłobka, садок and садку.
            "pl" | "ru" | "uk" | "bg" if letters.len() > 3 => {
                let fleeting = matches!(letters[last - 1], 'e' | 'о' | 'е');
                if fleeting && matches!(letters[last], 'k' | 'к' | 'ц') {
                    letters.remove(last - 1);
                }
            }
            // The last sign of a word changes its vowel with the ending.
            "ti" => {
                let code = u32::from(letters[last]);
                letters[last] = char::from_u32(code - code % 8).unwrap_or(letters[last]);
            }
            _ => {}
        }
        letters.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::fold;

    fn akin(one: &str, other: &str, language: &str) -> bool {
        let stems = |word: &str| stems(&fold(word), Some(language));
        stems(one).iter().any(|stem| stems(other).contains(stem))
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (language, one, other) in [
            ("nl", "school", "scholen"),
            ("nl", "brief", "brieven"),
            ("nl", "cursus", "cursussen"),
            ("nl", "kindje", "kinderen"),
            ("nl", "huisje", "huizen"),
            ("fr", "crèche", "crèches"),
            ("fr", "école", "écoles"),
            ("en", "baby", "babies"),
            ("en", "swimming", "swim"),
            ("de", "Kindergarten", "Kindergartens"),
            ("es", "guardería", "guarderías"),
            ("pt", "creche", "creches"),
            ("tr", "çocuk", "çocuğum"),
            ("tr", "okul", "okullarımız"),
            ("tr", "doktor", "doktorlardan"),
            ("pl", "przedszkole", "przedszkolu"),
            ("pl", "żłobek", "żłobka"),
            ("pl", "dziecko", "dzieckiem"),
            ("ro", "grădiniță", "grădiniței"),
            ("ru", "ребёнок", "ребёнка"),
            ("ru", "школа", "школы"),
            ("uk", "садок", "садку"),
            ("uk", "дитячий", "дитячого"),
            ("bg", "градина", "градината"),
            ("ar", "مدرسة", "لمدرستي"),
            ("ar", "حضانة", "والحضانات"),
            ("ar", "طفل", "طفلتي"),
            ("fa", "کودک", "کودکان"),
            ("so", "dugsi", "dugsiga"),
            ("ti", "ቆልዓ", "ንቆልዓ"),
        ] {
            let (one_stem, other_stem) = (fold(one), fold(other));
            assert!(akin(one, other, language), "{one_stem} / {other_stem}");
        }
    }

    #[test]
    fn other_words_have_other_stems() {
        for (language, one, other) in [
            ("nl", "opvang", "opvoeding"),
            ("nl", "huis", "huisarts"),
            ("en", "bus", "bush"),
            ("tr", "anne", "ankara"),
            ("ru", "сад", "садик"),
            ("ar", "طفل", "طبيب"),
        ] {
            assert!(!akin(one, other, language), "{one} / {other}");
        }
    }
}

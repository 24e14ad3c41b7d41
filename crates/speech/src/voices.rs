//! Which voice speaks which locale.

/// A locale and the voices that may speak it, the nearest first, with a word to try them on.
pub(crate) struct Wanted {
    pub(crate) locale: &'static str,
    pub(crate) voices: &'static [&'static str],
    pub(crate) word: &'static str,
}

macro_rules! wanted {
    ($($locale:literal $word:literal $($voice:literal)+;)+) => {
        /// The locales that a voice may be found for.
        pub(crate) const WANTED: &[Wanted] =
            &[$(Wanted { locale: $locale, voices: &[$($voice),+], word: $word }),+];
    };
}

wanted! {
    "nl-BE" "dag" "nl-be" "nl";
    "fr-BE" "bonjour" "fr-be" "fr-fr" "fr";
    "en" "hello" "en-gb" "en";
    "ar" "سلام" "ar";
    "de" "hallo" "de";
    "tr" "merhaba" "tr";
    "uk" "привіт" "uk";
    "ru" "привет" "ru";
    "pl" "cześć" "pl";
    "ro" "salut" "ro";
    "bg" "здравей" "bg";
    "es" "hola" "es";
    "pt" "olá" "pt" "pt-pt";
    "fa" "سلام" "fa";
    "ps" "سلام" "ps";
    "so" "salaan" "so";
    "ti" "ሰላም" "ti";
}

/// The locales that espeak-ng 1.51, the one of Debian 12, has a voice for.
pub const VOICED_LOCALES: [&str; 14] = [
    "nl-BE", "fr-BE", "en", "ar", "de", "tr", "uk", "ru", "pl", "ro", "bg", "es", "pt", "fa",
];

/// The voice for a locale in what `espeak-ng --voices` tells: a table with a head, whose second
/// column is the language.
pub(crate) fn voice_in(table: &str, wanted: &Wanted) -> Option<&'static str> {
    let languages: Vec<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().nth(1))
        .collect();
    let known = |voice: &&&str| languages.contains(*voice);
    wanted.voices.iter().find(known).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "Pty Language       Age/Gender VoiceName          File\n \
        5  fr-be           --/M      French_(Belgium)   roa/fr-BE\n \
        5  nl              --/M      Dutch              gmw/nl\n \
        5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR\n";

    fn voice(locale: &str) -> Option<&'static str> {
        let wanted = WANTED.iter().find(|each| each.locale == locale).unwrap();
        voice_in(TABLE, wanted)
    }

    #[test]
    fn the_nearest_voice_speaks_a_locale_and_a_stranger_never_does() {
        assert_eq!(voice("nl-BE"), Some("nl"));
        assert_eq!(voice("fr-BE"), Some("fr-be"));
        assert_eq!(voice("pt"), None);
        assert_eq!(voice("so"), None);
    }

    #[test]
    fn a_table_that_is_none_has_no_voices() {
        assert_eq!(voice_in("", &WANTED[0]), None);
        assert_eq!(voice_in("nl nl nl", &WANTED[0]), None);
    }
}

//! The few words that figures need in each language.

/// What stands between and behind figures when a language is spoken.
pub(crate) struct Words {
    /// Behind an amount.
    pub(crate) euro: &'static str,
    /// Between the ends of a range; a pause where the language has no such word.
    pub(crate) to: &'static str,
    /// For `&`.
    pub(crate) and: &'static str,
    /// For the `h` behind an hour, where it is written so.
    pub(crate) hours: Option<&'static str>,
    /// Whether a point stands between hours and minutes and the voice would read it out.
    pub(crate) point_in_times: bool,
    /// Names in capitals that the voice would read as a word.
    pub(crate) spelled: &'static [&'static str],
}

const PLAIN: Words = Words {
    euro: "euro",
    to: ",",
    and: ",",
    hours: None,
    point_in_times: false,
    spelled: &[],
};

const DUTCH: Words = Words {
    to: "tot",
    and: "en",
    spelled: &["OCMW", "VDAB", "VAPH"],
    ..PLAIN
};

/// The words of the language of a locale; of a language without any, figures only.
pub(crate) fn words_of(locale: &str) -> Words {
    let (euro, to, and) = match locale.split('-').next().unwrap_or_default() {
        "nl" => return DUTCH,
        "fr" => {
            return Words {
                euro: "euros",
                to: "à",
                and: "et",
                hours: Some("heures"),
                spelled: &["CPAS"],
                ..PLAIN
            };
        }
        "de" => {
            return Words {
                euro: "Euro",
                to: "bis",
                and: "und",
                point_in_times: true,
                ..PLAIN
            };
        }
        "pt" => {
            return Words {
                euro: "euros",
                to: "a",
                and: "e",
                hours: Some("horas"),
                ..PLAIN
            };
        }
        "en" => ("euros", "to", "and"),
        "ar" => ("يورو", "إلى", "و"),
        "tr" => ("avro", ",", "ve"),
        "uk" => ("євро", "до", "і"),
        "ru" => ("евро", "до", "и"),
        "pl" => ("euro", "do", "i"),
        "ro" => ("euro", "până la", "și"),
        "bg" => ("евро", "до", "и"),
        "es" => ("euros", "a", "y"),
        "fa" => ("یورو", "تا", "و"),
        _ => return PLAIN,
    };
    Words {
        euro,
        to,
        and,
        ..PLAIN
    }
}

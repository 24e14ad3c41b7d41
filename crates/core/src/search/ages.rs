//! An age that is named: "12 jaar", "0-3", "6 ans".

use super::fold;
use onthaal_model::vocabulary::AgeBand;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Years and months, in all languages.
const YEARS: &str = "jaar jaren jarig jarige j ans an year years yr yo old jahre jahr jahrige \
    ano anos lat rok roku lata yas yasinda yasindaki ani let god goda лет год года годовалыи \
    рік роки років річнии години годишен سنه سنوات سنين اعوام عام سال ساله کلن كلن sano sanno jir \
    ዓመት ዓመታት";
const MONTHS: &str = "maand maanden maandjes mois month months monat monate mes meses miesiac \
    miesiace miesiecy ay aylik luni luna месяц месяца месяцев місяць місяці місяців месец месеца \
    شهر اشهر شهور ماه ماهه مياشت bilood bil ወርሒ ኣዋርሕ";
/// Words between the two ends of a span.
const UNTIL: [&str; 10] = [
    "tot", "tem", "en", "a", "to", "and", "bis", "do", "до", "الى",
];
/// No age that is asked for lies above.
const OLDEST: u32 = 25;

static UNITS: LazyLock<[BTreeSet<String>; 2]> =
    LazyLock::new(|| [YEARS, MONTHS].map(|list| fold::words(list).into_iter().collect()));

/// The bands of the ages that are named and the places of the words that name them. `spans` says
/// whether the text has digits with a line between them.
pub(super) fn ages(words: &[&str], spans: bool) -> (Vec<AgeBand>, BTreeSet<usize>) {
    let number = |at: usize| -> Option<u32> {
        let word: &str = words.get(at)?;
        let short = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
        word.parse().ok().filter(|n| short && *n <= OLDEST)
    };
    let unit = |at: usize| {
        let word: &str = words.get(at)?;
        UNITS.iter().position(|units| units.contains(word))
    };
    let (mut bands, mut places) = (BTreeSet::new(), BTreeSet::new());
    let mut at = 0;
    while at < words.len() {
        let Some(first) = number(at) else {
            at += 1;
            continue;
        };
        let between = usize::from(words.get(at + 1).is_some_and(|word| UNTIL.contains(word)));
        let second = number(at + 1 + between).filter(|second| *second > first);
        let end = at + 1 + between + usize::from(second.is_some());
        let named = match second {
            Some(second) => unit(end)
                .or((spans && between == 0).then_some(0))
                .map(|unit| (first, second, unit, end)),
            None => unit(at + 1).map(|unit| (first, first + 1, unit, at + 1)),
        };
        let Some((from, to, unit, end)) = named else {
            at += 1;
            continue;
        };
        let year = if unit == 1 { 12.0 } else { 1.0 };
        bands.extend(touching(f64::from(from) / year, f64::from(to) / year));
        let last = match words.get(end) {
            Some(_) if UNITS[unit].contains(words[end]) => end + 1,
            Some(_) | None => end,
        };
        places.extend(at..last);
        at = last.max(at + 1);
    }
    (bands.into_iter().collect(), places)
}

fn touching(from: f64, to: f64) -> impl Iterator<Item = AgeBand> {
    AgeBand::all().filter(move |band| {
        let (first, last) = band.years();
        first.is_some_and(|first| first >= 0.0 && first < to)
            && last.is_some_and(|last| last > from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(text: &str, spans: bool) -> Vec<&'static str> {
        let words = fold::words(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (bands, _) = ages(&words, spans);
        bands.into_iter().map(AgeBand::code).collect()
    }

    #[test]
    fn an_age_in_any_language_is_a_band() {
        for text in [
            "12 jaar",
            "12 ans",
            "12 лет",
            "١٢ سنة",
            "12 yaşında",
            "12 lat",
        ] {
            assert_eq!(bands(text, false), ["age-12-18"], "{text}");
        }
        assert_eq!(bands("0-3", true), ["age-0-3"]);
        assert_eq!(bands("3 tot 6 jaar", false), ["age-3-6"]);
        assert_eq!(bands("8 maanden", false), ["age-0-3"]);
        assert_eq!(bands("kamp 10 - 14 jaar", true), ["age-6-12", "age-12-18"]);
    }

    #[test]
    fn a_number_that_is_no_age_is_none() {
        for text in ["1712", "9995", "2 kinderen", "bus 3", "40 jaar", "huis 12"] {
            assert!(bands(text, false).is_empty(), "{text}");
        }
    }
}

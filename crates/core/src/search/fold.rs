//! One form for what is written in many ways: case, accents, Arabic spelling, Cyrillic ё and й,
//! digits. Both the index and the question pass through here.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is kept, in characters; what is longer is cut.
const WORD_LIMIT: usize = 40;

/// The words of a text in their folded form, in order.
pub fn words(text: &str) -> Vec<String> {
    let mut folded = String::with_capacity(text.len());
    let letters = text.nfkc().flat_map(char::to_lowercase).nfd();
    for c in letters.map(one_of_homophones) {
        // The mark that parts letters within a Ukrainian word.
        if APOSTROPHES.contains(&c) && folded.chars().last().is_some_and(is_cyrillic) {
            continue;
        }
        match plain(c) {
            Plain::Same if is_combining_mark(c) => {}
            Plain::Same if c.is_alphanumeric() => folded.push(c),
            Plain::Same => folded.push(' '),
            Plain::Nothing => {}
            Plain::As(text) => folded.push_str(text),
        }
    }
    folded
        .split_ascii_whitespace()
        .map(|word| without_article(word).chars().take(WORD_LIMIT).collect())
        .collect()
}

const APOSTROPHES: [char; 4] = ['\'', '\u{2019}', '\u{2bc}', '\u{2032}'];

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

/// The words of a text with one space between them: what is put in the index.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// Series of Ge'ez signs that sound alike, each with the one it is written as; a series has eight
/// signs, a vowel each.
const HOMOPHONES: [(char, char); 5] = [('ሐ', 'ሀ'), ('ኀ', 'ሀ'), ('ሠ', 'ሰ'), ('ዐ', 'አ'), ('ፀ', 'ጸ')];

fn one_of_homophones(c: char) -> char {
    if !('\u{1200}'..='\u{137f}').contains(&c) {
        return c;
    }
    let series = HOMOPHONES
        .iter()
        .find(|(series, _)| u32::from(c) & !7 == u32::from(*series));
    let same = series.and_then(|(_, other)| char::from_u32(u32::from(*other) + (u32::from(c) & 7)));
    same.unwrap_or(c)
}

enum Plain {
    Same,
    Nothing,
    As(&'static str),
}

/// Letters that no normalisation form of Unicode folds, and people mix.
fn plain(c: char) -> Plain {
    let text = match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ə' => "e",
        'ς' => "σ",
        // Arabic, Persian and Pashto spellings of one letter.
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' => "ي",
        'ة' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ک' => "ك",
        'ګ' => "گ",
        'ں' => "ن",
        // Letters with a stroke or a hook that no normalisation form takes apart.
        'ґ' => "г",
        // Eritrea writes the one, Tigray the other.
        'አ' => "ኣ",
        // Digits of Arabic and Persian keyboards.
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        // The stretching line, the hamza on its own and the soft hyphen are drawing, not letters.
        'ـ' | 'ء' | '\u{ad}' | '\u{200d}' => return Plain::Nothing,
        _ => return Plain::Same,
    };
    Plain::As(text)
}

/// An Arabic word without the article that is written to it. Words that begin with the same
/// two letters lose them too, and the same way wherever they stand.
fn without_article(word: &str) -> &str {
    let strip = |word: &'_ str, prefix: &str, least: usize| -> Option<usize> {
        let rest = word.strip_prefix(prefix)?;
        (rest.chars().count() >= least).then_some(word.len() - rest.len())
    };
    let joined = ["وال", "بال", "كال", "فال", "لل"];
    let start = joined.into_iter().find_map(|prefix| strip(word, prefix, 3));
    let mut word = &word[start.unwrap_or(0)..];
    while let Some(length) = strip(word, "ال", 2) {
        word = &word[length..];
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_many_ways_folds_to_one() {
        let check = |one: &str, other: &str| assert_eq!(fold(one), fold(other), "{one} / {other}");
        check("Crèche", "CRECHE");
        check("ludothèque", "ludothe\u{300}que");
        check("حَضَانَة", "حضانه");
        check("الحضانة", "حضانة");
        check("للأطفال", "اطفال");
        check("والألعاب", "ألعاب");
        check("إستعارة", "استعاره");
        check("مكتبــــة", "مكتبه");
        check("کودک", "كودك");
        check("ребёнок", "ребенок");
        check("детский", "детскии");
        check("Çocuk", "cocuk");
        check("İSTANBUL", "istanbul");
        check("ılık", "ilik");
        check("Straße", "strasse");
        check("œuf", "oeuf");
        check("żłobek", "zlobek");
        check("їжа", "іжа");
        check("ґанок", "ганок");
        check("school\u{219}", "school\u{15f}");
        check("învăţător", "învățător");
        check("łóżko", "lozko");
        check("ښوونځی", "ښوونځي");
        check("ګرځنده", "گرځنده");
        check("خانهٔ", "خانه");
        check("ሓገዝ", "ኃገዝ");
        check("ሠላም", "ሰላም");
        check("ፀሓይ", "ጸሓይ");
        check("ዓርኪ", "ኣርኪ");
        check("አብ", "ኣብ");
        check("сім'я", "сім’я");
        check("б\u{2bc}є", "бє");
        check("１７１２", "1712");
        check("۱۷۱۲", "1712");
        check("d'études", "d’études");
        check("ﬁche", "fiche");
        check("kinder\u{ad}opvang", "kinderopvang");
    }

    #[test]
    fn an_article_is_not_taken_from_a_word_that_would_vanish() {
        assert_eq!(words("ال"), ["ال"]);
        assert_eq!(words("لله"), ["لله"]);
    }

    #[test]
    fn every_word_is_letters_and_digits_only() {
        for text in [
            "a\"b' OR NEAR(c)*^:-",
            "\0\u{1}x\u{7f}",
            "🏠 huis\u{202e}",
            "---",
            "",
        ] {
            for word in words(text) {
                assert!(word.chars().all(char::is_alphanumeric), "{word:?}");
            }
        }
    }
}

//! Every voice makes a sound that fits what it reads.

use std::sync::LazyLock;

use onthaal_speech::testing::{SAMPLES_A_SECOND, heard, samples_of};
use onthaal_speech::{MOST_CHARACTERS, Speech, SpeechError, VOICED_LOCALES};

static SPEECH: LazyLock<Speech> = LazyLock::new(Speech::of_this_machine);

/// A word and a sentence that begins with it, in every locale that has a voice.
const READ: [(&str, &str, &str); 14] = [
    (
        "nl-BE",
        "Goeiedag.",
        "Goeiedag. Vertel gerust waarmee we je kunnen helpen, dan zoeken we samen naar wie er voor jou is.",
    ),
    (
        "fr-BE",
        "Bonjour.",
        "Bonjour. Dites-nous comment nous pouvons vous aider, et nous chercherons ensemble qui est là pour vous.",
    ),
    (
        "en",
        "Hello.",
        "Hello. Tell us how we can help you, and together we will look for who is there for you.",
    ),
    (
        "ar",
        "مرحبا.",
        "مرحبا. أخبرنا كيف يمكننا مساعدتك، وسنبحث معا عمن يمكنه أن يكون بجانبك وبجانب عائلتك.",
    ),
    (
        "de",
        "Guten Tag.",
        "Guten Tag. Sagen Sie uns, wie wir helfen können, dann suchen wir gemeinsam, wer für Sie da ist.",
    ),
    (
        "tr",
        "Merhaba.",
        "Merhaba. Size nasıl yardım edebileceğimizi söyleyin, sizin için kimin olduğunu birlikte arayalım.",
    ),
    (
        "uk",
        "Вітаємо.",
        "Вітаємо. Скажіть, чим ми можемо допомогти, і ми разом пошукаємо, хто є поруч для вас.",
    ),
    (
        "ru",
        "Здравствуйте.",
        "Здравствуйте. Скажите, чем мы можем помочь, и мы вместе поищем, кто есть рядом для вас.",
    ),
    (
        "pl",
        "Dzień dobry.",
        "Dzień dobry. Powiedz, jak możemy pomóc, a razem poszukamy, kto jest tu dla ciebie i rodziny.",
    ),
    (
        "ro",
        "Bună ziua.",
        "Bună ziua. Spuneți-ne cum vă putem ajuta și vom căuta împreună cine este aici pentru dumneavoastră.",
    ),
    (
        "bg",
        "Добър ден.",
        "Добър ден. Кажете ни как можем да помогнем и заедно ще потърсим кой е тук за вас и семейството.",
    ),
    (
        "es",
        "Buenos días.",
        "Buenos días. Díganos cómo podemos ayudar y buscaremos juntos quién está aquí para usted y su familia.",
    ),
    (
        "pt",
        "Bom dia.",
        "Bom dia. Diga-nos como podemos ajudar e juntos vamos procurar quem está aqui para si e a sua família.",
    ),
    (
        "fa",
        "سلام.",
        "سلام. به ما بگویید چگونه می‌توانیم کمک کنیم، با هم می‌گردیم ببینیم چه کسی برای شما هست.",
    ),
];

/// The shortest and longest that a character of a sentence may sound, in seconds.
const A_CHARACTER: std::ops::Range<f64> = 0.06..0.17;

fn sound(locale: &str, text: &str) -> Vec<i16> {
    let wav = SPEECH
        .wav(locale, text)
        .unwrap_or_else(|error| panic!("{locale}: {error}"));
    assert_eq!(&wav[..4], b"RIFF", "{locale}");
    samples_of(&wav[44..])
}

fn seconds(samples: &[i16]) -> f64 {
    samples.len() as f64 / SAMPLES_A_SECOND as f64
}

#[test]
fn every_locale_with_a_voice_is_read() {
    assert_eq!(READ.map(|(locale, ..)| locale), VOICED_LOCALES);
}

#[test]
fn what_a_voice_says_is_no_silence_and_fits_the_text() {
    for (locale, _, sentence) in READ {
        let samples = sound(locale, sentence);
        let voiced = heard(&samples);
        let loud = voiced
            .iter()
            .filter(|sample| sample.unsigned_abs() > 1_000)
            .count();
        assert!(
            loud * 5 > voiced.len(),
            "{locale}: hardly anything is heard"
        );
        let each = seconds(voiced) / sentence.chars().count() as f64;
        assert!(
            A_CHARACTER.contains(&each),
            "{locale}: {each:.3} s a character"
        );
    }
}

#[test]
fn a_longer_text_sounds_longer() {
    for (locale, word, sentence) in READ {
        let twice = format!("{sentence} {sentence}");
        let [short, long, longer] =
            [word, sentence, &twice].map(|text| seconds(heard(&sound(locale, text))));
        assert!(
            short > 0.25 && long > 3.0 * short,
            "{locale}: {short:.2} s, {long:.2} s"
        );
        assert!(
            (1.8..2.4).contains(&(longer / long)),
            "{locale}: {long:.2} s, {longer:.2} s"
        );
    }
}

#[test]
fn voices_are_not_one_another() {
    let same = "Internet, radio, telefoon.";
    let sounds: Vec<Vec<i16>> = ["nl-BE", "fr-BE", "en", "de", "tr", "pl", "ro", "es", "pt"]
        .map(|locale| sound(locale, same))
        .into();
    for (index, one) in sounds.iter().enumerate() {
        assert!(sounds[..index].iter().all(|other| other != one));
    }
}

#[test]
fn a_telephone_number_takes_the_time_of_its_figures() {
    let figures = seconds(heard(&sound("nl-BE", "03 123 45 67")));
    let one_by_one = seconds(heard(&sound("nl-BE", "0 3, 1 2 3, 4 5, 6 7")));
    assert!(
        (figures - one_by_one).abs() < 0.01,
        "{figures} {one_by_one}"
    );
}

#[test]
fn a_text_without_a_word_or_too_long_makes_no_sound() {
    let refused = |text: &str| SPEECH.wav("nl-BE", text).unwrap_err();
    assert!(matches!(refused(" · "), SpeechError::NoSound));
    assert!(matches!(
        refused(&"a".repeat(MOST_CHARACTERS + 1)),
        SpeechError::TooLong
    ));
}

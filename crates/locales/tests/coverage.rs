//! The texts of the project itself.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use onthaal_locales::{Locales, Message, VISITOR_FILES, check, parse};

#[test]
fn every_locale_says_what_the_reference_says() {
    let problems: Vec<String> = check(&Locales::embedded())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// Numbers that reach every plural of every language of ours, and those that are said in words.
const NUMBERS: [i64; 20] = [
    0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 102, 1_000_000,
];

fn bundle(locale: &str, texts: Vec<String>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.parse().expect("a language tag")]);
    for text in texts {
        let resource = FluentResource::try_new(text).expect("Fluent");
        bundle.add_resource(resource).expect("no id twice");
    }
    bundle
}

/// What a message says with its variables filled in; errs with what Fluent says is wrong.
fn said(
    bundle: &FluentBundle<FluentResource>,
    (id, message): &(String, Message),
    value: impl Fn() -> FluentValue<'static>,
) -> Result<String, String> {
    let mut values = FluentArgs::new();
    for name in &message.variables {
        values.set(name.clone(), value());
    }
    let pattern = bundle
        .get_message(id)
        .and_then(|found| found.value())
        .ok_or("it has no value")?;
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(&values), &mut errors)
        .into_owned();
    match errors.first() {
        Some(error) => Err(error.to_string()),
        None if text.contains(['{', '}', '$']) => Err(format!("it says {text}")),
        None if text.trim() != text || text.is_empty() => Err(format!("it says \"{text}\"")),
        None => Ok(text),
    }
}

#[test]
fn every_text_for_a_family_can_be_said_of_every_number() {
    let locales = Locales::embedded();
    let tags = locales.tags();
    assert_eq!(tags.len(), 17);
    for tag in tags {
        let mut sources = locales.sources(&tag);
        sources.retain(|source| VISITOR_FILES.contains(&source.file.as_str()));
        assert_eq!(sources.len(), VISITOR_FILES.len(), "{tag}");
        let texts: Vec<String> = sources.iter().map(|source| source.text.clone()).collect();
        let messages: Vec<_> = texts.iter().flat_map(|text| parse(text).messages).collect();
        let bundle = bundle(&tag, texts);
        for message in &messages {
            let words = said(&bundle, message, || "Huis van het Kind".into());
            assert!(words.is_ok(), "{tag}: {}: {words:?}", message.0);
            let numbers = match message.1.variables.is_empty() {
                true => &NUMBERS[..0],
                false => &NUMBERS[..],
            };
            for &number in numbers {
                let text = said(&bundle, message, || number.into());
                assert!(text.is_ok(), "{tag}: {} of {number}: {text:?}", message.0);
            }
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let locales = Locales::embedded();
    let told = |tag: &str, number: i64| -> String {
        let texts = locales.sources(tag).into_iter().map(|source| source.text);
        let bundle = bundle(tag, texts.collect());
        let message = bundle.get_message("hours-when-years").unwrap();
        let mut values = FluentArgs::new();
        values.set("every", number);
        values.set("day", "X");
        let text = bundle.format_pattern(message.value().unwrap(), Some(&values), &mut Vec::new());
        text.replace(['\u{2068}', '\u{2069}'], "")
    };
    for (tag, number, expected) in [
        ("de", 3, "Alle 3 Jahre am X"),
        ("ar", 2, "مرة كل سنتين في X"),
        ("ar", 3, "مرة كل 3 سنوات في X"),
        ("ar", 11, "مرة كل 11 سنة في X"),
        ("pl", 3, "Co 3 lata X,"),
        ("pl", 5, "Co 5 lat X,"),
        ("uk", 3, "Раз на 3 роки X,"),
        ("uk", 5, "Раз на 5 років X,"),
        ("uk", 21, "Раз на 21 рік X,"),
        ("ru", 4, "Раз в 4 года X,"),
        ("ru", 11, "Раз в 11 лет X,"),
        ("ro", 3, "O dată la 3 ani pe X"),
        ("ro", 20, "O dată la 20 de ani pe X"),
        ("so", 3, "3 sannadoodba mar: X,"),
        ("ti", 3, "ኣብ 3 ዓመት ሓደ ግዜ፦ X፣"),
    ] {
        assert_eq!(told(tag, number), expected, "{tag} {number}");
    }
}

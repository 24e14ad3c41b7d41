//! Sentences about nobody.

use super::chance::Chance;
use std::collections::BTreeSet;

const TEMPLATES: &str = include_str!("../corpus/benign.txt");
const HELD_OUT: &str = include_str!("../corpus/held-out.txt");
const QUESTIONS: &str = include_str!("../corpus/questions.txt");
const LABELS: &str = include_str!("../../../../locales/nl-BE/vocabulary.ftl");

/// What fills the braces of a corpus.
struct Words {
    places: &'static [&'static str],
    houses: &'static [&'static str],
    brands: &'static [&'static str],
    tongues: &'static [&'static str],
    peoples: &'static [&'static str],
    feasts: &'static [&'static str],
    spread: u64,
}

const TUNED: Words = Words {
    places: &[
        "Gent",
        "Aalst",
        "Antwerpen",
        "Sint-Niklaas",
        "Genk",
        "De Panne",
        "Leuven",
        "Ronse",
        "Wilgenbeke",
        "Mol",
        "Heist-op-den-Berg",
        "Ninove",
    ],
    houses: &[
        "OCMW",
        "het CAW",
        "Kind en Gezin",
        "het CLB",
        "de Gezinsbond",
        "Huis van het Kind",
        "VDAB",
        "Opgroeien",
        "de bibliotheek",
        "het sociaal huis",
        "Agentschap Integratie en Inburgering",
        "JAC",
        "Ligo",
        "de mutualiteit",
        "het consultatiebureau",
    ],
    brands: &[
        "Aldi",
        "Fortnite",
        "Snapchat",
        "TikTok",
        "Netflix",
        "Colruyt",
        "Telenet",
        "Smartschool",
        "Roblox",
    ],
    tongues: &[
        "Nederlands",
        "Frans",
        "Arabisch",
        "Turks",
        "Tigrinya",
        "Oekraïens",
        "Pasjto",
        "Engels",
        "Spaans",
    ],
    peoples: &[
        "Syrisch",
        "Oekraïens",
        "Marokkaans",
        "Turks",
        "Afghaans",
        "Pools",
        "Roma",
    ],
    feasts: &[
        "Sinterklaas",
        "Pasen",
        "de kerstvakantie",
        "het Suikerfeest",
        "Allerheiligen",
        "Nieuwjaar",
        "de krokusvakantie",
    ],
    spread: 0,
};

const APART: Words = Words {
    places: &[
        "Kortrijk",
        "Turnhout",
        "Zottegem",
        "Vilvoorde",
        "Maaseik",
        "Koksijde",
        "Herk-de-Stad",
        "Bree",
        "Oostende",
        "Sint-Truiden",
        "Lier",
        "Halle",
        "Sint-Agatha-Berchem",
    ],
    houses: &[
        "de Rode Kruis-afdeling",
        "het Wijkgezondheidscentrum",
        "Solidaris",
        "Helan",
        "De Lijn",
        "TEJO",
        "OverKop",
        "het Vrij CLB",
        "Teledienst",
        "de Welzijnsschakel",
        "FOD Financiën",
        "Woonpunt",
        "Groep INTRO",
        "Arktos",
        "de Speelotheek",
        "Fedasil",
    ],
    brands: &[
        "YouTube",
        "Minecraft",
        "Lidl",
        "Proximus",
        "WhatsApp",
        "Disney+",
        "Pampers",
        "Bumba",
        "Itsme",
        "Peppa Big",
    ],
    tongues: &[
        "Dari",
        "Somali",
        "Pools",
        "Bulgaars",
        "Roemeens",
        "Lingala",
        "Portugees",
        "Farsi",
        "Koerdisch",
    ],
    peoples: &[
        "Bulgaars",
        "Congolees",
        "Grieks",
        "Koerdisch",
        "Eritrees",
        "Italiaans",
    ],
    feasts: &[
        "Kerstmis",
        "Halloween",
        "het Offerfeest",
        "Moederdag",
        "de paasvakantie",
        "Driekoningen",
        "Pinksteren",
    ],
    spread: 1,
};

/// So many sentences from the templates, the questions and the vocabulary.
pub fn sentences(count: usize) -> Vec<String> {
    let mut templates = lines(TEMPLATES);
    templates.extend(lines(QUESTIONS));
    make(count, &templates, &TUNED, 11)
}

/// So many sentences from the templates that were put aside.
pub fn held_out(count: usize) -> Vec<String> {
    make(count, &lines(HELD_OUT), &APART, 13)
}

fn lines(text: &'static str) -> Vec<&'static str> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect()
}

/// The Dutch labels of the themes.
fn themes() -> Vec<&'static str> {
    LABELS
        .lines()
        .filter(|line| line.starts_with("theme-") || line.starts_with("    .public"))
        .filter_map(|line| line.split_once("= "))
        .map(|(_, label)| label)
        .filter(|label| !label.contains('{'))
        .collect()
}

fn make(count: usize, templates: &[&str], words: &Words, seed: u64) -> Vec<String> {
    let mut chance = Chance::new(seed);
    let themes = themes();
    let mut made = BTreeSet::new();
    let mut sentences = Vec::new();
    // Every template is used about as often, also those with few fillings.
    for round in 0..count * 20 {
        let template = templates[round % templates.len()];
        let sentence = shape(fill(template, words, &themes, &mut chance), &mut chance);
        if made.insert(sentence.clone()) {
            sentences.push(sentence);
        }
        if sentences.len() == count {
            break;
        }
    }
    sentences
}

/// As people write: with a lead, without a full stop, in small letters, in haste.
fn shape(sentence: String, chance: &mut Chance) -> String {
    let leads = [
        "Vraag: ",
        "Nota: ",
        "Ps. ",
        "Voor wie morgen komt: ",
        "Info! ",
        "- ",
        "Opgelet, ",
        "Nog te doen: ",
    ];
    let tails = [
        " Dank u!",
        " Groetjes",
        " :-)",
        " Merci",
        " (zie map)",
        " Niet dringend.",
        " Al doorgegeven aan de coördinator.",
        " Graag opvolgen",
    ];
    let full = match sentence.ends_with(['.', '!', '?', ':']) {
        true => sentence,
        false if chance.below(2) == 0 => format!("{sentence}."),
        false => sentence,
    };
    match chance.below(10) {
        0 | 1 => format!("{}{full}", leads[chance.below(leads.len() as u64) as usize]),
        2 | 3 => format!("{full}{}", tails[chance.below(tails.len() as u64) as usize]),
        4 => full.to_lowercase(),
        5 if chance.below(3) == 0 => full.to_uppercase(),
        _ => full,
    }
}

fn fill(template: &str, words: &Words, themes: &[&str], chance: &mut Chance) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((slot, tail)) = after.split_once('}') else {
            break;
        };
        text += before;
        text += &filling(slot, words, themes, chance);
        rest = tail;
    }
    text + rest
}

fn filling(slot: &str, words: &Words, themes: &[&str], chance: &mut Chance) -> String {
    let months = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let hour = chance.within(8, 20);
    let minutes = chance.of(&["", "30", "15", "45"]);
    let number = chance.within(2, 28);
    let style = chance.below(4) + 4 * words.spread;
    match slot {
        "plaats" => chance.of(words.places).to_owned(),
        "org" => chance.of(words.houses).to_owned(),
        "merk" => chance.of(words.brands).to_owned(),
        "taal" => chance.of(words.tongues).to_owned(),
        "nat" => chance.of(words.peoples).to_owned(),
        "feest" => chance.of(words.feasts).to_owned(),
        "thema" => chance.of(themes).to_owned(),
        "dag" => chance
            .of(&[
                "maandag",
                "dinsdag",
                "woensdag",
                "donderdag",
                "vrijdag",
                "zaterdag",
            ])
            .to_owned(),
        "maand" => chance.of(&months).to_owned(),
        "jaar" => chance.within(2015, 2028).to_string(),
        "schooljaar" => chance
            .of(&["2026-2027", "2025-2026", "26-27", "2026/27"])
            .to_owned(),
        "bus" => chance
            .of(&["3", "17", "45", "76", "92", "X8", "101", "522"])
            .to_owned(),
        "n" => chance.within(2, 24).to_string(),
        "pct" => chance
            .of(&["2 %", "3,5 %", "10 procent", "2,6%"])
            .to_owned(),
        "niveau" => chance.of(&["1.1", "1.2", "2.1", "A1", "A2"]).to_owned(),
        "klas" => chance
            .of(&[
                "1e leerjaar",
                "derde leerjaar",
                "5de leerjaar",
                "eerste middelbaar",
                "2e kleuterklas",
                "6A",
            ])
            .to_owned(),
        "maat" => chance
            .of(&["68", "104", "3", "4+", "116-122", "S"])
            .to_owned(),
        "tijd" => match style {
            0 => format!("{hour}u{minutes}"),
            1 => format!("{hour} uur"),
            2 => format!("{hour}.{:02}u", chance.below(6) * 10),
            3 => format!("{hour}:{:02}", chance.below(4) * 15),
            4 => format!("{hour}h{minutes}"),
            5 => format!("half {}", chance.within(2, 11)),
            6 => format!("{hour:02}.{:02} uur", chance.below(4) * 15),
            _ => format!("{hour}u."),
        },
        "bedrag" => match style {
            0 => format!("{number}0 euro"),
            1 => format!("€ {number}.{:03},50", chance.below(1000)),
            2 => format!("€{number}5"),
            3 => format!("{number}{:03} euro", chance.below(1000)),
            4 => format!("EUR {number}00"),
            5 => format!("{number} {:03} euro", chance.below(1000)),
            _ => format!("{number}50,00 €"),
        },
        "prijs" => match style {
            0 => format!("{number} euro"),
            1 => format!("€ {number},50"),
            2 => format!("{number},00 euro"),
            3 => format!("{number}€"),
            4 => format!("{number},- euro"),
            _ => format!("{number} eur"),
        },
        "leeftijd" => match style {
            0 | 4 => format!("{number} maanden"),
            1 | 5 => format!("{} jaar", number % 17 + 1),
            2 => format!("{},5 jaar", number % 5 + 1),
            3 => format!("{}j", number % 17 + 1),
            _ => format!("{}-jarigen", number % 17 + 2),
        },
        "lokaal" => match style {
            0 => format!("{}.{:02}", chance.below(4), chance.within(1, 19)),
            1 => chance.within(1, 12).to_string(),
            2 => format!("B{}", chance.within(1, 12)),
            3 => format!("{}0{}", chance.within(1, 3), chance.within(1, 9)),
            4 => format!("A.{}", chance.within(1, 30)),
            _ => chance
                .of(&["Zon", "blauw", "De Brug", "0.1", "12b", "C-104"])
                .to_owned(),
        },
        "datum" => match style {
            0 => format!("{number} {}", chance.of(&months)),
            1 => format!("{number}/{}", chance.within(1, 12)),
            2 => format!("{number}/{:02}/2026", chance.within(1, 12)),
            3 => format!("{number}-{}-26", chance.within(1, 12)),
            4 => format!("{number} {} 2027", chance.of(&months)),
            5 => format!("{number:02}.{:02}.2027", chance.within(1, 12)),
            6 => format!("{number} jan."),
            _ => format!("{number:02}-{:02}-2026", chance.within(1, 12)),
        },
        other => panic!("no filling for {other}"),
    }
}

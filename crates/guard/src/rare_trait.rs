//! What only few people are, so that a neighbour would know who is meant.

use crate::context::near;
use crate::kind::Kind;
use crate::reading::{Class, Found, Reading};
use crate::words::{CAPITALS, EVERYDAY, PLACE_WORDS};

/// Ends of the names of peoples.
const PEOPLES: &[&str] = &["se", "aanse", "ische", "ijnse", "eense", "ense"];

const PERSONS: &[&str] = &[
    "mama",
    "papa",
    "moeder",
    "vader",
    "vrouw",
    "man",
    "mevrouw",
    "meneer",
    "gezin",
    "familie",
    "jongen",
    "meisje",
    "oma",
    "opa",
    "tiener",
    "koppel",
    "dame",
    "heer",
    "student",
    "studente",
    "zoon",
    "dochter",
    "leerling",
    "buurman",
    "buurvrouw",
    "tweeling",
];

/// People of whom there is one in a village.
const KNOWN_PEOPLE: &[&str] = &[
    "bakker",
    "slager",
    "burgemeester",
    "schepen",
    "dokter",
    "huisarts",
    "apotheker",
    "pastoor",
    "imam",
    "directeur",
    "directrice",
    "notaris",
    "koster",
    "veearts",
    "tandarts",
    "politieagent",
    "wijkagent",
    "schooldirecteur",
    "cafebaas",
    "voetbaltrainer",
    "brandweercommandant",
];

const KIN: &[&str] = &[
    "vrouw",
    "man",
    "zoon",
    "dochter",
    "kind",
    "kleinkind",
    "broer",
    "zus",
    "ex",
    "moeder",
    "vader",
];

/// Schools and clubs whose own name follows.
const PLACES_OF_MANY: &[&str] = &[
    "school",
    "basisschool",
    "kleuterschool",
    "lagere",
    "college",
    "atheneum",
    "instituut",
    "chiro",
    "scouts",
    "ksa",
    "klj",
    "voetbalclub",
    "fc",
    "kfc",
    "turnclub",
    "creche",
    "kinderdagverblijf",
    "zwemclub",
    "judoclub",
];

/// Traits that narrow a person down.
pub(crate) fn recognise(reading: &Reading) -> Vec<Found> {
    let mut found = Vec::new();
    for (index, token) in reading.tokens.iter().enumerate() {
        if token.class != Class::Word {
            continue;
        }
        found.extend(one_of_a_people(reading, index));
        found.extend(kin_of(reading, index));
        found.extend(named_place(reading, index));
    }
    found
}

fn is_people(key: &str, capital: bool) -> bool {
    capital && CAPITALS.contains(key) && PEOPLES.iter().any(|end| key.ends_with(end))
}

/// `de Eritrese mama`, `de enige Syrische`, `het enige Roma-gezin`.
fn one_of_a_people(reading: &Reading, index: usize) -> Option<Found> {
    let article = ["de", "die", "dat", "het", "deze", "onze", "enige"]
        .contains(&reading.key_before(index, 1));
    let token = &reading.tokens[index];
    let only = near(reading, (index, index), (2, 0), &["enige"]);
    let person = [index + 1, index + 2]
        .into_iter()
        .find(|at| PERSONS.contains(&reading.key(*at)));
    let people = is_people(&token.key, token.is_capital());
    let (end, score) = match (people, article, person, only) {
        (true, _, Some(person), true) => (person, 80),
        (true, true, Some(person), false) => (person, 60),
        (true, _, None, true) => (index, 65),
        (false, _, _, _) if token.key == "enige" && article_before(reading, index) => {
            let person = (index + 1..index + 4).find(|at| PERSONS.contains(&reading.key(*at)))?;
            let rare = near(reading, (index, person), (0, 3), &["met", "in", "van"]);
            (person, if rare { 60 } else { 40 })
        }
        _ => return None,
    };
    Some(Found {
        kind: Kind::RareTrait,
        at: reading.span(index, end),
        score,
    })
}

fn article_before(reading: &Reading, index: usize) -> bool {
    ["de", "het"].contains(&reading.key_before(index, 1))
}

/// `de vrouw van de bakker`.
fn kin_of(reading: &Reading, index: usize) -> Option<Found> {
    let kin = KIN.contains(&reading.key(index)) && reading.key(index + 1) == "van";
    let article = ["de", "den", "onze"].contains(&reading.key(index + 2));
    (kin && article && KNOWN_PEOPLE.contains(&reading.key(index + 3))).then(|| Found {
        kind: Kind::RareTrait,
        at: reading.span(index, index + 3),
        score: 70,
    })
}

/// `basisschool De Regenboog`, `Sint-Jozefscollege`, `Chiro Sint-Jan`.
fn named_place(reading: &Reading, index: usize) -> Option<Found> {
    let token = &reading.tokens[index];
    let key = token.key.as_str();
    let own = key.len() > 8
        && ["school", "college", "atheneum", "instituut"]
            .iter()
            .any(|end| key.ends_with(end));
    let saint = index >= 2 && reading.key(index - 1) == "-" && reading.key(index - 2) == "sint";
    if own && saint {
        return Some(Found {
            kind: Kind::RareTrait,
            at: reading.span(index - 2, index),
            score: 65,
        });
    }
    if !PLACES_OF_MANY.contains(&key) {
        return None;
    }
    let mut next = index + 1;
    let article = ["de", "het", "ter", "sint", "st", "ten", "'", "t"].contains(&reading.key(next))
        && reading.tokens[next].is_capital();
    while article
        && next < index + 4
        && ["de", "het", "ter", "sint", "st", "ten", "'", "t", "-", "."]
            .contains(&reading.key(next))
    {
        next += 1;
    }
    let named = reading.tokens.get(next)?;
    let unknown = !CAPITALS.contains(&named.key)
        && !PLACE_WORDS.contains(&named.key)
        && !EVERYDAY.contains(&named.key);
    let is_name = named.class == Class::Word
        && named.is_capital()
        && !named.opens
        && !named.is_shouted()
        && (article || unknown);
    is_name.then(|| Found {
        kind: Kind::RareTrait,
        at: reading.span(index, next),
        score: 60,
    })
}

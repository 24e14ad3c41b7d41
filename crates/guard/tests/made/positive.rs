//! Sentences that point at somebody who is not.

use super::chance::Chance;
use super::numbers;
use super::pieces::{address, day, email, handle, page, plate};
use onthaal_guard::Kind;
use std::ops::Range;

/// A sentence, and where in it somebody is pointed at.
pub struct Made {
    pub text: String,
    pub at: Range<usize>,
}

/// Whether the names that are used stand in the lists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    Listed,
    Unlisted,
}

/// Names that are met here.
pub const FIRST: &[&str] = &[
    "Lotte",
    "Emma",
    "Noor",
    "Jan",
    "Bart",
    "Wout",
    "Fien",
    "Stijn",
    "Marieke",
    "An",
    "Els",
    "Fatima",
    "Mohamed",
    "Youssef",
    "Khadija",
    "Samira",
    "Ayoub",
    "Emre",
    "Zeynep",
    "Mehmet",
    "Elif",
    "Olena",
    "Oksana",
    "Dmytro",
    "Agnieszka",
    "Piotr",
    "Ivana",
    "Mihaela",
    "Selam",
    "Yohannes",
    "Tesfay",
    "Rahwa",
    "Mamadou",
    "Aminata",
    "Blessing",
    "Nguyen",
    "Priya",
    "Sofie",
    "Kevin",
    "Camille",
    "Zoë",
    "Chloé",
    "Ahmad",
    "Zahra",
    "Farhad",
    "Shirin",
    "Liam",
    "Noah",
    "Mila",
    "Thomas",
    "Marie-Louise",
    "Jean-Pierre",
    "Tuur",
    "Roos",
    "Merel",
    "Amina",
    "Rachid",
    "Hatice",
    "Kateryna",
    "Abdullah",
];

const LAST: &[&str] = &[
    "Peeters",
    "Janssens",
    "De Smet",
    "Van den Broeck",
    "Van Damme",
    "Maes",
    "El Amrani",
    "Yilmaz",
    "Kaya",
    "Shevchenko",
    "Kowalska",
    "Popescu",
    "Tesfay",
    "Diallo",
    "Nguyen",
    "Ben Ali",
    "Vandenberghe",
    "D'Hondt",
    "Ahmadi",
    "Claes",
];

/// Names that stand in none of the lists of the recognisers.
const FIRST_UNLISTED: &[&str] = &[
    "Ysaline",
    "Brechtje",
    "Torben",
    "Wolke",
    "Odiel",
    "Firmien",
    "Zbyszek",
    "Krasimira",
    "Nurcihan",
    "Berfin",
    "Jiyanda",
    "Ouarda",
    "Sfia",
    "Mimount",
    "Zoulaikha",
    "Haweya",
    "Ikraan",
    "Tsigereda",
    "Gebrehiwot",
    "Mulatwa",
    "Chukwuemeka",
    "Adaeze",
    "Ndidi",
    "Phuong-Linh",
    "Thirza",
    "Jurriaan",
    "Radovan",
    "Svetlin",
    "Nadejda",
    "Khrystyna",
    "Ulyana",
    "Adeline-Rose",
    "Maëline",
    "Ouiam",
    "Sabiha",
    "Gulnaz",
    "Mirwais",
    "Zarghuna",
    "Bahara",
    "Dilnoza",
];

const LAST_UNLISTED: &[&str] = &[
    "Quintelier",
    "Opsomer",
    "Zoetaert",
    "Van Wonterghem",
    "De Rudder",
    "El Mokhtari",
    "Ait Taleb",
    "Karabulut",
    "Hryhorenko",
    "Czarnecka",
    "Gebreyesus",
    "Nkemelu",
    "Baldé",
    "Ouattara",
    "Stanikzai",
];

/// A sentence with something of this kind.
pub fn sentence(kind: Kind, names: Names, chance: &mut Chance) -> Made {
    match kind {
        Kind::NationalNumber => put(NUMBERS, &numbers::national_number(chance), chance),
        Kind::Iban => put(ACCOUNTS, &numbers::iban(chance), chance),
        Kind::Phone => put(PHONES, &numbers::phone(chance), chance),
        Kind::Email => put(MAIL, &email(chance), chance),
        Kind::Url => put(PAGES, &page(chance), chance),
        Kind::Handle => {
            let handle = handle(chance);
            put(PROFILES, &handle, chance)
        }
        Kind::Plate => put(PLATES, &plate(chance), chance),
        Kind::Document => {
            let (lead, number) = numbers::document(chance);
            let template = format!(
                "{} {lead}{{}}{}",
                chance.of(&["Kopie van", "Had bij:", "Vraag over"]),
                chance.of(&["", ", bellen", " is zoek"])
            );
            put(&[&template], &number, chance)
        }
        Kind::BirthDate => put(BIRTHS, &day(chance), chance),
        Kind::Address => put(HOMES, &address(chance), chance),
        Kind::Name | Kind::RareTrait => name(names, chance),
    }
}

const NUMBERS: &[&str] = &[
    "Rijksregisternummer {}",
    "insz {} doorgegeven",
    "{} nodig voor de aanvraag",
    "Nummer van het kind: {}.",
    "mama gaf {} mee",
    "RR {}",
];
const ACCOUNTS: &[&str] = &[
    "Terugbetaling op {}",
    "rekening {} graag",
    "{} (spaarrekening)",
    "Storten op {}, 25 euro",
    "IBAN: {}.",
];
const PHONES: &[&str] = &[
    "Bel {} terug",
    "gsm {}",
    "Tel. {}, na 16u",
    "mama is bereikbaar op {}",
    "{}",
    "Terugbellen: {} graag",
    "Papa ({}) belt morgen",
    "nummer {} doorgeven aan het OCMW",
];
const MAIL: &[&str] = &[
    "Mail naar {}",
    "{} graag antwoorden",
    "Folder sturen naar {}.",
    "mama: {}",
    "Adres is <{}>",
];
const PAGES: &[&str] = &[
    "Zie {}",
    "Foto's op {} bekijken",
    "profiel: {}",
    "Ze staat op {}.",
];
const PROFILES: &[&str] = &[
    "{}",
    "Ze heet {} daar",
    "Bericht sturen naar {} voor vrijdag",
];
const PLATES: &[&str] = &[
    "Auto met plaat {} staat fout",
    "nummerplaat {}",
    "Witte wagen {} blokkeert de poort",
    "Die camionette ({}) was er weer",
];
const BIRTHS: &[&str] = &[
    "Kind geboren {}",
    "geboortedatum: {}",
    "zoontje geb. {} zoekt opvang",
    "Baby is geboren op {} in Gent",
    "° {}",
    "Hij is jarig op {}",
    "Dochter (°{}) start in september",
];
const HOMES: &[&str] = &[
    "Woont {}",
    "Gezin uit de {} zoekt opvang",
    "adres: {}",
    "Ze wonen in de {}, boven de bakker",
    "{} bezoeken dinsdag",
    "Verhuisd naar {}",
    "Langsgaan {} om 14u",
    "thuis: {}",
];

fn put(templates: &[&str], piece: &str, chance: &mut Chance) -> Made {
    let template = chance.of(templates);
    let at = template.find("{}").expect("a place for it");
    Made {
        text: template.replace("{}", piece),
        at: at..at + piece.len(),
    }
}

fn name(names: Names, chance: &mut Chance) -> Made {
    let (firsts, lasts) = match names {
        Names::Listed => (FIRST, LAST),
        Names::Unlisted => (FIRST_UNLISTED, LAST_UNLISTED),
    };
    let (first, last) = (chance.of(firsts), chance.of(lasts));
    let (template, piece) = match chance.below(20) {
        0 => ("Mevr. {} belt morgen terug", last.to_owned()),
        1 => ("dhr {} kwam langs over de rekening", last.to_owned()),
        2 => ("Mevrouw {} wacht op antwoord van het OCMW", last.to_owned()),
        3 => ("mama van {} zoekt opvang", first.to_owned()),
        4 => ("Zoon {} start in september", first.to_owned()),
        5 => (
            "Gesproken met {}, belt zelf terug",
            format!("{first} {last}"),
        ),
        6 => ("{} komt dinsdag om 14u", first.to_owned()),
        7 => ("Terugbellen naar {} over de luiers", first.to_owned()),
        8 => (
            "Vraag van {}: wanneer is er plaats?",
            format!("{first} {last}"),
        ),
        9 => ("familie {} is verhuisd", last.to_owned()),
        10 => ("Het meisje heet {}", first.to_owned()),
        11 => (
            "{}, drie kinderen, zoekt een woning",
            format!("{first} {last}"),
        ),
        12 => ("Bij {} thuis loopt het mis", first.to_owned()),
        13 => ("Dochter {} wordt gepest op school", first.to_owned()),
        14 => ("Naam: {}", format!("{first} {last}")),
        15 => ("afspraak met {} op vrijdag", first.to_owned()),
        16 => ("Brief voor {} ligt in de lade", format!("{first} {last}")),
        17 => ("De papa van {} vroeg naar de zwemles", first.to_owned()),
        18 => ("Kindje {} slaapt slecht", first.to_owned()),
        _ => ("Oma van {} zoekt speelgoed", first.to_owned()),
    };
    let piece = match chance.below(8) {
        0 if names == Names::Listed => piece.to_lowercase(),
        1 => piece.to_uppercase(),
        _ => piece,
    };
    put(&[template], &piece, chance)
}

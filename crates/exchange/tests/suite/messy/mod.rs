//! A spreadsheet of 500 rows as towns keep them, with the damage that people and Excel do, always
//! the same; and where each piece of damage stands.

mod damage;
mod write;

use std::collections::BTreeSet;

pub use write::{csv, xlsx};

/// What is in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Typed {
    Empty,
    Text(String),
    Number(f64),
    Day(u16, u8, u8),
    Time(f64),
    Formula(String),
}

/// The headers, as a town has them.
pub const HEADERS: &[&str] = &[
    "Organisatie",
    "Ondernemingsnr.",
    "Hoort bij",
    "Dienst / aanbod",
    "Korte omschrijving",
    "Omschrijving",
    "Thema('s)",
    "Leeftijd (van-tot)",
    "Talen",
    "Gratis?",
    "Favoriete kleur",
    "Tel.",
    "GSM",
    "E-mail",
    "Website",
    "Straat + nr",
    "Postcode",
    "Gemeente",
    "Breedte",
    "Lengte",
    "Geheim adres?",
    "Openingsuren",
    "Nagekeken op",
    "Opmerkingen",
    "ID",
];

/// How many rows hold something of the town.
pub const ROWS: usize = 500;
/// The row of the header.
pub const HEADER_ROW: usize = 4;

/// Damage, and where it should be found: row, header, code.
pub type Found = (usize, String, String);

/// The sheet: each row with its number.
pub struct Messy {
    pub rows: Vec<(usize, Vec<Typed>)>,
    pub planted: BTreeSet<Found>,
    /// Rows that are hidden by a filter.
    pub hidden: Vec<usize>,
    /// Rows of which the organisation is one merged cell with the row below.
    pub merged: Vec<usize>,
}

/// Where a column stands.
pub fn column(header: &str) -> usize {
    HEADERS.iter().position(|known| *known == header).unwrap()
}

/// The sheet. What CP1252 cannot write is left out of a `narrow` one.
pub fn messy(narrow: bool) -> Messy {
    let mut messy = Messy {
        rows: Vec::new(),
        planted: BTreeSet::new(),
        hidden: Vec::new(),
        merged: Vec::new(),
    };
    let mut number = HEADER_ROW;
    for index in 0..ROWS {
        number += if index % 50 == 49 { 2 } else { 1 };
        let mut cells = clean(index, narrow);
        let damages = damage::all();
        // Every other row is damaged, each kind of damage several times.
        if index % 2 == 1 {
            let damage = &damages[index / 2 % damages.len()];
            damage.plant(&mut messy, number, &mut cells, narrow);
        } else if index % 40 == 0 {
            messy.hidden.push(number);
        }
        messy.rows.push((number, cells));
    }
    for at in [100, 200] {
        let (row, cells) = messy.rows[at].clone();
        let below = &mut messy.rows[at + 1];
        assert_eq!(below.0, row + 1);
        if below.1[0] == cells[0] && !narrow {
            below.1[0] = Typed::Empty;
            messy.merged.push(row);
        }
    }
    messy
}

fn text(text: impl Into<String>) -> Typed {
    Typed::Text(text.into())
}

/// A row in which nothing is wrong, though nothing is typed the same way twice.
fn clean(index: usize, narrow: bool) -> Vec<Typed> {
    let pair = index / 2;
    let first = [
        "Speelotheek",
        "Kinderclub",
        "Gezinsbond",
        "Buurthuis",
        "Jeugdhuis",
    ];
    let second = [
        "De Pluim",
        "’t Hoekje",
        "De Wissel",
        "Zonnebloem",
        "Café Bébé",
        "De Brug",
    ];
    let town = [
        ("9000", "Gent"),
        ("9300", "Aalst"),
        ("9100", "Sint-Niklaas"),
        ("9200", "Dendermonde"),
        ("9160", "Lokeren"),
    ][pair % 5];
    let organisation = format!("{} {} {pair}", first[pair % 5], second[pair % 6]);
    // The second row of a pair is typed with loose accents, as a Mac does.
    let organisation = match (index % 4, narrow) {
        (3, false) => organisation.replace('é', "e\u{301}"),
        _ => organisation,
    };
    let name = ["Speelnamiddag", "Huiswerkklas", "Babycafé", "Praatgroep"][index % 4];
    let balloon = if index.is_multiple_of(10) && !narrow {
        " 🎈"
    } else {
        ""
    };
    let ages = [
        "0-3",
        "3 tot 6 jaar",
        "6-12 j",
        "vanaf 18 m",
        "tot 18 jaar",
        "12+",
        "alle leeftijden",
    ];
    let hours = [
        "ma-vr 9u-12u",
        "wo 13.30-17u",
        "1e dinsdag van de maand 19u30-21u",
        "ma, wo en vr van 9 tot 12 uur",
        "na afspraak",
        "24/7",
        "di 9u-12u en 13u-16u; do 13u-16u",
        "za 10:00-12:30, niet in de schoolvakanties",
    ];
    let themes = [
        "Sport",
        "vaccination",
        "Huiswerk- en studiebegeleiding; Studeerplek",
        "Tandarts en gezonde tanden",
    ];
    let yes = ["ja", "Ja", "x", "J", "WAAR"];
    let no = ["nee", "Neen", "n", "-", "0"];
    let day = 13 + index % 15;
    let checked = match index % 4 {
        0 => Typed::Day(2026, 10, day as u8),
        1 => text(format!("{day}/10/2026")),
        2 => text(format!("2026-09-{day}")),
        _ => text(format!("{day} september 2026")),
    };
    let number = |number: f64, shown: String| match index % 3 {
        0 => Typed::Number(number),
        _ => text(shown.replace('.', ",")),
    };
    let (north, east) = (51.0 + pair as f64 / 1_000.0, 3.7 + pair as f64 / 1_000.0);
    vec![
        text(organisation),
        text(kbo(pair)),
        Typed::Empty,
        text(format!("{name} {index}{balloon}")),
        text("Voor wie graag samen komt."),
        text(format!(
            "Kom gerust langs, breng je kind mee. Groep {index}."
        )),
        text(themes[index % 4]),
        text(ages[index % 7]),
        text(
            [
                "NL, fr",
                "Nederlands; Frans; Engels",
                "nl en arabisch",
                "Oekraïens",
            ][index % 4],
        ),
        text(if index.is_multiple_of(3) {
            yes[index % 5]
        } else {
            no[index % 5]
        }),
        text(["blauw", "groen"][index % 2]),
        text(phone(index)),
        text(["0475/12.34.56", "0475 12 34 56", "+32 475 12 34 56", ""][index % 4]),
        text(format!("groep{index}@stad.example")),
        text(
            [
                format!("www.stad.example/{index}"),
                format!("https://stad.example/{index}"),
            ][index % 2]
                .clone(),
        ),
        text(format!("Dorpsstraat {}", index + 1)),
        text(town.0),
        text(town.1),
        number(north, format!("{north:.3}")),
        number(east, format!("{east:.3}")),
        text("nee"),
        text(hours[index % 8]),
        checked,
        text(if index.is_multiple_of(9) {
            "Nog eens bellen."
        } else {
            ""
        }),
        Typed::Empty,
    ]
}

/// A number with the right control number.
fn kbo(pair: usize) -> String {
    let body = 4_000_000 + pair as u64 * 37;
    let control = 97 - body % 97;
    let digits = format!("{body:08}{control:02}");
    match pair % 3 {
        0 => format!("{}.{}.{}", &digits[..4], &digits[4..7], &digits[7..]),
        1 => digits,
        _ => format!("BE {}.{}.{}", &digits[..4], &digits[4..7], &digits[7..]),
    }
}

/// A number in one of twelve spellings.
fn phone(index: usize) -> String {
    let (a, b, c) = (
        format!("{:03}", 220 + index % 700),
        format!("{:02}", index % 90),
        format!("{:02}", 10 + index % 80),
    );
    match index % 12 {
        0 => format!("09{a}{b}{c}"),
        1 => format!("09 {a} {b} {c}"),
        2 => format!("09/{a}.{b}.{c}"),
        3 => format!("09/{a} {b} {c}"),
        4 => format!("09-{a}-{b}-{c}"),
        5 => format!("09.{a}.{b}.{c}"),
        6 => format!("(09) {a} {b} {c}"),
        7 => format!("+32 9 {a} {b} {c}"),
        8 => format!("+329{a}{b}{c}"),
        9 => format!("0032 9 {a} {b} {c}"),
        10 => format!("+32 (0)9 {a} {b} {c}"),
        _ => format!("Tel.: 09 {a} {b} {c}"),
    }
}

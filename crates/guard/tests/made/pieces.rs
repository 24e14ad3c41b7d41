//! Mail, pages, plates, days and streets of nobody.

use super::chance::Chance;
use super::positive::FIRST;

fn slug(chance: &mut Chance) -> String {
    chance
        .of(FIRST)
        .to_lowercase()
        .replace(['ë', 'é'], "e")
        .replace(' ', "")
}

/// One of this kind.
pub fn email(chance: &mut Chance) -> String {
    let (user, number) = (slug(chance), chance.within(1, 99));
    let host = chance.of(&[
        "gmail.com",
        "hotmail.com",
        "telenet.be",
        "outlook.com",
        "skynet.be",
        "voorbeeld.brussels",
    ]);
    match chance.below(6) {
        0 => format!("{user}.{}@{host}", slug(chance)),
        1 => format!("{user}{number}@{host}"),
        2 => format!("{user}_{number}@{host}").to_uppercase(),
        3 => format!("{user} at gmail punt com"),
        4 => format!("{user}(at)gmail.com"),
        _ => format!("{user}\u{200b}@{host}"),
    }
}

/// One of this kind.
pub fn page(chance: &mut Chance) -> String {
    let user = slug(chance);
    match chance.below(5) {
        0 => format!("https://www.facebook.com/{user}.voorbeeld"),
        1 => format!("www.{user}.be"),
        2 => format!("instagram.com/{user}"),
        3 => format!("{user}.wixsite.com/foto"),
        _ => format!("http://blog.{user}.eu"),
    }
}

/// One of this kind.
pub fn handle(chance: &mut Chance) -> String {
    let (user, number) = (slug(chance).replace('-', "."), chance.within(10, 2030));
    match chance.below(5) {
        0 => format!("@{user}{number}"),
        1 => format!("@{user}"),
        2 => format!("insta: {user}_{number}"),
        3 => format!("snapchat {user}{number}"),
        _ => format!("TikTok-account {user}.x{number}"),
    }
}

/// One of this kind.
pub fn plate(chance: &mut Chance) -> String {
    let letters: String = (0..3)
        .map(|_| char::from(b'A' + chance.below(26) as u8))
        .collect();
    let (first, last) = (chance.within(1, 2), chance.digits(3));
    match chance.below(6) {
        0 | 1 => format!("{first}-{letters}-{last}"),
        2 => format!("{first} {letters} {last}"),
        3 => format!("{first}{letters}{last}"),
        4 => format!("{first}-{letters}-{last}").to_lowercase(),
        _ => format!("{letters}-{last}"),
    }
}

/// One of this kind.
pub fn day(chance: &mut Chance) -> String {
    let (day, month) = (chance.within(1, 28), chance.within(1, 12));
    let year = if chance.below(2) == 0 {
        chance.within(1850, 1899)
    } else {
        chance.within(2031, 2060)
    };
    let names = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let name = names[(month - 1) as usize];
    match chance.below(7) {
        0 => format!("{day}/{month}/{year}"),
        1 => format!("{day:02}-{month:02}-{year}"),
        2 => format!("{day}.{month}.{:02}", year % 100),
        3 => format!("{day} {name} {year}"),
        4 => format!("{day} {name}"),
        5 => format!("{year}-{month:02}-{day:02}"),
        _ => format!("{day}/{month}"),
    }
}

/// One of this kind.
pub fn address(chance: &mut Chance) -> String {
    let stems = [
        "Kerk",
        "Molen",
        "School",
        "Stations",
        "Linden",
        "Beuken",
        "Sint-Jans",
        "Gentse",
        "Oude Brugse",
        "Vaart",
        "Kapel",
        "Leie",
        "Bosch",
        "Papegaai",
        "Koning Albert",
        "Hoog",
        "Dorps",
    ];
    let ends = [
        "straat", "straat", "straat", "laan", "steenweg", "dreef", "plein", "weg", "lei", "kaai",
        "veld", "str.",
    ];
    let street = format!("{}{}", chance.of(&stems), chance.of(&ends));
    let number = chance.within(1, 480);
    match chance.below(9) {
        0 => format!("{street} {number}"),
        1 => format!("{street} {number} bus {}", chance.within(1, 30)),
        2 => format!("{street} nr {number}"),
        3 => format!("{street}, {number}A").replace(", ", " "),
        4 => format!("{street} {number}, {}", municipality(chance)),
        5 => municipality(chance),
        6 => format!("{street} {number}").to_lowercase(),
        7 => format!(
            "Rue de la {} {number}",
            chance.of(&["Station", "Paix", "Colline"])
        ),
        _ => format!("{street} op nummer {number}"),
    }
}

fn municipality(chance: &mut Chance) -> String {
    chance
        .of(&[
            "9000 Gent",
            "2800 Mechelen",
            "8500 Kortrijk",
            "3500 Hasselt",
            "9100 Sint-Niklaas",
            "1080 Molenbeek",
            "8660 De Panne",
            "2220 Heist-op-den-Berg",
            "9300 aalst",
        ])
        .to_owned()
}

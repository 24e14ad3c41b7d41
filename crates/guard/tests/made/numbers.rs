//! Numbers with right check digits that belong to nobody.

use super::chance::Chance;

/// A number of the register for a day of birth in the future, as people write it.
pub fn national_number(chance: &mut Chance) -> String {
    let (year, month, day) = (
        chance.within(30, 99),
        chance.within(1, 12),
        chance.within(1, 28),
    );
    let extra = chance.of::<u64>(&[&0, &0, &0, &20, &40]);
    let first = format!("{year:02}{:02}{day:02}", month + extra);
    let order = format!("{:03}", chance.within(1, 997));
    let number: u64 = format!("2{first}{order}").parse().expect("digits");
    let check = 97 - number % 97;
    let (y, m, d) = (&first[..2], &first[2..4], &first[4..]);
    match chance.below(7) {
        0 => format!("{first}{order}{check:02}"),
        1 => format!("{y}.{m}.{d}-{order}.{check:02}"),
        2 => format!("{first}-{order}-{check:02}"),
        3 => format!("{first} {order} {check:02}"),
        4 => format!("{y} {m} {d} {order} {check:02}"),
        5 => format!("{y}/{m}/{d}-{order}-{check:02}"),
        _ => in_arabic(&format!("{y}.{m}.{d}-{order}.{check:02}")),
    }
}

/// The same with the digits of Arabic.
pub fn in_arabic(text: &str) -> String {
    text.chars()
        .map(|letter| match letter.to_digit(10) {
            Some(value) => char::from_u32(0x660 + value).expect("a digit"),
            None => letter,
        })
        .collect()
}

/// An account of a bank that there is not.
pub fn iban(chance: &mut Chance) -> String {
    let (country, body) = match chance.below(5) {
        0 => ("NL", format!("INGB{}", chance.digits(10))),
        1 => ("FR", format!("{}{}", chance.digits(20), chance.digits(3))),
        2 => ("DE", chance.digits(18)),
        _ => {
            let first = chance.digits(10);
            let number: u64 = first.parse().expect("digits");
            let check = match number % 97 {
                0 => 97,
                rest => rest,
            };
            ("BE", format!("{first}{check:02}"))
        }
    };
    let rearranged: String = format!("{body}{country}00")
        .chars()
        .map(|letter| letter.to_digit(36).expect("a letter or digit").to_string())
        .collect();
    let rest = rearranged
        .bytes()
        .fold(0u64, |rest, byte| (rest * 10 + u64::from(byte - b'0')) % 97);
    let plain = format!("{country}{:02}{body}", 98 - rest);
    match chance.below(4) {
        0 => plain,
        1 => plain.to_lowercase(),
        _ => plain
            .as_bytes()
            .chunks(4)
            .map(|four| std::str::from_utf8(four).expect("letters and digits"))
            .collect::<Vec<_>>()
            .join(if chance.below(5) == 0 { "-" } else { " " }),
    }
}

/// A telephone number in ranges that are as good as any.
pub fn phone(chance: &mut Chance) -> String {
    let mobile = format!(
        "4{}{}",
        chance.of(&["56", "68", "70", "78", "85", "92", "99"]),
        chance.digits(6)
    );
    let (m1, m2, m3, m4) = (&mobile[..3], &mobile[3..5], &mobile[5..7], &mobile[7..]);
    let city = format!("{}{}", chance.of(&["2", "3", "9"]), chance.digits(7));
    let town = format!(
        "{}{}",
        chance.of(&["11", "14", "15", "52", "53", "55", "56", "58", "59", "89"]),
        chance.digits(6)
    );
    match chance.below(18) {
        0 => format!("0{mobile}"),
        1 => format!("0{m1} {m2} {m3} {m4}"),
        2 => format!("0{m1}/{m2}.{m3}.{m4}"),
        3 => format!("0{m1}/{m2} {m3} {m4}"),
        4 => format!("0{m1}-{m2}{m3}{m4}"),
        5 => format!("+32 {m1} {m2} {m3} {m4}"),
        6 => format!("0032{mobile}"),
        7 => format!("+32 (0){m1} {m2} {m3} {m4}"),
        8 => format!(
            "0{} {} {} {}",
            &city[..1],
            &city[1..4],
            &city[4..6],
            &city[6..]
        ),
        9 => format!(
            "0{}/{}.{}.{}",
            &town[..2],
            &town[2..4],
            &town[4..6],
            &town[6..]
        ),
        10 => format!(
            "(0{}) {} {} {}",
            &town[..2],
            &town[2..4],
            &town[4..6],
            &town[6..]
        ),
        11 => format!("0{city}"),
        12 => format!(
            "+{} {} {} {}",
            chance.of(&["31", "33", "90", "212", "48", "380"]),
            chance.within(6, 7),
            chance.digits(4),
            chance.digits(4)
        ),
        13 => in_arabic(&format!("0{m1} {m2} {m3} {m4}")),
        14 => format!("0{m1}.{m2}.{m3}.{m4}"),
        15 => format!("0{m1} {} {}", &mobile[3..6], &mobile[6..]),
        16 => mobile.chars().fold("nul".to_owned(), |said, digit| {
            format!("{said} {}", word(digit))
        }),
        _ => mobile
            .chars()
            .fold("0".to_owned(), |said, digit| format!("{said} {digit}")),
    }
}

fn word(digit: char) -> &'static str {
    match digit {
        '1' => "één",
        '2' => "twee",
        '3' => "drie",
        '4' => "vier",
        '5' => "vijf",
        '6' => "zes",
        '7' => "zeven",
        '8' => "acht",
        '9' => "negen",
        _ => "nul",
    }
}

/// The number of a card, a passport or a file, with the word that people put before it.
pub fn document(chance: &mut Chance) -> (&'static str, String) {
    let ten = chance.digits(10);
    let check = match ten.parse::<u64>().expect("digits") % 97 {
        0 => 97,
        rest => rest,
    };
    match chance.below(9) {
        0 => ("", format!("{}-{}-{check:02}", &ten[..3], &ten[3..])),
        1 => ("identiteitskaart ", format!("{ten}{check:02}")),
        2 => ("dossier ", format!("3{}", chance.digits(4))),
        3 => ("dossiernummer: ", format!("7{}", chance.digits(7))),
        4 => ("OV-nummer ", format!("8{}", chance.digits(6))),
        5 => (
            "paspoort ",
            format!("E{}{}", chance.of(&["A", "K", "P"]), chance.digits(6)),
        ),
        6 => ("ref. ", format!("2026/{}", chance.digits(5))),
        7 => (
            "klantnummer ",
            format!("{} {}", chance.within(100, 999), chance.digits(3)),
        ),
        _ => ("", card(chance)),
    }
}

fn card(chance: &mut Chance) -> String {
    let first = format!("67{}", chance.digits(13));
    let sum: u32 = first
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0');
            if index % 2 == 0 {
                digit * 2 / 10 + digit * 2 % 10
            } else {
                digit
            }
        })
        .sum();
    let plain = format!("{first}{}", (10 - sum % 10) % 10);
    format!(
        "{} {} {} {}",
        &plain[..4],
        &plain[4..8],
        &plain[8..12],
        &plain[12..]
    )
}

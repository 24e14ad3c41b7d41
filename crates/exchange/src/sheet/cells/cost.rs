//! Prices.

/// One price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sheet) struct Price {
    /// For what.
    pub(in crate::sheet) option: Option<String>,
    /// In euro, `6.34`.
    pub(in crate::sheet) amount: String,
    /// A word more.
    pub(in crate::sheet) note: Option<String>,
}

/// The price as people write it here: `Per dag: € 6,34 (laagste tarief)`.
pub(in crate::sheet) fn price_text(price: &Price) -> String {
    let amount = price.amount.replace('.', ",");
    let amount = amount.strip_suffix(",00").unwrap_or(&amount);
    let option = price.option.as_ref();
    let option = option.map_or_else(String::new, |option| format!("{option}: "));
    let note = price.note.as_ref();
    let note = note.map_or_else(String::new, |note| format!(" ({note})"));
    format!("{option}€ {amount}{note}")
}

/// The prices of a cell; nothing when it holds a sentence.
pub(in crate::sheet) fn prices(text: &str) -> Option<Vec<Price>> {
    let pieces = pieces(text);
    let prices = pieces.iter().map(|piece| price(piece));
    prices
        .collect::<Option<Vec<Price>>>()
        .filter(|prices| !prices.is_empty())
}

/// The pieces between `;` and line ends that stand outside brackets.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match (c, depth, pieces.last_mut()) {
            (';' | '\n', 0, _) => pieces.push(String::new()),
            (c, _, Some(last)) => last.push(c),
            (_, _, None) => {}
        }
    }
    let pieces = pieces.iter().map(|piece| piece.trim().to_owned());
    pieces.filter(|piece| !piece.is_empty()).collect()
}

fn price(piece: &str) -> Option<Price> {
    let free = ["gratis", "gratuit", "free", "kosteloos"];
    if free.contains(&piece.to_lowercase().trim_end_matches('.')) {
        return Some(Price {
            option: None,
            amount: "0.00".to_owned(),
            note: None,
        });
    }
    let (piece, note) = match piece
        .strip_suffix(')')
        .and_then(|piece| piece.split_once(" ("))
    {
        Some((piece, note)) => (piece, Some(note.to_owned())),
        None => (piece, None),
    };
    let is_part = |c: char| c.is_ascii_digit();
    let start = piece.find(is_part)?;
    let tail = &piece[start..];
    let end = tail
        .find(|c: char| !is_part(c) && c != ',' && c != '.')
        .unwrap_or(tail.len());
    let number = tail[..end].trim_end_matches([',', '.']);
    let rest = &tail[number.len()..];
    if rest.contains(is_part) {
        return None;
    }
    let amount = amount(number)?;
    let before = piece[..start].trim().trim_end_matches(['€', ' ']);
    let before = before.trim_end_matches([':', ' ']);
    let after = rest.trim_start_matches([',', '-', ' ', '.']);
    let euro = ["euro", "eur", "€"]
        .iter()
        .find_map(|word| after.strip_prefix(word));
    let signed = piece.contains('€') || euro.is_some();
    let after = euro
        .unwrap_or(after)
        .trim_start_matches(['/', ' ', ':'])
        .trim();
    let bare = before.is_empty() && after.is_empty();
    if !(signed || bare) {
        return None;
    }
    let option = match (before, after) {
        ("", "") => None,
        (before, "") => Some(before.to_owned()),
        ("", after) => Some(after.to_owned()),
        (before, after) => Some(format!("{before} {after}")),
    };
    Some(Price {
        option,
        amount,
        note,
    })
}

/// `6,34` and `6` as `6.34` and `6.00`.
fn amount(number: &str) -> Option<String> {
    let number = number.replace(',', ".");
    let (euro, cent) = number.split_once('.').unwrap_or((&number, "00"));
    let cent = match cent.len() {
        0 => "00".to_owned(),
        1 => format!("{cent}0"),
        2 => cent.to_owned(),
        _ => return None,
    };
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (sound(euro) && sound(&cent) && euro.len() <= 6).then(|| format!("{euro}.{cent}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_as_people_write_them() {
        let check = |text: &str, expected: &[(&str, &str)]| {
            let prices = prices(text).unwrap_or_default();
            let found: Vec<(&str, &str)> = prices
                .iter()
                .map(|price| {
                    (
                        price.option.as_deref().unwrap_or_default(),
                        price.amount.as_str(),
                    )
                })
                .collect();
            assert_eq!(found, expected, "{text}");
        };
        check("5", &[("", "5.00")]);
        check("€ 6,34", &[("", "6.34")]);
        check("6,5 euro per keer", &[("per keer", "6.50")]);
        check(
            "Per dag: € 32; Halve dag: € 19",
            &[("Per dag", "32.00"), ("Halve dag", "19.00")],
        );
        check("€5,-", &[("", "5.00")]);
        check("gratis", &[("", "0.00")]);
        for text in [
            "volgens inkomen",
            "5 tot 10 euro",
            "12 lessen",
            "",
            "vanaf 3",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let price = Price {
            option: Some("Per dag, volgens je inkomen".to_owned()),
            amount: "6.34".to_owned(),
            note: Some("Laagste tarief; met attest.".to_owned()),
        };
        assert_eq!(prices(&price_text(&price)), Some(vec![price]));
    }
}

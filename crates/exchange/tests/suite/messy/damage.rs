//! The damage, one kind a line.

use super::{Messy, Typed, column, text};

/// A piece of damage.
pub struct Damage {
    /// What it should be called, and under which headers.
    found: Vec<(&'static str, &'static str)>,
    /// What is done to the cells of the row.
    how: How,
}

enum How {
    /// These cells are replaced, in a workbook and, where it can be written there, in CP1252.
    Cells(Vec<(&'static str, Typed, Option<Typed>)>),
    /// The row above stands here once more, with these cells replaced.
    Again(Vec<(&'static str, Typed)>),
    /// The id of a row of another organisation stands here too.
    SameId,
    /// The organisation of the row belongs to itself.
    Circle,
}

/// Every kind of damage.
pub fn all() -> Vec<Damage> {
    let mut all = Vec::new();
    let mut put = |code, header, cells: Vec<(&'static str, Typed, Option<Typed>)>| {
        all.push(Damage {
            found: vec![(code, header)],
            how: How::Cells(cells),
        });
    };
    let both = |header, cell: &str| (header, text(cell), Some(text(cell)));
    let one = |code, header, cell: &str| (code, header, vec![both(header, cell)]);
    let simple = [
        one("excel-number", "Tel.", "4,75E+08"),
        one("excel-number", "GSM", "3,24751E+10"),
        one("not-a-phone", "Tel.", "bel Jan"),
        one("not-a-phone", "GSM", "0475 12 34 5"),
        one("leading-zero", "GSM", "475 12 34 56"),
        one("ages-swapped", "Leeftijd (van-tot)", "18-0"),
        one("not-ages", "Leeftijd (van-tot)", "kleuters"),
        one("rounded", "Leeftijd (van-tot)", "vanaf 6 weken"),
        one("excel-date", "Leeftijd (van-tot)", "3/jun"),
        one("no-such-hour", "Openingsuren", "ma 9u-25:00"),
        one("closes-before-opening", "Openingsuren", "di 12:00-08:00"),
        one("past-midnight", "Openingsuren", "za 20u-02u"),
        one("hours-as-text", "Openingsuren", "meestal na school"),
        one("not-a-day", "Nagekeken op", "31/02/2026"),
        one("not-a-day", "Nagekeken op", "vorige week"),
        one("day-or-month", "Nagekeken op", "11/24/2026"),
        one("day-or-month", "Nagekeken op", "03/04/2026"),
        one("dangerous-link", "Website", "javascript:alert(1)"),
        one("no-address", "Website", "zie facebook"),
        one("no-address", "E-mail", "info.stad.example"),
        one("one-only", "E-mail", "a@stad.example; b@stad.example"),
        one("excel-error", "Opmerkingen", "#N/B"),
        one("formula", "Omschrijving", "=cmd|' /C calc'!A0"),
        one("html", "Omschrijving", "<p>Kom <b>binnen</b></p>"),
        one("unknown-theme", "Thema('s)", "Tuinieren"),
        one("unknown-word", "Talen", "NL, Klingon"),
        one("not-yes-no", "Gratis?", "soms"),
        one("kbo-number", "Ondernemingsnr.", "0123.456.748"),
        one("unknown-reference", "Hoort bij", "Bestaat Niet vzw"),
        one("secret-missing", "Geheim adres?", ""),
        one("coordinates", "Breedte", "510543"),
        one("required", "Organisatie", ""),
        one("required", "Dienst / aanbod", ""),
        one("required", "Straat + nr", ""),
        one("not-a-postcode", "Postcode", "99999"),
    ];
    for (code, header, cells) in simple {
        put(code, header, cells);
    }
    let gent = || both("Gemeente", "Gent");
    put(
        "postcode-mended",
        "Postcode",
        vec![both("Postcode", "9OOO"), gent()],
    );
    put(
        "postcode-mended",
        "Postcode",
        vec![both("Postcode", "9000.0"), gent()],
    );
    put(
        "postcode-elsewhere",
        "Postcode",
        vec![both("Postcode", "8500"), gent()],
    );
    put(
        "secret-address",
        "Straat + nr",
        vec![both("Geheim adres?", "ja")],
    );
    put(
        "coordinates",
        "Breedte",
        vec![both("Breedte", "3,72"), both("Lengte", "51,05")],
    );
    // What only a workbook can hold, and what the same cell is in a text.
    let day = (
        "Leeftijd (van-tot)",
        Typed::Day(2026, 6, 3),
        Some(text("03/06/2026")),
    );
    put("excel-date", "Leeftijd (van-tot)", vec![day]);
    let serial = ("Nagekeken op", Typed::Number(46_350.0), Some(text("46350")));
    put("excel-date", "Nagekeken op", vec![serial]);
    let time = ("Openingsuren", Typed::Time(0.375), Some(text("0,375")));
    put("hours-as-text", "Openingsuren", vec![time]);
    let number = ("GSM", Typed::Number(475_123_456.0), Some(text("475123456")));
    put("leading-zero", "GSM", vec![number]);
    let formula = (
        "Opmerkingen",
        Typed::Formula("=1+1".to_owned()),
        Some(text("=1+1")),
    );
    put("formula", "Opmerkingen", vec![formula]);
    let turned = (
        "Omschrijving",
        text("Kom \u{202e}binnen\u{202c} bij ons"),
        None,
    );
    put("invisible", "Omschrijving", vec![turned]);
    let wide = (
        "Dienst / aanbod",
        text("Speel\u{200b}namiddag in de zaal"),
        None,
    );
    put("invisible", "Dienst / aanbod", vec![wide]);
    let long = ("Korte omschrijving", text("lang ".repeat(2_200)), None);
    put("too-much-text", "Korte omschrijving", vec![long]);
    all.push(Damage {
        found: vec![("duplicate-row", "Dienst / aanbod")],
        how: How::Again(Vec::new()),
    });
    all.push(Damage {
        found: vec![("contradicts", "Omschrijving")],
        how: How::Again(vec![("Omschrijving", text("Een heel ander verhaal."))]),
    });
    all.push(Damage {
        found: vec![("same-id", "ID")],
        how: How::SameId,
    });
    all.push(Damage {
        found: vec![("circular-parent", "Hoort bij")],
        how: How::Circle,
    });
    all
}

impl Damage {
    /// Does the damage to a row, and writes down where it is.
    pub fn plant(&self, messy: &mut Messy, number: usize, cells: &mut Vec<Typed>, narrow: bool) {
        let above = messy.rows.len() - 1;
        match &self.how {
            How::Cells(damaged) => {
                if narrow && damaged.iter().any(|(_, _, narrow)| narrow.is_none()) {
                    return;
                }
                for (header, wide, thin) in damaged {
                    let cell = if narrow {
                        thin.clone()
                    } else {
                        Some(wide.clone())
                    };
                    cells[column(header)] = cell.unwrap();
                }
            }
            How::Again(changed) => {
                *cells = messy.rows[above].1.clone();
                for (header, cell) in changed {
                    cells[column(header)] = cell.clone();
                }
            }
            How::SameId => {
                let id = format!("0b9d6c2e-0000-4000-8000-{number:012}");
                let at = column("ID");
                // A row well above is of another organisation, clean, and no other's example.
                messy.rows[above - 6].1[at] = text(id.clone());
                cells[at] = text(id);
            }
            How::Circle => {
                let Typed::Text(name) = cells[0].clone() else {
                    return;
                };
                cells[column("Hoort bij")] = text(name);
            }
        }
        for (code, header) in &self.found {
            let found = (number, (*header).to_owned(), (*code).to_owned());
            messy.planted.insert(found);
        }
    }
}

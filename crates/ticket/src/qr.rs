//! QR codes, as a drawing that every page can hold: no picture file and nothing from elsewhere.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// A QR code, without the white edge that readers need around it: whoever draws it adds four
/// modules on each side.
#[derive(Clone, PartialEq, Eq)]
pub struct Drawing {
    /// How many modules wide and high it is.
    pub size: u32,
    /// Its dark modules as the path of an SVG, one unit to a module.
    pub path: String,
}

/// The QR code of a text, that is still read when an eighth of it is dirty or torn (level M). None
/// when there is nothing to say or too much for one code.
pub fn draw(text: &str) -> Option<Drawing> {
    drawn(text, EcLevel::M)
}

/// The QR code of a text that is shown on a screen, where nothing is dirty or torn: it has room for a
/// fourth more in the same number of modules (level L).
pub fn draw_lit(text: &str) -> Option<Drawing> {
    drawn(text, EcLevel::L)
}

fn drawn(text: &str, level: EcLevel) -> Option<Drawing> {
    if text.is_empty() {
        return None;
    }
    let code = QrCode::with_error_correction_level(text, level).ok()?;
    let size = code.width();
    let colours = code.to_colors();
    let mut path = String::new();
    for (row, line) in colours.chunks(size).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|left, right| left == right) {
            if run[0] == Color::Dark {
                let width = run.len();
                // Writing into a String cannot fail.
                let _ = write!(path, "M{column} {row}h{width}v1h-{width}z");
            }
            column += run.len();
        }
    }
    Some(Drawing {
        size: u32::try_from(size).ok()?,
        path,
    })
}

onthaal_model::silent! { Drawing }

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules of a drawing, dark ones as `true`.
    fn modules(qr: &Drawing) -> Vec<bool> {
        let size = qr.size as usize;
        let mut dark = vec![false; size * size];
        for run in qr.path.split('M').skip(1) {
            let (start, rest) = run.split_once('h').expect("a run has a width");
            let (column, row) = start.split_once(' ').expect("a run has a place");
            let width = rest.split_once('v').expect("a run is one module high").0;
            let [column, row, width] =
                [column, row, width].map(|number| number.parse::<usize>().expect("a number"));
            dark[row * size + column..][..width].fill(true);
        }
        dark
    }

    #[test]
    fn the_drawing_holds_every_module_of_the_code() {
        for text in ["A", "https://centrum.example/t/0123", &"ä".repeat(140)] {
            let qr = draw(text).expect("the text fits");
            let code = QrCode::with_error_correction_level(text, EcLevel::M).expect("it fits");
            let expected: Vec<bool> = code
                .to_colors()
                .into_iter()
                .map(|colour| colour == Color::Dark)
                .collect();
            assert_eq!(modules(&qr), expected, "{text}");
        }
    }

    #[test]
    fn an_address_with_a_code_stays_small_enough_for_a_cheap_telephone() {
        let address =
            "https://onthaal.huisvanhetkind-voorbeeldstad.be/t/0123456789ABCDEFGHJKMNPQRS42";
        let qr = draw(address).expect("an address fits");
        assert!(qr.size <= 37, "{} modules", qr.size);
    }

    #[test]
    fn nothing_and_too_much_have_no_code() {
        assert_eq!(draw(""), None);
        assert_eq!(draw(&"x".repeat(3_000)), None);
    }
}

//! QR codes, as the screens take them.

use onthaal_ticket::qr::{Drawing, draw, draw_lit};
use serde::Serialize;
use ts_rs::TS;

/// A QR code, without the white edge that readers need around it: whoever draws it adds four
/// modules on each side.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct Qr {
    /// How many modules wide and high it is.
    pub size: u32,
    /// Its dark modules as the path of an SVG, one unit to a module.
    pub path: String,
}

/// The QR code of a text. None when there is nothing to say or too much for one code.
pub fn of(text: &str) -> Option<Qr> {
    draw(text).map(packed)
}

/// The QR code of a text that is shown on a screen and never on paper.
pub fn lit(text: &str) -> Option<Qr> {
    draw_lit(text).map(packed)
}

fn packed(drawing: Drawing) -> Qr {
    Qr {
        size: drawing.size,
        path: drawing.path,
    }
}

onthaal_model::silent! { Qr }

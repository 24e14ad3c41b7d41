//! A link as it is handed over: its address, and the QR code of it for a card on paper.

use crate::error::Result;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_ticket::code::Secret;
use onthaal_ticket::qr::draw;
use serde::Serialize;

/// An address of a centre is no longer than this.
const ADDRESS_LIMIT: usize = 200;

/// A link that was just made. It is shown once and kept nowhere.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NewLink {
    /// The whole address.
    pub address: String,
    /// The QR code of the address.
    pub qr: NewQr,
}

/// A QR code, without the white edge that readers need around it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NewQr {
    /// How many modules wide and high it is.
    pub size: u32,
    /// Its dark modules as the path of an SVG, one unit to a module.
    pub path: String,
}

/// Where the centre is reached, such as `https://onthaal.example`, as whoever makes a link came to
/// it. Errs when it is no such address.
pub fn centre_address(said: &str) -> Result<String> {
    let refuse = || InvalidInput::new("address", Rule::NotAllowed);
    let said = said.trim_end_matches('/');
    let place = said
        .strip_prefix("https://")
        .or_else(|| said.strip_prefix("http://"))
        .ok_or_else(refuse)?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    match !place.is_empty() && said.len() <= ADDRESS_LIMIT && place.bytes().all(fits) {
        true => Ok(said.to_owned()),
        false => Err(refuse().into()),
    }
}

/// The link of this secret at the centre of this address.
pub fn drawn(centre_address: &str, token: &Secret) -> Result<NewLink> {
    let address = format!("{centre_address}/p/{}", token.code());
    let drawing = draw(&address).ok_or_else(|| InvalidInput::new("address", Rule::NotAllowed))?;
    Ok(NewLink {
        address,
        qr: NewQr {
            size: drawing.size,
            path: drawing.path,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_of_a_place_is_taken() {
        for fine in [
            "https://onthaal.example",
            "http://127.0.0.1:8080/",
            "http://[::1]:80",
        ] {
            assert!(centre_address(fine).is_ok(), "{fine}");
        }
        let long = format!("https://{}", "a".repeat(ADDRESS_LIMIT));
        for wrong in [
            "",
            "https://",
            "ftp://a",
            "onthaal.example",
            "https://a/b",
            "https://a?b",
            "https://a b",
            "javascript:alert(1)",
            &long,
        ] {
            assert!(centre_address(wrong).is_err(), "{wrong}");
        }
    }
}

//! How a telephone keeps the address of a service: vCard 3.0 (RFC 2426), which the cheapest ones
//! read, small enough for a QR code that a cheap camera reads.
//!
//! Pure. The format is written here: of the libraries, one writes version 4 only and the other
//! brings a mail parser along, and neither says how much still fits.

use crate::content_line::{escaped, folded};

/// How many bytes there may be, so that the code is read from 25 mm.
pub const MAX_BYTES: usize = 300;
/// How many bytes of a name are told; it stands in the card twice.
const MAX_NAME: usize = 72;

/// A service, as it stands among the numbers of a telephone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VCard {
    /// What it is called.
    pub name: String,
    /// Who offers it.
    pub organisation: Option<String>,
    /// Its number, best with the country in front.
    pub phone: Option<String>,
    /// Where it is.
    pub address: Option<VCardAddress>,
    /// What else is good to know, the most useful first.
    pub notes: Vec<String>,
}

/// An address in Belgium.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VCardAddress {
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub city: String,
}

impl VCard {
    /// The card in at most [`MAX_BYTES`]: the name always, then the number, the first note, the
    /// address, the other notes and who offers it, each whole or not at all.
    pub fn text(&self) -> String {
        self.text_within(MAX_BYTES)
    }

    /// The same card in at most so many bytes.
    pub fn text_within(&self, most: usize) -> String {
        let mut told = Self {
            name: shortened(&self.name),
            ..Self::default()
        };
        let take = |told: &mut Self, more: Self| {
            if more.whole().len() <= most {
                *told = more;
            }
        };
        let mut more = told.clone();
        more.phone = self.phone.clone();
        take(&mut told, more);
        let mut notes = self.notes.iter();
        if let Some(first) = notes.next() {
            let mut more = told.clone();
            more.notes.push(first.clone());
            take(&mut told, more);
        }
        let mut more = told.clone();
        more.address = self.address.clone();
        take(&mut told, more);
        for note in notes {
            let mut more = told.clone();
            more.notes.push(note.clone());
            take(&mut told, more);
        }
        let mut more = told.clone();
        more.organisation = self.organisation.clone();
        take(&mut told, more);
        told.whole()
    }

    fn whole(&self) -> String {
        let name = escaped(&self.name);
        let mut lines = vec![
            "BEGIN:VCARD".to_owned(),
            "VERSION:3.0".to_owned(),
            format!("N:{name};;;;"),
            format!("FN:{name}"),
        ];
        if let Some(organisation) = &self.organisation {
            lines.push(format!("ORG:{}", escaped(organisation)));
        }
        if let Some(phone) = &self.phone {
            lines.push(format!("TEL:{}", escaped(&phone.replace(' ', ""))));
        }
        if let Some(address) = &self.address {
            let [street, city, postal_code] =
                [&address.street, &address.city, &address.postal_code].map(|text| escaped(text));
            lines.push(format!("ADR:;;{street};{city};;{postal_code};"));
        }
        if !self.notes.is_empty() {
            lines.push(format!("NOTE:{}", escaped(&self.notes.join("\n"))));
        }
        lines.push("END:VCARD".to_owned());
        lines.iter().map(|line| folded(line)).collect()
    }
}

/// The beginning of a long name, cut between words where it has them.
fn shortened(name: &str) -> String {
    let fits = |text: &str, most: usize| escaped(text).len() <= most;
    if fits(name, MAX_NAME) {
        return name.to_owned();
    }
    let mut start = name;
    while !fits(start, MAX_NAME - '…'.len_utf8()) {
        start = &start[..start.floor_char_boundary(start.len() - 1)];
    }
    let words = start.rfind(' ').filter(|at| *at > start.len() / 2);
    format!("{}…", &start[..words.unwrap_or(start.len())])
}

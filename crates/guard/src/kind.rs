//! What can be found, and how a find is told.

use std::ops::Range;

/// What a piece of text seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The number of a person in the national register, or the one of who is not in it.
    NationalNumber,
    /// A bank account.
    Iban,
    /// A telephone number.
    Phone,
    /// An address for mail.
    Email,
    /// The address of a page.
    Url,
    /// A name on a social network.
    Handle,
    /// A number plate.
    Plate,
    /// The number of a card, a passport or a file.
    Document,
    /// The day on which somebody was born.
    BirthDate,
    /// Where somebody lives.
    Address,
    /// What somebody is called.
    Name,
    /// What only few people are.
    RareTrait,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 12] = [
        Kind::NationalNumber,
        Kind::Iban,
        Kind::Phone,
        Kind::Email,
        Kind::Url,
        Kind::Handle,
        Kind::Plate,
        Kind::Document,
        Kind::BirthDate,
        Kind::Address,
        Kind::Name,
        Kind::RareTrait,
    ];

    /// Whether a text that holds it is refused; the others are asked about.
    pub fn blocks(self) -> bool {
        match self {
            Kind::NationalNumber
            | Kind::Iban
            | Kind::Phone
            | Kind::Email
            | Kind::Url
            | Kind::Handle
            | Kind::Plate
            | Kind::Document => true,
            Kind::BirthDate | Kind::Address | Kind::Name | Kind::RareTrait => false,
        }
    }

    /// The name by which screens know it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::NationalNumber => "national-number",
            Kind::Iban => "iban",
            Kind::Phone => "phone",
            Kind::Email => "email",
            Kind::Url => "url",
            Kind::Handle => "handle",
            Kind::Plate => "plate",
            Kind::Document => "document",
            Kind::BirthDate => "birth-date",
            Kind::Address => "address",
            Kind::Name => "name",
            Kind::RareTrait => "rare-trait",
        }
    }
}

/// A find: which bytes of the text, what they seem to be, and how sure that is, of a hundred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What it seems to be.
    pub kind: Kind,
    /// Where it stands in the text that was given, in bytes.
    pub range: Range<usize>,
    /// How sure that is, from 50 to 100.
    pub score: u8,
}

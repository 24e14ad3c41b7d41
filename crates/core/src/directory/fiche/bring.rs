//! What to bring along, with a picture for who does not read it. The picture is told from the Dutch
//! words, which are always there; what no word tells has none.

use crate::directory::locale::Text;
use crate::search::fold::words;

/// One thing to bring along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called.
    pub text: Text,
    /// What it looks like.
    pub picture: Option<Picture>,
}

/// What a thing to bring along looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// An identity card, a passport, a residence paper.
    Identity,
    /// A sticker of the health insurance fund.
    Sticker,
    /// The booklet or the vaccination card of a child.
    Booklet,
    /// A proof of income or of taxes.
    Income,
    /// A bill.
    Bill,
    /// A bank card, an account number, money.
    Money,
    /// A contract.
    Contract,
    /// Photographs.
    Photo,
    /// Clothes to change or to swim in.
    Clothes,
    /// Something to eat or to drink.
    Food,
    /// Nappies.
    Nappies,
    /// A date or an appointment.
    Date,
    /// A letter or any other paper.
    Paper,
}

/// The beginnings of the words that tell each picture.
const TOLD_BY: [(Picture, &[&str]); 13] = [
    (
        Picture::Identity,
        &[
            "identiteit",
            "kids",
            "eid",
            "paspoort",
            "verblijf",
            "rijksregister",
        ],
    ),
    (Picture::Sticker, &["klever", "kleefbriefje", "ziekenfonds"]),
    (
        Picture::Booklet,
        &[
            "kindboekje",
            "boekje",
            "vaccinatiekaart",
            "vaccinatieboekje",
        ],
    ),
    (
        Picture::Income,
        &["inkomen", "loon", "aanslag", "belasting", "uitkering"],
    ),
    (
        Picture::Bill,
        &["rekening", "schoolrekening", "energierekening", "factuur"],
    ),
    (
        Picture::Money,
        &["rekeningnummer", "bank", "geld", "euro", "waarborg"],
    ),
    (Picture::Contract, &["contract", "huurcontract"]),
    (Picture::Photo, &["foto"]),
    (
        Picture::Clothes,
        &[
            "kled", "kler", "zwem", "handdoek", "laarzen", "schoenen", "jas",
        ],
    ),
    (
        Picture::Food,
        &[
            "eten", "drink", "lunch", "boterham", "vieruur", "picknick", "fruit", "koek",
        ],
    ),
    (Picture::Nappies, &["luier", "pamper"]),
    (Picture::Date, &["datum", "afspraak"]),
    (
        Picture::Paper,
        &[
            "brief",
            "papier",
            "attest",
            "bewijs",
            "document",
            "formulier",
            "akte",
            "geboorteakte",
            "zwangerschapsattest",
            "verslag",
            "bundel",
        ],
    ),
];

impl Picture {
    /// Told from the Dutch words of a document; none when no word tells it. The word that comes
    /// first decides.
    pub fn of(dutch: &str) -> Option<Picture> {
        words(dutch).iter().find_map(|word| Picture::of_word(word))
    }

    /// Its code, for the screen.
    pub fn code(self) -> &'static str {
        match self {
            Picture::Identity => "identity",
            Picture::Sticker => "sticker",
            Picture::Booklet => "booklet",
            Picture::Income => "income",
            Picture::Bill => "bill",
            Picture::Money => "money",
            Picture::Contract => "contract",
            Picture::Photo => "photo",
            Picture::Clothes => "clothes",
            Picture::Food => "food",
            Picture::Nappies => "nappies",
            Picture::Date => "date",
            Picture::Paper => "paper",
        }
    }

    /// The longest beginning decides: an account number is no bill.
    fn of_word(word: &str) -> Option<Picture> {
        let told = TOLD_BY.iter().flat_map(|(picture, beginnings)| {
            let longest = beginnings.iter().filter(|start| word.starts_with(**start));
            longest.map(move |start| (start.len(), *picture))
        });
        told.max_by_key(|(length, _)| *length)
            .map(|(_, picture)| picture)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_told_from_the_dutch_words() {
        let check = |dutch: &str, picture: Option<Picture>| {
            assert_eq!(Picture::of(dutch), picture, "{dutch}");
        };
        check("Identiteitskaart met pincode", Some(Picture::Identity));
        check("Kids-ID of een document", Some(Picture::Identity));
        check("Je rijksregisternummer", Some(Picture::Identity));
        check("Klever van het ziekenfonds", Some(Picture::Sticker));
        check("Briefje van de dokter", Some(Picture::Paper));
        check("Het kindboekje", Some(Picture::Booklet));
        check("Boekje van het consultatiebureau", Some(Picture::Booklet));
        check("Rekeningnummer", Some(Picture::Money));
        check("De schoolrekening", Some(Picture::Bill));
        check("Bankuittreksels van drie maanden", Some(Picture::Money));
        check("Laatste loonbrief of uitkering", Some(Picture::Income));
        check("Inkomensattest", Some(Picture::Income));
        check("Huurcontract", Some(Picture::Contract));
        check("Foto's van wat stuk is", Some(Picture::Photo));
        check("Reservekleren", None);
        check("Zwemkledij", Some(Picture::Clothes));
        check("Luiers", Some(Picture::Nappies));
        check("De datum waarop je wilt starten", Some(Picture::Date));
        check("Iets waar je blij van wordt", None);
        check("", None);
    }

    #[test]
    fn every_picture_has_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<&str> =
            TOLD_BY.iter().map(|(picture, _)| picture.code()).collect();
        assert_eq!(codes.len(), TOLD_BY.len());
    }
}

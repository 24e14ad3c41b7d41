//! The words that people put above a column.

use crate::flat::Field;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, and with one space where anything but letters and digits stood.
pub(crate) fn folded(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c));
    let plain: String = plain
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The field that a header means, going by its words alone.
pub(super) fn field(header: &str) -> Option<Field> {
    // What stands between brackets explains; it names nothing.
    let bare = header.split(['(', '[']).next().unwrap_or_default();
    let exact = |text: &str| WORDS.get(folded(text).as_str()).copied();
    if let Some(field) = exact(header).or_else(|| exact(bare)) {
        return Some(field);
    }
    if let Some(field) = Field::parse(header.trim()) {
        return Some(field);
    }
    nearest(&folded(bare))
}

/// The field of the word that is a slip of the finger away.
fn nearest(header: &str) -> Option<Field> {
    let allowed = match header.chars().count() {
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    let length = header.len();
    let alike = |word: &str| word.len() > 4 && word.len().abs_diff(length) <= allowed;
    let near = WORDS.iter().filter(|(word, _)| alike(word));
    let near = near.map(|(word, field)| (strsim::osa_distance(header, word), *field));
    let best = near.min_by_key(|(distance, _)| *distance);
    best.filter(|(distance, _)| *distance <= allowed)
        .map(|(_, field)| field)
}

static WORDS: LazyLock<BTreeMap<&'static str, Field>> = LazyLock::new(|| {
    let lists = LISTS.iter();
    let pairs = lists.flat_map(|(field, words)| words.split('|').map(move |word| (word, *field)));
    pairs.collect()
});

/// Folded headers, in Dutch, French and English.
const LISTS: &[(Field, &str)] = &[
    (
        Field::OrganisationName,
        "organisatie|naam organisatie|naam van de organisatie|organisatienaam|aanbieder|naam aanbieder|partner|partnerorganisatie|vereniging|instelling|voorziening|organisator|inrichtende macht|organisation|nom de l organisation|nom organisation|association|operateur|organization|organisation name|organization name|provider|name of organisation",
    ),
    (
        Field::OrganisationText,
        "over de organisatie|wat doet de organisatie|omschrijving organisatie|beschrijving organisatie|omschrijving van de organisatie|description de l organisation|about the organisation|organisation description|organization description",
    ),
    (
        Field::Kbo,
        "kbo|kbo nummer|kbo nr|kbonummer|ondernemingsnummer|ondernemingsnr|btw|btw nummer|btw nr|bce|numero bce|numero d entreprise|no d entreprise|company number|enterprise number|vat",
    ),
    (
        Field::OrganisationWebsite,
        "website organisatie|website van de organisatie|web organisatie|site organisatie|site web de l organisation|organisation website|organization website",
    ),
    (
        Field::OrganisationPhone,
        "telefoon organisatie|tel organisatie|telefoon van de organisatie|algemeen telefoonnummer|algemeen nummer|telephone de l organisation|organisation phone|organization phone",
    ),
    (
        Field::OrganisationEmail,
        "e mail organisatie|email organisatie|mail organisatie|algemeen e mailadres|e mail van de organisatie|e mail de l organisation|organisation email|organization email",
    ),
    (
        Field::OrganisationParent,
        "hoort bij|moederorganisatie|koepel|koepelorganisatie|deel van|onderdeel van|overkoepelende organisatie|hoofdorganisatie|organisation mere|fait partie de|parent organisation|parent organization|part of",
    ),
    (
        Field::ServiceName,
        "dienst|naam dienst|naam van de dienst|dienst of activiteit|dienst aanbod|aanbod|naam aanbod|naam van het aanbod|activiteit|naam activiteit|werking|naam|titel|initiatief|project|service|nom du service|nom|activite|offre|intitule|name|service name|title|offer|activity",
    ),
    (
        Field::Summary,
        "korte omschrijving|kort|in het kort|samenvatting|korte beschrijving|korte tekst|in een zin|kernzin|resume|description courte|en bref|summary|short description|in short",
    ),
    (
        Field::Description,
        "omschrijving|beschrijving|lange omschrijving|uitgebreide omschrijving|uitleg|toelichting|tekst|wat|wat is het|inhoud|omschrijving dienst|omschrijving aanbod|info|informatie|description|description du service|contenu|explication|long description|about|details|what",
    ),
    (
        Field::Themes,
        "thema|thema s|themas|thema themas|trefwoord|trefwoorden|categorie|categorieen|rubriek|rubrieken|onderwerp|onderwerpen|domein|domeinen|levensdomein|theme|themes|categories|categorie s|rubrique|mots cles|sujet|topic|topics|category|keywords|tags|subject",
    ),
    (
        Field::Ages,
        "leeftijd|leeftijden|leeftijdsgroep|leeftijdscategorie|leeftijd kind|leeftijd kinderen|leeftijd van tot|leeftijd in jaar|leeftijd in jaren|age|ages|tranche d age|groupe d age|age group|age range",
    ),
    (
        Field::AgesFrom,
        "leeftijd van|leeftijd vanaf|vanaf leeftijd|minimumleeftijd|minimum leeftijd|min leeftijd|leeftijd min|van leeftijd|jongste leeftijd|vanaf|age minimum|age min|a partir de|minimum age|age from|min age|from age",
    ),
    (
        Field::AgesTo,
        "leeftijd tot|leeftijd tot en met|tot leeftijd|maximumleeftijd|maximum leeftijd|max leeftijd|leeftijd max|oudste leeftijd|tot|age maximum|age max|jusqu a|maximum age|age to|max age|to age",
    ),
    (
        Field::Eligibility,
        "voor wie|doelgroep|doelgroepen|doelpubliek|voorwaarden|voorwaarde|toelatingsvoorwaarden|wie kan komen|wie komt in aanmerking|public cible|pour qui|conditions|groupe cible|target group|for whom|eligibility|conditions of access",
    ),
    (
        Field::Languages,
        "taal|talen|gesproken talen|gesproken taal|taalaanbod|voertaal|langue|langues|langues parlees|language|languages|spoken languages",
    ),
    (
        Field::Free,
        "gratis|kosteloos|is het gratis|gratis ja nee|gratis j n|gratuit|gratuite|free|free of charge",
    ),
    (
        Field::Cost,
        "prijs|prijzen|kostprijs|kost|kosten|tarief|tarieven|bijdrage|bedrag|deelnameprijs|prix|cout|tarif|tarifs|price|prices|cost|costs|fee|fees",
    ),
    (
        Field::Fees,
        "uitleg prijs|uitleg over betalen|uitleg bij de prijs|prijsinfo|betalen|betaling|sociaal tarief|korting|info prix|explication prix|about paying|payment",
    ),
    (
        Field::IntakeModes,
        "hoe ontvangen|ontvangst|onthaal|onthaalwijze|wijze van onthaal|aanmelding|aanmeldwijze|hoe aanmelden kort|toegang|op afspraak|na afspraak|mode d accueil|accueil|mode d acces|intake|intake mode|intake modes|access",
    ),
    (
        Field::Application,
        "hoe aanmelden|aanmelden|hoe inschrijven|inschrijven|inschrijving|inschrijvingen|hoe verloopt de aanmelding|procedure|aanmeldprocedure|hoe kom je er|comment s inscrire|inscription|inscriptions|how to apply|application|registration|how to register",
    ),
    (
        Field::Capacity,
        "plaats|plaatsen vrij|vrije plaatsen|is er plaats|beschikbaarheid|capaciteit|volzet|bezetting|nog plaats|disponibilite|places libres|capacite|places|capacity|availability|free places",
    ),
    (
        Field::CapacityDate,
        "plaatsen gevraagd op|plaats gevraagd op|datum vrije plaatsen|datum capaciteit|capaciteit op|plaatsen op datum|date disponibilite|capacity date",
    ),
    (
        Field::WaitTime,
        "wachttijd|wachtlijst|wachttijden|hoelang wachten|hoe lang wachten|temps d attente|delai d attente|liste d attente|waiting time|wait time|waiting list",
    ),
    (
        Field::WaitDate,
        "wachttijd gevraagd op|datum wachttijd|wachttijd op datum|date temps d attente|wait time date|waiting time date",
    ),
    (
        Field::ServicePhone,
        "telefoon|tel|tel nr|telnr|tel nummer|telefoonnummer|telefoonnr|telefoonnummers|vast nummer|vaste telefoon|gsm|gsm nr|gsm nummer|gsmnummer|mobiel|mobiel nummer|telefoon 1|telefoon 2|tel 1|tel 2|tweede telefoon|telefoon gsm|tel gsm|telefoon of gsm|telefoon dienst|telephone|no de telephone|numero de telephone|mobile|gsm 2|phone|phone number|telephone number|cell|mobile phone|cellphone",
    ),
    (
        Field::ServiceEmail,
        "e mail|email|mail|e mailadres|emailadres|mailadres|e mail dienst|courriel|adresse e mail|adresse mail|e mail address|email address",
    ),
    (
        Field::ServiceWebsite,
        "website|web|webpagina|site|url|link|webadres|internet|www|website dienst|site web|site internet|page web|web page|web site|homepage",
    ),
    (
        Field::Status,
        "status|toestand|actief|loopt nog|stand|etat|statut|actif|active|state",
    ),
    (
        Field::Alert,
        "let op|waarschuwing|belangrijk|melding|attention|avertissement|alert|warning|notice",
    ),
    (
        Field::CheckedOn,
        "nagekeken op|gecontroleerd op|gecheckt op|laatst nagekeken|laatste controle|laatst gecontroleerd|nagezien op|nazicht|datum nazicht|datum controle|bijgewerkt op|laatst bijgewerkt|laatste update|laatste wijziging|gewijzigd op|update|datum|verifie le|controle le|date de verification|mis a jour|mise a jour|derniere mise a jour|checked on|verified on|last checked|last updated|updated",
    ),
    (
        Field::Remarks,
        "opmerking|opmerkingen|nota|nota s|interne nota|interne opmerking|commentaar|varia|extra|extra info|te doen|remarque|remarques|commentaire|notes|note|remark|remarks|comment|comments|internal note",
    ),
    (
        Field::PlaceName,
        "locatie|naam locatie|naam van de locatie|naam plaats|naam van de plaats|gebouw|zaal|waar|lieu|nom du lieu|endroit|batiment|location|location name|place|place name|venue|building|where",
    ),
    (
        Field::Street,
        "straat|straat nr|straat en nr|straat nummer|straat en nummer|straat en huisnummer|straat huisnummer|straatnaam|straat huisnr|rue|rue et numero|rue n|rue no|street|street and number|street number|address line 1|address 1",
    ),
    (
        Field::HouseNumber,
        "nr|nummer|huisnummer|huisnr|nr bus|huisnummer bus|numero|n|no|number|house number",
    ),
    (
        Field::Address,
        "adres|volledig adres|adresgegevens|contactadres|adresse|adresse complete|address|full address",
    ),
    (
        Field::Postcode,
        "postcode|post code|pc|postnr|postnummer|postkode|zip|zipcode|zip code|code postal|cp|postal code",
    ),
    (
        Field::Municipality,
        "gemeente|stad|woonplaats|gemeente stad|stad gemeente|deelgemeente|plaatsnaam|commune|ville|localite|municipality|city|town",
    ),
    (
        Field::Latitude,
        "breedtegraad|breedte|noorderbreedte|lat|latitude|y",
    ),
    (
        Field::Longitude,
        "lengtegraad|lengte|oosterlengte|lon|lng|long|longitude|x",
    ),
    (
        Field::Secret,
        "geheim|geheim adres|adres geheim|is het adres geheim|adres is geheim|adres verbergen|vertrouwelijk adres|niet tonen|adresse secrete|adresse confidentielle|confidentiel|secret|secret address|address is secret|confidential address|hide address",
    ),
    (
        Field::Hours,
        "uren|openingsuren|openingstijden|uurregeling|wanneer|dag en uur|dagen en uren|dagen|permanentie|zitdag|zitdagen|spreekuur|spreekuren|uren onthaal|onthaaluren|openingsuren dienst|heures|horaire|horaires|heures d ouverture|quand|permanence|hours|opening hours|opening times|when|schedule",
    ),
    (
        Field::PlaceHours,
        "openingsuren gebouw|uren gebouw|openingsuren locatie|openingsuren van de plaats|uren van de plaats|heures du batiment|location hours|building hours",
    ),
    (
        Field::ServiceId,
        "id|record id|dienst id|id dienst|identificatie|service id|niet wijzigen dienst",
    ),
    (
        Field::OrganisationId,
        "organisatie id|id organisatie|organisation id|organization id",
    ),
    (Field::PlaceId, "plaats id|locatie id|id plaats|location id"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headers_that_people_use_are_known() {
        let check =
            |header: &str, known: Option<Field>| assert_eq!(field(header), known, "{header}");
        check("Tel.", Some(Field::ServicePhone));
        check("GSM", Some(Field::ServicePhone));
        check("Straat + nr", Some(Field::Street));
        check("GEMEENTE ", Some(Field::Municipality));
        check("Openingsuuren", Some(Field::Hours));
        check("Organistatie", Some(Field::OrganisationName));
        check("Leeftijd (van-tot)", Some(Field::Ages));
        check("Thema's", Some(Field::Themes));
        check("Catégorie", Some(Field::Themes));
        check("N° d'entreprise", Some(Field::Kbo));
        check("E-mailadres", Some(Field::ServiceEmail));
        check("Opening hours", Some(Field::Hours));
        check("service-name", Some(Field::ServiceName));
        check("Favoriete kleur", None);
        check("Nr.", Some(Field::HouseNumber));
        check("", None);
    }

    #[test]
    fn no_word_stands_in_two_lists_and_every_word_is_folded() {
        let mut seen = BTreeMap::new();
        for (list, words) in LISTS {
            for word in words.split('|') {
                assert_eq!(folded(word), word);
                assert_eq!(seen.insert(word, *list), None, "{word} stands twice");
            }
        }
    }
}

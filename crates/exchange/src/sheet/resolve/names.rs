//! Known records by what people call them, for rows without ids; and the ids of new ones.

use crate::sheet::shelf::{Shelf, id_in, text};
use crate::sheet::words::folded;
use onthaal_model::record::RecordKind as Kind;
use std::collections::BTreeMap;
use uuid::{Uuid, uuid};

/// Everything that a sheet names for the first time gets its id in here, so that the same row
/// twice is the same record.
const SHEETS: Uuid = uuid!("6d0f0a52-2b1c-5d0e-9a51-7f3a3f0c6c11");

/// Known records by name.
pub(super) struct Names {
    organisations: BTreeMap<String, Vec<Uuid>>,
    numbers: BTreeMap<String, Vec<Uuid>>,
    services: BTreeMap<(Uuid, String), Vec<Uuid>>,
    places: BTreeMap<(Uuid, String), Vec<Uuid>>,
}

impl Names {
    pub(super) fn of(shelf: &Shelf<'_>) -> Names {
        let mut names = Names {
            organisations: BTreeMap::new(),
            numbers: BTreeMap::new(),
            services: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for (id, body) in shelf.all(Kind::Organisation) {
            let name = folded(text(body, "name"));
            names.organisations.entry(name).or_default().push(id);
            let number = digits(text(body, "kbo"));
            if !number.is_empty() {
                names.numbers.entry(number).or_default().push(id);
            }
        }
        for (id, body) in shelf.all(Kind::Service) {
            if let Some(organisation) = id_in(body, "organisation_id") {
                let key = (organisation, folded(text(body, "name")));
                names.services.entry(key).or_default().push(id);
            }
        }
        for (id, body) in shelf.all(Kind::Location) {
            let Some(organisation) = id_in(body, "organisation_id") else {
                continue;
            };
            let address = shelf.address(id).map(|(_, body)| {
                let (street, code) = (text(body, "address_1"), text(body, "postal_code"));
                place_words("", street, code)
            });
            let name = place_words(text(body, "name"), "", "");
            for words in address.into_iter().chain([name]) {
                names
                    .places
                    .entry((organisation, words))
                    .or_default()
                    .push(id);
            }
        }
        names
    }

    /// The organisation that is meant; a new id where none is known.
    pub(super) fn organisation(&self, name: &str, kbo: &str) -> Uuid {
        let number = only(self.numbers.get(&digits(kbo)).filter(|_| !kbo.is_empty()));
        let known = number.or_else(|| only(self.organisations.get(&folded(name))));
        known.unwrap_or_else(|| new_id(&["organisation", &folded(name)]))
    }

    /// The known organisations with this folded name.
    pub(super) fn organisations_called(&self, folded: &str) -> &[Uuid] {
        self.organisations.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The service of the organisation that is meant.
    pub(super) fn service(&self, organisation: Uuid, name: &str) -> Uuid {
        let name = folded(name);
        let known = only(self.services.get(&(organisation, name.clone())));
        known.unwrap_or_else(|| new_id(&["service", &organisation.to_string(), &name]))
    }

    /// The place of the organisation that is meant.
    pub(super) fn place(&self, organisation: Uuid, name: &str, street: &str, code: &str) -> Uuid {
        let words = match street {
            "" => place_words(name, "", code),
            street => place_words("", street, code),
        };
        let known = only(self.places.get(&(organisation, words.clone())));
        known.unwrap_or_else(|| new_id(&["location", &organisation.to_string(), &words]))
    }
}

fn place_words(name: &str, street: &str, code: &str) -> String {
    format!("{}|{}|{}", folded(name), folded(street), folded(code))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn only(ids: Option<&Vec<Uuid>>) -> Option<Uuid> {
    match ids.map(Vec::as_slice) {
        Some([id]) => Some(*id),
        Some(_) | None => None,
    }
}

/// The id of something that these words name.
pub(super) fn new_id(words: &[&str]) -> Uuid {
    Uuid::new_v5(&SHEETS, words.join("\n").as_bytes())
}

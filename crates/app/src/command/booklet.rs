//! The booklet of the sociale kaart. It holds what families may find and no names of people.

use onthaal_core::directory::{self as core, Fiche as CoreFiche};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Domain;

use crate::access::Access;
use crate::app::App;
use crate::command::fiche::place;
use crate::command::house::own_house;
use crate::command::locale::known_locale;
use crate::command::pack::{count, phone, text};
use crate::error::Fault;
use crate::view::{BookletChapter, BookletEntry, BookletRequest, BookletView, Phone};

/// Most places of one service that are told; the fiche tells all of them.
const PLACES: usize = 3;

pub(crate) fn booklet(app: &App, _: Access, request: BookletRequest) -> Result<BookletView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let now = app.clock().now();
    let house = own_house(app)?;
    let found = app
        .store()
        .read_directory(|s| core::booklet(s, house, &locale, now))?;
    let services = found.chapters.iter().map(|each| each.services.len()).sum();
    let chapters = found.chapters.into_iter().map(|chapter| BookletChapter {
        domain: chapter.domain.map(Domain::code),
        services: chapter.services.into_iter().map(entry).collect(),
    });
    Ok(BookletView {
        chapters: chapters.collect(),
        services: count(services),
        left_out: count(found.left_out),
        day: Day::of(now).to_string(),
    })
}

fn entry(fiche: CoreFiche) -> BookletEntry {
    let mut phones: Vec<Phone> = Vec::new();
    let of_places = fiche.places.iter().flat_map(|place| place.phones.iter());
    for line in fiche.phones.iter().chain(of_places) {
        if phones.iter().all(|known| known.number != line.number) {
            phones.push(phone(line.clone()));
        }
    }
    BookletEntry {
        service_id: fiche.service_id.to_string(),
        name: fiche.texts.name.map(text),
        organisation: fiche.organisation.map(|by| by.name),
        summary: fiche.texts.summary.map(text),
        alert: fiche.texts.alert.map(text),
        phones,
        places: fiche.places.into_iter().take(PLACES).map(place).collect(),
    }
}

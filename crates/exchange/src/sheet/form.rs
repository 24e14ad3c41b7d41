//! The directory as rows: what an export writes, and what a row is laid beside when it comes back.

use super::cells::{
    Codes, Price, age_text, capacity_text, day_text, list_text, price_text, status_text,
};
use super::hours;
use super::shelf::{Body, Shelf, flag, id_in, text};
use super::words::folded;
use crate::flat::Field;
use onthaal_model::record::RecordKind as Kind;
use onthaal_model::time::Day;
use serde_json::Value;
use uuid::Uuid;

/// The records of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ids {
    pub(super) organisation: Option<Uuid>,
    pub(super) service: Option<Uuid>,
    pub(super) place: Option<Uuid>,
    /// The service at the place.
    pub(super) at: Option<Uuid>,
}

/// The fields that an export writes; the others are other ways to say the same.
pub(super) fn columns() -> Vec<Field> {
    let others = [Field::Ages, Field::HouseNumber, Field::Address];
    let all = Field::ALL.iter().copied();
    all.filter(|field| !others.contains(field)).collect()
}

/// A row for each service at each place, for each service without a place and for each
/// organisation without a service; by their names.
pub(super) fn rows(shelf: &Shelf<'_>) -> Vec<Ids> {
    let mut rows = Vec::new();
    for (service, body) in shelf.all(Kind::Service) {
        let organisation = id_in(body, "organisation_id");
        let alone = Ids {
            organisation,
            service: Some(service),
            ..Ids::default()
        };
        let at = shelf.hanging(Kind::ServiceAtLocation, "service_id", service);
        if at.is_empty() {
            rows.push(alone);
        }
        rows.extend(at.iter().map(|(at, body)| Ids {
            place: id_in(body, "location_id"),
            at: Some(*at),
            ..alone
        }));
    }
    for (organisation, _) in shelf.all(Kind::Organisation) {
        if shelf
            .hanging(Kind::Service, "organisation_id", organisation)
            .is_empty()
        {
            rows.push(Ids {
                organisation: Some(organisation),
                ..Ids::default()
            });
        }
    }
    let name = |kind: Kind, id: Option<Uuid>| {
        let body = id.and_then(|id| shelf.body(kind, id));
        body.map_or_else(String::new, |body| folded(text(body, "name")))
    };
    rows.sort_by_cached_key(|ids| {
        let organisation = name(Kind::Organisation, ids.organisation);
        let service = name(Kind::Service, ids.service);
        let place = name(Kind::Location, ids.place);
        (
            organisation,
            ids.organisation,
            service,
            ids.service,
            place,
            ids.at,
        )
    });
    rows
}

/// What stands in the cell of a field for these records.
pub(super) fn cell(shelf: &Shelf<'_>, ids: &Ids, field: Field) -> String {
    let owned = field.info().group;
    match owned {
        crate::flat::Group::Organisation => of_organisation(shelf, ids, field),
        crate::flat::Group::Service => of_service(shelf, ids, field),
        crate::flat::Group::Place => of_place(shelf, ids, field),
        crate::flat::Group::Record => {
            let id = match field {
                Field::OrganisationId => ids.organisation,
                Field::PlaceId => ids.place,
                _ => ids.service,
            };
            id.map_or_else(String::new, |id| id.hyphenated().to_string())
        }
    }
}

fn of_organisation(shelf: &Shelf<'_>, ids: &Ids, field: Field) -> String {
    let Some(id) = ids.organisation else {
        return String::new();
    };
    let Some(body) = shelf.body(Kind::Organisation, id) else {
        return String::new();
    };
    match field {
        Field::OrganisationPhone => phones(shelf, "organisation_id", id),
        Field::OrganisationParent => {
            let parent = id_in(body, "parent_organisation_id");
            let parent = parent.and_then(|id| shelf.body(Kind::Organisation, id));
            parent.map_or_else(String::new, |body| text(body, "name").to_owned())
        }
        other => column(other).map_or_else(String::new, |column| text(body, column).to_owned()),
    }
}

fn of_service(shelf: &Shelf<'_>, ids: &Ids, field: Field) -> String {
    let Some(id) = ids.service else {
        return String::new();
    };
    let Some(body) = shelf.body(Kind::Service, id) else {
        return String::new();
    };
    let terms = |list: Codes, link_type: &str| {
        let terms = shelf.terms(link_type, id);
        let codes = terms
            .iter()
            .map(|(_, body)| text(body, "taxonomy_term_code").to_owned());
        list_text(list, &codes.collect::<Vec<_>>())
    };
    let age = |column: &str| {
        let months = body.get(column).and_then(Value::as_i64);
        months.map_or_else(String::new, age_text)
    };
    match field {
        Field::Themes => terms(Codes::Theme, "theme"),
        Field::IntakeModes => terms(Codes::IntakeMode, "intake-mode"),
        Field::Languages => {
            let languages = shelf.hanging(Kind::Language, "service_id", id);
            let codes = languages
                .iter()
                .map(|(_, body)| text(body, "code").to_owned());
            list_text(Codes::Language, &codes.collect::<Vec<_>>())
        }
        Field::AgesFrom => age("minimum_age"),
        Field::AgesTo => age("maximum_age"),
        Field::Free => match costs(shelf, id) {
            costs if costs.is_empty() => String::new(),
            costs if costs.iter().any(|cost| is_free(cost)) => "ja".to_owned(),
            _ => "nee".to_owned(),
        },
        Field::Cost => {
            let costs = costs(shelf, id);
            let paid = costs.iter().filter(|cost| !is_free(cost));
            let texts: Vec<String> = paid.map(|cost| price_text(&price(cost))).collect();
            texts.join("; ")
        }
        Field::Capacity => match text(body, "capacity") {
            "" => String::new(),
            code => capacity_text(code),
        },
        Field::Status => status_text(text(body, "status")),
        Field::ServicePhone => phones(shelf, "service_id", id),
        Field::CapacityDate | Field::WaitDate | Field::CheckedOn => {
            let written = column(field).map_or("", |column| text(body, column));
            Day::parse("day", written).map_or_else(|_| written.to_owned(), day_text)
        }
        other => column(other).map_or_else(String::new, |column| text(body, column).to_owned()),
    }
}

fn of_place(shelf: &Shelf<'_>, ids: &Ids, field: Field) -> String {
    if field == Field::Hours {
        let owner = match (ids.at, ids.service) {
            (Some(at), _) => Some(("service_at_location_id", at)),
            (None, Some(service)) => Some(("service_id", service)),
            (None, None) => None,
        };
        return owner.map_or_else(String::new, |(column, id)| opening(shelf, column, id));
    }
    let Some(id) = ids.place else {
        return String::new();
    };
    let Some(body) = shelf.body(Kind::Location, id) else {
        return String::new();
    };
    let address = |column: &str| {
        let address = shelf
            .address(id)
            .filter(|_| !flag(body, "house_level_secret"));
        address.map_or_else(String::new, |(_, body)| text(body, column).to_owned())
    };
    match field {
        Field::PlaceHours => opening(shelf, "location_id", id),
        Field::Street => address("address_1"),
        Field::Postcode => address("postal_code"),
        Field::Municipality => address("city"),
        Field::Secret if flag(body, "house_level_secret") => "ja".to_owned(),
        Field::Secret => "nee".to_owned(),
        Field::Latitude | Field::Longitude if flag(body, "house_level_secret") => String::new(),
        other => column(other).map_or_else(String::new, |column| text(body, column).to_owned()),
    }
}

/// The column of a field that holds its text as it is.
pub(super) fn column(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::OrganisationName | Field::ServiceName | Field::PlaceName => "name",
        Field::OrganisationText | Field::Description => "description",
        Field::Kbo => "kbo",
        Field::OrganisationWebsite => "website",
        Field::OrganisationEmail | Field::ServiceEmail => "email",
        Field::Summary => "summary",
        Field::Eligibility => "eligibility_description",
        Field::Fees => "fees_description",
        Field::Application => "application_process",
        Field::Capacity => "capacity",
        Field::CapacityDate => "capacity_date",
        Field::WaitTime => "wait_time",
        Field::WaitDate => "wait_time_date",
        Field::ServiceWebsite => "url",
        Field::Status => "status",
        Field::Alert => "alert",
        Field::CheckedOn => "assured_date",
        Field::Remarks => "remarks",
        Field::Latitude => "latitude",
        Field::Longitude => "longitude",
        Field::AgesFrom => "minimum_age",
        Field::AgesTo => "maximum_age",
        Field::OrganisationPhone
        | Field::OrganisationParent
        | Field::Themes
        | Field::Ages
        | Field::Languages
        | Field::Free
        | Field::Cost
        | Field::IntakeModes
        | Field::ServicePhone
        | Field::Street
        | Field::HouseNumber
        | Field::Address
        | Field::Postcode
        | Field::Municipality
        | Field::Secret
        | Field::Hours
        | Field::PlaceHours
        | Field::ServiceId
        | Field::OrganisationId
        | Field::PlaceId => return None,
    })
}

fn phones(shelf: &Shelf<'_>, column: &'static str, owner: Uuid) -> String {
    let phones = shelf.hanging(Kind::Phone, column, owner);
    let numbers: Vec<&str> = phones
        .iter()
        .map(|(_, body)| text(body, "number"))
        .collect();
    numbers.join("; ")
}

fn opening(shelf: &Shelf<'_>, column: &'static str, owner: Uuid) -> String {
    let rows = shelf.hanging(Kind::Schedule, column, owner);
    hours::write(&rows.iter().map(|(_, body)| *body).collect::<Vec<_>>())
}

fn costs<'k>(shelf: &Shelf<'k>, service: Uuid) -> Vec<&'k Body> {
    let costs = shelf.hanging(Kind::CostOption, "service_id", service);
    let costs = costs.into_iter().map(|(_, body)| body);
    costs
        .filter(|body| !text(body, "amount").is_empty())
        .collect()
}

/// Whether a price is nought.
pub(super) fn is_free(cost: &Body) -> bool {
    text(cost, "amount").parse::<f64>() == Ok(0.0)
}

/// A price as the text of a cell has it.
pub(super) fn price(cost: &Body) -> Price {
    let filled = |column: &str| Some(text(cost, column).to_owned()).filter(|text| !text.is_empty());
    Price {
        option: filled("option"),
        amount: text(cost, "amount").to_owned(),
        note: filled("amount_description"),
    }
}

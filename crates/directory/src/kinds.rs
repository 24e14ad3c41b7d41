//! The entities of HSDS 3.1 that Onthaal knows, and its own: house, site, municipality and
//! translation. Names are British; `Location` is a place in the world, `Site` a place where a
//! house receives people.

use crate::column::{Column, ColumnKind};
use crate::entity::{Cells, Entity, entities, field_type};
use onthaal_model::record::RecordKind;
use onthaal_model::time::Day;
use serde_json::{Map, Value};
use uuid::Uuid;

const PERIODS: &[&str] = &["quarter", "month"];
const STATUSES: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
const LOCATION_TYPES: &[&str] = &["physical", "postal", "virtual"];
const FREQUENCIES: &[&str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const WEEKDAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const LINK_TYPES: &[&str] = &["theme", "intake-mode", "target-group", "age-band"];
const ORIGINS: &[&str] = &["human", "draft"];
/// The oldest age a service can name, in months.
const OLDEST: i64 = 1_500;

entities! {
    /// A house: the partnership whose desks tally together.
    House { name: Name, period: Code(PERIODS), region: TextOpt, }

    /// A place where a house receives people.
    Site {
        house_id: Id, location_id: IdOpt, name: Name, site_type: TextOpt, municipality: Name,
    }

    /// A municipality, and the house that works there.
    Municipality { name: Name, nis_code: Name, house_id: IdOpt, }

    /// An organisation of the sociale kaart.
    Organisation {
        name: Name, alternate_name: TextOpt, description: Text, email: TextOpt, website: TextOpt,
        legal_status: TextOpt, logo: TextOpt, uri: TextOpt, year_incorporated: IntOpt(1000, 2200),
        parent_organisation_id: IdOpt, actor_type: TextOpt, self_organisation: Flag, kbo: TextOpt,
    }

    /// What an organisation offers to families.
    Service {
        organisation_id: Id, name: Name, alternate_name: TextOpt, summary: TextOpt,
        description: Text, url: TextOpt, email: TextOpt, status: Code(STATUSES),
        interpretation_services: TextOpt, application_process: TextOpt,
        fees_description: TextOpt, accreditations: TextOpt, eligibility_description: TextOpt,
        minimum_age: IntOpt(0, OLDEST), maximum_age: IntOpt(0, OLDEST), alert: TextOpt,
        assured_date: DayOpt, assurer_email: TextOpt, wait_time: TextOpt, wait_time_date: DayOpt,
        is_not: TextOpt, last_modified: TextOpt,
    }

    /// A place where services are offered.
    Location {
        organisation_id: IdOpt, location_type: Code(LOCATION_TYPES), url: TextOpt, name: TextOpt,
        alternate_name: TextOpt, description: TextOpt, transportation: TextOpt,
        latitude: DecimalOpt, longitude: DecimalOpt, external_identifier: TextOpt,
        house_level_secret: Flag,
    }

    /// A service as it is offered in one place.
    ServiceAtLocation { service_id: Id, location_id: Id, description: TextOpt, }

    /// A telephone number.
    Phone {
        service_id: IdOpt, organisation_id: IdOpt, location_id: IdOpt,
        service_at_location_id: IdOpt, contact_person_id: IdOpt, number: Name,
        extension: TextOpt, phone_type: TextOpt, description: TextOpt,
    }

    /// A person to turn to; HSDS calls this `contact`.
    ContactPerson {
        organisation_id: IdOpt, service_id: IdOpt, service_at_location_id: IdOpt,
        location_id: IdOpt, name: TextOpt, title: TextOpt, department: TextOpt, email: TextOpt,
    }

    /// A postal address.
    Address {
        location_id: Id, attention: TextOpt, address_1: Name, address_2: TextOpt, city: Name,
        region: TextOpt, state_province: TextOpt, postal_code: Name, country: Name,
        address_type: Name,
    }

    /// A rule of opening hours, or one exception to them.
    Schedule {
        service_id: IdOpt, location_id: IdOpt, service_at_location_id: IdOpt,
        valid_from: DayOpt, valid_to: DayOpt, dtstart: TextOpt, timezone: TextOpt,
        until: TextOpt, count: IntOpt(1, 10_000), wkst: CodeOpt(WEEKDAYS),
        freq: CodeOpt(FREQUENCIES), interval: IntOpt(1, 1_000), byday: TextOpt,
        byweekno: TextOpt, bymonthday: TextOpt, byyearday: TextOpt, description: TextOpt,
        opens_at: TimeOpt, closes_at: TimeOpt, schedule_link: TextOpt, attending_type: TextOpt,
        notes: TextOpt,
    }

    /// A language in which a service, a place or a telephone can be used.
    Language {
        service_id: IdOpt, location_id: IdOpt, phone_id: IdOpt, name: TextOpt, code: Name,
        note: TextOpt,
    }

    /// How a place can be reached and used by everyone.
    Accessibility { location_id: Id, description: TextOpt, details: TextOpt, url: TextOpt, }

    /// What a service costs.
    CostOption {
        service_id: Id, valid_from: DayOpt, valid_to: DayOpt, option: TextOpt,
        currency: TextOpt, amount: DecimalOpt, amount_description: TextOpt,
    }

    /// A paper to bring along.
    RequiredDocument { service_id: Id, document: Name, uri: TextOpt, }

    /// Where a service works.
    ServiceArea {
        service_id: Id, name: TextOpt, description: TextOpt, extent: TextOpt,
        extent_type: TextOpt, municipality_id: IdOpt,
    }

    /// A list of terms.
    Taxonomy { name: Name, description: TextOpt, uri: TextOpt, version: TextOpt, }

    /// A term of a taxonomy.
    TaxonomyTerm {
        taxonomy_id: Id, code: Name, name: Name, description: TextOpt, parent_id: IdOpt,
        language: TextOpt,
    }

    /// A term attached to a record: its theme, intake mode, target group or age band.
    Attribute {
        link_id: Id, link_type: Code(LINK_TYPES), link_entity: Name, value: TextOpt,
        taxonomy_term_code: Name, label: TextOpt,
    }

    /// One text of a record in another language.
    Translation {
        record_kind: Name, record_id: Id, locale: Name, field: Name, text: Text,
        origin: Code(ORIGINS),
    }
}

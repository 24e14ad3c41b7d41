//! The entities of HSDS 3.1, and our own: house, site, municipality, event, translation,
//! involvement, listing, provenance, and what a house lays down for its desks. Names are British; `Location` is a place in the world,
//! `Site` a place where a house receives people. Where a column is ours and not of HSDS, its
//! rule stands with it.

use crate::code_set::CodeSet;
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
const CAPACITIES: &[&str] = &["has-capacity", "waiting-list", "full", "ask-first"];
const ANONYMOUS: &[&str] = &["yes", "no", "on-request"];
const METHODS: &[&str] = &["phone", "visit", "partner", "website", "letter"];
const EVENT_STATUSES: &[&str] = &["scheduled", "cancelled", "postponed", "full"];
const INVOLVEMENTS: &[&str] = &[
    "minimal",
    "average",
    "core-partner",
    "not-yet",
    "not-involved",
    "not-present",
    "indirect",
];
const LISTING_STATES: &[&str] = &["proposed", "accepted", "refused", "archived"];
const ORIGINS: &[&str] = &["human", "draft"];
const CARD_TYPES: &[&str] = &["procedure", "answer", "concern"];
/// The oldest age a service can name, in months.
const OLDEST: i64 = 1_500;

entities! {
    /// A house: the partnership whose desks tally together.
    House { name: Name, period: Code(PERIODS), region: TextOpt, }

    /// What places are counted in.
    Unit { name: Name, scheme: TextOpt, identifier: TextOpt, uri: TextOpt, }

    /// A place where a house receives people.
    Site {
        house_id: Id, location_id: IdOpt, name: Name, site_type: TextOpt, municipality: Name,
    }

    /// A municipality, and the house that works there.
    Municipality { name: Name, nis_code: Name, house_id: IdOpt, }

    /// An organisation of the sociale kaart.
    Organisation {
        name: Name, alternate_name: TextOpt, description: Text, email: TextOpt, website: TextOpt,
        legal_status: TextOpt, tax_status: TextOpt, tax_id: TextOpt, logo: TextOpt, uri: TextOpt, year_incorporated: IntOpt(1000, 2200),
        parent_organisation_id: IdOpt, actor_type: TextOpt, self_organisation: Flag, kbo: TextOpt,
    }

    /// A part of an organisation's work under which services are offered; HSDS calls it `program`.
    Programme { organisation_id: IdOpt, name: Name, alternate_name: TextOpt, description: TextEmpty, }

    /// What an organisation offers to families. `assured_date` is the day somebody checked it,
    /// `last_modified` when it changed: two things. `capacity` holds for the days that
    /// [`crate::capacity`] says after `capacity_date`.
    Service {
        organisation_id: Id, programme_id: IdOpt, name: Name, alternate_name: TextOpt, summary: TextOpt,
        description: TextEmpty, url: TextOpt, email: TextOpt, status: Code(STATUSES),
        interpretation_services: TextOpt, application_process: TextOpt,
        fees: TextOpt, fees_description: TextOpt, accreditations: TextOpt, licenses: TextOpt,
        eligibility_description: TextOpt,
        minimum_age: IntOpt(0, OLDEST), maximum_age: IntOpt(0, OLDEST), alert: TextOpt,
        assured_date: DayOpt, assurer_email: TextOpt, verified_method: CodeOpt(METHODS),
        wait_time: TextOpt, wait_time_date: DayOpt, capacity: CodeOpt(CAPACITIES),
        capacity_date: DayOpt, anonymous: CodeOpt(ANONYMOUS), is_not: TextOpt,
        fallback_service_id: IdOpt, fallback_note: TextOpt, last_modified: TextOpt,
    }

    /// A place where services are offered.
    Location {
        organisation_id: IdOpt, location_type: Code(LOCATION_TYPES), url: TextOpt, name: TextOpt,
        alternate_name: TextOpt, description: TextOpt, transportation: TextOpt,
        latitude: DecimalOpt, longitude: DecimalOpt, external_identifier: TextOpt,
        external_identifier_type: TextOpt, house_level_secret: Flag,
    }

    /// A service as it is offered in one place.
    ServiceAtLocation { service_id: Id, location_id: Id, description: TextOpt, }

    /// An activity with dates; its schedules say when it is, its attributes of link type `theme`
    /// what it is about. What has no place of the directory says so in `place_name` and
    /// `place_address`. `source` and `source_id` name it where it came from.
    Event {
        organisation_id: IdOpt, service_id: IdOpt, location_id: IdOpt, name: Name,
        description: TextEmpty, status: Code(EVENT_STATUSES), url: TextOpt, email: TextOpt,
        phone: TextOpt, booking: TextOpt, cost: TextOpt, free: Flag,
        minimum_age: IntOpt(0, OLDEST), maximum_age: IntOpt(0, OLDEST), place_name: TextOpt,
        place_address: TextOpt, municipality: TextOpt, source: TextOpt, source_id: TextOpt,
        last_modified: TextOpt,
    }

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
        service_id: IdOpt, location_id: IdOpt, service_at_location_id: IdOpt, event_id: IdOpt,
        valid_from: DayOpt, valid_to: DayOpt, dtstart: TextOpt, timezone: TextOpt,
        until: TextOpt, count: IntOpt(1, 10_000), wkst: CodeOpt(WEEKDAYS),
        freq: CodeOpt(FREQUENCIES), interval: IntOpt(1, 1_000), byday: TextOpt,
        byweekno: TextOpt, bymonthday: TextOpt, byyearday: TextOpt, description: TextOpt,
        opens_at: TimeOpt, closes_at: TimeOpt, schedule_link: TextOpt, attending_type: TextOpt,
        notes: TextOpt,
    }

    /// A language in which a service, a place or a telephone can be used.
    Language {
        service_id: IdOpt, location_id: IdOpt, phone_id: IdOpt, event_id: IdOpt, name: TextOpt,
        code: Name, note: TextOpt,
    }

    /// How a place can be reached and used by everyone.
    Accessibility { location_id: IdOpt, description: TextOpt, details: TextOpt, url: TextOpt, }

    /// What a service costs.
    CostOption {
        service_id: Id, valid_from: DayOpt, valid_to: DayOpt, option: TextOpt,
        currency: TextOpt, amount: DecimalOpt, amount_description: TextOpt,
    }

    /// A paper to bring along.
    RequiredDocument { service_id: IdOpt, document: TextEmpty, uri: TextOpt, }

    /// Where a service works.
    ServiceArea {
        service_id: IdOpt, service_at_location_id: IdOpt, name: TextOpt, description: TextOpt,
        extent: TextOpt, extent_type: TextOpt, uri: TextOpt, municipality_id: IdOpt,
    }

    /// How many places a service has, counted in a unit.
    ServiceCapacity {
        service_id: Id, unit_id: IdOpt, available: DecimalOpt, maximum: DecimalOpt,
        description: TextOpt, updated: TextOpt,
    }

    /// Where the money of an organisation or a service comes from.
    Funding { organisation_id: IdOpt, service_id: IdOpt, source: TextOpt, }

    /// A number under which an organisation stands in a register.
    OrganisationIdentifier {
        organisation_id: Id, identifier_scheme: TextOpt, identifier_type: Name, identifier: Name,
    }

    /// A further address on the web.
    Url { organisation_id: IdOpt, service_id: IdOpt, label: TextOpt, url: Name, }

    /// A list of terms.
    Taxonomy { name: Name, description: TextOpt, uri: TextOpt, version: TextOpt, }

    /// A term of a taxonomy.
    TaxonomyTerm {
        taxonomy_id: IdOpt, taxonomy: TextOpt, code: TextEmpty, name: Name,
        description: TextOpt, parent_id: IdOpt, language: TextOpt, term_uri: TextOpt,
    }

    /// A term attached to a record. Ours have one of these link types: theme, intake-mode,
    /// target-group, age-band, offer-form; the value of a theme is its rank. Others are kept.
    Attribute {
        link_id: Id, link_type: TextEmpty, link_entity: Name, value: TextOpt,
        taxonomy_term_id: IdOpt, taxonomy_term_code: TextEmpty, label: TextOpt,
    }

    /// One text of a record in another language.
    Translation {
        record_kind: Name, record_id: Id, locale: Name, field: Name, text: Text,
        origin: Code(ORIGINS),
    }

    /// How far an organisation takes part in a house, from a day to a day.
    Involvement {
        organisation_id: Id, house_id: Id, level: Code(INVOLVEMENTS), since: DayOpt,
        until: DayOpt, note: TextOpt,
    }

    /// What a house decided of an organisation or a service: whether it may be listed.
    Listing {
        house_id: Id, organisation_id: IdOpt, service_id: IdOpt, state: Code(LISTING_STATES),
        decided_on: DayOpt, reason: TextOpt,
    }

    /// One change of a field, as HSDS tells of it.
    Metadata {
        resource_id: Id, resource_type: Name, last_action_date: TextOpt,
        last_action_type: TextOpt, field_name: TextOpt, previous_value: TextOpt,
        replacement_value: TextOpt, updated_by: TextOpt,
    }

    /// The language and character set of a table in a package that came in.
    MetaTableDescription { name: TextOpt, language: TextOpt, character_set: TextOpt, }

    /// Where a field of a record (`*`: the whole record) came from, and who checked it how;
    /// `verified_by` is a role, never a name.
    Provenance {
        record_kind: Name, record_id: Id, field: Name, source: Name, source_id: TextOpt,
        taken_on: DayOpt, verified_on: DayOpt, verified_method: CodeOpt(METHODS),
        verified_by: TextOpt,
    }

    /// A place of a site where questions are received; `channel` is how they come in there when
    /// an intake does not say.
    Desk {
        house_id: Id, site_id: Id, name: Name, channel: CodesOpt(CodeSet::Channel),
        position: IntOpt(0, 1_000), closed: Flag,
    }

    /// How the desks of a house register. Without `outcomes` every outcome is offered;
    /// `frequent` are the themes shown first, taken from the last release unless
    /// `frequent_chosen`; `note` lets desks keep short notes of a day; `tickets_for_minors` lets a
    /// warm referral of somebody who is not of age have a ticket. It has the id of its house.
    DeskForm {
        house_id: Id, outcomes: CodesOpt(CodeSet::Outcome), frequent: CodesOpt(CodeSet::Theme),
        frequent_chosen: Flag, note: Flag, tickets_for_minors: Flag,
    }

    /// A question of the house's own, asked with every question while it is `active`. What was
    /// answered before stays readable: a question and its answers are never used for another.
    LocalQuestion { house_id: Id, text: Name, position: IntOpt(1, 3), active: Flag, }

    /// An answer that can be given to a question of the house's own.
    LocalAnswer {
        house_id: Id, local_question_id: Id, label: Name, position: IntOpt(1, 20), active: Flag,
    }

    /// Whom a volunteer calls: a rule holds where every part of it that is given fits. `name` is
    /// the professional or the service desk.
    BackupRule {
        house_id: Id, site_id: IdOpt, channels: CodesOpt(CodeSet::Channel),
        weekdays: CodesOpt(CodeSet::Weekday), half_days: CodesOpt(CodeSet::HalfDay),
        themes: CodesOpt(CodeSet::ThemeOrDomain), name: Name, role: TextOpt, phone: TextOpt,
        service_id: IdOpt, note: TextOpt, fallback: Flag, position: IntOpt(0, 1_000),
        valid_from: DayOpt, valid_to: DayOpt,
    }

    /// What to do in a situation (`procedure`), a ready answer to a question that often comes
    /// (`answer`), or what the house adds to the card for a serious concern (`concern`). `owner`
    /// is a role; after `expires` somebody must look at it again.
    DeskCard {
        house_id: Id, card_type: Code(CARD_TYPES), title: Name, text: Text, source: TextOpt,
        owner: TextOpt, version: IntOpt(1, 100_000), expires: DayOpt,
        themes: CodesOpt(CodeSet::ThemeOrDomain), service_id: IdOpt, position: IntOpt(0, 1_000),
    }
}

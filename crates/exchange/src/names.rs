//! The names of HSDS beside ours, what hangs from what, and where the two differ in form.

use onthaal_directory::{Column, ColumnKind, columns};
use onthaal_model::record::RecordKind;
use onthaal_model::validate::{InvalidInput, Rule};
use uuid::Uuid;

/// The name of a column in HSDS.
pub(crate) fn official(column: &str) -> &str {
    match column {
        "organisation_id" => "organization_id",
        "parent_organisation_id" => "parent_organization_id",
        "contact_person_id" => "contact_id",
        "programme_id" => "program_id",
        "phone_type" => "type",
        other => other,
    }
}

/// The column of the kind that HSDS calls `key`.
pub(crate) fn column(kind: RecordKind, key: &str) -> Option<&'static Column> {
    columns(kind)
        .iter()
        .find(|column| official(column.name) == key)
}

/// The name of the kind's table in HSDS.
pub(crate) fn table(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Organisation => "organization",
        RecordKind::ContactPerson => "contact",
        RecordKind::Programme => "program",
        RecordKind::OrganisationIdentifier => "organization_identifier",
        other => other.as_str(),
    }
}

/// The kind with this table in HSDS, or with this name of ours.
pub(crate) fn kind(name: &str) -> Option<RecordKind> {
    let mut all = RecordKind::ALL.iter().copied();
    all.find(|kind| table(*kind) == name || kind.as_str() == name)
}

/// Columns that HSDS does not have: a file that is silent about them leaves them as they are.
pub(crate) fn own(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Organisation => &["actor_type", "self_organisation", "kbo"],
        RecordKind::Service => &[
            "summary",
            "wait_time_date",
            "verified_method",
            "capacity",
            "capacity_date",
            "anonymous",
            "is_not",
            "fallback_service_id",
            "fallback_note",
        ],
        RecordKind::Schedule | RecordKind::Language => &["event_id"],
        RecordKind::Location => &["house_level_secret"],
        RecordKind::ServiceArea => &["municipality_id"],
        _ => &[],
    }
}

/// Where a field has another form in HSDS.
pub(crate) enum Form {
    /// The same.
    Same,
    /// A number there, a text here.
    Number,
    /// Years there, months here.
    Years,
    /// Only these codes there; the second stands in for others, where one has to stand.
    Codes(&'static [&'static str], Option<&'static str>),
}

/// The form of a column.
pub(crate) fn form(kind: RecordKind, column: &str) -> Form {
    match (kind, column) {
        (RecordKind::ServiceCapacity, "available" | "maximum")
        | (RecordKind::Phone, "extension")
        | (RecordKind::Schedule, "timezone")
        | (RecordKind::Location, "latitude" | "longitude")
        | (RecordKind::CostOption, "amount") => Form::Number,
        (RecordKind::Service, "minimum_age" | "maximum_age") => Form::Years,
        (RecordKind::Schedule, "freq") => Form::Codes(&["WEEKLY", "MONTHLY"], None),
        (RecordKind::Address, "address_type") => {
            Form::Codes(&["physical", "postal", "virtual"], Some("physical"))
        }
        _ => Form::Same,
    }
}

/// Records that hang in a list of their owner: the list, their kind, and their column that names
/// the owner.
pub(crate) type Many = (&'static str, RecordKind, &'static str);

/// The lists of a kind.
pub(crate) fn many(kind: RecordKind) -> &'static [Many] {
    use RecordKind as K;
    match kind {
        K::Organisation => &[
            ("additional_websites", K::Url, "organisation_id"),
            ("funding", K::Funding, "organisation_id"),
            ("contacts", K::ContactPerson, "organisation_id"),
            ("phones", K::Phone, "organisation_id"),
            ("locations", K::Location, "organisation_id"),
            ("programs", K::Programme, "organisation_id"),
            (
                "organization_identifiers",
                K::OrganisationIdentifier,
                "organisation_id",
            ),
            ("services", K::Service, "organisation_id"),
            ("translations", K::Translation, "record_id"),
        ],
        K::Service => &[
            ("additional_urls", K::Url, "service_id"),
            ("funding", K::Funding, "service_id"),
            ("capacities", K::ServiceCapacity, "service_id"),
            ("phones", K::Phone, "service_id"),
            ("schedules", K::Schedule, "service_id"),
            ("service_areas", K::ServiceArea, "service_id"),
            ("service_at_locations", K::ServiceAtLocation, "service_id"),
            ("languages", K::Language, "service_id"),
            ("cost_options", K::CostOption, "service_id"),
            ("required_documents", K::RequiredDocument, "service_id"),
            ("contacts", K::ContactPerson, "service_id"),
            ("translations", K::Translation, "record_id"),
        ],
        K::ServiceAtLocation => &[
            ("service_areas", K::ServiceArea, "service_at_location_id"),
            ("contacts", K::ContactPerson, "service_at_location_id"),
            ("phones", K::Phone, "service_at_location_id"),
            ("schedules", K::Schedule, "service_at_location_id"),
            ("translations", K::Translation, "record_id"),
        ],
        K::Location => &[
            ("languages", K::Language, "location_id"),
            ("addresses", K::Address, "location_id"),
            ("contacts", K::ContactPerson, "location_id"),
            ("accessibility", K::Accessibility, "location_id"),
            ("phones", K::Phone, "location_id"),
            ("schedules", K::Schedule, "location_id"),
            ("translations", K::Translation, "record_id"),
        ],
        K::Event => &[
            ("schedules", K::Schedule, "event_id"),
            ("languages", K::Language, "event_id"),
            ("translations", K::Translation, "record_id"),
        ],
        K::ContactPerson => &[("phones", K::Phone, "contact_person_id")],
        K::Phone => &[("languages", K::Language, "phone_id")],
        K::Taxonomy => &[("taxonomy_terms", K::TaxonomyTerm, "taxonomy_id")],
        _ => &[],
    }
}

/// A record that stands inside the one that names it: its key, its kind, and the column.
pub(crate) type One = (&'static str, RecordKind, &'static str);

/// The records inside a kind.
pub(crate) fn one(kind: RecordKind) -> &'static [One] {
    use RecordKind as K;
    match kind {
        K::Service => &[
            ("organization", K::Organisation, "organisation_id"),
            ("program", K::Programme, "programme_id"),
        ],
        K::ServiceCapacity => &[("unit", K::Unit, "unit_id")],
        K::ServiceAtLocation => &[
            ("service", K::Service, "service_id"),
            ("location", K::Location, "location_id"),
        ],
        K::TaxonomyTerm => &[("taxonomy_detail", K::Taxonomy, "taxonomy_id")],
        _ => &[],
    }
}

/// The kind that a column of ids points to; nothing when another column of the record says so.
pub(crate) fn target(column: &str) -> Option<RecordKind> {
    use RecordKind as K;
    Some(match column {
        "organisation_id" | "parent_organisation_id" => K::Organisation,
        "programme_id" => K::Programme,
        "service_id" | "fallback_service_id" => K::Service,
        "location_id" => K::Location,
        "service_at_location_id" => K::ServiceAtLocation,
        "contact_person_id" => K::ContactPerson,
        "phone_id" => K::Phone,
        "event_id" => K::Event,
        "unit_id" => K::Unit,
        "taxonomy_id" => K::Taxonomy,
        "parent_id" | "taxonomy_term_id" => K::TaxonomyTerm,
        "municipality_id" => K::Municipality,
        "house_id" => K::House,
        "site_id" => K::Site,
        "local_question_id" => K::LocalQuestion,
        _ => return None,
    })
}

/// The column that names the kind of the record which a column of ids points to.
pub(crate) fn kind_beside(column: &str) -> Option<&'static str> {
    Some(match column {
        "link_id" => "link_entity",
        "record_id" => "record_kind",
        "resource_id" => "resource_type",
        _ => return None,
    })
}

/// The link types whose terms are our own codes.
pub(crate) const OWN_LINK_TYPES: &[&str] = &[
    "theme",
    "intake-mode",
    "target-group",
    "age-band",
    "offer-form",
];

/// The scheme of the number of the crossroads bank for enterprises among identifiers.
pub(crate) const KBO_SCHEME: &str = "BE-BCE_KBO";

/// The id of the identifier that stands for the column `kbo` of an organisation.
pub(crate) fn kbo_identifier(organisation: Uuid) -> Uuid {
    Uuid::new_v5(&organisation, b"kbo")
}

/// Says of an attribute in a table that its term was looked up or made for the standard only.
pub(crate) const DERIVED_TERM: &str = "taxonomy_term_id_derived";

/// Says of a term in a table that it only stands in for a code or a value.
pub(crate) const STAND_IN: &str = "onthaal_stand_in";

/// The column of a table with all unknown fields, where there are too many for columns.
pub(crate) const REST: &str = "onthaal_unknown_fields";

/// Where a record keeps the id it had where it came from, when that is no UUID.
pub(crate) const FORMER_ID: &str = "former_id";

/// The id of a record that has another than a UUID in this table of this source.
pub(crate) fn made_id(source: &str, table: &str, former: &str) -> Uuid {
    let all = Uuid::new_v5(&Uuid::NAMESPACE_OID, b"onthaal: ids of elsewhere");
    Uuid::new_v5(&all, format!("{source}\n{table}\n{former}").as_bytes())
}

/// Kinds that belong to whichever of their columns is filled in.
pub(crate) fn is_owned(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Phone
            | RecordKind::ContactPerson
            | RecordKind::Schedule
            | RecordKind::Language
            | RecordKind::ServiceArea
            | RecordKind::Accessibility
            | RecordKind::RequiredDocument
            | RecordKind::Funding
            | RecordKind::Url
    )
}

/// Where the columns of an opening rule stand that cannot be computed with.
pub(crate) const ASIDE: &str = "onthaal_rule_not_read";

/// The columns that open a day.
pub(crate) const RULE_COLUMNS: &[&str] = &[
    "dtstart",
    "until",
    "count",
    "wkst",
    "freq",
    "interval",
    "byday",
    "byweekno",
    "bymonthday",
    "byyearday",
    "opens_at",
    "closes_at",
];

/// What a refused field should have held, for who has to mend the file.
pub(crate) fn expected(kind: RecordKind, refusal: &InvalidInput) -> Option<String> {
    if let Some(limit) = refusal.rule.limit() {
        return Some(format!("at most {limit} characters"));
    }
    let mut own = columns(kind).iter();
    let column = own.find(|column| column.name == refusal.field)?;
    match (form(kind, column.name), column.kind, refusal.rule) {
        (_, _, Rule::NotAllowed) => None,
        (Form::Years, ColumnKind::IntOpt(min, max), _) => {
            Some(format!("years, {} to {}", min / 12, max / 12))
        }
        (
            _,
            ColumnKind::Name | ColumnKind::Text | ColumnKind::TextEmpty | ColumnKind::TextOpt,
            _,
        ) => Some("a text".to_owned()),
        (_, ColumnKind::Id | ColumnKind::IdOpt, _) => Some("a UUID".to_owned()),
        (_, ColumnKind::Code(codes) | ColumnKind::CodeOpt(codes), _) => Some(codes.join(", ")),
        (_, ColumnKind::CodesOpt(_), _) => {
            Some("codes of the vocabulary with a space between them".to_owned())
        }
        (_, ColumnKind::IntOpt(min, max), _) => Some(format!("a whole number, {min} to {max}")),
        (_, ColumnKind::Flag, _) => Some("0 or 1".to_owned()),
        (_, ColumnKind::DayOpt, _) => Some("a day such as 2026-11-24".to_owned()),
        (_, ColumnKind::TimeOpt, _) => Some("a time such as 09:30".to_owned()),
        (_, ColumnKind::DecimalOpt, _) => Some("a number".to_owned()),
    }
}

/// Fields that HSDS wants a change to have, empty or not.
pub(crate) const METADATA_FIELDS: &[&str] = &[
    "last_action_date",
    "last_action_type",
    "field_name",
    "previous_value",
    "replacement_value",
    "updated_by",
];

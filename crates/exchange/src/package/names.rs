//! What the tables of a package are called, in the singular and the plural.

use crate::names;
use onthaal_model::record::RecordKind;

/// Names that are not the plural of their table by adding an `s`.
const ODD: &[(&str, &str)] = &[
    ("accessibilities", "accessibility"),
    (
        "accessibility_for_disability",
        "accessibility_for_disabilities",
    ),
    ("addresses", "address"),
    ("eligibilities", "eligibility"),
    ("eligibilitys", "eligibility"),
    ("facilities", "facility"),
    ("meta_table", "meta_table_description"),
    ("municipalities", "municipality"),
    ("organisations", "organization"),
    ("organisation", "organization"),
    ("payments_accepted", "payment_accepted"),
    ("payment_accepteds", "payment_accepted"),
    ("physical_addresses", "physical_address"),
    ("postal_addresses", "postal_address"),
    ("programme", "program"),
    ("programmes", "program"),
    ("service_capacities", "service_capacity"),
    ("service_taxonomies", "service_taxonomy"),
    ("services_at_location", "service_at_location"),
    ("services_at_locations", "service_at_location"),
    ("services_taxonomy", "service_taxonomy"),
    ("taxonomies", "taxonomy"),
];

/// Tables of older versions.
const OLD: &[&str] = &[
    "accessibility_for_disabilities",
    "eligibility",
    "holiday_schedule",
    "other_attribute",
    "payment_accepted",
    "physical_address",
    "postal_address",
    "regular_schedule",
    "service_attribute",
    "service_taxonomy",
];

/// The official name of the table in a file such as `data/Services.csv`, whether a version of
/// the standard or Onthaal has it or not.
pub(super) fn table_of(file: &str) -> String {
    let last = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let stem = stem.trim().to_lowercase().replace([' ', '-'], "_");
    if let Some((_, table)) = ODD.iter().find(|(odd, _)| *odd == stem) {
        return (*table).to_owned();
    }
    let single = stem.strip_suffix('s').unwrap_or(&stem);
    for name in [stem.as_str(), single] {
        if let Some(kind) = names::kind(name) {
            return names::table(kind).to_owned();
        }
        if OLD.contains(&name) {
            return name.to_owned();
        }
    }
    stem
}

/// Whether a version of the standard, or Onthaal, has this table.
pub(super) fn is_table(table: &str) -> bool {
    names::kind(table).is_some() || OLD.contains(&table)
}

/// The file of a kind, as the standard calls it in its examples.
pub(super) fn file_of(kind: RecordKind) -> String {
    let table = names::table(kind);
    let plural = match table {
        "accessibility"
        | "funding"
        | "metadata"
        | "service_at_location"
        | "service_capacity"
        | "url"
        | "provenance" => table.to_owned(),
        "address" => "addresses".to_owned(),
        "taxonomy" => "taxonomies".to_owned(),
        "municipality" => "municipalities".to_owned(),
        other => format!("{other}s"),
    };
    format!("{plural}.csv")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_ours_is_found_again_and_those_of_the_standard() {
        for kind in RecordKind::ALL {
            assert_eq!(table_of(&file_of(*kind)), names::table(*kind));
            assert_eq!(
                table_of(&format!("x/{}.CSV", names::table(*kind))),
                names::table(*kind)
            );
        }
        let check = |file: &str, table: &str| assert_eq!(table_of(file), table);
        check("services_taxonomy.csv", "service_taxonomy");
        check("physical_addresses.csv", "physical_address");
        check(
            "accessibility_for_disabilities.csv",
            "accessibility_for_disabilities",
        );
        check("payments_accepted.csv", "payment_accepted");
        check("eligibility.csv", "eligibility");
        check("Services at location.csv", "service_at_location");
        check("reviews.csv", "reviews");
        assert!(!is_table("reviews"));
    }
}

//! The kinds of record that travel down from the centre.

use std::fmt;

macro_rules! record_kinds {
    ($($variant:ident = $name:literal,)+) => {
        /// A kind of directory record; its name is its table and its word on the wire.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the names are those of HSDS 3.1")]
        pub enum RecordKind { $($variant,)+ }

        impl RecordKind {
            /// All kinds, those that others refer to first.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name of the table and the word on the wire.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

record_kinds! {
    House = "house",
    Municipality = "municipality",
    Organisation = "organisation",
    Programme = "programme",
    Location = "location",
    Site = "site",
    Unit = "unit",
    Service = "service",
    ServiceAtLocation = "service_at_location",
    Event = "event",
    ContactPerson = "contact_person",
    Phone = "phone",
    Address = "address",
    Schedule = "schedule",
    Language = "language",
    Accessibility = "accessibility",
    CostOption = "cost_option",
    RequiredDocument = "required_document",
    ServiceArea = "service_area",
    ServiceCapacity = "service_capacity",
    Funding = "funding",
    OrganisationIdentifier = "organisation_identifier",
    Url = "url",
    Taxonomy = "taxonomy",
    TaxonomyTerm = "taxonomy_term",
    Attribute = "attribute",
    Translation = "translation",
    Involvement = "involvement",
    Listing = "listing",
    Metadata = "metadata",
    MetaTableDescription = "meta_table_description",
    Provenance = "provenance",
    Desk = "desk",
    DeskForm = "desk_form",
    LocalQuestion = "local_question",
    LocalAnswer = "local_answer",
    BackupRule = "backup_rule",
    DeskCard = "desk_card",
}

impl RecordKind {
    /// Finds the kind by its name; a newer peer may send kinds that are not known here.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

impl fmt::Display for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

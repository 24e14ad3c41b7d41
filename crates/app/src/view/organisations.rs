//! Who is who: the organisations and the people to turn to.

use serde::Serialize;
use ts_rs::TS;

use crate::field::{Code, Count, ThemeGroup};
use crate::read::requests;
use crate::view::{ContactPersonView, InvolvementView, Phone};

requests! {
    /// Which organisations.
    OrganisationsRequest {
        /// Words of a name, of a person or what they do, or of a theme; otherwise all of them.
        text: Option<String>,
        /// Offering something of this theme; a domain stands for all of its themes.
        theme: Option<Code<ThemeGroup>>,
        /// How many at most.
        limit: Option<Count<200>>,
    }
}

/// The organisations that answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationsView {
    /// Those whose name answers first, then those of a person, then those of a theme.
    pub organisations: Vec<OrganisationView>,
    /// How many there are in all.
    pub total: u32,
}

/// An organisation, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationView {
    /// Its id.
    pub organisation_id: String,
    /// Its name.
    pub name: String,
    /// What people also call it.
    pub alternate_name: Option<String>,
    /// What it is, in Dutch.
    pub description: String,
    /// What kind of organisation it is.
    pub actor_type: Option<String>,
    /// Whether citizens run it themselves.
    pub self_organisation: bool,
    /// The themes of what it offers, the most frequent first.
    pub themes: Vec<String>,
    /// What it offers.
    pub services: Vec<ServiceName>,
    /// The people to turn to.
    pub people: Vec<OrganisationPerson>,
    /// The numbers that anybody may ring.
    pub phones: Vec<Phone>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// How far it takes part in the house.
    pub involvement: Option<InvolvementView>,
    /// `proposed`, `accepted`, `refused` or `archived` by the house.
    pub listing: Option<String>,
    /// What it answers to: `name`, `person` or `theme`; null when no words were given.
    pub answers: Option<&'static str>,
}

/// A service by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ServiceName {
    /// Its id.
    pub service_id: String,
    /// Its name, in Dutch.
    pub name: String,
}

/// A person to turn to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationPerson {
    /// Who.
    pub person: ContactPersonView,
    /// The service they are there for; null when it is the organisation as a whole.
    pub service: Option<String>,
}

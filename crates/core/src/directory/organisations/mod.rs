//! Who is who: the organisations, what they do, and whom to ask for. For staff only, because it
//! holds names and direct numbers of people.

mod find;

use super::people::{self, ContactLine};
use super::phone::{self, PhoneLine};
use super::standing::{self, Taking};
use crate::error::Result;
use find::find;
use onthaal_db::Session;
use onthaal_directory::{Attribute, ContactPerson, Organisation, Phone, Service, by_id, linked};
use onthaal_model::id::{HouseId, OrganisationId, ServiceId};
use onthaal_model::time::Day;
use onthaal_model::vocabulary::Theme;

/// What is looked for; without anything it is every organisation.
#[derive(Default)]
pub struct Wanted<'a> {
    /// Words of a name, of a person or of what a person does, or everyday words of a theme.
    pub text: &'a str,
    /// Offering something of one of these themes.
    pub themes: Vec<Theme>,
    /// The house whose view of them is shown.
    pub house: Option<HouseId>,
    /// How many at most.
    pub limit: usize,
}

/// The organisations that answer, those whose name does first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisations {
    /// At most as many as were asked for.
    pub organisations: Vec<OrganisationLine>,
    /// How many there are in all.
    pub total: usize,
}

/// What an organisation answers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answers {
    /// Its name.
    Name,
    /// Somebody who works there, or what they do.
    Person,
    /// What it offers.
    Theme,
}

/// An organisation, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationLine {
    /// Its id.
    pub organisation_id: OrganisationId,
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
    /// The themes of its services, the most frequent first.
    pub themes: Vec<String>,
    /// Its listed services, by name.
    pub services: Vec<(ServiceId, String)>,
    /// The people to turn to, each with the service they are there for.
    pub people: Vec<(ContactLine, Option<String>)>,
    /// The numbers that anybody may ring.
    pub phones: Vec<PhoneLine>,
    /// Its address for messages.
    pub email: Option<String>,
    /// Its page.
    pub website: Option<String>,
    /// How far it takes part in the house.
    pub involvement: Option<Taking>,
    /// What the house decided of listing it.
    pub listing: Option<String>,
    /// What it answers to; nothing when nothing was looked for in words.
    pub answers: Option<Answers>,
}

/// The organisations that answer to what is wanted, on this day.
pub fn organisations(
    s: &mut dyn Session,
    wanted: &Wanted<'_>,
    today: Day,
) -> Result<Organisations> {
    let found = find(s, wanted)?;
    let total = found.len();
    let mut organisations = Vec::new();
    for (id, answers) in found.into_iter().take(wanted.limit) {
        if let Some(organisation) = by_id::<Organisation>(s, id)? {
            let mut line = line(s, organisation, wanted.house, today)?;
            line.answers = answers;
            organisations.push(line);
        }
    }
    Ok(Organisations {
        organisations,
        total,
    })
}

fn line(
    s: &mut dyn Session,
    organisation: Organisation,
    house: Option<HouseId>,
    today: Day,
) -> Result<OrganisationLine> {
    let id = OrganisationId(organisation.id);
    let services = listed(s, id)?;
    let (involvement, listing) = match house {
        Some(house) => (
            standing::involvement(s, id, house, today)?,
            standing::of_organisation(s, id, house)?,
        ),
        None => (None, None),
    };
    let phones: Vec<Phone> = linked(s, "organisation_id", id.0)?;
    Ok(OrganisationLine {
        organisation_id: id,
        themes: themes(s, &services)?,
        people: people_of(s, id, &services)?,
        services: services
            .into_iter()
            .map(|service| (ServiceId(service.id), service.name))
            .collect(),
        phones: phone::lines(&phones),
        name: organisation.name,
        alternate_name: organisation.alternate_name,
        description: organisation.description,
        actor_type: organisation.actor_type,
        self_organisation: organisation.self_organisation,
        email: organisation.email,
        website: organisation.website,
        involvement,
        listing,
        answers: None,
    })
}

fn listed(s: &mut dyn Session, organisation: OrganisationId) -> Result<Vec<Service>> {
    let mut services: Vec<Service> = linked(s, "organisation_id", organisation.0)?;
    services.retain(|service| !matches!(service.status.as_str(), "inactive" | "defunct"));
    services.sort_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
    Ok(services)
}

fn themes(s: &mut dyn Session, services: &[Service]) -> Result<Vec<String>> {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for service in services {
        for attribute in linked::<Attribute>(s, "link_id", service.id)? {
            let code = attribute.taxonomy_term_code;
            match counted.iter_mut().find(|(known, _)| *known == code) {
                _ if attribute.link_type != "theme" => {}
                Some((_, count)) => *count += 1,
                None => counted.push((code, 1)),
            }
        }
    }
    counted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(counted.into_iter().map(|(code, _)| code).collect())
}

/// Those of the organisation as a whole first, then those of one service.
fn people_of(
    s: &mut dyn Session,
    organisation: OrganisationId,
    services: &[Service],
) -> Result<Vec<(ContactLine, Option<String>)>> {
    let own: Vec<ContactPerson> = linked(s, "organisation_id", organisation.0)?;
    let mut people: Vec<(ContactLine, Option<String>)> = people::lines(s, own)?
        .into_iter()
        .map(|person| (person, None))
        .collect();
    for service in services {
        let theirs: Vec<ContactPerson> = linked(s, "service_id", service.id)?;
        for person in people::lines(s, theirs)? {
            if !people.iter().any(|(known, _)| *known == person) {
                people.push((person, Some(service.name.clone())));
            }
        }
    }
    Ok(people)
}

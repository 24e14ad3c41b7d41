//! Who is who.

use onthaal_core::directory::organisations::{Answers, OrganisationLine, Wanted};
use onthaal_core::directory::{self as core};
use onthaal_model::time::Day;

use crate::access::Access;
use crate::app::App;
use crate::command::house::own_house;
use crate::command::pack::{contact_person, count, involvement, phone};
use crate::error::Fault;
use crate::view::{
    OrganisationPerson, OrganisationView, OrganisationsRequest, OrganisationsView, ServiceName,
};

/// How many a screen gets that does not say how many it wants.
const MOST: usize = 50;

/// Names of people are shown to nobody while families use the tablet.
pub(crate) fn organisations(
    app: &App,
    _: Access,
    request: OrganisationsRequest,
) -> Result<OrganisationsView, Fault> {
    app.need_staff()?;
    let wanted = Wanted {
        text: request.text.as_deref().unwrap_or_default(),
        themes: request.theme.map(|group| group.0.0).unwrap_or_default(),
        house: own_house(app)?,
        limit: request
            .limit
            .map_or(MOST, |limit| usize::try_from(limit.0).unwrap_or(MOST)),
    };
    let today = Day::of(app.clock().now());
    let found = app
        .store()
        .read_directory(|s| core::organisations(s, &wanted, today))?;
    Ok(OrganisationsView {
        organisations: found.organisations.into_iter().map(view).collect(),
        total: count(found.total),
    })
}

fn view(line: OrganisationLine) -> OrganisationView {
    let services = line.services.into_iter().map(|(id, name)| ServiceName {
        service_id: id.to_string(),
        name,
    });
    let people = line
        .people
        .into_iter()
        .map(|(person, service)| OrganisationPerson {
            person: contact_person(person),
            service,
        });
    OrganisationView {
        organisation_id: line.organisation_id.to_string(),
        name: line.name,
        alternate_name: line.alternate_name,
        description: line.description,
        actor_type: line.actor_type,
        self_organisation: line.self_organisation,
        themes: line.themes,
        services: services.collect(),
        people: people.collect(),
        phones: line.phones.into_iter().map(phone).collect(),
        email: line.email,
        website: line.website,
        involvement: line.involvement.map(involvement),
        listing: line.listing,
        answers: line.answers.map(|answers| match answers {
            Answers::Name => "name",
            Answers::Person => "person",
            Answers::Theme => "theme",
        }),
    }
}

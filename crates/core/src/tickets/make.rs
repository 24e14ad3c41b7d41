//! Making a ticket, with or without a centre in reach.

use super::days::days;
use super::keys::follow_up_seal;
use crate::context::Context;
use crate::desk::{self, desk_form, own_house};
use crate::error::{CoreError, Result};
use crate::referral::{manner, may_have_ticket};
use crate::rows::ticket::{self, Parcel};
use onthaal_directory::{Attribute, Service, by_id, linked};
use onthaal_model::id::{OrganisationId, ServiceId, TicketId};
use onthaal_model::time::Day;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{Language, SupportNeed, Theme, Warmth};
use onthaal_ticket::code::Secret;
use onthaal_ticket::life::{can_have_ticket, due_of};
use onthaal_ticket::pictures::PictureCode;
use onthaal_ticket::sealed::{Account, Content, FollowUp};

/// What a ticket is wanted for. It has no `Debug` that tells it.
pub struct Wish {
    /// The service.
    pub service: ServiceId,
    /// How warm the referral is.
    pub warmth: Warmth,
    /// What it is about, when that is known.
    pub theme: Option<Theme>,
    /// What is needed to receive the family well.
    pub needs: Vec<SupportNeed>,
    /// The language an interpreter is needed for.
    pub language: Option<Language>,
    /// Whether the family said yes.
    pub consent: bool,
    /// Whether it is for somebody who is not yet eighteen.
    pub minor: bool,
}

/// A ticket as it was made. Its codes are in this answer only: nothing on the tablet tells them
/// again.
pub struct Made {
    /// Its id.
    pub id: TicketId,
    /// The code on the slip.
    pub secret: Secret,
    /// The code to say.
    pub pictures: PictureCode,
    /// The day on which it was made.
    pub opened: Day,
    /// Its last day.
    pub due: Day,
}

onthaal_model::silent! { Wish Made }

/// Makes a ticket in one transaction. Whether the centre is in reach does not matter.
///
/// Errs, and then there is no ticket: with `consent` required when nobody said yes; with field and
/// not-allowed for a referral in which nobody is spoken to, for a minor where the house does not
/// allow it, and for a service that takes nobody who is sent; when there is no such service; when the
/// needs do not fit one another; and with [`CoreError::NotEnrolled`] between the enrolment and the first word of the centre.
pub fn make(ctx: &Context<'_>, wish: &Wish) -> Result<Made> {
    if !wish.consent {
        return Err(InvalidInput::new("consent", Rule::Required).into());
    }
    if !can_have_ticket(wish.warmth) {
        return Err(InvalidInput::new("warmth", Rule::NotAllowed).into());
    }
    if wish.minor && !desk_form(ctx.store, own_house(ctx.store)?)?.tickets_for_minors {
        return Err(InvalidInput::new("minor", Rule::NotAllowed).into());
    }
    let service = receiver(ctx, wish.service)?;
    let opened = days(ctx)?.today;
    let made = Made {
        id: TicketId::new(ctx.random),
        secret: Secret::new(ctx.random),
        pictures: PictureCode::new(ctx.random),
        opened,
        due: due_of(opened),
    };
    let (parcel, follow_up) = seal(ctx, wish, &service, &made)?;
    ctx.store
        .write_tickets(|s| ticket::insert(s, &parcel, &follow_up))?;
    ctx.store.untidy_tickets();
    Ok(made)
}

/// The service, when it may be referred to with a ticket.
fn receiver(ctx: &Context<'_>, id: ServiceId) -> Result<Service> {
    let (service, attributes) = ctx.store.read_directory(|s| {
        let service: Option<Service> = by_id(s, id.0)?;
        let service = service.ok_or(CoreError::NotFound("service"))?;
        let attributes: Vec<Attribute> = linked(s, "link_id", id.0)?;
        Ok::<_, CoreError>((service, attributes))
    })?;
    let modes = attributes
        .iter()
        .filter(|attribute| attribute.link_type == "intake-mode")
        .map(|attribute| attribute.taxonomy_term_code.as_str());
    match may_have_ticket(manner(modes)) {
        true => Ok(service),
        false => Err(InvalidInput::new("service_id", Rule::NotAllowed).into()),
    }
}

fn seal(
    ctx: &Context<'_>,
    wish: &Wish,
    service: &Service,
    made: &Made,
) -> Result<(Parcel, Vec<u8>)> {
    let centre = desk::seal_key(ctx)?;
    let house = follow_up_seal(ctx)?;
    let content = Content {
        service: wish.service,
        needs: wish.needs.clone(),
        language: wish.language,
        warmth: wish.warmth,
        opened: made.opened,
    };
    let account = Account {
        domain: wish
            .theme
            .filter(|theme| *theme != Theme::unclear())
            .map(Theme::domain),
        warmth: wish.warmth,
        organisation: Some(OrganisationId(service.organisation_id)),
        pictures: made.pictures,
    };
    let follow_up = FollowUp {
        service: wish.service,
        opened: made.opened,
    };
    let parcel = Parcel {
        id: made.id,
        due: made.due,
        locator: hex::encode(made.secret.locator().0),
        key_id: centre.key_id,
        content: content.seal(&made.secret, made.id)?,
        account: account
            .seal(&centre, made.id, ctx.random)
            .map_err(|_| CoreError::Unsealable)?,
    };
    let follow_up = follow_up
        .seal(&house, made.id, ctx.random)
        .map_err(|_| CoreError::Unsealable)?;
    Ok((parcel, follow_up))
}

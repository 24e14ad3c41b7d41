//! Proposing services to a visitor.

use onthaal_core::referral::{self as core, Proposal, Wanted};

use crate::access::Access;
use crate::app::App;
use crate::command::directory::hit;
use crate::command::house::own_house;
use crate::command::locale::known_locale;
use crate::error::Fault;
use crate::view::{ReferralOption, ReferralOptionsRequest, ReferralOptionsView};

/// The text is taken as it is and told to nobody: it is in no log and no error.
pub(crate) fn referral_options(
    app: &App,
    _: Access,
    request: ReferralOptionsRequest,
) -> Result<ReferralOptionsView, Fault> {
    app.need_staff()?;
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let wanted = Wanted {
        theme: request.theme.map(|code| code.0),
        age_band: request.age_band.map(|code| code.0),
        text: request.text.as_deref().unwrap_or_default(),
        language: request.language.map(|code| code.0),
        service: request.service_id.map(|id| id.0),
        youth: request.youth.unwrap_or(false),
        locale: &locale,
        house: own_house(app)?,
    };
    let found = core::options(app.store(), &wanted, app.clock().now())?;
    Ok(ReferralOptionsView {
        options: found.services.into_iter().map(option).collect(),
        lines: found.lines.into_iter().map(hit).collect(),
    })
}

fn option(proposal: Proposal) -> ReferralOption {
    ReferralOption {
        hit: hit(proposal.hit),
        manner: proposal.manner.code(),
        direct: proposal.manner.is_direct(),
        ticket: core::may_have_ticket(proposal.manner),
    }
}

//! Rights that a family may have. What is answered is used for the answer and kept nowhere.

use std::collections::BTreeSet;

use onthaal_core::desk::enrolment;
use onthaal_core::directory as core;
use onthaal_directory::vcard::VCard;
use onthaal_model::rights::{Right, Situation};
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Theme;

use crate::access::Access;
use crate::app::App;
use crate::command::house::house_view;
use crate::command::pack::count;
use crate::error::Fault;
use crate::qr;
use crate::view::{RightSource, RightView, RightsRequest, RightsView};

pub(crate) fn rights(app: &App, _: Access, request: RightsRequest) -> Result<RightsView, Fault> {
    let answers = request.answers.unwrap_or_default();
    let Some(situation) = request.situation else {
        return match answers.is_empty() {
            true => Ok(RightsView {
                situations: Situation::all().map(Situation::code).collect(),
                question: None,
                most: 0,
                rights: Vec::new(),
                vcard_qr: None,
            }),
            false => Err(InvalidInput::new("answers", Rule::NotAllowed).into()),
        };
    };
    let answers: Vec<_> = answers
        .iter()
        .map(|each| (each.question.0, each.answer.0))
        .collect();
    let step = situation.0.after(&answers)?;
    let (rights, vcard_qr) = match step.question {
        Some(_) => (Vec::new(), None),
        None => {
            let known = themes_here(app)?;
            let shown = step.rights.iter().map(|right| view(right, &known));
            (shown.collect(), qr::of(&vcard(app, &step.rights)?.text()))
        }
    };
    Ok(RightsView {
        situations: Vec::new(),
        question: step.question.map(|question| question.code()),
        most: count(situation.0.questions().len()),
        rights,
        vcard_qr,
    })
}

/// The house, with the whole list or none of it: half a list would look like all of it.
fn vcard(app: &App, rights: &[&Right]) -> Result<VCard, Fault> {
    let house = house_view(app)?;
    let names: Vec<&str> = rights.iter().map(|right| right.name).collect();
    Ok(VCard {
        name: house.name,
        phone: house.phone,
        notes: vec![names.join("; ")],
        ..VCard::default()
    })
}

/// The themes about which there is a service that families may find.
fn themes_here(app: &App) -> Result<BTreeSet<Theme>, Fault> {
    let house = enrolment(app.store())?.map(|own| own.house);
    let counted = core::theme_counts(app.store(), house)?;
    Ok(counted
        .into_iter()
        .flat_map(|domain| domain.themes)
        .filter(|theme| theme.services > 0)
        .map(|theme| theme.theme)
        .collect())
}

fn view(right: &'static Right, known: &BTreeSet<Theme>) -> RightView {
    let sources = right.sources.iter().map(|site| RightSource {
        name: site.name,
        address: site.address,
    });
    RightView {
        id: right.code,
        name: right.name,
        giver: right.giver,
        theme: right
            .themes
            .iter()
            .find(|theme| known.contains(theme))
            .map(|theme| theme.code()),
        sources: sources.collect(),
        checked: right.checked.to_string(),
    }
}

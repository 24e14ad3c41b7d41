//! Rights that a family may have. What is answered is used for the answer and kept nowhere.

mod card;

use onthaal_core::desk::enrolment;
use onthaal_core::directory as core;
use onthaal_locales::Messages;
use onthaal_model::id::HouseId;
use onthaal_model::rights::{self, Door, Open, Situation};
use onthaal_model::time::Moment;
use onthaal_model::validate::{InvalidInput, Rule};

use crate::access::Access;
use crate::app::App;
use crate::command::directory::hit;
use crate::command::house::house_view;
use crate::command::locale::known_locale;
use crate::command::pack::count;
use crate::error::{ErrorCode, Fault};
use crate::qr;
use crate::view::{Hit, RightSource, RightView, RightsRequest, RightsView};

/// How many services are shown of one right.
const MOST_SERVICES: usize = 6;
/// Among how many of one kind they are looked for.
const LOOKED_AT: usize = 50;

pub(crate) fn rights(
    app: &App,
    access: Access,
    request: RightsRequest,
) -> Result<RightsView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let answers = request.answers.unwrap_or_default();
    let chosen = request.situations.unwrap_or_default();
    let chosen: Vec<Situation> = chosen.iter().map(|code| code.0).collect();
    let others = || {
        let others = Situation::all().filter(|it| !chosen.contains(it));
        others.map(Situation::code).collect()
    };
    if chosen.is_empty() {
        return match answers.is_empty() {
            true => Ok(RightsView {
                situations: others(),
                question: None,
                most: 0,
                rights: Vec::new(),
                codes: Vec::new(),
            }),
            false => Err(InvalidInput::new("answers", Rule::NotAllowed).into()),
        };
    }
    let answers: Vec<_> = answers
        .iter()
        .map(|each| (each.question.0, each.answer.0))
        .collect();
    let step = rights::after(&chosen, &answers)?;
    let mut view = RightsView {
        situations: Vec::new(),
        question: step.question.map(|question| question.code()),
        most: count(step.most),
        rights: Vec::new(),
        codes: Vec::new(),
    };
    if step.question.is_none() {
        let town = Town {
            app,
            locale: &locale,
            house: enrolment(app.store())?.map(|own| own.house),
            staff: access >= Access::Staff,
            now: app.clock().now(),
        };
        view.situations = others();
        let rights = step.rights.iter().map(|open| town.right(*open));
        view.rights = rights.collect::<Result<_, _>>()?;
        let house = house_view(app)?;
        let messages = Messages::load(app.locales(), &locale).map_err(|_| ErrorCode::Internal)?;
        let cards = card::cards(&house.name, house.phone.as_deref(), &messages, &step.rights);
        view.codes = cards.iter().filter_map(|text| qr::lit(text)).collect();
    }
    Ok(view)
}

/// Where the services of a right are looked for.
struct Town<'a> {
    app: &'a App,
    locale: &'a str,
    house: Option<HouseId>,
    staff: bool,
    now: Moment,
}

impl Town<'_> {
    fn right(&self, open: Open) -> Result<RightView, Fault> {
        let Open { right, maybe } = open;
        let sources = right.sources.iter().map(|site| RightSource {
            name: site.name,
            address: site.address,
        });
        let mut services: Vec<Hit> = Vec::new();
        for door in &right.doors {
            for found in self.behind(door)? {
                if !services.iter().any(|it| it.service_id == found.service_id) {
                    services.push(found);
                }
            }
        }
        services.truncate(MOST_SERVICES);
        Ok(RightView {
            id: right.code,
            name: right.name,
            giver: right.giver.code(),
            giver_name: right.giver.name(),
            maybe,
            services,
            sources: sources.collect(),
            checked: right.checked.to_string(),
        })
    }

    fn behind(&self, door: &Door) -> Result<impl Iterator<Item = Hit>, Fault> {
        let filters = core::Filters {
            themes: door.themes.clone(),
            actor_types: door.by.clone(),
            age_band: door.age,
            ..core::Filters::default()
        };
        let asked = core::Asked {
            text: "",
            locale: self.locale,
            filters: &filters,
            limit: LOOKED_AT,
            house: self.house,
            staff: self.staff,
        };
        let found = core::search_services(self.app.store(), &asked, self.now)?;
        let fits = move |found: &core::Hit| {
            let first = found.themes.first();
            let leads = |code: &String| door.themes.iter().any(|theme| theme.code() == code);
            !door.lead || first.is_some_and(leads)
        };
        Ok(found.hits.into_iter().filter(fits).map(hit))
    }
}

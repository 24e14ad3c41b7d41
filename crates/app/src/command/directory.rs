//! Finding services: by words, or by browsing the themes.

use onthaal_core::desk::enrolment;
use onthaal_core::directory as core;
use onthaal_model::vocabulary::Theme;

use crate::access::Access;
use crate::app::App;
use crate::command::locale::known_locale;
use crate::command::pack::{count, next_open};
use crate::error::Fault;
use crate::view::{
    DomainCount, Hit, HitReason, NearTheme, NothingFits, Open, SearchFilters, SearchReply,
    SearchRequest, ThemeCount, ThemesRequest, ThemesView, Via,
};

/// How many hits a screen gets that does not say how many it wants.
const HITS: usize = 50;

/// The text is taken as it is and told to nobody: it is in no log and no error.
pub(crate) fn search_services(
    app: &App,
    access: Access,
    request: SearchRequest,
) -> Result<SearchReply, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let filters = request.filters.map(filters).unwrap_or_default();
    let limit = match request.limit {
        Some(limit) => usize::try_from(limit.0).unwrap_or(HITS),
        None => HITS,
    };
    let house = enrolment(app.store())?.map(|own| own.house);
    let asked = core::Asked {
        text: &request.text,
        locale: &locale,
        filters: &filters,
        limit,
        house,
        staff: access >= Access::Staff,
    };
    let found = core::search_services(app.store(), &asked, app.clock().now())?;
    Ok(SearchReply {
        hits: found.hits.into_iter().map(hit).collect(),
        themes: codes(&found.themes),
        via: found.via.into_iter().map(via).collect(),
        total: count(found.total),
        more: found.more,
        nothing: found.nothing.map(nothing),
    })
}

pub(crate) fn themes(app: &App, _: Access, request: ThemesRequest) -> Result<ThemesView, Fault> {
    known_locale(app.locales(), &request.locale, "locale")?;
    let house = enrolment(app.store())?.map(|own| own.house);
    let counted = core::theme_counts(app.store(), house)?;
    let domains = counted.into_iter().map(|domain| DomainCount {
        id: domain.domain.code().to_owned(),
        services: domain.services,
        themes: domain
            .themes
            .into_iter()
            .map(|theme| ThemeCount {
                id: theme.theme.code().to_owned(),
                services: theme.services,
            })
            .collect(),
    });
    Ok(ThemesView {
        domains: domains.collect(),
    })
}

fn filters(asked: SearchFilters) -> core::Filters {
    let mut themes: Vec<Theme> = asked
        .themes
        .unwrap_or_default()
        .into_iter()
        .flat_map(|group| group.0.0)
        .collect();
    themes.sort_unstable();
    themes.dedup();
    let capacity = asked.capacity.unwrap_or_default();
    core::Filters {
        themes,
        age_band: asked.age_band.map(|code| code.0),
        municipality: asked.municipality.map(|line| line.0),
        language: asked.language.map(|code| code.0),
        open_now: asked.open_now.unwrap_or(false)
            || asked.open.as_ref().is_some_and(|c| c.0 == Open::Now),
        open_with_house: asked.open.is_some_and(|code| code.0 == Open::WithHouse),
        free: asked.free.unwrap_or(false),
        intake_mode: asked.intake_mode.map(|code| code.0),
        offer_form: asked.offer_form.map(|code| code.0),
        actor_types: Vec::new(),
        capacity: capacity.into_iter().map(|code| code.0.0).collect(),
    }
}

fn codes(themes: &[Theme]) -> Vec<String> {
    themes.iter().map(|theme| theme.code().to_owned()).collect()
}

fn via(found: core::Via) -> Via {
    Via {
        theme: found.theme.code().to_owned(),
        words: found.words,
    }
}

fn nothing(found: core::NothingFits) -> NothingFits {
    let near = found.near.into_iter().map(|(theme, services)| NearTheme {
        theme: theme.code().to_owned(),
        services: count(services),
    });
    NothingFits {
        near: near.collect(),
        elsewhere: found.elsewhere.into_iter().map(hit).collect(),
        helplines: found.helplines.into_iter().map(hit).collect(),
    }
}

/// A service that was found, as the screen takes it.
pub(crate) fn hit(found: core::Hit) -> Hit {
    Hit {
        service_id: found.service_id.to_string(),
        name: found.name,
        summary: found.summary,
        text_locale: found.text_locale,
        organisation: found.organisation,
        site: found.site,
        municipality: found.municipality,
        themes: found.themes,
        open_now: found.openness.open_now,
        next_open: found.openness.next_open.map(next_open),
        languages: found.languages,
        intake_modes: found.intake_modes,
        free: found.free,
        full: found.full,
        capacity: found.capacity.map(|said| said.code().to_owned()),
        capacity_date: found.capacity_date.map(|day| day.to_string()),
        assured_date: found.assured_date,
        why: found.found_by.map(|theme| HitReason {
            theme: Some(theme.code().to_owned()),
        }),
    }
}

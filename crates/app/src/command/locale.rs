//! Texts and code lists.

use onthaal_locales::{LocaleBundle, Locales};
use onthaal_model::time::HalfDay;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::{
    AgeBand, Asker, Channel, Domain, DoorsBefore, GapReason, IntakeMode, Language, Outcome, Warmth,
};

use crate::access::Access;
use crate::app::App;
use crate::error::Fault;
use crate::field::LocaleTag;
use crate::view::{
    DomainEntry, LocaleBundleRequest, Nothing, OutcomeEntry, ThemeEntry, VocabularyView,
};

/// More languages than this in a browser's list say nothing more.
const MAX_WANTED: usize = 20;

pub(crate) fn locale_bundle(
    app: &App,
    _: Access,
    request: LocaleBundleRequest,
) -> Result<LocaleBundle, Fault> {
    if let Some(tag) = request.locale {
        let locale = known_locale(app.locales(), &tag, "locale")?;
        let screens = request.screens.map(|code| code.0).unwrap_or_default();
        return Ok(app.locales().bundle_of(&locale, screens));
    }
    let wanted = request.wanted.unwrap_or_default();
    let wanted: Vec<&str> = wanted.iter().take(MAX_WANTED).map(String::as_str).collect();
    Ok(app.locales().bundle(&wanted))
}

/// The locale of ours that is meant: exactly this one, or one of the same language.
pub(crate) fn known_locale(
    locales: &Locales,
    tag: &LocaleTag,
    field: &str,
) -> Result<String, InvalidInput> {
    let tags = locales.tags();
    let language = |text: &str| {
        text.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let chosen = onthaal_locales::negotiate(&[&tag.0], &tags);
    if language(&chosen) == language(&tag.0) {
        Ok(chosen)
    } else {
        Err(InvalidInput::new(field, Rule::UnknownCode))
    }
}

pub(crate) fn vocabulary(_: &App, _: Access, _: Nothing) -> Result<VocabularyView, Fault> {
    let domains = Domain::all().map(|domain| DomainEntry {
        id: domain.code(),
        themes: domain
            .themes()
            .map(|theme| ThemeEntry {
                id: theme.code(),
                sensitive: theme.sensitive(),
            })
            .collect(),
    });
    let offered = Outcome::all().filter(|outcome| outcome.is_tallied());
    let outcomes = offered.map(|outcome| OutcomeEntry {
        id: outcome.code(),
        asks_gap_reason: outcome.asks_gap_reason(),
        asks_warmth: outcome.asks_warmth(),
    });
    Ok(VocabularyView {
        domains: domains.collect(),
        age_bands: AgeBand::all().map(AgeBand::code).collect(),
        askers: Asker::all().map(Asker::code).collect(),
        channels: Channel::all().map(Channel::code).collect(),
        languages: Language::all().map(Language::code).collect(),
        warmth: Warmth::all().map(Warmth::code).collect(),
        gap_reasons: GapReason::all().map(GapReason::code).collect(),
        doors_before: DoorsBefore::all().map(DoorsBefore::code).collect(),
        intake_modes: IntakeMode::all().map(IntakeMode::code).collect(),
        half_days: HalfDay::ALL
            .iter()
            .map(|half_day| half_day.code())
            .collect(),
        outcomes: outcomes.collect(),
    })
}

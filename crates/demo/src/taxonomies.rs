//! The vocabulary as taxonomies, so that an export of the directory explains its own codes.

use crate::body::Body;
use crate::error::{DemoError, Place};
use crate::ids::id_of;
use onthaal_directory::Record;
use onthaal_locales::{Locales, Messages};
use onthaal_model::record::RecordKind;
use onthaal_model::vocabulary::{AgeBand, Domain, IntakeMode, OfferForm, TargetGroup, Theme};

/// The locale of the names of terms.
const LOCALE: &str = "nl-BE";

/// The taxonomies of themes, intake modes, target groups, age bands and forms of offer, with their
/// terms.
pub(crate) fn records() -> Result<Vec<Record>, DemoError> {
    let labels = Messages::load(&Locales::embedded(), LOCALE)
        .map_err(|error| Place::new("(locales)", LOCALE).wrong("labels", error.to_string()))?;
    let mut records = Vec::new();
    let domains = Domain::all().map(|domain| (domain.code(), None));
    let themes = Theme::all().map(|theme| (theme.code(), Some(theme.domain().code())));
    let themes: Vec<Term> = domains.chain(themes).collect();
    taxonomy("theme", "Thema's", "theme", &themes, &labels, &mut records);
    let modes: Vec<Term> = IntakeMode::all().map(|mode| (mode.code(), None)).collect();
    taxonomy(
        "intake-mode",
        "Hoe je er binnengaat",
        "intake-mode",
        &modes,
        &labels,
        &mut records,
    );
    let groups: Vec<Term> = TargetGroup::all()
        .map(|group| (group.code(), None))
        .collect();
    taxonomy(
        "target-group",
        "Voor wie",
        "public",
        &groups,
        &labels,
        &mut records,
    );
    let ages: Vec<Term> = AgeBand::all().map(|age| (age.code(), None)).collect();
    taxonomy(
        "age-band",
        "Leeftijden",
        "age-band",
        &ages,
        &labels,
        &mut records,
    );
    let forms: Vec<Term> = OfferForm::all().map(|form| (form.code(), None)).collect();
    taxonomy(
        "offer-form",
        "Vormen van aanbod",
        "offer-form",
        &forms,
        &labels,
        &mut records,
    );
    Ok(records)
}

/// A code and the code above it.
type Term = (&'static str, Option<&'static str>);

fn taxonomy(
    key: &str,
    name: &str,
    prefix: &str,
    terms: &[Term],
    labels: &Messages,
    records: &mut Vec<Record>,
) {
    let term_id = |code: &str| id_of(RecordKind::TaxonomyTerm, &format!("{key}/{code}"));
    records.push(
        Body::new(RecordKind::Taxonomy, key)
            .set("name", name)
            .done(),
    );
    records.extend(terms.iter().map(|(code, above)| {
        Body::new(RecordKind::TaxonomyTerm, &format!("{key}/{code}"))
            .link("taxonomy_id", id_of(RecordKind::Taxonomy, key))
            .set("code", *code)
            .set("name", labels.text(&format!("{prefix}-{code}")))
            .set("language", "nl")
            .maybe("parent_id", above.map(|above| term_id(above).to_string()))
            .done()
    }));
}

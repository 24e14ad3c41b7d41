//! The offer as a matrix: themes against ages, forms, sites or municipalities. It shows where
//! nothing is offered and where several organisations offer the same. Figures of the directory
//! only: no question that anybody asked is counted here.

mod facts;

use crate::centre::Centre;
use crate::error::Result;
use facts::Facts;
use onthaal_directory::{Site, all};
use onthaal_model::vocabulary::{AgeBand, Domain, OfferForm, Theme};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Most groups of like offers that are told.
const MOST_ALIKE: usize = 60;

/// What stands above the columns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Columns {
    /// Age bands.
    #[default]
    Age,
    /// Forms of offer.
    Form,
    /// Sites of the houses.
    Site,
    /// Municipalities.
    Municipality,
}

/// Which services count; what is left out does not matter.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Scope {
    /// With a door or a working area in this municipality.
    pub municipality: Option<String>,
    /// For this age band.
    pub age: Option<String>,
    /// In this form.
    pub form: Option<String>,
    /// At this site.
    pub site: Option<Uuid>,
}

/// The matrix.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// The columns, from the first to the last.
    pub columns: Vec<Heading>,
    /// The domains with their themes, in the order of the vocabulary.
    pub domains: Vec<DomainRows>,
    /// Services that count.
    pub services: usize,
    /// The same offer by several organisations, those with most organisations first.
    pub alike: Vec<Alike>,
    /// The municipalities that can be chosen.
    pub municipalities: Vec<String>,
    /// The sites that can be chosen.
    pub sites: Vec<Heading>,
}

/// A code, and a name where the vocabulary has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The code.
    pub code: String,
    /// The name of a site or a municipality.
    pub name: Option<String>,
}

/// A domain with its themes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DomainRows {
    /// The domain.
    pub domain: String,
    /// Its themes.
    pub themes: Vec<ThemeRow>,
}

/// A theme: how many services there are, in all and a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeRow {
    /// The theme.
    pub theme: String,
    /// Services with it that count.
    pub total: usize,
    /// Services with it when nothing is left out.
    pub everywhere: usize,
    /// One number a column.
    pub cells: Vec<usize>,
}

/// One offer that several organisations have: same theme, age, form and municipality.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alike {
    /// The theme.
    pub theme: String,
    /// The ages.
    pub ages: Vec<String>,
    /// The form.
    pub form: String,
    /// The municipalities.
    pub municipalities: Vec<String>,
    /// The services, by the name of their organisation.
    pub services: Vec<Offer>,
}

/// A service by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Offer {
    /// The name of its organisation.
    pub organisation: String,
    /// Its name.
    pub name: String,
    /// The service.
    pub service_id: Uuid,
}

/// Computes the matrix.
pub fn coverage(centre: &Centre, columns: Columns, scope: &Scope) -> Result<Coverage> {
    let (all, sites) = centre.pool.read(|s| {
        let sites = all::<Site>(s)?;
        Ok::<_, crate::error::CentreError>((facts::read(s)?, sites))
    })?;
    let towns: BTreeSet<&String> = all.iter().flat_map(|one| &one.towns).collect();
    let mut site_headings: Vec<Heading> = sites
        .into_iter()
        .map(|site| Heading {
            code: site.id.to_string(),
            name: Some(site.name),
        })
        .collect();
    site_headings.sort_by(|a, b| a.name.cmp(&b.name));
    let counted: Vec<&Facts> = all.iter().filter(|one| counts(one, scope)).collect();
    let headings = match columns {
        Columns::Age => codes(
            AgeBand::all()
                .map(AgeBand::code)
                .filter(|code| is_age(code)),
        ),
        Columns::Form => codes(
            OfferForm::all()
                .map(OfferForm::code)
                .filter(|form| counted.iter().any(|one| one.forms.contains(*form))),
        ),
        Columns::Site => site_headings.clone(),
        Columns::Municipality => towns
            .iter()
            .map(|town| Heading {
                code: (*town).clone(),
                name: Some((*town).clone()),
            })
            .collect(),
    };
    let domains = Domain::all()
        .map(|domain| DomainRows {
            domain: domain.code().to_owned(),
            themes: domain
                .themes()
                .filter(|theme| *theme != Theme::unclear())
                .map(|theme| row(theme.code(), columns, &headings, &counted, &all))
                .collect(),
        })
        .filter(|rows| !rows.themes.is_empty())
        .collect();
    Ok(Coverage {
        domains,
        services: counted.len(),
        alike: alike(&counted, scope),
        municipalities: towns.into_iter().cloned().collect(),
        sites: site_headings,
        columns: headings,
    })
}

/// The services behind one number of the matrix, by organisation and name.
pub fn behind(
    centre: &Centre,
    theme: &str,
    column: Option<(Columns, &str)>,
    scope: &Scope,
) -> Result<Vec<Offer>> {
    let all = centre.pool.read(facts::read)?;
    let mut offers: Vec<Offer> = all
        .iter()
        .filter(|one| counts(one, scope) && one.themes.contains(theme))
        .filter(|one| column.is_none_or(|(columns, code)| stands_under(one, columns, code)))
        .map(offer)
        .collect();
    offers.sort();
    Ok(offers)
}

fn is_age(code: &str) -> bool {
    code != facts::ALL_AGES && code != AgeBand::not_asked().code()
}

fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<Heading> {
    let heading = |code: &str| Heading {
        code: code.to_owned(),
        name: None,
    };
    codes.map(heading).collect()
}

fn row(
    theme: &str,
    columns: Columns,
    headings: &[Heading],
    counted: &[&Facts],
    all: &[Facts],
) -> ThemeRow {
    let with: Vec<&Facts> = counted
        .iter()
        .copied()
        .filter(|one| one.themes.contains(theme))
        .collect();
    let cell = |heading: &Heading| {
        let under = with.iter();
        under
            .filter(|one| stands_under(one, columns, &heading.code))
            .count()
    };
    ThemeRow {
        theme: theme.to_owned(),
        total: with.len(),
        everywhere: all.iter().filter(|one| one.themes.contains(theme)).count(),
        cells: headings.iter().map(cell).collect(),
    }
}

fn stands_under(one: &Facts, columns: Columns, code: &str) -> bool {
    match columns {
        Columns::Age => one.ages.contains(code),
        Columns::Form => one.forms.contains(code),
        Columns::Site => one.sites.iter().any(|site| site.to_string() == code),
        Columns::Municipality => one.towns.contains(code),
    }
}

fn counts(one: &Facts, scope: &Scope) -> bool {
    let holds = |wanted: &Option<String>, codes: &BTreeSet<String>| {
        wanted.as_ref().is_none_or(|wanted| codes.contains(wanted))
    };
    holds(&scope.municipality, &one.towns)
        && holds(&scope.age, &one.ages)
        && holds(&scope.form, &one.forms)
        && scope.site.is_none_or(|site| one.sites.contains(&site))
}

/// The municipalities and the ages of offers that are alike.
type Reach<'a> = (BTreeSet<&'a str>, BTreeSet<&'a str>);

/// The same theme, age, form and municipality with services of two organisations or more. The
/// same services in several municipalities, or for several ages, are told once.
fn alike(counted: &[&Facts], scope: &Scope) -> Vec<Alike> {
    let mut groups: BTreeMap<[&str; 4], Vec<&Facts>> = BTreeMap::new();
    for one in counted {
        let here = |town: &&String| scope.municipality.as_ref().is_none_or(|own| own == *town);
        for town in one.towns.iter().filter(here) {
            for (theme, form) in one
                .themes
                .iter()
                .flat_map(|theme| one.forms.iter().map(move |form| (theme, form)))
            {
                for age in one.ages.iter().filter(|age| is_age(age)) {
                    groups
                        .entry([theme, form, town, age])
                        .or_default()
                        .push(one);
                }
            }
        }
    }
    let mut told: BTreeMap<(&str, &str, Vec<Offer>), Reach<'_>> = BTreeMap::new();
    for ([theme, form, town, age], services) in groups {
        let organisations: BTreeSet<Uuid> = services.iter().map(|one| one.organisation).collect();
        if organisations.len() > 1 {
            let mut offers: Vec<Offer> = services.into_iter().map(offer).collect();
            offers.sort();
            let (towns, ages) = told.entry((theme, form, offers)).or_default();
            towns.insert(town);
            ages.insert(age);
        }
    }
    let mut alike: Vec<Alike> = told
        .into_iter()
        .map(|((theme, form, services), (towns, ages))| Alike {
            theme: theme.to_owned(),
            ages: AgeBand::all()
                .map(AgeBand::code)
                .filter(|code| ages.contains(code))
                .map(str::to_owned)
                .collect(),
            form: form.to_owned(),
            municipalities: towns.into_iter().map(str::to_owned).collect(),
            services,
        })
        .collect();
    alike.sort_by_key(|one| std::cmp::Reverse(one.services.len()));
    alike.truncate(MOST_ALIKE);
    alike
}

fn offer(one: &Facts) -> Offer {
    Offer {
        organisation: one.organisation_name.clone(),
        name: one.name.clone(),
        service_id: one.service,
    }
}

//! The tree of themes with how much there is to find.

use crate::error::Result;
use crate::rows::service_index;
use onthaal_db::Session;
use onthaal_model::vocabulary::{Domain, Theme};

/// A domain, its services, and the themes below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainCount {
    /// The domain.
    pub domain: Domain,
    /// How many services have one of its themes.
    pub services: u32,
    /// Its themes, in the vocabulary's order; also those without a service.
    pub themes: Vec<ThemeCount>,
}

/// A theme and its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeCount {
    /// The theme.
    pub theme: Theme,
    /// How many services have it.
    pub services: u32,
}

/// Every domain and theme, in the vocabulary's order, with its number of services.
pub fn theme_counts(s: &mut dyn Session) -> Result<Vec<DomainCount>> {
    let domains = service_index::facet_counts(s, "domain")?;
    let themes = service_index::facet_counts(s, "theme")?;
    let number = |count: Option<&i64>| count.map_or(0, |count| u32::try_from(*count).unwrap_or(0));
    let counted = Domain::all().map(|domain| DomainCount {
        domain,
        services: number(domains.get(domain.code())),
        themes: domain
            .themes()
            .map(|theme| ThemeCount {
                theme,
                services: number(themes.get(theme.code())),
            })
            .collect(),
    });
    Ok(counted.collect())
}

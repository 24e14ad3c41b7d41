//! The tree of themes with how much there is to find.

use super::search::shown;
use crate::error::Result;
use crate::store::Store;
use onthaal_model::id::HouseId;
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

/// Every domain and theme, in the vocabulary's order, with its number of services; what the house
/// does not want to be found is not counted.
pub fn theme_counts(store: &Store, house: Option<HouseId>) -> Result<Vec<DomainCount>> {
    store.read_index(|_, memory| {
        let shown = shown(memory, house);
        let count = |themes: &[Theme]| {
            let mut services = memory.about_any(themes.iter().copied());
            services.keep(&shown);
            u32::try_from(services.count()).unwrap_or(u32::MAX)
        };
        let counted = Domain::all().map(|domain| {
            let themes: Vec<Theme> = domain.themes().collect();
            DomainCount {
                domain,
                services: count(&themes),
                themes: themes
                    .into_iter()
                    .map(|theme| ThemeCount {
                        theme,
                        services: count(&[theme]),
                    })
                    .collect(),
            }
        });
        Ok(counted.collect())
    })
}

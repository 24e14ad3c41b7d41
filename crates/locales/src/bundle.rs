//! Everything a screen needs to speak one locale.

use serde::Serialize;
use ts_rs::TS;

use crate::known::{Direction, REFERENCE, direction, native_name};
use crate::negotiate::negotiate;
use crate::source::{LocaleStatus, Locales, SourceFile};

/// A locale somebody can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AvailableLocale {
    /// Its tag.
    pub locale: String,
    /// Its name in its own language.
    pub name: String,
    /// The direction it is written in.
    pub direction: Direction,
    /// Whether a speaker has read it.
    pub status: LocaleStatus,
}

/// The texts of one locale with those of the reference behind them. The app and the centre send
/// this same shape to their screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleBundle {
    /// The locale that was chosen.
    pub locale: String,
    /// The direction it is written in.
    pub direction: Direction,
    /// Its files.
    pub sources: Vec<SourceFile>,
    /// The files of the reference locale, for texts that are missing above.
    pub fallback_sources: Vec<SourceFile>,
    /// All locales that can be chosen.
    pub available: Vec<AvailableLocale>,
}

impl Locales {
    /// The locales that can be chosen.
    pub fn available(&self) -> Vec<AvailableLocale> {
        self.tags()
            .into_iter()
            .map(|tag| AvailableLocale {
                name: native_name(&tag).to_owned(),
                direction: direction(&tag),
                status: self.status(&tag),
                locale: tag,
            })
            .collect()
    }

    /// The bundle for the first of `wanted` that we have, or for the reference locale.
    pub fn bundle(&self, wanted: &[&str]) -> LocaleBundle {
        let available = self.available();
        let tags: Vec<String> = available
            .iter()
            .map(|locale| locale.locale.clone())
            .collect();
        let locale = negotiate(wanted, &tags);
        LocaleBundle {
            direction: direction(&locale),
            sources: self.sources(&locale),
            fallback_sources: self.sources(REFERENCE),
            available,
            locale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_texts_is_read_anew_at_every_request() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("nl-BE")).unwrap();
        std::fs::create_dir_all(folder.path().join("ar")).unwrap();
        std::fs::write(folder.path().join("nl-BE/common.ftl"), "a = dag\n").unwrap();
        std::fs::write(folder.path().join("ar/common.ftl"), "a = مرحبا\n").unwrap();
        std::fs::write(
            folder.path().join("ar/status.toml"),
            "[locale]\nstatus = \"checked\"\n",
        )
        .unwrap();
        let locales = Locales::folder(folder.path());
        let bundle = locales.bundle(&["ar-MA"]);
        assert_eq!(
            (bundle.locale.as_str(), bundle.direction),
            ("ar", Direction::Rtl)
        );
        assert_eq!(bundle.fallback_sources[0].text, "a = dag\n");
        assert_eq!(bundle.available[0].status, LocaleStatus::Reference);
        assert_eq!(bundle.available[1].status, LocaleStatus::Checked);
        std::fs::write(folder.path().join("ar/common.ftl"), "a = أهلا\n").unwrap();
        assert_eq!(locales.bundle(&["ar"]).sources[0].text, "a = أهلا\n");
    }
}

//! Everything a screen needs to speak one locale.

use serde::Serialize;
use ts_rs::TS;

use crate::known::{Direction, REFERENCE, direction, native_name};
use crate::negotiate::negotiate;
use crate::source::{Locales, SourceFile};
use crate::status::{KIOSK_STAFF_FILES, LocaleStatus, VISITOR_FILES};

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

/// Which screens the texts are for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Screens {
    /// Every screen there is.
    #[default]
    All,
    /// Those of a kiosk, which starts and changes its language sooner without the rest.
    Kiosk,
}

impl Screens {
    fn show(self, file: &str) -> bool {
        self == Screens::All || VISITOR_FILES.contains(&file) || KIOSK_STAFF_FILES.contains(&file)
    }
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
    /// The files of the reference locale, for texts that are missing above; none for itself.
    pub fallback_sources: Vec<SourceFile>,
    /// All locales that speak everything, which a desk, a kiosk and beheer can choose.
    pub available: Vec<AvailableLocale>,
}

impl Locales {
    /// The locales that a desk, a kiosk and beheer can choose.
    pub fn available(&self) -> Vec<AvailableLocale> {
        self.described(self.full_tags())
    }

    /// The locales that a family can choose for what it is shown and takes home.
    pub fn for_visitors(&self) -> Vec<AvailableLocale> {
        self.described(self.tags())
    }

    fn described(&self, tags: Vec<String>) -> Vec<AvailableLocale> {
        tags.into_iter()
            .map(|tag| AvailableLocale {
                name: native_name(&tag).to_owned(),
                direction: direction(&tag),
                status: self.status(&tag),
                locale: tag,
            })
            .collect()
    }

    /// The bundle for the first of `wanted` that speaks everything, or for the reference locale.
    pub fn bundle(&self, wanted: &[&str]) -> LocaleBundle {
        self.bundle_of(&negotiate(wanted, &self.full_tags()), Screens::All)
    }

    /// The bundle of exactly this locale, also when it is for visitors only; its own texts are none
    /// when we have no such locale.
    pub fn bundle_of(&self, locale: &str, screens: Screens) -> LocaleBundle {
        let texts = |tag| {
            let mut files = self.sources(tag);
            files.retain(|each| screens.show(&each.file));
            files
        };
        LocaleBundle {
            locale: locale.to_owned(),
            direction: direction(locale),
            sources: texts(locale),
            fallback_sources: match locale == REFERENCE {
                true => Vec::new(),
                false => texts(REFERENCE),
            },
            available: self.available(),
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
            "[locale]\ncode = \"ar\"\nname = \"العربية\"\ndirection = \"rtl\"\nstatus = \"checked\"\n",
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

    #[test]
    fn a_locale_for_visitors_is_theirs_and_no_language_of_a_desk() {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("nl-BE/hours.ftl", "a = dag\n"),
            ("ti/hours.ftl", "a = ሰላም\n"),
            (
                "ti/status.toml",
                "[locale]\ncode = \"ti\"\nname = \"ትግርኛ\"\ndirection = \"ltr\"\nstatus = \"draft\"\nscope = \"visitors\"\n",
            ),
        ] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let locales = Locales::folder(folder.path());
        let tags = |list: Vec<AvailableLocale>| -> Vec<String> {
            list.into_iter().map(|each| each.locale).collect()
        };
        assert_eq!(tags(locales.available()), ["nl-BE"]);
        assert_eq!(tags(locales.for_visitors()), ["nl-BE", "ti"]);
        assert_eq!(locales.bundle(&["ti"]).locale, "nl-BE", "not whole screens");
        let bundle = locales.bundle_of("ti", Screens::All);
        assert_eq!(bundle.sources[0].text, "a = ሰላም\n");
        assert_eq!(bundle.fallback_sources[0].text, "a = dag\n");
    }

    #[test]
    fn a_kiosk_gets_the_texts_of_its_own_screens_and_nothing_stands_behind_the_reference() {
        let locales = Locales::embedded();
        let files = |texts: &[SourceFile]| -> Vec<String> {
            texts.iter().map(|each| each.file.clone()).collect()
        };
        for locale in locales.tags() {
            let all = locales.bundle_of(&locale, Screens::All);
            let kiosk = locales.bundle_of(&locale, Screens::Kiosk);
            for file in VISITOR_FILES {
                assert!(
                    files(&kiosk.sources).iter().any(|each| each == file),
                    "{locale} {file}"
                );
            }
            assert!(
                files(&kiosk.sources)
                    .iter()
                    .all(|each| !each.starts_with("beheer"))
            );
            for bundle in [all, kiosk] {
                assert_eq!(
                    bundle.fallback_sources.is_empty(),
                    locale == REFERENCE,
                    "{locale}"
                );
            }
        }
    }
}

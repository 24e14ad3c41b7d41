//! Everything a screen needs to speak one locale.

use serde::Serialize;
use ts_rs::TS;

use crate::known::{Direction, REFERENCE, direction, native_name};
use crate::negotiate::negotiate;
use crate::source::{Locales, SourceFile, Status};

/// One Fluent file as the screens receive it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleFile {
    /// The file's name.
    pub file: String,
    /// The Fluent text.
    pub text: String,
}

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
    pub status: Status,
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
    pub sources: Vec<LocaleFile>,
    /// The files of the reference locale, for texts that are missing above.
    pub fallback_sources: Vec<LocaleFile>,
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
            sources: files(self.sources(&locale)),
            fallback_sources: files(self.sources(REFERENCE)),
            available,
            locale,
        }
    }
}

fn files(sources: Vec<SourceFile>) -> Vec<LocaleFile> {
    sources
        .into_iter()
        .map(|source| LocaleFile {
            file: source.file,
            text: source.text,
        })
        .collect()
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
            "status = \"checked\"\n",
        )
        .unwrap();
        let locales = Locales::folder(folder.path());
        let bundle = locales.bundle(&["ar-MA"]);
        assert_eq!(
            (bundle.locale.as_str(), bundle.direction),
            ("ar", Direction::Rtl)
        );
        assert_eq!(bundle.fallback_sources[0].text, "a = dag\n");
        assert_eq!(bundle.available[0].status, Status::Reference);
        assert_eq!(bundle.available[1].status, Status::Checked);
        std::fs::write(folder.path().join("ar/common.ftl"), "a = أهلا\n").unwrap();
        assert_eq!(locales.bundle(&["ar"]).sources[0].text, "a = أهلا\n");
    }
}

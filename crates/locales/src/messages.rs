//! Texts for what no screen shows: printed reports, the window's title, the command line.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent::FluentValue;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::{I18nAssets, I18nEmbedError, LanguageLoader};
use thiserror::Error;

use crate::known::REFERENCE;
use crate::source::Locales;
use crate::status::TAKE_HOME_FILES;

const DOMAIN: &str = "onthaal";

/// Why the texts could not be prepared.
#[derive(Debug, Error)]
pub enum MessagesError {
    /// The locale's tag is not a language tag.
    #[error("{0} is not a language tag")]
    Tag(String),
    /// The files could not be loaded.
    #[error("the texts could not be loaded: {0}")]
    Load(#[from] I18nEmbedError),
}

/// A value to put into a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// Words.
    Text(&'a str),
    /// A number, which also chooses the plural.
    Number(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Argument::Number(number)
    }
}

/// The texts of one locale, with the reference behind it. Values are not wrapped in Unicode
/// direction marks: what comes out is for paper, files and terminals.
pub struct Messages {
    loader: FluentLanguageLoader,
}

/// Gives files of a locale as one, so that a text may refer to a term of another file.
struct Joined<'a> {
    locales: &'a Locales,
    /// None of the others.
    going_home: bool,
}

impl I18nAssets for Joined<'_> {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let locale = file_path.split('/').next().unwrap_or_default();
        let mut all = String::new();
        let mut sources = self.locales.sources(locale);
        sources.retain(|it| !self.going_home || TAKE_HOME_FILES.contains(&it.file.as_str()));
        for source in sources {
            all.push_str(&source.text);
            all.push('\n');
        }
        if all.is_empty() {
            Vec::new()
        } else {
            vec![Cow::Owned(all.into_bytes())]
        }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(
            self.locales
                .tags()
                .into_iter()
                .map(|tag| format!("{tag}/{DOMAIN}.ftl")),
        )
    }
}

impl Messages {
    /// Loads the texts of a locale. Errs when the tag is no tag, when we have no such locale, or
    /// when the reference locale is missing.
    pub fn load(locales: &Locales, locale: &str) -> Result<Messages, MessagesError> {
        let going_home = false;
        Self::read(
            &Joined {
                locales,
                going_home,
            },
            locale,
        )
    }

    /// Loads no texts but those that what goes home is written with, which are soon read. Errs as
    /// [`Messages::load`] does.
    pub fn going_home(locales: &Locales, locale: &str) -> Result<Messages, MessagesError> {
        let going_home = true;
        Self::read(
            &Joined {
                locales,
                going_home,
            },
            locale,
        )
    }

    fn read(joined: &Joined<'_>, locale: &str) -> Result<Messages, MessagesError> {
        let tag = |text: &str| -> Result<LanguageIdentifier, MessagesError> {
            text.parse()
                .map_err(|_| MessagesError::Tag(text.to_owned()))
        };
        let wanted = tag(locale)?;
        if !joined.locales.tags().iter().any(|have| have == locale) {
            return Err(I18nEmbedError::LanguageNotAvailable(locale.to_owned(), wanted).into());
        }
        let loader = FluentLanguageLoader::new(DOMAIN, tag(REFERENCE)?);
        loader.load_languages(joined, &[wanted])?;
        loader.set_use_isolating(false);
        Ok(Messages { loader })
    }

    /// The text of a message. An id that no locale has gives a sentence saying so; `check` and the
    /// tests keep that from happening.
    pub fn text(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// The text of a message with its variables filled in.
    pub fn text_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let values: HashMap<&str, FluentValue<'_>> = arguments
            .iter()
            .map(|(name, argument)| {
                let value = match argument {
                    Argument::Text(text) => FluentValue::from(*text),
                    Argument::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect();
        self.loader.get_args_concrete(id, values)
    }

    /// The text of an attribute, when the message has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.loader
            .has_attr(id, attribute)
            .then(|| self.loader.get_attr(id, attribute))
    }

    /// Whether a message exists in this locale or in the reference.
    pub fn has(&self, id: &str) -> bool {
        self.loader.has(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> (tempfile::TempDir, Locales) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            (
                "nl-BE/a.ftl",
                "only-dutch = alleen hier\nname = naam\n    .public = publiek\n",
            ),
            (
                "nl-BE/b.ftl",
                "-house = Huis\nsum = { $count ->\n    [one] één\n   *[other] { $count } keer in { -house }\n }\n",
            ),
            (
                "ar/b.ftl",
                "sum = { $count ->\n    [zero] صفر\n    [two] اثنان\n   *[other] { $count }\n }\n",
            ),
        ] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let locales = Locales::folder(folder.path());
        (folder, locales)
    }

    #[test]
    fn plurals_follow_the_language_and_a_missing_text_falls_back_to_dutch() {
        let (_folder, locales) = texts();
        let arabic = Messages::load(&locales, "ar").unwrap();
        assert_eq!(arabic.text_with("sum", &[("count", 2.into())]), "اثنان");
        assert_eq!(arabic.text("only-dutch"), "alleen hier");
        let dutch = Messages::load(&locales, "nl-BE").unwrap();
        assert_eq!(
            dutch.text_with("sum", &[("count", 3.into())]),
            "3 keer in Huis"
        );
        assert_eq!(
            dutch.attribute("name", "public").as_deref(),
            Some("publiek")
        );
        assert_eq!(dutch.attribute("name", "absent"), None);
    }

    #[test]
    fn what_goes_home_needs_no_text_of_other_files() {
        let locales = Locales::embedded();
        let sources = locales.sources(REFERENCE);
        let home = sources
            .iter()
            .filter(|it| TAKE_HOME_FILES.contains(&it.file.as_str()));
        let ids: Vec<String> = home
            .flat_map(|it| crate::syntax::parse(&it.text).messages)
            .map(|(id, _)| id)
            .filter(|id| !id.starts_with('-'))
            .collect();
        assert!(ids.iter().any(|id| id.starts_with("take-home-")));
        for tag in locales.tags() {
            let alone = Messages::going_home(&locales, &tag).unwrap();
            let all = Messages::load(&locales, &tag).unwrap();
            for id in &ids {
                assert_eq!(alone.text(id), all.text(id), "{tag}: {id}");
            }
            assert!(all.has("kiosk-home") && !alone.has("kiosk-home"));
        }
    }

    #[test]
    fn an_unknown_locale_is_refused() {
        let (_folder, locales) = texts();
        assert!(Messages::load(&locales, "xx").is_err());
        assert!(Messages::load(&locales, "not a tag").is_err());
    }
}

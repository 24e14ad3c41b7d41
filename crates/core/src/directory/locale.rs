//! A text in the language of the screen, else in plain Dutch and known to be so.

use onthaal_directory::Translation;

/// The language the directory is written in.
pub(crate) const REFERENCE: &str = "nl-BE";

/// A text and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its locale, such as `fr-BE`.
    pub locale: String,
    /// Whether that is the language asked for; otherwise it is Dutch and must be marked.
    pub translated: bool,
}

/// Whether both locales are of one language: `fr` and `fr-BE`.
pub(super) fn same_language(one: &str, other: &str) -> bool {
    let language = |tag: &str| {
        let end = tag.find(['-', '_']).unwrap_or(tag.len());
        tag[..end].to_ascii_lowercase()
    };
    language(one) == language(other)
}

impl Text {
    /// The field in the wanted locale: its translation, else the Dutch text, marked as such.
    pub(super) fn of(
        dutch: Option<&str>,
        field: &str,
        translations: &[Translation],
        wanted: &str,
    ) -> Option<Text> {
        let of_field = |t: &&Translation| t.field == field && same_language(&t.locale, wanted);
        let found = translations
            .iter()
            .filter(of_field)
            .max_by_key(|t| (t.locale == wanted, t.origin == "human"));
        match (found, dutch) {
            (Some(found), _) => Some(Text {
                text: found.text.clone(),
                locale: wanted.to_owned(),
                translated: true,
            }),
            (None, Some(dutch)) if !dutch.is_empty() => Some(Text::dutch(dutch, wanted)),
            (None, Some(_) | None) => None,
        }
    }

    /// A Dutch text that has no translations.
    pub(super) fn dutch(text: &str, wanted: &str) -> Text {
        Text {
            text: text.to_owned(),
            locale: REFERENCE.to_owned(),
            translated: same_language(wanted, REFERENCE),
        }
    }
}

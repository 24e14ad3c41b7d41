//! How the desk likes to see its own screens. Families choose for one visit, and nothing of that is kept.

use onthaal_core::desk::{Preference, preference, set_preferences};
use onthaal_core::{CoreError, Store};
use onthaal_model::validate::{InvalidInput, Rule};
use serde::Serialize;
use ts_rs::TS;

use crate::field::CodeList;

/// The colours of the desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Palette {
    /// Those that the device asks for.
    #[default]
    Auto,
    /// Those of the day.
    Light,
    /// Those of the evening.
    Dark,
}

impl Palette {
    /// The code as it is kept and as it travels.
    pub fn code(self) -> &'static str {
        match self {
            Palette::Auto => "auto",
            Palette::Light => "light",
            Palette::Dark => "dark",
        }
    }
}

impl CodeList for Palette {
    fn find(code: &str) -> Result<Palette, InvalidInput> {
        [Palette::Auto, Palette::Light, Palette::Dark]
            .into_iter()
            .find(|palette| palette.code() == code)
            .ok_or_else(|| InvalidInput::new("palette", Rule::UnknownCode))
    }
}

/// What the desk chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// How large letters are: 1, 2 or 3; none for what coordinators laid down.
    pub(crate) text_size: Option<u8>,
    pub(crate) high_contrast: bool,
    pub(crate) palette: Palette,
}

impl Look {
    /// Takes up what was kept; what cannot be read is as if nothing was chosen.
    pub(crate) fn read(store: &Store) -> Result<Look, CoreError> {
        let size = preference(store, Preference::DeskText)?;
        let palette = preference(store, Preference::DeskPalette)?;
        Ok(Look {
            text_size: size
                .and_then(|text| text.parse().ok())
                .filter(|size| (1..=3).contains(size)),
            high_contrast: preference(store, Preference::DeskContrast)?.is_some(),
            palette: palette
                .and_then(|code| Palette::find(&code).ok())
                .unwrap_or_default(),
        })
    }

    /// Keeps it for the tablet.
    pub(crate) fn keep(self, store: &Store) -> Result<(), CoreError> {
        let size = self.text_size.map(|size| size.to_string());
        set_preferences(
            store,
            &[
                (Preference::DeskText, size.as_deref()),
                (
                    Preference::DeskContrast,
                    self.high_contrast.then_some("high"),
                ),
                (Preference::DeskPalette, Some(self.palette.code())),
            ],
        )
    }
}

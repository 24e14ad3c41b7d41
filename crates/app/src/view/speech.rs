//! Reading aloud.

use serde::Serialize;
use ts_rs::TS;

use crate::field::{LocaleTag, SpokenText};
use crate::read::requests;

requests! {
    /// Says a sentence.
    SpeakRequest {
        /// The locale it is in.
        locale: LocaleTag,
        /// What is to be said, at most 600 characters.
        text: SpokenText,
    }
}

/// The languages that can be heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpeechVoicesView {
    /// The locales with a voice; none while the tablet has no sound.
    pub locales: Vec<&'static str>,
}

/// How a sentence ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SpokenView {
    /// How it ended.
    pub ending: SpokenEnding,
}

/// How a sentence ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum SpokenEnding {
    /// It was said to its end.
    Whole,
    /// Somebody asked for quiet, or for another sentence.
    Stopped,
    /// Nobody could hear it: there is no voice for it, or no sound.
    Silent,
}

//! Reading aloud: what is said is told to nobody, and is in no log and no error.

use onthaal_speech::{Ending, SpeechError};

use crate::access::Access;
use crate::app::App;
use crate::command::locale::known_locale;
use crate::error::Fault;
use crate::view::{Nothing, SpeakRequest, SpeechVoicesView, SpokenEnding, SpokenView};

/// Takes a moment the first time: every voice is tried.
pub(crate) fn speech_voices(app: &App, _: Access, _: Nothing) -> Result<SpeechVoicesView, Fault> {
    Ok(SpeechVoicesView {
        locales: app.speech().locales(),
    })
}

/// Answers when the sentence was said, or stopped. What cannot be heard is no error: the page
/// shows all that a voice would say.
pub(crate) fn speak(app: &App, _: Access, request: SpeakRequest) -> Result<SpokenView, Fault> {
    let locale = known_locale(app.locales(), &request.locale, "locale")?;
    let ending = match app.speech().speak(&locale, &request.text.0) {
        Ok(Ending::Whole) => SpokenEnding::Whole,
        Ok(Ending::Stopped) => SpokenEnding::Stopped,
        Ok(Ending::Silent)
        | Err(
            SpeechError::NoVoice
            | SpeechError::TooLong
            | SpeechError::Program(_)
            | SpeechError::NoSound,
        ) => SpokenEnding::Silent,
    };
    Ok(SpokenView { ending })
}

/// Answers when it is quiet.
pub(crate) fn hush(app: &App, _: Access, _: Nothing) -> Result<Nothing, Fault> {
    app.speech().hush();
    Ok(Nothing {})
}

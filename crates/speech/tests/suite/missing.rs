//! Without a voice or without sound the machine says so, and nothing hangs.

use onthaal_speech::testing::QuietRoom;
use onthaal_speech::{Ending, Speech, SpeechError};

use crate::way_out::speech_in;

fn deaf() -> Vec<(std::ffi::OsString, std::ffi::OsString)> {
    vec![
        ("PULSE_SERVER".into(), "unix:/nowhere/at/all".into()),
        ("ALSA_CONFIG_PATH".into(), "/dev/null".into()),
    ]
}

#[test]
fn without_the_program_nothing_can_be_heard() {
    let speech = Speech::with("no-such-program-speaks".into(), Vec::new());
    assert_eq!(speech.locales(), Vec::<&str>::new());
    assert!(matches!(
        speech.speak("nl-BE", "Dag."),
        Err(SpeechError::NoVoice)
    ));
    assert!(matches!(
        speech.wav("nl-BE", "Dag."),
        Err(SpeechError::NoVoice)
    ));
    speech.hush();
}

#[test]
fn a_program_that_is_another_one_has_no_voices() {
    for program in ["true", "false", "cat"] {
        let speech = Speech::with(program.into(), Vec::new());
        assert_eq!(speech.locales(), Vec::<&str>::new(), "{program}");
    }
}

#[test]
fn without_a_way_out_for_sound_no_locale_can_be_heard() {
    let speech = Speech::with("espeak-ng".into(), deaf());
    assert_eq!(speech.locales(), Vec::<&str>::new());
    assert_eq!(speech.speak("nl-BE", "Dag.").unwrap(), Ending::Silent);
    assert!(!speech.wav("nl-BE", "Dag.").unwrap().is_empty());
}

#[test]
fn a_way_out_that_leads_nowhere_is_none() {
    let room = QuietRoom::with_sink("auto_null").unwrap();
    assert_eq!(speech_in(&room).locales(), Vec::<&str>::new());
}

#[test]
fn a_locale_without_a_voice_is_never_offered_nor_read_by_another() {
    let room = QuietRoom::with_sink("room").unwrap();
    let speech = speech_in(&room);
    let locales = speech.locales();
    for locale in ["so", "ps", "ti"]
        .iter()
        .filter(|each| !locales.contains(each))
    {
        assert!(matches!(
            speech.speak(locale, "1 2 3"),
            Err(SpeechError::NoVoice)
        ));
    }
    assert!(matches!(
        speech.speak("xx", "1 2 3"),
        Err(SpeechError::NoVoice)
    ));
    assert!(!locales.contains(&"so") && !locales.contains(&"ps"));
}

#[test]
fn a_refusal_never_repeats_what_was_to_be_said() {
    let speech = Speech::with("no-such-program-speaks".into(), Vec::new());
    let error = speech.speak("nl-BE", "kwetsbaarwoord").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("kwetsbaar"));
}

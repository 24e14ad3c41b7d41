//! What is said leaves through the audio system, and nowhere else.

use std::collections::HashSet;
use std::fs;
use std::sync::Arc;
use std::thread;

use onthaal_speech::testing::{
    QuietRoom, SAMPLES_A_SECOND, heard, samples_of, until, without_pauses,
};
use onthaal_speech::{Ending, Speech, VOICED_LOCALES};

const SENTENCE: &str = "De speelotheek is open op woensdag, en koffie is er altijd.";

fn room() -> QuietRoom {
    QuietRoom::with_sink("room").expect("PulseAudio starts: `cargo xtask test` installs it")
}

pub(crate) fn speech_in(room: &QuietRoom) -> Speech {
    Speech::with("espeak-ng".into(), room.surroundings())
}

/// How many samples in a row stand nowhere else by chance.
const RUN: usize = 32;

/// Which share of a sound, run by run, stands sample for sample in another. A busy machine may make a
/// pause in the midst of it, and lose a run there.
fn share_in(sound: &[i16], other: &[i16]) -> f64 {
    let there: HashSet<&[i16]> = other.windows(RUN).collect();
    let runs: Vec<&[i16]> = sound.chunks_exact(RUN).filter(|run| is_loud(run)).collect();
    let found = runs.iter().filter(|run| there.contains(**run)).count();
    found as f64 / runs.len() as f64
}

fn is_loud(run: &[i16]) -> bool {
    run.iter().any(|sample| sample.unsigned_abs() > 1_000)
}

#[test]
fn what_is_said_comes_out_of_the_audio_system_whole() {
    let room = room();
    let speech = speech_in(&room);
    assert_eq!(speech.locales().len(), VOICED_LOCALES.len());
    for locale in ["nl-BE", "ar"] {
        let text = if locale == "ar" {
            "مرحبا بكم في بيت الطفل"
        } else {
            SENTENCE
        };
        let wav = speech.wav(locale, text).unwrap();
        let made = without_pauses(&samples_of(&wav[44..]));
        let mut recording = room.record().unwrap();
        assert_eq!(speech.speak(locale, text).unwrap(), Ending::Whole);
        recording.listen(SAMPLES_A_SECOND / 2).unwrap();
        let came = without_pauses(&recording.so_far());
        let ratio = came.len() as f64 / made.len() as f64;
        assert!((0.9..1.1).contains(&ratio), "{locale}: {ratio}");
        let share = share_in(&samples_of(&wav[44..]), &recording.so_far());
        assert!(share > 0.9, "{locale}: {share}");
        let stranger = speech
            .wav("en", "Something quite different is said here.")
            .unwrap();
        assert!(share_in(&samples_of(&stranger[44..]), &recording.so_far()) < 0.1);
    }
}

#[test]
fn hushing_ends_the_sound_at_once() {
    let room = room();
    let speech = Arc::new(speech_in(&room));
    let mut recording = room.record().unwrap();
    let speaking = {
        let speech = Arc::clone(&speech);
        thread::spawn(move || speech.speak("nl-BE", &SENTENCE.repeat(8)).unwrap())
    };
    recording.listen_for_sound().unwrap();
    speech.hush();
    assert_eq!(speaking.join().unwrap(), Ending::Stopped);
    // What was on its way may still come out; after that it is quiet.
    recording.listen(SAMPLES_A_SECOND * 5 / 2).unwrap();
    let until_then = recording.so_far().len();
    recording.listen(SAMPLES_A_SECOND).unwrap();
    assert!(heard(&recording.so_far()[until_then..]).is_empty());
    speech.hush();
}

#[test]
fn there_is_one_voice_at_a_time() {
    let room = room();
    let speech = Arc::new(speech_in(&room));
    let mut recording = room.record().unwrap();
    let first = {
        let speech = Arc::clone(&speech);
        thread::spawn(move || speech.speak("nl-BE", &SENTENCE.repeat(8)).unwrap())
    };
    recording.listen_for_sound().unwrap();
    assert_eq!(speech.speak("en", "Hello.").unwrap(), Ending::Whole);
    assert_eq!(first.join().unwrap(), Ending::Stopped);
}

#[test]
fn what_is_said_stands_in_no_command_line_and_no_surroundings() {
    let room = room();
    let speech = Arc::new(speech_in(&room));
    speech.locales();
    let speaking = {
        let speech = Arc::clone(&speech);
        thread::spawn(move || {
            speech
                .speak("nl-BE", "Kwetsbaarwoord, kwetsbaarwoord, kwetsbaarwoord.")
                .unwrap()
        })
    };
    let mut looked = 0;
    until(|| {
        let (voices, telling) = voices_at_work();
        assert!(!telling);
        looked += usize::from(voices > 0);
        speaking.is_finished() || looked > 20
    })
    .unwrap();
    assert!(looked > 0);
    speech.hush();
    speaking.join().unwrap();
}

/// How many voices of this process are at work, and whether one of them tells what it says.
fn voices_at_work() -> (usize, bool) {
    let own = std::process::id().to_string();
    let read = |path: &std::path::Path| {
        let bytes = fs::read(path).unwrap_or_default();
        String::from_utf8_lossy(&bytes).replace('\0', " ")
    };
    let (mut voices, mut telling) = (0, false);
    for entry in fs::read_dir("/proc").unwrap().flatten() {
        let folder = entry.path();
        let stat = read(&folder.join("stat"));
        let parent = stat
            .rsplit(')')
            .next()
            .and_then(|rest| rest.split_whitespace().nth(1));
        if parent != Some(&own) {
            continue;
        }
        let told = read(&folder.join("cmdline")) + &read(&folder.join("environ"));
        voices += usize::from(told.contains("espeak-ng --stdin"));
        telling |= told.to_lowercase().contains("kwetsbaarwoord");
    }
    (voices, telling)
}

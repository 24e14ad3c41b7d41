//! What is said leaves through the audio system, and nowhere else.

use std::fs;
use std::sync::Arc;
use std::thread;

use onthaal_speech::testing::{QuietRoom, SAMPLES_A_SECOND, heard, samples_of, until};
use onthaal_speech::{Ending, Speech, VOICED_LOCALES};

const SENTENCE: &str = "De speelotheek is open op woensdag, en koffie is er altijd.";

fn room() -> QuietRoom {
    QuietRoom::with_sink("room").expect("PulseAudio starts: `cargo xtask test` installs it")
}

pub(crate) fn speech_in(room: &QuietRoom) -> Speech {
    Speech::with("espeak-ng".into(), room.surroundings())
}

/// How loud each fiftieth of a second is.
fn envelope(samples: &[i16]) -> Vec<f64> {
    let loudness = |part: &[i16]| {
        let squares = part.iter().map(|sample| f64::from(*sample).powi(2));
        (squares.sum::<f64>() / part.len() as f64).sqrt()
    };
    samples
        .chunks(SAMPLES_A_SECOND / 50)
        .map(loudness)
        .collect()
}

/// How alike two sounds rise and fall: 1 for the same.
fn likeness(one: &[f64], other: &[f64]) -> f64 {
    let length = one.len().min(other.len());
    let mean = |values: &[f64]| values[..length].iter().sum::<f64>() / length as f64;
    let (mean_one, mean_other) = (mean(one), mean(other));
    let pairs = || {
        one.iter()
            .zip(other)
            .map(|(a, b)| (a - mean_one, b - mean_other))
    };
    let both: f64 = pairs().map(|(a, b)| a * b).sum();
    let each: f64 =
        pairs().map(|(a, _)| a * a).sum::<f64>() * pairs().map(|(_, b)| b * b).sum::<f64>();
    both / each.sqrt()
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
        let made = heard(&samples_of(&wav[44..])).to_vec();
        let mut recording = room.record().unwrap();
        assert_eq!(speech.speak(locale, text).unwrap(), Ending::Whole);
        recording.listen(SAMPLES_A_SECOND / 2).unwrap();
        let all = recording.so_far();
        let came = heard(&all);
        let ratio = came.len() as f64 / made.len() as f64;
        assert!((0.97..1.03).contains(&ratio), "{locale}: {ratio}");
        let like = likeness(&envelope(&made), &envelope(came));
        assert!(like > 0.9, "{locale}: {like}");
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

//! What a tablet says is heard, ends when it must, and stands nowhere.

use anyhow::{Context, ensure};
use onthaal_speech::VOICED_LOCALES;
use onthaal_speech::testing::{QuietRoom, SAMPLES_A_SECOND, heard, until};
use onthaal_tests::process::family;
use onthaal_tests::residue::Residue;
use onthaal_tests::tablet::Tablet;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, thread};

const WORD: &str = "kwetsbaarwoord";

fn room() -> anyhow::Result<QuietRoom> {
    QuietRoom::with_sink("room").context("PulseAudio starts: `cargo xtask test` installs it")
}

fn sentence(times: usize) -> Value {
    let text = format!("Hallo, {WORD}, kom maar binnen. ").repeat(times);
    json!({"locale": "nl-BE", "text": text.trim()})
}

/// The voices that work for this program now.
fn voices_of(program: u32) -> anyhow::Result<BTreeSet<u32>> {
    let mut voices = family(program)?;
    voices.retain(|id| {
        let told = fs::read_to_string(format!("/proc/{id}/cmdline"));
        told.is_ok_and(|told| told.contains("--stdin"))
    });
    Ok(voices)
}

/// Errs when the word stands in any file of the tablet, in whatever form.
fn stands_nowhere(tablet: &Tablet) -> anyhow::Result<()> {
    let found = Residue::of(&[WORD]).in_folder(tablet.data())?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn what_a_page_has_read_leaves_the_tablet_as_sound_and_as_nothing_else() -> anyhow::Result<()> {
    let room = room()?;
    let tablet = Tablet::alone(&room.surroundings())?;
    let voices = tablet.call("speech_voices", json!({}))?;
    for locale in VOICED_LOCALES {
        let known = voices["locales"].as_array().context("a list")?;
        ensure!(known.contains(&json!(locale)), "{locale}: {voices}");
    }
    let mut recording = room.record()?;
    let answer = tablet.call("speak", sentence(1))?;
    ensure!(answer == json!({"ending": "whole"}), "{answer}");
    recording.listen(SAMPLES_A_SECOND / 2)?;
    let sound = recording.so_far();
    let seconds = heard(&sound).len() as f64 / SAMPLES_A_SECOND as f64;
    ensure!((1.5..15.0).contains(&seconds), "{seconds} s were heard");

    tablet.call("kiosk_reset", json!({}))?;
    stands_nowhere(&tablet)
}

#[test]
fn quiet_is_quiet_and_the_end_of_a_visit_too() -> anyhow::Result<()> {
    let room = room()?;
    let tablet = Tablet::alone(&room.surroundings())?;
    for end in ["hush", "kiosk_reset", "lock"] {
        let mut recording = room.record()?;
        let answer = thread::scope(|scope| {
            let speaking = scope.spawn(|| tablet.call("speak", sentence(8)));
            recording.listen_for_sound()?;
            tablet.call(end, json!({}))?;
            speaking.join().map_err(|_| anyhow::anyhow!("it broke"))?
        })?;
        ensure!(answer == json!({"ending": "stopped"}), "{end}: {answer}");
        ensure!(
            voices_of(tablet.process()?)?.is_empty(),
            "{end}: a voice is left"
        );
        // What was on its way may still come out.
        recording.listen(SAMPLES_A_SECOND * 5 / 2)?;
    }
    Ok(())
}

#[test]
fn a_voice_ends_with_the_app_that_is_killed() -> anyhow::Result<()> {
    let room = room()?;
    let mut tablet = Tablet::alone(&room.surroundings())?;
    let number = tablet.process()?;
    tablet.call("speech_voices", json!({}))?;
    let address = tablet.address()?;
    let asking = thread::spawn(move || {
        let ask = onthaal_tests::program::client()?.post(format!("{address}/ipc/speak"));
        anyhow::Ok(ask.json(&sentence(8)).send()?)
    });
    until(|| voices_of(number).is_ok_and(|voices| !voices.is_empty()))?;
    let voices = voices_of(number)?;
    tablet.kill()?;
    until(|| {
        voices
            .iter()
            .all(|voice| !Path::new(&format!("/proc/{voice}")).exists())
    })?;
    // The answer never came, for whatever reason the network gives.
    let _ = asking.join();
    Ok(())
}

#[test]
fn a_request_that_is_no_sentence_is_refused_without_its_words() -> anyhow::Result<()> {
    let deaf = [("PULSE_SERVER".into(), "unix:/nowhere".into())];
    let tablet = Tablet::alone(&deaf)?;
    let long = WORD.repeat(100);
    for (body, field, rule) in [
        (json!({"locale": "nl-BE", "text": long}), "text", "too-long"),
        (json!({"locale": "nl-BE", "text": " "}), "text", "required"),
        (
            json!({"locale": "nl-BE", "text": format!("{WORD}\u{1}")}),
            "text",
            "not-allowed",
        ),
        (
            json!({"locale": "xx", "text": WORD}),
            "locale",
            "unknown-code",
        ),
        (
            json!({"locale": WORD, "text": WORD}),
            "locale",
            "unknown-code",
        ),
    ] {
        let (status, answer) = tablet.ask("speak", body)?;
        ensure!(
            status == 400 && answer["field"] == field && answer["rule"] == rule,
            "{answer}"
        );
        ensure!(!answer.to_string().contains(WORD), "{answer}");
    }
    stands_nowhere(&tablet)
}

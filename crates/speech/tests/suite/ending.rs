//! No process that speaks outlives its use.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use onthaal_speech::testing::until;
use onthaal_speech::{Ending, Speech};

/// A program that knows its voices and then hangs: it writes its number down and waits for ever.
const HANGS: &str = "#!/bin/sh
case \"$1\" in --voices) exec espeak-ng --voices ;; esac
case \"$*\" in *--stdout*) exec espeak-ng \"$@\" ;; esac
echo $$ > \"$0.number\"
exec sleep 1000
";

fn hanging(folder: &Path) -> Arc<Speech> {
    let program = folder.join("hangs");
    fs::write(&program, HANGS).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    Arc::new(Speech::with(program.into(), Vec::new()))
}

fn number(folder: &Path) -> Option<u32> {
    let text = fs::read_to_string(folder.join("hangs.number")).ok()?;
    text.trim().parse().ok()
}

fn is_there(number: u32) -> bool {
    Path::new(&format!("/proc/{number}")).exists()
}

#[test]
fn a_voice_that_hangs_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let speech = hanging(folder.path());
    assert_eq!(speech.speak("nl-BE", "Ja.").unwrap(), Ending::Silent);
    assert!(!is_there(number(folder.path()).unwrap()));
}

#[test]
fn hushing_ends_a_voice_that_hangs_too() {
    let folder = tempfile::tempdir().unwrap();
    let speech = hanging(folder.path());
    let speaking = {
        let speech = Arc::clone(&speech);
        thread::spawn(move || speech.speak("nl-BE", "Ja.").unwrap())
    };
    until(|| number(folder.path()).is_some()).unwrap();
    speech.hush();
    assert!(!is_there(number(folder.path()).unwrap()));
    assert_eq!(speaking.join().unwrap(), Ending::Stopped);
}

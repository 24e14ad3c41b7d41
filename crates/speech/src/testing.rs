//! For tests only: a sound system of its own, whose only way out leads into a recording.

use std::ffi::OsString;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// How many samples of a recording are a second.
pub const SAMPLES_A_SECOND: usize = 22_050;
/// A sample above this is heard.
const HEARD: u16 = 300;
/// How long a program may take to be ready.
const READY: Duration = Duration::from_secs(20);
const LOOK: Duration = Duration::from_millis(20);

/// A private PulseAudio with one null sink. It ends, with all that it plays, when it is dropped.
pub struct QuietRoom {
    folder: TempDir,
    daemon: Child,
}

impl QuietRoom {
    /// Starts it with a way out of this name. Errs when the machine has no PulseAudio, or when it
    /// is not ready in time.
    pub fn with_sink(name: &str) -> io::Result<QuietRoom> {
        let folder = TempDir::new()?;
        let own = |path: &str| folder.path().join(path);
        let daemon = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"])
            .args(["--disable-shm=yes", "--high-priority=no", "--realtime=no"])
            .arg(format!(
                "--load=module-native-protocol-unix socket={} auth-anonymous=1",
                own("native").display()
            ))
            .arg(format!(
                "--load=module-null-sink sink_name={name} rate={SAMPLES_A_SECOND} channels=1 format=s16le"
            ))
            .env("HOME", folder.path())
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("PULSE_RUNTIME_PATH", own("runtime"))
            .env("PULSE_STATE_PATH", own("state"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let room = QuietRoom { folder, daemon };
        let ready = || {
            let mut ask = Command::new("pactl");
            ask.arg("info").envs(room.surroundings());
            ask.output().is_ok_and(|output| output.status.success())
        };
        until(ready)?;
        Ok(room)
    }

    /// The variables with which a program speaks here and nowhere else.
    pub fn surroundings(&self) -> Vec<(OsString, OsString)> {
        vec![("PULSE_SERVER".into(), self.address())]
    }

    /// Begins to record what comes out. Errs when nothing arrives.
    pub fn record(&self) -> io::Result<Recording> {
        let mut child = Command::new("parec")
            .args([
                "--device=@DEFAULT_MONITOR@",
                "--format=s16le",
                "--channels=1",
            ])
            .arg(format!("--rate={SAMPLES_A_SECOND}"))
            .arg("--latency-msec=20")
            .envs(self.surroundings())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (tell, told) = channel();
        let pipe = child.stdout.take();
        thread::spawn(move || {
            let Some(mut pipe) = pipe else { return };
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = pipe.read(&mut part) {
                if tell.send(part[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        let mut recording = Recording {
            child,
            told,
            bytes: Vec::new(),
        };
        recording.listen(1)?;
        Ok(recording)
    }

    fn address(&self) -> OsString {
        let mut address = OsString::from("unix:");
        address.push(PathBuf::from(self.folder.path()).join("native"));
        address
    }
}

impl Drop for QuietRoom {
    fn drop(&mut self) {
        end(&mut self.daemon);
    }
}

/// What leaves a [`QuietRoom`], as long as it is listened to.
pub struct Recording {
    child: Child,
    told: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
}

impl Recording {
    /// Listens until so many samples more have arrived. Errs when they do not come.
    pub fn listen(&mut self, samples: usize) -> io::Result<()> {
        self.take_in();
        let wanted = self.bytes.len() + 2 * samples;
        while self.bytes.len() < wanted {
            match self.told.recv_timeout(READY) {
                Ok(part) => self.bytes.extend(part),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
            }
        }
        Ok(())
    }

    /// Listens until something is heard. Errs when it stays quiet.
    pub fn listen_for_sound(&mut self) -> io::Result<()> {
        let mut left = READY.as_millis() / LOOK.as_millis();
        while heard(&self.so_far()).is_empty() {
            self.listen(SAMPLES_A_SECOND / 50)?;
            left = left.checked_sub(1).ok_or(io::ErrorKind::TimedOut)?;
        }
        Ok(())
    }

    /// All samples until now.
    pub fn so_far(&mut self) -> Vec<i16> {
        self.take_in();
        samples_of(&self.bytes)
    }

    fn take_in(&mut self) {
        while let Ok(part) = self.told.try_recv() {
            self.bytes.extend(part);
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// The samples in a row of bytes.
pub fn samples_of(bytes: &[u8]) -> Vec<i16> {
    bytes
        .chunks_exact(2)
        .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
        .collect()
}

/// The part from the first sample that is heard to the last.
pub fn heard(samples: &[i16]) -> &[i16] {
    let loud = |sample: &i16| sample.unsigned_abs() > HEARD;
    let first = samples.iter().position(loud);
    let last = samples.iter().rposition(loud);
    match (first, last) {
        (Some(first), Some(last)) => &samples[first..=last],
        (Some(_) | None, _) => &[],
    }
}

/// The samples that are heard, one behind the other: a busy machine makes pauses where there are none,
/// and this leaves them all out.
pub fn without_pauses(samples: &[i16]) -> Vec<i16> {
    let loud = |sample: &i16| sample.unsigned_abs() > HEARD;
    samples.iter().copied().filter(loud).collect()
}

/// Looks again and again until it is so. Errs when that takes too long.
pub fn until(mut is_so: impl FnMut() -> bool) -> io::Result<()> {
    let looks = READY.as_millis() / LOOK.as_millis();
    for _ in 0..looks {
        if is_so() {
            return Ok(());
        }
        thread::sleep(LOOK);
    }
    Err(io::ErrorKind::TimedOut.into())
}

fn end(child: &mut Child) {
    // One that ended already cannot be killed, and that is what is wanted.
    let _ = child.kill();
    let _ = child.wait();
}

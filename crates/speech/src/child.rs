//! A process that is told something, and ended when it must be.

use std::io::{self, Read, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How often a process is looked after.
const TICK: Duration = Duration::from_millis(15);
/// How long what an ended process printed may take to arrive. A program that it left behind may
/// hold the pipe open for ever.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// How a process ended.
pub(crate) enum End {
    /// By itself.
    Itself(Printed),
    /// Because it was no longer wanted.
    Stopped,
    /// Because it took too long.
    TooLate,
}

/// What a process that ended by itself left.
pub(crate) struct Printed {
    pub(crate) status: ExitStatus,
    pub(crate) output: Vec<u8>,
    pub(crate) complaint: Vec<u8>,
}

/// A process that is ended and waited for, however its keeper goes.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        // One that ended already cannot be killed, and that is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a process to its end: gives it `input`, and looks after it until it ends, until `wait`
/// says that it is no longer wanted, or until `limit` is over. `wait` waits as long as it is told
/// and answers whether to stop. Errs when the process cannot be started.
pub(crate) fn run(
    command: &mut Command,
    input: &[u8],
    limit: Duration,
    wait: &dyn Fn(Duration) -> bool,
) -> io::Result<End> {
    let child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut kept = Kept(child);
    let output = read_beside(kept.0.stdout.take())?;
    let complaint = read_beside(kept.0.stderr.take())?;
    if let Some(mut pipe) = kept.0.stdin.take() {
        // A process that does not listen has said by its end why.
        let _ = pipe.write_all(input);
    }
    let mut left = limit;
    loop {
        if let Some(status) = kept.0.try_wait()? {
            return Ok(End::Itself(Printed {
                status,
                output: last_words(&output),
                complaint: last_words(&complaint),
            }));
        }
        if wait(TICK) {
            return Ok(End::Stopped);
        }
        left = match left.checked_sub(TICK) {
            Some(rest) => rest,
            None => return Ok(End::TooLate),
        };
    }
}

/// Reads a pipe beside the process, so that it never waits for a reader.
fn read_beside<T: Read + Send + 'static>(pipe: Option<T>) -> io::Result<Receiver<Vec<u8>>> {
    let (tell, told) = channel();
    let read = move || {
        let Some(mut pipe) = pipe else { return };
        let mut part = [0; 16 * 1024];
        while let Ok(length @ 1..) = pipe.read(&mut part) {
            if tell.send(part[..length].to_vec()).is_err() {
                return;
            }
        }
    };
    thread::Builder::new()
        .name("speech-pipe".to_owned())
        .spawn(read)?;
    Ok(told)
}

fn last_words(told: &Receiver<Vec<u8>>) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        match told.recv_timeout(LAST_WORDS) {
            Ok(part) => all.extend(part),
            Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => return all,
        }
    }
}

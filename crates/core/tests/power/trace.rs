//! What a process did to the outbox's files, as `strace` saw it: every write with its bytes, every
//! wait for the disk, and what it told meanwhile.

use std::path::Path;
use std::process::Command;

/// One thing that happened, in order.
pub enum Step {
    /// Bytes went into a file, which the disk need not have yet.
    Write {
        file: File,
        at: usize,
        bytes: Vec<u8>,
    },
    /// A file got another length, which the disk need not have yet.
    Length { file: File, length: usize },
    /// A wait for the disk began on this thread.
    WaitBegins { file: File, thread: u32 },
    /// It ended: what was written to the file before it began is there for good.
    WaitEnds { file: File, thread: u32 },
    /// The process told how many fragments there are.
    Told(i64),
}

/// One of the two files that count; the third is made anew at every opening.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum File {
    Database,
    Journal,
}

const CALLS: &str = "trace=pwrite64,ftruncate,fsync,fdatasync,write,unlink,rename";

/// Runs the command under `strace` and reads what it did; nothing where there is no `strace`.
pub fn steps_of(command: &Command, folder: &Path) -> Option<Vec<Step>> {
    let out = folder.join("trace.txt");
    let mut traced = Command::new("strace");
    traced
        .args(["-f", "-qq", "--seccomp-bpf", "-y", "-xx", "-s", "65536"])
        .args(["-e", CALLS, "-o"])
        .arg(&out)
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        traced.env(name, value.expect("nothing is taken from the environment"));
    }
    let done = traced.output().ok()?;
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let text = std::fs::read_to_string(&out).unwrap();
    let mut reader = Reader::default();
    text.lines().for_each(|line| reader.line(line));
    Some(reader.steps)
}

#[derive(Default)]
struct Reader {
    steps: Vec<Step>,
    /// Files that a thread waits for just now.
    waiting: Vec<(u32, File)>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        let (thread, call) = line.split_once(' ').expect("a thread and a call");
        let thread: u32 = thread.parse().expect("a thread has a number");
        let call = call.trim_start();
        if let Some(rest) = call.strip_prefix("<... ") {
            if rest.starts_with("fsync resumed") || rest.starts_with("fdatasync resumed") {
                self.wait_ends(thread);
            }
            return;
        }
        let Some((name, rest)) = call.split_once('(') else {
            return;
        };
        match name {
            "write" => self.told(rest),
            "fsync" | "fdatasync" => {
                if let Some(file) = file_of(rest) {
                    self.steps.push(Step::WaitBegins { file, thread });
                    self.waiting.push((thread, file));
                    if !rest.contains("<unfinished") {
                        self.wait_ends(thread);
                    }
                }
            }
            "pwrite64" | "ftruncate" => {
                if let Some(file) = file_of(rest) {
                    self.changed(name, file, rest);
                }
            }
            // A new file has a journal of another kind until it is told to have this one.
            "unlink" if text(rest).ends_with("outbox.db-journal") => {}
            "unlink" | "rename" => assert!(!text(rest).contains("outbox"), "{}", text(rest)),
            _ => {}
        }
    }

    fn changed(&mut self, name: &str, file: File, rest: &str) {
        let (_, arguments) = rest.split_once(">, ").expect("more than a file");
        if name == "ftruncate" {
            let length = number(arguments);
            return self.steps.push(Step::Length { file, length });
        }
        let (bytes, rest) = quoted(arguments);
        let numbers = rest.trim_start_matches(", ");
        let (length, at) = numbers.split_once(", ").expect("a length and a place");
        assert_eq!(number(length), bytes.len(), "nothing was left out");
        let at = number(at);
        self.steps.push(Step::Write { file, at, bytes });
    }

    fn wait_ends(&mut self, thread: u32) {
        if let Some(place) = self.waiting.iter().position(|(waits, _)| *waits == thread) {
            let (thread, file) = self.waiting.remove(place);
            self.steps.push(Step::WaitEnds { file, thread });
        }
    }

    fn told(&mut self, rest: &str) {
        let told = text(rest);
        let number = told.split_once("fragments ").map(|(_, rest)| rest.trim());
        if let Some(Ok(number)) = number.map(str::parse) {
            self.steps.push(Step::Told(number));
        }
    }
}

fn file_of(rest: &str) -> Option<File> {
    let (path, _) = rest.split_once('<')?.1.split_once('>')?;
    let path = String::from_utf8(unescaped(path)).expect("a path");
    match path.rsplit('/').next() {
        Some("outbox.db") => Some(File::Database),
        Some("outbox.db-wal") => Some(File::Journal),
        _ => None,
    }
}

fn number(text: &str) -> usize {
    let digits = text.find(|c: char| !c.is_ascii_digit());
    let digits = &text[..digits.unwrap_or(text.len())];
    digits.parse().expect("it is a number")
}

/// All quoted text of a call.
fn text(rest: &str) -> String {
    let parts = rest.split('"').skip(1).step_by(2).map(unescaped);
    parts
        .map(|part| String::from_utf8_lossy(&part).into_owned())
        .collect()
}

fn quoted(text: &str) -> (Vec<u8>, &str) {
    let inner = text.strip_prefix('"').expect("it begins with a quote");
    let (bytes, rest) = inner.split_once('"').expect("it ends with one");
    (unescaped(bytes), rest)
}

/// `\x41\x42` as bytes.
fn unescaped(text: &str) -> Vec<u8> {
    let digit = |digit: u8| (digit as char).to_digit(16).expect("a digit") as u8;
    text.as_bytes()
        .chunks_exact(4)
        .map(|four| digit(four[2]) << 4 | digit(four[3]))
        .collect()
}

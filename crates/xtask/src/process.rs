//! Starting other programs, waiting for them and never leaving one behind.

use anyhow::{Context, bail};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Runs a command with its output on the screen; an error names it.
pub fn call(command: &mut Command) -> anyhow::Result<()> {
    let status = status(command)?;
    if !status.success() {
        bail!("`{}` ended with {status}", line(command));
    }
    Ok(())
}

/// Runs a command with its output on the screen.
pub fn status(command: &mut Command) -> anyhow::Result<ExitStatus> {
    command
        .status()
        .with_context(|| format!("`{}` cannot be started", line(command)))
}

/// Runs a command and gives what it printed.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{}` cannot be started", line(command)))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", line(command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a program can be found.
pub fn exists(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A program that runs beside this one and is ended when dropped.
pub struct Beside {
    child: Child,
    /// The address that it printed.
    pub address: String,
}

impl Beside {
    /// Starts the program, waits until it prints `listening on <address>` and writes the rest
    /// of what it prints to `log`.
    pub fn listening(command: &mut Command, log: &Path) -> anyhow::Result<Self> {
        let name = line(command);
        let errors =
            File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors.try_clone()?)
            .spawn()
            .with_context(|| format!("`{name}` cannot be started"))?;
        let output = child
            .stdout
            .take()
            .context("the output of the program is piped")?;
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            use std::io::Write as _;
            let mut log = errors;
            for text in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some((_, address)) = text.split_once("listening on ") {
                    // The receiver is gone once the address is known: nothing to do then.
                    let _ = tell.send(address.trim().to_owned());
                }
                if writeln!(log, "{text}").is_err() {
                    break;
                }
            }
        });
        match told.recv_timeout(Duration::from_secs(60)) {
            Ok(address) => Ok(Self { child, address }),
            Err(_) => {
                let _ = child.kill(); // It may have ended by itself, which is told below.
                let ended = child.wait()?;
                let log = std::fs::read_to_string(log).unwrap_or_default();
                bail!("`{name}` did not start ({ended}):\n{log}")
            }
        }
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // A program that has ended already cannot be killed, and that is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

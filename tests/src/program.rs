//! Starting the project's programs as people do.

use anyhow::{Context, bail};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// The instant at which a scenario plays, unless it says otherwise: a Tuesday morning.
pub const TUESDAY_MORNING: &str = "2026-11-24T09:00:00Z";

/// A program of the project, built beside this test.
pub fn program(name: &str) -> Command {
    let here = std::env::current_exe().expect("a test knows where it stands");
    let folder = here
        .ancestors()
        .nth(2)
        .expect("tests are built in target/<profile>/deps");
    Command::new(folder.join(name))
}

/// Runs a program to its end; gives what it printed, or says what went wrong.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .context("the program is built before the tests")?;
    if !output.status.success() {
        bail!(
            "{} ended with {}: {}",
            name(command),
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A port of loopback that nobody listens on now.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// A program that runs beside the test; killed when dropped.
pub struct Running {
    child: Child,
    /// What it printed behind `listening on`.
    pub address: String,
    errors: PathBuf,
}

impl Running {
    /// Starts it and waits until it listens. Its errors go to `log`.
    pub fn start(command: &mut Command, log: PathBuf) -> anyhow::Result<Self> {
        let errors = std::fs::File::options()
            .create(true)
            .append(true)
            .open(&log)?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()?;
        let output = child.stdout.take().context("the output is piped")?;
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            let mut line = String::new();
            while output.read_line(&mut line).is_ok_and(|length| length > 0) {
                if let Some((_, address)) = line.split_once("listening on ") {
                    // The scenario may be over by now; then nobody needs the address.
                    let _ = tell.send(address.trim().to_owned());
                    break;
                }
                line.clear();
            }
            // The pipe is read to its end, so that the program never waits for a reader.
            let _ = output.read_to_end(&mut Vec::new());
        });
        let Ok(address) = told.recv_timeout(Duration::from_secs(60)) else {
            // It may have ended by itself.
            let _ = child.kill();
            let ended = child.wait()?;
            bail!(
                "{} did not start ({ended}): {}",
                name(command),
                std::fs::read_to_string(&log)?
            );
        };
        Ok(Self {
            child,
            address,
            errors: log,
        })
    }

    /// Ends it as a power cut would: SIGKILL.
    pub fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// What it wrote to its log so far.
    pub fn log(&self) -> anyhow::Result<String> {
        Ok(std::fs::read_to_string(&self.errors)?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // After `kill` there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// A client for loopback.
pub fn client() -> anyhow::Result<reqwest::blocking::Client> {
    client_that(|builder| builder)
}

/// A client for loopback with something of its own.
pub fn client_that(
    set: impl FnOnce(reqwest::blocking::ClientBuilder) -> reqwest::blocking::ClientBuilder,
) -> anyhow::Result<reqwest::blocking::Client> {
    // Every later call finds the provider installed by the first, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::blocking::Client::builder().timeout(Duration::from_secs(30));
    Ok(set(builder).build()?)
}

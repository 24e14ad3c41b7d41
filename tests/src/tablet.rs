//! A tablet: the app on the devhost, as its own process, asked over HTTP as the screens ask.

use crate::centre::Centre;
use crate::program::{Running, TUESDAY_MORNING, client, program};
use anyhow::{Context, bail};
use serde_json::Value;
use std::ffi::OsString;
use std::path::Path;
use tempfile::TempDir;

/// A tablet: its files, and its process while it runs.
pub struct Tablet {
    data: TempDir,
    clock: String,
    surroundings: Vec<(OsString, OsString)>,
    running: Option<Running>,
}

impl Tablet {
    /// A new tablet, enrolled at the centre with a one-time code.
    pub fn enrolled(centre: &Centre) -> anyhow::Result<Self> {
        let code = centre.device_code()?;
        let mut tablet = Self {
            data: TempDir::new()?,
            clock: TUESDAY_MORNING.to_owned(),
            surroundings: Vec::new(),
            running: None,
        };
        tablet.start_with(&["--server", &centre.address(), "--code", &code])?;
        Ok(tablet)
    }

    /// A tablet with the demo town and without a centre, whose app finds these variables around it.
    pub fn alone(surroundings: &[(OsString, OsString)]) -> anyhow::Result<Self> {
        let mut tablet = Self {
            data: TempDir::new()?,
            clock: TUESDAY_MORNING.to_owned(),
            surroundings: surroundings.to_vec(),
            running: None,
        };
        tablet.start_with(&["--demo"])?;
        Ok(tablet)
    }

    /// Starts the app again on the files that are there.
    pub fn start(&mut self) -> anyhow::Result<()> {
        self.start_with(&[])
    }

    fn start_with(&mut self, more: &[&str]) -> anyhow::Result<()> {
        let mut command = program("onthaal-devhost");
        command.arg("--data").arg(self.data.path().join("app"));
        command.args(["--listen", "127.0.0.1:0"]).args(more);
        command.env("ONTHAAL_CLOCK", &self.clock);
        command.envs(self.surroundings.iter().map(|(name, value)| (name, value)));
        self.running = Some(Running::start(
            &mut command,
            self.data.path().join("test-log.txt"),
        )?);
        Ok(())
    }

    /// Ends the app and starts it again at this instant.
    pub fn go_on_at(&mut self, clock: &str) -> anyhow::Result<()> {
        self.kill()?;
        clock.clone_into(&mut self.clock);
        self.start()
    }

    /// Ends the app as a power cut would.
    pub fn kill(&mut self) -> anyhow::Result<()> {
        self.running.take().context("the app runs")?.kill()
    }

    /// The number of its process.
    pub fn process(&self) -> anyhow::Result<u32> {
        Ok(self.running.as_ref().context("the app runs")?.process())
    }

    /// Where it listens.
    pub fn address(&self) -> anyhow::Result<String> {
        Ok(self
            .running
            .as_ref()
            .context("the app runs")?
            .address
            .clone())
    }

    /// The folder with all that the app wrote, its log beside its files.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Asks a command; a refusal is an error that holds its JSON.
    pub fn call(&self, command: &str, body: Value) -> anyhow::Result<Value> {
        let (status, answer) = self.ask(command, body)?;
        if status != 200 {
            bail!("{command} was refused with {status}: {answer}");
        }
        Ok(answer)
    }

    /// Asks a command; gives the status and the JSON of the answer.
    pub fn ask(&self, command: &str, body: Value) -> anyhow::Result<(u16, Value)> {
        let address = &self.running.as_ref().context("the app runs")?.address;
        let answer = client()?
            .post(format!("{address}/ipc/{command}"))
            .json(&body)
            .send()?;
        let status = answer.status().as_u16();
        Ok((status, answer.json()?))
    }
}

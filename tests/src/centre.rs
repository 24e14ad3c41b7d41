//! A centre with the demo town, as its own process.

use crate::program::{Running, TUESDAY_MORNING, free_port, output, program};
use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Which database the centre stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// A file in its data folder.
    Sqlite,
    /// A database of its own on the server that `ONTHAAL_TEST_POSTGRES` names.
    Postgres,
}

/// A centre: its data, and its process while it runs.
pub struct Centre {
    data: TempDir,
    url: Option<String>,
    port: u16,
    clock: String,
    running: Option<Running>,
}

impl Centre {
    /// Fills a new centre with the demo town and starts it. `None` when the database is
    /// PostgreSQL and the environment names none; the reason is printed.
    pub fn with_demo_town(database: Database) -> anyhow::Result<Option<Self>> {
        let url = match database {
            Database::Sqlite => None,
            Database::Postgres => match std::env::var("ONTHAAL_TEST_POSTGRES") {
                Ok(server) => Some(own_database(&server)?),
                Err(_) => {
                    println!("skipped on PostgreSQL: ONTHAAL_TEST_POSTGRES is not set");
                    return Ok(None);
                }
            },
        };
        let mut centre = Self {
            data: TempDir::new()?,
            url,
            port: free_port()?,
            clock: TUESDAY_MORNING.to_owned(),
            running: None,
        };
        output(&mut centre.command(&["demo"]))?;
        centre.start()?;
        Ok(Some(centre))
    }

    /// Starts the process, at the same address as before.
    pub fn start(&mut self) -> anyhow::Result<()> {
        let mut command = self.command(&["serve"]);
        command.args(["--listen", &format!("127.0.0.1:{}", self.port)]);
        self.running = Some(Running::start(
            &mut command,
            self.data.path().join("test-log.txt"),
        )?);
        Ok(())
    }

    /// Ends the process as a power cut would.
    pub fn stop(&mut self) -> anyhow::Result<()> {
        self.running.take().context("the centre runs")?.kill()
    }

    /// Ends the process and starts it again at this instant.
    pub fn go_on_at(&mut self, clock: &str) -> anyhow::Result<()> {
        self.stop()?;
        clock.clone_into(&mut self.clock);
        self.start()
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The folder of its data.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The URL of its database, when that is PostgreSQL.
    pub fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Runs a command of the program on its data and gives what it printed.
    pub fn run(&self, words: &[&str]) -> anyhow::Result<String> {
        output(&mut self.command(words))
    }

    /// Makes an account for a coordinator.
    pub fn coordinator(&self, name: &str, password: &str) -> anyhow::Result<()> {
        let file = self.data.path().join("password.txt");
        std::fs::write(&file, format!("{password}\n"))?;
        let mut command = self.command(&["staff", "add", "--password-stdin"]);
        command.args(["--name", name]);
        let status = command.stdin(std::fs::File::open(&file)?).status()?;
        std::fs::remove_file(&file)?;
        ensure!(status.success(), "the account is not made: {status}");
        Ok(())
    }

    /// A one-time code for a tablet.
    pub fn device_code(&self) -> anyhow::Result<String> {
        Ok(output(&mut self.command(&["device", "code"]))?
            .trim()
            .to_owned())
    }

    /// The counts of `status --json`.
    pub fn status(&self) -> anyhow::Result<Value> {
        Ok(serde_json::from_str(&output(
            &mut self.command(&["status", "--json"]),
        )?)?)
    }

    /// Releases what is due at `clock` and gives what is printed of `period`.
    pub fn release(&self, period: &str, clock: &str) -> anyhow::Result<String> {
        output(
            self.command(&["release", "--period", period])
                .env("ONTHAAL_CLOCK", clock),
        )
    }

    /// Releases what is due at `clock` and gives the frozen release of `period`.
    pub fn release_json(&self, period: &str, clock: &str) -> anyhow::Result<Value> {
        let mut command = self.command(&["release", "--json", "--period", period]);
        let printed = output(command.env("ONTHAAL_CLOCK", clock))?;
        Ok(serde_json::from_str(printed.trim())?)
    }

    /// What it wrote to its log.
    pub fn log(&self) -> anyhow::Result<String> {
        self.running.as_ref().context("the centre runs")?.log()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = program("onthaal-server");
        command.args(words).env("ONTHAAL_CLOCK", &self.clock);
        command.arg("--data").arg(self.data.path());
        if let Some(url) = &self.url {
            command.args(["--database-url", url]);
        }
        command
    }
}

/// Makes a database of its own on the server, so that scenarios do not meet.
fn own_database(server: &str) -> anyhow::Result<String> {
    let name = format!("scenario_{}_{}", std::process::id(), free_port()?);
    let mut client = postgres::Client::connect(server, postgres::NoTls)?;
    client.batch_execute(&format!("CREATE DATABASE {name}"))?;
    let (host, _) = server
        .rsplit_once('/')
        .context("the address of the server names a database")?;
    Ok(format!("{host}/{name}"))
}

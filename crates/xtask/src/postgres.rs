//! A PostgreSQL of its own for the tests: in a folder that goes away, on a free port of loopback.

use crate::process::{call, status};
use crate::setup::is_root;
use anyhow::{Context, bail};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A running server; stopped and removed when dropped.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    /// Where it can be reached.
    pub url: String,
}

impl Postgres {
    /// Starts one from Debian's newest installed version.
    pub fn start() -> anyhow::Result<Self> {
        let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
            .context("Debian's package postgresql is not installed")?
            .map(|entry| Ok(entry?.path().join("bin")))
            .collect::<anyhow::Result<_>>()?;
        versions.sort();
        let programs = versions
            .pop()
            .context("Debian's package postgresql holds no version")?;
        let folder = std::env::temp_dir().join(format!("onthaal-postgres-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        if is_root() {
            call(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
        let server = Self {
            programs,
            folder,
            url,
        };
        let data = server.folder.join("data");
        let log = server.folder.join("log");
        call(
            server
                .program("initdb")
                .args([
                    "--username=postgres",
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync",
                    "-D",
                ])
                .arg(&data)
                .stdout(Stdio::null()),
        )?;
        let options = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c max_connections=200 -c unix_socket_directories={}",
            server.folder.display()
        );
        let started = status(
            server
                .program("pg_ctl")
                .args(["-w", "-s", "-D"])
                .arg(&data)
                .arg("-l")
                .arg(&log)
                .args(["-o", &options, "start"]),
        )?;
        if !started.success() {
            bail!(
                "PostgreSQL did not start:\n{}",
                fs::read_to_string(&log).unwrap_or_default()
            );
        }
        Ok(server)
    }

    /// A program of the server, run as a user that it accepts.
    fn program(&self, name: &str) -> Command {
        let path: &Path = &self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command.current_dir(&self.folder);
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The tests are over; what cannot be stopped or removed is told by the next run.
        let _ = self
            .program("pg_ctl")
            .args(["-s", "-m", "immediate", "-D"])
            .arg(self.folder.join("data"))
            .arg("stop")
            .status();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

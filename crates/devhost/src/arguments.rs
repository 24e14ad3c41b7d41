//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, bail, ensure};
use clap::Parser;
use onthaal_app::{AppConfig, CentreWish};
use onthaal_model::random::SystemRandomness;

/// Serves the Onthaal app to a browser on this machine, with staff rights; for development and
/// tests only.
#[derive(Parser)]
#[command(name = "onthaal-devhost", version)]
pub(crate) struct Arguments {
    /// The folder of the tablet's files; made when it is not there.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Fill an empty tablet with the demo town, without a centre.
    #[arg(long)]
    pub(crate) demo: bool,
    /// The address of the centre: with --code the one to enrol at, without it where the centre of
    /// this enrolled tablet is now.
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
    /// The one-time code that the centre gave (`onthaal-server device code`). A tablet that is
    /// enrolled already stays so.
    #[arg(long, value_name = "CODE", requires = "server")]
    pub(crate) code: Option<String>,
    /// A built UI to serve, instead of the one in the program.
    #[arg(long, value_name = "DIR")]
    pub(crate) ui: Option<PathBuf>,
    /// A folder of texts to read at every request, instead of those in the program.
    #[arg(long, value_name = "DIR")]
    pub(crate) locales: Option<PathBuf>,
    /// Where the doorbell listens when the settings turn it on; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) doorbell: SocketAddr,
    /// Where to listen: a loopback address with a port; port 0 takes a free one.
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: SocketAddr,
}

impl Arguments {
    /// Refuses what is well-formed and still cannot be meant.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        ensure!(
            self.listen.ip().is_loopback(),
            "--listen {}: this host gives everybody staff rights, so it listens on a loopback \
             address only (127.0.0.1 or [::1])",
            self.listen
        );
        if let Some(locales) = &self.locales {
            ensure!(
                locales.is_dir(),
                "--locales {}: there is no such folder",
                locales.display()
            );
        }
        if self.data.is_file() {
            bail!(
                "--data {}: this is a file, a folder is expected",
                self.data.display()
            );
        }
        Ok(())
    }

    /// How to open the app.
    pub(crate) fn config(self) -> anyhow::Result<AppConfig> {
        Ok(AppConfig {
            data_dir: self.data,
            clock: onthaal_app::clock_of_environment().context("ONTHAAL_CLOCK")?,
            random: Arc::new(SystemRandomness),
            centre: CentreWish::of(self.server, self.code),
            demo: self.demo,
            locales_dir: self.locales,
            doorbell: self.doorbell,
            mode: None,
        })
    }
}

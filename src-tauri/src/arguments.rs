//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;

/// Onthaal: the reception of a Huis van het Kind, at the desk and at the kiosk.
#[derive(Parser)]
#[command(name = "onthaal", version)]
pub(crate) struct Arguments {
    /// Start as a kiosk for families: full screen, and it does not close.
    #[arg(long)]
    pub(crate) kiosk: bool,
    /// The folder of the tablet's files; made when it is not there.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The address of the centre: with --code the one to enrol at, without it where the centre of
    /// this enrolled tablet is now.
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
    /// The one-time code that the centre gave (`onthaal-server device code`). A tablet that is
    /// enrolled already stays so.
    #[arg(long, value_name = "CODE", requires = "server")]
    pub(crate) code: Option<String>,
    /// Where this tablet can be rung by the kiosks of the house, once its settings turn that on.
    #[arg(long, value_name = "ADDR", default_value = "0.0.0.0:8464")]
    pub(crate) doorbell: SocketAddr,
    /// Keep PDFs and calendars in this folder instead of asking where each goes.
    #[arg(long, value_name = "DIR")]
    pub(crate) pdf_folder: Option<PathBuf>,
    /// Start the app, and start it anew whenever it ends with a failure or hangs. What else stands on
    /// the command line goes to the app each time.
    #[arg(long)]
    pub(crate) watch: bool,
    /// After how many seconds without a sign of life --watch starts the app anew.
    #[arg(long, value_name = "SECONDS", default_value_t = 15, requires = "watch",
          value_parser = clap::value_parser!(u16).range(3..))]
    pub(crate) hang_after: u16,
    /// How --watch starts the app: it gives a sign of life on its output, and ends with its input.
    #[arg(long, hide = true, conflicts_with = "watch")]
    pub(crate) watched: bool,
    /// Take both PINs away and end; for when nobody remembers them. The app must not run meanwhile.
    #[arg(long)]
    pub(crate) forget_pins: bool,
}
